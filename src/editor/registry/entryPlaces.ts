import * as vscode from 'vscode';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import type { Span } from '../../engine/annotation.js';
import type { RegistryFile } from '../../engine/registry/parseRegistry.js';
import { nameSpan, entryStanding } from '../../engine/registry/standing.js';
import { rangesIn } from '../kit/ranges.js';

/** Where an entry stands in its file. */
export interface EntryPlace {
  readonly uri: vscode.Uri;
  /** The whole entry. */
  readonly range: vscode.Range;
  /** Its name; its id where it cannot be read now. */
  readonly name: vscode.Range;
}

const lines = new WeakMap<RegistryFile, (span: Span) => vscode.Range>();

/** Turns spans of a registry file as it was last read into ranges; the lines are counted once for each reading. */
export function rangesOfFile(file: RegistryFile): (span: Span) => vscode.Range {
  let ranges = lines.get(file);
  if (!ranges) lines.set(file, (ranges = rangesIn(file.text)));
  return ranges;
}

/** Where an actor's entry stands; undefined where it is no longer in its file. */
export function placeOfEntry(registry: Registry, entry: RegisteredEntry): EntryPlace | undefined {
  const file = registry.file(entry.uri);
  const standing = file && entryStanding(file, entry);
  if (!file || !standing) return undefined;
  const rangeOf = rangesOfFile(file);
  return {
    uri: entry.uri,
    range: rangeOf(standing.entry),
    name: rangeOf(nameSpan(file, entry) ?? standing.id),
  };
}

/** The same without reading the entry once more, for many at once: where its id stands. */
export function placeOfId(registry: Registry, entry: RegisteredEntry): vscode.Location | undefined {
  const file = registry.file(entry.uri);
  const standing = file && entryStanding(file, entry);
  return standing ? new vscode.Location(entry.uri, rangesOfFile(file)(standing.id)) : undefined;
}
