import type { Span } from '../../annotation.js';
import type { Evidence } from '../variants/evidence.js';
import { fold } from '../matching/fold.js';
import type { Way } from '../variants/forms.js';
import { generationOf } from '../variants/generation.js';
import type { Lexicon } from '../variants/lexicon.js';
import { isTitleInNames } from '../variants/personName.js';
import { isFunctionWord, isOrdinaryWord } from '../../english/ordinaryWords.js';
import { isPersonTitle } from '../../english/titles.js';
import { wordSet } from '../../english/wordSet.js';
import { isDate, isEverydayUse } from './everydayWords.js';
import { beforeName, closest, fullNames, namesFamilyFirst, respelledNames } from './fullNames.js';
import { type Hit, PLAIN_HIT, type ScannedText } from './hit.js';
import { type Lead, leadOf } from './lead.js';
import { personGoesOn } from './longerNames.js';
import { generationBehind, strangerBehind } from './namesakes.js';
import { beginsSentence, wordAfter } from './neighbours.js';
import { placeEvidence } from './places.js';

/** Whether a way is a family name or what stands in its place, so that given names may stand before it. */
export function isSurname({ grounds, person, form, text }: Way): boolean {
  return (
    grounds === 'surname' ||
    (person !== null && !person.single && form !== 'acronym' && !text.includes(' '))
  );
}

/**
 * A hit on words that are, among other things, a person's name.
 * @param fitting the people's ways to be written that the words are
 */
export function personHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
  lexicon: Lexicon,
): Hit | undefined {
  const { text } = scanned;
  const lead = leadOf(text, span.start);
  const written = text.slice(span.start, span.end);
  const surnames = fitting.filter(isSurname);
  const base = baseOf(scanned, span, fitting, lead);
  const turned = surnames.length > 0 ? namesFamilyFirst(text, span, surnames) : undefined;
  if (turned) return { ...base, ...turned, end: turned.end! };
  const behind = strangerBehind(text, span, surnames);
  if (behind !== null) return { ...base, stranger: behind };
  // What follows as a number is part of the name, and the rest is looked at with it.
  if (
    (base.generation === null && personGoesOn(scanned, span)) ||
    isSaintlyPlace(written, lead, fitting)
  )
    return undefined;
  const named = fullNames(scanned, lead, surnames, lexicon);
  if (named === 'longer')
    return { ...base, stranger: lead.names.map(({ folded }) => folded).join(' ') };
  if (named) return { ...base, ...named, ways: closest(named.ways) };
  // The one who is spelled exactly like this may be somebody else: Peter Mueller is Peter Müller, whoever Hans Mueller is.
  const respelled =
    surnames.length > 0 ? respelledNames(scanned, lead, written, lexicon) : undefined;
  if (respelled) return { ...base, ...respelled };
  return surnames.length > 0
    ? bareHit(scanned, span, fitting, lead, base, lexicon)
    : wholeHit(scanned, fitting, lead, base, lexicon);
}

function baseOf(scanned: ScannedText, span: Span, fitting: readonly Way[], lead: Lead): Hit {
  const { text } = scanned;
  const isRuler =
    (lead.title !== null && isTitleInNames(lead.title)) ||
    fitting.some(({ grounds, person }) => grounds === 'title' || person?.single === true);
  const before = lead.title === null ? undefined : generationOf(lead.title);
  // The point of "Jr." belongs to it.
  const isPointed = text[span.end] === '.' && fitting.some((way) => way.text.endsWith('.'));
  return {
    ...PLAIN_HIT,
    start: span.start,
    end: isPointed ? span.end + 1 : span.end,
    surname: fold(text.slice(span.start, span.end)),
    title: lead.title,
    generation: generationBehind(text, span.end, isRuler) ?? before ?? null,
    opens: scanned.headline || beginsSentence(text, span.start),
  };
}

/** A hit on a person's whole name or another name of several words. */
function wholeHit(
  scanned: ScannedText,
  fitting: readonly Way[],
  lead: Lead,
  base: Hit,
  lexicon: Lexicon,
): Hit | undefined {
  const before = beforeName(scanned, lead.names, fitting[0], lexicon);
  if (before === 'longer' || lead.particle !== null) return undefined;
  return {
    ...base,
    ways: fitting.flatMap((way) => withTitle(way, lead) ?? []),
    bearers: fitting.filter((way) => isBearer(way, lead)),
    evidence: [...(before ? [before] : []), ...headlineEvidence(scanned, base)],
    doubtful: isUsedOtherwise(scanned, base),
  };
}

/** A hit on a bare family name, or a stranger's with given names of their own. */
function bareHit(
  scanned: ScannedText,
  span: Span,
  fitting: readonly Way[],
  lead: Lead,
  base: Hit,
  lexicon: Lexicon,
): Hit | undefined {
  const stranger = strangerIn(scanned, lead, lexicon);
  const place =
    lead.title === null || !isPersonTitle(lead.title) ? placeEvidence(scanned, span) : null;
  const before = scanned.text.slice(Math.max(0, span.start - 7), span.start);
  if (place === 'place' || span.end <= scanned.datelineEnd) return undefined;
  if (stranger !== null) return { ...base, stranger };
  return {
    ...base,
    start: lead.start,
    ways: fitting.flatMap((way) => withTitle(way, lead) ?? []),
    bearers: fitting.filter((way) => isBearer(way, lead)),
    evidence: [...(place ? [place] : []), ...articleEvidence(scanned, base)],
    behindArticle: lead.title === null && DETERMINERS.test(before),
    doubtful: isUsedOtherwise(scanned, base),
  };
}

const DETERMINERS =
  /(?:^|[^\p{L}])(?:an?|the|every|no|each|this|that|our|my|your|his|her|their|its) $/iu;

function isBearer(way: Way, { title }: Lead): boolean {
  return way.grounds === 'title' ? title === null || !isTitleInNames(title) : isSurname(way);
}

function isUsedOtherwise({ text }: ScannedText, { start, end, surname }: Hit): boolean {
  return (
    (isOrdinaryWord(surname!) && isEverydayUse(text, { start, end })) ||
    isDate(text, { start, end })
  );
}

const MAY_BE_A_THING: Evidence = {
  verdict: 'slight',
  said: 'The family name is an everyday word behind an article.',
};

/** "A Park official": an everyday word behind an article. */
function articleEvidence({ text }: ScannedText, { start, surname }: Hit): Evidence[] {
  return isOrdinaryWord(surname!) &&
    /(?:^|[^\p{L}])(?:an?|the) $/iu.test(text.slice(Math.max(0, start - 5), start))
    ? [MAY_BE_A_THING]
    : [];
}

const MAY_GO_ON: Evidence = {
  verdict: 'slight',
  said: 'It stands in a headline, where the words behind it may belong to the name.',
  untilNamed: true,
};

/** In a headline a name may go on, which its capitals do not tell: "MARK TAYLOR SWIFT CONCERT". */
function headlineEvidence({ text, headline }: ScannedText, { end }: Hit): Evidence[] {
  const next = headline ? wordAfter(text, end) : undefined;
  if (!next?.capital || isFunctionWord(next.folded) || /(?:s|ed|ing)$/.test(next.folded)) return [];
  return [MAY_GO_ON];
}

/** "St. Louis" is a place, or a saint, and no Louis who is none. */
function isSaintlyPlace(written: string, { title }: Lead, fitting: readonly Way[]): boolean {
  return (
    title !== null &&
    SAINT.has(title) &&
    !/[ .]/.test(written) &&
    !fitting.some(({ person }) => person?.title && SAINT.has(fold(person.title)))
  );
}

const SAINT = wordSet('saint st');

/** A way that names the person here: one that needs a title where its own title stands before it, but no bare family name. */
function withTitle(way: Way, { title, names }: Lead): Way | undefined {
  if (way.grounds !== 'title') return way.grounds === 'surname' ? undefined : way;
  if (names.length > 0 || title === null) return undefined;
  const own = way.person!.title;
  return (own ? title === fold(own) : isTitleInNames(title))
    ? { ...way, grounds: 'name' }
    : undefined;
}

/** The given names of somebody else before a family name; null where what stands there is no name. */
function strangerIn(
  { headline }: ScannedText,
  { names, particle }: Lead,
  lexicon: Lexicon,
): string | null {
  if (particle !== null) return particle;
  const nearest = names.at(-1);
  if (!nearest || (headline && !nearest.initial && !lexicon.isGivenName(nearest.folded)))
    return null;
  return names.map((name) => name.folded).join(' ');
}

/** A person whose family name, at `span`, the text spells otherwise, behind a given name of theirs. */
export function respelledHit(scanned: ScannedText, span: Span, lexicon: Lexicon): Hit | undefined {
  const { text } = scanned;
  const written = text.slice(span.start, span.end);
  if (written.length < 4 || isOrdinaryWord(fold(written))) return undefined;
  const lead = leadOf(text, span.start);
  if (lead.names.length === 0) return undefined;
  const named = respelledNames(scanned, lead, written, lexicon);
  if (!named || personGoesOn(scanned, span)) return undefined;
  return {
    ...PLAIN_HIT,
    ...span,
    ...named,
    surname: fold(written),
    title: lead.title,
    opens: false,
    spelled: written,
  };
}
