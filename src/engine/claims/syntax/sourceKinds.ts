import type { Source } from './sourcePhrases.js';
import { isGivenName } from '../../english/givenNameList.js';
import { genderOf } from '../../english/gender.js';
import type { Name } from './naming/nameUse.js';
import { isNameWord } from './naming/nameUse.js';
import { isRole, TITLES } from './naming/personTitles.js';
import { bodyOf, bodyWithOf, institutionIn } from './naming/bodiesInText.js';
import { ofBodyAt } from './naming/peopleOfBodies.js';
import { isNamedGroup, partyIn } from './naming/namedGroups.js';
import { isPaper, nameIn, type Run } from './naming/properNames.js';
import type { SentenceView } from './sentenceView.js';
import { partnersOf, type SourceReading } from './partners.js';
import { BODY_NOUN, isDocument, OF_ONE_HOLDER, ONE_HOLDER, PRONOUN } from './sourceWords.js';

/** What sort of source the text names. */
export interface SourceKind {
  /**
   * `name`: a proper name; `pronoun`; `role`: "the secretary"; `document`: a poll, a report; `body`: "the campaign"; `people`: persons
   * without a name; `none`: nobody at all.
   */
  readonly kind: 'name' | 'pronoun' | 'role' | 'document' | 'body' | 'people' | 'none';
  /** The name, for `name`, and for a document or group whose author or member is named. */
  readonly use: Name | null;
  /** For `name`: who speaks with them ("Maria Cruz and Tom O'Brien", "the CBI, the TUC and the bank"). */
  readonly partners?: readonly Name[];
  /** For `people`: the spokesman of somebody or some body named, who speaks on the record. */
  readonly onRecord?: boolean;
  /** The head of the source in lower case: "he", "secretary", "officials". */
  readonly word: string;
  /** For `role`: an office of which there is one, so that its holder is no unnamed source: "the prime minister". */
  readonly office?: boolean;
}

/** "Secretary of State Marco Rubio": the name stands behind what the office is for. */
const OFFICE = /^(?:secretary|minister|director|attorney)$/;

const MEMBER = /^(?:mp|mep|msp)$/;

/** Who speaks or works for somebody else. */
const SERVING =
  /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|solicitor|barrister|counsel|friend|ally|assistant|strategist|representative|agent|publicist|brother|sister|father|mother|wife|husband|son|daughter|cousin|supporter|critic|rival|opponent|colleague|source|official)$/;

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
    holder,
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

/** "Secretary of State Marco Rubio", "former Bank of England governor Paul Ross", "Heart and Lung senior manager Ann Kim": the name ends a later phrase. */
function holder({ view, source, head, word }: SourceReading): SourceKind | null {
  const use = nameWithin(view, source, head.to, /^(?:of|from|for|and|to|in|at)$/, true);
  if (!use || (use.roles.length === 0 && !isRole(word) && !OFFICE.test(word))) return null;
  if (isTwo(view, head, word, use)) return null;
  const end = source.antecedent?.to ?? source.to;
  const last = view.token(end - 1).end;
  if (use.end < last && view.prose.text.slice(use.end, last).trim()[0] !== ',') return null;
  const whole = withoutInstitution(use, MEMBER.test(word));
  // "a spokesman for Helen Marchetti", "an aide to the prime minister, Tom Orr": whom somebody speaks for, and not who speaks
  if (SERVING.test(word) && whole === use) return null;
  // "the MP for Ealing North"
  if (MEMBER.test(word) && !whole.person) return null;
  return whole.words.length > 1 && whole.person ? { kind: 'name', use: whole, word } : null;
}

/** "Mary Cole and senator John Reyes", "Bell and Rep. Ines Duarte": two, and "North East Somerset MP and prominent Brexiteer Jacob Rees-Mogg" is one. */
function isTwo(view: SentenceView, head: Run, word: string, use: Name): boolean {
  const own = nameIn(view.prose.tokens, head);
  if (!own || (MEMBER.test(word) && !isGiven(own.words[0]))) return false;
  return (own.person && own.words.length > 1) || isJoinedTitle(view, use);
}

/** Whether "and" and a title stand before a name: "and Rep. Ines Duarte", but not "and Lung senior manager Ann Kim". */
function isJoinedTitle(view: SentenceView, use: Name): boolean {
  const i = view.phrases.findIndex(({ to }) => view.token(to - 1).end >= use.end);
  return view.word(i - 1) === 'and' && TITLES[view.word(i)] !== undefined;
}

/** "Equalities Maria Cruz": the person's name begins with the given name. @param seated whether a seat stands before it: "MP for Ashford Damian Green" */
function withoutInstitution(use: Name, seated: boolean): Name {
  const words = use.name.split(' ');
  const given = words.findLastIndex((one, i) => i < words.length - 1 && isGiven(one.toLowerCase()));
  if (given <= 0 || (!seated && isGiven(use.words[0]))) return use;
  const name = words.slice(given).join(' ');
  return {
    ...use,
    start: use.end - name.length,
    name,
    words: use.words.slice(given),
    person: true,
    body: false,
    gender: genderOf(words[given]),
  };
}

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}

/** "the Bank of England", "Bank of England officials" */
function bodyOverPhrases({ view, source, head, word }: SourceReading): SourceKind | null {
  const i = view.phrases.findIndex(({ from, kind }) => kind === 'noun' && from === head.from);
  const end = source.antecedent?.to ?? source.to;
  const part = i < 0 ? null : ofBodyAt(view.prose.tokens, view.phrases, i, end);
  if (part) return { kind: part.use ? 'name' : 'people', ...part };
  const body = i < 0 ? null : bodyWithOf(view.prose.tokens, view.phrases, i);
  if (!body || view.phrases[body.last].to > end) return null;
  // "a Department for Work and Pensions spokeswoman"
  const rest = view.is(body.last + 1, 'conjunction') ? view.phrases[body.last + 2] : undefined;
  if (rest && rest.to <= end && isRole(view.head(body.last + 2)))
    return { kind: 'people', use: null, word: view.head(body.last + 2) };
  return { kind: 'name', use: body.use, word };
}

function nameOfHead({ view, source, head, word }: SourceReading): SourceKind | null {
  const last = view.token(Math.min(head.to, source.to > head.from ? source.to : head.to) - 1).lower;
  // "Tehran's claim"
  const plain = /^(?:'s|’s|')$/.test(view.token(head.to - 1).lower)
    ? { from: head.from, to: head.to - 1 }
    : head;
  const use = nameIn(view.prose.tokens, head) ?? institutionIn(view.prose.tokens, plain);
  return use && (use.end >= view.token(head.to - 1).end || /^(?:'s|')$/.test(last))
    ? { kind: 'name', use, word }
    : null;
}

function documentOrBody({ view, source, head, word }: SourceReading): SourceKind | null {
  if (isDocument(word)) {
    const use =
      (OBTAINED.test(view.text(source))
        ? null
        : nameWithin(view, source, head.to, /^(?:from|by|of)$/)) ??
      nameIn(view.prose.tokens, head) ??
      institutionIn(view.prose.tokens, head) ??
      publisherIn(view.prose.tokens, head);
    return { kind: 'document', use, word };
  }
  if (BODY_NOUN.test(word)) return { kind: 'body', use: bodyOf(view.prose.tokens, head), word };
  const party = partyIn(view.prose.tokens, head);
  if (party && head.to >= (source.antecedent?.to ?? source.to))
    return { kind: 'name', use: party, word };
  return isNamedGroup(view.prose.tokens, head) ? { kind: 'body', use: null, word: '' } : null;
}

/** "the Sunday Telegraph | report": the paper whose report it is. */
function publisherIn(
  tokens: SourceReading['view']['prose']['tokens'],
  { from, to }: Run,
): Name | null {
  const name = to - from > 1 ? nameIn(tokens, { from, to: to - 1 }) : null;
  return name && name.end === tokens[to - 2].end && (name.body || isPaper(tokens[to - 2].text))
    ? name
    : null;
}

/** "documents obtained by Global News": it is not they who say so. */
const OBTAINED =
  /\b(?:obtained|seen|viewed|reviewed|acquired|accessed|cited|shared) (?:exclusively )?by\b/;

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
          : apposed.gender !== null && isRole(word))))
    ? { kind: 'name', use: apposed, word }
    : null;
}

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
        from: first.from,
        to: source.antecedent ? first.to : Math.min(first.to, Math.max(source.to, first.from + 1)),
      }
    : phrase;
}

/** A name in a later phrase of the source, right after a word that fits `link`: the first, or the last of an unbroken row. */
function nameWithin(
  view: SentenceView,
  source: Source,
  after: number,
  link: RegExp,
  last = false,
): Name | null {
  const end = source.antecedent?.to ?? source.to;
  let found: Name | null = null;
  for (let i = 1; i < view.phrases.length; i++) {
    const { from, to, kind } = view.phrases[i];
    if (from < after || to > end || kind !== 'noun') continue;
    if (!link.test(view.head(i - 1))) {
      if (found) return found;
      continue;
    }
    const body = last ? null : bodyWithOf(view.prose.tokens, view.phrases, i);
    const use = body?.use ?? nameIn(view.prose.tokens, view.phrases[i]);
    if (!last) return use;
    found = use;
  }
  return found;
}
