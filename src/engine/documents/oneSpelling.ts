/** Words whose British and American spellings no rule of endings joins. */
const PAIRS: Readonly<Record<string, string>> = {
  defence: 'defense',
  defences: 'defenses',
  offence: 'offense',
  offences: 'offenses',
  licence: 'license',
  licences: 'licenses',
  pretence: 'pretense',
  practise: 'practice',
  practised: 'practiced',
  programme: 'program',
  programmes: 'programs',
  catalogue: 'catalog',
  dialogue: 'dialog',
  judgement: 'judgment',
  judgements: 'judgments',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  scepticism: 'skepticism',
  plough: 'plow',
  cheque: 'check',
  cheques: 'checks',
  tyre: 'tire',
  tyres: 'tires',
  mum: 'mom',
  whilst: 'while',
  amongst: 'among',
  towards: 'toward',
  afterwards: 'afterward',
  learnt: 'learned',
  spelt: 'spelled',
  burnt: 'burned',
};

/** A shorter word with a double l may be another than that with one: "filled", "filed". */
const MIN_DOUBLED_CHARS = 8;

/** The one spelling in which a word is compared, whichever side of the Atlantic wrote it: "neighbours" is "neighbors". In small letters. */
export function oneSpelling(word: string): string {
  if (word.length < 4) return Object.hasOwn(PAIRS, word) ? PAIRS[word] : word;
  if (Object.hasOwn(PAIRS, word)) return PAIRS[word];
  const plain = word
    .replace(/(?<=\p{L}{2})our(?=(?:s|ed|ing|ite|ites|able|ful|hood|hoods|er|ers|ly)?$)/u, 'or')
    .replace(/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ation|ations|er|ers)$)/u, 'iz')
    .replace(/(?<=\p{L}{3})ys(?=(?:e|es|ed|ing)$)/u, 'yz')
    .replace(/(?<=\p{L}{2}[tb])re(?=s?$)/u, 'er');
  return plain.length < MIN_DOUBLED_CHARS
    ? plain
    : plain.replace(/ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l');
}
