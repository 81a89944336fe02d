import type { Mention, Sanctioned } from '../../annotation.js';
import {
  ambiguityWords,
  GRAVITY,
  partiesOf,
  type Party,
  partyName,
} from '../../registry/mentionParties.js';
import { lastDay } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import { counted } from '../../text/output/plural.js';
import type { DraftBeforePublication, Item, ItemPassage } from './publication.js';
import type { Placer } from './passages.js';
import { SANCTION_WORDS } from '../reportWords.js';
import { listDateWords } from '../whatWasRead.js';

/** Everybody whom a draft names and who is, or may be, or was sanctioned; those who certainly are first. Then those whose name a list has and whose entry does not say so. */
export function sanctionedParties(draft: DraftBeforePublication, place: Placer): Item[] {
  return [
    ...partiesOf(draft.annotation.mentions)
      .filter(({ sanctioned }) => sanctioned !== 'no')
      .sort((a, b) => GRAVITY.indexOf(a.sanctioned) - GRAVITY.indexOf(b.sanctioned))
      .map((party) => partyItem(draft, party, place)),
    ...unmarkedParties(draft, place),
  ];
}

/** What a list says of an actor, and the entry does not: until somebody has compared the two, the page gives no all-clear over it. */
function unmarkedParties({ annotation, actors }: DraftBeforePublication, place: Placer): Item[] {
  return annotation.notes
    .filter(({ code }) => code === UNMARKED)
    .map(({ start, end, message }) => {
      const actor = annotation.mentions.find((one) => one.start === start && one.actor)?.actor;
      const entry = actor ? actors.get(actor) : undefined;
      return {
        label: entry?.name ?? place.exactly({ start, end }).words,
        facts: [message],
        passages: [place.sentence({ start, end })],
        ...(actor && { actor }),
      };
    });
}

/** The problem of an actor whose name a list has and whose entry has no such designation. */
export const UNMARKED = 'list-unmarked';

function partyItem(
  { annotation, actors, read }: DraftBeforePublication,
  { status, sanctioned, mentions }: Party,
  place: Placer,
): Item {
  const [{ actor, listing, candidates }] = mentions;
  const entry = actor === null ? undefined : actors.get(actor);
  const list = read.lists.find(({ id }) => id === listing?.list);
  const isAmbiguous = status === 'ambiguous' && candidates.length > 0;
  return {
    label: partyName(mentions[0], (id) => actors.get(id)?.name),
    facts: [
      SANCTION_WORDS[sanctioned as Exclude<Sanctioned, 'no'>],
      ...(isAmbiguous ? [ambiguityWords(candidates, (id) => actors.get(id), annotation.date)] : []),
      ...designations(entry),
      ...(listing ? [`${list?.title ?? listing.list} no. ${listing.id}`] : []),
      counted(mentions.length, 'mention', 'mentions'),
    ],
    passages: unique(mentions.map((mention) => place.sentence(mention))),
    ...(actor !== null && { actor }),
  };
}

function designations(actor: Actor | undefined): string[] {
  return (actor?.sanctions ?? []).map(({ authority, list, since, until }) =>
    [
      [authority, list].filter(Boolean).join(' '),
      since && `since ${since}`,
      until && `until ${until}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
}

function unique(passages: readonly ItemPassage[]): ItemPassage[] {
  return [...new Map(passages.map((passage) => [passage.start, passage])).values()];
}

const DAY_MS = 86_400_000;
/** Entries that were never reviewed are named one by one up to this many. */
const MAX_SINGLE = 3;

/** How old the lists and entries are that a draft rests on; the oldest entry first. */
export function agesOf(
  { annotation, actors, read, today }: DraftBeforePublication,
  place: Placer,
): Item[] {
  const firsts = new Map<string, Mention>();
  for (const mention of annotation.mentions)
    if (mention.actor !== null && !firsts.has(mention.actor)) firsts.set(mention.actor, mention);
  const entries = [...firsts].flatMap(([id, mention]) => {
    const actor = actors.get(id);
    return actor ? [{ mention, actor, age: ageOf(actor.reviewed, today) }] : [];
  });
  const never = entries.filter(({ actor }) => !actor.reviewed);
  const reviewed = entries.filter(({ actor }) => actor.reviewed).sort((a, b) => b.age - a.age);
  const entryItem = ({ actor, mention, age }: (typeof entries)[number]): Item => ({
    label: actor.name,
    actor: actor.id,
    passages: [place.exactly(mention)],
    facts: [
      actor.reviewed
        ? `entry reviewed ${actor.reviewed}, ${ageWords(age)}`
        : 'entry never reviewed',
    ],
  });
  return [
    ...read.lists.map((list): Item => ({
      label: `List: ${list.title}`,
      facts: [
        list.date
          ? `${listDateWords(list)}, ${ageWords(ageOf(list.date, today))}`
          : listDateWords(list),
        ...list.incomplete.map((what) => `incomplete: ${what}`),
      ],
      passages: [],
    })),
    ...(never.length > MAX_SINGLE
      ? [
          {
            label: `${never.length} entries were never reviewed`,
            facts: [never.map(({ actor }) => actor.name).join(', ')],
            passages: [],
          },
        ]
      : never.map(entryItem)),
    ...reviewed.map(entryItem),
  ];
}

/** In days; what was never looked at is older than anything. */
function ageOf(date: string | null | undefined, today: string): number {
  return date
    ? Math.max(0, Math.round((Date.parse(today) - Date.parse(lastDay(date))) / DAY_MS))
    : Infinity;
}

function ageWords(days: number): string {
  return days === 0 ? 'today' : `${counted(days, 'day', 'days')} old`;
}
