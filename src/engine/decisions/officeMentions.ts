import type { Mention } from '../annotation.js';
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
/** ", the mayor", ", mayor of Ashford", ", the town’s mayor". */
const BEHIND = new RegExp(
  `^, (?:(?:the|now|its|their|acting|interim|\\p{L}+['’]s) ){0,2}${OFFICE}(?![\\p{L}-])`,
  'u',
);
/** "the mayor", but no other place's: "the mayor of Leeds"; and nobody's name behind it: "the mayor, Ada Veld". */
const OFFICE_ALONE = new RegExp(
  `(?<![\\p{L}-])[Tt]he ${OFFICE}(?![\\p{L}-])(?!,? (?:(?:of|for) (?:the )?)?\\p{Lu})`,
  'gu',
);
/** Who once was, will be or stands in for it is not the holder; nor need be who speaks "for the mayor, Jonas Pell". */
const NOT_IT =
  /(?:(?:former|ex|late|deputy|vice|assistant|under)[ -](?:\p{L}+ )?|(?:for|to|by|of|with) (?:the )?)$/iu;
/** So much is looked at on either side of a name, in UTF-16 code units. */
const REACH = 48;

/**
 * Where a draft speaks of somebody by an office alone that it gives to one person whom it names: "accused the mayor", after "Mayor Ada Veld". Nowhere that
 * a mention stands already, and nobody where the draft gives the office to two.
 * @param text the draft
 * @param mentions its mentions, in the order of the text
 * @returns mentions of those people, in the order of the text
 */
export function officeMentions(text: string, mentions: readonly Mention[]): Mention[] {
  const holders = new Map<string, Mention | null>();
  for (const mention of mentions) {
    if (mention.status !== 'certain') continue;
    const before = BEFORE.exec(text.slice(Math.max(0, mention.start - REACH), mention.start));
    const lead = before ? text.slice(0, mention.start - before[0].length).slice(-REACH) : '';
    const office = (
      before && !NOT_IT.test(lead)
        ? before
        : BEHIND.exec(text.slice(mention.end, mention.end + REACH))
    )?.[1].toLowerCase();
    if (office === undefined) continue;
    const known = holders.get(office);
    const isSame = known === undefined || (known && partyKey(known) === partyKey(mention));
    holders.set(office, isSame ? (known ?? mention) : null);
  }
  if (holders.size === 0) return [];
  return [...text.matchAll(OFFICE_ALONE)].flatMap(({ 0: words, 1: office, index: start }) => {
    const holder = holders.get(office.toLowerCase());
    const end = start + words.length;
    return holder ? [{ ...holder, start, end, text: words }] : [];
  });
}
