import { usStateName } from '../../english/usStates.js';
import { objectsOf, textOf, type JsonObject } from '../../sanctions/parsing/jsonFile.js';
import type { DirectoryOffice, DirectoryPerson } from '../directoryPerson.js';
import { joinedTerms } from '../mergePeople.js';
import type { DirectoryFormat } from './directoryFormat.js';
import { sexOf } from './sexWords.js';
import { yamlRecord } from './yamlBlocks.js';

/** The YAML of openstates/people: a file for each governor, state executive, legislator or mayor. */
export const openStates: DirectoryFormat = {
  name: 'Open States YAML',
  together: true,
  isIn: (head) => /^id: ['"]?ocd-person\//m.test(head),
  async read(file, reading) {
    reading.deliver(personOf(await yamlRecord(file)), file.name, 1);
    return {
      directory: 'us-states',
      title: 'US states',
      source: 'openstates/people (CC0)',
    };
  },
};

const PARTIES: Readonly<Record<string, string>> = { Democratic: 'Democrat' };

function personOf(record: JsonObject): DirectoryPerson {
  const name = textOf(record.name);
  const [given, family, suffix] = ['given_name', 'family_name', 'suffix'].map((key) =>
    textOf(record[key]),
  );
  const others = objectsOf(record.other_names).map((other) => textOf(other.name));
  const called = textOf(objectsOf(record.party).at(-1)?.name);
  const party = (PARTIES[called] ?? called) || undefined;
  const wikidata = objectsOf(record.other_identifiers).find(({ scheme }) => scheme === 'wikidata');
  return {
    name,
    names: [
      ...others,
      ...(given && family ? [`${given} ${family}${suffix ? ` ${suffix}` : ''}`] : []),
    ],
    sex: sexOf(textOf(record.gender)),
    born: textOf(record.birth_date),
    died: textOf(record.death_date),
    country: ['us'],
    offices: joinedTerms(objectsOf(record.roles).flatMap((role) => officeOf(role, party))),
    ids: { wikidata: textOf(wikidata?.identifier) || undefined, source: textOf(record.id) },
  };
}

function officeOf(role: JsonObject, party: string | undefined): DirectoryOffice[] {
  const jurisdiction = textOf(role.jurisdiction);
  const code = /\/(?:state|territory|district):([a-z]{2})/.exec(jurisdiction)?.[1];
  const state = code === undefined ? undefined : usStateName(code);
  const title = state && titleOf(textOf(role.type), state, jurisdiction);
  if (!title) return [];
  return [{ title, since: textOf(role.start_date), until: textOf(role.end_date), party, state }];
}

function titleOf(type: string, state: string, jurisdiction: string): string | undefined {
  switch (type) {
    case 'governor':
      return `governor of ${state}`;
    case 'lt_governor':
    case 'lt. governor':
      return `lieutenant governor of ${state}`;
    case 'upper':
      return `${state} state senator`;
    case 'lower':
      return `${state} state representative`;
    case 'legislature':
      return `${state} legislator`;
    case 'mayor': {
      const place = /place:([a-z_]+)/.exec(jurisdiction)?.[1];
      return place
        ? `mayor of ${place
            .split('_')
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join(' ')}`
        : `mayor of ${state === 'District of Columbia' ? 'Washington' : state}`;
    }
    case '':
      return undefined;
    default:
      return `${state} ${type.replaceAll('_', ' ')}`;
  }
}
