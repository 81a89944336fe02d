import type { Claim, ReadAs, Span } from '../annotation.js';
import { cueNoun } from '../claims/lexis/cueNouns.js';
import { fold } from '../names/matching/fold.js';
import { asRead, inReadingOrder } from '../text/markup/asRead.js';
import { overlapping } from '../text/spans.js';

/** What may be said of a claim besides its kind, most pressing first. */
export const FLAGS = ['contested', 'unattributed', 'anonymous', 'hedged', 'loaded'] as const;
export type ClaimFlag = (typeof FLAGS)[number];

/** A claim's speaker as a list shows it. */
export interface Voice {
  /** `named`: a name stands behind it; `unnamed`: the draft hides it; `unresolved`: "he", and nobody knows who; `none`: nobody speaks. */
  readonly kind: 'named' | 'unnamed' | 'unresolved' | 'none';
  /** The name, or the draft's words for a source without one; may be empty. */
  readonly words: string;
  readonly actor?: string;
}

/** A claim in words: its spans read as one line each. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly voice: Voice;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** From the first to the last of its words. */
  readonly passage: Span;
}

/**
 * Reads claims in words.
 * @param text the draft that the claims' offsets count in
 * @param nameOf the name of an actor of the registry
 */
export function readClaims(
  text: string,
  claims: readonly Claim[],
  nameOf: (actor: string) => string | undefined,
): ReadClaim[] {
  return claims.map((claim) => {
    const words = (spans: readonly Span[]): string => wordsInSpans(text, spans, claim.readAs);
    const source = words(sourceSpans(claim));
    return {
      claim,
      source,
      voice: voiceOf(claim, source, nameOf),
      cue: words(claim.cue),
      content: words(claim.content),
      passage: passageOf(claim),
    };
  });
}

/**
 * Whether a claim is part of a note or a comment: nothing of what it says is going to be published.
 * @param unprinted what the draft holds for the desk alone, as `deskWords` finds it
 */
export function isForDesk(text: string, claim: Claim, unprinted: readonly ReadAs[]): boolean {
  const said = saidSpans(claim);
  return (
    said.some((span) => overlapping(unprinted, span).length > 0) &&
    printedWords(text, claim, said, unprinted) === ''
  );
}

/** Where a draft says who speaks: what a pronoun stands for, or the words themselves. */
export function sourceSpans({ antecedent, source }: Claim): readonly Span[] {
  return antecedent ? [antecedent] : source;
}

/** Where a claim stands: its content, or its cue where that is all of it. */
export function saidSpans({ content, cue }: Claim): readonly Span[] {
  return content.length > 0 ? content : cue;
}

/** The words of a claim's spans that are going to be published, without what stands there for the desk alone; empty where nothing is left. */
export function printedWords(
  text: string,
  claim: Claim,
  spans: readonly Span[],
  unprinted: readonly ReadAs[],
): string {
  const held = spans.flatMap((span) => overlapping(unprinted, span));
  const words = wordsInSpans(text, spans, inReadingOrder([...held, ...(claim.readAs ?? [])]));
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/**
 * The words of spans as one line, with an ellipsis where something stands between them.
 * @param replaced what is read otherwise than it is written, as `asRead` takes it
 */
export function wordsInSpans(
  text: string,
  spans: readonly Span[],
  replaced: readonly ReadAs[] = [],
): string {
  return spans
    .map((span) =>
      asRead(text, span, replaced)
        .replace(/[\u00AD\u200B]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean)
    .join(' … ');
}

/**
 * A cue as it stands behind who says it: in brackets where nobody is named ("No source (reportedly)"), and where it tells
 * what is done to something else: "Hill (was called): the plan …" is what Hill called the plan.
 */
export function cueBehind(voice: Voice['kind'], cue: string): string {
  return cue !== '' && (voice === 'none' || PASSIVE_CUE.test(cue) || APART.test(cue))
    ? `(${cue})`
    : cue;
}

/**
 * Whether what is said reads on from its cue: "Brown denied that she had lied", "Brown asked for a convoy". A colon stands between them elsewhere: before
 * a quotation, where the words come first in the draft, behind a cue in brackets, and behind a noun ("U.S. threats: reduced aid").
 */
export function readsOn({ claim, voice, cue, content }: ReadClaim): boolean {
  const [first] = claim.content;
  return (
    cueBehind(voice.kind, cue) === cue &&
    first !== undefined &&
    claim.cue.length > 0 &&
    first.start >= claim.cue[0].end &&
    (cueNoun(cue.slice(cue.lastIndexOf(' ') + 1).toLowerCase()) === undefined ||
      /^(?:that|to|of|not to)\b/.test(content)) &&
    /^[\p{L}\p{N}]/u.test(content)
  );
}

/** Cue and content in a line: "emphasized that any peace framework must …". */
export function saying(read: ReadClaim): string {
  const { voice, cue, content } = read;
  const how = cueBehind(voice.kind, cue);
  return how && content ? `${how}${readsOn(read) ? '' : ':'} ${content}` : how || content;
}

/** "Hill told: the plan", "the report according to: the plan": cues that need somebody behind them. */
const APART = /^(?:(?:has |had )?told|tells?|telling|according to|per)$/i;

/** "had previously been rejected", "was not widely praised". */
const PASSIVE_CUE =
  /^(?:(?:has|have|had|will|would|could|may|might|should|must|can) (?:(?:not|also|since|long|now|never|already|\p{L}+ly) ){0,2})?(?:was|were|is|are|been|be|being) (?:(?:not|also|since|long|now|never|already|\p{L}+ly) ){0,2}\p{L}+(?:ed|en|aid|old|ought|aught)(?!\p{L})/u;

/** From the first to the last of a claim's words. */
export function passageOf({ source, cue, content }: Claim): Span {
  const spans = [...source, ...cue, ...content];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function voiceOf(
  { speaker, anonymous, unattributed }: Claim,
  source: string,
  nameOf: (actor: string) => string | undefined,
): Voice {
  const name = (speaker?.actor && nameOf(speaker.actor)) ?? speaker?.name ?? speaker?.actor;
  if (unattributed) return { kind: 'none', words: '' };
  if (anonymous) return { kind: 'unnamed', words: source || (name ?? '') };
  if (name) return { kind: 'named', words: name, actor: speaker?.actor };
  return source ? { kind: 'unresolved', words: source } : { kind: 'none', words: '' };
}

/** Claims with the same key are one speaker's; those of sources without a name have one key for each kind of voice. */
export function voiceKey({ kind, actor, words }: Voice): string {
  return kind !== 'named' ? kind : actor ? `actor:${actor}` : `name:${fold(words)}`;
}

/** The flags of a claim, most pressing first. A claim without any source need not be called anonymous besides. */
export function flagsOf(claim: Claim): ClaimFlag[] {
  return FLAGS.filter((flag) => claim[flag] && !(flag === 'anonymous' && claim.unattributed));
}
