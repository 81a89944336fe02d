import type { Annotation, Mention, Span } from '../annotation.js';
import { officeKeys } from '../english/persons/officeKeys.js';
import { wordSet } from '../english/wordSet.js';
import { partyKey } from '../registry/mentionParties.js';

/** Offices of which a place or a body has one holder, so that a draft goes on to call the holder by them: "the mayor". */
const OFFICES_OF_ONE = wordSet(`
  ambassador archbishop bishop chairman chairwoman chancellor chief commissioner coroner director governor headteacher king mayor minister ombudsman pope premier president prosecutor queen secretary sheriff
  speaker superintendent treasurer`);
/** Each with a capital or without: what follows must be told apart by its own. */
const OFFICE = `(${[...OFFICES_OF_ONE].map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')})`;
/** "Mayor ", "the mayor, ", "the city's mayor, ". */
const BEFORE = new RegExp(`(?<![\\p{L}-])${OFFICE},? $`, 'u');
/** ", the mayor", ", mayor of Ashford", ", the town’s health minister". */
const BEHIND = new RegExp(
  `^, (?:(?:the|now|its|their|acting|interim|\\p{L}+['’]s) ){0,2}((?!(?:and|or|but|as|with|said) )\\p{L}+ )?${OFFICE}(?![\\p{L}-])`,
  'u',
);
/** "the mayor", "the health minister", but no other place's: "the mayor of Leeds"; and nobody's name behind it: "the mayor, Ada Veld". */
const OFFICE_ALONE = new RegExp(
  `(?<![\\p{L}-])[Tt]he (\\p{L}+ )?${OFFICE}(?![\\p{L}-])(?!,? (?:(?:of|for) (?:the )?)?\\p{Lu})`,
  'gu',
);
/** Who once was, will be or stands in for it is not the holder; nor need be who speaks "for the mayor, Jonas Pell". */
const NOT_IT =
  /(?:(?:former|ex|late|deputy|vice|assistant|under)[ -](?:\p{L}+ )?|(?:for|to|by|of|with) (?:the )?)$/iu;
/** So much is looked at on either side of a name, in UTF-16 code units. */
const REACH = 48;

/**
 * Where a draft speaks of somebody by an office alone that it gives to one person whom it names: "accused the mayor", after "Mayor Ada Veld". Nowhere that
 * a mention stands already, and nobody where the draft gives the office to two, whether the registry has them or not: of a finance and a
 * health minister "the minister" is either, and "the finance minister" one.
 * @param text the draft
 * @returns mentions of those people, in the order of the text
 */
export function officeMentions(
  text: string,
  { mentions, names }: Pick<Annotation, 'mentions' | 'names'>,
): Mention[] {
  const holders = new Map<string, Mention | null>();
  for (const mention of mentions) {
    const isKnown = mention.status === 'certain';
    for (const office of officesBeside(text, mention)) {
      const known = holders.get(office);
      const isSame = known === undefined || (known && isOne(known, mention));
      holders.set(office, isSame && (known || isKnown) ? (known ?? mention) : null);
    }
  }
  for (const { name, kind, mentions: places } of names)
    if (kind === 'person')
      for (const office of places.flatMap((place) => officesBeside(text, place))) {
        const known = holders.get(office);
        if (!known || !isPartOf(name, known.text)) holders.set(office, null);
      }
  if ([...holders.values()].every((holder) => !holder)) return [];
  return [...text.matchAll(OFFICE_ALONE)].flatMap(
    ({ 0: words, 1: field, 2: office, index: start }) => {
      const bare = office.toLowerCase();
      const key = officeKeys(wordsOf(field), bare).at(-1)!;
      // "the new mayor" need not be the one whom the draft has named.
      const holder = field === undefined || key !== bare ? holders.get(key) : undefined;
      const end = start + words.length;
      return holder ? [{ ...holder, start, end, text: words }] : [];
    },
  );
}

/** The offices that a draft gives to somebody right beside the name, each alone and with its field. */
function officesBeside(text: string, { start, end }: Span): readonly string[] {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start));
  const lead = before ? text.slice(0, start - before[0].length).slice(-REACH) : '';
  if (before && !NOT_IT.test(lead))
    return officeKeys(
      wordsOf(
        lead
          .trimEnd()
          .split(/[^\p{L}]/u)
          .at(-1),
      ),
      before[1].toLowerCase(),
    );
  const [, field, office] = BEHIND.exec(text.slice(end, end + REACH)) ?? [];
  return office === undefined || NOT_IT.test(field ?? '')
    ? []
    : officeKeys(wordsOf(field), office.toLowerCase());
}

function wordsOf(field: string | undefined): string[] {
  return field ? [field.trim().toLowerCase()] : [];
}

/** Whether two mentions are of one person, as far as they tell: one that is not certain may be of anybody of the name. */
function isOne(known: Mention, other: Mention): boolean {
  return partyKey(known) === partyKey(other) || isPartOf(other.text, known.text);
}

/** Whether a name is a part of another: "Veld" of "Ada Veld". */
function isPartOf(name: string, whole: string): boolean {
  const words = whole.split(' ');
  return name.split(' ').every((word) => words.includes(word));
}
