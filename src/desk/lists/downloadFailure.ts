import * as l10n from '@vscode/l10n';

/** A download that came to nothing; the message names the address and says why and what to do, for a person to read. */
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

/** A secret shorter than this would be found in words that have nothing to do with it. */
const SHORTEST_SECRET = 4;

/**
 * An address as it may be shown and kept: without what gives access to it.
 * @param secret a token that must not be seen, wherever in the address it stands
 */
export function shownAddress(address: string, secret = ''): string {
  const hidden = secret.length < SHORTEST_SECRET ? [] : [encodeURIComponent(secret), secret];
  return hidden
    .reduce((text, one) => text.replaceAll(one, '…'), address)
    .replace(
      /([?&][^=&#]{0,60}(?:token|key|sig|secret|passw|auth|credential)[^=&#]{0,60}=)[^&#]+/gi,
      '$1…',
    )
    .replace(/^(\w+:\/\/)[^/?#@]+@/, '$1…@');
}

/** Where a redirect leads: publishers' storage hosts give access by what stands behind the path. */
export function shownTarget(address: string, secret = ''): string {
  return shownAddress(address.replace(/[?#][^]*$/, ''), secret);
}

/**
 * @param shown how the address that was asked is shown
 * @param from where a redirect came from, which may be a part of an address alone
 * @throws DownloadFailed where it is no address at all
 */
export function parsedAddress(address: string, shown: string, from?: string): URL {
  try {
    return new URL(address, from);
  } catch {
    throw new DownloadFailed(
      from === undefined
        ? l10n.t('{0} is not a web address. Check copydesk.lists.addresses in the settings.', shown)
        : l10n.t('{0} leads to something that is not a web address. Try again later.', shown),
    );
  }
}

const broken = (host: string): string =>
  l10n.t('{0}, or a proxy on the way to it, broke the connection.', host);
const silent = (host: string): string =>
  l10n.t('{0} does not answer: a firewall or a proxy may be blocking it.', host);
/** What each code of Node's network errors means to a person. */
const REASONS: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: (host) =>
    l10n.t('There is no server called {0}, or this computer is not online.', host),
  EAI_AGAIN: () => l10n.t('This computer is not online, or its name server does not answer.'),
  ECONNREFUSED: (host) => l10n.t('{0} is not accepting connections at the moment.', host),
  ECONNRESET: broken,
  EPIPE: broken,
  UND_ERR_SOCKET: broken,
  ETIMEDOUT: silent,
  UND_ERR_CONNECT_TIMEOUT: silent,
  ENETUNREACH: () => l10n.t('This computer is not online.'),
  EHOSTUNREACH: (host) => l10n.t('{0} cannot be reached from this network.', host),
};
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS/;

/**
 * Why a server could not be asked, in words for a person, with what to try.
 * @param host which one was asked last, where it is not the address's own
 */
export function failureWords(error: unknown, shown: string, host = new URL(shown).host): string {
  const codes = codesOf(error);
  const known = codes.find((code) => REASONS[code]);
  const why = known
    ? REASONS[known](host)
    : codes.some((code) => CERTIFICATE.test(code))
      ? l10n.t(
          'This computer does not trust the certificate of {0}: a proxy that inspects encrypted connections may be the reason.',
          host,
        )
      : l10n.t('No connection could be made.');
  const which =
    host === new URL(shown).host
      ? l10n.t('{0} cannot be reached.', shown)
      : l10n.t(
          '{0} leads to {1}, which cannot be reached and which a proxy or firewall must allow, too.',
          shown,
          host,
        );
  const advice = l10n.t(
    'Check the connection and VS Code’s proxy settings, or download the file in a browser and import it.',
  );
  return `${which} ${why} ${advice}`;
}

/** The codes of an error, of what caused it, and of what that holds. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  const look = (one: unknown, depth: number): void => {
    if (typeof one !== 'object' || one === null || depth > 4) return;
    const { code, cause, errors } = one as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === 'string') codes.push(code);
    look(cause, depth + 1);
    if (Array.isArray(errors)) for (const inner of errors) look(inner, depth + 1);
  };
  look(error, 0);
  return codes;
}

/** What to do about an answer that is not the file. @param shown the address that was asked */
export function adviceOn(status: number, shown: string): string {
  if (status >= 500 || status === 429) return l10n.t('Try again later.');
  if (status === 407)
    return l10n.t('The proxy asks for a sign-in: check VS Code’s proxy settings.');
  if (status === 401 || status === 403)
    return shown.includes('…')
      ? l10n.t(
          'The site does not let this program or network in, or the token is not valid. Download the file in a browser and import it.',
        )
      : l10n.t(
          'The site does not let this program or network in. Download the file in a browser and import it.',
        );
  return l10n.t('Check the address in the settings.');
}
