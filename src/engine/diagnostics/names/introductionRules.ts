import { parsePersonName } from '../../names/variants/personName.js';
import { currentRole } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { DraftView, Place } from '../draftView.js';
import { apposing } from '../insertions.js';
import { type RuleFinding, replacing, type Rule } from '../rule.js';
import { isOffice, titleWords } from './writtenTitles.js';

/** Rules about how people are introduced. */
export const INTRODUCTION_RULES: readonly Rule[] = [
  {
    code: 'first-reference',
    severity: 'information',
    summary:
      'a first mention of a person without the full name, or without saying who the person is',
    find: firstReferences,
  },
  {
    code: 'later-reference',
    severity: 'off',
    summary: 'a later mention by full name, where house style uses the surname alone',
    find: laterReferences,
  },
];

/** Whether a mention is in the paper's own words: in headlines and quotations nobody is introduced. */
function isInProse(draft: DraftView, place: Place): boolean {
  return !draft.isLine(place) && !draft.isOthersWords(place);
}

function* firstReferences(draft: DraftView): Generator<RuleFinding> {
  if (!draft.isEnglish) return;
  for (const [actor, places] of draft.placesOf) {
    const first =
      actor.kind === 'person'
        ? places.find((place) => isInProse(draft, place) && !isGivenAlone(place))
        : undefined;
    if (!first) continue;
    const { mention } = first;
    // What the desk wrote into the registry as a name of its own needs nothing more.
    if (
      (actor.aliases ?? []).some(
        ({ name, weak }) => !weak && name === mention.text && !name.includes(' '),
      )
    )
      continue;
    if (parsePersonName(actor.name).single) continue;
    // A headline with the full name introduces too, if not well.
    if (mention.antecedent && mention.antecedent.start < mention.start) continue;
    if (mention.form === 'surname' || mention.form === 'first-name') {
      const name = fullName(actor);
      yield {
        start: mention.start,
        end: mention.end,
        message: `first mention of ${name}: the full name is missing`,
        fixes: [replacing(mention, name)],
      };
    } else if (mention.text.includes(' ')) {
      const role = currentRole(actor.roles, draft.day);
      if (!role || isIntroduced(draft, first, actor)) continue;
      const fix = apposing(draft, first, role.title, `Insert “${role.title}”`);
      yield {
        start: mention.start,
        end: mention.end,
        message: `first mention of ${actor.name}: the draft does not say who that is`,
        ...(fix && { fixes: [fix] }),
      };
    }
  }
}

/** "Arkady and Boris Rotenberg": the family name follows for both, and no more is said there of the first. */
function isGivenAlone({ mention }: Place): boolean {
  return mention.form === 'first-name' && mention.antecedent === null;
}

function fullName({ name, style }: Actor): string {
  const { prefer } = style ?? {};
  if (!prefer || prefer === name) return name;
  if (prefer.includes(' ')) return prefer;
  return parsePersonName(name).single
    ? prefer
    : [...name.split(' ').slice(0, -1), prefer].join(' ');
}

/** Words after a name that may still say who that is. */
const WORDS_AFTER = 24;

/** Whether an office, a profession or a word of the actor's roles stands by a name, nearer to it than to another one. */
function isIntroduced(draft: DraftView, place: Place, { roles }: Actor): boolean {
  const said = draft.saidAt(place);
  const sentence = said.sentenceAt(place.start);
  const others = draft
    .placesIn(place.paragraph)
    .filter(({ actor }) => actor !== place.actor && actor?.kind === 'person');
  const from = Math.max(sentence.start, others.findLast(({ end }) => end <= place.start)?.end ?? 0);
  const next = said.sentenceAt(Math.min(said.text.length, sentence.end + 1));
  // "Jared Kushner, Trump's son-in-law": whose he is says who he is.
  const isPossessor = ({ end }: Place): boolean => /^['’]s?\s/.test(said.text.slice(end, end + 3));
  const to = Math.min(
    next.end,
    others.find((other) => other.start >= place.end && !isPossessor(other))?.start ?? next.end,
  );
  const near = [
    ...titleWords(said.text.slice(from, place.start)).slice(-12),
    ...titleWords(said.text.slice(place.end, to)).slice(0, WORDS_AFTER),
  ];
  const own = new Set(
    (roles ?? [])
      .flatMap(({ title }) => titleWords(title))
      .map(({ word }) => word)
      .filter((word) => word.length > 4),
  );
  return near.some(({ word }) => isOffice(word) || own.has(word) || RELATION.test(word));
}

const RELATION =
  /^(?:son in law|daughter in law|father in law|mother in law|brother in law|sister in law|(?:\p{L}+ )?(?:friend|ally|critic|spouse|partner|veteran|scholar|star|star|host|spokesperson|official|student|resident|native|mogul|celebrity|chairman|ceo|cfo|cto|minister|democrat|republican|conservative|liberal|author|writer|editor|worker|employee|member|scientist|advocate|organizer|organiser|volunteer|manager|head|staffer))$/u;

function* laterReferences(draft: DraftView): Generator<RuleFinding> {
  const bearers = surnameBearers(draft);
  for (const [actor, places] of draft.placesOf) {
    if (actor.kind !== 'person') continue;
    const parsed = parsePersonName(actor.name);
    const [surname] = parsed.surnames;
    if (parsed.single || !surname || bearers.get(surname)! > 1) continue;
    const [, ...later] = places.filter(
      (place) =>
        (place.mention.form === 'name' || place.mention.form === 'alias') &&
        place.mention.text.includes(' ') &&
        isInProse(draft, place),
    );
    for (const { mention } of later) {
      if (!mention.text.endsWith(surname)) continue;
      yield {
        start: mention.start,
        end: mention.end,
        message: `${actor.name} has been introduced: “${surname}” is enough`,
        fixes: [replacing(mention, surname)],
      };
    }
  }
}

/** How many people of each surname the draft names: those who share one must be told apart. */
function surnameBearers(draft: DraftView): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { kind, name } of draft.placesOf.keys()) {
    if (kind !== 'person') continue;
    for (const surname of new Set(parsePersonName(name).surnames))
      bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  return bearers;
}
