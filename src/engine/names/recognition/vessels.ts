import type { Span } from '../../annotation.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { registeredWords } from '../variants/heldOffices.js';
import type { Way } from '../variants/way.js';
import { beginsSentence, wordBefore } from './neighbours.js';

/** Craft of all kinds that bear names. */
const CRAFT = wordSet(
  'barge battleship boat bulker carrier catamaran corvette cruiser cutter destroyer dinghy ferry freighter frigate gunboat ketch lifeboat liner minesweeper motorboat powerboat sailboat schooner ship sloop speedboat steamer steamship submarine tanker trawler trimaran tug vessel warship yacht',
);
/** What news call a ship that carries goods, whichever of them she is. */
const OF_TRADE = wordSet('bulker carrier freighter ship tanker vessel');
/** What is said before those words of ships that carry none: "aircraft carrier", "cruise ship", "fishing vessel". */
const OF_OTHER_USE = wordSet(
  'aircraft assault coastguard cruise fishing hospital landing naval navy passenger patrol pirate rescue research sail sailing supply survey tall training troop whaling',
);
/** Words of craft that are of airlines, of planes and of tailors as well; "cutter". */
const OF_MANY = wordSet('carrier cutter liner');
/** What makes ships of them, besides the use: "ore carrier", "ocean liner", "revenue cutter". */
const CARRIED = wordSet(
  'bulk car cattle chemical coal container crude customs gas grain guard livestock lng lpg ocean oil ore revenue',
);
/** Craft that are on no sanctions list by their name: of sportsmen and of navies. */
const OF_NO_LIST = wordSet(
  'aircraft assault battleship catamaran corvette cruiser destroyer dinghy frigate gunboat ketch landing lifeboat minesweeper motorboat naval navy patrol powerboat sailboat schooner sloop speedboat submarine trimaran troop warship',
);
/** The letters before the names of ships: of navies, of yachts, and of merchants last. */
const PREFIX =
  /(?:^|[^\p{L}])(HMAS|HMCS|HMS|INS|RMS|RRS|USCGC|USNS|USS|SS|M\/?[STVY]|S\/[SY])\.? ["“‘']?$/u;
const MERCHANTS_PREFIX = /^(?:ss|s\/s|m\/?[stv])$/;
/** Those of navies, of other services and of the mail, folded. */
const PREFIXES = wordSet('hmas hmcs hms ins rms rrs uscgc usns uss');
const CALLED = /(?:^|[^\p{L}])(\p{Ll}+),? (?:called|christened|named|renamed) ["“‘']?$/u;
/** "the sloop “", "his yacht, the ". */
// slow-regex: at most REACH characters are looked at
const BEFORE = /(\p{L}+)(,(?: the)?)? ["“‘']?$/u;
const APPOSED = /^, (?:an?|the) /u;
/** What ends the part of an apposition that says what a thing is. */
const ENDS =
  /[^\p{L}\p{M}’' -]| (?:and|at|belonging|built|by|carrying|flying|for|from|in|of|off|on|owned|registered|sailing|that|to|which|with)(?!\p{L})/u;
/** So much is looked at beside a name, in UTF-16 code units. */
const REACH = 60;

/** A superyacht is a yacht. */
const withoutSize = (word: string): string => word.replace(/^(?:super|mega)(?=yacht$)/, '');

/** Whether a folded word is one for a craft: "sloop". */
export function isCraft(word: string): boolean {
  return CRAFT.has(withoutSize(word));
}

/** What stands before a name and christens a thing with it: the word for the thing, "cat" in "a cat named Viktor Petrov". */
export function thingCalled(before: string): string | undefined {
  return CALLED.exec(before)?.[1];
}

/** Whether the letters before a name are those of ships: "USS Harlan Petrov". */
export function hasShipsPrefix(before: string): boolean {
  return PREFIX.test(before);
}

const A_VESSEL: Evidence = {
  verdict: 'slight',
  said: 'The draft names a vessel here.',
};

/** What a draft calls the bearer of a name. */
interface Kind {
  /** The words, folded, of which the last is for a craft; letters before the name stand for one of their own. */
  readonly words: readonly string[];
  readonly written: string;
  /** Whether it can be nothing but a craft: airlines are carriers, too. */
  readonly isCraft: boolean;
}

/**
 * What leaves it open that a name is the registry's where the draft says that it is a craft's: for a body's name, and for a ship's where the craft is no ship
 * such as the registry has. News call a ship that carries goods a tanker, a vessel or a carrier; a sloop of her name is another one.
 * @param ways the bodies and ships that are written so
 */
export function vesselEvidence(text: string, span: Span, ways: readonly Way[]): Evidence[] {
  const kind = kindBeside(text, span);
  if (kind === undefined) return [];
  if (!ways.every(({ actor }) => actor.kind === 'vessel')) return kind.isCraft ? [A_VESSEL] : [];
  if (ways.every((way) => mayBeOfKind(way, kind.words))) return [];
  return [
    {
      verdict: 'slight',
      said: `The draft says “${kind.written}” here, which the registry does not say of ${ways[0].actor.name}.`,
      ofBearer: true,
    },
  ];
}

/** Whether a ship of the registry may be of a kind. What says nothing of her kind contradicts none that sanctions lists have: a yacht, but not a sloop or a frigate. */
function mayBeOfKind({ actor }: Way, kind: readonly string[]): boolean {
  const known = registeredWords(actor)
    .split(/[^\p{L}]+/u)
    .map(withoutSize);
  if (kind.every((word) => known.includes(withoutSize(word)))) return true;
  if (MERCHANTS_PREFIX.test(kind[0])) return true;
  const crafts = known.filter((word) => CRAFT.has(word));
  if (crafts.length === 0) return !kind.some((word) => OF_NO_LIST.has(word) || PREFIXES.has(word));
  const isOther = crafts.some((word) => !OF_TRADE.has(word));
  return (
    kind.length === 1 && OF_TRADE.has(kind[0]) && (!isOther || /^(?:ship|vessel)$/.test(kind[0]))
  );
}

function kindBeside(text: string, { start, end }: Span): Kind | undefined {
  const lead = text.slice(Math.max(0, start - REACH), start);
  const letters = PREFIX.exec(lead)?.[1];
  if (letters !== undefined)
    return {
      words: [/Y$/.test(letters) ? 'yacht' : letters.toLowerCase()],
      written: letters,
      isCraft: true,
    };
  const called = thingCalled(lead);
  if (called !== undefined && isCraft(called)) return kindOf(called, undefined);
  const behind = text.slice(end, end + REACH);
  const [all, word, comma] = BEFORE.exec(lead) ?? [];
  // "They boarded the tanker, Rosneft said."
  if (all !== undefined && isCraft(fold(word)) && (!comma || /^[,;)]/.test(behind))) {
    const at = start - all.length;
    if (/^\p{Ll}/u.test(word) || beginsSentence(text, at))
      return kindOf(fold(word), wordBefore(text, at)?.folded);
  }
  const opening = APPOSED.exec(behind);
  if (!opening) return undefined;
  const [said] = behind.slice(opening[0].length).split(ENDS, 1);
  const words = fold(said).split(/[ -]/);
  const last = words.at(-1)!;
  return isCraft(last) ? kindOf(last, words.at(-2)) : undefined;
}

function kindOf(word: string, use: string | undefined): Kind {
  const words = use !== undefined && OF_OTHER_USE.has(use) ? [use, word] : [word];
  return {
    words,
    written: words.join(' '),
    isCraft: !OF_MANY.has(word) || words.length > 1 || (use !== undefined && CARRIED.has(use)),
  };
}
