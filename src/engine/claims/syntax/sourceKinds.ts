import { bodyOf, institutionIn, isRole, nameIn, type NameUse } from './properNames.js';
import type { SentenceView } from './sentenceView.js';
import type { Source } from './subjects.js';

/** What sort of source the text names. */
export interface SourceKind {
  /**
   * `name`: a proper name; `pronoun`; `role`: "the secretary"; `document`: a poll, a report; `body`: "the campaign"; `people`: persons
   * without a name; `none`: nobody at all.
   */
  readonly kind: 'name' | 'pronoun' | 'role' | 'document' | 'body' | 'people' | 'none';
  /** The name, for `name`, and for a document or group whose author or member is named. */
  readonly use: Omit<NameUse, 'subject'> | null;
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
  const last = view.token(Math.min(head.to, source.to > head.from ? source.to : head.to) - 1).lower;
  const word = view.token(head.to - 1).lower;
  if (
    source.to - source.from === 1 &&
    PRONOUN.test(view.token(source.from).lower) &&
    !/^(?:one|both|others?)$/.test(view.token(source.from).lower) &&
    !source.antecedent
  )
    return { kind: 'pronoun', use: null, word: view.token(source.from).lower };
  const holder = OFFICE.test(word) ? nameWithin(view, source, head.to, /^of$/) : null;
  if (holder && holder.words.length > 1 && holder.roles.length > 0)
    return { kind: 'name', use: holder, word };
  const use = nameIn(view.prose.tokens, head) ?? institutionIn(view.prose.tokens, head);
  const named =
    use && (use.end >= view.token(head.to - 1).end || /^(?:'s|')$/.test(last)) ? use : null;
  if (named) return { kind: 'name', use: named, word };
  if (isDocument(word))
    return {
      kind: 'document',
      use: nameWithin(view, source, head.to, /^(?:from|by|of)$/) ?? use,
      word,
    };
  if (BODY.test(word)) return { kind: 'body', use: bodyOf(view.prose.tokens, head), word };
  const including = nameWithin(view, source, head.to, /^including$/);
  if (including) return { kind: 'people', use: including, word };
  // "Richard Curtin, the chief economist" begins with the name; "his friend, Bob Smith," ends with it.
  const apposed = nameWithin(view, source, head.to, /^,$/);
  if (
    apposed &&
    (apposed.person ||
      (!apposed.body && (apposed.words.length > 1 || apposed.gender !== null) && isRole(word)))
  )
    return { kind: 'name', use: apposed, word };
  if (isRole(word) && /^(?:the|his|her|their|its|my|our)$/.test(view.token(head.from).lower))
    return { kind: 'role', use: null, word, office: ONE_HOLDER.test(view.text(head)) };
  // "Hungary's prime minister": which one is said.
  if (ONE_HOLDER.test(view.text(head)) && /['’]s\s/.test(view.text(head)))
    return { kind: 'body', use: null, word: '' };
  return { kind: 'people', use: null, word };
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

/** A name in a later phrase of the source, right after a word that fits `link`. */
function nameWithin(
  view: SentenceView,
  source: Source,
  after: number,
  link: RegExp,
): Omit<NameUse, 'subject'> | null {
  const end = source.antecedent?.to ?? source.to;
  for (let i = 1; i < view.phrases.length; i++) {
    const { from, to, kind } = view.phrases[i];
    if (from < after || to > end || kind !== 'noun') continue;
    if (link.test(view.head(i - 1))) return nameIn(view.prose.tokens, view.phrases[i]);
  }
  return null;
}
