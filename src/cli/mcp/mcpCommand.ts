import { createInterface } from 'node:readline';
import { BadInput } from '../badInput.js';
import { checkDay, DRAFT_OPTIONS, parsed } from '../commandLine.js';
import { GivenDrafts } from '../givenDrafts.js';
import { print } from '../print.js';
import { answerTo } from './mcpServer.js';

/**
 * `copydesk mcp`: offers an assistant read-only tools by the Model Context Protocol, over standard input and output.
 * Sidecars and private files are never read.
 * @returns the exit code, once standard input ends
 * @throws BadInput where a registry, a list, a directory or a document cannot be used
 */
export async function mcpCommand(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, DRAFT_OPTIONS);
  if (positionals.length > 0)
    throw new BadInput(
      'mcp takes no files: an assistant sends the texts. Give registries with --registry',
    );
  checkDay(values.date);
  const given = (await GivenDrafts.open(values)).insist();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const answer = answerTo(line, given);
    if (answer !== undefined) await print(`${answer}\n`);
  }
  return 0;
}
