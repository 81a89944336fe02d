/** What keeps secrets for a person: VS Code's SecretStorage, in the operating system's keychain. */
export interface Secrets {
  get(key: string): PromiseLike<string | undefined>;
  store(key: string, value: string): PromiseLike<void>;
  delete(key: string): PromiseLike<void>;
}

/** A setting in which a token stood before it was a secret. */
export interface FormerPlace {
  readonly get: () => string;
  /** @throws where the settings cannot be written */
  readonly clear: () => PromiseLike<void>;
}

const SECRET = 'copydesk.lists.euToken';

/**
 * The token that the European Commission gave to this newsroom; undefined where there is none. One that still stands in the settings is moved.
 * @param onStays told where it could not be taken out of the settings
 */
export async function readEuToken(
  secrets: Secrets,
  settings: FormerPlace,
  onStays: () => void,
): Promise<string | undefined> {
  const former = settings.get().trim();
  if (former !== '') {
    await secrets.store(SECRET, former);
    try {
      await settings.clear();
    } catch {
      // What it says may hold the setting's value.
      onStays();
    }
    return former;
  }
  return (await secrets.get(SECRET)) || undefined;
}

/** Keeps a token; an empty one takes it away. */
export async function keepEuToken(secrets: Secrets, token: string): Promise<void> {
  const kept = token.trim();
  if (kept === '') await secrets.delete(SECRET);
  else await secrets.store(SECRET, kept);
}
