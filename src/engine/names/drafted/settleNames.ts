import type { DraftedName, Mention, Span } from '../../annotation.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { type DraftedParty, nameKey, type DraftedNameUse } from './draftedParty.js';
import { outside } from './credits.js';
import { fold } from '../matching/fold.js';
import { gatherBodies } from './gatherBodies.js';
import { gatherPeople } from './gatherPeople.js';
import type { RawName } from './rawName.js';
import { genderOfUses, roleOf } from './roles.js';

/** What was found in one paragraph, in offsets of its reading. */
export interface ParagraphNames {
  readonly names: readonly RawName[];
  /** The titles, offices and professions in it, ascending and apart. */
  readonly titles: readonly Span[];
}

/**
 * The people and bodies that a draft names and the registry has not, each once, in the order of their first mention.
 * @param found for each paragraph, in the order of `draft.paragraphs`
 * @param mentions those of the draft, ascending
 */
export function settleNames(
  draft: Draft,
  found: readonly ParagraphNames[],
  mentions: readonly Mention[],
): DraftedName[] {
  const uses = ofOneKind(
    draft.paragraphs.flatMap((one, paragraph) =>
      found[paragraph].names.map((raw) => ({ raw, span: inDraft(one, raw), paragraph })),
    ),
  );
  const known = mentions.filter(isOfRegistry);
  const titles = found.map(withBodies);
  const families = new Set(
    uses.flatMap(({ raw }) => (raw.kind === 'person' ? [fold(raw.text.split(' ').at(-1)!)] : [])),
  );
  const of = (kind: RawName['kind']): DraftedParty[] =>
    (kind === 'person' ? gatherPeople : gatherBodies)(
      uses.filter(({ raw }) => raw.kind === kind && !isLabel(raw, families)),
    );
  return [...of('person'), ...of('body')]
    .filter(({ sure }) => sure)
    .map((party) => draftedName(draft, titles, party))
    .filter((name) => outside(name.mentions, known).length === name.mentions.length)
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

/**
 * A name in full that is a body's in one place ("Norland Freight, a shipping company") and might be a person's in another
 * ("Norland Freight’s chief executive") is the body's in both, unless a title makes it a person's.
 */
function ofOneKind(uses: readonly DraftedNameUse[]): readonly DraftedNameUse[] {
  const bodies = new Set<string>();
  const people = new Set<string>();
  for (const { raw } of uses) {
    if (raw.words.length < 2) continue;
    if (raw.kind === 'body' && raw.certainty !== 'open') bodies.add(nameKey(raw.words));
    if (raw.kind === 'person' && raw.certainty === 'sure') people.add(nameKey(raw.words));
  }
  return uses.map((use) => {
    const key = nameKey(use.raw.words);
    return use.raw.kind === 'person' && bodies.has(key) && !people.has(key)
      ? { ...use, raw: { ...use.raw, kind: 'body' } }
      : use;
  });
}

/** "COLE:" before Cole's turn in a transcript looks like an acronym. */
function isLabel({ kind, text }: RawName, families: ReadonlySet<string>): boolean {
  return kind === 'body' && /^\p{Lu}{4,}$/u.test(text) && families.has(fold(text));
}

/** Whether a mention is, or may be, an actor of the registry. */
export function isOfRegistry({ actor, candidates }: Mention): boolean {
  return actor !== null || candidates.some((one) => one.actor !== undefined);
}

function draftedName(
  draft: Draft,
  titles: readonly (readonly Span[])[],
  party: DraftedParty,
): DraftedName {
  party.uses.sort((a, b) => a.span.start - b.span.start);
  const role = roleOf(
    party,
    (paragraph) => draft.paragraphs[paragraph].reading.text,
    (paragraph) => titles[paragraph],
  );
  const pronoun = genderOfUses(party);
  return {
    name: party.name.text,
    kind: party.name.kind === 'person' ? 'person' : 'organization',
    ...(role !== undefined && { role }),
    ...(pronoun !== undefined && { pronoun }),
    mentions: party.uses.map(({ span }) => span),
  };
}

/** The titles, each with the whole of the body's name that it begins or ends in: "Bank of England governor", "head of the Russian Fund". */
export function withBodies({ names, titles }: ParagraphNames): Span[] {
  const bodies = names.filter(({ kind }) => kind === 'body');
  let next = 0;
  return titles.map(({ start, end }) => {
    while (next < bodies.length && bodies[next].end <= start) next++;
    const body = bodies[next];
    let last = next;
    while (last + 1 < bodies.length && bodies[last + 1].start < end) last++;
    const behind = bodies[last];
    return {
      start: body && body.start < start && body.end < end ? body.start : start,
      end: behind && behind.start > start && behind.start < end ? Math.max(end, behind.end) : end,
    };
  });
}
