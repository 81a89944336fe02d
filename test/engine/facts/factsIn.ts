import { findFacts } from '../../../src/engine/facts/findFacts.js';

/** A text with each of its facts in brackets, the kind behind it: "up [12%|figure]". */
export function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, kind } of findFacts(text)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${kind}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** The text of a case, without the brackets that say what is to be found. */
export function plain(expected: string): string {
  return expected.replace(/\[([^[\]|]*)\|[a-z]+\]/g, '$1');
}
