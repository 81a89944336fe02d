import { bodyWithOf, institutionIn } from '../naming/bodiesInText.js';
import type { Name } from '../naming/nameUse.js';
import { nameIn } from '../naming/properNames.js';
import type { SentenceView } from '../sentenceView.js';
import type { SourceReading } from './sourceReading.js';

/** Those who are named beside the first: "Maria Cruz | and Tom O'Brien", "the CBI, | the TUC and the Bank of England". */
export function partnersOf(reading: SourceReading, use: Name): readonly Name[] {
  const listed = listedWith(reading, use);
  if (listed.length > 0) return listed;
  const partner = partnerOf(reading, use);
  return partner ? [partner] : [];
}

/** Three and more: every part of the source between commas and "and" is nothing but a name, and all are persons' or all are not. */
function listedWith({ view, source, head }: SourceReading, use: Name): readonly Name[] {
  if (source.antecedent) return [];
  const names: Name[] = [];
  let i = view.phrases.findIndex(({ from }) => from === head.from);
  let joined = false;
  for (; i >= 0 && i < view.phrases.length && view.phrases[i].to <= source.to; i++) {
    const part = namedAt(view, i);
    if (!part) return [];
    names.push(part.name);
    i = part.last + 1;
    if (view.is(i, 'comma') && view.is(i + 1, 'conjunction')) i++;
    if (view.is(i, 'conjunction')) {
      if (joined || view.word(i) !== 'and') return [];
      joined = true;
    } else if (!view.is(i, 'comma')) break;
  }
  return joined && names.length > 2 && names.every(({ person }) => person === use.person)
    ? names.slice(1)
    : [];
}

/** The name that all of a phrase is, with those that it goes on over. */
function namedAt(
  view: SentenceView,
  i: number,
): { readonly name: Name; readonly last: number } | null {
  if (!view.is(i, 'noun')) return null;
  const { tokens } = view.prose;
  const body = bodyWithOf(tokens, view.phrases, i, false);
  const last = body?.last ?? i;
  const name =
    body?.use ?? nameIn(tokens, view.phrases[i]) ?? institutionIn(tokens, view.phrases[i]);
  return name && name.end >= view.token(view.phrases[last].to - 1).end ? { name, last } : null;
}

/** "Maria Cruz | and Tom O'Brien": a second name right after the first, where both may be persons' or both are bodies'. */
function partnerOf({ view, source }: SourceReading, use: Name): Name | null {
  if (source.antecedent) return null;
  const i = view.phrases.findIndex(
    ({ kind, from }) =>
      kind === 'conjunction' && from > source.from && view.token(from).start >= use.end,
  );
  if (i < 0 || !/^(?:and|nor)$/.test(view.word(i)) || view.phrases[i].to >= source.to) return null;
  const sourceEnd = view.token(source.to - 1).end;
  const between = view.prose.text.slice(use.end, view.token(view.phrases[i].from).start);
  const placed = use.person && OF_PLACE.test(between);
  if ((!placed && !BESIDE_NAME.test(between)) || !view.is(i + 1, 'noun')) return null;
  // "the mayor, Lena Ortiz, and the police chief, | Omar Diaz"
  const apposed = view.is(i + 2, 'comma') && view.is(i + 3, 'noun');
  const at =
    apposed && !/^[dri]-/.test(view.text(view.phrases[i + 3]).toLowerCase()) ? i + 3 : i + 1;
  const other = nameIn(view.prose.tokens, view.phrases[at]);
  const rest = view.prose.text.slice(view.token(view.phrases[at].to - 1).end, sourceEnd);
  const alsoPlaced = use.person && OF_PLACE.test(rest);
  if (!other || (!alsoPlaced && (!BESIDE_NAME.test(rest) || (placed && !other.person))))
    return null;
  return other.body === use.body ? other : null;
}

/** "Ann Lee | of Britain and Jon Fosse of Norway" */
const OF_PLACE = /^ of (?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2} ?$/u;

/** What stands behind a name and tells nothing of another: "(R-Ohio)", ", D-N.J.,". */
const BESIDE_NAME = /^(?: ?\([^()]*\)|, ?(?:[DRI]|Lab|Con)-[\p{L}.]+(?: [\p{L}.]+)?)?,? *$/u;

/** Whether a phrase is nothing but a person's name. */
export function isOnlyPerson(view: SentenceView, i: number): boolean {
  const name = nameIn(view.prose.tokens, view.phrases[i]);
  return name !== null && name.person && name.end >= view.token(view.phrases[i].to - 1).end;
}
