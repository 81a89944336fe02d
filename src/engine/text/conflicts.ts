import type { Span } from '../annotation.js';

/** A file in which a version control system left two versions of some lines side by side. */
export interface Conflict {
  /** The lines that mark where two versions begin. */
  readonly marks: readonly Span[];
  /** The file as each of the two sides has it. */
  readonly sides: readonly [ours: string, theirs: string];
  /** The same with the other side's lines and the marks blank, so that offsets are those of the file. */
  readonly masked: readonly [ours: string, theirs: string];
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;

/** The conflict in a text, or null: lines that begin with <<<<<<<, perhaps |||||||, =======, >>>>>>> (git, Mercurial). */
export function findConflict(text: string): Conflict | null {
  if (!/^<{7}(?:\s|$)/m.test(text)) return null;
  const marks: Span[] = [];
  const sides: [string[], string[]] = [[], []];
  const masked: [string[], string[]] = [[], []];
  /** Which version a line belongs to; both, or with `base` none that counts. */
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const [line] = LINE.exec(text)!;
    const mark = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/.exec(line)?.[0][0];
    let counts = true;
    if (mark === '<') {
      marks.push({ start: at, end: at + line.trimEnd().length });
      side = 'ours';
    } else if (mark === '|' && side === 'ours') side = 'base';
    else if (mark === '=' && side !== 'both') side = 'theirs';
    else if (mark === '>' && side !== 'both') side = 'both';
    else counts = false;
    const blank = line.replace(/[^\r\n]/g, ' ');
    for (const [i, name] of (['ours', 'theirs'] as const).entries()) {
      const isIn = !counts && (side === 'both' || side === name);
      if (isIn) sides[i].push(line);
      masked[i].push(isIn ? line : blank);
    }
  }
  return {
    marks,
    sides: [sides[0].join(''), sides[1].join('')],
    masked: [masked[0].join(''), masked[1].join('')],
  };
}
