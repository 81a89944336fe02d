import type { MentionForm } from '../../annotation.js';
import { isGivenName } from '../../english/givenNameList.js';
import { countryWords } from '../../english/countries.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import { shortNamesAbroad, wellKnownShortNames } from '../../english/publicBodies.js';
import type { Actor, Alias } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { isEasternForm } from '../../english/legalForms.js';
import { arabicSpellings } from './arabicSpellings.js';
import type { Evidence } from './evidence.js';
import { legalFormOf, withoutLegalForm } from './legalForm.js';
import { isAcronym, isTelling, organizationForms, turnedRound } from './organizationName.js';
import { romanised } from './romanisation.js';
import { capitalsOf, way, type Way } from './way.js';

/**
 * The ways to write an actor who is no person by one name of the entry.
 * @param isName whether it is the entry's own name, and no alias
 */
export function organizationWays(actor: Actor, alias: Alias, isName: boolean): Way[] {
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
  if (alias.weak) return ways;
  if (isAcronym(alias.name)) return [...ways, ...romanisedWays(actor, alias)];
  for (const short of shortNamesOf(bare, actor.country))
    ways.push(
      way(actor, alias, short, {
        form: 'acronym',
        capitals: 'exact',
        made: true,
        // Words may be another country's body of that name.
        loose: short.includes(' '),
        // "the House" and "the Fed" are words as well.
        after: LETTERS.test(short) || short.includes(' ') ? null : ['the'],
      }),
    );
  ways.push(...shortWaysAbroad(actor, alias, bare));
  for (const short of [acronymAlone(bare), ...inOtherNumber(bare)].filter(isThere))
    ways.push(
      way(actor, alias, short, {
        form: isAcronym(short) ? 'acronym' : 'variant',
        capitals: 'exact',
        made: true,
        loose: true,
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
  return [...ways, ...arabicWays(actor, alias, bare), ...romanisedWays(actor, alias)];
}

/** "an-Nusra" and "Al-Shabab" of "al-Nusra" and "Al-Shabaab". */
function arabicWays(actor: Actor, alias: Alias, name: string): Way[] {
  return arabicSpellings(name).map(({ text, isSame }) =>
    way(actor, alias, text, {
      form: 'variant',
      made: true,
      ...(!isSame && { loose: true, evidence: [OTHER_VOWELS] }),
      // "as Sabah reported" has no article.
      ...(ASSIMILATED_FIRST.test(text) && {
        not: [...(alias.not ?? []), text.replace('-', ' ')],
      }),
    }),
  );
}

const ASSIMILATED_FIRST = /^a(?:[nrtdz]|sh?|th|dh)-/i;

const OTHER_VOWELS: Evidence = {
  verdict: 'doubt',
  said: 'The draft has other vowels in the name than the registry; another body may be called so.',
  untilNamed: true,
};

/** The short names by which everybody knows a body of this name and country, whichever number its words have: "Revolutionary Guards" of the "Islamic Revolutionary Guards Corps". */
export function shortNamesOf(name: string, countries?: readonly string[] | null): string[] {
  return [name, ...inOtherNumber(name)].flatMap((one) => wellKnownShortNames(fold(one), countries));
}

/** "The Russian MoD"; and "the MoD" alone where the draft has the name in full, though by itself that is another country's. */
function shortWaysAbroad(actor: Actor, alias: Alias, name: string): Way[] {
  const after = (actor.country ?? [])
    .flatMap(countryWords)
    .flatMap((land) => land.split(' ').slice(-1))
    .map((word) => fold(word).replace(/\./g, ''));
  return shortNamesAbroad(fold(name), actor.country)
    .filter((short) => LETTERS.test(short))
    .flatMap((short) => {
      const made: Partial<Way> = { form: 'acronym', capitals: 'exact', made: true };
      return [
        way(actor, alias, short, { ...made, grounds: 'introduction' }),
        ...(after.length > 0 ? [way(actor, alias, short, { ...made, after })] : []),
      ];
    });
}

/** "DWP", "MoD". */
const LETTERS = /^\p{Lu}(?:\p{Lu}|\p{Ll}(?=\p{Lu}))+$/u;

/** "VTB" of "VTB Bank": letters that say what is meant without the word behind them. */
function acronymAlone(name: string): string | null {
  return ACRONYM_OF_FIRM.exec(name)?.[1] ?? null;
}

const ACRONYM_OF_FIRM = /^(\p{Lu}{3,6}) (?:Bank|Group|Holdings?|Capital|Insurance)$/u;

/** A long name with one of its words in the other number, as English writes what other languages call "guard" or "force": "Islamic Revolutionary Guards Corps". */
function inOtherNumber(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 3) return [];
  return words.flatMap((word, i) => {
    const other = IN_EITHER_NUMBER.exec(word);
    if (!other) return [];
    const changed = other[2] === undefined ? `${word}s` : other[1];
    return [words.with(i, changed).join(' ')];
  });
}

/** What bodies are called after, in the singular or in the plural. */
const IN_EITHER_NUMBER =
  /^(Guard|Force|Service|Unit|Brigade|Battalion|System|Resource|Product|Solution|Road|Railway|Airline|Airway|Shipyard|Investment|Communication|Operation|Association|Martyr|Affair)(s)?$/;

const isThere = (text: string | null): text is string => text !== null;

/** A body's name in Cyrillic or Greek letters as an English text writes it, without its legal form: "Zala Aero" for «Зала Аэро». */
function romanisedWays(actor: Actor, alias: Alias): Way[] {
  const bare = withoutLegalForm(alias.name).replace(/[«»"“”„‘’]/g, '');
  const form = legalFormOf(alias.name);
  const latin = romanised(bare)
    .replace(/\p{Lu}{5,}/gu, (word) => word[0] + word.slice(1).toLowerCase())
    .replace(/\bKontsern\b/gi, 'Concern')
    .replace(/\bGruppa\b/gi, 'Group');
  const isRomanised = romanised(bare) !== bare;
  if (
    !(isRomanised || (form !== null && isEasternForm(form))) ||
    latin.length < 5 ||
    isOrdinaryWord(fold(latin))
  )
    return [];
  // Words that were borrowed keep their c: "Aeroscan" is Аэроскан.
  const borrowed = latin.replace(/sk(?=[aou])/g, 'sc').replace(/SK(?=[AOU])/g, 'SC');
  return [latin, borrowed, turnedRound(latin)]
    .filter((text) => text !== null)
    .map((text) => way(actor, alias, text, { form: 'variant', made: true, loose: true }));
}

/** Of one everyday word that is left of a name without its legal form. */
export const FORM_LEFT_OUT: Evidence = {
  verdict: 'doubt',
  said: 'The registry has the name with a legal form; the word alone may be something else.',
  untilNamed: true,
};

/** Stars, gods, animals, stones and the like, by which firms, clubs and things are called alike the world over. */
const CALLED_ALIKE = wordSet(`
  alfa almaz alpha antares apollo aquila arctic aries arktika arsenal athena atlant atlas aurora avangard baikal condor cosmos crystal delta diamond dinamo dolphin dynamo eagle elbrus energia falcon fenix
  galaxy gamma gemini granit griffin hawk helios hermes horizon hyperion iskra jaguar jupiter kometa kristall ladoga legion leopard lokomotiv lotus luna magnit mercury meridian meteor minerva mosaic
  nautilus neptune nova olimp olympus omega onyx optima orbit orbita orion panther pegasus phoenix planeta pluto polaris polyot poseidon progress prometheus rubin sapphire saturn shtorm sigma
  sirius skif sokol spartak sputnik start stella sterling tempo terra titan topaz torpedo trident triumf trust ural vega venera venus victoria vostok vulcan vympel yantar zenit zenith zephyr zvezda`);

const OTHERS_CALLED_SO: Evidence = {
  verdict: 'slight',
  said: 'The registry has the name with a legal form; the word alone is the name of many things.',
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
  const isShared = isUsual || CALLED_ALIKE.has(folded);
  return {
    loose: true,
    evidence: [...(isUsual ? [FORM_LEFT_OUT] : []), ...(isShared ? [OTHERS_CALLED_SO] : [])],
  };
}

/** What stands before a body whose name is an everyday word with an article: "the Guardian", "Britain's Guardian". */
const ARTICLES: readonly string[] = ['the', "'s"];
