import { addToList } from './addToList.js';
import type { RegistryEntry, RegistryFile } from '../registryFile.js';
import { flowScalar, plainScalar, type TextEdit } from './textEdit.js';

/** Adds an alias behind the last one of an actor, or behind its kind; see `addToList`. */
export function addAlias(file: RegistryFile, entry: RegistryEntry, alias: string): TextEdit | null {
  return addToList(
    file,
    entry,
    'aliases',
    { flow: flowScalar(alias), block: plainScalar(alias), json: JSON.stringify(alias) },
    ['kind', 'name'],
  );
}
