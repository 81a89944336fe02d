import * as vscode from 'vscode';
import type { AnchoredReview } from '../../engine/annotation.js';
import type { Evidence, RightOfReply } from '../../engine/decisions/decision.js';
import type { Standing } from '../../engine/decisions/claimStanding.js';

/** How a claim stands, in a word or two. */
export function standingWord(standing: Standing): string {
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
      return vscode.l10n.t('changed since checked');
  }
}

export function standingMeaning(standing: Standing): string {
  switch (standing) {
    case 'unchecked':
      return vscode.l10n.t('Nobody has decided yet.');
    case 'checked':
      return vscode.l10n.t('The desk found that it holds.');
    case 'disputed':
      return vscode.l10n.t('The desk found that somebody says otherwise.');
    case 'unsupported':
      return vscode.l10n.t('The desk found nothing that bears it out.');
    case 'changed':
      return vscode.l10n.t('The words are others than those that were decided on.');
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
      return vscode.l10n.t('Changed Since Checked');
  }
}

export const STANDING_ICONS: Readonly<Record<Standing, string>> = {
  unchecked: 'circle-large',
  checked: 'pass',
  disputed: 'question',
  unsupported: 'error',
  changed: 'diff',
};

/** All that was decided on a claim, each part a line. What people wrote is for `appendText` alone. */
export function reviewLines({ review, state, before }: AnchoredReview): string[] {
  const { by, on, note, evidence, reply } = review;
  const who = [by && vscode.l10n.t('by {0}', by), on].filter(Boolean).join(', ');
  return [
    who,
    state === 'found' ? '' : vscode.l10n.t('Decided on: “{0}”', before ?? ''),
    note ? vscode.l10n.t('Note: {0}', note) : '',
    ...evidence.map((one) => vscode.l10n.t('Evidence: {0}', evidenceWords(one))),
    reply ? replyWords(reply) : '',
  ].filter(Boolean);
}

function evidenceWords(evidence: Evidence): string {
  const place =
    'url' in evidence
      ? evidence.url
      : evidence.page
        ? vscode.l10n.t('{0}, page {1}', evidence.file, evidence.page)
        : evidence.file;
  return evidence.note ? `${place} (${evidence.note})` : place;
}

function replyWords({
  needed,
  party,
  askedOn,
  how,
  answered,
  answeredOn,
  words,
}: RightOfReply): string {
  if (needed === false) return vscode.l10n.t('Right of reply: nobody must be asked.');
  const asked = [party, askedOn && vscode.l10n.t('asked on {0}', askedOn), how]
    .filter(Boolean)
    .join(', ');
  const answer = answered
    ? [vscode.l10n.t('answered'), answeredOn].filter(Boolean).join(' ')
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
