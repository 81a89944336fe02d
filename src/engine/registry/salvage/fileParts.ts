import type { Problem } from '../problem.js';
import { problemAt } from '../yamlText.js';

/** A registry file that holds more than one registry: each by itself, the others' lines blank, so that offsets stay. */
export interface FileParts {
  readonly texts: readonly string[];
  readonly problems: readonly Problem[];
}

const DOCUMENT = /^(?:---(?=[ \t\r#]|$)|\.\.\.(?=[ \t\r]*$))/;
const OWN_LIST = /\n(?:actors|"actors"|'actors')[ \t]*:/;
const ACTORS = /^(?:actors|"actors"|'actors')[ \t]*:/;

/**
 * Parts a file where a second document (`---`) or a second `actors:` begins; null where there is neither. A document
 * mark with nothing but further entries behind it parts nothing.
 * @param text with line feeds
 */
export function partsOfFile(text: string): FileParts | null {
  if (!/\n(?:---|\.\.\.|actors|["']actors)/.test(text)) return null;
  if (/^\uFEFF?\s*[{[]/.test(text)) return null;
  const cuts: number[] = [];
  const marks: { start: number; end: number }[] = [];
  const problems: Problem[] = [];
  let hasContent = false;
  let hasActors = false;
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(at, Math.min(end, at + 100));
    const mark = DOCUMENT.exec(line)?.[0];
    if (mark && hasContent) {
      marks.push({ start: at, end });
      if (/\S/.test(text.slice(end))) {
        problems.push({
          ...problemAt(
            { start: at, end: at + 3 },
            'second-document',
            `a second document begins here ("${mark}"); a registry file contains only one: delete the line, and whatever is repeated after it`,
          ),
          loses: 'sanctions',
        });
      }
      // What follows is a registry of its own where it has its own list.
      if (OWN_LIST.test(text.slice(end))) {
        cuts.push(end);
        hasActors = false;
      }
    } else if (ACTORS.test(line)) {
      if (hasActors) {
        cuts.push(at);
        problems.push({
          ...problemAt(
            { start: at, end: at + 6 },
            'duplicate-key',
            'the key "actors" is here a second time: delete this line, so that one list follows the other',
          ),
          loses: 'sanctions',
        });
      }
      hasActors = true;
    }
    hasContent ||= /^[^\s#%-]/.test(line);
    at = end + 1;
  }
  if (marks.length === 0 && cuts.length === 0) return null;
  return { texts: masked(text, marks, cuts), problems };
}

function masked(
  text: string,
  marks: readonly { start: number; end: number }[],
  cuts: readonly number[],
): string[] {
  let clean = '';
  let from = 0;
  for (const { start, end } of marks) {
    clean += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  clean += text.slice(from);
  return [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? clean.length;
    return blank(clean.slice(0, start)) + clean.slice(start, end);
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
