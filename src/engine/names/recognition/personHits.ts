import type { Span } from '../../annotation.js';
import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/way.js';
import { generationOf } from '../variants/generation.js';
import type { Lexicon } from '../variants/lexicon.js';
import { isTitleInNames } from '../variants/personName.js';
import { haveTwoFamilyNames } from '../../english/countries.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFunctionWord, isOrdinaryWord } from '../../english/ordinaryWords.js';
import {
  bareHit,
  isBearer,
  isSurname,
  isUsedOtherwise,
  withTitle,
  strangerIn,
  isSaintlyPlace,
} from './bareHits.js';
import { namesFamilyFirst, namesInIndex } from './familyFirst.js';
import { beforeName, fullNames } from './fullNames.js';
import {
  closest,
  familiesAlike,
  mayBeRespelled,
  respelledHolder,
  respelledNames,
} from './respelledNames.js';
import { type Hit, PLAIN_HIT, type ScannedText } from './hit.js';
import { type Lead, leadOf } from './lead.js';
import { personGoesOn } from './longerNames.js';
import { generationBehind, lastWordOfName, strangerBehind } from './namesakes.js';
import { beginsSentence, wordAfter } from './neighbours.js';

/**
 * A hit on words that are, among other things, a person's name.
 * @param fitting the people's ways to be written that the words are
 */
export function personHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
  lexicon: Lexicon,
): Hit | undefined {
  const { text } = scanned;
  const lead = leadOf(text, span.start);
  const written = text.slice(span.start, span.end);
  const surnames = fitting.filter(isSurname);
  if (isCutShort(scanned, span, fitting)) return undefined;
  const base = baseOf(scanned, span, fitting, lead);
  const turned = surnames.length > 0 ? namesFamilyFirst(text, span, surnames) : undefined;
  if (turned) return { ...base, ...turned, end: turned.end! };
  const behind = strangerBehind(text, span, surnames);
  if (behind !== null) return { ...base, stranger: behind };
  if (isSaintlyPlace(written, lead, fitting)) return undefined;
  // What follows as a number is part of the name, and the rest is looked at with it.
  if (base.generation === null && personGoesOn(scanned, span))
    return longerHit(scanned, span, fitting, lead, base);
  const named = fullNames(scanned, lead, surnames, lexicon);
  if (named === 'longer')
    return { ...base, stranger: lead.names.map(({ folded }) => folded).join(' ') };
  if (named) return withGeneration(text, { ...base, ...named, ways: closest(named.ways) });
  // The one who is spelled exactly like this may be somebody else: Peter Mueller is Peter Müller, whoever Hans Mueller is.
  const respelled =
    surnames.length > 0 ? respelledNames(scanned, lead, written, lexicon) : undefined;
  if (respelled) return { ...base, ...respelled };
  if (surnames.length === 0) return wholeHit(scanned, fitting, lead, base, lexicon);
  const stranger = strangerIn(scanned, lead, lexicon);
  return bareHit(scanned, span, fitting, lead, stranger === null ? base : { ...base, stranger });
}

/** Whether a headline goes on with a word that may be the third of a name of which only the first two are the person's: "ADIB SHABAN AL-RAWI" is not Adib Shaban al-Ani. */
function isCutShort({ text, headline }: ScannedText, span: Span, fitting: readonly Way[]): boolean {
  if (
    !headline ||
    !fitting.every(
      ({ person, made, text: own }) =>
        made &&
        person !== null &&
        person.secondFamily !== null &&
        own !== person.core &&
        !person.surnames.includes(own),
    )
  )
    return false;
  const next = wordAfter(text, span.end);
  return next?.capital === true && !isFunctionWord(next.folded) && !isOrdinaryWord(next.folded);
}

/** A name that goes on: somebody of that given name ("Kim Kardashian"), or the person with a second family name ("Nicolás Maduro Moros"). */
function longerHit(
  { text, headline }: ScannedText,
  span: Span,
  fitting: readonly Way[],
  lead: Lead,
  base: Hit,
): Hit | undefined {
  const next = headline ? undefined : lastWordOfName(text, span.end);
  if (!next || lead.particle !== null) return undefined;
  const written = text.slice(span.start, span.end);
  if (lead.names.length === 0 && fitting.every(isSurname))
    return isGivenName(fold(written))
      ? { ...base, stranger: fold(text.slice(span.start, next.end)), isGiven: true }
      : undefined;
  const ways = fitting
    .flatMap((way) => ownOfTwo(way, lead) ?? [])
    .filter(({ actor }) => actor.country?.some(haveTwoFamilyNames));
  return ways.length === 0
    ? undefined
    : {
        ...base,
        start: lead.names[0]?.start ?? span.start,
        end: next.end,
        ways,
        evidence: [SECOND_FAMILY],
      };
}

/** A way that is a full name here: by itself, or with the given names before a family name. */
function ownOfTwo(way: Way, { names }: Lead): Way | undefined {
  if (!isSurname(way)) return names.length === 0 && way.person !== null ? way : undefined;
  const [given] = names.flatMap(({ folded }) => folded.split('-'));
  return given !== undefined && way.person?.given[0] === given
    ? { ...way, form: 'variant', grounds: 'name' }
    : undefined;
}

const SECOND_FAMILY: Evidence = {
  verdict: 'doubt',
  said: 'The draft gives a second family name that the registry does not have: it may be the person’s own, or a relative’s.',
};

function baseOf(scanned: ScannedText, span: Span, fitting: readonly Way[], lead: Lead): Hit {
  const { text } = scanned;
  const isRuler =
    (lead.title !== null && isTitleInNames(lead.title)) ||
    fitting.some(({ grounds, person }) => grounds === 'title' || person?.single === true);
  const before = lead.title === null ? undefined : generationOf(lead.title);
  // The point of "Jr." belongs to it.
  const isPointed = text[span.end] === '.' && fitting.some((way) => way.text.endsWith('.'));
  return {
    ...PLAIN_HIT,
    start: span.start,
    end: isPointed ? span.end + 1 : span.end,
    surname: fold(text.slice(span.start, span.end)),
    title: lead.title,
    titled: lead.titled,
    generation: generationBehind(text, span.end, isRuler) ?? before ?? null,
    opens: scanned.headline || beginsSentence(text, span.start),
  };
}

/** With the "Jr." or number behind it that the person has in the registry as well. */
function withGeneration(text: string, hit: Hit): Hit {
  const { generation, end, ways } = hit;
  const isOwn = ways.some(
    ({ person }) =>
      person?.suffix !== undefined &&
      generationOf(fold(person.suffix).replace('.', '')) === generation,
  );
  if (generation === null || !isOwn) return hit;
  const behind = /^,? [\p{L}]{1,6}\.?/u.exec(text.slice(end, end + 12))?.[0];
  return behind !== undefined && generationOf(fold(behind).replace(/[,. ]/g, '')) === generation
    ? { ...hit, end: end + behind.length }
    : hit;
}

/** A hit on a person's whole name or another name of several words. */
function wholeHit(
  scanned: ScannedText,
  fitting: readonly Way[],
  lead: Lead,
  base: Hit,
  lexicon: Lexicon,
): Hit | undefined {
  const before = beforeName(scanned, lead.names, fitting[0], lexicon);
  if (before === 'longer' || lead.particle !== null) return undefined;
  return withGeneration(scanned.text, {
    ...base,
    ways: fitting.flatMap((way) => withTitle(way, lead) ?? []),
    bearers: fitting.filter((way) => isBearer(way, lead)),
    evidence: [...(before ? [before] : []), ...headlineEvidence(scanned, base)],
    doubtful: isUsedOtherwise(scanned, base),
  });
}

const MAY_GO_ON: Evidence = {
  verdict: 'slight',
  said: 'It is in a headline, where the words after it may belong to the name.',
  untilNamed: true,
};

/** In a headline a name may go on, which its capitals do not tell: "MARK TAYLOR SWIFT CONCERT". */
function headlineEvidence({ text, headline }: ScannedText, { end }: Hit): Evidence[] {
  const next = headline ? wordAfter(text, end) : undefined;
  if (!next?.capital || isFunctionWord(next.folded) || /(?:s|ed|ing)$/.test(next.folded)) return [];
  return [MAY_GO_ON];
}

function indexedRespelled(text: string, span: Span, lexicon: Lexicon): Partial<Hit> | undefined {
  if (text[span.end] !== ',') return undefined;
  const written = text.slice(span.start, span.end);
  return namesInIndex(
    text,
    span,
    familiesAlike(written, lexicon).flatMap(({ ways }) => ways),
  );
}

function titledRespelled(lead: Lead, written: string, lexicon: Lexicon): Partial<Hit> | undefined {
  const ways = respelledHolder(lead, written, lexicon);
  return ways.length > 0 ? { start: lead.start, ways } : undefined;
}

/** A person whose family name, at `span`, the text spells otherwise, behind a given name of theirs or the title of their office. */
export function respelledHit(scanned: ScannedText, span: Span, lexicon: Lexicon): Hit | undefined {
  const { text } = scanned;
  const written = text.slice(span.start, span.end);
  if (written.length < 4 || isOrdinaryWord(fold(written)) || !mayBeRespelled(written, lexicon))
    return undefined;
  const lead = leadOf(text, span.start);
  const named =
    lead.names.length === 0
      ? (indexedRespelled(text, span, lexicon) ?? titledRespelled(lead, written, lexicon))
      : respelledNames(scanned, lead, written, lexicon);
  const generation = generationBehind(text, span.end, false) ?? null;
  if (!named || (generation === null && personGoesOn(scanned, span))) return undefined;
  return withGeneration(text, {
    ...PLAIN_HIT,
    ...span,
    ...named,
    surname: fold(written),
    title: lead.title,
    titled: lead.titled,
    generation,
    opens: false,
    spelled: written,
  });
}
