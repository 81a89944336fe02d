import type { MentionForm } from '../../annotation.js';
import type { Period } from '../../registry/partialDate.js';
import type { Actor, Alias } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { isAcronym, isTelling, organizationForms } from './organizationName.js';
import { isFamilyAlone, parsePersonName, type PersonName } from './personName.js';
import { scriptForms } from './cyrillicCases.js';
import type { Evidence } from './evidence.js';
import { generationOf } from './generation.js';
import { soundOf } from './sound.js';
import { isCommonWord } from '../../english/commonWords.js';
import { isGivenName } from '../../english/givenNameList.js';
import { wellKnownShortNames } from '../../english/publicBodies.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';

/** What it takes for words to mean an actor. */
export type Grounds =
  /** Nothing: they name the actor. */
  | 'name'
  /** The draft names the actor elsewhere: weak aliases, generated short forms and acronyms. */
  | 'introduction'
  /** As 'introduction', and nobody else in the draft has a better right to the family name. */
  | 'surname'
  /** As 'surname', or with the title in front that belongs to the name: "Pope Francis". */
  | 'title';

/** How the text must write the words: with capitals where names have them, exactly like this, or anyhow. */
export type Capitals = 'names' | 'exact' | 'any';

/** One way to write an actor. */
export interface Way {
  readonly actor: Actor;
  readonly text: string;
  readonly form: MentionForm;
  readonly grounds: Grounds;
  readonly capitals: Capitals;
  /** Phrases in which the words are something else. */
  readonly not: readonly string[];
  /** When the actor was called so. */
  readonly period: Period;
  /** The parts of the person's name that the words belong to. */
  readonly person: PersonName | null;
  /** Whether somebody wrote it into the registry, or it was made from what was written there. */
  readonly made: boolean;
  /** Whether something had to be forgiven to recognise the name, or it is an everyday word: no sanctions mark may rest on it. */
  readonly loose: boolean;
  /** Folded words of which one must stand before these: "the" before "Guardian", "German" before "Foreign Ministry". */
  readonly after: readonly string[] | null;
  /** What leaves it open whether the words mean the actor, wherever they stand. */
  readonly evidence: readonly Evidence[];
  /** The actor's names with this given and family name that have more middle names: another middle name or initial is another person's. */
  readonly fuller: readonly PersonName[];
}

/** The period of a way that was never out of use. */
export const ALWAYS: Period = {};

/** All ways to write an actor: a few for each name in its entry. */
export function formsOf(actor: Actor): Way[] {
  const ways: Way[] = [];
  const names: Alias[] = [
    { name: actor.name, ...(actor.unread?.includes('name') && { doubtful: true }) },
    ...(actor.aliases ?? []),
  ];
  for (const spelling of [actor.style?.prefer, ...(actor.style?.avoid ?? [])])
    if (spelling) names.push({ name: spelling });
  for (const [i, alias] of names.entries()) {
    ways.push(
      ...(actor.kind === 'person'
        ? personWays(actor, alias, i === 0, names)
        : organizationWays(actor, alias, i === 0)),
    );
  }
  return distinct(ways);
}

function way(actor: Actor, alias: Alias, text: string, more: Partial<Way>): Way {
  return {
    actor,
    text,
    form: 'alias',
    grounds: alias.weak ? 'introduction' : 'name',
    capitals: capitalsOf(alias, text),
    not: alias.not ?? [],
    period: alias.from || alias.until ? { since: alias.from, until: alias.until } : ALWAYS,
    person: null,
    made: false,
    loose:
      alias.doubtful === true ||
      isOrdinaryWord(fold(text)) ||
      isCommonWord(text) ||
      (more.made === true && (actor.unread?.includes('kind') ?? false)),
    after: null,
    evidence: NO_EVIDENCE,
    fuller: NO_NAMES,
    ...more,
  };
}

const NO_EVIDENCE: readonly Evidence[] = [];
const NO_NAMES: readonly PersonName[] = [];

function capitalsOf(alias: Alias, text: string): Capitals {
  if (alias.case) return alias.case === 'any' ? 'any' : 'exact';
  return isAcronym(text) ? 'exact' : 'names';
}

function personWays(actor: Actor, alias: Alias, isName: boolean, names: readonly Alias[]): Way[] {
  const parsed = parsePersonName(alias.name);
  // An alias of one word stands where a family name would: another's given names before it make it another's.
  const person =
    (parsed.single || isFamilyAlone(alias.name)) && !isName
      ? parsePersonName(names[0].name)
      : parsed;
  if (isAcronym(alias.name)) return [way(actor, alias, alias.name, { form: 'acronym' })];
  if (person !== parsed) {
    const isSurname = person.surnames.some((surname) => soundOf(surname) === soundOf(alias.name));
    return [way(actor, alias, alias.name, { form: isSurname ? 'surname' : 'alias', person })];
  }
  const form: MentionForm = isName ? 'name' : 'alias';
  const fuller = fullerNames(person, names);
  const ways = [
    way(actor, alias, person.core, {
      form,
      person,
      fuller,
      // "Donald Trump" is an entry's own name before it is that of his son, who is "Jr.".
      made: isNumbered(person),
      grounds: isTitled(person) ? 'title' : alias.weak ? 'introduction' : 'name',
    }),
  ];
  ways.push(...ownLetters(actor, alias, person));
  for (const surname of person.surnames) {
    if (surname !== person.core)
      ways.push(
        way(actor, alias, surname, {
          form: 'surname',
          grounds: person.single ? 'title' : 'surname',
          person,
          fuller,
          made: true,
        }),
      );
  }
  if (person.suffix) {
    ways.push(way(actor, alias, `${person.core} ${person.suffix}`, { form, person }));
    if (isNumbered(person))
      ways.push(
        way(actor, alias, `${person.surnames[0]} ${person.suffix}`, {
          form: 'variant',
          grounds: 'introduction',
          person,
          made: true,
        }),
      );
  }
  if (person.secondFamily) {
    const evidence = isUsualPair(person) ? [SECOND_LEFT_OUT] : [];
    const more = { person, made: true, loose: true, evidence };
    ways.push(
      way(actor, alias, `${person.core.split(' ')[0]} ${person.secondFamily}`, {
        form: 'variant',
        ...more,
      }),
    );
    ways.push(
      way(actor, alias, person.secondFamily, { form: 'surname', grounds: 'surname', ...more }),
    );
  }
  return ways;
}

/** The ways of a name in Cyrillic or Greek letters in a text in these letters, in all cases. */
function ownLetters(actor: Actor, alias: Alias, person: PersonName): Way[] {
  const forms = scriptForms(alias.name);
  if (!forms) return [];
  const full = forms.full.map((text) =>
    way(actor, alias, text, {
      form: text === alias.name ? 'name' : 'variant',
      person,
      made: text !== alias.name,
    }),
  );
  const family = forms.family.map((text) =>
    way(actor, alias, text, { form: 'surname', grounds: 'surname', person, made: true }),
  );
  return [...full, ...family];
}

/** Whether a name ends with the generation of its bearer: "Jr.", "III". */
function isNumbered({ suffix }: PersonName): boolean {
  return suffix !== undefined && generationOf(fold(suffix).replace('.', '')) !== undefined;
}

/** More names of one actor than these are not compared with each other. */
const MOST_COMPARED = 40;

/** An actor's other names with the same given and family name, and middle names. */
function fullerNames(person: PersonName, names: readonly Alias[]): readonly PersonName[] {
  if (
    names.length < 2 ||
    names.length > MOST_COMPARED ||
    person.single ||
    person.given.length !== 1
  )
    return NO_NAMES;
  return names
    .map(({ name }) => parsePersonName(name))
    .filter(
      (other) =>
        other.given.length > 1 &&
        other.given[0] === person.given[0] &&
        other.surnames[0] === person.surnames[0],
    );
}

const SECOND_LEFT_OUT: Evidence = {
  verdict: 'doubt',
  said: 'These are the first two of the three parts of the name in the registry, and may be somebody else’s whole name.',
};

/** Whether the first two words of a name of three are a name that others bear as well: "Martin Luther", but not "Salva Kiir". */
function isUsualPair({ given, surnames, secondFamily }: PersonName): boolean {
  return (
    isGivenName(given[0]) ||
    isFrequentSurname(fold(secondFamily!)) ||
    isFrequentSurname(fold(surnames[0]))
  );
}

/** Whether the name says nothing without the title that belongs to it: "Pope Francis", but not "Benedict XVI". */
function isTitled(person: PersonName): boolean {
  return person.title !== undefined && person.single && person.surnames.length === 1;
}

function organizationWays(actor: Actor, alias: Alias, isName: boolean): Way[] {
  const form: MentionForm = isAcronym(alias.name) ? 'acronym' : isName ? 'name' : 'alias';
  const bare = alias.name.replace(/^[Tt]he\s+/, '');
  const hasArticle = bare !== alias.name;
  const ways = [
    way(actor, alias, bare, {
      form: isName ? 'name' : form,
      made: hasArticle,
      after: hasArticle && !isTelling(bare) ? ARTICLES : null,
    }),
  ];
  if (isAcronym(alias.name) || alias.weak) return ways;
  for (const short of wellKnownShortNames(fold(bare)))
    ways.push(
      way(actor, alias, short, {
        form: 'acronym',
        capitals: 'exact',
        made: true,
        // "the House" and "the Fed" are words as well.
        after: isAcronym(short) ? null : ['the'],
      }),
    );
  for (const { text, grounds, after, isRest } of organizationForms(bare, actor.country ?? [])) {
    const made = { grounds, after, made: true, ...(isRest && restOf(text)) };
    if (isAcronym(text))
      ways.push(way(actor, alias, text, { ...made, form: 'acronym', capitals: 'exact' }));
    else
      ways.push(
        way(actor, alias, text, {
          ...made,
          form: 'variant',
          capitals: after ? 'any' : capitalsOf(alias, text),
        }),
      );
  }
  return ways;
}

const FORM_LEFT_OUT: Evidence = {
  verdict: 'doubt',
  said: 'The registry has the name with a legal form; the word alone may be something else.',
  untilNamed: true,
};

/** What holds for one word that is left of a name without its legal form: no sanctions mark rests on it, and where others are called so, nothing does. */
function restOf(word: string): Partial<Way> {
  const folded = fold(word);
  const isUsual =
    folded.length < 5 ||
    isOrdinaryWord(folded) ||
    isPlace(folded) ||
    isGivenName(folded) ||
    isFrequentSurname(folded);
  return { loose: true, evidence: isUsual ? [FORM_LEFT_OUT] : [] };
}

/** What stands before a body whose name is an everyday word with an article: "the Guardian", "Britain's Guardian". */
const ARTICLES: readonly string[] = ['the', "'s"];

const RANK: Readonly<Record<Grounds, number>> = { name: 0, introduction: 1, title: 2, surname: 3 };

/** Of ways with the same words the one that needs least. */
function distinct(ways: readonly Way[]): Way[] {
  const best = new Map<string, Way>();
  for (const one of ways) {
    const isBare = one.grounds === 'surname' || one.grounds === 'title';
    const key = `${one.text}\n${one.after !== null}${isBare ? (one.person?.given.join(' ') ?? '') : false}`;
    const known = best.get(key);
    if (!known || RANK[one.grounds] < RANK[known.grounds]) best.set(key, one);
  }
  return [...best.values()];
}
