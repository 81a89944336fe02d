import { isInForce } from '../registry/partialDate.js';
import type { Actor, Designation } from '../registry/registrySchema.js';
import type { DraftView, Place } from './draftView.js';
import { apposing } from './insertions.js';
import { type Finding, replacing, type Rule } from './rule.js';
import { bodiesOf, sanctionTalk, type SanctionTalk } from './sanctionTalk.js';

/** Rules about who is called sanctioned. */
export const SANCTION_RULES: readonly Rule[] = [
  {
    code: 'sanctioned-not-disclosed',
    severity: 'warning',
    summary: 'an actor under sanctions is named, and nothing in the draft says so',
    find: undisclosed,
  },
  {
    code: 'sanction-claim-unsupported',
    severity: 'error',
    summary: 'the draft calls an actor sanctioned whom neither registry nor lists know as such',
    find: unsupported,
  },
  {
    code: 'sanction-date',
    severity: 'warning',
    summary: 'a year for a designation that the registry contradicts',
    find: wrongYears,
  },
];

function* undisclosed(draft: DraftView): Generator<Finding> {
  const sanctioned = [...draft.placesOf].filter(([, places]) =>
    places.some(({ mention }) => mention.sanctioned === 'yes'),
  );
  if (sanctioned.length === 0 || !draft.isEnglish) return;
  const told = new Set<Actor>();
  for (const { targets } of sanctionTalk(draft)) for (const { actor } of targets) told.add(actor);
  for (const [actor, places] of sanctioned) {
    if (told.has(actor) || bodiesOf(draft, actor).some((body) => told.has(body))) continue;
    const prose = places.filter((place) => !draft.isHeading(place));
    const place = prose.find((one) => !draft.saidAt(one).isQuoted(one)) ?? prose[0] ?? places[0];
    const wording = approvedWording(actor, draft.date);
    const fix =
      wording && firstOf(prose, (one) => apposing(draft, one, wording, `Insert “${wording}”`));
    yield {
      start: place.mention.start,
      end: place.mention.end,
      message: `${actor.name} is under sanctions${listWords(actor, draft.date)}, and the draft does not say so`,
      ...(fix && { fixes: [fix] }),
    };
  }
}

function firstOf<T>(
  places: readonly Place[],
  make: (place: Place) => T | undefined,
): T | undefined {
  for (const place of places) {
    const made = make(place);
    if (made) return made;
  }
  return undefined;
}

function inForce({ sanctions }: Actor, date: string): Designation[] {
  return (sanctions ?? []).filter((one) => isInForce(one, date));
}

function listWords(actor: Actor, date: string): string {
  const lists = new Set(
    inForce(actor, date).map(({ authority, list }) => [authority, list].filter(Boolean).join(' ')),
  );
  return lists.size > 0 ? ` (${[...lists].join(', ')})` : '';
}

/** How a draft calls authorities that registries know by their letters. */
const AUTHORITIES: Readonly<Record<string, string>> = {
  OFAC: 'the U.S. Treasury',
  UN: 'the United Nations',
  UK: 'Britain',
  OFSI: 'Britain',
  EU: 'the European Union',
};
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What the draft should say: the wording that the desk approved in the designation's note, else authority and month. */
function approvedWording(actor: Actor, date: string): string | undefined {
  const designations = inForce(actor, date);
  const approved = designations.find(
    ({ note }) => note && /^(?:sanctioned|under|blacklisted|designated|subject to)\b/.test(note),
  )?.note;
  if (approved) return approved.replace(/[.\s]+$/, '');
  const [first] = designations;
  if (!first) return undefined;
  const since = first.since
    ? ` since ${first.since.length >= 7 ? `${MONTHS[Number(first.since.slice(5, 7)) - 1]} ` : ''}${first.since.slice(0, 4)}`
    : '';
  return `sanctioned by ${AUTHORITIES[first.authority] ?? first.authority}${since}`;
}

/** Sanctions on a whole country are no designation of it. */
function* unsupported(draft: DraftView): Generator<Finding> {
  if (!draft.isEnglish) return;
  const told = new Set<Place>();
  for (const { targets } of sanctionTalk(draft)) {
    for (const { actor, place, plain } of targets) {
      if (!plain || !place || told.has(place) || actor.kind === 'country') continue;
      const { mention } = place;
      if (
        mention.status !== 'certain' ||
        mention.listing ||
        (mention.sanctioned !== 'no' && mention.sanctioned !== 'lifted')
      )
        continue;
      told.add(place);
      const known =
        mention.sanctioned === 'lifted'
          ? `the registry has the sanctions on ${actor.name} lifted by ${draft.date}`
          : `neither the registry nor a list knows of sanctions on ${actor.name} on ${draft.date}`;
      yield {
        start: mention.start,
        end: mention.end,
        message: `the draft calls ${actor.name} sanctioned, and ${known}`,
      };
    }
  }
}

const YEAR =
  /\b(?:in|since|from|of)\s+(?:(?:early|late|mid)[- ]?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s+(?:\d{1,2},?\s+)?)?((?:19|20)\d\d)\b/g;

function* wrongYears(draft: DraftView): Generator<Finding> {
  if (!draft.isEnglish) return;
  const told = new Set<number>();
  for (const talk of sanctionTalk(draft)) {
    const { text } = draft.saidAt(talk);
    const years = [...text.slice(talk.sentence.start, talk.sentence.end).matchAll(YEAR)];
    if (years.length !== 1) continue;
    const [{ 0: phrase, 1: year, index }] = years;
    const end = talk.sentence.start + index + phrase.length;
    const between = text.slice(
      Math.min(talk.span.end, end),
      Math.max(talk.span.start, end - phrase.length),
    );
    if (between.split(/\s+/).length > 8 || /[;:]/.test(between)) continue;
    const span = draft.inDraft(talk.paragraph, { start: end - year.length, end });
    for (const { actor } of talk.targets) {
      const known = knownYears(actor, authorityIn(text, talk));
      if (known.length === 0 || known.includes(year) || told.has(span.start)) continue;
      told.add(span.start);
      yield {
        ...span,
        message: `the registry dates the sanctions on ${actor.name} from ${known.join(' and ')}, not ${year}`,
        ...(known.length === 1 && { fixes: [replacing(span, known[0])] }),
      };
    }
  }
}

/** The years in which an actor was designated, by one authority where the draft names it; none where one of them is not known. */
function knownYears({ sanctions }: Actor, authority: RegExp | undefined): string[] {
  const all = sanctions ?? [];
  const own = authority ? all.filter((one) => authority.test(one.authority)) : [];
  const counted = own.length > 0 ? own : all;
  return counted.some(({ since }) => !since)
    ? []
    : [...new Set(counted.map(({ since }) => since!.slice(0, 4)))].sort();
}

/** How drafts and registries call the same authority. */
const SAME_AUTHORITY: readonly (readonly [said: RegExp, registered: RegExp])[] = [
  [
    /\b(?:U\.S\.|US|United States|American|Washington|Treasury|OFAC)(?![\p{L}])/u,
    /OFAC|^U\.?S|Treasury|State Department/i,
  ],
  [/\b(?:EU|E\.U\.|European Union|Brussels)(?![\p{L}])/u, /^EU|European/i],
  [
    /\b(?:UK|U\.K\.|Britain|British|London|United Kingdom)(?![\p{L}])/u,
    /^UK|OFSI|FCDO|Brit|United Kingdom/i,
  ],
  [/\b(?:UN|U\.N\.|United Nations|Security Council)(?![\p{L}])/u, /^UN|United Nations/i],
];

function authorityIn(text: string, { sentence }: SanctionTalk): RegExp | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const said = SAME_AUTHORITY.filter(([name]) => name.test(words));
  return said.length === 1 ? said[0][1] : undefined;
}
