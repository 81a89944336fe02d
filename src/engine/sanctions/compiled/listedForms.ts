import { fold } from '../../names/matching/fold.js';
import { isOwnScript } from '../../names/scripts/ownScript.js';
import type { Listing } from '../parsing/listing.js';
import { entityForms, otherSpellings, withoutCountry } from './listedBodyForms.js';
import { asSpoken, type ListedForm } from './listedForm.js';
import { comesFromFamilyFirst, ownScriptPersonForms, personForms } from './listedPersonForms.js';

/**
 * The forms under which a listing is looked for: its names as they are spoken, and the few that follow from them without
 * making it anybody else's. What is left out was measured to hit strangers: a second given name dropped before a family name that many
 * bear, an Arabic article dropped, a family name alone (that counts only after the full name, see `screen.ts`).
 */
export function listedForms({ kind, names, imo, ...more }: Listing): ListedForm[] {
  const isEastern = kind === 'person' && comesFromFamilyFirst(more);
  const forms = names.flatMap((name) =>
    kind === 'person'
      ? isOwnScript(name.spoken)
        ? ownScriptPersonForms(name, names)
        : personForms(name, isEastern)
      : kind === 'entity'
        ? entityForms(name)
        : [asSpoken(name)],
  );
  if (kind === 'entity') forms.push(...otherSpellings(names), ...withoutCountry(names, forms));
  if (imo !== undefined) forms.push({ text: imo, strength: 'strong' });
  return strongest(forms);
}

const RANK = { strong: 0, derived: 1, shortened: 2, weak: 3 } as const;

/** Of forms with the same words the strongest. */
function strongest(forms: readonly ListedForm[]): ListedForm[] {
  const best = new Map<string, ListedForm>();
  for (const form of forms) {
    const key = fold(form.text);
    const known = best.get(key);
    if (!known || RANK[form.strength] < RANK[known.strength]) best.set(key, form);
  }
  return [...best.values()];
}
