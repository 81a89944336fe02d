import { usStateName } from '../../english/usStates.js';
import { objectOf, objectsOf, textOf, type JsonObject } from '../../sanctions/parsing/jsonFile.js';
import type { DirectoryOffice, DirectoryPerson } from '../directoryPerson.js';
import { joinedTerms } from '../mergePeople.js';
import type { DirectoryFormat } from './directoryFormat.js';
import { sexOf } from './sexWords.js';
import { yamlRecords } from './yamlBlocks.js';

/** The YAML of unitedstates/congress-legislators: members of Congress, presidents and vice presidents, with all their terms. */
export const congress: DirectoryFormat = {
  name: 'congress-legislators YAML',
  together: true,
  isIn: (head) => /^- id:/m.test(head) && /^ {4}(?:bioguide|govtrack|icpsr_prez):/m.test(head),
  async read(file, reading) {
    for await (const { record, line } of yamlRecords(file))
      reading.deliver(personOf(record), file.name, line);
    return {
      directory: 'us-congress',
      title: 'US Congress',
      source: 'unitedstates/congress-legislators (CC0)',
    };
  },
};

function personOf(record: JsonObject): DirectoryPerson {
  const name = objectOf(record.name);
  const ids = objectOf(record.id);
  const bio = objectOf(record.bio);
  const [first, middle, last, suffix] = ['first', 'middle', 'last', 'suffix'].map((key) =>
    textOf(name[key]),
  );
  const ending = suffix === '' ? '' : ` ${suffix}`;
  const nickname = textOf(name.nickname);
  const plain = `${first} ${last}${ending}`;
  // The encyclopaedia's title is what news call the person; in brackets it tells namesakes apart.
  const usual = textOf(ids.wikipedia).replace(/ \([^()]*\)$/, '');
  const official = textOf(name.official_full);
  return {
    name:
      usual.includes(last) && usual.includes(' ')
        ? usual
        : official || (nickname ? `${nickname} ${last}${ending}` : plain),
    names: [
      official,
      plain,
      ...(nickname ? [`${nickname} ${last}${ending}`] : []),
      ...(middle ? [`${first} ${middle} ${last}${ending}`] : []),
    ],
    sex: sexOf(textOf(bio.gender)),
    born: textOf(bio.birthday),
    country: ['us'],
    offices: joinedTerms(objectsOf(record.terms).flatMap(officeOf)),
    ids: {
      wikidata: textOf(ids.wikidata) || undefined,
      source: textOf(ids.bioguide) || textOf(ids.govtrack) || undefined,
    },
  };
}

/** Members who have no vote, by the states that are none. */
const DELEGATES = new Set(['AS', 'DC', 'GU', 'MP', 'VI']);

function officeOf(term: JsonObject): DirectoryOffice[] {
  const code = textOf(term.state);
  const state = usStateName(code);
  const title = titleOf(textOf(term.type), code, state);
  if (title === undefined) return [];
  return [
    {
      title,
      since: textOf(term.start),
      until: textOf(term.end),
      party: textOf(term.party) || undefined,
      state,
    },
  ];
}

function titleOf(type: string, code: string, state: string | undefined): string | undefined {
  switch (type) {
    case 'prez':
      return 'president of the United States';
    case 'viceprez':
      return 'vice president of the United States';
    case 'sen':
      return state && `U.S. senator from ${state}`;
    case 'rep':
      if (!state) return undefined;
      if (code === 'PR') return 'resident commissioner of Puerto Rico';
      return DELEGATES.has(code)
        ? `delegate to the U.S. House from ${state === 'District of Columbia' ? 'the District of Columbia' : state}`
        : `U.S. representative from ${state}`;
    default:
      return undefined;
  }
}
