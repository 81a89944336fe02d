/** The forms of an English verb. `past` is the past tense and, where it is the same word, the participle. */
export type Inflection = 'base' | 'singular' | 'past' | 'participle' | 'ing';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  find: ['found', 'found'],
  know: ['knew', 'known'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  see: ['saw', 'seen'],
  feel: ['felt', 'felt'],
  hear: ['heard', 'heard'],
  show: ['showed', 'shown'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  make: ['made', 'made'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  hit: ['hit', 'hit'],
  cut: ['cut', 'cut'],
  spit: ['spat', 'spat'],
  shoot: ['shot', 'shot'],
  mean: ['meant', 'meant'],
  understand: ['understood', 'understood'],
  take: ['took', 'taken'],
  lay: ['laid', 'laid'],
  bring: ['brought', 'brought'],
  foresee: ['foresaw', 'foreseen'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  sing: ['sang', 'sung'],
  stand: ['stood', 'stood'],
  break: ['broke', 'broken'],
  run: ['ran', 'run'],
  forecast: ['forecast', 'forecast'],
  cast: ['cast', 'cast'],
  broadcast: ['broadcast', 'broadcast'],
  lean: ['leaned', 'leaned'],
  weigh: ['weighed', 'weighed'],
  spell: ['spelled', 'spelled'],
  shun: ['shunned', 'shunned'],
  dream: ['dreamed', 'dreamed'],
  lie: ['lied', 'lied'],
  forget: ['forgot', 'forgotten'],
};
/** Verbs whose last consonant is doubled though their ending does not show that it is stressed. */
const DOUBLING =
  /^(?:quip|brag|dub|rip|chat|admit|commit|submit|plan|rebut|blab|refer|infer|shun|opt|grin|beg|bar|slam|pin|hit|run|put|spin|tip|prod|nag|snap|demur|spur|trim|aver|concur|chip|shrug|nod|blog|sob|sum|cut)$/;

/** The forms of a verb as pairs of word and form. The lemma comes without particles. */
export function inflect(lemma: string): [string, Inflection][] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  const participle = irregular?.[1] ?? past;
  return [
    [lemma, 'base'],
    [singular(lemma), 'singular'],
    [past, 'past'],
    ...(participle === past ? [] : [[participle, 'participle'] as [string, Inflection]]),
    [ing(lemma), 'ing'],
    ...(BRITISH.test(lemma)
      ? ([
          [`${lemma}led`, 'past'],
          [`${lemma}ling`, 'ing'],
        ] as [string, Inflection][])
      : []),
  ];
}

/** "labelled", "signalling": one vowel before the last "l", which British English doubles wherever the stress is. */
const BRITISH = /[^aeiou][aeiou]l$/;

function singular(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function ing(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^e]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

function doubles(lemma: string): boolean {
  return DOUBLING.test(lemma) && !/opt$/.test(lemma);
}
