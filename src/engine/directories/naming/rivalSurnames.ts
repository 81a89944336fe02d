import type { KnownPerson, Mention } from '../../annotation.js';
import { genderOfTitle } from '../../english/gender.js';
import { fold } from '../../names/matching/fold.js';
import type { NameHits } from '../../names/recognition/scan.js';
import { parsePersonName } from '../../names/variants/personName.js';
import { isOtherOffice } from './personEvidence.js';

/**
 * The family names, folded, that a draft gives to more than one: to a stranger ("Hillary Clinton"), to two people of
 * directories, to somebody of the registry, or to a woman where the directory has a man ("Mrs. Clinton"). Alone such a
 * name means nobody for certain.
 */
export function rivalSurnames(
  found: readonly NameHits[],
  mentions: readonly Mention[],
  people: readonly KnownPerson[],
): ReadonlySet<string> {
  const bearers = new Map<string, KnownPerson[]>();
  for (const one of people)
    for (const surname of new Set(
      [one.name, ...one.names]
        .flatMap((name) => parsePersonName(name).surnames)
        .map((name) => fold(name)),
    ))
      bearers.set(surname, [...(bearers.get(surname) ?? []), one]);
  const rivals = new Set<string>();
  for (const [surname, those] of bearers) if (those.length > 1) rivals.add(surname);
  for (const { hits } of found)
    for (const { surname, stranger, title, generation } of hits) {
      if (surname === null) continue;
      const bearer = bearers.get(surname)?.[0];
      if (stranger !== null || isOtherSex(title, bearer)) rivals.add(surname);
      else if (title !== null && bearer && isOtherOffice(title, bearer)) rivals.add(surname);
      else if (generation !== null && !hasSuffix(bearer)) rivals.add(surname);
    }
  for (const { text } of mentions) {
    const last = fold(text.replace(/['’]s?$/, ''))
      .split(' ')
      .at(-1)!;
    if (bearers.has(last)) rivals.add(last);
  }
  return rivals;
}

function isOtherSex(title: string | null, known: KnownPerson | undefined): boolean {
  const told = title === null ? null : genderOfTitle(title);
  if (told === null || known?.sex === undefined || known.sex === 'other') return false;
  return (known.sex === 'female' ? 'she' : 'he') !== told;
}

function hasSuffix(known: KnownPerson | undefined): boolean {
  return known !== undefined && parsePersonName(known.name).suffix !== undefined;
}
