import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { leadingLegalForm, trailingLegalForm } from '../../english/legalForms.js';

/** Words of the longest legal form, and more. */
const MAX_FORM_WORDS = 10;

/** "OOO Inter Tobacco" and "Inter Tobacco Ltd." without what they say of their legal form. */
export function withoutLegalForm(name: string): string {
  let words = name.split(/\s+/);
  for (;;) {
    const cut = trailingLegalForm(words.slice(-MAX_FORM_WORDS).map(plain));
    if (cut === 0 || cut >= words.length) break;
    words.length -= cut;
  }
  const lead = leadingLegalForm(words.map(plain));
  if (lead > 0 && lead < words.length) words = words.slice(lead);
  return words
    .join(' ')
    .replace(/(?<![,\s])[,\s]+$/, '')
    .replace(/^["“„«]+|(?<!["”“»])["”“»]+$/g, '');
}

const plain = (word: string): string => fold(word).replace(/[.,'’"“”]/g, '');

/** Legal forms are written in this much text. */
const LONGEST = 60;

/** An organisation's name with the legal form that stands beside it, of whatever kind: "Gazprom Neft" in "Gazprom Neft OAO". */
export function withLegalForm(text: string, { start, end }: Span): Span {
  const after =
    /^(?:,? [\p{Lu}&][\p{L}.&-]*){1,5}/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const words = after.match(/,? \S+/g) ?? [];
  for (let n = words.length; n > 0; n--) {
    const own = words.slice(0, n).map((word) => plain(word.trim()));
    if (trailingLegalForm(own) === n)
      return {
        start: startWithForm(text, start),
        end: end + words.slice(0, n).join('').replace(/[,]$/, '').length,
      };
  }
  const pointed =
    text[end] === '.' &&
    trailingLegalForm([plain(text.slice(start, end).split(' ').at(-1)!)]) > 0 &&
    /\s/.test(text.slice(start, end));
  return { start: startWithForm(text, start), end: pointed ? end + 1 : end };
}

function startWithForm(text: string, start: number): number {
  const before =
    /(?:^|\s)((?:\p{Lu}[\p{L}-]* ){1,4})$/u.exec(
      text.slice(Math.max(0, start - LONGEST), start),
    )?.[1] ?? '';
  const words = before.trim().split(' ');
  for (let from = 0; from < words.length && before !== ''; from++) {
    const own = words.slice(from);
    if (leadingLegalForm(own.map(plain)) === own.length) return start - own.join(' ').length - 1;
  }
  return start;
}
