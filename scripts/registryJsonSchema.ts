import { toJsonSchema } from '@valibot/to-json-schema';
import { registrySchema } from '../src/engine/registry/schema.js';

/** The registry's format as JSON Schema draft-07, for editors that complete and check YAML by one. */
export function registryJsonSchema(): object {
  const { $schema, ...schema } = toJsonSchema(registrySchema, { typeMode: 'input', errorMode: 'ignore' });
  return {
    $schema,
    title: 'Copydesk registry',
    description: "The actors of a newsroom's drafts: people, organisations, public bodies, media.",
    ...schema,
    // A desk's own keys, anchors among them, stand beside "actors".
    patternProperties: { '^x-': {} },
  };
}
