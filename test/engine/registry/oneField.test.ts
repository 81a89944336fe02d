import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';

/** The lines of an entry, each a field by itself; damage to one may cost what it says, and nothing else. */
const FIELDS = {
  name: 'Ada Northrop',
  kind: 'person',
  aliases: '[Ada Veld]',
  born: '1960-02-03',
  country: 'gb',
  roles: '[{title: minister of trade, since: 2020-01-01}]',
  sanctions: '[{authority: OFAC, list: SDN, since: 2022-02-28}]',
  affiliations: '[{name: Umbrella Fund, since: 2019}]',
  bio: 'A banker.',
  reviewed: '2025-01-01',
} as const;
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

const DAMAGE = fc.oneof(
  fc.constantFrom(
    '',
    '~',
    '[]',
    '{}',
    '[[',
    '{a',
    '"x',
    "'",
    '12',
    'true',
    '2022-13-45',
    '25.02.2022',
    '[1, {}]',
    '{a: b}',
    '*none',
    '&a',
    '!!int x',
    '@x',
    '`x',
    '- x',
    '|',
    '[{authority: }]',
    '[{since: never}]',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
);

function registryWith(damaged: Field, value: string): string {
  const lines = NAMES.map(
    (field) => `    ${field}: ${field === damaged ? value : FIELDS[field]}\n`,
  );
  return `version: 1\nactors:\n  ada-northrop:\n${lines.join('')}  ben-olsen: {name: Ben Olsen, kind: person, sanctions: [{authority: EU, since: 2022-02-28}]}\n`;
}

const read = (text: string): Actor[] =>
  parseRegistry(text, 'actors.yaml').entries.map(({ actor }) => actor);

describe('one field of an entry, damaged in any way', () => {
  const check = (field: Field, value: string): void => {
    const text = registryWith(field, value);
    const actors = read(text);
    const mentions = annotate(
      'Ada Northrop, or Ada Veld, met Ben Olsen.',
      'plaintext',
      compileLexicon(actors),
      {
        date: '2025-11-22',
      },
    ).mentions;
    const ofAda = mentions.filter(
      ({ actor, candidates }) =>
        actor === 'ada-northrop' || candidates.some((one) => one.actor === 'ada-northrop'),
    );
    const ben = mentions.find((mention) => mention.actor === 'ben-olsen');
    const actor = actors.find(({ id }) => id === 'ada-northrop');
    assert.ok(actor, `the entry is lost\n${text}`);
    assert.ok(ofAda.length > 0, `she is not highlighted\n${text}`);
    if (actor.unread?.includes('sanctions'))
      for (const { sanctioned } of ofAda)
        assert.notEqual(sanctioned, 'yes', `certain sanctions out of damaged data\n${text}`);
    // What stands in other fields is read as before, or is said to be unread.
    const whole = read(registryWith('bio', FIELDS.bio)).find(({ id }) => id === 'ada-northrop')!;
    for (const other of NAMES)
      if (other !== field && !actor.unread?.includes(other as keyof Actor & never))
        assert.deepEqual(
          actor[other as keyof Actor],
          whole[other as keyof Actor],
          `${other}\n${text}`,
        );
    assert.equal(ben?.sanctioned, 'yes', `another entry is touched\n${text}`);
  };

  it('costs its own statement and not the person, and never makes a certain sanction', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), DAMAGE, (field, value) => check(field, value)),
      { numRuns: 600 },
    );
  }).timeout(120_000);

  it('keeps a name between braces whole: apostrophes, doubled and escaped quotation marks', () => {
    const named = (name: string): string | undefined =>
      read(
        `version: 1\nactors:\n  x: {name: ${name}, kind: person, aliases: [One, }\n  y: {name: Yes, kind: person}\n`,
      ).find(({ id }) => id === 'x')?.name;
    assert.equal(named("Ann O'Brien"), "Ann O'Brien");
    assert.equal(named("'Ann O''Brien'"), "Ann O'Brien");
    assert.equal(named('"Ann \\"Nan\\" O\'Brien"'), 'Ann "Nan" O\'Brien');
    assert.equal(named('"Ann O\'Brien, Jr."'), "Ann O'Brien, Jr.");
    assert.equal(named('"Ann O\'Brien'), "Ann O'Brien");
    assert.equal(named('Ann Lee"'), 'Ann Lee');
  });
});
