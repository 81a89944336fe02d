import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** How the time for an input grows with its length: `linear`, `polynomial of degree 2`, `exponential`, or `not found out`. */
export type Verdict = string;

export const LINEAR: Verdict = 'linear';

/** What is known of expressions, by their source: the one file is committed, the other is this machine's. */
export class Verdicts {
  private readonly committed: Map<string, Verdict>;
  private readonly local: Map<string, Verdict>;

  constructor(
    private readonly file: string,
    private readonly localFile: string,
  ) {
    this.committed = read(file);
    this.local = read(localFile);
  }

  of(expression: string): Verdict | undefined {
    return this.committed.get(expression) ?? this.local.get(expression);
  }

  add(expression: string, verdict: Verdict): void {
    this.local.set(expression, verdict);
    write(this.localFile, this.local);
  }

  /** Writes the committed file: of these expressions alone, a line each, sorted, so that two people's additions merge. */
  commit(expressions: Iterable<string>): void {
    const kept = new Map<string, Verdict>();
    for (const expression of expressions) kept.set(expression, this.of(expression)!);
    write(this.file, kept);
  }
}

/** The key of an expression: as it is written, in one line. */
export function expressionKey({ source, flags }: { source: string; flags: string }): string {
  return `/${source.replace(/\n/g, '\\n')}/${flags}`;
}

function read(file: string): Map<string, Verdict> {
  if (!existsSync(file)) return new Map();
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('\t'))
      .map((line): [string, Verdict] => {
        const tab = line.indexOf('\t');
        return [line.slice(tab + 1), line.slice(0, tab)];
      }),
  );
}

function write(file: string, verdicts: ReadonlyMap<string, Verdict>): void {
  mkdirSync(dirname(file), { recursive: true });
  const lines = [...verdicts].map(([expression, verdict]) => `${verdict}\t${expression}\n`);
  writeFileSync(file, lines.sort().join(''));
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The verdicts of this repository. */
export const repositoryVerdicts = (): Verdicts =>
  new Verdicts(
    join(root, 'scripts/regexes/verdicts.txt'),
    join(root, 'node_modules/.cache/copydesk/regexVerdicts.txt'),
  );
