import type { DirectoryPerson } from '../directoryPerson.js';

/** What sources call a person's sex, as a directory keeps it; undefined where a source says nothing that is known. */
export function sexOf(word: string): DirectoryPerson['sex'] {
  const folded = word.trim().toLowerCase();
  if (/^(?:f|female|woman|q6581072|trans woman|cisgender woman)$/.test(folded)) return 'female';
  if (/^(?:m|male|man|q6581097|trans man|cisgender man)$/.test(folded)) return 'male';
  return /^(?:x|other|non-?binary|nonbinary gender)$/.test(folded) ? 'other' : undefined;
}
