import { decoded } from '../parsing/decoding.js';
import type { ListSummary } from '../parsing/listing.js';
import { groupFiles, type ListGroup, readList } from '../formats/readLists.js';
import { unpackedFiles } from '../parsing/zipFiles.js';
import { type CompiledFiles, ListCompiler } from './listCompiler.js';

/** A file to be imported: its name, for messages, and its bytes in pieces of any length. */
export interface ImportFile {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * Takes the next chunk of a list's details, see `listDetails.ts`.
 * @param list which of the lists of this import, counted from 0
 */
export type OnDetails = (list: number, chunk: number, text: string) => void;

/**
 * Reads files of sanctions lists and compiles them, list by list, in pieces: what is in memory is a list's names, never its files.
 * @throws ListRefused for the first file that cannot be used; then nothing of the import is to be kept
 */
export async function importLists(
  files: readonly ImportFile[],
  onDetails: OnDetails,
): Promise<CompiledFiles[]> {
  const lists: CompiledFiles[] = [];
  for (const group of await groupsOf(files)) {
    let chunks = 0;
    const compiler = new ListCompiler((text) => onDetails(lists.length, chunks++, text));
    const summary = await readList(group, (listing) => compiler.add(listing));
    lists.push(compiler.finish(summary, new Date().toISOString()));
  }
  return lists;
}

/** Reads files of sanctions lists and tells what is in them, without compiling them. @throws ListRefused as `importLists` */
export async function summarizeLists(files: readonly ImportFile[]): Promise<ListSummary[]> {
  const summaries: ListSummary[] = [];
  for (const group of await groupsOf(files)) summaries.push(await readList(group, () => {}));
  return summaries;
}

async function groupsOf(files: readonly ImportFile[]): Promise<ListGroup[]> {
  return groupFiles(
    (await unpackedFiles(files)).map(({ name, pieces }) => ({ name, chunks: decoded(pieces) })),
  );
}
