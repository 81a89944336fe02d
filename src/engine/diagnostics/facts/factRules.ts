import type { Rule } from '../rule.js';
import { AGE_RULES } from './ageRules.js';
import { CALENDAR_RULES } from './calendarRules.js';
import { PERCENT_RULES } from './percentRules.js';
import { QUANTITY_RULES } from './quantityRules.js';

/** Rules about facts that contradict each other, the calendar or the registry. */
export const FACT_RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...AGE_RULES,
  ...PERCENT_RULES,
  ...QUANTITY_RULES,
];
