import type { Rule } from '../rule.js';
import { AGE_RULES } from './ageRules.js';
import { CALENDAR_RULES } from './calendarRules.js';
import { EVIDENCE_RULES } from './evidenceRules.js';
import { PERCENT_RULES } from './percentRules.js';
import { QUANTITY_RULES } from './quantityRules.js';
import { SPELLING_RULES } from './spellingRules.js';

/** Rules about facts that contradict each other, the calendar or the registry, and about what decisions rest on. */
export const FACT_RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...AGE_RULES,
  ...PERCENT_RULES,
  ...QUANTITY_RULES,
  ...SPELLING_RULES,
  ...EVIDENCE_RULES,
];
