import { NameIndexBuilder } from '../../names/matching/nameIndexBuilder.js';
import { parsePersonName } from '../../names/variants/personName.js';
import type { DirectoryPerson, DirectorySource } from '../directoryPerson.js';
import { DIRECTORY_FORMAT, directoryBuffer, type DirectoryHead } from './compiledDirectory.js';

/** How many people are compiled between one chance for others to work and the next. */
const STEP = 500;

/** As `compileDirectorySteps`, at once. */
export function compileDirectory(
  source: DirectorySource,
  people: readonly DirectoryPerson[],
  edition: Pick<DirectoryHead, 'imported' | 'files' | 'isFirst'>,
): ArrayBuffer {
  const steps = compileDirectorySteps(source, people, edition);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Compiles people for matching, in steps, so that a caller can let others work in between.
 * @param edition when they were imported, ISO 8601 with time and zone, out of which files, and whether for the first time
 * @returns a buffer for `CompiledDirectory.open`
 */
export function* compileDirectorySteps(
  source: DirectorySource,
  people: readonly DirectoryPerson[],
  edition: Pick<DirectoryHead, 'imported' | 'files' | 'isFirst'>,
): Generator<void, ArrayBuffer> {
  const builder = new NameIndexBuilder();
  const records: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for (const [number, person] of people.entries()) {
    records.push(encoder.encode(JSON.stringify(person)));
    for (const name of fullForms(person)) builder.add(name, number * 2);
    for (const name of familyNames(person)) builder.add(name, number * 2 + 1);
    if (number % STEP === STEP - 1) yield;
  }
  const head = { ...source, format: DIRECTORY_FORMAT, count: people.length, ...edition };
  yield;
  return directoryBuffer(head, builder.build().buffer, records);
}

/** The forms of a person's full names that drafts use: as printed, without "Jr.", and with the middle names as initials or left out. */
function fullForms({ name, names = [] }: DirectoryPerson): Set<string> {
  const forms = new Set<string>();
  for (const one of [name, ...names]) {
    const { core, given, surnames, single, familyFirst } = parsePersonName(one);
    if (single) continue;
    forms.add(one);
    forms.add(core);
    if (given.length < 2 || familyFirst || given[0].length < 2) continue;
    const [first, middle] = core.split(' ', 2);
    forms.add(`${first} ${surnames[0]}`);
    forms.add(`${first} ${middle.charAt(0)}. ${surnames[0]}`);
    const initials = given.slice(1).map((name) => name.charAt(0).toUpperCase());
    if (initials.length < 2) continue;
    // "George H. W. Bush", "George H.W. Bush", "George HW Bush".
    for (const written of [`${initials.join('. ')}.`, `${initials.join('.')}.`, initials.join('')])
      forms.add(`${first} ${written} ${surnames[0]}`);
  }
  return forms;
}

/** What people are called by behind their office: "Rep. Ocasio-Cortez". */
function familyNames({ name }: DirectoryPerson): readonly string[] {
  const { single, surnames } = parsePersonName(name);
  return single ? [] : surnames;
}
