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

/** An address as it may be shown and kept: without the token that gives access to it. */
export function shownAddress(address: string): string {
  return address.replace(/([?&](?:token|api_?key)=)[^&#]+/gi, '$1…');
}

/** What each code of Node's network errors means to a person. */
const REASONS: Readonly<Record<string, (host: string) => string>> = {
  ENOTFOUND: (host) => `There is no server called ${host}, or this computer is not online.`,
  EAI_AGAIN: () => 'This computer is not online, or its name server does not answer.',
  ECONNREFUSED: (host) => `${host} is not accepting connections at the moment.`,
  ECONNRESET: (host) => `${host}, or a proxy on the way to it, broke the connection.`,
  EPIPE: (host) => `${host}, or a proxy on the way to it, broke the connection.`,
  UND_ERR_SOCKET: (host) => `${host}, or a proxy on the way to it, broke the connection.`,
  ETIMEDOUT: (host) => `${host} does not answer: a firewall or a proxy may be blocking it.`,
  UND_ERR_CONNECT_TIMEOUT: (host) =>
    `${host} does not answer: a firewall or a proxy may be blocking it.`,
  ENETUNREACH: () => 'This computer is not online.',
  EHOSTUNREACH: (host) => `${host} cannot be reached from this network.`,
};
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|ERR_TLS/;

/** Why a server could not be asked, in words for a person, with what to try. */
export function failureWords(error: unknown, address: string): string {
  const { host } = new URL(address);
  const codes = codesOf(error);
  const known = codes.find((code) => REASONS[code]);
  const why = known
    ? REASONS[known](host)
    : codes.some((code) => CERTIFICATE.test(code))
      ? `This computer does not trust the certificate of ${host}: a proxy that inspects encrypted connections may be the reason.`
      : 'No connection could be made.';
  return `${shownAddress(address)} cannot be reached. ${why} Check the connection and VS Code's proxy settings, or download the file in a browser and import it.`;
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
