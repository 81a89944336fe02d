/** Which of a family's namesakes a name means: "Jr.", "III", "the elder". */
export type Generation = 'senior' | 'junior' | 'elder' | 'younger' | `number ${string}`;

const WORDS: Readonly<Record<string, Generation>> = {
  jr: 'junior',
  jnr: 'junior',
  junior: 'junior',
  fils: 'junior',
  sr: 'senior',
  snr: 'senior',
  senior: 'senior',
  pere: 'senior',
  elder: 'elder',
  younger: 'younger',
};

/** What a folded word behind or before a name says of the generation, without its point; undefined for any other word. */
export function generationOf(word: string): Generation | undefined {
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  return /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|xvi{0,3})$/.test(word)
    ? `number ${word}`
    : undefined;
}

/**
 * How the generation that a draft gives agrees with an entry's: 'same'; 'other' for somebody else; 'open' where one of the two says nothing and
 * that may mean either.
 * @param written what the draft says, null where it says nothing
 * @param known what the registry says, null where it says nothing
 */
export function compareGenerations(
  written: Generation | null,
  known: Generation | null,
): 'same' | 'other' | 'open' {
  if (written === known) return 'same';
  if (written === null) return 'open';
  const isOld = written === 'elder' || written === 'senior';
  if (known === null) return isOld || written === 'younger' ? 'open' : 'other';
  if (isOld) return known === 'senior' || known === 'number i' ? 'same' : 'other';
  if (written === 'younger') return known === 'senior' ? 'other' : 'same';
  return written === 'junior' && known === 'number ii' ? 'open' : 'other';
}
