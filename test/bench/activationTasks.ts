import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ListSummary } from '../../src/engine/sanctions/parsing/listing.js';
import { ListCompiler } from '../../src/engine/sanctions/compiled/listCompiler.js';
import { SYSTEM_CLOCK } from '../../src/desk/host/systemClock.js';
import { ListStore } from '../../src/desk/lists/listStore.js';
import { diskFiles } from '../../src/cli/diskFiles.js';
import { sdnLike } from './lists.js';
import { NAMES_EACH, personOf } from './manyNames.js';
import { processorTimeNow } from './measure.js';
import { bundleIn, standIn } from './standIn.js';
import type { Task } from './tasks.js';

/** Puts two lists into an extension's storage, without their details, which only hovers read. */
const storeLists: Task = async ({ names }, storage, count) => {
  const store = new ListStore(diskFiles(join(storage, 'lists')), SYSTEM_CLOCK);
  const [sdn, many] = [new ListCompiler(() => {}), new ListCompiler(() => {})];
  for (const listing of sdnLike(names)) sdn.add(listing);
  for (let number = 0; number < Number(count) / NAMES_EACH; number++)
    many.add(personOf(names, number));
  const compiled = [sdn, many].map((compiler, i) =>
    compiler.finish(
      { list: `bench-${i}`, title: `Bench ${i}`, authority: 'Bench' } as ListSummary,
      new Date().toISOString(),
    ),
  );
  await store.begin().finish(compiled);
  return { lists: compiled.length };
};

interface Extension {
  activate(context: object): Promise<void>;
}

/** Loads the bundle with a stand-in for VS Code, activates it, and then waits until the lists in storage are loaded. */
const activate: Task = async ({ root }, storage) => {
  const vscode = standIn(root, storage);
  const require = createRequire(join(root, 'package.json'));
  const start = processorTimeNow();
  const extension = vscode.within(() => require(bundleIn(root)) as Extension);
  const loaded = processorTimeNow();
  await extension.activate(vscode.context);
  const activated = processorTimeNow();
  const { reads } = vscode;
  // A list of this name is nowhere: what is waited for is that all are loaded.
  await vscode.run('copydesk.lists.showSummary', 'none');
  return {
    load: loaded - start,
    activate: activated - loaded,
    lists: processorTimeNow() - activated,
    reads,
  };
};

/** What is measured of the extension as a whole in a process of its own. */
export const activationTasks: Readonly<Record<string, Task>> = { storeLists, activate };
