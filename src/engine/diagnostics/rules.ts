import { COPY_RULES } from './copyRules.js';
import { DATE_RULES } from './dateRules.js';
import { ENTRY_RULES } from './entryRules.js';
import { EVIDENCE_RULES } from './evidenceRules.js';
import { FACT_RULES } from './facts/factRules.js';
import { INTRODUCTION_RULES } from './names/introductionRules.js';
import { LIST_RULES } from './listRules.js';
import { DOCUMENT_RULES } from './documentRules.js';
import { QUOTATION_RULES } from './quotationRules.js';
import { ROLE_RULES } from './names/roleRules.js';
import type { Rule } from './rule.js';
import { SANCTION_RULES } from './sanctionRules.js';
import { SOURCE_RULES } from './sources/sourceRules.js';
import { NAME_STYLE_RULES } from './names/nameRules.js';
import { SPELLING_RULES } from './names/spellingRules.js';

/** Every rule, in the order of the documentation. A new one is a line in its family's file, a page in media/rules and a line in the setting copydesk.notes.severity. */
export const RULES: readonly Rule[] = [
  ...SANCTION_RULES,
  ...LIST_RULES,
  ...NAME_STYLE_RULES,
  ...INTRODUCTION_RULES,
  ...ROLE_RULES,
  ...SOURCE_RULES,
  ...COPY_RULES,
  ...QUOTATION_RULES,
  ...DOCUMENT_RULES,
  ...ENTRY_RULES,
  ...DATE_RULES,
  ...FACT_RULES,
  ...SPELLING_RULES,
  ...EVIDENCE_RULES,
];
