import * as v from 'valibot';
import { actorId, partialDate } from '../registry/schema.js';

/**
 * The one source of the format of a draft's sidecar, `<draft's file name>.copydesk.yaml`: what the desk decided about
 * one draft. Each decision is a block of its own under its id, sorted, so that two people's changes merge by lines.
 * Keys that this version does not know are a later one's, and stay.
 */

const described = <const S extends v.GenericSchema>(schema: S, description: string) => v.pipe(schema, v.description(description));
const optional = <const S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));

const PIN = 'must be {actor: ...}, with the id of the actor that is meant';

/** The actor that a name means in the draft; the id alone says as much. */
export const pinSchema = v.union([
  v.looseObject({ actor: described(actorId, 'The id of the actor that is meant.') }, PIN),
  v.pipe(actorId, v.transform((actor) => ({ actor }))),
], PIN);

export const daySchema = v.pipe(partialDate, v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2025-11-20'));

export const versionSchema = v.literal(1, 'must be 1, the version of the format that this Copydesk reads');

export const decisionsSchema = v.looseObject({
  version: described(versionSchema, "The format's version: 1."),
  date: described(optional(daySchema), "The draft's date: it decides what roles and designations were in force. A date in the draft's own front matter comes first."),
  pins: described(optional(v.record(v.string(), pinSchema)), 'Names as the draft writes them, and whom each means in it.'),
});
