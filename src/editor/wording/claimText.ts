import * as vscode from 'vscode';
import type { Claim, Quotation } from '../../engine/annotation.js';
import {
  type ClaimFlag,
  flagsOf,
  type ReadClaim,
  type Voice,
} from '../../engine/reports/readClaims.js';
import type { ClaimGroup } from '../claims/claimsModel.js';
import { standingHeading } from './reviewText.js';

// What the editor says of claims, in words.

/** A flag, as it stands beside a claim. */
export function flagWord(flag: ClaimFlag): string {
  switch (flag) {
    case 'contested':
      return vscode.l10n.t('contested');
    case 'unattributed':
      return vscode.l10n.t('no source');
    case 'anonymous':
      return vscode.l10n.t('anonymous');
    case 'hedged':
      return vscode.l10n.t('hedged');
    case 'loaded':
      return vscode.l10n.t('loaded cue');
  }
}

/** What a flag means. */
export function flagMeaning(flag: ClaimFlag): string {
  switch (flag) {
    case 'contested':
      return vscode.l10n.t('The draft itself sets another account against it.');
    case 'unattributed':
      return vscode.l10n.t('The draft names no source at all.');
    case 'anonymous':
      return vscode.l10n.t('No person, outlet or document is identified as the source.');
    case 'hedged':
      return vscode.l10n.t('The draft itself holds back: reportedly, allegedly, appears to.');
    case 'loaded':
      return vscode.l10n.t('The cue judges what it reports: claimed, admitted, insisted.');
  }
}

/** How a claim is reported. */
export function quotationWord(quotation: Quotation): string {
  switch (quotation) {
    case 'direct':
      return vscode.l10n.t('direct');
    case 'indirect':
      return vscode.l10n.t('indirect');
    case 'mixed':
      return vscode.l10n.t('mixed');
  }
}

export function quotationMeaning(quotation: Quotation): string {
  switch (quotation) {
    case 'direct':
      return vscode.l10n.t('In the speaker’s own words, in quotation marks.');
    case 'indirect':
      return vscode.l10n.t('In the draft’s words.');
    case 'mixed':
      return vscode.l10n.t('In the draft’s words, partly quoted.');
  }
}

/** Who speaks, as a list shows it. */
export function voiceLabel({ kind, words }: Voice): string {
  if (kind === 'none') return vscode.l10n.t('No source');
  return words || vscode.l10n.t('Unnamed source');
}

/** Room for the words behind it in a side bar. */
const LONGEST_LABEL = 34;

/** Who speaks, in the room of a row. */
export function shortVoiceLabel(voice: Voice): string {
  const label = voiceLabel(voice);
  if (label.length <= LONGEST_LABEL) return label;
  const comma = label.indexOf(', ');
  if (comma > 0 && comma <= LONGEST_LABEL) return label.slice(0, comma);
  return `${label.slice(0, label.lastIndexOf(' ', LONGEST_LABEL) + 1 || LONGEST_LABEL).trimEnd()}…`;
}

/** What the claims of a group have in common. */
export function groupLabel({ of }: ClaimGroup): string {
  if ('quotation' in of) {
    switch (of.quotation) {
      case 'direct':
        return vscode.l10n.t('Direct Quotations');
      case 'indirect':
        return vscode.l10n.t('Indirect Quotations');
      case 'mixed':
        return vscode.l10n.t('Mixed Quotations');
    }
  }
  if ('standing' in of) return standingHeading(of.standing);
  switch (of.voice.kind) {
    case 'named':
      return of.voice.words;
    case 'unnamed':
      return vscode.l10n.t('Unnamed Sources');
    case 'unresolved':
      return vscode.l10n.t('Speakers Not Identified');
    case 'none':
      return vscode.l10n.t('No Source');
  }
}

/** The flags of a claim in words, or nothing. "No source" is said where the speaker's name would stand. */
export function flagWords(claim: Claim): string {
  return flagsOf(claim)
    .filter((flag) => flag !== 'unattributed')
    .map(flagWord)
    .join(', ');
}

/** Cue and content in a line: "emphasized: any peace framework must …". */
export function saying({ cue, content }: ReadClaim): string {
  return cue && content ? `${cue}: ${content}` : cue || content;
}

/** All of a claim in one sentence, for a screen reader. */
export function claimAloud(read: ReadClaim, line: number): string {
  const said = read.cue
    ? `${voiceLabel(read.voice)} ${saying(read)}`
    : `${voiceLabel(read.voice)}: ${read.content}`;
  return [
    said,
    flagWords(read.claim),
    quotationWord(read.claim.quotation),
    vscode.l10n.t('line {0}', line),
  ]
    .filter(Boolean)
    .join('; ');
}

/** How many speakers there are. */
export function speakerCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', count);
}

/** How many claims there are. */
export function claimCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', count);
}
