import { fold } from '../names/matching/fold.js';

/** A kind of office, and the words that call its holders so, folded and without points. */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['vice-president', /\bvice[- ]president\b|\bveep\b/],
  ['prime-minister', /\bprime minister\b|\btaoiseach\b/],
  ['lieutenant-governor', /\b(?:lieutenant|lt)[- ]governor\b|\blt gov\b/],
  ['attorney-general', /\battorneys? general\b/],
  ['secretary-of-state', /\bsecretary of (?:state|the commonwealth)\b/],
  ['member-of-parliament', /\bmembers? of parliament\b|\bmp\b|\bmep\b/],
  ['speaker', /\bspeaker\b/],
  ['president', /\bpresident\b|\bpres\b/],
  ['state-senator', /\bstate sen(?:ator)?\b/],
  ['state-representative', /\bstate rep(?:resentative)?\b/],
  ['senator', /\bsen(?:ator)?s?\b/],
  [
    'representative',
    /\brep(?:resentative)?s?\b|\bcongress(?:man|woman|member|person)\b|\bdelegate\b/,
  ],
  ['governor', /\bgov(?:ernor)?s?\b/],
  ['treasurer', /\btreasurer\b/],
  ['auditor', /\bauditor\b/],
  ['comptroller', /\bcomptroller\b/],
  ['chancellor', /\bchancellor\b/],
  ['minister', /\bminister\b/],
  ['mayor', /\bmayor\b/],
  ['king', /\bking\b|\bemperor\b|\bsultan\b/],
  ['queen', /\bqueen\b/],
];

/**
 * The kind of an office, by the words of its title or before a name ("Rep.", "U.S. representative from Ohio");
 * undefined where they name none that is known.
 */
export function officeKind(words: string): string | undefined {
  const folded = fold(words).replace(/\./g, '');
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
}
