import {
  objectOf,
  objectsOf,
  readJson,
  textOf,
  type JsonObject,
} from '../../sanctions/parsing/jsonFile.js';
import { type DirectoryOffice, DirectoryRefused } from '../directoryPerson.js';
import { joinedTerms } from '../mergePeople.js';
import type { DirectoryFormat } from './directoryFormat.js';
import { sexOf } from './sexWords.js';

/** Popolo JSON: persons, organisations and memberships, as EveryPolitician published them for parliaments. */
export const popolo: DirectoryFormat = {
  name: 'Popolo JSON',
  together: false,
  isIn: (head) =>
    /^\s*\{/.test(head) &&
    /"(?:persons|memberships|organizations|legislative_periods|areas)"\s*:/.test(head),
  async read(file, reading) {
    const data = objectOf(await readJson(file));
    const persons = objectsOf(data.persons);
    if (persons.length === 0)
      throw new DirectoryRefused(
        `${file.name}: this Popolo file has no "persons". Import the file that holds persons and memberships.`,
      );
    const offices = officesOf(data);
    for (const [i, person] of persons.entries()) {
      const { birth_date, death_date, gender, identifiers } = person;
      const wikidata = objectsOf(identifiers).find(({ scheme }) => scheme === 'wikidata');
      reading.deliver(
        {
          name: textOf(person.name),
          names: objectsOf(person.other_names)
            .filter(({ lang }) => lang === undefined || lang === 'en' || lang === '')
            .map(({ name }) => textOf(name)),
          sex: sexOf(textOf(gender)),
          born: textOf(birth_date),
          died: textOf(death_date),
          offices: joinedTerms(offices.get(textOf(person.id)) ?? []),
          ids: {
            wikidata: textOf(wikidata?.identifier) || undefined,
            source: textOf(person.id) || undefined,
          },
        },
        file.name,
        i + 1,
      );
    }
    return {};
  },
};

/** The offices of each person, by the person's id. */
function officesOf(data: JsonObject): Map<string, DirectoryOffice[]> {
  const byId = (value: unknown): Map<string, JsonObject> =>
    new Map(objectsOf(value).map((one) => [textOf(one.id), one]));
  const organizations = byId(data.organizations);
  const areas = byId(data.areas);
  const periods = byId(data.events);
  const offices = new Map<string, DirectoryOffice[]>();
  for (const membership of objectsOf(data.memberships)) {
    const person = textOf(membership.person_id);
    const period = periods.get(textOf(membership.legislative_period_id));
    const body = textOf(organizations.get(textOf(membership.organization_id))?.name);
    const party = textOf(organizations.get(textOf(membership.on_behalf_of_id))?.name);
    const area = textOf(areas.get(textOf(membership.area_id))?.name);
    const role = textOf(membership.role) || 'member';
    if (!body && !textOf(membership.role)) continue;
    const office: DirectoryOffice = {
      title: body && !role.includes(body) ? `${role} of the ${body.replace(/^the /i, '')}` : role,
      since: textOf(membership.start_date) || textOf(period?.start_date) || undefined,
      until: textOf(membership.end_date) || textOf(period?.end_date) || undefined,
      ...(party && !/^unknown$/i.test(party) && { party }),
      ...(area && { state: area }),
    };
    const known = offices.get(person);
    if (known) known.push(office);
    else offices.set(person, [office]);
  }
  return offices;
}
