import { isTimeOf, type Source } from '../sourcePhrases.js';
import { isNameWord } from '../naming/nameUse.js';
import { isRole } from '../naming/personTitles.js';
import type { SentenceView } from '../sentenceView.js';
import { partnersOf } from './partners.js';
import type { SourceReading, SourceKind } from './sourceReading.js';
import { OF_ONE_HOLDER, ONE_HOLDER, PRONOUN } from './sourceWords.js';

import { nameWithin } from './nameWithin.js';
import { namedHolder } from './namedHolders.js';
import { bodyOverPhrases, nameOfHead, documentOrBody } from './namedBodies.js';

const NOBODY: SourceKind = { kind: 'none', use: null, word: '' };

/** Reads who a source is. */
export function sourceKind(view: SentenceView, source: Source | null): SourceKind {
  if (!source) return NOBODY;
  const phrase = source.antecedent ?? view.phrases[source.noun] ?? source;
  const head = headPhrase(view, phrase, source);
  const first = view.token(source.from).lower;
  const pronoun =
    source.to - source.from === 1 && PRONOUN.test(first) && !/^(?:one|both|others?)$/.test(first);
  if (pronoun && !source.antecedent) return { kind: 'pronoun', use: null, word: first };
  // "She and Jack Goldsmith, a former official": two who are known, whoever she is.
  if (/^(?:he|she|they|we|i)$/.test(first) && view.prose.tokens[source.from + 1]?.lower === 'and')
    return { kind: 'body', use: null, word: '' };
  const reading = { view, source, head, word: view.token(head.to - 1).lower };
  for (const read of [
    namedHolder,
    bodyOverPhrases,
    nameOfHead,
    documentOrBody,
    nameBeside,
    roleWithout,
  ]) {
    const kind = read(reading);
    if (!kind) continue;
    const partners = kind.kind === 'name' && kind.use ? partnersOf(reading, kind.use) : [];
    if (partners.length > 0) return { ...kind, partners };
    return isOnRecord(reading, kind) ? { ...kind, onRecord: true } : kind;
  }
  const people: SourceKind = { kind: 'people', use: null, word: reading.word };
  return isOnRecord(reading, people) ? { ...people, onRecord: true } : people;
}

/** "Mr. Blair's spokesman", "a spokeswoman for the Bank of England": of somebody or some body with a name. */
function isOnRecord({ view, source, word }: SourceReading, { kind, use }: SourceKind): boolean {
  return (
    use === null &&
    (kind === 'people' || kind === 'role') &&
    /^spokes(?:man|woman|person|men|women|people)$/.test(word) &&
    view.prose.tokens
      .slice(source.from, source.to)
      .some(
        (token, i) =>
          isNameWord(token) && (i > 0 || !/^(?:The|An?|His|Her|Their|Its|One)$/.test(token.text)),
      )
  );
}

/** "Richard Curtin, the chief economist" begins with the name; "his friend, Bob Smith," and "Critics, including Ms. Lee," end with it. */
function nameBeside({ view, source, head, word }: SourceReading): SourceKind | null {
  const including = nameWithin(view, source, head.to, /^including$/);
  if (including) return { kind: 'people', use: including, word };
  const apposed = nameWithin(view, source, head.to, /^,$/);
  return apposed &&
    (apposed.person ||
      (!apposed.body &&
        (apposed.words.length > 1
          ? isRole(word) || OWNED.test(view.token(head.from).lower)
          : (apposed.gender !== null && isRole(word)) ||
            (OWNED.test(view.token(head.from).lower) && RELATIVE.test(word)))))
    ? { kind: 'name', use: apposed, word }
    : null;
}

/** "His mother, Giselle,": by the given name alone, which may be any word. */
const RELATIVE =
  /^(?:mother|father|mum|mom|dad|parent|wife|husband|widow|widower|partner|fianc[eé]e?|girlfriend|boyfriend|son|daughter|brother|sister|twin|uncle|aunt|cousin|niece|nephew|grand(?:mother|father|son|daughter)|step(?:mother|father|son|daughter)|neighbou?r|friend)$/;

/** "its finance critic, Gord MacNeil": one of whom the draft knows whose he is. */
const OWNED = /^(?:the|his|her|their|its|my|our)$/;

function roleWithout({ view, source, head, word }: SourceReading): SourceKind | null {
  const office = ONE_HOLDER.test(view.text(head)) || OF_ONE_HOLDER.test(view.text(source));
  if (OWNED.test(view.token(head.from).lower)) {
    if (isRole(word)) return { kind: 'role', use: null, word, office };
    if (office) return { kind: 'role', use: null, word, office };
  }
  // "PM says ...": a headline does without the article.
  if (office && head.to === head.from + 1) return { kind: 'body', use: null, word: '' };
  // "Hungary's prime minister": which one is said.
  return office && /['’]s\s/.test(view.text(head)) ? { kind: 'body', use: null, word: '' } : null;
}

/** The noun phrase that the source is about: an antecedent may be longer than one phrase. */
function headPhrase(
  view: SentenceView,
  phrase: { from: number; to: number },
  source: Source,
): { from: number; to: number } {
  const first = view.phrases.find(
    ({ kind, from }) => kind === 'noun' && from >= phrase.from && from < phrase.to,
  );
  return first
    ? {
        // "the way | Blair's government accused"
        from: isTimeOf(view, source.noun) ? source.from : first.from,
        to: source.antecedent ? first.to : Math.min(first.to, Math.max(source.to, first.from + 1)),
      }
    : phrase;
}
