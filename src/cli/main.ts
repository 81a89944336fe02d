#!/usr/bin/env node
import { annotateCommand } from './annotateCommand.js';
import { BadInput } from './badInput.js';
import { checkCommand } from './checkCommand.js';
import { exportCommand } from './exportCommand.js';
import { importCommand } from './importCommand.js';
import { complain } from './print.js';
import { reportCommand } from './reportCommand.js';

const USAGE = `usage: copydesk annotate [--registry FILE]... [--list FILE]... [--lists DIR]... [--vessels] [--format text|json|markdown] [--date YYYY-MM-DD] FILE...
       copydesk annotate --jsonl [--registry FILE]... [--list FILE]... [--lists DIR]...   lines {"id","text","language"?} in, {"id","mentions","claims","hedgedStatements","notes"} out
       copydesk check [--registry FILE]... [--list FILE]... [--lists DIR]... [--format text|json|sarif|github] [--level error|warning|information|hint] [--date YYYY-MM-DD] [--root DIR] [--summary] FILE|FOLDER...
                                                        the notes of drafts; exit code 1 where one weighs as much as the level or more, 2 where
                                                        something could not be read whole. copydesk.ignore.yaml is read at the repository's root, or --root
       copydesk report [--registry FILE]... [--list FILE]... [--lists DIR]... [--vessels] [--format FORMAT] [--date YYYY-MM-DD] [--out FILE] FILE...
                                                        formats: markdown html csv json claimreview webannotation
       copydesk export FILE...                          registries as Follow the Money entities, one on each line
       copydesk import [--dry-run] [--into DIR] [--accept-fewer] FILE...  official sanctions lists: says what is in them, and keeps them compiled
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  annotate: annotateCommand,
  check: checkCommand,
  report: reportCommand,
  export: exportCommand,
  import: importCommand,
};

/** Exit codes: 0 done, 1 findings, 2 bad use, or something that could not be read, or not whole. */
async function main([name, ...args]: string[]): Promise<number> {
  if (name === 'help' || [name, ...args].some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : undefined;
  if (!command)
    throw new BadInput(name ? `there is no command "${name}"\n${USAGE}` : USAGE.trimEnd());
  return command(args);
}

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
