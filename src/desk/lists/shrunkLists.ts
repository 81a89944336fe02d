import * as l10n from '@vscode/l10n';
import type { CompiledFiles } from '../../engine/sanctions/compiled/listCompiler.js';
import type { StoredList } from './storeLayout.js';

/** A new copy of a list with fewer than half of the records of the one in force: the file is cut off, or most parties were delisted. */
export interface ShrunkList {
  readonly title: string;
  readonly files: readonly string[];
  readonly records: number;
  /** How many records the list in force has. */
  readonly recordsInForce: number;
}

/** The newly compiled lists that have fewer than half of the records of those whose place they would take. */
export function shrunkLists(
  compiled: readonly CompiledFiles[],
  inForce: readonly StoredList[],
): ShrunkList[] {
  return compiled.flatMap(({ head: { summary } }) => {
    const before = inForce.find(({ head }) => head.summary.list === summary.list)?.head.summary;
    return before && summary.records * 2 < before.records
      ? [
          {
            title: summary.title,
            files: summary.files,
            records: summary.records,
            recordsInForce: before.records,
          },
        ]
      : [];
  });
}

/** What there is to say of such a list where nobody can be asked, without what to do about it. */
export function shrunkText({ title, files, records, recordsInForce }: ShrunkList): string {
  const named = files.join(', ');
  return records === 1
    ? l10n.t(
        '{0}: this file of {1} has 1 record, and the list in use has {2}. It may be cut off.',
        named,
        title,
        recordsInForce,
      )
    : l10n.t(
        '{0}: this file of {1} has {2} records, and the list in use has {3}. It may be cut off.',
        named,
        title,
        records,
        recordsInForce,
      );
}
