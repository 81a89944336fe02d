import type { URI } from 'vscode-uri';
import { Utils } from 'vscode-uri';
import type { AttachedDocument } from '../../engine/decisions/decision.js';

/** Where an attached document's file is; undefined for an address. */
export function documentUri(draft: URI, { file }: AttachedDocument): URI | undefined {
  if (file === undefined) return undefined;
  return file.startsWith('/')
    ? draft.with({ path: file })
    : Utils.resolvePath(Utils.dirname(draft), file);
}

/** A file's path as seen from a draft, with slashes; undefined where the two are on different disks or servers. */
export function pathFromDraft(draft: URI, file: URI): string | undefined {
  if (draft.scheme !== file.scheme || draft.authority !== file.authority) return undefined;
  const from = Utils.dirname(draft).path.split('/').filter(Boolean);
  const to = file.path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
