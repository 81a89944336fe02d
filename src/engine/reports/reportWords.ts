import type { ClaimFlag } from './readClaims.js';
import type {
  ClaimsReport,
  Decision,
  ReportedClaim,
  ReportedDraft,
  ReportedReview,
} from './reportSchema.js';

// What reports say, in words.

export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  unchecked: 'Not checked',
  checked: 'Checked',
  disputed: 'Disputed',
  unsupported: 'Unsupported',
};

export const FLAG_WORDS: Readonly<Record<ClaimFlag, string>> = {
  contested: 'contested: the draft sets another account against it',
  unattributed: 'no source named',
  anonymous: 'anonymous source',
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
  drafts,
}: ClaimsReport): [label: string, value: string][] {
  return [
    ['Covers', drafts.map(({ file, date }) => `${file} (dated ${date})`).join('; ') || 'nothing'],
    ['Made', `${made.slice(0, 10)} ${made.slice(11, 16)} UTC, with Copydesk ${copydesk}`],
    ['Registry', registryWords(registry)],
    [
      'Sanctions lists',
      lists.map(({ id, date }) => (date ? `${id} of ${date}` : `${id} (no date)`)).join('; ') ||
        'none',
    ],
  ];
}

function registryWords({ files, entries, reviewed }: ClaimsReport['registry']): string {
  if (files.length === 0) return 'none';
  return `${files.join(', ')}: ${counted(entries, 'entry', 'entries')}${reviewed ? `, the latest reviewed ${reviewed}` : ''}`;
}

/** How the claims of a draft stand: "20 claims: 3 checked, 17 not checked". */
export function standWords({ claims }: ReportedDraft): string {
  const stand = (['checked', 'disputed', 'unsupported', 'unchecked'] as const)
    .map((decision): [Decision, number] => [
      decision,
      claims.filter((claim) => claim.decision === decision).length,
    ])
    .filter(([, number]) => number > 0)
    .map(([decision, number]) => `${number} ${DECISION_WORDS[decision].toLowerCase()}`);
  return `${counted(claims.length, 'claim', 'claims')}${stand.length > 0 ? `: ${stand.join(', ')}` : ''}`;
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

export function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
