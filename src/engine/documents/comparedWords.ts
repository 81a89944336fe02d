import type { Span } from '../annotation.js';
import { tensValue, unitValue } from '../english/numbers.js';

/** A word in the form in which quotations and documents are compared; offsets are UTF-16 code units of its text, end exclusive. */
export interface ComparedWord extends Span {
  /** Small letters, contractions opened, number words as digits: "don't" is "do" and "not", "five" is "5". */
  readonly norm: string;
  /** Whether it is the short half of a contraction ("we'll", "it's"): tidying opens and closes those. */
  readonly contracted: boolean;
  /** Whether it is written with a capital where no sentence begins: a name, in all likelihood. */
  readonly proper: boolean;
}

const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|%/gu;
/** Words that are written in two ways. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  okay: ['ok'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  cannot: ['can', 'not'],
  sen: ['senator'],
  gov: ['governor'],
  rep: ['representative'],
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
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
};
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

/** Splits a text into the words that are compared. What `skip` covers (speaker labels, stage directions) is left out. */
export function comparedWords(text: string, skip: readonly Span[] = []): ComparedWord[] {
  const words: ComparedWord[] = [];
  let skipped = 0;
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    while (skipped < skip.length && skip[skipped].end <= index) skipped++;
    if (skipped < skip.length && skip[skipped].start <= index) continue;
    const proper =
      /^\p{Lu}/u.test(raw) && raw !== 'I' && !/^I['’]/.test(raw) && !beginsSentence(text, index);
    const [first, ...rest] = normalised(raw);
    const span = { start: index, end: index + raw.length };
    const tens = words.at(-1);
    if (tens !== undefined && joinsTens(text, tens, first, index)) {
      words[words.length - 1] = {
        ...tens,
        norm: String(Number(tens.norm) + Number(first)),
        end: span.end,
      };
      continue;
    }
    words.push({ ...span, norm: first, contracted: false, proper });
    for (const norm of rest)
      words.push({ ...span, norm, contracted: /['’]/.test(raw) && norm !== 'not', proper: false });
  }
  return words;
}

/** "twenty-five" is one number. */
function joinsTens(text: string, tens: ComparedWord, unit: string, at: number): boolean {
  if (!/^[2-9]0$/.test(tens.norm) || !/^[1-9]$/.test(unit)) return false;
  const between = text.slice(tens.end, at);
  return (
    /^[-‐‑ ]$/.test(between) &&
    /\p{L}/u.test(text.slice(tens.start, tens.end)) &&
    /\p{L}/u.test(text[at])
  );
}

function normalised(raw: string): readonly string[] {
  const lower = raw.toLowerCase().replaceAll('’', "'").replace(/'$/, '');
  if (/^\d/.test(lower)) return [lower.replace(/,(?=\d{3})/g, '').replace(/(?:st|nd|rd|th)$/, '')];
  if (/^(?:\p{L}\.)+$/u.test(lower)) return [lower.replaceAll('.', '')];
  const number = unitValue(lower) ?? tensValue(lower);
  if (number !== undefined && lower !== 'one') return [String(number)];
  if (Object.hasOwn(SPELLINGS, lower)) return SPELLINGS[lower];
  if (Object.hasOwn(WHOLE_CONTRACTIONS, lower)) return WHOLE_CONTRACTIONS[lower];
  const cut = lower.lastIndexOf("'");
  if (cut < 1) return [lower];
  const stem = lower.slice(0, cut);
  const ending = lower.slice(cut + 1);
  if (ending === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not'];
  if (Object.hasOwn(ENDINGS, ending)) return [stem, ENDINGS[ending]];
  if (ending === 's') return [stem, IS_BEHIND.test(stem) ? 'is' : "'s"];
  return [lower.replaceAll("'", '')];
}

function beginsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[\s"“”‘’'([—–-]/.test(text[i]) && at - i < 8) i--;
  if (
    i >= 3 &&
    text[i] === '.' &&
    /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Rep|Gen|Prof)$/u.test(
      text.slice(Math.max(0, i - 5), i),
    )
  )
    return false;
  return i < 0 || /[.!?…:\n]/.test(text[i]) || /\n/.test(text.slice(i + 1, at));
}
