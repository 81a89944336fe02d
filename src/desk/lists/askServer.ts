import * as l10n from '@vscode/l10n';
import type { ListDownload } from '../../engine/sanctions/compiled/compiledList.js';
import { READS_EVERY_SITE } from '../node/crossOrigin.js';
import {
  adviceOn,
  DownloadFailed,
  failureWords,
  shownTarget,
  parsedAddress,
} from './downloadFailure.js';

/** How long a server may say nothing, in milliseconds. */
export const PATIENCE_MS = 60_000;
/** How long to wait before asking again a server that is overloaded or out of order, in milliseconds. */
const PAUSES_MS: readonly number[] = [2_000, 8_000, 20_000];
const MOST_REDIRECTS = 10;
/** Some official sites answer only programs that call themselves browsers. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Copydesk)';

/** How files are asked for. */
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
export interface AskedAddress {
  readonly address: string;
  readonly shown: string;
}

/**
 * What a server answers, asked again after pauses where it is overloaded or out of order.
 * @param headers conditions under which the file is sent
 * @throws DownloadFailed, AbortError
 */
export async function askServer(
  asked: AskedAddress,
  headers: Record<string, string>,
  options: DownloadOptions,
): Promise<Response> {
  const { signal, pauses = PAUSES_MS } = options;
  const isConditional = Object.keys(headers).length > 0;
  for (let attempt = 0; ; attempt++) {
    const { response, at } = await followed(asked, headers, options);
    // To somebody who has nothing to compare with, "not modified" is no answer.
    if (response.ok || (response.status === 304 && isConditional)) return response;
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
  asked: AskedAddress,
  headers: Record<string, string>,
  { signal, patience = PATIENCE_MS, secret }: DownloadOptions,
): Promise<{ readonly response: Response; readonly at: string }> {
  const sent = READS_EVERY_SITE ? { 'User-Agent': USER_AGENT, ...headers } : headers;
  const get = (url: string, redirect: 'manual' | 'follow'): Promise<Response> =>
    answeredInTime(fetch(url, { headers: sent, signal, redirect }), asked.shown, patience).catch(
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

/**
 * Waits for an answer.
 * @param shown the address as a person may see it
 * @param patience in milliseconds
 * @throws DownloadFailed where nothing has come by then
 */
export async function answeredInTime<T>(
  doing: Promise<T>,
  shown: string,
  patience: number,
): Promise<T> {
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
