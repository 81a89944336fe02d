import { objectOf, textOf, textsOf, type JsonObject } from '../../sanctions/parsing/jsonFile.js';
import { readLines } from '../../sanctions/parsing/textLines.js';
import { type DirectoryOffice, DirectoryRefused } from '../directoryPerson.js';
import type { DirectoryFile } from '../directoryReading.js';
import { joinedTerms } from '../mergePeople.js';
import type { DirectoryFormat } from './directoryFormat.js';
import { sexOf } from './sexWords.js';

/**
 * Follow the Money entities, one on each line: people with the topic role.pep, and the offices that occupancies give
 * them. Whatever the file says of sanctions is left alone: a directory sanctions nobody.
 */
export const followTheMoneyPeople: DirectoryFormat = {
  name: 'Follow the Money entities',
  together: true,
  isIn: (head) => /^\s*\{/.test(head) && /"schema"\s*:/.test(head) && /"properties"\s*:/.test(head),
  async read(file, reading) {
    const { people, posts, occupancies } = await entitiesIn(file);
    if (people.length === 0)
      throw new DirectoryRefused(
        `${file.name}: no person in it has the topic role.pep. Import the file of politically exposed persons (peps); a sanctions list is imported as a list.`,
      );
    for (const { id, properties, line } of people) {
      const held = occupancies.get(id) ?? textsOf(properties.position).map((title) => ({ title }));
      reading.deliver(
        {
          name: textsOf(properties.name)[0] ?? '',
          names: [...textsOf(properties.name).slice(1), ...textsOf(properties.alias)],
          sex: sexOf(textOf(properties.gender)),
          born: textOf(properties.birthDate),
          died: textOf(properties.deathDate),
          country: [
            ...new Set([...textsOf(properties.country), ...textsOf(properties.citizenship)]),
          ].filter((code) => /^[a-z]{2}$/.test(code)),
          offices: joinedTerms(
            held.map((office) => ({ ...office, title: posts.get(office.title) ?? office.title })),
          ),
          ids: {
            wikidata: [textOf(properties.wikidataId), id].find((one) => /^Q\d+$/.test(one)),
            source: id,
          },
        },
        file.name,
        line,
      );
    }
    return { source: 'Follow the Money; OpenSanctions’ data are licensed CC BY-NC 4.0' };
  },
};

interface Exposed {
  readonly id: string;
  readonly properties: JsonObject;
  readonly line: number;
}

async function entitiesIn(file: DirectoryFile): Promise<{
  people: Exposed[];
  posts: Map<string, string>;
  /** By their holders; the title is a post's id until the posts are known. */
  occupancies: Map<string, DirectoryOffice[]>;
}> {
  const people: Exposed[] = [];
  const posts = new Map<string, string>();
  const occupancies = new Map<string, DirectoryOffice[]>();
  for await (const { text, line } of readLines(file)) {
    if (text.trim() === '') continue;
    const entity = entityOf(file.name, text, line);
    const properties = objectOf(entity.properties);
    const id = textOf(entity.id);
    if (entity.schema === 'Position') posts.set(id, textOf(properties.name));
    else if (entity.schema === 'Occupancy') {
      const office = {
        title: textOf(properties.post),
        since: textOf(properties.startDate) || undefined,
        until: textOf(properties.endDate) || undefined,
      };
      for (const holder of textsOf(properties.holder))
        occupancies.set(holder, [...(occupancies.get(holder) ?? []), office]);
    } else if (entity.schema === 'Person' && textsOf(properties.topics).includes('role.pep'))
      people.push({ id, properties, line });
  }
  return { people, posts, occupancies };
}

function entityOf(file: string, text: string, line: number): JsonObject {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    throw new DirectoryRefused(
      `${file}, line ${line}: this is not one entity as JSON. The file is cut off or damaged: download it again.`,
    );
  }
}
