import type { Note, QuietRule, Severity } from '../../annotation.js';
import type { NotRead } from '../whatWasRead.js';

/** A draft and its notes, for a report on several drafts. */
export interface CheckedDraft {
  /** The file's path, with slashes. */
  readonly file: string;
  readonly text: string;
  /** In the order of the text. */
  readonly notes: readonly Note[];
  readonly quietRules?: readonly QuietRule[];
  /** It is not in English, so that neither claims nor facts were read in it. */
  readonly isForeign?: boolean;
}

/** What a check found, and what it could not read: without that it would pass for all clear. */
export interface CheckRun {
  readonly drafts: readonly CheckedDraft[];
  readonly notRead: readonly NotRead[];
}

/** What a check says of a draft that is not in English. */
export const FOREIGN_WORDS =
  'This draft is not in English, so its claims and facts were not read, and the problems in them are not known';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a severity weighs as much as another or more. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(level);
}
