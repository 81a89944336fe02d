import { join } from 'node:path';
import { readSidecar, type Sidecar } from '../engine/decisions/sidecar/sidecar.js';
import { type NotRead, notReadIn } from '../engine/reports/whatWasRead.js';
import { textIfThere } from './filesOnDisk.js';
import { draftRootOf, withSlashes } from './paths.js';

/** What the desk decided about a draft, and what of it could not be read. */
export interface ReadDecisions {
  readonly decisions: Sidecar['decisions'];
  readonly notRead: readonly NotRead[];
}

const NOTHING = readSidecar('').decisions;

/**
 * What the desk decided about a draft: out of the sidecar beside it, and of the file of ignores at the root of its folder,
 * which is where the editor looks.
 * @param root where the file of ignores is; by default the repository's root, see `rootOf`
 */
export async function decisionsAbout(draft: string, root?: string): Promise<ReadDecisions> {
  const own = await decisionsIn('decisions', `${draft}.copydesk.yaml`);
  const shared = await decisionsIn(
    'ignores',
    join(root ?? draftRootOf(draft), 'copydesk.ignore.yaml'),
  );
  return {
    decisions: {
      ...own.decisions,
      ignores: [...own.decisions.ignores, ...shared.decisions.ignores],
    },
    notRead: [...own.notRead, ...shared.notRead],
  };
}

async function decisionsIn(what: NotRead['what'], file: string): Promise<ReadDecisions> {
  const read = await textIfThere(file);
  if (!read) return { decisions: NOTHING, notRead: [] };
  if ('refused' in read)
    return {
      decisions: NOTHING,
      notRead: [{ what, file: withSlashes(file), message: read.refused }],
    };
  const { decisions, problems } = readSidecar(read.text, file);
  return { decisions, notRead: notReadIn(what, withSlashes(file), read.text, problems) };
}
