import type { Mention } from '../../annotation.js';
import { NO_DECISIONS } from '../../decisions/decision.js';
import { ActorNames } from '../../names/recognition/actorNames.js';
import { settleMentions } from '../../names/resolution/settleMentions.js';
import type { Day } from '../../registry/partialDate.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import type { Reading } from '../../text/markup/plainReading.js';
import type { CompiledDirectory } from '../compiled/compiledDirectory.js';
import { acceptedMentions, type CandidatePerson, type DirectoryNames } from './acceptedMentions.js';
import { type DirectoryHit, type DirectoryRef, scanDirectories } from './directoryScan.js';
import { actorOfKnown, knownPerson } from './knownPerson.js';
import { titledPerson } from './titledPerson.js';

/** Finds the people of directories in one draft again and again while it is edited; only paragraphs that changed are scanned again. */
export class DirectoryNaming {
  private directories?: readonly CompiledDirectory[];
  private hits = new WeakMap<Reading, readonly DirectoryHit[]>();
  private readonly names = new ActorNames();

  /**
   * In steps, so that a caller can let others work in between. Whatever registry and lists say of a name stands: a
   * directory only adds people whom neither has, each certain, or not at all.
   * @param mentions what registry and lists know of the draft
   * @param day the draft's date
   */
  *steps(
    draft: Draft,
    mentions: readonly Mention[],
    directories: readonly CompiledDirectory[],
    day: Day,
  ): Generator<void, DirectoryNames> {
    if (directories !== this.directories) this.hits = new WeakMap();
    this.directories = directories;
    const hits: (readonly DirectoryHit[])[] = [];
    for (const { reading } of draft.paragraphs) {
      let found = this.hits.get(reading);
      if (!found) {
        this.hits.set(reading, (found = scanDirectories(reading.text, directories)));
        yield;
      }
      hits.push(found);
    }
    const date = typeof day === 'string' ? day : day.date;
    const people = candidatePeople(draft, hits, date);
    if (people.size === 0) return { mentions, known: [] };
    const all = [...people.values()].map(({ known }) => known);
    const { lexicon, hits: found } = yield* this.names.steps(
      draft,
      all.map(({ id }) => id).join('\n'),
      () => all.map(actorOfKnown),
    );
    yield;
    const settled = settleMentions(draft, found, lexicon, {
      date: day,
      decisions: NO_DECISIONS,
      strict: true,
    });
    return acceptedMentions(draft, mentions, settled, { people, found, date });
  }
}

/** Whom the draft may name: by full names, and by a family name behind an office that only one person has. */
function candidatePeople(
  draft: Draft,
  hits: readonly (readonly DirectoryHit[])[],
  date: string,
): Map<string, CandidatePerson> {
  const people = new Map<string, CandidatePerson>();
  const add = ({ directory, person }: DirectoryRef): CandidatePerson => {
    const known = knownPerson(directory.person(person), directory);
    let one = people.get(known.id);
    if (!one) people.set(known.id, (one = { known, titled: new Map() }));
    return one;
  };
  for (const [i, found] of hits.entries()) {
    const paragraph = draft.paragraphs[i];
    for (const hit of found) {
      if (hit.kind === 'full') for (const ref of hit.people) add(ref);
      else {
        const titled = titledPerson(paragraph.reading.text, hit, draft.text, date);
        const span = inDraft(paragraph, hit);
        if (titled) add(titled.ref).titled.set(span.start, { ...span, past: titled.past ?? false });
      }
    }
  }
  return people;
}
