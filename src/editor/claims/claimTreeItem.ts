import * as vscode from 'vscode';
import type { Claim, Quotation } from '../../engine/annotation.js';
import { isDirectoryId } from '../../engine/directories/naming/knownPerson.js';
import { findUnasked } from '../../engine/decisions/accusations.js';
import {
  cueBehind,
  flagsOf,
  type ReadClaim,
  readsOn,
  type Voice,
} from '../../engine/reports/readClaims.js';
import type { DraftAnnotation } from '../../desk/drafts/draft.js';
import type { OpenDraft } from '../host/openDraft.js';
import { type ClaimItem, type ClaimNode, claimItemsOf } from './claimsModel.js';
import {
  briefVoiceLabel,
  claimAloud,
  claimCount,
  flagWords,
  groupLabel,
} from '../wording/claimText.js';
import { draftCommand } from '../drafts/draftEditor.js';
import { isolatedWords } from '../kit/isolatedWords.js';
import { rangeOf } from '../kit/ranges.js';
import { type ReviewsByClaim, standingOf } from '../../engine/decisions/claimStanding.js';
import type { relatedIds } from './relatedClaims.js';
import { STANDING_ICONS, standingWord } from '../wording/reviewText.js';
import { unaskedWords } from '../wording/unaskedWords.js';

export function claimGroupItem(group: Extract<ClaimNode, { type: 'group' }>): vscode.TreeItem {
  const count = [...claimItemsOf(group.children)].length;
  const item = new vscode.TreeItem(groupLabel(group), vscode.TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.description = String(count);
  item.iconPath =
    'standing' in group.of
      ? new vscode.ThemeIcon(STANDING_ICONS[group.of.standing])
      : 'quotation' in group.of
        ? new vscode.ThemeIcon(QUOTATION_ICONS[group.of.quotation])
        : new vscode.ThemeIcon(
            group.of.voice.kind === 'named'
              ? 'person'
              : FLAG_ICONS[group.of.voice.kind === 'none' ? 'unattributed' : 'anonymous'],
          );
  item.accessibilityInformation = { label: `${groupLabel(group)}, ${claimCount(count)}` };
  item.contextValue = 'claimGroup';
  return item;
}

/** Cues that say no more than that somebody spoke; all others stand before the words, because they may deny or refuse them. */
const PLAIN_CUE =
  /^(?:said|says?|saying|told|tells?|telling|add(?:ed|s|ing)?|according to|wrote|writes?|:)$/i;

export function claimTreeItem(
  node: ClaimItem,
  { document, annotation, registry }: OpenDraft,
  reviews: ReviewsByClaim,
  related: ReturnType<typeof relatedIds>,
): vscode.TreeItem {
  const { read } = node;
  const anchored = reviews.get(read.claim.id);
  const standing = standingOf(anchored);
  const accused = unaskedWords(
    findUnasked(document.getText(), annotation!).get(read.claim.id) ?? [],
    (id) => registry?.entries.get(id)?.actor.name,
  );
  const stands = standingWord(standing, anchored?.review.decision);
  const decided = [standing === 'unchecked' ? '' : stands, accused].filter(Boolean).join(', ');
  // Under its speaker's name a claim need not say it again; unnamed sources differ in the draft's words for them.
  const isUnderItsSpeaker =
    node.parent?.type === 'group' &&
    'voice' in node.parent.of &&
    ['named', 'none'].includes(node.parent.of.voice.kind);
  const words = read.content || read.cue;
  const lead = leadWords(
    read,
    isUnderItsSpeaker
      ? ''
      : isolatedWords(
          briefVoiceLabel(read.voice, isPersonsVoice(read.voice, annotation!, registry)),
        ),
  );
  const label = labelOf(lead, words, lead.endsWith(read.cue) && readsOn(read));
  const range = rangeOf(document, read.passage);
  const item = new vscode.TreeItem(
    label,
    node.children.length > 0
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.None,
  );
  item.id = node.id;
  item.description = [decided, flagWords(read.claim)].filter(Boolean).join(' · ');
  item.iconPath =
    standing === 'unchecked' ? iconOf(read.claim) : new vscode.ThemeIcon(STANDING_ICONS[standing]);
  item.accessibilityInformation = {
    label: [stands, accused, claimAloud(read, range.start.line + 1)].filter(Boolean).join('; '),
  };
  item.contextValue = [
    'claim',
    read.voice.actor ? (isDirectoryId(read.voice.actor) ? 'known' : 'actor') : '',
    anchored?.state === 'changed' ? 'changed' : '',
    related.contest.has(read.claim.id) ? 'contest' : '',
    related.repeat.has(read.claim.id) ? 'repeat' : '',
  ]
    .filter(Boolean)
    .join(' ');
  item.command = draftCommand(document, range, vscode.l10n.t('Show Claim'));
  return item;
}

/** Whether a voice is a person's, by the registry or by the draft. */
function isPersonsVoice(
  { actor, words }: Voice,
  { names }: DraftAnnotation,
  registry: OpenDraft['registry'],
): boolean {
  const entry = actor === undefined ? undefined : registry?.entries.get(actor)?.actor;
  return entry
    ? entry.kind === 'person'
    : names.some(({ kind, name }) => kind === 'person' && name === words);
}

const QUOTATION_ICONS: Readonly<Record<Quotation, string>> = {
  direct: 'quote',
  indirect: 'comment',
  mixed: 'comment-draft',
};

const FLAG_ICONS = {
  contested: 'arrow-swap',
  unattributed: 'circle-slash',
  anonymous: 'eye-closed',
  hedged: 'cloud',
} as const;

/** The most pressing flag's icon, else that of the kind; the words stand beside it. */
function iconOf(claim: Claim): vscode.ThemeIcon {
  const flag = flagsOf(claim).find((one) => one !== 'loaded');
  return flag
    ? new vscode.ThemeIcon(FLAG_ICONS[flag], new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(QUOTATION_ICONS[claim.quotation]);
}

/** "Brown: taxes fell", "Brown denied that taxes fell", "taxes fell". */
function labelOf(lead: string, words: string, joined: boolean): string {
  if (lead === '') return words;
  return joined ? `${lead} ${words}` : vscode.l10n.t('{0}: {1}', lead, words);
}

/** Who, and how where that is not plain, before the words: "Brown denied", "No source (reportedly)". */
function leadWords({ voice, cue, content }: ReadClaim, who: string): string {
  // "Brown: that she had lied" would turn "Brown denied that she had lied" round.
  if (content === '' || PLAIN_CUE.test(cue)) return who;
  return who ? `${who} ${cueBehind(voice.kind, cue)}` : cue;
}
