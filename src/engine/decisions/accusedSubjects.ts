import { SPEAKER, PARTY } from './maskedParties.js';

/** Between a subject and its verb: what makes it say the opposite. */
const NEGATED = /\b(?:not|never|neither|nor|hardly|cannot)\b|n['’]t\b/iu;
/** Before a clause: it is said not to be so. */
const DENIED_CLAUSE =
  /\b(?:no (?:evidence|proof|sign|indication|suggestion)|not (?:true|the case|clear)|false|untrue|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|ruled? out)\b[^\uE000-\uF8FF]{0,60}$/iu;

/** How far from a word its subject and object are looked for, in UTF-16 code units. */
export const MAX_DISTANCE_CHARS = 300;

/** What stands before a place, as far as a subject is looked for. */
export function aheadOf(sentence: string, at: number): string {
  return sentence.slice(Math.max(0, at - MAX_DISTANCE_CHARS), at);
}

/** Parties with what follows each: a possessor ("@'s lawyer") is no subject. */
const SUBJECT = new RegExp(`[${SPEAKER}\\uE001-\\uF8FF](?!['’]s? ?\\p{L})`, 'gu');
const PRONOUN = /\b(?:he|she|it|they|who)(?: \p{L}+ly| (?:had|has|have|also)){0,3} ?$/iu;

/** The subject of what stands at a place, by where it stands: the party directly before, else the first of the sentence. */
export function accusedSubject(sentence: string, at: number, before: string): string | undefined {
  const ahead = aheadOf(sentence, at);
  if (isNegated(sentence, at) || DENIED_CLAUSE.test(clauseHead(ahead))) return undefined;
  const subjects = [...ahead.matchAll(SUBJECT)];
  if (subjects.length > 0) {
    const last = subjects.at(-1)!;
    const between = ahead.slice(last.index + 1);
    // "met @ and stole", "@, who met @, lied": whoever comes first is the subject.
    const isNear = !/,|\b(?:and|but|or)\b/.test(between) && between.split(' ').length <= 9;
    return (isNear ? last : subjects[0])[0];
  }
  if (POSSESSED.test(ahead)) return undefined;
  if (at === sentence.length) return POSSESSED.exec(sentence)?.[0];
  const pronoun = PRONOUN.test(ahead);
  return pronoun ? [...before.matchAll(SUBJECT)][0]?.[0] : undefined;
}
const POSSESSED = new RegExp(PARTY);

/** What stands before the first party of a clause: where "no evidence that" would be. */
function clauseHead(ahead: string): string {
  const first = ahead.search(/[\uE000-\uF8FF]/);
  return first < 0 ? ahead : ahead.slice(0, first);
}

/** Whether the words between the subject and a place say the opposite. */
export function isNegated(sentence: string, at: number): boolean {
  const ahead = aheadOf(sentence, at);
  const from = Math.max(
    ...[...ahead.matchAll(/[\uE000-\uF8FF,;]|\b(?:and|but)\b/g)].map(({ index }) => index),
    0,
  );
  return NEGATED.test(ahead.slice(from));
}
