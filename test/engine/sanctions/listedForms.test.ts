import { deepStrictEqual } from 'node:assert';
import type { ListedKind, ListedName } from '../../../src/engine/sanctions/parsing/listing.js';
import { asPrinted, personFromComma } from '../../../src/engine/sanctions/parsing/printedNames.js';
import { listedForms } from '../../../src/engine/sanctions/compiled/listedForms.js';

function forms(kind: ListedKind, ...names: readonly ListedName[]): string[] {
  return listedForms({ id: '1', kind, names, programs: [], born: [], nationalities: [] }).map(
    ({ text, strength }) => `${text} (${strength})`,
  );
}

const person = (printed: string, strength: ListedName['strength'] = 'strong'): ListedName =>
  personFromComma(printed, strength);

describe('forms of listed names', () => {
  it("drops a father's name and nothing else", () => {
    deepStrictEqual(forms('person', person('DMITRIEV, Kirill Aleksandrovich')), [
      'Kirill Aleksandrovich DMITRIEV (strong)',
      'Kirill DMITRIEV (derived)',
      'DMITRIEV Kirill Aleksandrovich (strong)',
    ]);
    deepStrictEqual(forms('person', person('LOPEZ, Jose Mario')), ['Jose Mario LOPEZ (strong)']);
    deepStrictEqual(forms('person', person('BOUT, Viktor Anatolijevitch')), [
      'Viktor Anatolijevitch BOUT (strong)',
      'Viktor BOUT (derived)',
      'BOUT Viktor Anatolijevitch (strong)',
    ]);
    deepStrictEqual(forms('person', asPrinted('Sergei Viktorovich Lavrov', 'strong')), [
      'Sergei Viktorovich Lavrov (strong)',
      'Sergei Lavrov (derived)',
    ]);
  });

  it('writes an Arabic article inside a body’s name as it sounds', () => {
    const derived = (name: string): string[] =>
      forms('entity', asPrinted(name, 'strong')).filter((form) => form.endsWith('(derived)'));
    deepStrictEqual(derived('HARAKAT AL-NUJABA'), ['Harakat an-Nujaba (derived)']);
    deepStrictEqual(derived('AHRAR AL SHAM'), ['Ahrar ash Sham (derived)']);
    deepStrictEqual(derived('HARAKAT AL-QUDS'), []);
    deepStrictEqual(derived('AL-SALAM'), []);
  });

  it('drops the second of two family names, and a second given name before a family name that few bear', () => {
    deepStrictEqual(forms('person', person('MADURO MOROS, Nicolas')), [
      'Nicolas MADURO MOROS (strong)',
      'Nicolas MADURO (derived)',
    ]);
    deepStrictEqual(forms('person', person('KHAMENEI, Ali Husseini')), [
      'Ali Husseini KHAMENEI (strong)',
      'Ali KHAMENEI (derived)',
    ]);
    deepStrictEqual(forms('person', person('GARCIA LOPEZ, Juan Pablo')), [
      'Juan Pablo GARCIA LOPEZ (strong)',
      'Juan Pablo GARCIA (derived)',
      'Juan GARCIA (derived)',
      'Juan GARCIA LOPEZ (derived)',
    ]);
    deepStrictEqual(forms('person', person('MURILLO DE ORTEGA, Rosario')), [
      'Rosario MURILLO DE ORTEGA (strong)',
      'Rosario MURILLO (derived)',
    ]);
    for (const name of [
      'BIN LADIN, Usama',
      'ABU MARZOOK, Mousa',
      'TAYLOR, Mark Anthony',
      'AL-RAWI, Muhammad Hamdi',
      'KIM, Young Chol',
    ]) {
      deepStrictEqual(
        forms('person', person(name)).filter((form) => form.endsWith('(derived)')),
        [],
        name,
      );
    }
  });

  it('takes a spelling that stands behind a country for the name alone, where the name is listed alone in another spelling', () => {
    deepStrictEqual(
      forms('entity', asPrinted('HIZBALLAH', 'strong'), asPrinted('LEBANESE HEZBOLLAH', 'strong')),
      [
        'HIZBALLAH (strong)',
        'LEBANESE HEZBOLLAH (strong)',
        'hezbollah (derived)',
        'hezballah (derived)',
        'hezbullah (derived)',
        'hizbollah (derived)',
        'hizbullah (derived)',
      ],
    );
    deepStrictEqual(
      forms('entity', asPrinted('MAHAN AIR', 'strong'), asPrinted('IRANIAN RAILWAYS', 'strong')),
      ['MAHAN AIR (strong)', 'IRANIAN RAILWAYS (strong)'],
    );
  });

  it('keeps the family name first where it stands first', () => {
    deepStrictEqual(forms('person', person('KIM, Jong Un')), [
      'Jong Un KIM (strong)',
      'KIM Jong Un (strong)',
    ]);
  });

  it("takes a person's name of one word for weak", () => {
    deepStrictEqual(forms('person', person('HASSAN, Ali'), asPrinted('SAID', 'strong')), [
      'Ali HASSAN (strong)',
      'SAID (weak)',
    ]);
  });

  it('leaves a legal form out where a name remains', () => {
    deepStrictEqual(forms('entity', asPrinted('INTER TOBACCO OOO', 'strong')), [
      'INTER TOBACCO OOO (strong)',
      'INTER TOBACCO (derived)',
    ]);
    deepStrictEqual(forms('entity', asPrinted('HASSAN IBRAHIM CO.', 'strong')), [
      'HASSAN IBRAHIM CO. (strong)',
    ]);
    deepStrictEqual(forms('entity', asPrinted('LUNA LTD', 'strong')), ['LUNA LTD (strong)']);
    deepStrictEqual(forms('entity', asPrinted('GREEN LIGHT LTD', 'strong')), [
      'GREEN LIGHT LTD (strong)',
    ]);
  });

  it('gives one form of several with the same words, the strongest', () => {
    deepStrictEqual(forms('entity', asPrinted('RDIF', 'weak'), asPrinted('Rdif', 'strong')), [
      'Rdif (strong)',
    ]);
  });

  it('knows a ship by its number', () => {
    deepStrictEqual(
      listedForms({
        id: '1',
        kind: 'vessel',
        names: [asPrinted('JUSTICE', 'strong')],
        programs: [],
        born: [],
        nationalities: [],
        imo: '9187629',
      }).map(({ text }) => text),
      ['JUSTICE', '9187629'],
    );
  });
});
