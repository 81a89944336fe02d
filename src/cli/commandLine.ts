import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isOnCalendar } from '../engine/registry/partialDate.js';
import { BadInput } from './badInput.js';

/** The options of every command that reads drafts: what to look names up in, what quotations are held against, the date of drafts that have none, and the folder whose `copydesk.ignore.yaml` counts. */
export const DRAFT_OPTIONS = {
  registry: { type: 'string', multiple: true, default: [] as string[] },
  list: { type: 'string', multiple: true, default: [] as string[] },
  lists: { type: 'string', multiple: true, default: [] as string[] },
  directory: { type: 'string', multiple: true, default: [] as string[] },
  'starter-directory': { type: 'boolean', default: false },
  'no-starter-directory': { type: 'boolean', default: false },
  column: { type: 'string', multiple: true, default: [] as string[] },
  vessels: { type: 'boolean', default: false },
  document: { type: 'string', multiple: true, default: [] as string[] },
  date: { type: 'string' },
  root: { type: 'string' },
} as const;

/** Takes a command's arguments apart. @throws BadInput where one is not known */
export function parsed<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

/** @throws BadInput where an option's value is none of those that it may have */
export function checkChoice(option: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value))
    throw new BadInput(`--${option} must be one of ${choices.join(', ')}, not "${value}"`);
}

/** @throws BadInput where there is a date and it is no day */
export function checkDay(date: string | undefined): void {
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isOnCalendar(date)))
    throw new BadInput(`--date must be a day such as 2025-11-20, not "${date}"`);
}
