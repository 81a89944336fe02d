import type { Span } from '../annotation.js';
import type { ParagraphKind } from '../text/paragraphs.js';
import { definitionAfter } from './acronyms.js';
import { isWrittenLike, isExcluded } from './capitals.js';
import { fold } from './fold.js';
import type { Way } from './forms.js';
import { matchGiven } from './givenNames.js';
import { type Lead, leadOf } from './lead.js';
import type { Lexicon } from './lexicon.js';
import { beginsSentence, isHeadlineCase, type Neighbour, wordAfter } from './neighbours.js';
import { soundOf } from './sound.js';
import { isCalendarWord, isFunctionWord, isOrdinaryWord } from './words/ordinaryWords.js';

/** Words of a paragraph that name an actor, or would if the draft says so elsewhere. */
export interface Hit extends Span {
  /** The ways to write an actor that the words are by themselves. */
  readonly ways: readonly Way[];
  /** The people whose bare family name the words are. */
  readonly bearers: readonly Way[];
  /** The family name, folded, that the words are or end with. */
  readonly surname: string | null;
  /** The given names before it, where they are none of the bearers': somebody else's. */
  readonly stranger: string | null;
  /** The title before it, folded. */
  readonly title: string | null;
  /** Whether the words are everyday ones that have a capital for another reason. */
  readonly doubtful: boolean;
  /** The acronym that the paragraph introduces for the name, in brackets behind it. */
  readonly defines: string | null;
}

/** What one paragraph holds that may be a name, in offsets of its reading. */
export interface NameHits {
  /** Ascending, not overlapping. */
  readonly hits: readonly Hit[];
  /** Other words with a capital, as written: the draft may say elsewhere whose they are. */
  readonly capitals: ReadonlyMap<string, readonly Span[]>;
}

/** Finds in one paragraph everything that its words alone can tell. */
export function scanNames(text: string, kind: ParagraphKind, lexicon: Lexicon): NameHits {
  const paragraph: ParagraphText = { text, headline: kind === 'heading' || isHeadlineCase(text) };
  const hits: Hit[] = [];
  lexicon.index.scan(text, (start, end, name) => {
    const ways = [...lexicon.index.idsOf(name)].map((id) => lexicon.ways[id]);
    const hit = hitAt(paragraph, { start, end }, ways, lexicon);
    if (!hit) return false;
    while (hits.length > 0 && hits.at(-1)!.end > hit.start) hits.pop();
    hits.push(hit);
    return true;
  });
  return withOtherWords(paragraph, hits, lexicon);
}

interface ParagraphText {
  readonly text: string;
  readonly headline: boolean;
}

const NOTHING: Omit<Hit, 'start' | 'end'> = { ways: [], bearers: [], surname: null, stranger: null, title: null, doubtful: false, defines: null };

function hitAt(paragraph: ParagraphText, span: Span, all: readonly Way[], lexicon: Lexicon): Hit | undefined {
  const { text } = paragraph;
  const written = text.slice(span.start, span.end);
  const fitting = all.filter((way) => isWrittenLike(written, way) && !isExcluded(text, span, way));
  if (fitting.length === 0 || isInsideWord(text, span)) return undefined;
  const bearers = fitting.filter((way) => way.person && !way.person.single && (way.grounds === 'surname' || way.form === 'surname'));
  const ways = fitting.filter((way) => way.grounds !== 'surname');
  if (bearers.length > 0) return surnameHit(paragraph, span, ways, bearers, lexicon);
  const person = fitting.some((way) => way.person);
  if (person && (isPartOfLongerName(paragraph, span) || hasGivenBefore(text, span, lexicon))) return undefined;
  const doubtful = isOrdinaryWord(fold(written)) && (beginsSentence(text, span.start) || paragraph.headline);
  if (person) return { ...span, ...NOTHING, ways, bearers: fitting.filter((way) => way.grounds === 'surname'), title: leadOf(text, span.start).title, doubtful };
  return { ...span, ...NOTHING, ways, doubtful, defines: definitionAfter(text, span.end) };
}

/** A family name: with one of its bearers' given names before it, with somebody else's, or bare. */
function surnameHit(paragraph: ParagraphText, span: Span, ways: readonly Way[], bearers: readonly Way[], lexicon: Lexicon): Hit | undefined {
  const { text } = paragraph;
  const lead = leadOf(text, span.start);
  const written = text.slice(span.start, span.end);
  const surname = fold(written);
  const named = fullNames(lead, bearers);
  if (named) return isPartOfLongerName(paragraph, span) ? undefined : { ...NOTHING, start: named.start, end: span.end, ways: named.ways, surname, title: lead.title };
  if (isPartOfLongerName(paragraph, span)) return undefined;
  const stranger = strangerIn(paragraph, lead, lexicon);
  if (stranger !== null) return { ...NOTHING, ...span, start: lead.names[0]?.start ?? lead.start, surname, stranger };
  const doubtful = isOrdinaryWord(surname) && lead.title === null && (beginsSentence(text, span.start) || paragraph.headline || isCalendarWord(surname));
  return { ...NOTHING, start: lead.start, end: span.end, ways, bearers, surname, title: lead.title, doubtful };
}

/** The people whose given names stand before their family name, and where the name begins. */
function fullNames(lead: Lead, bearers: readonly Way[]): { start: number; ways: Way[] } | undefined {
  if (lead.names.length === 0) return undefined;
  const words = lead.names.map(partsOf);
  let start = Infinity;
  let ways: Way[] = [];
  for (const way of bearers) {
    const match = matchGiven(words, way.person!);
    if (!match) continue;
    const from = lead.names[match.skipped].start;
    if (from < start) ways = [];
    if (from > start) continue;
    start = from;
    ways.push({ ...way, form: 'variant', grounds: 'name', loose: match.loose });
  }
  if (ways.length === 0) return undefined;
  const strict = ways.filter((way) => !way.loose);
  return { start, ways: strict.length > 0 ? strict : ways };
}

function partsOf(word: Neighbour): string[] {
  if (word.initial) return fold(word.text).split('.');
  return word.folded.split('-').filter((part) => part !== '');
}

/** The given names of somebody else before a family name; null where what stands there is no name. */
function strangerIn({ headline }: ParagraphText, { names, particle }: Lead, lexicon: Lexicon): string | null {
  if (particle !== null) return particle;
  const nearest = names.at(-1);
  if (!nearest || (headline && !nearest.initial && !lexicon.isGivenName(nearest.folded))) return null;
  return names.map((name) => name.folded).join(' ');
}

function hasGivenBefore(text: string, span: Span, lexicon: Lexicon): boolean {
  const nearest = leadOf(text, span.start).names.at(-1);
  return nearest !== undefined && (nearest.initial || lexicon.isGivenName(nearest.folded));
}

/** Whether the name goes on: "Willy Brandt" in "Willy Brandt Platz", "Baden" in "Baden-Baden". */
function isPartOfLongerName({ text, headline }: ParagraphText, span: Span): boolean {
  if (/^[-‑]\p{Lu}/u.test(text.slice(span.end, span.end + 2))) return true;
  const next = wordAfter(text, span.end);
  if (!next?.capital || headline) return false;
  return !isFunctionWord(next.folded) && !isCalendarWord(next.folded);
}

/** Whether the words are joined to a word before them that is no prefix: "Jabbar" in "Abdul-Jabbar"; "anti-Trump" is Trump. */
function isInsideWord(text: string, { start }: Span): boolean {
  const joined = /([\p{L}\p{N}]+)[-‑]$/u.exec(text.slice(Math.max(0, start - 20), start));
  return joined !== null && /^\p{Lu}/u.test(joined[1]) && !/^(?:[Aa]l|[Ee]l|Ex|Anti|Pro|Post|Pre|Non|Then|Neo)$/.test(joined[1]);
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;

/** Adds the people whose family name is spelled otherwise, and gathers what else has a capital. */
function withOtherWords(paragraph: ParagraphText, hits: Hit[], lexicon: Lexicon): NameHits {
  const { text } = paragraph;
  const capitals = new Map<string, Span[]>();
  const spelled: Hit[] = [];
  let next = 0;
  for (const { 0: match, index } of text.matchAll(CAPITALISED)) {
    const written = match.replace(/['’]s$/, '');
    const span = { start: index, end: index + written.length };
    while (next < hits.length && hits[next].end <= span.start) next++;
    if (next < hits.length && hits[next].start < span.end) continue;
    const hit = spelledOtherwise(paragraph, span, written, lexicon);
    if (hit && (next === 0 || hits[next - 1].end <= hit.start)) spelled.push(hit);
    else append(capitals, written, span);
  }
  const all = spelled.length === 0 ? hits : [...hits, ...spelled].sort((a, b) => a.start - b.start);
  return { hits: all, capitals };
}

function append(capitals: Map<string, Span[]>, word: string, span: Span): void {
  const spans = capitals.get(word);
  if (spans) spans.push(span);
  else capitals.set(word, [span]);
}

/** A person whose family name the text spells otherwise, behind a given name of theirs. */
function spelledOtherwise(paragraph: ParagraphText, span: Span, written: string, lexicon: Lexicon): Hit | undefined {
  if (written.length < 4 || isOrdinaryWord(fold(written))) return undefined;
  const lead = leadOf(paragraph.text, span.start);
  if (lead.names.length === 0) return undefined;
  const bearers = lexicon.spellings.find(written);
  if (bearers.length === 0) return undefined;
  const named = fullNames(lead, bearers);
  if (!named || isPartOfLongerName(paragraph, span)) return undefined;
  const sound = soundOf(written);
  return {
    ...NOTHING, start: named.start, end: span.end, surname: paragraph.text.slice(lead.start, span.end), title: lead.title,
    ways: named.ways.map((way) => ({ ...way, loose: way.loose || soundOf(way.text) !== sound })),
  };
}
