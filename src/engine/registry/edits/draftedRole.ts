import { countryCodeOf, isOrigin } from '../../english/countries.js';
import { isNamedThing } from '../../english/namedThings.js';
import { isStateName } from '../../english/states.js';
import { isPersonTitle, isTitleWord, titleInFull } from '../../english/titlesBeforeNames.js';
import { usStateCalled } from '../../english/usStates.js';
import { wordSet } from '../../english/wordSet.js';

/** A role as an entry has it. */
export interface DraftedRole {
  readonly title: string;
  /** ISO 3166-1 code of the country that the role names. */
  readonly country?: string;
}

/** "the party's leader": whose he is stands elsewhere in the draft. "Children's minister" is one title. */
const OWNER = /^(?!(?:wo)?men|children|people)\p{Ll}[\p{L}-]{0,40}['’]s (?=\S)/u;

/** What stands before a title's country: "former British prime minister". */
const WAS = /^(?:(?:former|late|ex|then|acting|retired|longtime|deputy|outgoing|incoming) )+/i;

/** The longest name of a country, in words: "Bosnia and Herzegovina" and "United Arab Emirates" have three. */
const MAX_COUNTRY_WORDS = 3;

/**
 * The title of a role and the country that it names: "Danish Prime Minister" is prime minister, of Denmark; "prime minister of
 * Denmark" says so itself. Nothing is guessed: of "Turkish Cypriot leader" the country is left out.
 * @returns undefined where the words say what several people are
 */
export function readDraftedRole(role: string): DraftedRole | undefined {
  const full = titleInFull(withoutCourtesy(role.replace(/^late /i, '')));
  if (!full || isOfSeveral(full)) return undefined;
  const was = WAS.exec(full)?.[0] ?? '';
  const words = full.slice(was.length).split(' ');
  for (let length = Math.min(MAX_COUNTRY_WORDS, words.length - 1); length > 0; length--) {
    const owner = words.slice(0, length).join(' ');
    const country = countryOf(owner);
    const rest = words.slice(length);
    if (!country || isStateHere(owner, rest)) continue;
    return isOffice(rest, owner) ? { title: was + rest.join(' '), country } : { title: full };
  }
  const title = full.replace(OWNER, '');
  const country =
    (OF_STATE.test(full) && namesState(full) ? 'us' : undefined) ??
    countryOf(/ of (?:the )?(\p{Lu}[\p{L} .]{1,30})$/u.exec(full)?.[1] ?? '') ??
    SEATS.find(([seat]) => seat.test(full))?.[1];
  return country ? { title, country } : { title };
}

/** Words before or in a title that a country has alone, and that stay in it: "Kremlin spokesman", "Scottish first minister". */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/\bKremlin\b/, 'ru'],
  [/\b(?:White House|Pentagon)\b/, 'us'],
  [/\bDowning Street\b|^(?:Scot(?:tish|land['’]s)|Welsh|Wales['’]s?|Northern Irish) /, 'gb'],
  [/\bKnesset\b/, 'il'],
  [/\bBundes(?:tag|rat|wehr|bank)\b/, 'de'],
  [/\bÉlysée\b/, 'fr'],
  [/^Hong Kong(?:['’]s)? /, 'hk'],
];

/** Offices of the states of the US. */
const OF_STATE =
  /\b(?:senator|representative|congress(?:man|woman)|governor|lieutenant governor|attorney general|secretary of state|assembly(?:man|woman)|legislator|lawmaker|state (?:auditor|treasurer|senator|representative)|Supreme Court|Democrat|Republican)\b/i;

/** Offices that no state of the US has. */
const OF_COUNTRY = /\b(?:minister|president|ambassador|king|queen|coast guard|central bank)\b/i;

/** Whether words that may be a country's are a state's of the US here: "Georgia secretary of state", but not "Georgia’s prime minister". */
function isStateHere(owner: string, rest: readonly string[]): boolean {
  if (usStateCalled(owner.replace(/['’]s$/, '')) === undefined) return false;
  return !OF_COUNTRY.test(rest.join(' '));
}

/** What state bodies begin with in capitals: "Army general", "Central Bank governor", "Revolutionary Guard commander". */
const STATE_BODIES = wordSet(`
  crown army navy air marine coast central parliament parliamentary senate house congress constitutional high revolutionary intelligence police border
  customs treasury homeland home cabinet civil military naval royal presidential district circuit nuclear atomic space election electoral
  mp mps mep pm`);

/**
 * Whether what stands behind a country's name or adjective is an office of its own: "Prime Minister", "coast guard chief", and
 * not the rest of another name, as in "Airlines chief executive", "Columbia premier" or "Cypriot leader".
 */
function isOffice(rest: readonly string[], owner: string): boolean {
  const first = rest[0].toLowerCase();
  if (isOrigin(first)) return false;
  if (/['’]s?$/.test(owner) || !/^\p{Lu}/u.test(rest[0])) return true;
  if (isTitleWord(first) || STATE_BODIES.has(first)) return true;
  // Any ministry's: "Oil Minister", "Digital Affairs Minister", but not "Columbia Finance Minister".
  if (isStateName(`${owner} ${first}`.toLowerCase())) return false;
  const isMinister = /^(?:minister|secretary)$/i.test(rest[rest.length - 1]);
  return isMinister && !rest.some((word) => isNamedThing(word.toLowerCase()));
}

/** Whether words say what several people are: "finance ministers of Cyprus and Greece". */
function isOfSeveral(title: string): boolean {
  const [phrase] = title.split(/ (?:of|for|from|in|at|to) /, 1);
  const head = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
  return head.endsWith('s') && isPersonTitle(head.slice(0, -1));
}

/** "President Sheikh": the office without the title of courtesy behind it. */
function withoutCourtesy(role: string): string {
  const courtesy = /^(.{1,120}) (?:Sheikh|Sheikha|Sir|Dame|Lord|Lady)$/.exec(role);
  const before = courtesy?.[1].split(' ').at(-1)?.toLowerCase();
  return courtesy && before && isPersonTitle(before) ? courtesy[1] : role;
}

/** Whether words name a state of the US: "Ohio governor", "senator from New York". */
function namesState(words: string): boolean {
  const parts = words.split(/[ ,]+/);
  return parts.some((part, i) =>
    [part, `${part} ${parts[i + 1] ?? ''}`].some(
      (one) => /^\p{Lu}\p{L}{2}/u.test(one) && usStateCalled(one) !== undefined,
    ),
  );
}

function countryOf(words: string): string | undefined {
  const plain = words.toLowerCase().replace(/['’]s?$/, '');
  return countryCodeOf(plain) ?? countryCodeOf(plain.replace(/\./g, ''));
}
