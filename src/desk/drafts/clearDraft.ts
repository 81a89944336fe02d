import { signedWords } from '../../engine/decisions/clearing.js';
import type { Clearance } from '../../engine/decisions/decision.js';
import type { OpenItem } from '../../engine/decisions/openItems.js';
import { DraftReader, type Markup } from '../../engine/text/draftText.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { URI } from 'vscode-uri';

/** Who signs which text of a draft, and when. */
export interface Signing {
  readonly draft: URI;
  readonly text: string;
  readonly markup: Markup;
  readonly by?: string;
  readonly now: Date;
  /** What is still open in that text. */
  readonly open: readonly OpenItem[];
}

/**
 * Signs a version of a draft as cleared for publication. Signatures of others on the same version stand beside it.
 * @throws Error that a person can read, where it cannot be written down
 */
export async function clearDraft(
  decisions: Pick<DecisionStore, 'clear'>,
  { draft, text, markup, by, now, open }: Signing,
): Promise<Clearance> {
  const at = `${now.toISOString().slice(0, 19)}Z`;
  const clearance: Clearance = {
    id: by ? `${at} ${by}` : at,
    ...(by && { by }),
    at,
    ...signedWords(new DraftReader(markup).read(text)),
    open: open.map(({ kind, words }) => `${kind}: ${words}`),
  };
  await decisions.clear(draft, clearance);
  return clearance;
}
