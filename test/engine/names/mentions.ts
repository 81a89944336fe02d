import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { Mention } from '../../../src/engine/annotation.js';
import { NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { compileLexicon, type Lexicon } from '../../../src/engine/names/variants/lexicon.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import type { Markup } from '../../../src/engine/text/draftText.js';

/** An actor with this id; the kind is a person's unless said otherwise. */
export function actor(id: string, name: string, more: Partial<Actor> = {}): Actor {
  return { id, name, kind: 'person', ...more } as Actor;
}

export const body = (id: string, name: string, more: Partial<Actor> = {}): Actor =>
  actor(id, name, { kind: 'organization', ...more });

/** A person of whom the registry says where from, how old and in what office; with more, or with other words. */
export const petrov = (more: object = {}): Actor =>
  actor('p', 'Viktor Petrov', {
    country: ['bg'],
    born: '1970-05-01',
    roles: [{ title: 'minister of energy' }],
    ...more,
  } as Partial<Actor>);

export const SANCTIONED: Partial<Actor> = {
  sanctions: [{ authority: 'OFAC', list: 'SDN', since: '2022-02-28' }],
};

export interface Setting {
  readonly markup?: Markup;
  readonly date?: string;
  readonly pins?: Readonly<Record<string, string>>;
}

const BRACKETS: Readonly<Record<Mention['status'], readonly [string, string]>> = {
  certain: ['[', ']'],
  possible: ['{', '}'],
  ambiguous: ['<', '>'],
};

/** The text with its mentions in brackets: `[certain=id]`, `{possible}`, `<ambiguous>`. */
export function mentionsOf(
  lexicon: Lexicon,
  text: string,
  { markup = 'plaintext', date = '2025-11-20', pins = {} }: Setting = {},
): Mention[] {
  return [
    ...annotate(text, markup, lexicon, {
      date,
      decisions: { ...NO_DECISIONS, pins: new Map(Object.entries(pins)) },
    }).mentions,
  ];
}

/**
 * Checks what a draft's mentions are.
 * @param marked the draft with each mention in brackets: `[certain]`, `{possible}`, `<ambiguous>`; `[Ford=betty]` says whom it means as well
 */
export function assertMentions(actors: readonly Actor[], marked: string, setting?: Setting): void {
  const told = /([[{<][^\]}>=]*)=[\w-]+([\]}>])/g;
  const text = marked.replace(told, '$1$2').replace(/[[\]{}<>]/g, '');
  const mentions = mentionsOf(compileLexicon(actors), text, setting);
  const ids = [...marked.matchAll(/[[{<][^\]}>=]*(?:=([\w-]+))?[\]}>]/g)].map(([, id]) => id);
  let shown = '';
  let at = 0;
  for (const [i, { start, end, status, actor: id }] of mentions.entries()) {
    const [open, close] = BRACKETS[status];
    shown += `${text.slice(at, start)}${open}${text.slice(start, end)}${ids[i] ? `=${id}` : ''}${close}`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
}
