import * as v from 'valibot';
import {
  actorIdSchema,
  described,
  listOf,
  oneOf,
  optional,
  partialDate,
  text,
  textOrNumber,
  url,
} from './schemaParts.js';

/**
 * The one source of the registry's format: its types, its validation, and (through scripts/schema.ts) its published
 * JSON Schema. Names follow Follow the Money where a newsroom would recognise them. Every message ends a sentence that
 * begins with the place: "roles: item 2: since: must be a date ...".
 */

export const KINDS = [
  'person',
  'organization',
  'company',
  'public-body',
  'media',
  'country',
  'vessel',
] as const;
export const PRONOUNS = ['he', 'she', 'they', 'it'] as const;

export const aliasEntrySchema = v.strictObject(
  {
    name: described(text, 'Another way to write the actor.'),
    weak: described(
      optional(v.boolean('must be true or false')),
      'true if the alias alone does not identify the actor ("CAT"): it is highlighted only in a draft that also names the actor in another way.',
    ),
    case: described(
      optional(oneOf(['exact', 'any'])),
      '"exact": only with these capitals (WHO, not "who"); "any": with any capitals, all lower case too.',
    ),
    not: described(
      optional(listOf(text)),
      'Phrases in which these words are not the actor ("Saint" in "Saint Petersburg").',
    ),
    from: described(optional(partialDate), 'The first date on which the actor had this name.'),
    until: described(optional(partialDate), 'The last date on which the actor had this name.'),
  },
  'must be a name, or {name: ..., weak: ..., case: ..., not: ...}',
);

const alias = v.union(
  [
    v.pipe(
      text,
      v.transform((name): v.InferOutput<typeof aliasEntrySchema> => ({ name })),
    ),
    aliasEntrySchema,
  ],
  'must be a name (in quotes if it looks like a number), or {name: ..., weak: ..., case: ..., not: ...}',
);

export const roleSchema = v.strictObject(
  {
    title: described(
      text,
      'What the actor is called in a draft: "head of the Russian Direct Investment Fund".',
    ),
    since: described(optional(partialDate), 'The first date of the role.'),
    until: described(
      optional(partialDate),
      'The last date of the role; leave it empty while it lasts.',
    ),
  },
  'must be {title: ..., since: ..., until: ...}',
);

export const affiliationSchema = v.strictObject(
  {
    actor: described(actorIdSchema, 'The id of the other actor.'),
    role: described(optional(text), 'What the actor is there: head, member, owner.'),
    since: described(optional(partialDate), 'The first date.'),
    until: described(optional(partialDate), 'The last date; leave it empty while it lasts.'),
  },
  'must be {actor: ..., role: ..., since: ..., until: ...}',
);

export const designationSchema = v.strictObject(
  {
    authority: described(text, 'Who designated the actor: OFAC, UN, UK, EU.'),
    list: described(optional(text), 'The list, as the authority calls it: SDN.'),
    program: described(optional(text), 'The program or regime: RUSSIA-EO14024.'),
    id: described(optional(v.pipe(textOrNumber, v.trim())), "The listing's number on that list."),
    since: described(optional(partialDate), 'The date of the designation.'),
    until: described(
      optional(partialDate),
      'The last date on which it was in force; leave it empty while it is.',
    ),
    url: described(optional(url), 'The official notice.'),
    note: described(
      optional(text),
      'What a reader should know besides; or, beginning with "sanctioned", "under", "designated", "blacklisted" or "subject to", the wording that the newsroom approved for drafts.',
    ),
  },
  'must be {authority: ..., list: ..., program: ..., since: ...}',
);

const style = v.strictObject(
  {
    prefer: described(optional(text), "The newsroom's spelling."),
    avoid: described(optional(listOf(text)), 'Spellings that house style avoids.'),
  },
  'must be {prefer: ..., avoid: [...]}',
);

const links = v.strictObject(
  {
    wikidata: described(
      optional(v.pipe(text, v.regex(/^Q[1-9]\d*$/, 'must be a Wikidata id such as Q7747'))),
      'Wikidata id.',
    ),
    opensanctions: described(optional(text), 'OpenSanctions id.'),
    url: described(optional(url), "The actor's own page or a reference."),
  },
  'must be {wikidata: ..., opensanctions: ..., url: ...}',
);

const tests = v.strictObject(
  {
    match: described(
      optional(listOf(text)),
      'Phrases that name the actor, where the full name is in an earlier paragraph.',
    ),
    not: described(optional(listOf(text)), 'Phrases that do not.'),
  },
  'must be {match: [...], not: [...]}',
);

const country = v.pipe(
  text,
  v.regex(/^[A-Za-z]{2}$/, 'must be two letters such as ru or us (ISO 3166-1 alpha-2)'),
  v.toLowerCase(),
);

/** One actor as a registry file writes it. */
export const actorSchema = v.strictObject(
  {
    name: described(text, 'The full name, as a draft writes it at first mention.'),
    kind: described(oneOf(KINDS), `What the actor is: ${KINDS.join(', ')}.`),
    aliases: described(optional(listOf(alias)), 'Other ways to write the actor.'),
    roles: described(
      optional(listOf(roleSchema)),
      "Titles; the newest in force on the draft's date is shown.",
    ),
    affiliations: described(
      optional(listOf(affiliationSchema)),
      'The bodies that the actor belongs to.',
    ),
    born: described(optional(partialDate), 'Date of birth, or of founding.'),
    died: described(optional(partialDate), 'Date of death, or of dissolution.'),
    country: described(optional(listOf(country)), 'Countries, as ISO 3166-1 alpha-2 codes.'),
    pronouns: described(optional(oneOf(PRONOUNS)), 'How a draft refers back to the actor.'),
    bio: described(optional(text), 'The bio that a hover shows, in Markdown.'),
    sanctions: described(optional(listOf(designationSchema)), 'Designations, in force and lifted.'),
    style: described(optional(style), "The newsroom's spelling."),
    links: described(optional(links), 'The actor elsewhere.'),
    sources: described(optional(listOf(url)), 'Where the entry comes from.'),
    reviewed: described(optional(partialDate), 'When somebody last checked the entry.'),
    tests: described(optional(tests), 'Phrases with which the newsroom tests its own entry.'),
  },
  'must hold the actor\'s keys: "name:", "kind:" ..., each on a line of its own, indented',
);

/** A registry file. It is read entry by entry (parseRegistry.ts), so that one bad entry costs only itself. */
export const registrySchema = v.strictObject({
  version: described(
    v.literal(1, 'must be 1, the version of the format that this Copydesk reads'),
    "The format's version: 1.",
  ),
  actors: described(
    v.record(actorIdSchema, actorSchema),
    'The actors by id: kirill-dmitriev, rdif ...',
  ),
});

export type ActorKind = (typeof KINDS)[number];

/** What may be damaged in a registry and is used all the same, as far as it could be read. */
export interface Damageable {
  /** True where something of it could not be read: what rests on it is possible, never certain, and never nothing. */
  readonly doubtful?: true;
}

export type Alias = v.InferOutput<typeof aliasEntrySchema> & Damageable;
export type Role = v.InferOutput<typeof roleSchema> & Damageable;
export type Affiliation = v.InferOutput<typeof affiliationSchema> & Damageable;
export type Designation = v.InferOutput<typeof designationSchema> & Damageable;
/** An actor's keys as a registry file may write them, short forms included. */
export type ActorInput = v.InferInput<typeof actorSchema>;

type ActorFields = v.InferOutput<typeof actorSchema>;

/** A key of an entry. */
export type ActorField = keyof ActorFields;

/** An actor of the registry: an entry as far as it could be read, with its id. Empty keys are null or absent alike. */
export type Actor = Omit<ActorFields, 'aliases' | 'roles' | 'affiliations' | 'sanctions'> & {
  readonly id: string;
  readonly aliases?: Alias[] | null;
  readonly roles?: Role[] | null;
  readonly affiliations?: Affiliation[] | null;
  readonly sanctions?: Designation[] | null;
  /**
   * The fields of which something could not be read; `id` where the id does not tell this actor from another one. With
   * `sanctions` among them the actor may be under sanctions that `sanctions` does not hold.
   */
  readonly unread?: readonly (ActorField | 'id')[];
};
