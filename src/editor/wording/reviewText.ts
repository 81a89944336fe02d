import * as vscode from 'vscode';
import { localDateWords } from '../kit/localWords.js';
import type { AnchoredReview } from '../../engine/annotation.js';
import type {
  DecisionEvidence,
  ReviewDecision,
  RightOfReply,
} from '../../engine/decisions/decision.js';
import type { Standing } from '../../engine/decisions/claimStanding.js';

/**
 * How a claim or a fact stands, in a word or two.
 * @param decision what was decided on words that have changed since; none where several are spoken of
 */
export function standingWord(standing: Standing, decision?: ReviewDecision): string {
  switch (standing) {
    case 'unchecked':
      return vscode.l10n.t('unchecked');
    case 'checked':
      return vscode.l10n.t('checked');
    case 'disputed':
      return vscode.l10n.t('disputed');
    case 'unsupported':
      return vscode.l10n.t('unsupported');
    case 'changed':
      return changedWord(decision);
  }
}

/** A dispute is not over when a word is changed: what was decided is said. */
function changedWord(decision: ReviewDecision | undefined): string {
  switch (decision) {
    case 'checked':
      return vscode.l10n.t('changed since it was checked');
    case 'disputed':
      return vscode.l10n.t('changed since it was disputed');
    case 'unsupported':
      return vscode.l10n.t('changed since it was found unsupported');
    default:
      return vscode.l10n.t('changed since decided');
  }
}

/** What a decision says. To check a claim is to check that it was said; a fact is checked for itself. */
export function standingMeaning(standing: Standing, of: 'claim' | 'fact'): string {
  switch (standing) {
    case 'unchecked':
      return vscode.l10n.t('Not decided yet.');
    case 'checked':
      return of === 'claim'
        ? vscode.l10n.t('It was said, as the draft has it.')
        : vscode.l10n.t('It was looked up, and it is right.');
    case 'disputed':
      return vscode.l10n.t('Other accounts contradict it, and it is not settled which is right.');
    case 'unsupported':
      return vscode.l10n.t('Nothing was found to support it.');
    case 'changed':
      return vscode.l10n.t('The words, or who says them, have changed since this was decided.');
  }
}

/** The claims of a standing, as a heading. */
export function standingHeading(standing: Standing): string {
  switch (standing) {
    case 'unchecked':
      return vscode.l10n.t('Unchecked');
    case 'checked':
      return vscode.l10n.t('Checked');
    case 'disputed':
      return vscode.l10n.t('Disputed');
    case 'unsupported':
      return vscode.l10n.t('Unsupported');
    case 'changed':
      return vscode.l10n.t('Changed Since Decided');
  }
}

export const STANDING_ICONS: Readonly<Record<Standing, string>> = {
  unchecked: 'circle-large',
  checked: 'pass',
  // The question mark is an ambiguous name's.
  disputed: 'comment-discussion',
  unsupported: 'error',
  changed: 'diff',
};

/** All that was decided on a claim, each part a line. What people wrote is for `appendText` alone. */
export function reviewLines({
  review,
  state,
  before,
}: Pick<AnchoredReview, 'review' | 'state' | 'before'>): string[] {
  const { by, on, note, evidence, reply, history } = review;
  const who = [by && vscode.l10n.t('by {0}', by), on].filter(Boolean).join(', ');
  return [
    who,
    state === 'found' ? '' : vscode.l10n.t('Wording that was decided on: “{0}”', before ?? ''),
    note ? vscode.l10n.t('Comment: {0}', note) : '',
    ...evidence.map((one) => vscode.l10n.t('Evidence: {0}', evidenceLine(one))),
    reply ? replyWords(reply) : '',
    ...(history ?? []).map((past) =>
      vscode.l10n.t(
        'Previously: {0}',
        [
          standingWord(past.decision),
          past.by && vscode.l10n.t('by {0}', past.by),
          past.on && day(past.on),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    ),
  ].filter(Boolean);
}

/** A day of a decision, as the person's language writes it. */
function day(date: string): string {
  return localDateWords(date, vscode.env.language);
}

/** What evidence is and what was found there, in one line; never who a contact is. */
export function evidenceLine(evidence: DecisionEvidence): string {
  const { quote, read, note } = evidence;
  const found = [
    quote && vscode.l10n.t('“{0}”', quote),
    read && vscode.l10n.t('read on {0}', day(read)),
    note,
  ].filter(Boolean);
  return found.length > 0 ? `${basisWords(evidence)} (${found.join('; ')})` : basisWords(evidence);
}

function basisWords(evidence: DecisionEvidence): string {
  if ('interview' in evidence)
    return [
      vscode.l10n.t('interview with {0}', evidence.interview),
      evidence.held && day(evidence.held),
      evidence.how,
    ]
      .filter(Boolean)
      .join(', ');
  if ('calculation' in evidence) return vscode.l10n.t('calculation: {0}', evidence.calculation);
  if ('contact' in evidence) return vscode.l10n.t('a contact in the private file');
  const { page, paragraph, line, time } = evidence;
  return [
    'url' in evidence ? evidence.url : evidence.file,
    page && vscode.l10n.t('page {0}', page),
    paragraph && vscode.l10n.t('paragraph {0}', paragraph),
    line && vscode.l10n.t('line {0}', line),
    time && vscode.l10n.t('at {0}', time),
  ]
    .filter(Boolean)
    .join(', ');
}

function replyWords({
  needed,
  party,
  askedOn,
  how,
  earlier,
  answered,
  answeredOn,
  words,
}: RightOfReply): string {
  if (needed === false) return vscode.l10n.t('Right of reply: nobody needs to be asked.');
  const asked = [
    party,
    ...(earlier ?? []).flatMap((one) => [vscode.l10n.t('asked on {0}', day(one.askedOn)), one.how]),
    askedOn &&
      (earlier?.length
        ? vscode.l10n.t('again on {0}', day(askedOn))
        : vscode.l10n.t('asked on {0}', day(askedOn))),
    how,
  ]
    .filter(Boolean)
    .join(', ');
  const answer = answered
    ? [vscode.l10n.t('answered'), answeredOn && day(answeredOn)].filter(Boolean).join(' ')
    : askedOn
      ? vscode.l10n.t('no answer')
      : '';
  return vscode.l10n.t(
    'Right of reply: {0}',
    [asked, answer, words && `“${words}”`].filter(Boolean).join('; '),
  );
}

export function uncheckedCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 unchecked') : vscode.l10n.t('{0} unchecked', count);
}
