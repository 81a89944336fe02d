import * as l10n from '@vscode/l10n';
import type { RightOfReply } from '../../engine/decisions/decision.js';

/** How far a right of reply has come, in the order in which they are offered. */
export const REPLY_STEPS = ['askedAgain', 'asked', 'answered', 'needed', 'notNeeded'] as const;
export type ReplyStep = (typeof REPLY_STEPS)[number];

/** What the step is called on screen. */
export function replyStepWords(step: ReplyStep): string {
  switch (step) {
    case 'askedAgain':
      return l10n.t('Asked again, no answer yet');
    case 'asked':
      return l10n.t('Asked, no answer yet');
    case 'answered':
      return l10n.t('Asked, and answered');
    case 'needed':
      return l10n.t('Still to be asked');
    case 'notNeeded':
      return l10n.t('Nobody needs to be asked');
  }
}

/** All that a person recorded about a right of reply, in one line. @param askedAgain whether it is one more request */
export function replyEntryWords(
  { needed, party, askedOn, how, answered, answeredOn, words }: RightOfReply,
  askedAgain = false,
): string {
  const asked = askedAgain ? 'askedAgain' : 'asked';
  const step = answered ? 'answered' : askedOn ? asked : needed === false ? 'notNeeded' : 'needed';
  return [replyStepWords(step), party, askedOn, how, answeredOn, words].filter(Boolean).join('; ');
}
