import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { registrySchema } from '../src/engine/registry/registrySchema.js';
import { reportSchema } from '../src/engine/reports/reportSchema.js';
import {
  decisionsSchema,
  folderIgnoresSchema,
} from '../src/engine/decisions/sidecar/sidecarSchema.js';

/** The formats of the desk's files as JSON Schema draft-07, for editors that complete and check YAML by one: path to schema. */
export const PUBLISHED: Readonly<Record<string, () => object>> = {
  'media/schemas/registry.schema.json': registryJsonSchema,
  'media/schemas/draft.schema.json': () =>
    jsonSchema(decisionsSchema, {
      title: 'Copydesk decisions',
      description: 'What the newsroom decided about one draft.',
    }),
  'media/schemas/report.schema.json': () =>
    jsonSchema(reportSchema, {
      title: 'Copydesk claims report',
      description:
        'What `copydesk report --format json` and the command Export Claims Report write.',
    }),
  'media/schemas/ignore.schema.json': () =>
    jsonSchema(folderIgnoresSchema, {
      title: 'Copydesk ignores',
      description: 'What the desk ignores in all drafts of a folder.',
    }),
};

export function registryJsonSchema(): object {
  return jsonSchema(registrySchema, {
    title: 'Copydesk registry',
    description: "The actors of a newsroom's drafts: people, organizations, public bodies, media.",
    // A desk's own keys, anchors among them, stand beside "actors".
    patternProperties: { '^x-': {} },
  });
}

function jsonSchema(schema: GenericSchema, head: object): object {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return { $schema, ...head, ...(flattened(rest) as object) };
}

/** A choice within a choice is one choice; an editor's completion goes no deeper. */
function flattened(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(flattened);
  if (typeof node !== 'object' || node === null) return node;
  const flat: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, flattened(value)]),
  );
  if (Array.isArray(flat.anyOf))
    flat.anyOf = flat.anyOf.flatMap((option: object) =>
      'anyOf' in option && Object.keys(option).length === 1 ? option.anyOf : [option],
    );
  return flat;
}
