import * as l10n from '@vscode/l10n';
import type { ListDownload } from '../../engine/sanctions/compiled/compiledList.js';
import type { ImportFile } from '../../engine/sanctions/compiled/importLists.js';
import { DownloadFailed, shownAddress, parsedAddress } from './downloadFailure.js';
import {
  type DownloadOptions,
  type AskedAddress,
  askServer,
  PATIENCE_MS,
  answeredInTime,
} from './askServer.js';

/** Files that are on their way. */
export interface Download {
  readonly files: readonly ImportFile[];
  /** How many bytes all of them have, where the server says so. */
  readonly bytes?: number;
  readonly said: ListDownload;
}

/**
 * Asks for the files of one list. A server that answers with an error of its own (500 to 599, 429) is asked again after pauses.
 * @returns 'unchanged' where all of them are as they were
 * @throws DownloadFailed, and the files' pieces do so while they are read; AbortError
 */
export async function download(
  addresses: readonly string[],
  options: DownloadOptions = {},
): Promise<Download | 'unchanged'> {
  const { known } = options;
  // Tokens stay secret: they are not kept with the list.
  const all = addresses.map((address): AskedAddress => {
    const shown = shownAddress(address, options.secret);
    return { address: parsedAddress(address, shown).href, shown };
  });
  const shown = all.map((one) => one.shown);
  const isKnown = known !== undefined && known.addresses.join('\n') === shown.join('\n');
  let responses = await Promise.all(
    all.map((one, i) => askServer(one, isKnown ? conditions(known, i) : {}, options)),
  );
  if (responses.every(({ status }) => status === 304)) return 'unchanged';
  // Files that make up a list are read together, changed or not.
  responses = await Promise.all(
    responses.map((response, i) =>
      response.status === 304 ? askServer(all[i], {}, options) : response,
    ),
  );
  const lengths = responses.map(lengthOf);
  return {
    files: responses.map((response, i) => ({
      name: nameOf(shown[i]),
      pieces: pieces(response, all[i], lengths[i], options),
    })),
    bytes: lengths.every((length) => length !== undefined)
      ? lengths.reduce((sum, length) => sum! + length!, 0)
      : undefined,
    said: {
      addresses: shown,
      etags: responses.map(({ headers }) => headers.get('etag')),
      lastModified: responses.map(({ headers }) => headers.get('last-modified')),
    },
  };
}

function conditions(known: ListDownload, i: number): Record<string, string> {
  const [etag, modified] = [known.etags[i], known.lastModified[i]];
  return {
    ...(etag && { 'If-None-Match': etag }),
    ...(modified && { 'If-Modified-Since': modified }),
  };
}

/** What the server promises; a packed answer has another length when it is unpacked. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? NaN);
  return headers.get('content-encoding') === null && Number.isInteger(length) ? length : undefined;
}

async function* pieces(
  { body }: Response,
  { shown }: AskedAddress,
  length: number | undefined,
  { signal, patience = PATIENCE_MS }: DownloadOptions,
): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = reader
        ? await answeredInTime(reader.read(), shown, patience)
        : { done: true };
      if (done || !value) break;
      read += value.length;
      yield value;
    }
  } catch (error) {
    throw error instanceof DownloadFailed || signal?.aborted ? error : cutOff(shown);
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
  if (length !== undefined && read !== length) throw cutOff(shown);
}

function cutOff(shown: string): DownloadFailed {
  return new DownloadFailed(l10n.t('{0}: the download broke off. Try again.', shown));
}

/** @param shown an address without what is secret in it */
function nameOf(shown: string): string {
  return shown
    .replace(/[?#][^]*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1)!;
}
