import type { Span } from '../../annotation.js';
import type { ParagraphKind } from '../../text/markup/paragraphs.js';
import { definitionAfter } from '../variants/acronyms.js';
import {
  IS_CLUB,
  calledAlikeEvidence,
  givenNameEvidence,
  isClub,
  isTownOfThatName,
} from './calledAlike.js';
import { endsInCompound, isExcluded, isWrittenLike } from './capitals.js';
import { headWordEvidence, isEverydayUse, MAY_BE_THE_WORD, mayAct } from './everydayWords.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import { type Hit, PLAIN_HIT, type ScannedText } from './hit.js';
import type { Lexicon } from '../variants/lexicon.js';
import { joinedHit, withGivenAlone } from './joinedNames.js';
import { withLegalForm } from '../variants/legalForm.js';
import { FORM_LEFT_OUT } from '../variants/organizationWays.js';
import {
  IS_A_PRODUCT,
  isBusiness,
  isNumberedProduct,
  thingEvidence,
  withForm,
} from './firmWords.js';
import { isJoinedBefore, isPartOfLongerBody, longerBodyEvidence } from './longerNames.js';
import {
  beginsSentence,
  isHeadlineCase,
  isInAddress,
  isTitleCase,
  wordAfter,
  wordBefore,
} from './neighbours.js';
import { countryBehind } from './nationalities.js';
import { articleStart } from './lead.js';
import { personHit, respelledHit } from './personHits.js';
import { datelineEnd } from './places.js';
import { isCompanyWord } from '../../english/companyWords.js';
import { isOrdinaryWord } from '../../english/ordinaryWords.js';
import { withoutClitics } from '../scripts/clitics.js';
import { mayBeHanName } from '../scripts/hanWords.js';

/** What one paragraph holds that may be a name, in offsets of its reading. */
export interface NameHits {
  /** Ascending, not overlapping. */
  readonly hits: readonly Hit[];
  /** Other words with a capital, as written: the draft may say elsewhere whose they are. */
  readonly capitals: ReadonlyMap<string, readonly Span[]>;
}

/** A paragraph's reading with what holds for all its names. */
export function scannedText(text: string, kind: ParagraphKind): ScannedText {
  return {
    text,
    headline: kind === 'heading' ? isTitleCase(text) : isHeadlineCase(text),
    datelineEnd: datelineEnd(text),
  };
}

/** Finds in one paragraph everything that its words alone can tell. */
export function scanNames(scanned: ScannedText, lexicon: Lexicon): NameHits {
  const { text } = scanned;
  const hits: Hit[] = [];
  lexicon.index.scan(withoutClitics(text, lexicon.index), (start, end, name) => {
    const hit = hitAt(scanned, { start, end }, lexicon.waysOf(name), lexicon);
    if (!hit) return false;
    // A name may have begun before its family name, with words that are somebody's too.
    while (hits.length > 0 && hits.at(-1)!.end > hit.start) hits.pop();
    hits.push(hit);
    return true;
  });
  const found = withOtherWords(scanned, hits, lexicon);
  // Their words stay among those with a capital: each may be an actor's who is named in full elsewhere.
  return { ...found, hits: withGivenAlone(text, found.hits, lexicon) };
}

function hitAt(
  scanned: ScannedText,
  span: Span,
  ways: readonly Way[],
  lexicon: Lexicon,
): Hit | undefined {
  const written = scanned.text.slice(span.start, span.end);
  if (!mayBeHanName(scanned.text, span) || isInAddress(scanned.text, span)) return undefined;
  const fitting = ways.filter(
    (way) =>
      isWrittenLike(written, way) &&
      !(way.person === null && endsInCompound(scanned.text, span)) &&
      !isExcluded(scanned.text, span, way) &&
      standsAfter(scanned.text, span.start, way),
  );
  if (fitting.length === 0) return undefined;
  const people = fitting.filter((way) => way.person);
  const joined = people.length > 0 ? joinedHit(scanned, span, people) : undefined;
  if (joined || isJoinedBefore(scanned.text, span)) return joined;
  const person = people.length > 0 ? personHit(scanned, span, people, lexicon) : undefined;
  const bodies =
    people.length < fitting.length
      ? bodyHit(
          scanned,
          span,
          fitting.filter((way) => !way.person),
        )
      : undefined;
  if (!person || !bodies || person.stranger !== null) return person ?? bodies;
  return person.start < bodies.start
    ? person
    : {
        ...person,
        ways: [...person.ways, ...bodies.ways],
        doubtful: person.doubtful && bodies.doubtful,
      };
}

/** Whether one of the words that a way asks for stands before it. */
function standsAfter(text: string, start: number, { after }: Way): boolean {
  if (after === null) return true;
  const before = wordBefore(text, start);
  if (!before) return false;
  const isPossessive = /['’]s?$/.test(before.text);
  return after.some((word) =>
    word === "'s"
      ? isPossessive
      : before.folded === word || (isPossessive && before.folded === `${word}s`),
  );
}

/** A hit on the name of an organisation, or of anything else that is no person. */
function bodyHit(scanned: ScannedText, span: Span, ways: readonly Way[]): Hit | undefined {
  const { text, headline } = scanned;
  const whole = withLegalForm(text, span);
  if (isPartOfLongerBody(scanned, span, whole) && !isOfOwnCountry(text, span, ways))
    return undefined;
  const opens = headline || beginsSentence(text, span.start);
  const isWord = isWordHere(scanned, span);
  const acts = isWord && ways.some(isWholeName) && mayAct(text, span, headline);
  const longer = longerBodyEvidence(scanned, { start: whole.start, end: span.end });
  if (
    longer === 'thing' ||
    isTownOfThatName(text, span) ||
    (longer && whole.form === null && ways.every(isRest))
  )
    return undefined;
  return {
    ...PLAIN_HIT,
    start: whole.start,
    end: whole.end,
    ways: ways.map((way) => withForm(way, text.slice(span.start, span.end), whole.form)),
    evidence: [
      ...(longer && whole.end === span.end ? [longerNameOf(ways, longer)] : []),
      ...(whole.form === null && ways.some(isShared) ? thingEvidence(text, span) : []),
      ...(acts ? [MAY_BE_THE_WORD] : []),
      ...calledAlikeEvidence(text, span, ways),
      ...otherThingEvidence(scanned, span, ways),
    ],
    opens,
    doubtful: isWord && !acts,
    defines: definitionAfter(text, span.end),
  };
}

/** What leaves it open that a product, a club or an everyday word has the body's name, by what kind of body it is and how the registry has the name. */
function otherThingEvidence(
  { text, headline }: ScannedText,
  span: Span,
  ways: readonly Way[],
): Evidence[] {
  return [
    ...(ways.every(isMaker) && isNumberedProduct(text, span.end) ? [IS_A_PRODUCT] : []),
    ...(ways.every(isOfPublic) && !headline && isClub(text, span) ? [IS_CLUB] : []),
    ...(headline ? [] : givenNameEvidence(text, span, ways.every(isShort))),
    ...(ways.some(isWholeName) ? [] : headWordEvidence(text, span, ways.every(isShort))),
  ];
}

/** "Carbon emissions rose" are no firm's; "Apple shares rose" are. */
function isWordHere({ text, headline }: ScannedText, span: Span): boolean {
  const word = fold(text.slice(span.start, span.end));
  if (!isOrdinaryWord(word) && !isCompanyWord(word)) return false;
  return (
    (headline && isOrdinaryWord(word)) ||
    (isEverydayUse(text, span) && !isBusiness(wordAfter(text, span.end)?.folded ?? ''))
  );
}

/** "The Revolutionary Council of Iran", where the registry's is from there. */
function isOfOwnCountry(text: string, span: Span, ways: readonly Way[]): boolean {
  const code = countryBehind(text, span.end);
  return code !== undefined && ways.some(({ actor }) => actor.country?.includes(code));
}

/** "Rosneft" is a whole name, and itself again where "Rosneft Deutschland" came first; "Volmet" after "Volmet Weather Services" need not be Volmet Bank. */
function longerNameOf(ways: readonly Way[], evidence: Evidence): Evidence {
  const isWhole = ways.some(({ form, made }) => form === 'name' && !made);
  return isWhole ? evidence : { ...evidence, ofBearer: true };
}

/** Whether a way is one everyday word that is left of a body's name: with a word of a name beside it, it is somebody else's ("Stan Hubbard" is no Stan LLC). */
const isRest = ({ evidence }: Way): boolean => evidence.includes(FORM_LEFT_OUT);

const isMaker = ({ actor: { kind } }: Way): boolean =>
  kind === 'company' || kind === 'media' || kind === 'vessel';

const isOfPublic = ({ actor: { kind } }: Way): boolean =>
  kind === 'public-body' || kind === 'country';

const isShort = ({ grounds }: Way): boolean => grounds !== 'name';

/** Whether a way is a body's own name as the registry has it. */
const isWholeName = ({ form, made }: Way): boolean => form === 'name' && !made;

/** Whether a body's way is a word by which others are called, too. */
const isShared = ({ evidence }: Way): boolean => evidence.length > 0;

const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** Adds the people whose family name is spelled otherwise, and gathers what else has a capital. */
function withOtherWords(scanned: ScannedText, hits: readonly Hit[], lexicon: Lexicon): NameHits {
  const capitals = new Map<string, Span[]>();
  const all: Hit[] = [];
  let next = 0;
  for (const { 0: match, index } of scanned.text.matchAll(CAPITALISED)) {
    const bare = match.replace(/['’]s$/, '');
    // An Arabic article, small or not, is no part of what a name is known by.
    const written = bare.replace(/^(?:Al|El)-(?=\p{Lu})/u, '');
    const span = {
      start: articleStart(scanned.text, index + bare.length - written.length),
      end: index + bare.length,
    };
    while (next < hits.length && hits[next].end <= span.start) all.push(hits[next++]);
    if (next < hits.length && hits[next].start < span.end) continue;
    const hit = respelledHit(scanned, { start: span.end - written.length, end: span.end }, lexicon);
    if (hit && (all.at(-1)?.end ?? 0) <= hit.start) all.push(hit);
    else append(capitals, written, span);
  }
  return { hits: [...all, ...hits.slice(next)], capitals };
}

function append(capitals: Map<string, Span[]>, word: string, span: Span): void {
  const spans = capitals.get(word);
  if (spans) spans.push(span);
  else capitals.set(word, [span]);
}
