import { genderOf } from '../../../english/gender.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { isRole } from '../../syntax/naming/personTitles.js';

/** A word of a name, as a label has it. */
export const LABEL_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|of|the|de|von|van|der|al)$/u;
/** What stands before a colon and is nobody's name. */
const LABELS =
  /^(?:slug|dateline|byline|desk|desks|headline|hed|dek|lede|embargo|embargoed|update|updated|note|notes|editor|editors|editor's|watch|read|related|photo|photos|video|image|images|correction|contributing|contributors|source|sources|background|clarification|more|also|by|credit|contact|twitter|facebook|email|follow|click|listen|warning|breaking|live|opinion|analysis|exclusive|review|part|chapter|figure|table|here|question|answer|example|examples|caption|age|born|date|time|where|when|what|why|how|who|first|second|third|fact|fiction|bottom|the|full|text|abstract|headlines|summary|tags|topics|keywords|category|location|no|yes|remember|plus|but|and|result|results|conclusion|verdict|claim|rating|revealed|fix|is|are|addresses|bonds|stocks|shares|markets|oil|gold|commodities|currencies|crude|dollar|energy|futures|rates|score|scores|keeping|weather|sport|sports|politics|business|teams?|subs|substitutes|referee|attendance|goals|bookings|says|said|adds|added)$/i;
/** Words of a label. */
export const LONGEST_LABEL = 6;

/** "[00:01:12] ", "00:12 ": when somebody begins to speak. */
const TIME_CODE = /[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?[ \t]{1,3}/y;
/** "- " before an item of a list that no markup makes one. */
const BULLET = /[-–—•*·][ \t]{1,3}/y;
/** "<v Maria Cruz>" of a caption file. */
const VOICE = /<v(?:\.\w{1,20})? ([^<>\n]{1,60})>/y;
/** A name, with what stands between it and the colon: "(00:12)", "(D-OH)", ", CNN ANCHOR". */
const LABEL =
  /(\p{Lu}[^\s:,()<>[\]"“”]{0,60}(?: [^\s:,()<>[\]"“”]{1,60}){0,6})( ?\([^()\n]{1,20}\)|, \p{Lu}{2}[^:\n\p{Ll}]{0,40})? ?:(?=\s|$|["“])/uy;
/** "Q. Did you know?", "A. No.": a letter with a full stop, which is no initial before such words. */
const ASKED =
  /(?:Q\. (?=[\p{Lu}"“])|A\. (?=(?:Yes|No|Not|I|We|It|The|Well|That|They|He|She|You|There|This|Correct|Right|Absolutely)\b))/uy;
/** "Q:", "A:": who asks and who answers. */
export const ASKING = /^(?:[QA]\.?|QUESTION|ANSWER|Question|Answer)$/;

/** A turn's label in the characters of a paragraph. */
interface Label {
  readonly start: number;
  readonly name: { readonly start: number; readonly end: number };
  /** Where the words begin. */
  readonly end: number;
  /** It has a time code, a party or the mark of a caption file: nothing but a speaker is written so. */
  readonly marked: boolean;
}

/** The label that a line begins with at `at`, or null. */
function labelAt(text: string, at: number): Label | null {
  const match = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const bullet = match(BULLET, at);
  const code = match(TIME_CODE, at);
  const from = at + (bullet?.[0].length ?? code?.[0].length ?? 0);
  const voice = match(VOICE, from);
  if (voice) {
    const start = from + voice[0].indexOf(voice[1], 2);
    return {
      start: at,
      name: { start, end: start + voice[1].length },
      end: from + voice[0].length,
      marked: true,
    };
  }
  const asked = match(ASKED, from);
  if (asked)
    return {
      start: at,
      name: { start: from, end: from + 1 },
      end: from + asked[0].length,
      marked: true,
    };
  const label = match(LABEL, from);
  if (!label) return null;
  const words = label[1].split(' ');
  if (words.length > LONGEST_LABEL || !words.every((word) => LABEL_WORD.test(word))) return null;
  // "A BBC News Special: Asia Remembered": what something is, and nobody’s name
  if (words.length > 1 && /^An?$/.test(words[0])) return null;
  if (words.some((word) => LABELS.test(word)) && !isOfficeLabel(label[1])) return null;
  const name = { start: from, end: from + label[1].length };
  return {
    start: at,
    name,
    end: from + label[0].length,
    marked: code !== null || label[2] !== undefined,
  };
}

/** "THE PRESIDENT": whether a label is an office. */
export function isOfficeLabel(label: string): boolean {
  const words = label.split(' ');
  return words.length === 2 && words[0] === 'THE' && isRole(words[1].toLowerCase());
}

/** Where the next sentence begins: a reading joins lines by blanks. -1 where none does. */
function nextHead(text: string, at: number): number {
  NEXT_HEAD.lastIndex = at;
  return NEXT_HEAD.test(text) ? NEXT_HEAD.lastIndex : -1;
}

const NEXT_HEAD = /[.?!]["”]? /g;

/** A label behind the first must be a whole name, or in capitals: "Did you read it? ARROYO: No." */
function isFullName(text: string, { name }: Label): boolean {
  const label = text.slice(name.start, name.end);
  if (/^\p{Lu}{3}/u.test(label) && !/\p{Ll}/u.test(label)) return true;
  return isPersonLabel(label);
}

/** "Nora Feld", "Ms Oduya": whether a label is a given name, or a title, and a surname. */
export function isPersonLabel(label: string): boolean {
  const [first, ...others] = label.split(' ');
  return others.length > 0 && (HONORIFIC.test(first) || isFirstName(first));
}

const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.?$/;

/** Whether a word is somebody's given name. */
export function isFirstName(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word.toLowerCase());
}

/** The labels of a paragraph: at its head, and where a sentence of it begins. */
export function labelsIn(text: string, from: number): Label[] {
  const labels: Label[] = [];
  for (let at = from; at >= 0 && at < text.length;) {
    const label = labelAt(text, at);
    if (label && (at === from || isFullName(text, label))) labels.push(label);
    else if (at === from) return [];
    at = nextHead(text, label ? label.end : at);
  }
  return labels;
}
