import type { Severity } from '../annotation.js';

/** What a house has settled about the rules. */
export interface RuleSettings {
  /** Severities that are other than the rules' own, by code. */
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  /** After how many days an entry that nobody has reviewed is stale. */
  readonly staleAfterDays?: number;
  /** Whether house style holds inside quotations too. */
  readonly styleInQuotations?: boolean;
}

export const STALE_AFTER_DAYS = 365;
