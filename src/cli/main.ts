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
import { USAGE } from './usage.js';
import { wordsCommand } from './wordsCommand.js';
import { mcpCommand } from './mcp/mcpCommand.js';
import { reportCommand } from './reportCommand.js';

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

/** What a shell reports of a program whose reader went away: 128 and SIGPIPE. What was not printed is no result, and least of all a good one. */
const READER_GONE = 141;

/** Exit codes: 0 done, 1 findings, 2 bad use, or something that could not be read, or not whole; 141 where nobody reads the output to its end. */
async function main([name, ...args]: string[]): Promise<number> {
  if (asksForHelp(name, args)) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (!Object.hasOwn(COMMANDS, name))
    throw new BadInput(`unknown command "${name}": copydesk --help lists the commands`);
  return COMMANDS[name](args);
}

function asksForHelp(name: string | undefined, args: readonly string[]): boolean {
  return name === 'help' || [name, ...args].some((word) => word === '--help' || word === '-h');
}

/** Which exit code is right where the output cannot be written: help is read as far as somebody wants, all else is a result. */
function codeWithoutReader({ code }: NodeJS.ErrnoException, [name, ...args]: string[]): number {
  if (code !== 'EPIPE') return 2;
  return name === '--version' || asksForHelp(name, args) ? 0 : READER_GONE;
}

if (isMainThread) {
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(codeWithoutReader(error, process.argv.slice(2))),
  );
  // Where nobody reads complaints, the exit code still tells of them.
  process.stderr.on('error', () => undefined);
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
