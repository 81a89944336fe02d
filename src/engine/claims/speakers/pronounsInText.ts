import type { Span } from '../../annotation.js';
import type { Gender } from '../../english/gender.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import type { NameUse } from '../syntax/naming/nameUse.js';
import type { Speaking } from './knownPersons.js';
import { around } from './reportedSpans.js';

/** Who speaks in a paragraph under a name, with the first word of what is said: "Blair said | he was". */
export function speakingIn({ found }: Attributions, text: string): Speaking[] {
  return found.flatMap(({ sourceKind: { kind, use }, source, content, pattern }) => {
    if (kind !== 'name' || !use || content.length === 0 || pattern !== 'clause') return [];
    if (source[0]?.start !== use.start) return [];
    const word = FIRST_WORD.exec(text.slice(content[0].start, content[0].start + 16));
    return [{ name: use, first: word?.[1].toLowerCase() ?? '' }];
  });
}

const FIRST_WORD = /^(?:that )?(\p{L}+)/iu;

const GENDER_OF: Readonly<Record<string, Gender | undefined>> = {
  he: 'he',
  his: 'he',
  him: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  herself: 'she',
};

/** The place before which a paragraph's names are met when an attribution's speaker is found out: the end of its own source's name, else its beginning. */
export function metUntil({ sourceKind: { use, partners }, source, cue }: Attribution): number {
  return (partners?.at(-1) ?? use)?.end ?? source[0]?.start ?? cue[0]?.start ?? 0;
}

/** The pronoun of an attribution's source, where one person is meant by it. */
export function genderOfSource({ sourceKind: { kind, word } }: Attribution): Gender | null {
  return (kind === 'pronoun' && GENDER_OF[word]) || null;
}

/**
 * "Flynn said Trump was right when he said ...": inside what one says of another, "he" may be either.
 * @param content what is said in the paragraph
 * @param names its names, in order
 * @returns the places among the names of those, of whatever pronoun, who are spoken of there before it
 */
export function spokenOfBefore(
  attribution: Attribution,
  content: readonly Span[],
  names: readonly NameUse[],
): number[] {
  const { source } = attribution;
  if (!genderOfSource(attribution) || source.length === 0) return [];
  const at = source[0].start;
  const outer = around(content, at);
  if (!outer) return [];
  const spokenOf: number[] = [];
  for (let i = firstAfter(names, at) - 1; i >= 0 && names[i].start >= outer.start; i--)
    if (!names[i].body && spokenOf.push(i) === MOST_SPOKEN_OF) break;
  return spokenOf;
}

/** Of more the nearest count. */
const MOST_SPOKEN_OF = 16;

/** Somebody in a pronoun's own sentence, whom it may mean as well as somebody before. */
export interface Rival {
  /** The place among the paragraph's names. */
  readonly name: number;
  /** Whether the sentence is such that the pronoun may mean whoever is nearest. */
  readonly isLikely: boolean;
}

/**
 * Those in a pronoun's own sentence whom it may mean as well as somebody before, of whatever pronoun they are, the nearest first.
 * "Though Ms. Ortiz has lived there, rents have risen, she said", "That left Mr. Cruz alone, so that he accused them".
 * @param content what is said in the paragraph
 * @param names its names, in order
 */
export function rivalsOf(
  attribution: Attribution,
  content: readonly Span[],
  names: readonly NameUse[],
  text: string,
): Rival[] {
  const { source, content: said } = attribution;
  if (!genderOfSource(attribution) || source.length === 0 || said.length === 0) return [];
  const at = source[0].start;
  const postposed = said[0].start < at;
  const start = postposed ? said[0].start : sentenceStart(text, at);
  if (postposed && !SUBORDINATE.test(text.slice(start, start + 16))) return [];
  const comma = postposed ? text.indexOf(',', start) : at;
  const rivals: Rival[] = [];
  for (let i = firstAfter(names, at) - 1; i >= 0 && names[i].start >= start; i--) {
    const { body, subject } = names[i];
    if (body || names[i].end > comma || (!postposed && around(content, names[i].start))) continue;
    const isLikely = postposed || (!subject && isActedOn(text.slice(start, names[i].start)));
    rivals.push({ name: i, isLikely });
  }
  return rivals;
}

/**
 * "The film shows Mr. Bell laughing, which he calls fun": the one person of its own sentence whom a pronoun in a relative clause means.
 * @param names the paragraph's names, in order
 * @returns the name's place among them, or -1 where nobody or more than one may be meant
 */
export function relatedTo(
  attribution: Attribution,
  names: readonly NameUse[],
  text: string,
): number {
  const { source } = attribution;
  const gender = genderOfSource(attribution);
  if (!gender || source.length === 0) return -1;
  const at = source[0].start;
  const relative = RELATIVE.exec(text.slice(Math.max(0, at - 8), at));
  if (!relative) return -1;
  // "Hill, whom he calls a liar": he is not Hill.
  const whom = relative[1] === 'whom' ? at - relative[0].length : -1;
  const start = sentenceStart(text, at);
  let meant = -1;
  for (let i = firstAfter(names, at) - 1; i >= 0 && names[i].start >= start; i--) {
    const { body, person, gender: other, words } = names[i];
    if (body || !person || (other ?? gender) !== gender) continue;
    if (names[i].end === whom || isPossessive(text, names[i])) continue;
    if (meant >= 0 && names[meant].words.at(-1) !== words.at(-1)) return -1;
    meant = i;
  }
  return meant;
}

const RELATIVE = /, ?(which|whom) $/;

/** "Bell's film": whose the thing is, and not who acts. */
function isPossessive(text: string, { end }: NameUse): boolean {
  return /^['’]s?\b|^['’](?= )/.test(text.slice(end, end + 2));
}

/**
 * "Borussia Lund is near ruin. It said ...", "Judge Rix and Judge Forbes sat. They said ...": the names with which the sentence right before a
 * pronoun's own begins.
 * @param names the paragraph's names, in order
 * @returns the places of one name for "it", of two for "they"; none where the sentence before begins otherwise
 */
export function headsBefore(
  { sourceKind: { kind, word }, source, content }: Attribution,
  names: readonly NameUse[],
  text: string,
): number[] {
  if (kind !== 'pronoun' || !/^(?:it|they)$/.test(word) || source.length === 0) return [];
  const own = sentenceStart(text, Math.min(source[0].start, content[0]?.start ?? Infinity));
  if (own === 0) return [];
  const before = sentenceStart(text, own - 2);
  const first = firstAfter(names, before - 1);
  if (!(names[first]?.start < own)) return [];
  if (
    !/^["“]?(?:(?:The|the|But|And|Mr|Ms|Mrs|Dr|Sir|Lord|Chief|Justice|Judge)\.? )*$/.test(
      text.slice(before, names[first].start),
    )
  )
    return [];
  if (word === 'it') return names[first + 1]?.joint && names[first + 1].start < own ? [] : [first];
  const second = names[first + 1];
  return second?.joint && second.start < own ? [first, first + 1] : [];
}

/**
 * Whom a paragraph names before a pronoun, where it has not used that pronoun before and does not begin with it.
 * @param names the paragraph's names, in order
 * @returns their places among the names, the nearest first
 */
export function namedSinceParagraph(
  attribution: Attribution,
  names: readonly NameUse[],
  text: string,
): number[] {
  const { source, content } = attribution;
  const gender = genderOfSource(attribution);
  if (!gender || source.length === 0) return [];
  const at = source[0].start;
  const said = /^he$/.test(gender) ? /\b(?:he|his|him)\b/i : /\b(?:she|her|hers)\b/i;
  if (said.test(text.slice(Math.max(0, at - LONGEST_PART), at))) return [];
  const found: number[] = [];
  for (let i = firstAfter(names, at) - 1; names[i]?.start >= at - LONGEST_PART; i--)
    if (
      !names[i].body &&
      !content.some(({ start, end }) => start <= names[i].start && names[i].end <= end)
    )
      found.push(i);
  return found;
}

/** Whether the rest of the sentence tells of somebody whose name ends at a place: "Bill Roy, who runs a garage." */
export function isToldOf(text: string, end: number): boolean {
  return /^, (?:who|whose) /.test(text.slice(end, end + 8));
}

/** Whether what stands before a name in its sentence makes it the object of a verb, whose subject is no "he". */
function isActedOn(before: string): boolean {
  return ACTS.test(before) && !PRONOUN.test(before) && !FRONTED.test(before);
}

const SUBORDINATE =
  /^["“‘]?(?:(?:even )?though|although|while|whereas|when|after|before|once|if)\b/i;
/** A sentence that begins so tells when, where or of what somebody speaks, and not of who is spoken of. */
const FRONTED =
  /^["“‘]?(?:in|at|on|during|after|before|asked|speaking|as|with|of|for|to|from|by)\b/i;
const PRONOUN = /\b(?:he|she|his|her|him|himself|herself|who)\b/i;
/** A word that is surely a verb. */
const ACTS =
  /\b(?:is|was|are|were|has|had|have|will|would|left|made|put|gave|took|brought|\p{L}{3,15}ed)\b/iu;

/** Where the sentence begins that a place lies in, as near as marks and capitals tell. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_SENTENCE);
  let start = from;
  // A quotation that begins there has its mark before the capital.
  for (const { index, 0: end } of text.slice(from, at + 2).matchAll(SENTENCE_END))
    if (
      !/(?:^|\s)(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Jr|Prof|\p{Lu})$/u.test(
        text.slice(from, from + index).slice(-6),
      )
    )
      start = from + index + end.length;
  return start;
}

const SENTENCE_END = /[.?!]["”’']? (?=["“‘]?\p{Lu})/gu;
/** Characters. */
const LONGEST_SENTENCE = 600;
/** Characters of a paragraph before a pronoun that are looked through. */
const LONGEST_PART = 1500;
