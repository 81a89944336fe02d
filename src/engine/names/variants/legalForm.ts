import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import {
  compareLegalForms,
  leadingLegalForm,
  trailingLegalForm,
} from '../../english/legalForms.js';

/** Words of the longest legal form, and more. */
const MAX_FORM_WORDS = 10;

/** "OOO Inter Tobacco", "Inter Tobacco Ltd." and "OOO „Inter Tobacco“" without what they say of their legal form. */
export function withoutLegalForm(name: string): string {
  return splitName(name).bare;
}

/** What a name says of its legal form, in folded words: "ltd" of "Inter Tobacco Ltd."; null where it says nothing. */
export function legalFormOf(name: string): string | null {
  return splitName(name).form;
}

function splitName(name: string): { readonly bare: string; readonly form: string | null } {
  let words = name.split(/\s+/);
  let form: string | null = null;
  for (;;) {
    const cut = trailingLegalForm(words.slice(-MAX_FORM_WORDS).map(plain));
    if (cut === 0 || cut >= words.length) break;
    form ??= words.slice(-cut).map(plain).join(' ');
    words.length -= cut;
  }
  const lead = leadingLegalForm(words.map(plain));
  const isQuoted =
    lead === 0 && words.length > 1 && ABBREVIATED.test(words[0]) && OPENS.test(words[1]);
  if ((lead > 0 && lead < words.length) || isQuoted) {
    const cut = Math.max(lead, 1);
    form ??= words.slice(0, cut).map(plain).join(' ');
    words = words.slice(cut);
  }
  const bare = words
    .join(' ')
    .replace(/(?<![,\s])[,\s]+$/, '')
    .replace(/^["“„«»‘]+|(?<!["”“»«’])["”“»«’]+$/g, '');
  return { bare, form };
}

/** What stands before a name in quotation marks is its legal form, in whatever language: "RAB „Inter Tobacco“". */
const ABBREVIATED = /^\p{Lu}{2,4}$/u;
const OPENS = /^["“„«»‘]/u;

const plain = (word: string): string => fold(word).replace(/[.,'’‘"“”„«»]/g, '');

/** Legal forms are written in this much text. */
const LONGEST = 60;

/** A body's name where a text writes it, with the legal form beside it. */
export interface NameWithForm extends Span {
  /** In folded words; null where there is none. */
  readonly form: string | null;
}

/** An organisation's name with the legal form that stands beside it, of whatever kind: "Gazprom Neft" in "Gazprom Neft OAO", "OOO „Inter Tobacco“". */
export function withLegalForm(text: string, { start, end }: Span): NameWithForm {
  const before = formBefore(text, start);
  const after =
    /^(?:,? (?:[\p{Lu}&][\p{L}.&-]*|(?:z |\p{Ll}\.)\p{Ll}\.(?:\p{Ll}\.)*)){1,5}/u.exec(
      text.slice(end, end + LONGEST),
    )?.[0] ?? '';
  const words = after.match(/,? \S+/g) ?? [];
  for (let n = words.length; n > 0; n--) {
    const own = words.slice(0, n).map((word) => plain(word).trim());
    const form = lastForm(own);
    if (form !== null)
      return {
        start: before?.start ?? start,
        end: end + withoutFullStop(words.slice(0, n).join('').replace(/,$/, '')).length,
        form,
      };
  }
  if (before) return { ...before, end: end + (before.isQuoted ? 1 : 0) };
  const last = plain(text.slice(start, end).split(' ').at(-1)!);
  const pointed =
    text[end] === '.' && trailingLegalForm([last]) > 0 && /\s/.test(text.slice(start, end));
  return { start, end: pointed ? end + 1 : end, form: null };
}

/** A point belongs to an abbreviation ("Inc.", "S.A."), and ends a sentence behind any other word ("Company."). */
function withoutFullStop(forms: string): string {
  return /(?:\.|\b(?:Inc|Ltd|Corp|Co|Cie|Bros|INC|LTD|CORP|CO))\.$|\.\p{L}\.$/u.test(forms)
    ? forms
    : forms.replace(/\.$/, '');
}

/** The last of the legal forms that words are, one or several ("Corporation Joint Stock Company"); null where they are anything else. */
function lastForm(words: readonly string[]): string | null {
  const cut = trailingLegalForm(words);
  if (cut === 0) return null;
  const others = words.slice(0, -cut);
  return others.length === 0 || lastForm(others) !== null ? words.slice(-cut).join(' ') : null;
}

interface FormBefore {
  readonly start: number;
  readonly form: string;
  /** Whether the name behind it stands in quotation marks. */
  readonly isQuoted: boolean;
}

function formBefore(text: string, start: number): FormBefore | undefined {
  const [all = '', before = '', quote] =
    /(?:^|\s)((?:\p{L}[\p{L}-]* ){1,5})(["“„«»‘]?)$/u.exec(
      text.slice(Math.max(0, start - LONGEST), start),
    ) ?? [];
  if (all === '') return undefined;
  const words = before.trim().split(' ');
  for (let from = 0; from < words.length; from++) {
    const own = words.slice(from);
    const isForm =
      leadingLegalForm(own.map(plain)) === own.length ||
      (quote !== '' && own.length === 1 && ABBREVIATED.test(own[0]));
    if (/^\p{Ll}/u.test(own[0]) || !isForm) continue;
    return {
      start: start - quote.length - own.join(' ').length - 1,
      form: own.map(plain).join(' '),
      isQuoted: quote !== '',
    };
  }
  return undefined;
}

/** Whether the legal form that a text gives a body is one of its names' in other words, or none that it can have; 'unknown' where either says nothing. */
export function compareForms(
  written: string | null,
  names: readonly string[],
): 'same' | 'other' | 'unknown' {
  if (written === null) return 'unknown';
  const compared = names.flatMap((name) => {
    const known = legalFormOf(name);
    return known === null ? [] : [compareLegalForms(written, known)];
  });
  if (compared.includes('same')) return 'same';
  return compared.length > 0 && compared.every((one) => one === 'other') ? 'other' : 'unknown';
}
