import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost, FileRename } from '../host.js';
import { fileFailure, failureSentence } from '../host/fileFailure.js';
import { fitOf, isOwn } from './fit.js';
import { privateFileOf } from './privateFile.js';
import { movePrivateFile } from './privateMoves.js';
import { SIDECAR_ENDING, sidecarOf } from './sidecarNames.js';
import { readFileText } from './readFileText.js';

/** How many left-over sidecars of one draft can be set aside. */
const MAX_SET_ASIDE = 99;

/**
 * Takes the sidecars and private files along when drafts were renamed. A left-over sidecar at the new name is neither overwritten nor taken
 * for the renamed draft's: it is set aside, and the person is told.
 * @returns the drafts whose sidecars are others now
 */
export async function moveSidecars(
  host: DeskHost,
  renames: readonly FileRename[],
): Promise<readonly URI[]> {
  const moved = new Set(renames.map(({ oldUri }) => oldUri.toString()));
  const affected: URI[] = [];
  for (const { oldUri, newUri } of renames) {
    if (moved.has(sidecarOf(oldUri).toString())) continue;
    try {
      if (await moveSidecar(host, oldUri, newUri)) affected.push(oldUri, newUri);
      if (!moved.has(privateFileOf(oldUri).toString())) await movePrivateFile(host, oldUri, newUri);
    } catch (error) {
      host.log.warn(`cannot move the decisions of ${oldUri.toString()}`, error);
      void host.messages.warn(
        l10n.t(
          'The decisions on “{0}” could not be moved with it. {1}',
          Utils.basename(newUri),
          failureSentence(fileFailure(error), host.folders.nameOf(sidecarOf(newUri))),
        ),
        l10n.t('OK'),
      );
    }
  }
  return affected;
}

/** @returns whether a file was moved */
async function moveSidecar(host: DeskHost, oldUri: URI, newUri: URI): Promise<boolean> {
  const { files } = host;
  const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
  const comesAlong = (await files.kind(from)) === 'file';
  let setAside: URI | undefined;
  if ((await files.kind(to)) !== null) {
    // Perhaps the person moved the sidecar first, and then the draft.
    if (!comesAlong && (await belongsTo(host, to, newUri))) return false;
    if (!comesAlong && (await files.kind(newUri)) !== 'file') return false;
    setAside = await aside(host, newUri);
  }
  const came = comesAlong && (await files.rename(from, to));
  if (setAside) tellSetAside(host, newUri, setAside, came);
  return came || setAside !== undefined;
}

async function belongsTo(host: DeskHost, sidecar: URI, draft: URI): Promise<boolean> {
  const decisions = readSidecar((await readFileText(host, sidecar)) ?? '').decisions;
  return isOwn(fitOf(decisions, (await readFileText(host, draft)) ?? ''));
}

/** Moves the sidecar at a draft's name to a name that is free. */
async function aside(host: DeskHost, draft: URI): Promise<URI> {
  for (let i = 1; i <= MAX_SET_ASIDE; i++) {
    const name = draft.with({
      path: `${draft.path}.earlier${i === 1 ? '' : `-${i}`}${SIDECAR_ENDING}`,
    });
    if (await host.files.rename(sidecarOf(draft), name)) return name;
  }
  throw new Error(`${sidecarOf(draft).toString()} cannot be set aside`);
}

function tellSetAside(host: DeskHost, draft: URI, kept: URI, came: boolean): void {
  const [name, where] = [Utils.basename(draft), Utils.basename(kept)];
  void host.messages.warn(
    came
      ? l10n.t(
          'There were decisions on an earlier “{0}”. They are kept in “{1}”; the renamed draft’s own decisions apply now.',
          name,
          where,
        )
      : l10n.t(
          'There were decisions on an earlier “{0}”. They are kept in “{1}”; the renamed draft has no decisions yet.',
          name,
          where,
        ),
    l10n.t('OK'),
  );
}
