import type { Annotation, Claim, Mention, ReadAs } from '../../annotation.js';
import { accusedIn, isAccusingCue } from '../../decisions/accusations.js';
import { officeMentions } from '../../decisions/officeMentions.js';
import { partyKey } from '../../registry/mentionParties.js';
import { inReadingOrder } from '../../text/markup/asRead.js';
import { deskWords } from '../../text/markup/deskWords.js';
import { wordsInSpans } from '../readClaims.js';
import type { PartyToAnswer } from './replyParties.js';

/** Stands in a letter for somebody else whom the same words accuse: what is said of them is not this party's to read. */
const ANOTHER_PARTY = '[another party]';
/** Stands in a letter for a source that the draft does not name. */
const A_SOURCE = '[a source]';

export interface ReplyLetter {
  /** Plain text, lines ended by \n. */
  readonly text: string;
  /** How many assertions it puts. */
  readonly assertions: number;
  /** How often somebody else or an unnamed source was left out of the draft's words. */
  readonly leftOut: number;
}

/**
 * The letter that asks a party for an answer: what the draft says about them in its own words, numbered, and the day by which
 * to answer. It holds nothing of who says so, of the desk's comments and placeholders, of unnamed sources, and of others who
 * are accused in the same words.
 * @param text the draft that the annotation's offsets count in
 * @param deadline by when to answer, in words: "5 p.m. on Monday, December 1, 2025"
 * @param signature who writes; without one a line to be filled in is left
 */
export function replyLetter(
  text: string,
  annotation: Annotation,
  party: PartyToAnswer,
  { deadline, signature }: { readonly deadline: string; readonly signature?: string },
): ReplyLetter {
  const put = assertionsAbout(party, annotation.claims);
  const draft: DraftToQuote = {
    named: [...annotation.mentions, ...officeMentions(text, annotation)],
    sources: annotation.claims.filter(({ parent, anonymous }) => anonymous && parent !== null),
    unprinted: deskWords(text),
  };
  let leftOut = 0;
  const assertions = put.map((claim) => {
    const gaps = gapsIn(claim, party.keys, accusedIn(text, claim, annotation), draft);
    leftOut += gaps.filter(({ as }) => as === ANOTHER_PARTY || as === A_SOURCE).length;
    return assertionWords(text, claim, gaps);
  });
  const numbered = [...new Set(assertions.filter(Boolean))].map(
    (words, i) => `${i + 1}. “${words}”`,
  );
  const about = party.isPerson ? 'you' : party.name;
  const lines = [
    `Subject: Request for comment by ${deadline}`,
    '',
    `Dear ${party.name},`,
    '',
    numbered.length === 1
      ? `We are preparing an article that says the following about ${about}. We would like to include your answer.`
      : `We are preparing an article that says the following about ${about}. We would like to include your answer to each point.`,
    '',
    ...numbered.flatMap((line) => [line, '']),
    `Please reply by ${deadline}. If you need more time, or would rather speak by telephone, please let us know before then.`,
    '',
    'Sincerely,',
    signature || '[your name, newsroom and telephone number]',
    '',
  ];
  return { text: lines.join('\n'), assertions: numbered.length, leftOut };
}

/** A party's claims without those that hold another of them: the inner one says what is to be answered. */
function assertionsAbout({ claims }: PartyToAnswer, all: readonly Claim[]): Claim[] {
  const parents = new Map(all.map(({ id, parent }) => [id, parent]));
  const holding = new Set<string>();
  for (const { parent } of claims)
    for (let at = parent; at && !holding.has(at); at = parents.get(at) ?? null) holding.add(at);
  return claims.filter(({ id }) => !holding.has(id));
}

/** What a letter may not quote as it stands, of a whole draft. */
interface DraftToQuote {
  /** Whoever is named, by a name or by an office. */
  readonly named: readonly Mention[];
  /** The claims within others whose source the draft does not name. */
  readonly sources: readonly Claim[];
  /** What is written for the desk alone. */
  readonly unprinted: readonly ReadAs[];
}

/** What within a claim's words is read otherwise than it is written, or not for the party's eyes; in reading order. */
function gapsIn(
  claim: Claim,
  party: ReadonlySet<string>,
  accused: readonly Mention[],
  { named, sources, unprinted }: DraftToQuote,
): readonly ReadAs[] {
  const others = new Set(accused.map(partyKey).filter((key) => !party.has(key)));
  const hidden = sources.filter(({ id }) => id !== claim.id);
  const gaps = [
    ...named
      .filter((mention) => others.has(partyKey(mention)))
      .map(({ start, end }) => ({ start, end, as: ANOTHER_PARTY })),
    ...hidden.flatMap(({ source }) =>
      source.map(({ start, end }) => ({ start, end, as: A_SOURCE })),
    ),
    ...unprinted,
    ...(claim.readAs ?? []),
  ];
  const within = [...claim.content, ...claim.cue];
  return inReadingOrder(
    gaps.filter((gap) => within.some(({ start, end }) => gap.start < end && gap.end > start)),
  );
}

/** An assertion in the draft's words; with its verb where that is what accuses: "accused @ of fraud". Empty where all of it was left out. */
function assertionWords(text: string, claim: Claim, gaps: readonly ReadAs[]): string {
  const isPartOfIt = isAccusingCue(wordsInSpans(text, claim.cue, claim.readAs));
  const spans = [...(isPartOfIt ? claim.cue : []), ...claim.content];
  const words = spans
    .sort((a, b) => a.start - b.start)
    .map((span) => wordsInSpans(text, [span], gaps))
    .filter(Boolean)
    .join(isPartOfIt ? ' ' : ' … ')
    .replace(/^[“"]|[”"]$/g, '')
    .replace(/[,;:]$/, '');
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
