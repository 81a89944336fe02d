import { BORDER_RULES } from './borderRules.js';
import { isOccasion } from './subjects/invertedSubjects.js';
import type { SentenceView } from './sentenceView.js';

/** "told reporters | that", "told the crowd | he would": past whoever is told. */
export function skipHearer(view: SentenceView, k: number): number {
  if (!view.is(k, 'noun')) return k;
  const far = distantThat(view, k);
  if (far > 0) return far;
  let i = pastListed(view, k + 1);
  // "BBC Radio 4's | Today | programme": no time
  if (
    view.without !== BORDER_RULES.programme &&
    /['’]s$/.test(view.text(view.phrases[k])) &&
    view.is(i, 'time') &&
    /^(?:programme|program|show)$/.test(view.head(i + 1))
  )
    i += 2;
  while (
    (view.is(i, 'preposition') &&
      view.is(i + 1, 'noun') &&
      /^(?:of|for|from)$/.test(view.word(i))) ||
    (view.is(i, 'conjunction') && view.is(i + 1, 'noun') && !view.isFinite(i + 2))
  )
    i += 2;
  if (view.is(i, 'comma') && view.is(i + 1, 'noun') && view.is(i + 2, 'comma')) i += 3;
  if (view.is(i, 'dash')) {
    const close = view.phrases.findIndex(
      (phrase, j) => j > i && j < i + 12 && phrase.kind === 'dash',
    );
    if (close > 0) i = close + 1;
  }
  return view.isFinite(i) ? k : view.skipAdverbs(i);
}

/** "told a group of about 40 bakers in the tent | that", "told Karim Osman, who had asked, | that": the "that" after a long hearer; else 0. */
function distantThat(view: SentenceView, k: number): number {
  let i = k + 1;
  while (i < k + 12 && view.is(i, 'noun', 'preposition', 'adverb', 'adjective', 'time', 'aside'))
    i++;
  i = pastJoined(view, pastListed(view, i));
  // "told anyone who would listen | that"
  if (
    view.is(i, 'relative') &&
    /^(?:listen|ask|asked|hear)$/.test(view.head(i + 1)) &&
    view.is(i + 2, 'that')
  )
    return i + 2;
  if (view.is(i, 'comma') && view.is(i + 1, 'relative', 'noun', 'preposition')) {
    let close = i + 2;
    while (close < i + 10 && close < view.phrases.length && !view.is(close, 'comma', 'that'))
      close++;
    if (view.is(close, 'comma')) i = close + 1;
  }
  const opens =
    view.is(i, 'that') || (view.is(i, 'question') && /^(?:if|whether)$/.test(view.word(i)));
  return opens && i > k + 1 && !view.is(i + 1, 'verb') ? i : 0;
}

/** "told aides, lawyers and friends | that", "told the BBC, ITV and Sky News | it was late" */
function pastListed(view: SentenceView, i: number): number {
  let last = i;
  while (view.is(last, 'comma') && view.is(last + 1, 'noun')) last += 2;
  if (last === i || view.without === BORDER_RULES.everywhere) return i;
  if (view.is(last, 'comma')) last++;
  return view.is(last, 'conjunction') && view.is(last + 1, 'noun') && !view.isFinite(last + 2)
    ? last + 2
    : i;
}

/** "warned followers on social media | and in interviews | that", "in Leeds | and York | that" */
function pastJoined(view: SentenceView, i: number): number {
  if (view.without === BORDER_RULES.everywhere) return i;
  for (;;) {
    if (!view.is(i, 'conjunction')) return i;
    if (view.is(i + 1, 'preposition') && view.is(i + 2, 'noun')) i += 3;
    else if (view.is(i + 1, 'noun') && view.is(i + 2, 'that')) i += 2;
    else return i;
  }
}

/** "said | in an interview on Monday, | that": past time, place and occasion. */
export function skipAdjuncts(view: SentenceView, k: number): number {
  for (;;) {
    if (view.is(k, 'adverb', 'time', 'aside')) k++;
    else if (
      view.is(k, 'preposition') &&
      !isAmount(view, k) &&
      /^(?:in|at|on|during|to|from|via|by|through|with|without|after|before|of|for|about|as|over|into|inside|outside|near|under|alongside|aboard|while)$/.test(
        view.word(k),
      ) &&
      view.is(k + 1, 'noun', 'time') &&
      !isClauseAt(view, k)
    )
      k = skipTitle(view, k + 2);
    else if (
      view.is(k, 'verb') &&
      view.phrases[k].verb!.tense === 'ing' &&
      !view.cue(k) &&
      view.is(k + 1, 'noun')
    )
      k += 2;
    else if (
      view.is(k, 'comma') &&
      view.is(k + 1, 'preposition', 'time', 'adverb') &&
      closesWithin(view, k + 1)
    )
      k = closesWithin(view, k + 1);
    else if (
      view.is(k, 'dash') &&
      view.is(k + 1, 'adverb', 'preposition') &&
      dashAfter(view, k + 1) > 0
    )
      k = dashAfter(view, k + 1);
    else return k;
  }
}

/** "said | after officials presented a plan": a clause of its own, unlike "after talks held in Kyiv". */
function isClauseAt(view: SentenceView, k: number): boolean {
  return (
    /^(?:after|before|as|while)$/.test(view.word(k)) &&
    view.isFinite(k + 2) &&
    !(view.isBarePast(k + 2) && view.is(k + 3, 'preposition', 'time'))
  );
}

/** The phrase after the dash that ends "- falsely -", a few phrases on, before what is said; else 0. */
function dashAfter(view: SentenceView, k: number): number {
  for (let i = k; i < k + 4; i++)
    if (view.is(i, 'dash')) return view.is(i + 1, 'that', 'quote') ? i + 1 : 0;
  return 0;
}

/** "about half", "over 40 percent" */
export function isAmount(view: SentenceView, k: number): boolean {
  const next = view.token(view.phrases[k].to);
  return (
    /^(?:about|over|under|around)$/.test(view.word(k)) &&
    next !== undefined &&
    (next.pos === 'NUM' ||
      (/^(?:half|a|one)$/.test(next.lower) &&
        /^(?:of|third|quarter|dozen|hundred)$/.test(
          view.token(view.phrases[k].to + 1)?.lower ?? '',
        )))
  );
}

/** "on the show | 'Morning Joe'" */
function skipTitle(view: SentenceView, k: number): number {
  const published = pastParticiple(view, k);
  if (published > 0) return published;
  // "after talks | held | in Kyiv"
  if (view.isBarePast(k) && !view.cue(k) && view.is(k + 1, 'preposition', 'time')) return k + 1;
  return view.is(k, 'noun') && view.isQuoted(k) ? k + 1 : k;
}

/** "in a letter | read aloud by the clerk | that": past what was done with a letter or a speech, where "that" or a quotation follows; else 0. */
function pastParticiple(view: SentenceView, k: number): number {
  if (view.without === BORDER_RULES.published || !view.isFinite(k)) return 0;
  if (view.phrases[k].verb!.auxiliary) return 0;
  if (!isOccasion(view, k - 1) && !PUBLISHED.test(view.head(k - 1))) return 0;
  const adverb = view.skipAdverbs(k + 1);
  const at = view.word(adverb) === 'first' ? adverb + 1 : adverb;
  const after = view.is(at, 'preposition') ? skipAdjuncts(view, at) : at;
  return after > k + 1 && view.is(after, 'that', 'quote') ? after : 0;
}

/** What somebody says something in and others hand on. */
const PUBLISHED =
  /^(?:videos?|ads?|books?|memoirs?|filings?|lawsuits?|complaints?|notes?|podcasts?|articles?|essays?|clips?|messages?|letters?|memos?|papers?|documents?|recordings?|testimony|texts?|posts?|threads?|statements?|speech(?:es)?|emails?)$/;

/** The phrase after the comma that ends ", in an interview," if one does; else 0. */
function closesWithin(view: SentenceView, k: number): number {
  // "said, without elaborating, that", "insists, as he does to anybody who will listen, that"
  const compared =
    /^(?:as|without)$/.test(view.word(k)) && view.without !== BORDER_RULES.interposed;
  for (let i = k; i < k + (compared ? 12 : 8); i++) {
    if (view.is(i, 'comma')) return view.is(i + 1, 'that', 'quote') ? i + 1 : 0;
    if (compared && view.is(i, 'verb', 'relative', 'adjective')) continue;
    if (!view.is(i, 'preposition', 'noun', 'time', 'adverb')) return 0;
  }
  return 0;
}
