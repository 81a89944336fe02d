import type { Annotation } from '../annotation.js';

/** Reading the draft `failed`, it is `foreign` (in another language than English), or what is not read is `off`: turned off in the settings. */
export const UNREAD_BECAUSE = ['failed', 'foreign', 'off'] as const;

/** Why claims or facts were not read at all: then nothing says that there are none. */
export type UnreadBecause = (typeof UNREAD_BECAUSE)[number];

type Asked = Pick<Annotation, 'foreign' | 'withoutClaims' | 'withoutFacts' | 'unread'>;

/** Why the claims of a draft were not read; null where they were. */
export function claimsUnreadBecause(annotation: Asked): UnreadBecause | null {
  return because(annotation, annotation.withoutClaims);
}

/** Why the facts of a draft were not read; null where they were. */
export function factsUnreadBecause(annotation: Asked): UnreadBecause | null {
  return because(annotation, annotation.withoutFacts);
}

function because(annotation: Asked, isOff: boolean | undefined): UnreadBecause | null {
  if (isFailed(annotation)) return 'failed';
  if (annotation.foreign) return 'foreign';
  return isOff ? 'off' : null;
}

/** Whether nothing at all is known of a draft, because reading it failed. */
export function isFailed({ unread }: Pick<Annotation, 'unread'>): boolean {
  return unread.some(({ reason }) => reason === 'failed');
}

/** What is said of a draft of which nothing is known. */
export const COULD_NOT_BE_READ = 'The draft could not be read';

/** That the claims of a draft were not read, in a sentence without its full stop. */
export const CLAIMS_UNREAD: Readonly<Record<UnreadBecause, string>> = {
  failed: COULD_NOT_BE_READ,
  foreign: 'The draft is not in English: its claims were not read',
  off: 'Claims are turned off in the settings: they were not read',
};

/** That the facts of a draft were not read, in a sentence without its full stop. */
export const FACTS_UNREAD: Readonly<Record<UnreadBecause, string>> = {
  failed: COULD_NOT_BE_READ,
  foreign: 'The draft is not in English: its facts were not read',
  off: 'Facts are turned off in the settings: they were not read',
};

/** The same in a report, where it stands in place of the number of claims. */
export const CLAIMS_UNREAD_IN_REPORT: Readonly<Record<UnreadBecause, string>> = {
  failed: 'Claims were not read (the draft could not be read)',
  foreign: 'Claims were not read (the draft is not in English)',
  off: 'Claims and the decisions on them were not read (claims are turned off in the settings)',
};
