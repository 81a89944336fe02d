import { type EntryFinding, type Path, placeWords } from '../problem.js';

/** Quotation marks that a word processor makes of straight ones, around a whole value. */
const CURLY = /^[“„”‟«]([^“„”‟«»]*)[“”»]$/u;
/** Prose may well be one quotation; anything else is short. */
const PROSE: ReadonlySet<string> = new Set(['bio', 'note']);

/**
 * Takes curly quotation marks from around values, in place: YAML takes them for a part of the text, and no draft writes
 * the name with them. Each is a finding.
 */
export function straightened(value: unknown, path: Path): EntryFinding[] {
  if (typeof value !== 'object' || value === null) return [];
  const findings: EntryFinding[] = [];
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const inside = [...path, step];
    const held = (value as Record<string, unknown>)[key];
    if (typeof held !== 'string') {
      findings.push(...straightened(held, inside));
      continue;
    }
    const found = PROSE.has(key) ? null : CURLY.exec(held);
    if (!found) continue;
    (value as Record<string, unknown>)[key] = found[1];
    findings.push({
      severity: 'warning',
      code: 'curly-quotes',
      path: inside,
      message: `${placeWords(inside)}YAML reads curly quotation marks as part of the text: write "${found[1]}" with straight ones, or none; it is read without them`,
    });
  }
  return findings;
}
