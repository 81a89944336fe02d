import type { Annotation } from '../../engine/annotation.js';
import { isDirectoryId } from '../../engine/directories/naming/knownPerson.js';
import { fold } from '../../engine/names/matching/fold.js';
import { isOnCalendar } from '../../engine/registry/partialDate.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import { annotationJson } from '../../engine/reports/annotationJson.js';
import type { WhatWasRead } from '../../engine/reports/whatWasRead.js';

/** What the tools answer from: the command line's files, or what is open in the editor. */
export interface AssistantSources {
  readonly actors: ReadonlyMap<string, Actor>;
  /** What a screening rests on. */
  readonly read: Pick<WhatWasRead, 'registry' | 'lists' | 'notRead'>;
  /** How documents come to be there that quotations are held against, as a hint for a model. */
  readonly withoutDocuments: string;
  /**
   * Annotates a text without any decision on it: comments and contacts stay out.
   * @param date the draft's, ISO 8601; undefined where the model gave none
   */
  annotate(text: string, date: string | undefined): Annotation;
}

/** A tool's arguments are not what it asks for. The message is for the model, which can mend it. */
export class BadArguments extends Error {
  override readonly name = 'BadArguments';
}

/** A read-only tool that an assistant may call. */
export interface AssistantTool {
  /** What it does, for a model. */
  readonly forModel: string;
  /** JSON Schema of the arguments. */
  readonly inputSchema: object;
  /** @throws BadArguments */
  call(sources: AssistantSources, args: Readonly<Record<string, unknown>>): object;
}

/** The longest text that is read for an assistant, in characters. */
const MOST_CHARACTERS = 500_000;
const DATE = stringOf(
  'The draft’s date, YYYY-MM-DD, where its front matter has none; without it, today.',
);
const TEXT = stringOf('The draft’s text.');

/**
 * What is offered, by name, to `copydesk mcp` and to VS Code's assistants alike: nothing that writes, and nothing of
 * comments, contacts or private files, which are never read. The answers are what `copydesk annotate --jsonl` prints.
 */
export const ASSISTANT_TOOLS: Readonly<Record<string, AssistantTool>> = {
  look_up_actor: {
    forModel:
      'Looks a name up in the newsroom’s registry: who goes by it, with roles, bio and sanctions as the registry has them.',
    inputSchema: schema({ name: stringOf('A name or an alias.') }, ['name']),
    call: ({ actors }, args) => ({ actors: called(actors.values(), textOf(args, 'name')) }),
  },
  screen_names: {
    forModel:
      'Finds names in a text that are in the registry, on sanctions lists or in directories. A listing is a possible match by name, never proof of identity.',
    inputSchema: schema({ text: TEXT, date: DATE }, ['text']),
    call: (sources, args) => {
      const { mentions, known, unread } = annotated(sources, args);
      const { registry, lists, notRead } = sources.read;
      // Nobody may take silence for an all-clear.
      const read = { registry, lists, notRead, ...(unread && { unread }) };
      return { read, mentions, ...(known && { known }) };
    },
  },
  list_claims: {
    forModel: 'Lists who says what in a text: source, cue, content, speaker, flags.',
    inputSchema: schema({ text: TEXT, date: DATE }, ['text']),
    call: (sources, args) => {
      const { claims, hedgedStatements, unread, foreign, withoutClaims } = annotated(sources, args);
      return {
        claims,
        hedgedStatements,
        ...(unread && { unread }),
        ...(foreign && { foreign }),
        ...(withoutClaims && { withoutClaims }),
      };
    },
  },
  list_facts: {
    forModel:
      'Lists the checkable details of a text: figures, dates, ages, rankings, titles, legal statuses.',
    inputSchema: schema({ text: TEXT, date: DATE }, ['text']),
    call: (sources, args) => {
      const { facts, unread, foreign, withoutFacts } = annotated(sources, args);
      return {
        facts,
        ...(unread && { unread }),
        ...(foreign && { foreign }),
        ...(withoutFacts && { withoutFacts }),
      };
    },
  },
  list_quotations: {
    forModel: 'Compares the quotations in a text with the documents that the draft rests on.',
    inputSchema: schema({ text: TEXT, date: DATE }, ['text']),
    call: (sources, args) => {
      const { quotations, unread } = annotated(sources, args);
      if (!quotations) throw new BadArguments(sources.withoutDocuments);
      return { quotations, ...(unread && { unread }) };
    },
  },
};

function stringOf(description: string): object {
  return { type: 'string', description };
}

function schema(properties: object, required: readonly string[]): object {
  return { type: 'object', properties, required, additionalProperties: false };
}

function textOf(args: Readonly<Record<string, unknown>>, key: string): string {
  const value = args[key];
  if (typeof value !== 'string' || value.trim() === '')
    throw new BadArguments(`"${key}" must be text that is not empty`);
  if (value.length > MOST_CHARACTERS)
    throw new BadArguments(
      `"${key}" has ${value.length} characters: at most ${MOST_CHARACTERS} are read at once`,
    );
  return value;
}

function annotated(sources: AssistantSources, args: Readonly<Record<string, unknown>>) {
  const text = textOf(args, 'text');
  const { date } = args;
  if (
    date !== undefined &&
    (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !isOnCalendar(date))
  )
    throw new BadArguments('"date" must be a day such as 2025-11-20');
  return annotationJson(sources.annotate(text, date));
}

function called(actors: Iterable<Actor>, name: string): Actor[] {
  const wanted = fold(name).trim();
  return [...actors].filter(
    ({ id, name: own, aliases }) =>
      !isDirectoryId(id) &&
      (id === name ||
        [own, ...(aliases ?? []).map((alias) => alias.name)].some((one) => fold(one) === wanted)),
  );
}
