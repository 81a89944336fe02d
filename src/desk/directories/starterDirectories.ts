import { CompiledDirectory } from '../../engine/directories/compiled/compiledDirectory.js';
import { compileDirectorySteps } from '../../engine/directories/compiled/compileDirectory.js';
import { readDirectoryFiles } from '../../engine/directories/formats/readDirectories.js';
import type { HostBundles } from '../host.js';
import { inSlices } from '../host/slices.js';

/** The directories that come with Copydesk, as their files are called. */
export const STARTERS: readonly string[] = ['us-congress', 'us-states'];

/**
 * Reads and compiles the directories that come with Copydesk.
 * @throws where a file that comes with it cannot be read
 */
export async function readStarters(bundles: HostBundles): Promise<readonly CompiledDirectory[]> {
  const started: CompiledDirectory[] = [];
  for (const name of STARTERS) {
    const bytes = await bundles.read(`../media/directories/${name}.jsonl`);
    const [read] = await readDirectoryFiles([{ name, pieces: inOnePiece(bytes) }]);
    const edition = { imported: read.source.date ?? '', files: [name] };
    started.push(
      CompiledDirectory.open(
        await inSlices(compileDirectorySteps(read.source, read.people, edition)),
      ),
    );
  }
  return started;
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
