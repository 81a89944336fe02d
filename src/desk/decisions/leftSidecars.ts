import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import type { DeskHost } from '../host.js';
import { FileFailure, failureSentence } from '../host/fileFailure.js';
import type { DecisionDocument } from './decisionDocument.js';
import { countFound, countOf, fitOf, isOwn } from './fit.js';
import { joinedWith } from './joinDecisions.js';
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
  /** How many of them were made on words that the draft holds. */
  readonly found: number;
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
  let best: (LeftSidecar & { readonly fit: number }) | undefined;
  for (const name of left) {
    const uri = Utils.joinPath(folder, name);
    if (refused.includes(pairOf(uri, draft)) || isOpen(host, draftOf(uri)!)) continue;
    const { decisions } = readSidecar((await readFileText(host, uri).catch(() => null)) ?? '');
    const fit = fitOf(decisions, text);
    // A name or two are in many drafts.
    if (isOwn(fit) && fit.found > (best?.fit ?? 0))
      best = {
        uri,
        draftName: name.slice(0, -SIDECAR_ENDING.length),
        count: countOf(decisions),
        found: countFound(decisions, text),
        fit: fit.found,
      };
  }
  return best;
}

/**
 * Asks whether a left-over sidecar is a draft's, and moves it there if so; where the draft has decisions by then, joins it
 * to them.
 * @param document the draft's decisions
 */
export async function offerLeftSidecar(
  host: DeskHost,
  draft: URI,
  left: LeftSidecar,
  document: DecisionDocument,
): Promise<void> {
  const take = l10n.t('Move to This Draft');
  const never = l10n.t('Not This Draft');
  const answer = await host.messages.inform(question(left, Utils.basename(draft)), take, never);
  if (answer === never)
    await host.storage.update(REFUSED, [
      ...(host.storage.get<string[]>(REFUSED) ?? []),
      pairOf(left.uri, draft),
    ]);
  if (answer !== take) return;
  try {
    await moveLeft(host, draft, left, document);
  } catch (error) {
    host.log.warn(`cannot move ${left.uri.toString()}`, error);
    void host.messages.error(
      error instanceof FileFailure
        ? failureSentence(error, host.folders.nameOf(document.uri))
        : (error as Error).message,
      l10n.t('OK'),
    );
  }
}

function question({ draftName, count, found }: LeftSidecar, name: string): string {
  if (found < count)
    return l10n.t(
      '“{0}” is gone, but most decisions on it ({2} of {3}) match “{1}”.',
      draftName,
      name,
      found,
      count,
    );
  return count === 1
    ? l10n.t('“{0}” is gone, but a decision on it matches “{1}”.', draftName, name)
    : l10n.t('“{0}” is gone, but {2} decisions on it match “{1}”.', draftName, name, count);
}

/** The question may have been on screen for hours: whatever has come since is looked at again. */
async function moveLeft(
  host: DeskHost,
  draft: URI,
  left: LeftSidecar,
  document: DecisionDocument,
): Promise<void> {
  const gone = draftOf(left.uri)!;
  if (await isThere(host, gone))
    throw new Error(
      l10n.t('“{0}” is there again, so the decisions on it stay with it.', left.draftName),
    );
  if (!(await isThere(host, draft)))
    throw new Error(l10n.t('“{0}” is gone, so nothing was moved.', Utils.basename(draft)));
  if (!(await host.files.rename(left.uri, sidecarOf(draft)))) await join(host, left, document);
  await movePrivateFile(host, gone, draft);
  await document.reread();
}

/** Brings the decisions in a left-over sidecar to those that were made on the draft meanwhile, which are newer. */
async function join(host: DeskHost, left: LeftSidecar, document: DecisionDocument): Promise<void> {
  const text = await readFileText(host, left.uri);
  if (text === null)
    throw new Error(
      l10n.t('The decisions on “{0}” were moved or deleted in the meantime.', left.draftName),
    );
  const [{ date }, own] = [readSidecar(text).decisions, await document.decisions()];
  const [from, to] = [left.uri, document.uri].map((uri) => Utils.basename(uri));
  // A draft's date decides who was under sanctions.
  if (date !== undefined && date !== own.date)
    throw new Error(
      l10n.t(
        'Nothing was moved: “{0}” gives the draft a date, and “{1}” does not give it the same one. Make them agree first.',
        from,
        to,
      ),
    );
  await document.edit(joinedWith(text, 'there'));
  void host.messages.inform(
    l10n.t(
      'The decisions in “{0}” were added to those in “{1}”; of two on the same thing, the one made here counts. “{0}” is still there.',
      from,
      to,
    ),
  );
}

/** Whether a draft is there to have decisions: open, or a file. */
export async function isThere(host: DeskHost, draft: URI): Promise<boolean> {
  return isOpen(host, draft) || (await host.files.kind(draft)) === 'file';
}

function isOpen(host: DeskHost, draft: URI): boolean {
  return host.documents.open.some(({ uri }) => uri.toString() === draft.toString());
}

function pairOf(sidecar: URI, draft: URI): string {
  return `${sidecar.toString()} ${draft.toString()}`;
}
