import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost } from '../host.js';
import { countOf, fitOf } from './fit.js';
import { movePrivateFile } from './privateMoves.js';
import { draftOf, SIDECAR_ENDING, sidecarOf } from './sidecarNames.js';
import { readFileText } from './readFileText.js';

/** More left-over sidecars than this in one folder are not looked through. */
const MAX_SIDECARS = 50;
const REFUSED = 'copydesk.decisions.notOffered';

/** A sidecar without a draft whose decisions fit a draft without a sidecar. */
export interface LeftSidecar {
  readonly uri: URI;
  /** The name of the draft that it was made for. */
  readonly draftName: string;
  readonly count: number;
}

/**
 * Finds the sidecar that a draft lost when it was renamed outside of the editor (in a file manager, by git): of those in
 * its folder whose draft is gone, the one of which most fits.
 * @param text the draft's text
 */
export async function findLeftSidecar(
  host: DeskHost,
  draft: URI,
  text: string,
): Promise<LeftSidecar | undefined> {
  const folder = Utils.joinPath(draft, '..');
  const names = await host.files.list(folder);
  const there = new Set(names);
  if (there.has(Utils.basename(sidecarOf(draft)))) return undefined;
  const refused = host.storage.get<string[]>(REFUSED) ?? [];
  const left = names
    .filter((name) => name.endsWith(SIDECAR_ENDING))
    .filter((name) => !there.has(name.slice(0, -SIDECAR_ENDING.length)))
    .slice(0, MAX_SIDECARS);
  let best: (LeftSidecar & { readonly found: number }) | undefined;
  for (const name of left) {
    const uri = Utils.joinPath(folder, name);
    if (refused.includes(pairOf(uri, draft))) continue;
    const { decisions } = readSidecar((await readFileText(host, uri).catch(() => null)) ?? '');
    const { found } = fitOf(decisions, text);
    if (found > (best?.found ?? 0))
      best = {
        uri,
        draftName: name.slice(0, -SIDECAR_ENDING.length),
        count: countOf(decisions),
        found,
      };
  }
  return best;
}

/** Asks whether a left-over sidecar is a draft's, and moves it there if so. @returns whether it was moved */
export async function offerLeftSidecar(
  host: DeskHost,
  draft: URI,
  left: LeftSidecar,
): Promise<boolean> {
  const take = l10n.t('Move to This Draft');
  const never = l10n.t('Not This Draft');
  const answer = await host.messages.inform(
    left.count === 1
      ? l10n.t(
          '“{0}” is gone, but a decision on it matches “{1}”.',
          left.draftName,
          Utils.basename(draft),
        )
      : l10n.t(
          '“{0}” is gone, but {2} decisions on it match “{1}”.',
          left.draftName,
          Utils.basename(draft),
          left.count,
        ),
    take,
    never,
  );
  if (answer === never)
    await host.storage.update(REFUSED, [
      ...(host.storage.get<string[]>(REFUSED) ?? []),
      pairOf(left.uri, draft),
    ]);
  if (answer !== take || !(await host.files.rename(left.uri, sidecarOf(draft)))) return false;
  await movePrivateFile(host, draftOf(left.uri)!, draft);
  return true;
}

function pairOf(sidecar: URI, draft: URI): string {
  return `${sidecar.toString()} ${draft.toString()}`;
}
