import type { MentionForm, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import type { NameHits } from '../recognition/scan.js';
import { fold } from '../matching/fold.js';
import {
  beginsSentence,
  isHeadlineCase,
  type Neighbour,
  wordAfter,
  wordBefore,
} from '../recognition/neighbours.js';
import { parsePersonName } from '../variants/personName.js';
import {
  isCalendarWord,
  isFunctionWord,
  isOrdinaryWord,
  isPlace,
} from '../../english/ordinaryWords.js';
import { withoutLegalForm } from '../variants/legalForm.js';
import { isOrigin } from '../../english/countries.js';
import { genderAbroad } from '../../english/gendersAbroad.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import { wordSet } from '../../english/wordSet.js';

/** One word by which a draft may go on to call an actor whom it names in full. */
export interface ShortForm {
  readonly word: string;
  readonly form: MentionForm;
  /** Whether it stands behind an article: "the Commission". */
  readonly behindArticle: boolean;
  /** Whether others are called by the word as well, so that no sanctions mark rests on it. */
  readonly isLoose: boolean;
}

/** What a body is and, with an article and a capital, is called at second mention: "the Commission" after "the European Commission". */
const HEADS = wordSet(`
  academy administration agency alliance army assembly association authority bank board brigade bundesbank bureau cabinet centre center chamber commission committee company conference
  congregation congress corporation council court department directorate federation foundation front fund government group guard house institute institution league ministry
  movement navy observatory office organisation organization parliament party patriarchate senate service society syndicate treasury tribunal trust union university`);

/** "Ministry of Defence", "Council of Europe": the body's word stands first. */
const HEAD_FIRST = /^(\p{Lu}\p{L}+) (?:of|for|on|against) /u;

/**
 * The words of which each may stand for an actor after its full name: a given name that few people have ("Thaksin", "Bhumibol"),
 * what a body is ("the Commission"), or what a body is called without what it is ("Wagner" after "the Wagner Group").
 */
export function shortFormsOf({ kind, name }: Actor): ShortForm[] {
  const forms = kind === 'person' ? [rareGivenName(name)] : [headOf(name), coreOf(name)];
  return forms.filter((form) => form !== undefined);
}

function rareGivenName(name: string): ShortForm | undefined {
  const { given, single, familyFirst } = parsePersonName(name);
  const word = name.split(' ', 1)[0];
  if (single || familyFirst || word.length < 4 || fold(word) !== given[0]) return undefined;
  const isUsual = isGivenName(given[0]) || genderAbroad(given[0]) !== null;
  return isUsual || isOrdinaryWord(given[0]) || isPlace(given[0])
    ? undefined
    : { word, form: 'first-name', behindArticle: false, isLoose: false };
}

function headOf(name: string): ShortForm | undefined {
  const bare = name.replace(/^[Tt]he | \([^()]*\)$/g, '');
  if (!bare.includes(' ')) return undefined;
  const word = HEAD_FIRST.exec(bare)?.[1] ?? bare.slice(bare.lastIndexOf(' ') + 1);
  return HEADS.has(fold(word)) && /^\p{Lu}/u.test(word)
    ? { word, form: 'variant', behindArticle: true, isLoose: false }
    : undefined;
}

/** What a firm or a force is, and is left out at second mention. */
const LEFT_OUT = wordSet(`
  airlines airways analytica analytics bank battalion brigade capital company consulting corporation energy enterprises foundation group holding holdings industries international investments labs logistics media
  metals motors network partners petroleum pharmaceuticals pictures resources shipping steel systems technologies telecom trading ventures`);

/** "Wagner" of "Wagner Group", "Rosneft" of "Rosneft Trading SA": one word that is neither everyday nor a place's nor a given name. */
function coreOf(name: string): ShortForm | undefined {
  const [word, head, more] = withoutLegalForm(name)
    .replace(/^[Tt]he /, '')
    .split(' ');
  if (head === undefined || more !== undefined || !LEFT_OUT.has(fold(head))) return undefined;
  const folded = fold(word);
  const isNobodys = isOrdinaryWord(folded) || isPlace(folded) || isGivenName(folded);
  return isNobodys || word.length < 4 || isOrigin(folded) || !/^\p{Lu}\p{L}*\p{Ll}/u.test(word)
    ? undefined
    : { word, form: 'variant', behindArticle: false, isLoose: true };
}

/** What follows the word for a body in its whole name: "of Europe", "for Peace", "on the Environment". */
const GOES_ON =
  /^(?:,? of (?!course(?!\p{L}))| (?:for|on) (?:the )?(?<capital>\p{Lu}[\p{L}\p{M}]*))/u;
/** So much is looked at for that, in UTF-16 code units. */
const REACH = 40;

/** Whether the word for a body goes on as a whole name: "the Fund for Peace", but not "the Commission on Monday" or "the Council for now". */
function goesOn(text: string, end: number): boolean {
  const match = GOES_ON.exec(text.slice(end, end + REACH));
  const capital = match?.groups!.capital;
  return match !== null && (capital === undefined || !isCalendarWord(fold(capital)));
}

/** Whether a short form stands by itself at a place of a text, as no part of another name. */
export function isShortFormAlone(
  text: string,
  { start, end }: Span,
  { behindArticle }: Pick<ShortForm, 'behindArticle'>,
): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (
    after?.capital ||
    /^[-‑]\p{L}/u.test(text.slice(end, end + 2)) ||
    /\p{L}[-‑]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  if (behindArticle) return before?.folded === 'the' && !goesOn(text, end);
  return (
    !before?.capital ||
    isFunctionWord(before.folded) ||
    isCalendarWord(before.folded) ||
    (beginsSentence(text, before.start) && isOrdinaryWord(before.folded))
  );
}

/** Whether the word of a short form is part of another name at a place of a text: "Thaksin Kraisak", "the Chinese Investment Fund", "the Council of Elders". */
function isInAnotherName(
  text: string,
  { start, end }: Span,
  { form }: Pick<ShortForm, 'form'>,
): boolean {
  const isGiven = form === 'first-name';
  const before = wordBefore(text, start);
  const isLed =
    before !== undefined &&
    isOfName(before) &&
    !(isGiven && (isTitleWord(before.folded) || isPlace(before.folded))) &&
    !(beginsSentence(text, before.start) && isOrdinaryWord(before.folded));
  const after = isGiven ? wordAfter(text, end) : undefined;
  const isLonger = isGiven ? after !== undefined && isOfName(after) : goesOn(text, end);
  return (isLed || isLonger) && !isHeadlineCase(text);
}

function isOfName({ capital, text, folded }: Neighbour): boolean {
  // "Monday’s Commission meeting"
  const word = fold(text.replace(/['’]s?$/u, ''));
  return capital && !isFunctionWord(folded) && !isCalendarWord(word);
}

/** Whether a word stands behind a given name, as a person's family name does: "Richard Wagner". */
function isBehindGivenName(text: string, { start }: Span): boolean {
  const before = wordBefore(text, start);
  if (!before?.capital) return false;
  const isArticle = /^[AI]$/.test(before.text) && text[before.end - 1] !== '.';
  return isGivenName(before.folded) || (before.initial && !isArticle);
}

/** Whether a word may stand for the same in two texts, as a short form or as a family name. */
export function standsTheSame(text: string, span: Span, other: string, there: Span): boolean {
  return (
    isBehindGivenName(text, span) === isBehindGivenName(other, there) &&
    [true, false].every(
      (behindArticle) =>
        isShortFormAlone(text, span, { behindArticle }) ===
        isShortFormAlone(other, there, { behindArticle }),
    ) &&
    (['first-name', 'variant'] as const).every(
      (form) => isInAnotherName(text, span, { form }) === isInAnotherName(other, there, { form }),
    )
  );
}

/** Tells of a short form how often the draft has its word in another name, so that the word alone may be that one's. */
export function shortFormsElsewhere(
  draft: Draft,
  found: readonly NameHits[],
): (short: ShortForm) => number {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (short) =>
    ((places ??= paragraphsByWord(found)).get(short.word) ?? []).reduce((count, i) => {
      const { text } = draft.paragraphs[i].reading;
      const spans = found[i].capitals.get(short.word)!;
      return count + spans.filter((span) => isInAnotherName(text, span, short)).length;
    }, 0);
}

/** Tells of a word with a capital whether the draft has it behind a given name somewhere, so that it may be a family name; undefined where the word is not in it. */
export function familyNamesIn(
  draft: Draft,
  found: readonly NameHits[],
): (word: string) => boolean | undefined {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  return (word) =>
    (places ??= paragraphsByWord(found))
      .get(word)
      ?.some((i) =>
        found[i].capitals
          .get(word)!
          .some((span) => isBehindGivenName(draft.paragraphs[i].reading.text, span)),
      );
}

/** Which paragraphs have a word with a capital that is no hit. */
function paragraphsByWord(found: readonly NameHits[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { capitals }] of found.entries())
    for (const word of capitals.keys()) {
      const known = places.get(word);
      if (known) known.push(i);
      else places.set(word, [i]);
    }
  return places;
}
