import type { Span } from '../../annotation.js';
import { hedgeInContent, hedgeInCue } from '../lexis/hedges.js';
import { scaleValue, tensValue, unitValue } from '../../english/numbers.js';
import { nameWords } from '../lexis/identity.js';
import { isRole, TITLES } from '../syntax/naming/personTitles.js';
import { remembered } from '../../text/remembered.js';

/** What the words of a claim say by themselves; all of it stays the same while they do. */
export interface ClaimWords {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly id: string;
  /** The first hedge in cue or content, or null. */
  readonly hedge: string | null;
  /** The words of weight in the content, cut to their stems. */
  readonly weighty: ReadonlySet<string>;
  /** The same words as numbers, one for each; different words may have the same number. */
  readonly weights: Int32Array;
  /** The figures in the content, in digits, and its names: of two claims that each have some of their own neither says the other again. */
  readonly figures: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The content says that something is not so. */
  readonly denied: boolean;
  /** The content is a question. */
  readonly asks: boolean;
  /** The content says that what was said is not true. */
  readonly rebuts: boolean;
}

/** Reads the words of a claim whose parts are spans of `text`. */
export function wordsOf(
  text: string,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): ClaimWords {
  const said = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return claimWords(said(source), said(cue), said(content));
}

/** The same for words that stand in several paragraphs. */
export function claimWords(source: string, cue: string, content: string): ClaimWords {
  return new SpokenWords(source, cue, content);
}

/** Most of it is never asked of stances, which are not listed. */
class SpokenWords implements ClaimWords {
  private name?: string;
  private heavy?: ReadonlySet<string>;
  private numbers?: Int32Array;
  private numbered?: ReadonlySet<string>;
  private named?: ReadonlySet<string>;
  private reserved?: string | null;
  private negative?: boolean;
  private rebutting?: boolean;

  constructor(
    readonly source: string,
    readonly cue: string,
    readonly content: string,
  ) {}

  get id(): string {
    return (this.name ??= nameWords([this.source, this.cue, this.content]));
  }

  get hedge(): string | null {
    if (this.reserved === undefined)
      this.reserved = hedgeInCue(this.cue) ?? hedgeInContent(this.content);
    return this.reserved;
  }

  get weighty(): ReadonlySet<string> {
    return (this.heavy ??= weightyWords(this.content));
  }

  get weights(): Int32Array {
    return (this.numbers ??= Int32Array.from(this.weighty, hashed));
  }

  get figures(): ReadonlySet<string> {
    return (this.numbered ??= figuresIn(this.content));
  }

  get names(): ReadonlySet<string> {
    return (this.named ??= namesIn(this.content));
  }

  get denied(): boolean {
    return (this.negative ??= NEGATION.test(this.content));
  }

  get asks(): boolean {
    return /\?["”’']*$/.test(this.content.slice(-4).trimEnd());
  }

  get rebuts(): boolean {
    return (this.rebutting ??= REBUTTAL.test(this.content));
  }
}

/** FNV-1a. */
const hashed = remembered((word) => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
});

/** "that is false", "the claim was a lie", "it was never true"; not "the claim was not unfounded". */
const REBUTTAL =
  /^["“]?(?:that|this|it|the (?:\p{L}+ )?(?:claims?|reports?|allegations?|accusations?|story|charges?|statements?|assertions?)|(?:his|her|their|\p{Lu}\p{L}+[’']s) (?:\p{L}+ )?(?:claims?|allegations?|accusations?|charges?|statements?|assertions?|account|story))\b(?:(?!\b(?:not|never)\b|n['’]t\b).){0,40}(?:(?:\b(?:is|are|was|were) |[’']s )(?:(?!(?:not|never|no|hardly|scarcely|anything|far) )\p{L}+ ){0,2}["“']?(?:false|untrue|a lie|lies|baseless|inaccurate|incorrect|unfounded|fabricated|nonsense|misleading|wrong)|(?:\b(?:is|are|was|were) |[’']s )(?:\p{L}+ )?["“']?(?:not|never) (?:\p{L}+ )?true|\b(?:is|are|was|were)n['’]t (?:\p{L}+ )?true)\b(?! (?:\p{L}+))/iu;
const NEGATION = /\b(?:not|no|never|nobody|nothing|none|neither|without)\b|n[’']t\b/i;
/** Longer words that carry little. */
const LIGHT =
  /^(?:that|this|these|those|there|their|they|them|then|than|what|which|when|where|while|whom|whose|with|within|without|would|could|should|might|must|shall|will|have|having|been|being|were|from|into|onto|over|under|about|after|before|again|against|also|because|between|both|does|doing|done|down|during|each|even|ever|every|here|himself|herself|itself|themselves|just|like|more|most|much|very|only|other|some|such|said|says|saying|told|think|thinks|want|wants|going|make|makes|made|take|takes|many|really|people|thing|things|well|back|your|yours|ours|through|still|year|years|time|mr|mrs)$/;

/** Names, numbers and longer words, without the endings that grammar gives them. */
export function weightyWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|\p{N}/gu)) {
    const stem = stemOf(word);
    if (stem !== null) words.add(stem);
  }
  return words;
}

/** The figures of a text, in digits. */
function figuresIn(text: string): Set<string> {
  const figures = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu)) {
    const value = /^\p{N}/u.test(word)
      ? word.replaceAll(',', '')
      : (unitValue(word) ?? tensValue(word) ?? scaleValue(word));
    // "no one", "one of them"
    if (value !== undefined && value !== 1) figures.add(String(value));
  }
  return figures;
}

/** Its words with a capital that begin no sentence and are no titles; none of a headline, which writes them all so. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  if (long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2) return names;
  for (const [word] of text.matchAll(
    /(?<=(?:[\p{L}\p{N},;:’'-]|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.)["“‘(]? ["“‘(]?)\p{Lu}[\p{L}-]{2,}/gu,
  )) {
    const name = word.toLowerCase();
    if (TITLES[name] === undefined && !isRole(name)) names.add(name);
  }
  return names;
}

/** A word of weight without the endings that grammar gives it; null for others. */
const stemOf = remembered((word): string | null => {
  if ((word.length <= 3 && !/\p{N}/u.test(word)) || LIGHT.test(word)) return null;
  return word.length < 5
    ? word
    : word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?:ing|edly|ed|es|s|ly)$/, '')
        .replace(/e$/, '');
});
