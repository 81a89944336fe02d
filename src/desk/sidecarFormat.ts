import { isMap, isScalar, parseDocument } from 'yaml';
import type { Decisions } from '../engine/annotation.js';
import type { Problem } from '../engine/registry/problem.js';

/** A sidecar, read. */
export interface ReadSidecar {
  readonly decisions: Decisions & { readonly date?: string };
  readonly problems: readonly Problem[];
}

/** Reads a sidecar's date and pins. Never throws. */
export function readSidecar(text: string): ReadSidecar {
  const problems: Problem[] = [];
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict) problems.push({ start: conflict.index, end: conflict.index + conflict[0].length, severity: 'error', code: 'conflict', message: 'two versions of the decisions are still side by side: keep one and delete the marks' });
  const document = parseDocument(text, { schema: 'failsafe', stringKeys: true, logLevel: 'silent' });
  if (!conflict) for (const { pos, message } of document.errors) problems.push({ start: pos[0], end: pos[1], severity: 'error', code: 'yaml', message });
  const pins = new Map<string, string>();
  const listed = document.get('pins');
  if (isMap(listed)) for (const { key, value } of listed.items) if (isScalar(key) && isScalar(value)) pins.set(String(key.value), String(value.value));
  const date = /^\d{4}-\d{2}-\d{2}$/.exec(String(document.get('date') ?? ''))?.[0];
  return { decisions: { pins, ...(date && { date }) }, problems };
}

/** The text of a sidecar with one pin more, or, with null, one less. Comments and all else stay. */
export function pinInSidecar(text: string, name: string, actor: string | null): string {
  const document = parseDocument(text.trim() === '' ? 'version: 1\n' : text);
  if (actor === null) document.deleteIn(['pins', name]);
  else document.setIn(['pins', name], actor);
  const pins = document.get('pins');
  if (isMap(pins)) {
    if (pins.items.length === 0) document.delete('pins');
    else pins.items.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  }
  return document.toString({ lineWidth: 0 });
}
