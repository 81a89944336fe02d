import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { withPin } from '../../../src/engine/decisions/sidecar/decisionEdits.js';
import { PUBLISHED, registryJsonSchema } from '../../../scripts/publishedSchemas.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the published JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(registryJsonSchema());
  const accepts = (actor: object): boolean =>
    validate({ version: 1, actors: { a: { name: 'A', kind: 'person', ...actor } } });

  for (const [path, schema] of Object.entries(PUBLISHED))
    it(`is what the source says now: ${path}`, () =>
      assert.deepEqual(JSON.parse(read(path)), schema()));
  it('accepts the sample newsroom', () =>
    assert.ok(
      validate(parse(read('media/newsroom/actors.yaml'))),
      JSON.stringify(validate.errors),
    ));
  it('accepts one value for a list, and keys without a value', () =>
    assert.ok(
      accepts({
        country: 'ru',
        aliases: 'B',
        died: null,
        sanctions: [{ authority: 'OFAC', until: null }],
      }),
    ));
  it('accepts years as numbers, and refuses what is no date', () => {
    assert.ok(accepts({ born: 1975, died: '2011-06', reviewed: '2025-11-20' }));
    for (const date of ['12 April', '2011-13', 75, 2011.5])
      assert.equal(accepts({ born: date }), false, String(date));
  });
  it('accepts what pinning writes', () => {
    const sidecar = new Ajv({ strict: false }).compile(
      PUBLISHED['media/schemas/draft.schema.json'](),
    );
    assert.ok(sidecar(parse(withPin('', 'Luna', 'anna-luna')!)), JSON.stringify(sidecar.errors));
    assert.equal(sidecar({ version: 1, pins: { Luna: {} } }), false);
  });
  it('refuses unknown keys', () => assert.equal(accepts({ alias: 'B' }), false));
  it('refuses other kinds', () =>
    assert.equal(validate({ version: 1, actors: { a: { name: 'A', kind: 'persona' } } }), false));
  it('describes every key of an actor', () => {
    const { properties } = (
      registryJsonSchema() as {
        properties: {
          actors: {
            additionalProperties: { properties: Record<string, { description?: string }> };
          };
        };
      }
    ).properties.actors.additionalProperties;
    assert.deepEqual(
      Object.entries(properties)
        .filter(([, { description }]) => !description)
        .map(([key]) => key),
      [],
    );
  });
});
