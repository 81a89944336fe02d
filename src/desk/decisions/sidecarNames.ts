import { type URI, Utils } from 'vscode-uri';

export const SIDECAR_ENDING = '.copydesk.yaml';
export const IGNORES_NAME = 'copydesk.ignore.yaml';

/** The file beside a draft that holds what was decided about it. */
export function sidecarOf<U extends URI>(draft: U): U {
  return draft.with({ path: draft.path + SIDECAR_ENDING }) as U;
}

/** The draft that a sidecar belongs to; undefined where the file is no sidecar. */
export function draftOf<U extends URI>(sidecar: U): U | undefined {
  return sidecar.path.endsWith(SIDECAR_ENDING)
    ? (sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) }) as U)
    : undefined;
}

/** The folder that a file of ignores holds for; undefined where the file is none. */
export function ignoresFolderOf(ignores: URI): URI | undefined {
  return ignores.path.endsWith(`/${IGNORES_NAME}`) ? Utils.joinPath(ignores, '..') : undefined;
}
