import * as vscode from 'vscode';
import type { Mention } from '../../engine/annotation.js';
import type { Listing } from '../../engine/sanctions/parsing/listing.js';
import {
  type ComparedFact,
  compareWithDraft,
} from '../../engine/sanctions/screening/comparison.js';
import { literalMarkdown as plain } from '../kit/harmlessMarkdown.js';

const BREAK = '\\\n';
/** Lists print addresses by the dozen. */
const LONGEST_VALUE = 120;

/**
 * What list and draft say of a name that is only possible, side by side as a person would compare them, and what nobody has compared. Markdown.
 * @param text the draft
 */
export function comparisonText(listing: Listing, mention: Mention, text: string): string {
  const facts = compareWithDraft(listing, text, mention);
  return [...facts.map((fact) => plain(factWords(fact))), plain(notCheckedWords(listing))].join(
    BREAK,
  );
}

function factWords({ aspect, list, draft }: ComparedFact): string {
  const printed = list.length > LONGEST_VALUE ? `${list.slice(0, LONGEST_VALUE)}…` : list;
  const said =
    draft.length > 0
      ? draft.map((words) => `“${words}”`).join(', ')
      : vscode.l10n.t('nothing that matches');
  switch (aspect) {
    case 'nationality':
      return vscode.l10n.t('Nationality: the list has {0}; the draft has {1}.', printed, said);
    case 'birth':
      return draft.length > 0
        ? vscode.l10n.t('Birth and age: the list has {0}; the draft has {1}.', printed, said)
        : vscode.l10n.t(
            'Birth and age: the list has {0}; the draft gives no age or year of birth beside the name.',
            printed,
          );
    case 'place':
      return vscode.l10n.t('Places: the list has {0}; the draft has {1}.', printed, said);
    case 'office':
      return vscode.l10n.t(
        'Office and organization: the list has {0}; the draft has {1}.',
        printed,
        said,
      );
  }
}

/** What the match does not tell: ownership, and aliases in letters that the list does not give. */
function notCheckedWords({ kind, names }: Listing): string {
  const hasOwnScript = names.some(({ printed }) =>
    /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(printed),
  );
  const scripts = hasOwnScript
    ? ''
    : ` ${vscode.l10n.t('The list gives no name in another script.')}`;
  return kind === 'person'
    ? vscode.l10n.t('Not checked: companies of which the person owns 50 percent or more.') + scripts
    : vscode.l10n.t(
        'Only the name was compared: check the place and the business. Not checked: whether listed parties own 50 percent or more of the organization in the draft.',
      ) + scripts;
}
