import * as vscode from 'vscode';
import type { Quotation } from '../engine/annotation.js';
import { type ClaimFlag, FLAGS, type ReadClaim } from '../engine/reports/readClaims.js';
import { type ClaimFilter, fits, QUOTATIONS } from './claimsModel.js';
import { claimCount, flagMeaning, flagWord, quotationMeaning, quotationWord } from './claimText.js';

interface TraitItem extends vscode.QuickPickItem {
  readonly trait: ClaimFlag | Quotation;
}

/**
 * Asks which claims to show: the words typed are looked for, the traits ticked are a choice of "any of these". What is
 * chosen so far is shown at once.
 * @returns undefined where the person thought better of it
 */
export function askForFilter(claims: readonly ReadClaim[], current: ClaimFilter, preview: (filter: ClaimFilter) => void): Promise<ClaimFilter | undefined> {
  const pick = vscode.window.createQuickPick<TraitItem>();
  pick.title = vscode.l10n.t('Filter Claims');
  pick.placeholder = vscode.l10n.t('Words of the speaker, the cue or the content; or tick what to show');
  pick.canSelectMany = true;
  pick.items = [...FLAGS, ...QUOTATIONS].map((trait) => traitItem(trait, claims));
  pick.selectedItems = pick.items.filter(({ trait }) => current.traits.has(trait));
  pick.value = current.words;
  const chosen = (): ClaimFilter => ({ words: pick.value.trim(), traits: new Set(pick.selectedItems.map(({ trait }) => trait)) });
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

function traitItem(trait: ClaimFlag | Quotation, claims: readonly ReadClaim[]): TraitItem {
  const count = claims.filter((read) => fits(read, { words: '', traits: new Set([trait]) })).length;
  const isFlag = (FLAGS as readonly string[]).includes(trait);
  return {
    trait,
    label: isFlag ? flagWord(trait as ClaimFlag) : quotationWord(trait as Quotation),
    description: claimCount(count),
    detail: isFlag ? flagMeaning(trait as ClaimFlag) : quotationMeaning(trait as Quotation),
    // What is typed is looked for in the claims, not among these.
    alwaysShow: true,
  };
}

/** Whether a filter leaves anything out. */
export function isFiltering({ words, traits }: ClaimFilter): boolean {
  return words !== '' || traits.size > 0;
}

/** A filter in words: `contested, direct, “Putin”`. */
export function filterWords({ words, traits }: ClaimFilter): string {
  const said = [...FLAGS.filter((flag) => traits.has(flag)).map(flagWord), ...QUOTATIONS.filter((quotation) => traits.has(quotation)).map(quotationWord)];
  return [...said, ...(words ? [vscode.l10n.t('“{0}”', words)] : [])].join(', ');
}
