import type { Fix, Span } from '../annotation.js';
import { MONTH_NAMES } from '../english/calendar.js';
import { designationOn } from '../names/resolution/designations.js';
import type { Day } from '../registry/partialDate.js';
import type { Actor, Designation } from '../registry/registrySchema.js';
import { sanctionerInProse } from '../sanctions/screening/authorities.js';
import type { DraftView, Place } from './draftView.js';
import { apposing } from './insertions.js';
import type { RuleFinding } from './rule.js';
import { isSilenced } from './silencedNotes.js';
import { bodiesOf, sanctionTalk } from './sanctionTalk/sanctionTalk.js';

/** The sanctioned actors of whom the draft does not say so: one finding for all of them. */
export function* undisclosed(draft: DraftView): Generator<RuleFinding> {
  if (!draft.mentions.some(({ sanctioned: state }) => state === 'yes')) return;
  const sanctioned = [...draft.placesOf].filter(([, places]) =>
    places.some(({ mention }) => mention.sanctioned === 'yes'),
  );
  if (sanctioned.length === 0 || !draft.isEnglish) return;
  const told = new Set<Actor>();
  for (const { targets } of sanctionTalk(draft)) for (const { actor } of targets) told.add(actor);
  const open = sanctioned
    .filter(([actor]) => !told.has(actor) && !bodiesOf(draft, actor).some((body) => told.has(body)))
    .map(([actor, places]) => undisclosedActor(draft, actor, places))
    .filter(({ span }) => !isSilencedHere(draft, span))
    .sort((a, b) => a.span.start - b.span.start);
  const [first] = open;
  if (!first) return;
  const { start, end } = first.span;
  if (open.length === 1)
    yield {
      start,
      end,
      message: `according to the registry, ${first.actor.name} is under sanctions${listWords(first.actor, draft.day)}, but the draft does not say so`,
      fixes: first.insertion ? [first.insertion(false)] : [],
    };
  else
    yield {
      start,
      end,
      message: `${open.length} sanctioned ${partiesWord(open)} are named without being called sanctioned: ${namesInWords(open)}`,
      fixes: open.flatMap(({ insertion }) => insertion?.(true) ?? []),
      related: open.map(({ actor, span }) => ({
        start: span.start,
        end: span.end,
        message: `according to the registry, ${actor.name} is under sanctions${listWords(actor, draft.day)}`,
      })),
    };
}

/** A sanctioned actor of whom the draft does not say so. */
interface Undisclosed {
  readonly actor: Actor;
  /** Where it is named first, in the draft's own words where it can be. */
  readonly span: Span;
  /** The fix that says so, where a sentence has room for it. */
  readonly insertion?: (named: boolean) => Fix;
}

function undisclosedActor(draft: DraftView, actor: Actor, places: readonly Place[]): Undisclosed {
  const prose = places.filter((place) => !draft.isHeading(place));
  const { mention } =
    prose.find((one) => !draft.saidAt(one).isQuoted(one)) ?? prose[0] ?? places[0];
  const span = { start: mention.start, end: mention.end };
  const wording = approvedWording(actor, draft.day);
  const fix = wording && firstOf(prose, (one) => apposing(draft, one, wording, ''));
  if (!fix) return { actor, span };
  const insertion = (named: boolean): Fix => ({
    ...fix,
    title: `Insert “${wording}”${named ? ` after ${actor.name}` : ''}`,
  });
  return { actor, span, insertion };
}

/** Names that were silenced one by one are left out before they are counted: silencing one hides no other. */
function isSilencedHere({ draft: { text }, ignores }: DraftView, span: Span): boolean {
  return ignores.some(
    (one) =>
      one.kind === 'note' &&
      one.code === 'sanctioned-not-disclosed' &&
      one.exact !== undefined &&
      isSilenced(text, span, one),
  );
}

function partiesWord(open: readonly Undisclosed[]): string {
  if (open.every(({ actor }) => actor.kind === 'person')) return 'people';
  return open.every(({ actor }) => actor.kind === 'organization') ? 'organizations' : 'parties';
}

/** More names than these at once nobody reads; all of them are among the related places. */
const MAX_NAMES = 6;

function namesInWords(open: readonly Undisclosed[]): string {
  const names = open.slice(0, MAX_NAMES).map(({ actor }) => actor.name);
  return open.length > MAX_NAMES
    ? `${names.join(', ')} and ${open.length - MAX_NAMES} more`
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
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

function inForce(actor: Actor, day: Day): Designation[] {
  return (actor.sanctions ?? []).filter((one) => designationOn(actor, one, day) === 'in-force');
}

function listWords(actor: Actor, day: Day): string {
  const lists = new Set(
    inForce(actor, day).map(({ authority, list }) => [authority, list].filter(Boolean).join(' ')),
  );
  return lists.size > 0 ? ` (${[...lists].join(', ')})` : '';
}

/**
 * What the draft should say: the wording that the desk approved in the designation's note, else authority and month. A collection of other authorities'
 * lists is no authority: of its designations alone nothing can be said but what the desk writes.
 */
function approvedWording(actor: Actor, day: Day): string | undefined {
  const designations = inForce(actor, day);
  const approved = designations.find(
    ({ note }) => note && /^(?:sanctioned|under|blacklisted|designated|subject to)\b/.test(note),
  )?.note;
  if (approved) return approved.replace(/(?<![.\s])[.\s]+$/, '');
  const first = designations.find(({ authority }) => sanctionerInProse(authority) !== undefined);
  if (!first) return undefined;
  const since = first.since
    ? ` since ${first.since.length >= 7 ? `${MONTH_NAMES[Number(first.since.slice(5, 7)) - 1]} ` : ''}${first.since.slice(0, 4)}`
    : '';
  return `sanctioned by ${sanctionerInProse(first.authority)}${since}`;
}
