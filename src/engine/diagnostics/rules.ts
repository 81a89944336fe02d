import { COPY_RULES } from './copy.js';
import { DATE_RULES } from './dateRules.js';
import { ENTRY_RULES } from './entries.js';
import { FACT_RULES } from './facts/factRules.js';
import { INTRODUCTION_RULES } from './introductionRules.js';
import { LIST_RULES } from './listed.js';
import { DOCUMENT_RULES } from './documentRules.js';
import { QUOTATION_RULES } from './quotationRules.js';
import { ROLE_RULES } from './roleRules.js';
import type { Rule } from './rule.js';
import { SANCTION_RULES } from './sanctionRules.js';
import { SOURCE_RULES } from './sourceRules.js';
import { STYLE_RULES } from './style.js';

/** Every rule, in the order of the documentation. A new one is a line in its family's file, a page in media/rules and a line in the setting copydesk.notes.severity. */
export const RULES: readonly Rule[] = [
  ...SANCTION_RULES,
  ...LIST_RULES,
  ...STYLE_RULES,
  ...INTRODUCTION_RULES,
  ...ROLE_RULES,
  ...SOURCE_RULES,
  ...COPY_RULES,
  ...QUOTATION_RULES,
  ...DOCUMENT_RULES,
  ...ENTRY_RULES,
  ...DATE_RULES,
  ...FACT_RULES,
];
