import type { Span } from '../../annotation.js';
import type { Gender } from '../../english/gender.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import type { NameUse } from '../syntax/naming/nameUse.js';
import { type InterviewFacts, interviewFacts } from './conversation.js';
import { type BehindName, behindName } from './delayedNames.js';
import { isJoining, spouseOf } from './groups.js';
import { type NamesTold, namesTold } from './knownPersons.js';
import {
  genderOfSource,
  headsBefore,
  metUntil,
  relatedTo,
  type Rival,
  rivalsOf,
  speakingIn,
  spokenOfBefore,
} from './pronounsInText.js';
import { around, reportedIn } from './reportedSpans.js';

/** What the words around a name of a paragraph tell. */
export interface NameFacts {
  /** Whether it stands in what somebody says. */
  readonly told: boolean;
  /** Whether it is joined to the name before it that is no role. */
  readonly joined: boolean;
  /** Whose wife, husband or partner its bearer is; null for nobody's. */
  readonly spouse: Gender | null;
  /** Of the subject of a verb that is no body, in the draft's own words. */
  readonly behind: BehindName;
}

/** What the words around an attribution tell of who speaks; names by their places among `named`. */
export interface SourceFacts {
  /** See `metUntil`. */
  readonly metUntil: number;
  readonly gender: Gender | null;
  readonly spokenOf: readonly number[];
  readonly related: number;
  readonly heads: readonly number[];
  readonly rivals: readonly Rival[];
}

/** What a paragraph tells by itself of who speaks, wherever in the draft it stands. */
export interface SpeechFacts {
  /** What it reports as said, in order and apart. */
  readonly reported: readonly Span[];
  /** Its names but for the roles that stand for one. */
  readonly named: readonly NameUse[];
  /** One for each of its names. */
  readonly names: readonly NameFacts[];
  /** One for each of its attributions. */
  readonly sources: readonly SourceFacts[];
  /** What its names tell of persons. */
  readonly told: NamesTold;
  readonly interview: InterviewFacts;
}

const known = new WeakMap<Attributions, SpeechFacts>();

/** What a paragraph tells of who speaks: found once for what was found in it. @param text its reading */
export function speechFacts(paragraph: Attributions, text: string): SpeechFacts {
  let facts = known.get(paragraph);
  if (!facts) known.set(paragraph, (facts = factsOf(paragraph, text)));
  return facts;
}

function factsOf(paragraph: Attributions, text: string): SpeechFacts {
  const { found, names } = paragraph;
  const reported = reportedIn(found);
  const named = names.filter(({ unnamed }) => !unnamed);
  let met = 0;
  return {
    reported,
    named,
    names: names.map((use): NameFacts => {
      const told = around(reported, use.start) !== undefined;
      if (use.unnamed) return { told, joined: false, spouse: null, behind: null };
      const before = named[met++ - 1];
      return {
        told,
        joined: before !== undefined && isJoining(text.slice(before.end, use.start)),
        spouse: spouseOf(text, use.start),
        behind: use.subject && !told && !use.body ? behindName(text, use.end) : null,
      };
    }),
    sources: found.map((attribution) => sourceFacts(attribution, reported, named, text)),
    told: namesTold(names, speakingIn(paragraph, text)),
    interview: interviewFacts(paragraph, text),
  };
}

function sourceFacts(
  attribution: Attribution,
  reported: readonly Span[],
  named: readonly NameUse[],
  text: string,
): SourceFacts {
  return {
    metUntil: metUntil(attribution),
    gender: genderOfSource(attribution),
    spokenOf: spokenOfBefore(attribution, reported, named),
    related: relatedTo(attribution, named, text),
    heads: headsBefore(attribution, named, text),
    rivals: rivalsOf(attribution, reported, named, text),
  };
}
