import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { listOf } from './listOf.js';

/**
 * Files that have each field of their format, and parties that have hardly any; `expected` holds all that is read of them. WRITE_EXPECTED=1 writes it
 * anew: then read what git shows of it, field by field.
 */
const FILES: readonly (readonly string[])[] = [
  ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'],
  ['SDN.XML'],
  ['SDN_ADVANCED.XML'],
  ['SDN_ENHANCED.XML'],
  ['un.xml'],
  ['UK-Sanctions-List.csv'],
  ['UK-Sanctions-List.xml'],
  ['ConList.csv'],
  ['ConList-2020.csv'],
  ['eu.xml'],
  ['eu.csv'],
  ['targets.simple.csv'],
  ['entities.ftm.json'],
  ['consolidated.csv'],
  ['consolidated.json'],
  ['sema-lmes.xml'],
  ['seco.xml'],
  ['gels.json'],
  ['dfat.csv'],
  ['mfat.csv'],
  ['subjects.json'],
];

const place = (name: string): URL => new URL(`../../fixtures/lists/whole/${name}`, import.meta.url);

describe('each field of a list', () => {
  for (const names of FILES)
    it(`is read as it stands there: ${names[0]}`, async () => {
      const files = Object.fromEntries(
        names.map((name) => [name, readFileSync(place(name), 'utf8')]),
      );
      const { summary, listings } = await listOf(files);
      const read = `${JSON.stringify({ summary, listings }, null, 1)}\n`;
      const expected = place(`expected/${names[0]}.json`);
      if (process.env.WRITE_EXPECTED) writeFileSync(expected, read);
      assert.deepEqual(JSON.parse(read), JSON.parse(readFileSync(expected, 'utf8')));
    });
});
