import type { Sanctioned } from '../annotation.js';
import {
  type Standing,
  STANDING_WORDS,
  standingAfter,
  standingCounts,
} from '../decisions/claimStanding.js';
import { counted } from '../text/plural.js';
import type { ClaimFlag } from './readClaims.js';
import type {
  ClaimsReport,
  Decision,
  ReportedClaim,
  ReportedDraft,
  ReportedReview,
} from './reportSchema.js';
import { listDateWords, notReadLine, type WhatWasRead } from './whatWasRead.js';

// What reports say, in words.

/** What a sanctions mark says. */
export const SANCTION_WORDS: Readonly<Record<Exclude<Sanctioned, 'no'>, string>> = {
  yes: 'SANCTIONED',
  possible: 'possibly sanctioned: check identity',
  lifted: 'sanctions lifted',
};

/** A decision at the head of a sentence: "Checked". */
export function decisionHead(decision: Decision): string {
  const words = STANDING_WORDS[decision];
  return `${words[0].toUpperCase()}${words.slice(1)}`;
}

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
    cue: claim.voice === 'none' && claim.cue ? `(${claim.cue})` : claim.cue,
  };
}

/** What stands at the head of a report: label and value. */
export function headWords({
  copydesk,
  made,
  registry,
  lists,
  notRead,
  drafts,
}: ClaimsReport): [label: string, value: string][] {
  return [
    ...notRead.map((one): [string, string] => ['Could not be read', notReadLine(one)]),
    ['Covers', drafts.map(({ file, date }) => `${file} (dated ${date})`).join('; ') || 'nothing'],
    ['Made', `${made.slice(0, 10)} ${made.slice(11, 16)} UTC, with Copydesk ${copydesk}`],
    ['Registry', registryWords(registry)],
    [
      'Sanctions lists',
      lists.map((list) => `${list.id} ${listDateWords(list)}`).join('; ') ||
        'none: nobody was screened',
    ],
  ];
}

/** "actors.yaml: 25 entries, the latest reviewed 2025-11-21" */
export function registryWords({ files, entries, reviewed }: WhatWasRead['registry']): string {
  if (files.length === 0) return 'none';
  return `${files.join(', ')}: ${counted(entries, 'entry', 'entries')}${reviewed ? `, the latest reviewed ${reviewed}` : ''}`;
}

/** How the claims of a draft stand: "20 claims: 3 checked, 17 unchecked". */
export function standWords({ claims }: ReportedDraft): string {
  const stand = standingCounts(claims.map(standingOfReported));
  return `${counted(claims.length, 'claim', 'claims')}${stand && `: ${stand}`}`;
}

/** All that a decision holds beside itself: label and value. */
export function reviewWords({
  by,
  on,
  note,
  evidence,
  accuses,
  reply,
  was,
}: ReportedReview): [label: string, value: string][] {
  const said: [string, string | null][] = [
    ['Decided', [by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(' ') || null],
    ['Changed since', was !== null ? `decided on other words: ${was}` : null],
    ['Note', note],
    ...evidence.flatMap(({ what, note: found }): [string, string | null][] => [
      ['Evidence', what],
      ['Found there', found],
    ]),
    ['Accuses', accuses],
    [
      'Asked for comment',
      reply &&
        (reply.asked
          ? [reply.asked, reply.how].filter(Boolean).join(', ')
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
