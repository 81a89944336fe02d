import * as vscode from 'vscode';
import { type ClaimFlag, FLAGS, type ReadClaim } from '../../engine/reports/readClaims.js';
import { type ClaimFilter, type ClaimTrait, fits, QUOTATIONS } from './claimsModel.js';
import {
  claimCount,
  flagMeaning,
  flagWord,
  quotationMeaning,
  quotationWord,
} from '../wording/claimText.js';
import {
  type ReviewsByClaim,
  type Standing,
  STANDINGS,
} from '../../engine/decisions/claimStanding.js';
import { standingMeaning, standingWord } from '../wording/reviewText.js';

interface TraitItem extends vscode.QuickPickItem {
  readonly trait: ClaimTrait;
}

/**
 * Asks which claims to show: the words typed are looked for, the traits ticked are a choice of "any of these". What is
 * chosen so far is shown at once.
 * @returns undefined where the person thought better of it
 */
export function askForFilter(
  claims: readonly ReadClaim[],
  reviews: ReviewsByClaim,
  current: ClaimFilter,
  preview: (filter: ClaimFilter) => void,
): Promise<ClaimFilter | undefined> {
  const pick = vscode.window.createQuickPick<TraitItem>();
  pick.title = vscode.l10n.t('Filter Claims');
  pick.placeholder = vscode.l10n.t(
    'Words of the speaker, the cue or the content; or select what to show',
  );
  pick.canSelectMany = true;
  pick.items = [...STANDINGS, ...FLAGS, ...QUOTATIONS].map((trait) =>
    traitItem(trait, claims, reviews),
  );
  pick.selectedItems = pick.items.filter(({ trait }) => current.traits.has(trait));
  pick.value = current.words;
  const chosen = (): ClaimFilter => ({
    words: pick.value.trim(),
    traits: new Set(pick.selectedItems.map(({ trait }) => trait)),
  });
  return new Promise((resolve) => {
    let accepted: ClaimFilter | undefined;
    // While it closes, a pick unticks everything.
    const show = (): void => void (accepted ?? preview(chosen()));
    pick.onDidChangeValue(show);
    pick.onDidChangeSelection(show);
    pick.onDidAccept(() => {
      accepted = chosen();
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(accepted);
    });
    pick.show();
  });
}

function traitItem(
  trait: ClaimTrait,
  claims: readonly ReadClaim[],
  reviews: ReviewsByClaim,
): TraitItem {
  const count = claims.filter((read) =>
    fits(read, { words: '', traits: new Set([trait]) }, reviews),
  ).length;
  return {
    trait,
    label: traitWord(trait),
    description: claimCount(count),
    detail: isStanding(trait)
      ? standingMeaning(trait, 'claim')
      : isFlag(trait)
        ? flagMeaning(trait)
        : quotationMeaning(trait),
    // What is typed is looked for in the claims, not among these.
    alwaysShow: true,
  };
}

const isStanding = (trait: ClaimTrait): trait is Standing =>
  (STANDINGS as readonly string[]).includes(trait);
const isFlag = (trait: ClaimTrait): trait is ClaimFlag =>
  (FLAGS as readonly string[]).includes(trait);

function traitWord(trait: ClaimTrait): string {
  return isStanding(trait)
    ? standingWord(trait)
    : isFlag(trait)
      ? flagWord(trait)
      : quotationWord(trait);
}

/** Whether a filter leaves anything out. */
export function isFiltering({ words, traits }: ClaimFilter): boolean {
  return words !== '' || traits.size > 0;
}

/** A filter in words: `contested, direct, “Putin”`. */
export function filterWords({ words, traits }: ClaimFilter): string {
  const said = [...STANDINGS, ...FLAGS, ...QUOTATIONS]
    .filter((trait) => traits.has(trait))
    .map(traitWord);
  return [...said, ...(words ? [vscode.l10n.t('“{0}”', words)] : [])].join(', ');
}
