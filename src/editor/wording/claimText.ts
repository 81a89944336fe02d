import * as vscode from 'vscode';
import type { Claim, Quotation } from '../../engine/annotation.js';
import {
  type ClaimFlag,
  saying,
  flagsOf,
  type ReadClaim,
  type Voice,
} from '../../engine/reports/readClaims.js';
import { parsePersonName } from '../../engine/names/variants/personName.js';
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
      return vscode.l10n.t('The draft itself gives another account.');
    case 'unattributed':
      return vscode.l10n.t('The draft names no source at all.');
    case 'anonymous':
      return vscode.l10n.t('No person, outlet or document is identified as the source.');
    case 'hedged':
      return vscode.l10n.t('The draft itself hedges: reportedly, allegedly, appears to.');
    case 'loaded':
      return vscode.l10n.t(
        'The cue passes judgment on what it reports: claimed, admitted, insisted.',
      );
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

/** How many claims still want a look. */
export function openWords(open: number): string {
  return open === 1 ? vscode.l10n.t('1 claim to go') : vscode.l10n.t('{0} claims to go', open);
}

/** As much of a speaker as leaves room for the first words in a side bar 290 pixels wide. */
const MAX_SPEAKER_CHARS = 16;

/**
 * Who speaks, as briefly as a row asks for: a person's family name, else the beginning of the words.
 * @param isPerson whether a named voice is a person's
 */
export function briefVoiceLabel(voice: Voice, isPerson: boolean): string {
  const label = voiceLabel(voice);
  if (voice.kind === 'named' && isPerson) return familyNameOf(label);
  if (label.length <= MAX_SPEAKER_CHARS) return label;
  const comma = label.indexOf(', ');
  if (comma > 0 && comma <= MAX_SPEAKER_CHARS) return label.slice(0, comma);
  const cut = label.lastIndexOf(' ', MAX_SPEAKER_CHARS - 1);
  return `${label.slice(0, cut > 0 ? cut : MAX_SPEAKER_CHARS - 1)}…`;
}

/** "Leyen" would not do for "Ursula von der Leyen", nor anything less than "Min Aung Hlaing". */
function familyNameOf(name: string): string {
  const { single, surnames, suffix } = parsePersonName(name);
  return single ? name : [surnames[0], suffix].filter(Boolean).join(' ');
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
