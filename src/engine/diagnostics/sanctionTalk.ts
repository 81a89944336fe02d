import type { Span } from '../annotation.js';
import { isInForce } from '../registry/partialDate.js';
import type { Actor } from '../registry/registrySchema.js';
import { firstAfter } from '../text/spans.js';
import type { DraftView, Place } from './draftView.js';

/** A place where the draft says that somebody is under sanctions. */
export interface SanctionTalk {
  readonly paragraph: number;
  /** The words that say so, in offsets of the paragraph's reading. */
  readonly span: Span;
  readonly sentence: Span;
  readonly targets: readonly Target[];
}

export interface Target {
  readonly actor: Actor;
  /** Where it is named; undefined where a pronoun or "his fund" stands for it. */
  readonly place?: Place;
  /** Whether the words leave no doubt that sanctions are in force on this very party; "sanctions on X" may be proposed ones. */
  readonly plain: boolean;
}

const TERM = /\b(?:sanction(?:ed|s)|blacklist(?:ed|s)?|designated|asset freeze|travel ban|SDN)\b/gi;
/** What makes a sentence about sanctions one that imposes none. */
const UNREAL =
  /\b(?:not|never|no longer|without|n[’']t|lift(?:ed|ing)?|eas(?:ed?|ing)|if|could|would|should|may|might|must|threat\w*|propos\w*|potential|possible|call\w*|urg\w*|demand\w*|new|more|further|additional|against)\b/i;
const FILLER =
  /^(?:a|an|the|who|which|that|now|also|himself|herself|itself|is|was|are|were|has|have|been|being|had|remains?|and|long|recently|already|both|still|since|himself|then|later|first|subsequently|heavily|once|newly|under|u\.s\.|u\.k\.|e\.u\.|u\.n\.|us|uk|eu|un|american|british|canadian|swiss|australian|ukrainian|western|russian|european|international|individually|personally)$/i;
const PRONOUN = /\b(?:he|she|him|her|his|they|them|it|its)\b/i;

/** "under U.S., EU and U.K.", "the target of Western": what leads up to "sanctions" that are in force on somebody. */
const UNDER =
  /\b(?:under|faces?|facing|faced|subject to|hit (?:with|by)|target of|targeted by|targeted with|on)\s+(?:(?:the|its|their|a|of|U\.S\.|U\.K\.|E\.U\.|U\.N\.|US|UK|EU|UN|American|British|Canadian|Swiss|Australian|Japanese|Ukrainian|Western|international|heavy|economic|personal|separate|several|multiple|Treasury[’']s|European Union|asset|and),?\s+){0,8}$/i;

/** Mentions before a sentence that are looked at for whom its pronoun means. */
const LOOK_BACK = 50;

const known = new WeakMap<DraftView, readonly SanctionTalk[]>();

/** What the draft says of sanctions, and of whom: by the words around the term, sentence by sentence. */
export function sanctionTalk(draft: DraftView): readonly SanctionTalk[] {
  let talk = known.get(draft);
  if (!talk) known.set(draft, (talk = [...findTalk(draft)]));
  return talk;
}

function* findTalk(draft: DraftView): Generator<SanctionTalk> {
  for (const [paragraph, { said }] of draft.paragraphs.entries()) {
    if (!/sanction|blacklist|designated|asset freeze|travel ban|SDN/i.test(said.text)) continue;
    const places = draft.placesIn(paragraph);
    for (const { 0: term, index } of said.text.matchAll(TERM)) {
      const span = { start: index, end: index + term.length };
      const sentence = said.sentenceAt(index);
      const near = places
        .slice(firstAfter(places, sentence.start - 1), firstAfter(places, sentence.end))
        .filter(({ end }) => end <= sentence.end);
      const targets = targetsOf({
        draft,
        paragraph,
        text: said.text,
        sentence,
        near,
        span,
        term: term.toLowerCase(),
      });
      yield { paragraph, span, sentence, targets };
    }
  }
}

interface Saying {
  readonly draft: DraftView;
  readonly paragraph: number;
  readonly text: string;
  readonly sentence: Span;
  /** The mentions in the sentence. */
  readonly near: readonly Place[];
  readonly span: Span;
  readonly term: string;
}

function targetsOf(saying: Saying): Target[] {
  const { text, sentence, span, term } = saying;
  const before = text.slice(sentence.start, span.start);
  const unreal = UNREAL.test(before.slice(-40));
  if (/^(?:sanctioned|blacklisted|designated)$/.test(term)) {
    const attributive = unreal ? undefined : nameAfter(saying);
    if (attributive) return [{ ...attributive, plain: true }];
    return unreal ? [] : behind(saying, span.start, true);
  }
  const under = UNDER.exec(before);
  const listed =
    /^(?:blacklists?|sdn)$/.test(term) || /^ list/i.test(text.slice(span.end, span.end + 5));
  if (under && !unreal) {
    const on = /^on\b/i.test(under[0]);
    if (!on || listed)
      return on
        ? listedTargets(saying, sentence.start + under.index)
        : behind(saying, sentence.start + under.index, true);
  }
  return against(saying, unreal);
}

/** "the sanctioned Russian banker Oleg Orlov", "sanctioned him", "the U.S. sanctioned Orlov". */
function nameAfter({
  draft,
  near,
  text,
  span,
  sentence,
  paragraph,
}: Saying): { actor: Actor; place?: Place } | undefined {
  const next = near.find(({ start }) => start >= span.end);
  const between = next && text.slice(span.end, next.start);
  if (
    next?.actor &&
    between !== undefined &&
    /^\s+(?:[\p{L}’'-]+\s+){0,5}$/u.test(between) &&
    !/\b(?:by|in|for|over|after|because|since|with|and|at|from|to|as|on|who|when)\b/i.test(between)
  )
    return { actor: next.actor, place: next };
  const pronoun = /^\s+(?:him|her|them|it)\b/i.test(text.slice(span.end, span.end + 6));
  const actor = pronoun ? antecedent(draft, paragraph, sentence, span.start, near) : undefined;
  return actor && { actor };
}

/** The points of "U.S." end nothing. */
const ABBREVIATION = /(?<!\p{L})(?:\p{Lu}\.){2,}/gu;

/** What leads from a name to what it is: an apposition or a form of "be", and nobody else's words. */
const LINK =
  /^(?:\s*$|(?:\s\([^()]*\))?(?:,|\s+(?:is|was|are|were|has|have|had|been|who|which|remains?)\b))(?![^]*(?:[.;:“”"]|\b(?:that|said|says|of|with|by|for|met|to)\b))/i;

/** "X, a sanctioned envoy", "X was sanctioned", "X has been under sanctions", "He was sanctioned": whoever stands before it with nothing but small words between. */
function behind(
  { draft, near, text, sentence, paragraph, span }: Saying,
  at: number,
  plain: boolean,
): Target[] {
  const last = near.findLast(({ end }) => end <= at);
  const words = (from: number): string[] =>
    text
      .slice(from, at)
      .split(/[\s,]+/)
      .filter(Boolean);
  if (last) {
    const between = words(last.end);
    // "(RDIF)" behind a name belongs to it; what is the name's own possessive does not say so of it.
    if (
      last.actor &&
      !/^['’]s?\b/.test(text.slice(last.end)) &&
      between.length <= 9 &&
      LINK.test(text.slice(last.end, at).replace(ABBREVIATION, 'X')) &&
      between.filter((word) => !FILLER.test(word)).length <= 3
    ) {
      const joined = between.some((word) => /^(?:were|are|have|both)$/i.test(word))
        ? [last, ...coordinatedBefore(near, text, last)]
        : [last];
      return joined.flatMap((place) => (place.actor ? [{ actor: place.actor, place, plain }] : []));
    }
    if (between.length <= 6) return [];
  }
  const head = text.slice(sentence.start, at);
  if (!PRONOUN.test(head)) return [];
  const actor = antecedent(draft, paragraph, sentence, span.start, near);
  return actor ? [{ actor, plain: false }] : [];
}

/** "X and Y were sanctioned": those who are joined to the last by commas and "and". */
function coordinatedBefore(near: readonly Place[], text: string, last: Place): Place[] {
  const joined: Place[] = [];
  let next = last;
  for (let i = near.indexOf(last) - 1; i >= 0; i--) {
    if (
      !/^(?:,| \([^)]*\))?(?:,? and)?,? (?:the |its )?$/.test(text.slice(near[i].end, next.start))
    )
      break;
    joined.push((next = near[i]));
  }
  return joined;
}

/** "put X and Y on its sanctions list"; "X is on the sanctions list". */
function listedTargets(saying: Saying, at: number): Target[] {
  const { near, text, sentence } = saying;
  const verb = text
    .slice(sentence.start, at)
    .search(/\b(?:put|placed|added|adds|adding|puts|places|placing)\b/i);
  if (verb < 0) return behind(saying, at, true);
  return near
    .filter(({ start, end }) => start >= sentence.start + verb && end <= at)
    .flatMap((place) => (place.actor ? [{ actor: place.actor, place, plain: true }] : []));
}

const AGAINST =
  /^(?:\s+list)?(?:\s+[\p{L}\p{N}.’'-]+){0,6}?\s+(?:on|upon|against|targeting|targeted|target|that (?:hit|target|targeted))\s+/iu;

/** "sanctions imposed in 2022 targeting him and his fund", "sanctions on X and Y". */
function against(saying: Saying, unreal: boolean): Target[] {
  const { draft, near, text, sentence, span, paragraph } = saying;
  const rest = text.slice(span.end, sentence.end);
  const match = AGAINST.exec(rest);
  if (!match) return [];
  const before = text.slice(sentence.start, span.start);
  const plain =
    !unreal &&
    (/\bimpos(?:ed|es|ing)\b/i.test(match[0]) ||
      /\b(?:imposed|slapped|announced)\s+(?:[\p{L}.’'-]+\s+){0,3}$/iu.test(before));
  const from = span.end + match[0].length;
  const stop =
    /[.;:—]|\s(?:after|because|due|over|for|since|in|while|when|who|which|that|amid|following|as|but)\s/i.exec(
      text.slice(from, sentence.end),
    );
  const until = stop ? from + stop.index : sentence.end;
  const named = near
    .filter(({ start, end }) => start >= from && end <= until)
    .flatMap((place): Target[] =>
      place.actor && !/^['’]s?\b/.test(text.slice(place.end))
        ? [{ actor: place.actor, place, plain }]
        : [],
    );
  const hit = text.slice(from, until);
  const whose = PRONOUN.test(hit)
    ? antecedent(draft, paragraph, sentence, span.start, near)
    : undefined;
  if (!whose) return named;
  const meant: Target[] = /\b(?:him|them|it)\b|\bher\b(?!\s+\p{L})/iu.test(hit)
    ? [{ actor: whose, plain: false }]
    : [];
  // "his fund", "her companies": the bodies that belong to whom the pronoun means.
  const bodies = /\b(?:his|her|its|their)\s+\p{L}/iu.test(hit)
    ? bodiesOf(draft, whose).map((actor): Target => ({ actor, plain: false }))
    : [];
  return [...named, ...meant, ...bodies];
}

/** The bodies that an actor belongs to on the draft's date. */
export function bodiesOf(draft: DraftView, { affiliations }: Actor): Actor[] {
  return (affiliations ?? [])
    .filter((tie) => isInForce(tie, draft.date))
    .flatMap(({ actor }) => draft.lexicon.actors.get(actor) ?? []);
}

/** Whom a pronoun means: the first person that its sentence names before it, else the first of the sentence before, else the last before that. */
function antecedent(
  draft: DraftView,
  paragraph: number,
  sentence: Span,
  at: number,
  near: readonly Place[],
): Actor | undefined {
  const isPerson = ({ actor }: Place): boolean => actor?.kind === 'person';
  const own = near.find((place) => isPerson(place) && place.end <= at);
  if (own) return own.actor;
  const places = draft.placesIn(paragraph);
  const before = firstAfter(places, sentence.start - 1);
  const earlier = places
    .slice(Math.max(0, before - LOOK_BACK), before)
    .filter((place) => isPerson(place) && place.end <= sentence.start);
  const previous =
    earlier.length > 0
      ? draft.paragraphs[paragraph].said.sentenceAt(Math.max(0, sentence.start - 2))
      : undefined;
  const subject = previous && earlier.find(({ start }) => start >= previous.start);
  return (
    subject ??
    earlier.at(-1) ??
    draft
      .placesIn(paragraph - 1)
      .slice(-LOOK_BACK)
      .findLast(isPerson)
  )?.actor;
}
