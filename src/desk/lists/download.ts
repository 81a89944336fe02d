import type { ListDownload } from '../../engine/sanctions/compiled/compiledList.js';
import type { ImportFile } from '../../engine/sanctions/compiled/importLists.js';

/** A download that came to nothing; the message names the address and says why, for a person to read. */
export class DownloadFailed extends Error {
  override readonly name = 'DownloadFailed';

  /** @param unreachable whether not even an answer came, as where a browser may not read a site */
  constructor(
    message: string,
    readonly unreachable = false,
  ) {
    super(message);
  }
}

/** How long a server may say nothing, in milliseconds. */
const PATIENCE = 30_000;

export interface DownloadOptions {
  /** What was said of the files that are there, so that only newer ones are sent. */
  readonly known?: ListDownload;
  readonly signal?: AbortSignal;
  readonly patience?: number;
}

/** Files that are on their way. */
export interface Download {
  readonly files: readonly ImportFile[];
  /** How many bytes all of them have, where the server says so. */
  readonly bytes?: number;
  readonly said: ListDownload;
}

/**
 * Asks for the files of one list.
 * @returns 'unchanged' where all of them are as they were
 * @throws DownloadFailed, and the files' pieces do so while they are read; AbortError
 */
export async function download(
  addresses: readonly string[],
  options: DownloadOptions = {},
): Promise<Download | 'unchanged'> {
  const { known } = options;
  const isKnown = known !== undefined && known.addresses.join('\n') === addresses.join('\n');
  let responses = await Promise.all(
    addresses.map((address, i) => ask(address, isKnown ? conditions(known, i) : {}, options)),
  );
  if (responses.every(({ status }) => status === 304)) return 'unchanged';
  // Files that make up a list are read together, changed or not.
  responses = await Promise.all(
    responses.map((response, i) =>
      response.status === 304 ? ask(addresses[i], {}, options) : response,
    ),
  );
  const lengths = responses.map(lengthOf);
  return {
    files: responses.map((response, i) => ({
      name: nameOf(addresses[i]),
      pieces: pieces(response, addresses[i], lengths[i], options),
    })),
    bytes: lengths.every((length) => length !== undefined)
      ? lengths.reduce((sum, length) => sum! + length!, 0)
      : undefined,
    said: {
      addresses,
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

async function ask(
  address: string,
  headers: Record<string, string>,
  { signal, patience = PATIENCE }: DownloadOptions,
): Promise<Response> {
  const response = await inTime(fetch(address, { headers, signal }), address, patience).catch(
    (error: unknown) => {
      throw asFailure(error, address, signal, true);
    },
  );
  if (
    new URL(address).protocol === 'https:' &&
    response.url !== '' &&
    new URL(response.url).protocol !== 'https:'
  )
    throw new DownloadFailed(
      `${address} leads to ${response.url}, which is not encrypted: nothing was downloaded.`,
    );
  if (!response.ok && response.status !== 304)
    throw new DownloadFailed(
      `${address} answered ${response.status} ${response.statusText}. The list in force stays; try again later.`.replace(
        ' .',
        '.',
      ),
    );
  return response;
}

/** What the server promises; a packed answer has another length when it is unpacked. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? NaN);
  return headers.get('content-encoding') === null && Number.isInteger(length) ? length : undefined;
}

async function* pieces(
  { body }: Response,
  address: string,
  length: number | undefined,
  { signal, patience = PATIENCE }: DownloadOptions,
): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = reader
        ? await inTime(reader.read(), address, patience)
        : { done: true };
      if (done || !value) break;
      read += value.length;
      yield value;
    }
  } catch (error) {
    throw asFailure(error, address, signal, false);
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
  if (length !== undefined && read !== length) throw cutOff(address);
}

function asFailure(
  error: unknown,
  address: string,
  signal: AbortSignal | undefined,
  unreachable: boolean,
): unknown {
  if (error instanceof DownloadFailed || signal?.aborted) return error;
  if (!unreachable) return cutOff(address);
  const { message, cause } = error as Error;
  return new DownloadFailed(
    `${address} cannot be reached (${cause instanceof Error ? cause.message : message}). The list in force stays.`,
    true,
  );
}

function cutOff(address: string): DownloadFailed {
  return new DownloadFailed(
    `${address}: the download broke off. The list in force stays; try again.`,
  );
}

async function inTime<T>(doing: Promise<T>, address: string, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new DownloadFailed(
            `${address} has sent nothing for ${Math.round(patience / 1000)} seconds. The list in force stays; try again later.`,
          ),
        ),
      patience,
    );
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    clearTimeout(timer);
  }
}

function nameOf(address: string): string {
  const { pathname, host } = new URL(address);
  return pathname.split('/').filter(Boolean).at(-1) ?? host;
}
