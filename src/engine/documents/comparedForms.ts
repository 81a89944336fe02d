import { ordinalValue, tensValue, unitValue } from '../english/numbers.js';
import { oneSpelling } from './oneSpelling.js';
import { ordinalNorm } from './spokenNumbers.js';

/** Words that are written in two ways. Of the months' short forms "mar" is left out, because it is a verb as well. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  okay: ['ok'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  cannot: ['can', 'not'],
  sen: ['senator'],
  gov: ['governor'],
  rep: ['representative'],
  gen: ['general'],
  lt: ['lieutenant'],
  dr: ['doctor'],
  prof: ['professor'],
  jan: ['january'],
  feb: ['february'],
  apr: ['april'],
  jun: ['june'],
  jul: ['july'],
  aug: ['august'],
  sep: ['september'],
  sept: ['september'],
  oct: ['october'],
  nov: ['november'],
  dec: ['december'],
  uk: ['united', 'kingdom'],
  eu: ['european', 'union'],
  mister: ['mr'],
  "'em": ['them'],
  em: ['them'],
  '%': ['percent'],
  alright: ['all', 'right'],
  yeah: ['yes'],
  yep: ['yes'],
  til: ['until'],
  till: ['until'],
  thru: ['through'],
  vs: ['versus'],
  grey: ['gray'],
  email: ['e', 'mail'],
  healthcare: ['health', 'care'],
  nonstop: ['non', 'stop'],
  anymore: ['any', 'more'],
  someday: ['some', 'day'],
  ms: ['mrs'],
};
const WHOLE_CONTRACTIONS: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
};
/** Posts leave the apostrophe out: "dont". */
const BARE_NOT = /^(do|does|did|is|are|was|were|has|have|had|could|would|should|need)nt$/;
const ENDINGS: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  m: 'am',
  d: 'would',
};
/** Behind these "'s" is "is"; behind others it is an owner's. */
const IS_BEHIND =
  /^(?:it|he|she|that|there|here|what|who|where|how|when|this|everything|everybody|everyone|nobody|nothing|something|somebody|someone|why)$/;

const KNOWN = new Map<string, readonly string[]>();
/** Rare words are not worth keeping: a language has no more common ones. */
const MAX_KNOWN = 50_000;

/** The forms in which a word is compared: small letters, contractions opened, number words as digits ("third" is "3rd"), one spelling of what has two. */
export function normsOf(raw: string): readonly string[] {
  let norms = KNOWN.get(raw);
  if (norms === undefined) {
    norms = normalised(raw);
    if (KNOWN.size < MAX_KNOWN) KNOWN.set(raw.length > 12 ? raw.split('').join('') : raw, norms);
  }
  return norms;
}

function normalised(raw: string): readonly string[] {
  const lower = raw.toLowerCase().replaceAll('’', "'").replace(/'$/, '');
  if (/^\d/.test(lower)) return [lower.replace(/,(?=\d{3})/g, '')];
  if (/^(?:\p{L}\.)+$/u.test(lower)) {
    // Without its points it may be "us".
    if (lower === 'u.s.') return ['united', 'states'];
    const bare = lower.replaceAll('.', '');
    return Object.hasOwn(SPELLINGS, bare) ? SPELLINGS[bare] : [bare];
  }
  const number = unitValue(lower) ?? tensValue(lower);
  if (number !== undefined && lower !== 'one') return [String(number)];
  const ordinal = ordinalValue(lower);
  if (ordinal !== undefined) return [ordinalNorm(ordinal)];
  if (Object.hasOwn(SPELLINGS, lower)) return SPELLINGS[lower];
  if (Object.hasOwn(WHOLE_CONTRACTIONS, lower)) return WHOLE_CONTRACTIONS[lower];
  const bare = BARE_NOT.exec(lower);
  if (bare) return [bare[1], 'not'];
  const cut = lower.lastIndexOf("'");
  if (cut < 1) return [oneSpelling(lower)];
  const stem = lower.slice(0, cut);
  const ending = lower.slice(cut + 1);
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not'];
  if (Object.hasOwn(ENDINGS, ending)) return [stem, ENDINGS[ending]];
  if (ending === 's') return [oneSpelling(stem), IS_BEHIND.test(stem) ? 'is' : "'s"];
  return [lower.replaceAll("'", '')];
}
