#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { annotateCommand } from './annotateCommand.js';
import { BadInput } from './badInput.js';
import { checkCommand } from './checkCommand.js';
import { importDirectoryCommand } from './importDirectoryCommand.js';
import { exportCommand } from './exportCommand.js';
import { importCommand } from './importCommand.js';
import { serveBatches } from './jsonl/lineThread.js';
import { complain } from './print.js';
import { wordsCommand } from './wordsCommand.js';
import { mcpCommand } from './mcp/mcpCommand.js';
import { reportCommand } from './reportCommand.js';

const USAGE = `usage: copydesk annotate [--registry FILE]... [--list FILE]... [--lists DIR]... [--directory FILE]... [--starter-directory] [--vessels] [--document FILE]... [--format text|json|markdown] [--date YYYY-MM-DD] FILE...
       copydesk annotate --jsonl [--jobs N] [--out FILE] [--registry FILE]... [--list FILE]... [--lists DIR]... [--document FILE]...
                                                        lines {"id","text","language"?} in, {"id","mentions","names","claims","facts","hedgedStatements","notes","quotations"?} out, in their order;
                                                        --out passes over drafts that have a line in FILE already, so that a stopped run goes on
       copydesk check [--registry FILE]... [--list FILE]... [--lists DIR]... [--document FILE]... [--format text|json|sarif|github] [--level error|warning|information|hint] [--date YYYY-MM-DD] [--root DIR] [--summary] FILE|FOLDER...
                                                        the notes of drafts; exit code 1 where one weighs as much as the level or more, 2 where
                                                        something could not be read whole. copydesk.ignore.yaml is read at the repository's root, or --root
       copydesk report [--registry FILE]... [--list FILE]... [--lists DIR]... [--vessels] [--document FILE]... [--format FORMAT] [--date YYYY-MM-DD] [--out FILE] FILE...
                                                        formats: markdown html annotated csv json claimreview webannotation
       --document FILE (repeatable): holds the drafts' quotations against it (.txt .md .html .vtt .srt .docx .pdf), beside those that a draft's sidecar names
       copydesk export FILE...                          registries as Follow the Money entities, one on each line
       copydesk --version
       copydesk import-directory --out FILE [--title TITLE] [--date YYYY-MM-DD] [--column FIELD=HEADING]... FILE...
                                                        public data about people in office: says what is in them, and what changed since FILE was made
       copydesk words FILE...                           the words of registries' names, one on a line, for spelling checkers
       copydesk mcp [--registry FILE]... [--list FILE]... [--lists DIR]... [--directory FILE]... [--document FILE]...
                                                        read-only tools for an assistant, by the Model Context Protocol over standard input and output
       copydesk import [--dry-run] [--into DIR] [--accept-fewer] FILE...  official sanctions lists: says what is in them, and keeps them compiled
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  annotate: annotateCommand,
  check: checkCommand,
  report: reportCommand,
  export: exportCommand,
  import: importCommand,
  'import-directory': importDirectoryCommand,
  words: wordsCommand,
  mcp: mcpCommand,
};

/** Exit codes: 0 done, 1 findings, 2 bad use, or something that could not be read, or not whole. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === 'help' || [name, ...args].some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command)
    throw new BadInput(name ? `there is no command "${name}"\n${USAGE}` : USAGE.trimEnd());
  return command(args);
}

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : 2),
  );
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      const words =
        error instanceof BadInput
          ? error.message
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error);
      complain(`copydesk: ${words}`.split('\n'));
      process.exitCode = 2;
    },
  );
} else {
  serveBatches();
}
