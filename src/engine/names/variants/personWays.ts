import type { MentionForm } from '../../annotation.js';
import { haveTwoFamilyNames } from '../../english/countries.js';
import { isFrequentSurname } from '../../english/ordinaryWords.js';
import { isGivenName } from '../../english/givenNameList.js';
import type { Actor, Alias } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { isOwnScript, ownScriptForms } from '../scripts/ownScript.js';
import type { Evidence } from './evidence.js';
import { generationOf } from './generation.js';
import { isSameGiven } from './givenNames.js';
import { isAcronym } from './organizationName.js';
import { isBurmeseName } from './easternNames.js';
import { isFamilyAlone, parsePersonName, type PersonName } from './personName.js';
import { soundOf } from './sound.js';
import { NO_NAMES, way, type Way } from './way.js';

/**
 * The ways to write a person by one name of the entry.
 * @param isName whether it is the entry's own name, and no alias
 * @param names all names of the entry
 */
export function personWays(
  actor: Actor,
  alias: Alias,
  isName: boolean,
  names: readonly Alias[],
): Way[] {
  const parsed = parsePersonName(alias.name);
  // An alias of one word stands where a family name would: another's given names before it make it another's.
  const person =
    (parsed.single || isFamilyAlone(alias.name)) && !isName && !isWholeOwnScript(alias.name)
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
  if (isBurmeseName(person.core.split(' '))) ways.push(burmeseWay(actor, alias, person));
  ways.push(...suffixedWays(actor, alias, person, form));
  ways.push(...secondFamilyWays(actor, alias, person));
  return ways;
}

/** "John Roe Jr.", and of one who is told from his father by it, "Roe Jr.". */
function suffixedWays(actor: Actor, alias: Alias, person: PersonName, form: MentionForm): Way[] {
  if (!person.suffix) return [];
  const whole = way(actor, alias, `${person.core} ${person.suffix}`, { form, person });
  if (!isNumbered(person)) return [whole];
  return [
    whole,
    way(actor, alias, `${person.surnames[0]} ${person.suffix}`, {
      form: 'variant',
      grounds: 'introduction',
      person,
      made: true,
    }),
  ];
}

/** "Salva Kiir" and "Kiir" of Salva Kiir Mayardit. */
function secondFamilyWays(actor: Actor, alias: Alias, person: PersonName): Way[] {
  if (!person.secondFamily) return [];
  const evidence = isUsualPair(person) && !bearsTwoFamilyNames(actor) ? [SECOND_LEFT_OUT] : [];
  const more = { person, made: true, loose: true, evidence };
  return [
    way(actor, alias, `${person.core.split(' ')[0]} ${person.secondFamily}`, {
      form: 'variant',
      ...more,
    }),
    way(actor, alias, person.secondFamily, { form: 'surname', grounds: 'surname', ...more }),
  ];
}

const NO_FAMILY_NAME: Evidence = {
  verdict: 'doubt',
  said: 'Burmese names have no family name: the last word of one may be part of somebody else’s.',
};

/** "General Hlaing", as some write of Min Aung Hlaing. */
function burmeseWay(actor: Actor, alias: Alias, person: PersonName): Way {
  return way(actor, alias, person.core.split(' ').at(-1)!, {
    form: 'surname',
    grounds: 'surname',
    person,
    made: true,
    loose: true,
    evidence: [NO_FAMILY_NAME],
  });
}

/** Whether a name without blanks is a whole one, as Chinese and Korean names are. */
function isWholeOwnScript(name: string): boolean {
  return isOwnScript(name) && ownScriptForms(name) !== undefined;
}

/** The ways of a name in other letters than Latin ones in a text in these letters, in all cases. */
function ownLetters(actor: Actor, alias: Alias, person: PersonName): Way[] {
  const forms = ownScriptForms(alias.name);
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
        isSameGiven(other.given[0], person.given[0]) &&
        other.surnames[0] === person.surnames[0],
    );
}

const SECOND_LEFT_OUT: Evidence = {
  verdict: 'doubt',
  said: 'These are the first two of three parts of the name in the registry, and may be somebody else’s full name.',
  untilNamed: true,
};

/** Whether somebody is from where people have two family names and are called by the first: "Claudia Sheinbaum Pardo". */
function bearsTwoFamilyNames({ country }: Actor): boolean {
  return country?.some(haveTwoFamilyNames) ?? false;
}

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
