import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { registryJsonSchema } from '../../../scripts/registryJsonSchema.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the published JSON Schema', () => {
  const validate = new Ajv({ strict: false }).compile(registryJsonSchema());
  const accepts = (actor: object): boolean => validate({ version: 1, actors: { a: { name: 'A', kind: 'person', ...actor } } });

  it('is what the schema says now', () => assert.deepEqual(JSON.parse(read('media/schemas/registry.schema.json')), registryJsonSchema()));
  it('accepts the sample newsroom', () => assert.ok(validate(parse(read('media/newsroom/actors.yaml'))), JSON.stringify(validate.errors)));
  it('accepts one value for a list, and keys without a value', () => assert.ok(accepts({ country: 'ru', aliases: 'B', died: null, sanctions: [{ authority: 'OFAC', until: null }] })));
  it('refuses unknown keys', () => assert.equal(accepts({ alias: 'B' }), false));
  it('refuses other kinds', () => assert.equal(validate({ version: 1, actors: { a: { name: 'A', kind: 'persona' } } }), false));
  it('describes every key of an actor', () => {
    const { properties } = (registryJsonSchema() as { properties: { actors: { additionalProperties: { properties: Record<string, { description?: string }> } } } }).properties.actors.additionalProperties;
    assert.deepEqual(Object.entries(properties).filter(([, { description }]) => !description).map(([key]) => key), []);
  });
});
