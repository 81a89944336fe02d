import { DirectoryRefused } from '../directoryPerson.js';
import { copydeskDirectory } from './copydeskDirectory.js';
import { congress } from './congress.js';
import { csvPeople } from './csvPeople.js';
import { followTheMoneyPeople } from './followTheMoneyPeople.js';
import { openStates } from './openStates.js';
import { popolo } from './popolo.js';
import { registryPeople } from './registryPeople.js';
import { wikidataResults } from './wikidataResults.js';
import type { DirectoryFormat } from './directoryFormat.js';

/** The formats that are read, in the order in which they are tried. */
const DIRECTORY_FORMATS: readonly DirectoryFormat[] = [
  copydeskDirectory,
  congress,
  openStates,
  registryPeople,
  followTheMoneyPeople,
  popolo,
  wikidataResults,
  csvPeople,
];

/**
 * The format that a file is in, by its beginning.
 * @param file its name, for the message
 * @throws DirectoryRefused where it is in none, or empty
 */
export function directoryFormatOf(head: string, file: string): DirectoryFormat {
  const text = head.replace(/^\uFEFF/, '');
  if (text.trim() === '')
    throw new DirectoryRefused(`${file}: the file is empty. Download it again.`);
  const format = DIRECTORY_FORMATS.find((one) => one.isIn(text));
  if (format) return format;
  throw new DirectoryRefused(
    `${file}, line 1: this is not a directory of people in office that Copydesk can read. It reads ${DIRECTORY_FORMATS.map(({ name }) => name).join(', ')}. A sanctions list is imported with Import Sanctions List… or "copydesk import".`,
  );
}
