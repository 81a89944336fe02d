import type { Fact, Span } from '../../annotation.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { firstDay, lastDay } from '../../registry/partialDate.js';
import type { DraftView } from '../draftView.js';
import type { RuleFinding, Rule } from '../rule.js';

/** A rule about how old somebody is. */
export const AGE_RULES: readonly Rule[] = [
  {
    code: 'age-mismatch',
    severity: 'warning',
    summary: 'an age that does not match the registry’s birth date or another age in the draft',
    find: wrongAges,
  },
];

const REACH = 80;
const NAME = String.raw`((?:\p{Lu}[\p{L}’'-]{1,40} ){0,3}\p{Lu}[\p{L}’'-]{1,40})`;
/** "Salis, aged 71", "Holm, who is 66 years old", "Nagy is 48 years old". */
const LEADS = String.raw`(?:,? (?:who )?(?:is|now)(?: now)? |,? (?:aged?|now) )`;
const BEFORE = new RegExp(String.raw`${NAME}(?:${LEADS}|(?:,| \(|, \()? ?)$`, 'u');
const BEHIND = new RegExp(String.raw`^ ${NAME}`, 'u');
/** Words that say that an age is that of another time. */
const BACK_THEN =
  /\b(?:then|at the time|years? ago|when|will (?:be|turn)|turns?|last year|back in)\b/i;
const YEAR = /(?<![\d,.$€£-])(?:1[89]|20)\d\d(?![\d%-]|[.,]\d)/g;
/** Words of which a name behind them is a part: "Ann Roe of Ohio", "Vaino, chief of staff to Putin", "the son of Trump"; friends of somebody have no one age. */
const OWNER =
  /(?:\p{Lu}[\p{L}’'-]{0,40}(?:(?: \p{Lu}[\p{L}’'-]{1,40}|[^\P{L}s]) (?:of|from|for|in)|, (?:\p{L}[\p{L}’'-]{0,30} ){1,8}(?:of|to|for|in))|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:\p{Ll}[\p{L}’'-]{0,30} ){1,4}of) $/u;

/** An age that is given to somebody by name. */
interface NamedAge extends Span {
  readonly name: string;
  readonly age: number;
}

function* wrongAges(draft: DraftView): Generator<RuleFinding> {
  const ages = agesOf(draft);
  if (ages.length === 0) return;
  const reported = new Set<number>();
  for (const finding of againstRegistry(draft, ages)) {
    reported.add(finding.start);
    yield finding;
  }
  yield* againstEachOther(
    draft,
    ages.filter(({ start }) => !reported.has(start)),
  );
}

function agesOf(draft: DraftView): NamedAge[] {
  const { text } = draft.draft;
  const ages = draft.facts.filter(({ kind }) => kind === 'age');
  return ages.flatMap((fact) => {
    const number = ageIn(text.slice(fact.start, fact.end), fact);
    if (number === undefined || isOfAnotherTime(draft, fact)) return [];
    const before = BEFORE.exec(text.slice(Math.max(0, fact.start - REACH), fact.start));
    const behind = BEHIND.exec(text.slice(fact.end, fact.end + REACH));
    const name = /-/.test(text.slice(fact.start, fact.end)) ? behind?.[1] : before?.[1];
    const lead = text.slice(0, fact.start).slice(-REACH).replace(BEFORE, '');
    // "A Ford, 26 years old": one of that name, not the one who was named.
    const isAnothers = /\b[Aa]n? $/.test(lead) || (name === before?.[1] && OWNER.test(lead));
    return name && !isAnothers ? [{ start: fact.start, end: fact.end, name, age: number }] : [];
  });
}

function ageIn(words: string, { value }: Fact): number | undefined {
  return value?.unit === undefined && !/month|week|day/.test(words) ? value?.number : undefined;
}

/** Whether the sentence of an age speaks of another time, or names another year than the draft's. */
function isOfAnotherTime({ draft: { text }, day }: DraftView, fact: Fact): boolean {
  const { sentence } = fact;
  const years = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1000));
  return (
    BACK_THEN.test(sentenceNear(text, fact)) ||
    [...years.matchAll(YEAR)].some(([year]) => year !== day.date.slice(0, 4))
  );
}

function sentenceNear(text: string, { sentence, start, end }: Fact): string {
  return text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH));
}

function* againstRegistry(draft: DraftView, ages: readonly NamedAge[]): Generator<RuleFinding> {
  const { day } = draft;
  if (!day.date) return;
  for (const { mention } of draft.places) {
    const actor = mention.actor === null ? undefined : draft.lexicon.actors.get(mention.actor);
    if (mention.status !== 'certain' || !actor?.born) continue;
    const own = ages.find(
      ({ start, end }) =>
        (start >= mention.end && start - mention.end <= 3) ||
        (end <= mention.start && mention.start - end <= 1),
    );
    if (!own) continue;
    const least = yearsBetween(lastDay(actor.born), firstDay(day.date));
    const most = yearsBetween(firstDay(actor.born), lastDay(day.date));
    if (own.age >= least && own.age <= most) continue;
    const is = least === most ? String(most) : `${least} or ${most}`;
    yield {
      start: own.start,
      end: own.end,
      message: `according to the registry (born: ${actor.born}), ${actor.name} is ${is} on ${day.date}; the draft says ${own.age}`,
      related: [
        { start: mention.start, end: mention.end, message: `whose age it is: ${mention.text}` },
      ],
    };
  }
}

/** Whole years from one day to another, both ISO 8601. */
function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function* againstEachOther(draft: DraftView, ages: readonly NamedAge[]): Generator<RuleFinding> {
  /** The first age of each full name, and of each family name whose bearer is the only one in the draft. */
  const givenNames = new Map<string, Set<string>>();
  for (const { 1: given, 2: family, index } of draft.draft.text.matchAll(
    /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,40})(?= (\p{Lu}[\p{L}’'-]{1,40}))/gu,
  )) {
    // "Mayor Brandt", "When Brandt spoke": no given name.
    const word = given.toLowerCase();
    const isLeading = /^\s?$|[.!?:“"\n]\s?$/.test(
      draft.draft.text.slice(Math.max(0, index - 3), index),
    );
    if (isTitleWord(word) || (isLeading && isFunctionWord(word))) continue;
    const known = givenNames.get(family);
    if (known) known.add(given);
    else givenNames.set(family, new Set([given]));
  }
  const first = new Map<string, NamedAge>();
  for (const one of ages) {
    const words = one.name.split(' ');
    const family = words.at(-1)!;
    const leads = words.length > 1 ? words.at(-2)! : '';
    const given = isTitleWord(leads.toLowerCase()) ? '' : leads;
    const bearers = givenNames.get(family)?.size ?? 0;
    if (!given && bearers > 1) continue;
    const key = bearers > 1 ? `${given} ${family}` : family;
    const other = first.get(key);
    if (!other) first.set(key, one);
    else if (other.age !== one.age)
      yield {
        start: one.start,
        end: one.end,
        message: `${one.name} is ${one.age} here, but ${other.age} elsewhere in the draft`,
        related: [{ start: other.start, end: other.end, message: `${other.name}, ${other.age}` }],
      };
  }
}
