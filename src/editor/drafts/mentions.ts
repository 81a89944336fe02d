import type * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import type { Mention } from '../../engine/annotation.js';
import { spanAt } from '../kit/ranges.js';

/** The mention at a place of a draft, as far as the draft has been annotated as it now is. */
export function mentionAt(
  { document, annotation }: OpenDraft,
  position: vscode.Position,
): Mention | undefined {
  if (annotation?.version !== document.version) return undefined;
  return spanAt(annotation.mentions, document.offsetAt(position));
}

/** The ids of the actors that a mention means or may mean. */
export function candidatesOf({ actor, candidates }: Mention): string[] {
  if (actor !== null) return [actor];
  return candidates.flatMap((candidate) =>
    candidate.actor === undefined ? [] : [candidate.actor],
  );
}

/** Whether a mention is of listed parties alone: nobody has confirmed it. */
export function isListed({ actor, candidates }: Mention): boolean {
  return (
    actor === null &&
    candidates.length > 0 &&
    candidates.every(({ listing }) => listing !== undefined)
  );
}
