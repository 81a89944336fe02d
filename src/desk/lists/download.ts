import * as l10n from '@vscode/l10n';
import type { ListDownload } from '../../engine/sanctions/compiled/compiledList.js';
import type { ImportFile } from '../../engine/sanctions/compiled/importLists.js';
import { READS_EVERY_SITE } from '../node/crossOrigin.js';
import {
  adviceOn,
  DownloadFailed,
  failureWords,
  shownAddress,
  shownTarget,
  parsedAddress,
} from './downloadFailure.js';

/** How long a server may say nothing, in milliseconds. */
const PATIENCE_MS = 60_000;
/** How long to wait before asking again a server that is overloaded or out of order, in milliseconds. */
const PAUSES_MS: readonly number[] = [2_000, 8_000, 20_000];
const MOST_REDIRECTS = 10;
/** Some official sites answer only programs that call themselves browsers. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Copydesk)';

export interface DownloadOptions {
  /** What was said of the files that are there, so that only newer ones are sent. */
  readonly known?: ListDownload;
  readonly signal?: AbortSignal;
  /** How long the server may say nothing, in milliseconds. */
  readonly patience?: number;
  /** How long to wait before each new attempt, in milliseconds. */
  readonly pauses?: readonly number[];
  /** A token in the addresses that nobody may see. */
  readonly secret?: string;
}

/** An address, and how it is shown and kept. */
interface Asked {
  readonly address: string;
  readonly shown: string;
}

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
  const all = addresses.map((address): Asked => {
    const shown = shownAddress(address, options.secret);
    return { address: parsedAddress(address, shown).href, shown };
  });
  const shown = all.map((one) => one.shown);
  const isKnown = known !== undefined && known.addresses.join('\n') === shown.join('\n');
  let responses = await Promise.all(
    all.map((one, i) => ask(one, isKnown ? conditions(known, i) : {}, options)),
  );
  if (responses.every(({ status }) => status === 304)) return 'unchanged';
  // Files that make up a list are read together, changed or not.
  responses = await Promise.all(
    responses.map((response, i) => (response.status === 304 ? ask(all[i], {}, options) : response)),
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

async function ask(
  asked: Asked,
  headers: Record<string, string>,
  options: DownloadOptions,
): Promise<Response> {
  const { signal, pauses = PAUSES_MS } = options;
  for (let attempt = 0; ; attempt++) {
    const { response, at } = await followed(asked, headers, options);
    if (response.ok || response.status === 304) return response;
    await response.body?.cancel().catch(() => undefined);
    const mayRecover = response.status >= 500 || response.status === 429;
    if (!mayRecover || attempt >= pauses.length)
      throw new DownloadFailed(
        `${answerWords(response, asked.shown, mayRecover ? attempt + 1 : 1)} ${adviceOn(response.status, asked.shown)}${leadsTo(asked.address, at)}`,
      );
    await pause(pauses[attempt], signal);
  }
}

/** What a site answered in place of the file. @param times how often it was asked */
function answerWords({ status, statusText }: Response, shown: string, times: number): string {
  const answer = `${status} ${statusText}`.trimEnd();
  return times > 1
    ? l10n.t('{0} answered {1}, {2} times.', shown, answer, times)
    : l10n.t('{0} answered {1}.', shown, answer);
}

/**
 * The answer at the end of a chain of redirects, and the address that it came from. None is followed from an encrypted address to one that is not.
 * @throws DownloadFailed
 */
async function followed(
  asked: Asked,
  headers: Record<string, string>,
  { signal, patience = PATIENCE_MS, secret }: DownloadOptions,
): Promise<{ readonly response: Response; readonly at: string }> {
  const sent = READS_EVERY_SITE ? { 'User-Agent': USER_AGENT, ...headers } : headers;
  const get = (url: string, redirect: 'manual' | 'follow'): Promise<Response> =>
    inTime(fetch(url, { headers: sent, signal, redirect }), asked.shown, patience).catch(
      (error: unknown) => {
        if (error instanceof DownloadFailed || signal?.aborted) throw error;
        throw new DownloadFailed(failureWords(error, asked.shown, new URL(url).host), true);
      },
    );
  let at = asked.address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(at, 'manual');
    // A browser does not say where a redirect leads, and itself follows none to an address that is not encrypted.
    if (response.type === 'opaqueredirect') return { response: await get(at, 'follow'), at };
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304 || !location)
      return { response, at };
    await response.body?.cancel().catch(() => undefined);
    const next = parsedAddress(location, asked.shown, at);
    if (new URL(at).protocol === 'https:' && next.protocol !== 'https:')
      throw new DownloadFailed(
        l10n.t(
          '{0} leads to {1}, which is not encrypted: nothing was downloaded.',
          asked.shown,
          shownTarget(next.href, secret),
        ),
      );
    at = next.href;
  }
  throw new DownloadFailed(
    l10n.t('{0} redirects without end. Check the address in the settings.', asked.shown),
  );
}

/** Publishers keep their files with storage hosts, which a newsroom's proxy may not know. */
function leadsTo(address: string, at: string): string {
  const { host } = new URL(at);
  return host === new URL(address).host
    ? ''
    : ` ${l10n.t('The address leads to {0}: a proxy or firewall must allow that, too.', host)}`;
}

async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}

/** What the server promises; a packed answer has another length when it is unpacked. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') ?? NaN);
  return headers.get('content-encoding') === null && Number.isInteger(length) ? length : undefined;
}

async function* pieces(
  { body }: Response,
  { shown }: Asked,
  length: number | undefined,
  { signal, patience = PATIENCE_MS }: DownloadOptions,
): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = reader
        ? await inTime(reader.read(), shown, patience)
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

async function inTime<T>(doing: Promise<T>, shown: string, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new DownloadFailed(
            l10n.t(
              '{0} has sent nothing for {1} seconds. Try again later.',
              shown,
              Math.round(patience / 1000),
            ),
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

/** @param shown an address without what is secret in it */
function nameOf(shown: string): string {
  return shown
    .replace(/[?#][^]*$/, '')
    .split('/')
    .filter(Boolean)
    .at(-1)!;
}
