import { localDayOf } from '../../text/localDay.js';
import type { Annotation, KnownOffice, KnownPerson } from '../../annotation.js';
import { currentRole, type Day, holdsOn } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { CompiledDirectory } from '../compiled/compiledDirectory.js';
import type { DirectoryPerson } from '../directoryPerson.js';
import { personKey } from '../mergePeople.js';

/** What every id of a directory's person begins with; no id of a registry holds a colon. */
const PREFIX = 'directory:';

/** Whether an id of a mention is that of a directory's person: known, and not reviewed by the newsroom. */
export function isDirectoryId(id: string | null | undefined): boolean {
  return id?.startsWith(PREFIX) ?? false;
}

const known = new WeakMap<DirectoryPerson, KnownPerson>();

/** A person of a directory, as an annotation speaks of it; the same object each time. */
export function knownPerson(person: DirectoryPerson, { head }: CompiledDirectory): KnownPerson {
  let one = known.get(person);
  if (!one) {
    const { names = [], country = [], ids, ...facts } = person;
    one = {
      ...facts,
      id: PREFIX + personKey(person),
      names,
      country,
      ...(ids.wikidata && { wikidata: ids.wikidata }),
      directory: {
        id: head.directory,
        title: head.title,
        source: head.source,
        date: head.date ?? localDayOf(head.imported),
      },
    };
    known.set(person, one);
  }
  return one;
}

const actors = new WeakMap<KnownPerson, Actor>();

/** A person of a directory in the form in which a registry has its actors; the same object each time. */
export function actorOfKnown(person: KnownPerson): Actor {
  let actor = actors.get(person);
  if (!actor) actors.set(person, (actor = newActor(person)));
  return actor;
}

function newActor(person: KnownPerson): Actor {
  const { id, name, names, sex, born, died, country, offices, wikidata } = person;
  return {
    id,
    kind: 'person',
    name,
    ...(names.length > 0 && { aliases: names.map((alias) => ({ name: alias })) }),
    ...(sex && sex !== 'other' && { pronouns: sex === 'female' ? 'she' : 'he' }),
    ...(born && { born }),
    ...(died && { died }),
    ...(country.length > 0 && { country: [...country] }),
    ...(offices.length > 0 && {
      roles: offices.map(({ title, since, until }) => ({ title, since, until })),
    }),
    ...(wikidata && { links: { wikidata } }),
  };
}

/** Looks actors up in a registry, and among the people whom an annotation knows from directories. */
export function withKnownPeople(
  actorOf: (id: string) => Actor | undefined,
  { known }: Pick<Annotation, 'known'>,
): (id: string) => Actor | undefined {
  if (!known) return actorOf;
  const people = new Map(known.map((person) => [person.id, person]));
  return (id) => {
    const person = people.get(id);
    return person ? actorOfKnown(person) : actorOf(id);
  };
}

/** What a directory says of a person on a draft's date, in a line: role, else the last one, then the directory and its day. */
export function knownWords(person: KnownPerson, day: Day): string {
  const { title, date } = person.directory;
  const now = officeOn(person, day)?.title;
  const before = now === undefined ? lastOfficeBefore(person, day)?.title : undefined;
  const role = now ?? (before && `formerly ${before}`);
  return [role, `known from ${title} (${date}), not reviewed by your newsroom`]
    .filter(Boolean)
    .join('; ');
}

/**
 * The office to show on a draft's date: of those held on it for certain the one that began last; undefined where the
 * directory gives none on that day, whatever the person is today.
 */
export function officeOn({ offices }: KnownPerson, day: Day): KnownOffice | undefined {
  return currentRole(offices, day);
}

/** The office that ended last before a draft's date; undefined where none did. */
export function lastOfficeBefore({ offices }: KnownPerson, day: Day): KnownOffice | undefined {
  return offices
    .filter((office) => holdsOn(office, day) === 'over')
    .toSorted((a, b) => (b.until ?? '').localeCompare(a.until ?? ''))[0];
}
