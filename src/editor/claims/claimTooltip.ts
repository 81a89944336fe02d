import * as vscode from 'vscode';
import { flagsOf } from '../../engine/reports/readClaims.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { ClaimItem } from './claimsModel.js';
import {
  flagMeaning,
  flagWord,
  quotationMeaning,
  quotationWord,
  voiceLabel,
} from '../wording/claimText.js';
import { linksMarkdown, trusted } from './claimLinks.js';
import { type ReviewsByClaim, standingOf } from '../../engine/decisions/claimStanding.js';
import { reviewLines, standingMeaning, standingWord } from '../wording/reviewText.js';

/** Everything about a claim. What the draft says is appended as text: it can draw nothing and run nothing. */
export function claimTooltip(
  { read }: ClaimItem,
  reviews: ReviewsByClaim,
  draft: OpenDraft | undefined,
): vscode.MarkdownString {
  const anchored = reviews.get(read.claim.id);
  const standing = standingOf(anchored);
  const { claim, voice, source, cue, content } = read;
  const links = draft?.annotation ? linksMarkdown(draft, draft.annotation.claims, claim.id) : '';
  const tooltip = trusted('');
  tooltip.appendMarkdown('**').appendText(voiceLabel(voice)).appendMarkdown('** ').appendText(cue);
  if (content) tooltip.appendMarkdown('\n\n> ').appendText(content);
  tooltip
    .appendMarkdown('\n\n')
    .appendMarkdown(`*${quotationWord(claim.quotation)}*: ${quotationMeaning(claim.quotation)}`);
  tooltip.appendMarkdown(
    `  \n*${standingWord(standing, anchored?.review.decision)}*: ${standingMeaning(standing, 'claim')}`,
  );
  for (const line of anchored ? reviewLines(anchored) : [])
    tooltip.appendMarkdown('  \n').appendText(line);
  for (const flag of flagsOf(claim))
    tooltip.appendMarkdown(`  \n*${flagWord(flag)}*: ${flagMeaning(flag)}`);
  if (source && source !== voice.words)
    tooltip
      .appendMarkdown('\n\n')
      .appendText(vscode.l10n.t('The draft calls the source “{0}”', source));
  if (links) tooltip.appendMarkdown(`\n\n${links}`);
  if (claim.why.length > 0) tooltip.appendMarkdown('\n\n---\n\n');
  claim.why.forEach((why, i) => tooltip.appendMarkdown(i > 0 ? '  \n' : '').appendText(why));
  return tooltip;
}
