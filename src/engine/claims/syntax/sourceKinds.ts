import { isGivenName } from '../../english/givenNameList.js';
import { genderOf } from '../../english/gender.js';
import type { Name } from './nameUse.js';
import { isRole } from './personTitles.js';
import { bodyOf, bodyWithOf, institutionIn, nameIn } from './properNames.js';
import type { SentenceView } from './sentenceView.js';
import { isCapital } from './tagContext.js';
import type { Source } from './subjects.js';

/** What sort of source the text names. */
export interface SourceKind {
  /**
   * `name`: a proper name; `pronoun`; `role`: "the secretary"; `document`: a poll, a report; `body`: "the campaign"; `people`: persons
   * without a name; `none`: nobody at all.
   */
  readonly kind: 'name' | 'pronoun' | 'role' | 'document' | 'body' | 'people' | 'none';
  /** The name, for `name`, and for a document or group whose author or member is named. */
  readonly use: Name | null;
  /** The head of the source in lower case: "he", "secretary", "officials". */
  readonly word: string;
  /** For `role`: an office of which there is one, so that its holder is no unnamed source: "the prime minister". */
  readonly office?: boolean;
}

const PRONOUN =
  /^(?:i|he|she|they|we|you|it|who|which|that|his|her|their|its|my|our|your|him|them|this|these|those|one|both|others?|himself|herself)$/;
const DOCUMENT =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|data|emails?|e-mails?|records?|documents?|letters?|statements?|videos?|analysis|research|figures|statistics|memos?|filings?|findings|results|transcripts?|census|papers?|ads?|tweets?|articles?|books?|audits?|reviews?|posts?|headlines?|websites?|complaints?|lawsuits?|rulings?|orders?|texts?|messages?|recordings?|story|stories|editorials?|columns?|releases?|disclosures|court|indictment|bill|law|plan|proposal|constitution|budget|schedule|forecasts?|estimates?)$/;
const BODY =
  /^(?:campaign|administration|government|department|ministry|agency|committee|commission|company|firm|party|group|organization|union|office|police|bank|fund|court|board|bureau|council|newspaper|paper|network|site|outlet|magazine|station|university|school|team|panel|association|institute|service|command|military|army|navy|forces?|senate|house|house|white|state|city|country|nation|family|church|coalition|foundation|center|super|pac|programme|program|embassy|parliament|authorities|authority)$/;

/** Offices that one person holds at a time, of whom a reader knows who that is. */
const ONE_HOLDER =
  /\b(?:president|prime minister|premier|chancellor|king|queen|pope|pontiff|monarch|secretary[- ]general)$/i;

/** "Secretary of State Marco Rubio": the name stands behind what the office is for. */
const OFFICE = /^(?:secretary|minister|director|attorney)$/;

const NOBODY: SourceKind = { kind: 'none', use: null, word: '' };

/** Whether a word is one for what is written or counted: a poll, a report. */
export function isDocument(word: string): boolean {
  return DOCUMENT.test(word);
}

/** Reads who a source is. */
export function sourceKind(view: SentenceView, source: Source | null): SourceKind {
  if (!source) return NOBODY;
  const phrase = source.antecedent ?? view.phrases[source.noun] ?? source;
  const head = headPhrase(view, phrase, source);
  const first = view.token(source.from).lower;
  const pronoun =
    source.to - source.from === 1 && PRONOUN.test(first) && !/^(?:one|both|others?)$/.test(first);
  if (pronoun && !source.antecedent) return { kind: 'pronoun', use: null, word: first };
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
    if (kind) return kind;
  }
  return { kind: 'people', use: null, word: reading.word };
}

interface SourceReading {
  readonly view: SentenceView;
  readonly source: Source;
  /** The noun phrase that it is about. */
  readonly head: Run;
  /** Its last word in lower case. */
  readonly word: string;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "Secretary of State Marco Rubio", "former Bank of England governor Paul Ross", "Heart and Lung senior manager Ann Kim": the name ends a later phrase. */
function holder({ view, source, head, word }: SourceReading): SourceKind | null {
  const use = nameWithin(view, source, head.to, /^(?:of|from|for|and|to|in|at)$/, true);
  if (!use || use.roles.length + (isRole(word) || OFFICE.test(word) ? 1 : 0) === 0) return null;
  // "Mary Cole and senator John Reyes" are two.
  const own = nameIn(view.prose.tokens, head);
  if (own?.person && own.words.length > 1) return null;
  const end = source.antecedent?.to ?? source.to;
  const last = view.token(end - 1).end;
  if (use.end < last && view.prose.text.slice(use.end, last).trim()[0] !== ',') return null;
  const whole = withoutInstitution(use);
  return whole.words.length > 1 ? { kind: 'name', use: whole, word } : null;
}

/** "Equalities Maria Cruz": the person's name begins with the given name. */
function withoutInstitution(use: Name): Name {
  const words = use.name.split(' ');
  const given = words.findLastIndex((one, i) => i < words.length - 1 && isGiven(one.toLowerCase()));
  if (given <= 0 || isGiven(use.words[0])) return use;
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

/** "the Bank of England" */
function bodyOverPhrases({ view, source, head, word }: SourceReading): SourceKind | null {
  const i = view.phrases.findIndex(({ from, kind }) => kind === 'noun' && from === head.from);
  const body = i < 0 ? null : bodyWithOf(view.prose.tokens, view.phrases, i);
  const end = source.antecedent?.to ?? source.to;
  return body && view.phrases[body.last].to <= end ? { kind: 'name', use: body.use, word } : null;
}

function nameOfHead({ view, source, head, word }: SourceReading): SourceKind | null {
  const last = view.token(Math.min(head.to, source.to > head.from ? source.to : head.to) - 1).lower;
  const use = nameIn(view.prose.tokens, head) ?? institutionIn(view.prose.tokens, head);
  return use && (use.end >= view.token(head.to - 1).end || /^(?:'s|')$/.test(last))
    ? { kind: 'name', use, word }
    : null;
}

function documentOrBody({ view, source, head, word }: SourceReading): SourceKind | null {
  if (isDocument(word)) {
    const use =
      nameWithin(view, source, head.to, /^(?:from|by|of)$/) ??
      nameIn(view.prose.tokens, head) ??
      institutionIn(view.prose.tokens, head);
    return { kind: 'document', use, word };
  }
  if (BODY.test(word)) return { kind: 'body', use: bodyOf(view.prose.tokens, head), word };
  return isNamedGroup({ view, source, head, word }) ? { kind: 'body', use: null, word: '' } : null;
}

/** "European Union leaders", "Senate Democrats", "Labour MPs": a group under its name. "U.S. officials" stay unnamed. */
function isNamedGroup({ view, head, word }: SourceReading): boolean {
  const first = view.token(head.from);
  // "40 Labour MPs": some of them, and nobody says who.
  if (
    first.pos === 'NUM' ||
    /^(?:some|several|many|most|few|other|two|three|four|five|senior|unnamed)$/.test(first.lower)
  )
    return false;
  if (GROUPS_BY_NAME.test(word)) return true;
  if (!MEMBERS.test(word)) return false;
  return view.prose.tokens
    .slice(head.from, head.to - 1)
    .some((token) => token.pos === 'PROPN' && isCapital(token) && genderOf(token.text) === null);
}

const GROUPS_BY_NAME =
  /^(?:democrats|republicans|tories|conservatives|liberals|socialists|greens|labour|unionists|nationalists|taliban|palestinians|israelis|ukrainians|russians|americans|britons|kurds|houthis)$/;
const MEMBERS =
  /^(?:leaders|ministers|lawmakers|mps|meps|msps|senators|congressmen|members|states|governors|unions|peers|councillors|delegates|companies|banks|prosecutors|police|forces|troops|authorities|researchers|scientists|commissioners|representatives|regulators|lawyers|governments)$/;

/** "Richard Curtin, the chief economist" begins with the name; "his friend, Bob Smith," and "Critics, including Ms. Lee," end with it. */
function nameBeside({ view, source, head, word }: SourceReading): SourceKind | null {
  const including = nameWithin(view, source, head.to, /^including$/);
  if (including) return { kind: 'people', use: including, word };
  const apposed = nameWithin(view, source, head.to, /^,$/);
  return apposed &&
    (apposed.person ||
      (!apposed.body && (apposed.words.length > 1 || apposed.gender !== null) && isRole(word)))
    ? { kind: 'name', use: apposed, word }
    : null;
}

function roleWithout({ view, head, word }: SourceReading): SourceKind | null {
  const office = ONE_HOLDER.test(view.text(head));
  if (isRole(word) && /^(?:the|his|her|their|its|my|our)$/.test(view.token(head.from).lower))
    return { kind: 'role', use: null, word, office };
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
    const use = nameIn(view.prose.tokens, view.phrases[i]);
    if (!last) return use;
    found = use;
  }
  return found;
}
