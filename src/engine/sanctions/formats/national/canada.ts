import { type Element, readElements } from '../../parsing/elements.js';
import { factsOf } from '../../parsing/identifyingFacts.js';
import { joinedAliases } from '../../parsing/joinedAliases.js';
import { anyDay } from '../../parsing/listDates.js';
import type { ListedKind, ListedName, ListSource } from '../../parsing/listing.js';
import type { ListFile, ListReading } from '../../parsing/listReading.js';
import { asPrinted, familyAndGiven, inOwnScript } from '../../parsing/printedNames.js';
import { isOwnScript } from '../../../names/scripts/ownScript.js';

/**
 * Canada's Consolidated Autonomous Sanctions List (Global Affairs Canada, SEMA and JVCFOA) as XML: a "record" for each party. Since 2026 the elements
 * have their French names behind the English ones ("Country-Pays"), and the texts have both languages.
 */
export async function readCanadaXml(
  [file]: readonly ListFile[],
  reading: ListReading,
): Promise<ListSource> {
  let newest = '';
  await readElements(file, reading, {
    records: {
      record: (record, line) => {
        const field = fieldsOf(record);
        const imo = /\d{7}/.exec(field('ShipIMONumber'))?.[0];
        const person = field('LastName') !== '' || field('GivenName') !== '';
        const kind: ListedKind = person ? 'person' : imo === undefined ? 'entity' : 'vessel';
        const listedOn = anyDay(field('DateOfListing'));
        if (listedOn !== undefined && listedOn > newest) newest = listedOn;
        const country = english(field('Country'));
        const date = field('DateOfBirthOrShipBuildDate') || field('DateOfBirth');
        const title = english(field('TitleOrShipType') || field('TitleOrShip') || field('Title'));
        reading.deliver(
          {
            id: idOf(country, field('Schedule'), field('Item')),
            kind,
            names: [
              ...(person
                ? [familyAndGiven(field('LastName'), field('GivenName'), 'strong')]
                : wholeNames(field('EntityOrShip') || field('Entity'))),
              ...joinedAliases(field('Aliases').replace(LANGUAGE_BEFORE, '')),
              ...ownScript(person ? field('ShipIMONumber') : ''),
            ],
            programs: factsOf([country]) ?? [],
            listedOn,
            born: person && date !== '' ? [anyDay(date) ?? date] : [],
            nationalities: [],
            positions: person ? factsOf([title]) : undefined,
            craft:
              kind === 'vessel' ? factsOf([title, date === '' ? '' : `built: ${date}`]) : undefined,
            imo,
            url: 'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx?lang=eng',
          },
          file.name,
          line,
        );
      },
    },
  });
  if (newest !== '')
    reading.remark(`The file has no date of its own; its newest party was listed on ${newest}.`);
  return { list: 'canada', title: 'Canada autonomous sanctions', authority: 'Canada' };
}

/** What some aliases have before them: "Belarusian: Іван". */
const LANGUAGE_BEFORE =
  /(?<=^|[;,\n]\s?)\s?(?:Arabic|Belarusian|Burmese|Chinese|Dari|Farsi|Pashto|Persian|Russian|Ukrainian)\s?:\s*/gi;

/** The element of a ship's number, which holds some people's names in their own letters. */
function ownScript(printed: string): ListedName[] {
  return isOwnScript(printed) ? [inOwnScript(printed, 'person', 'strong')] : [];
}

/** The texts of a record by the English names of its elements. */
function fieldsOf(record: Element): (name: string) => string {
  const texts = new Map(record.children.map(({ name, text }) => [name.split('-')[0], text]));
  return (name) => {
    const text = texts.get(name) ?? '';
    return text === 'N/A' ? '' : text;
  };
}

/** The English half of a text in both languages: "Russia / Russie", "General Cargo | Cargo classique". */
function english(text: string): string {
  return text.split(/\s[/|]\s/)[0].trim();
}

/** A party has no number of its own: the regulations, the schedule and the item in it are how it is cited. */
function idOf(country: string, schedule: string, item: string): string {
  return [country.slice(0, 60), schedule && `schedule ${schedule}`, item && `item ${item}`]
    .filter(Boolean)
    .join(', ');
}

/** A body's or ship's names in both languages. */
function wholeNames(text: string): ListedName[] {
  return text.split(/\s[/|]\s/).map((name) => asPrinted(name.trim(), 'strong'));
}
