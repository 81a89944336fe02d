import type { QuotationVerdict, Sanctioned } from '../annotation.js';
import {
  type Standing,
  STANDING_WORDS,
  standingAfter,
  standingCounts,
  standsAs,
} from '../decisions/claimStanding.js';
import { differenceWords } from '../documents/differenceWords.js';
import { counted } from '../text/output/plural.js';
import { LOST_WORDS } from './lostDecisions.js';
import { type ClaimFlag, cueBehind } from './readClaims.js';
import type {
  ClaimsReport,
  Decision,
  ReportedClaim,
  ReportedDraft,
  ReportedQuotation,
  ReportedReview,
} from './reportSchema.js';
import { CLAIMS_UNREAD_IN_REPORT } from './unreadContent.js';
import {
  draftDateWords,
  listDateWords,
  notReadInWords,
  type ReadDocumentHead,
  type WhatWasRead,
} from './whatWasRead.js';

// What reports say, in words.

/** What a sanctions mark says. */
export const SANCTION_WORDS: Readonly<Record<Exclude<Sanctioned, 'no'>, string>> = {
  yes: 'SANCTIONED',
  possible: 'possibly sanctioned: check identity and dates',
  lifted: 'sanctions lifted',
};

/** A decision at the head of a sentence: "Checked". */
export function decisionHead(decision: Decision): string {
  return firstUpper(STANDING_WORDS[decision]);
}

const firstUpper = (words: string): string => `${words[0].toUpperCase()}${words.slice(1)}`;

/** How a reported claim stands. */
export function standingOfReported({
  review,
  decision,
}: Pick<ReportedClaim, 'review' | 'decision'>): Standing {
  return review ? standingAfter(review.decision, review.was !== null) : decision;
}

/** The flags of a claim in a word or two. */
export const FLAG_NAMES: Readonly<Record<ClaimFlag, string>> = {
  contested: 'contested',
  unattributed: 'no source',
  anonymous: 'anonymous',
  hedged: 'hedged',
  loaded: 'loaded cue',
};

/** Whose words a claim is in, as it stands behind its line. */
export const QUOTATION_WORDS: Readonly<Record<ReportedClaim['quotation'], string>> = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the draft’s own words',
};

/**
 * What there is to say of how a claim was found, beside who says it and how: label and value. Speaker and cue stand in its heading;
 * what the draft calls its source is told where that says more.
 */
export function foundWords({
  voice,
  speaker,
  source,
  flags,
  why,
}: ReportedClaim): [label: string, value: string][] {
  // The first reason is that the cue attributes it, or that nobody is named.
  const told = flags.includes('unattributed') ? why : why.slice(1);
  const all: [string, string][] = [
    ['Source', voice === 'named' && saysMore(source, speaker) ? `“${source}”` : ''],
    ['Flags', flags.map((flag) => FLAG_NAMES[flag]).join('; ')],
    ['Notes', told.join(' ')],
  ];
  return all.filter(([, value]) => value !== '');
}

/** Whether the draft's words for a source have one that the speaker's name has not, but for articles: "Critics, including Lee". */
function saysMore(source: string, name: string): boolean {
  return (source.match(/\p{L}{4,}/gu) ?? []).some((word) => !name.includes(word));
}

/** Who says it: the speaker's name, the draft's words for an unnamed source, or that there is none. */
export function speakerWords({ voice, speaker }: Pick<ReportedClaim, 'voice' | 'speaker'>): string {
  if (voice === 'none') return 'No source named';
  return voice === 'unresolved' ? `${speaker} (not identified)` : speaker || 'Unnamed source';
}

/** Who says it, and with which words: "Karoline Leavitt emphasized", "No source named (reportedly)". */
export function attributionWords(claim: Pick<ReportedClaim, 'voice' | 'speaker' | 'cue'>): {
  speaker: string;
  cue: string;
} {
  return {
    speaker: speakerWords(claim),
    cue: cueBehind(claim.voice, claim.cue),
  };
}

/** What stands at the head of a report: label and value. */
export function headWords({
  copydesk,
  made,
  registry,
  lists,
  documents,
  notRead,
  drafts,
}: ClaimsReport): [label: string, value: string][] {
  return [
    ...notRead.map((one): [string, string] => ['Could not be read', notReadInWords(one)]),
    ['Covers', drafts.map(coveredWords).join('; ') || 'nothing'],
    ['Made', `${made.slice(0, 10)} ${made.slice(11, 16)} UTC, with Copydesk ${copydesk}`],
    ['Registry', registryWords(registry)],
    [
      'Sanctions lists',
      lists.map((list) => `${list.title} ${listDateWords(list)}`).join('; ') ||
        'none, so nobody was screened',
    ],
    [
      'Documents',
      documents.map(documentWords).join('; ') || 'none, so no quotation was compared with one',
    ],
  ];
}

/** "drafts/a.txt (dated 2025-11-22)", and that its claims were not read where they were not: some formats have no other place for it. */
function coveredWords({ file, date, claimsNotRead }: ReportedDraft): string {
  const unread = claimsNotRead ? `. ${CLAIMS_UNREAD_IN_REPORT[claimsNotRead]}` : '';
  return `${file} (${draftDateWords(date ?? '')})${unread}`;
}

/** "hearing.txt (1,200 words)", with what of it was not read. */
export function documentWords({ name, title, words, notes }: ReadDocumentHead): string {
  const called = title === name ? name : `${title}, ${name}`;
  return [`${called} (${counted(words, 'word', 'words')})`, ...notes].join('; it ');
}

/** How a quotation compares with what its document has. */
export const VERDICT_WORDS: Readonly<Record<QuotationVerdict, string>> = {
  verbatim: 'word for word',
  tidied: 'tidied: contractions, fillers, small words',
  marked: 'as the draft marks it with ellipses or brackets',
  elided: 'words left out without an ellipsis',
  stitched: 'joined from separate places',
  altered: 'different words',
  negation: 'a “not” added or left out',
  'not-found': 'in none of the documents',
};

/** What there is to say of a checked quotation: label and value. */
export function quotationWords(
  quotation: Pick<
    ReportedQuotation,
    'verdict' | 'document' | 'locator' | 'said' | 'differences' | 'speaker' | 'attributedTo'
  >,
): [label: string, value: string][] {
  const { verdict, document, locator, said, differences, speaker, attributedTo } = quotation;
  const told = differences.filter(({ kind }) => kind !== 'tidied' && kind !== 'marked');
  const all: [string, string | null][] = [
    ['Compared with the documents', VERDICT_WORDS[verdict]],
    ['Found in', document && `${document}, ${locator ?? ''}`],
    ['The document has', said && verdict !== 'verbatim' ? `“${said}”` : null],
    ...told.map((one): [string, string] => [
      'Difference',
      `the document has ${differenceWords(one)}`,
    ]),
    ['Spoken by', speaker],
    [
      'Attention',
      attributedTo && `these words are ${speaker ?? ''}’s in the document, not ${attributedTo}’s`,
    ],
  ];
  return all.filter((pair): pair is [string, string] => !!pair[1]);
}

/** "actors.yaml: 25 entries, the latest reviewed on 2025-11-21" */
export function registryWords({ files, entries, reviewed }: WhatWasRead['registry']): string {
  if (files.length === 0) return 'none';
  return `${files.join(', ')}: ${counted(entries, 'entry', 'entries')}${reviewed ? `, the latest reviewed on ${reviewed}` : ''}`;
}

/** How the claims of a draft stand, "20 claims: 3 checked, 17 unchecked", or why they were not read. */
export function standWords({ claims, claimsNotRead }: ReportedDraft): string {
  if (claimsNotRead) return CLAIMS_UNREAD_IN_REPORT[claimsNotRead];
  const stand = standingCounts(claims.map(standingOfReported));
  return `${counted(claims.length, 'claim', 'claims')}${stand && `: ${stand}`}`;
}

/** How it is with the words of a decision that is on no claim. */
export function lostWords({ lost }: Pick<ReportedReview, 'lost'>): string {
  return LOST_WORDS[lost ?? 'not-found'];
}

/** All that a decision holds beside itself: label and value. */
export function reviewWords({
  decision,
  by,
  on,
  note,
  evidence,
  accuses,
  reply,
  was,
  lost,
}: ReportedReview): [label: string, value: string][] {
  const said: [string, string | null][] = [
    ['Decided', [by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(' ') || null],
    [
      lost ? 'Decided on' : firstUpper(standsAs('changed', decision)),
      was !== null ? `the decision was made on these words: ${was}` : null,
    ],
    ['Comment', note],
    ...evidence.flatMap(({ what, note: found }): [string, string | null][] => [
      ['Evidence', what],
      ['Found there', found],
    ]),
    ['Accuses', accuses],
    [
      'Asked for comment',
      reply &&
        (reply.asked
          ? [...reply.earlier, { asked: reply.asked, how: reply.how }]
              .map((one) => [one.asked, one.how].filter(Boolean).join(', '))
              .join('; ')
          : reply.needed === false
            ? 'not needed'
            : 'not yet'),
    ],
    [
      'Answer',
      reply && (reply.words ?? (reply.answered ? 'answered' : reply.asked ? 'none yet' : null)),
    ],
  ];
  return said.filter((pair): pair is [string, string] => !!pair[1]);
}
