import type { Annotation, Claim, Mention, Sanctioned, Span } from '../annotation.js';
import { lastDay } from '../registry/partialDate.js';
import type { Actor } from '../registry/registrySchema.js';
import { lineText } from '../text/lineText.js';
import { Lines } from '../text/positions.js';
import { sentenceAround, sentenceStarts } from '../text/sentences.js';
import { type ReadClaim, readClaims } from './readClaims.js';
import type { ReportedReview } from './reportSchema.js';
import { attributionWords } from './reportWords.js';

/** What is to be looked at before a draft is published, most pressing first. Words are English, as those of notes are. */
export interface BeforePublication {
  readonly file: string;
  /** The draft's date, ISO 8601. */
  readonly date: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly id: 'sanctions' | 'claims' | 'comment' | 'anonymous' | 'marks' | 'ages';
  readonly title: string;
  /** What it means that there is nothing. */
  readonly nothing: string;
  readonly items: readonly Item[];
}

/** Something to be looked at, and where it is. */
export interface Item {
  readonly label: string;
  /** What it is about, in a few words. */
  readonly facts: readonly string[];
  /** Passages of the draft, in its order. */
  readonly passages: readonly Quoted[];
  /** The entry of the registry that it leads to. */
  readonly actor?: string;
}

/** A passage of the draft in words. */
export interface Quoted extends Span {
  /** The line of its first word, from 1. */
  readonly line: number;
  readonly words: string;
}

export interface DraftBeforePublication {
  readonly file: string;
  readonly text: string;
  readonly annotation: Annotation;
  readonly actors: ReadonlyMap<string, Actor>;
  /** What the desk decided, by the id of the claim. */
  readonly reviews: ReadonlyMap<string, ReportedReview>;
  readonly lists: readonly { readonly title: string; readonly date: string | null }[];
  /** ISO 8601, to the day: ages are counted to it. */
  readonly today: string;
}

/** All that is to be looked at before a draft is published. */
export function beforePublication(draft: DraftBeforePublication): BeforePublication {
  const { file, annotation } = draft;
  const place = placer(draft.text);
  const claims = readClaims(draft.text, annotation.claims, (id) => draft.actors.get(id)?.name);
  return {
    file,
    date: annotation.date,
    sections: [
      {
        id: 'sanctions',
        title: 'Sanctioned and possible names',
        nothing: 'Nobody whom the draft names is known to be sanctioned.',
        items: sanctionedNames(draft, place),
      },
      {
        id: 'claims',
        title: 'Claims not yet checked',
        nothing: 'Every claim has been decided on.',
        items: openClaims(draft, claims, place),
      },
      {
        id: 'comment',
        title: 'Accused and not yet asked for comment',
        nothing: 'Nobody is found accused without having been asked.',
        items: notAsked(draft, claims, place),
      },
      {
        id: 'anonymous',
        title: 'Anonymous sources',
        nothing: 'Every source is identified.',
        items: claims
          .filter(({ claim }) => claim.anonymous && !claim.unattributed)
          .map((read) => claimItem(read, place, [])),
      },
      {
        id: 'marks',
        title: 'Leftover marks',
        nothing: 'No TK and no note to the desk is left.',
        items: annotation.notes
          .filter(({ code }) => code === 'leftover-mark')
          .map((note) => ({ label: note.message, facts: [], passages: [place.sentence(note)] })),
      },
      {
        id: 'ages',
        title: 'Age of lists and entries',
        nothing: 'The draft rests on no list and on no entry.',
        items: ages(draft, place),
      },
    ],
  };
}

interface Placer {
  sentence(span: Span): Quoted;
  exactly(span: Span): Quoted;
}

function placer(text: string): Placer {
  const lines = new Lines(text);
  let starts: number[] | undefined;
  const quoted = ({ start, end }: Span): Quoted => ({
    start,
    end,
    line: lines.positionOf(start).line,
    words: lineText(text.slice(start, end)),
  });
  return {
    exactly: quoted,
    sentence: ({ start, end }) => {
      const sentence = sentenceAround(text, (starts ??= sentenceStarts(text)), start);
      // A heading ends without a full stop: no sentence goes on behind a blank line.
      const before = text.slice(sentence.start, start);
      const apart = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
      const after = /\n\r?\n/.exec(text.slice(end, sentence.end));
      return quoted({
        start: apart < 0 ? sentence.start : sentence.start + apart + 2,
        end: after ? end + after.index : Math.max(end, sentence.end),
      });
    },
  };
}

const GRAVITY: readonly Sanctioned[] = ['yes', 'possible', 'lifted'];
const SANCTION_WORDS: Readonly<Record<Sanctioned, string>> = {
  yes: 'SANCTIONED',
  possible: 'possibly sanctioned: check identity',
  lifted: 'sanctions lifted',
  no: 'name match only',
};

function sanctionedNames({ annotation, actors }: DraftBeforePublication, place: Placer): Item[] {
  const parties = new Map<string, Mention[]>();
  for (const mention of annotation.mentions) {
    if (mention.sanctioned === 'no') continue;
    const who =
      mention.actor ??
      (mention.listing
        ? `${mention.listing.list}:${mention.listing.id}`
        : mention.candidates.map(({ actor, name }) => actor ?? name).join(' or '));
    const others = parties.get(who);
    if (others) others.push(mention);
    else parties.set(who, [mention]);
  }
  return [...parties.values()]
    .map((mentions): { grave: Sanctioned; item: Item } => {
      const [first] = mentions;
      const grave =
        GRAVITY.find((one) => mentions.some(({ sanctioned }) => sanctioned === one)) ?? 'possible';
      const name =
        (first.actor && actors.get(first.actor)?.name) ||
        first.listing?.name ||
        first.candidates.map((one) => one.name).join(' or ') ||
        first.text;
      const listing = first.listing && `${first.listing.list} ${first.listing.id}`;
      return {
        grave,
        item: {
          label: name,
          facts: [
            SANCTION_WORDS[grave],
            ...designations(first.actor === null ? undefined : actors.get(first.actor)),
            ...(listing ? [listing] : []),
            mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
          ],
          passages: unique(mentions.map((mention) => place.sentence(mention))),
          ...(first.actor !== null && { actor: first.actor }),
        },
      };
    })
    .sort((a, b) => GRAVITY.indexOf(a.grave) - GRAVITY.indexOf(b.grave))
    .map(({ item }) => item);
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

function unique(passages: readonly Quoted[]): Quoted[] {
  return [...new Map(passages.map((passage) => [passage.start, passage])).values()];
}

function openClaims(
  { reviews }: DraftBeforePublication,
  claims: readonly ReadClaim[],
  place: Placer,
): Item[] {
  return claims.flatMap((read): Item[] => {
    const review = reviews.get(read.claim.id);
    if (!review || (review.decision === 'unchecked' && review.was === null))
      return [claimItem(read, place, [])];
    if (review.was !== null)
      return [claimItem(read, place, [`${review.decision} before its words were changed`])];
    return review.decision === 'checked' ? [] : [claimItem(read, place, [review.decision])];
  });
}

/** Cues that say that somebody has done wrong. */
const ACCUSING =
  /\b(?:accus|alleg|blam|charg(?:ed|es|ing)\b.*\bwith|condemn|denounc|implicat|indict)/i;

/**
 * Whoever a claim accuses, as the desk has noted it or as its cue says ("accused X of"), as long as nobody is on record
 * as having asked them.
 */
function notAsked(
  { annotation, actors, reviews }: DraftBeforePublication,
  claims: readonly ReadClaim[],
  place: Placer,
): Item[] {
  const byParty = new Map<string, Quoted[]>();
  const add = (party: string, passage: Quoted): void =>
    void byParty.set(party, [...(byParty.get(party) ?? []), passage]);
  const asked = new Set(
    [...reviews.values()]
      .filter(({ reply }) => reply?.asked)
      .map(({ accuses }) => accuses?.toLowerCase()),
  );
  for (const read of claims) {
    const review = reviews.get(read.claim.id);
    if (review?.reply?.asked || review?.reply?.needed === false) continue;
    const passage = place.exactly(read.passage);
    const noted = review?.reply && (review.accuses ?? 'Whoever this accuses');
    const found = noted
      ? [noted]
      : ACCUSING.test(read.cue)
        ? accusedIn(read.claim, annotation.mentions).map(
            (actor) => actors.get(actor)?.name ?? actor,
          )
        : [];
    for (const party of found) if (!asked.has(party.toLowerCase())) add(party, passage);
  }
  return [...byParty].map(([label, passages]) => ({
    label,
    facts: ['no request for comment on record'],
    passages: unique(passages),
  }));
}

/** The actors in what a claim says and between its parts; not its source. */
function accusedIn(claim: Claim, mentions: readonly Mention[]): string[] {
  const spans = [...claim.source, ...claim.cue, ...claim.content];
  const passage = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  const inside = mentions.filter(
    ({ start, end, actor }) =>
      actor !== null &&
      actor !== claim.speaker?.actor &&
      start >= passage.start &&
      end <= passage.end &&
      !claim.source.some((source) => start >= source.start && end <= source.end),
  );
  return [...new Set(inside.map(({ actor }) => actor!))];
}

function claimItem(read: ReadClaim, place: Placer, facts: readonly string[]): Item {
  const { claim, voice, content, passage } = read;
  const { speaker, cue } = attributionWords({
    voice: voice.kind,
    speaker: voice.words,
    cue: read.cue,
  });
  return {
    label: `${[speaker, cue].filter(Boolean).join(' ')}: ${content}`,
    facts: [
      ...facts,
      ...(claim.contested ? ['contested'] : []),
      ...(claim.hedged ? ['hedged'] : []),
    ],
    passages: [place.exactly(passage)],
  };
}

const DAY = 86_400_000;

function ages({ annotation, actors, lists, today }: DraftBeforePublication, place: Placer): Item[] {
  const firsts = new Map<string, Mention>();
  for (const mention of annotation.mentions)
    if (mention.actor !== null && !firsts.has(mention.actor)) firsts.set(mention.actor, mention);
  const entries = [...firsts].flatMap(([id, mention]) => {
    const actor = actors.get(id);
    return actor ? [{ mention, actor, age: ageOf(actor.reviewed, today) }] : [];
  });
  entries.sort((a, b) => b.age - a.age);
  return [
    ...lists.map(({ title, date }): Item => ({
      label: `List: ${title}`,
      facts: [date ? `of ${date}, ${ageWords(ageOf(date, today))}` : 'without a date of its own'],
      passages: [],
    })),
    ...entries.map(({ actor, mention, age }): Item => ({
      label: actor.name,
      actor: actor.id,
      passages: [place.exactly(mention)],
      facts: [
        actor.reviewed
          ? `entry reviewed ${actor.reviewed}, ${ageWords(age)}`
          : 'entry never reviewed',
      ],
    })),
  ];
}

/** In days; what was never looked at is older than anything. */
function ageOf(date: string | null | undefined, today: string): number {
  return date
    ? Math.max(0, Math.round((Date.parse(today) - Date.parse(lastDay(date))) / DAY))
    : Infinity;
}

function ageWords(days: number): string {
  return days === 0 ? 'today' : days === 1 ? '1 day old' : `${days} days old`;
}
