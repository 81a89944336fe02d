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
  if (name === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (!Object.hasOwn(COMMANDS, name))
    throw new BadInput(`unknown command "${name}": copydesk --help lists the commands`);
  return COMMANDS[name](args);
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
