import type { Cue, SentenceView } from './sentenceView.js';
import { isOccasion } from './sources.js';

/** What a cue verb takes after it: phrases `start` to before `end`. */
export interface Complement {
  readonly kind: 'quote' | 'clause' | 'gap' | 'infinitive' | 'object' | 'leadIn';
  readonly start: number;
  readonly end: number;
}

/** The complement of the cue at verb phrase `v`, or null where nothing after it is what is said. */
export function complementOf(view: SentenceView, v: number, cue: Cue): Complement | null {
  const { frames } = cue.verb;
  const passive = view.phrases[v].verb!.passive;
  let k = view.skipAdverbs(cue.after);
  if (cue.prepositional && frames.has('object')) {
    const object = objectAt(view, k);
    return (object && afterColon(view, view.skipAdverbs(object.end))) ?? object;
  }
  if (frames.has('hearer') && !passive) k = skipHearer(view, k);
  const direct = complementAt(view, k, cue, passive);
  const led = afterColon(view, direct && direct.kind === 'object' ? view.skipAdverbs(direct.end) : direct ? -1 : skipAdjuncts(view, k));
  if (led) return led;
  if (direct) return direct;
  const beyond = skipAdjuncts(view, k);
  const later = beyond > k ? complementAt(view, beyond, cue, passive, true) : null;
  return later ?? (frames.has('quote') ? quotationAhead(view, k) : null);
}

/** "explained it this way: | "It's like ..."": a colon that leads into a quotation, here or in the next paragraph. */
function afterColon(view: SentenceView, i: number): Complement | null {
  if (i < 0 || !view.is(i, 'colon')) return null;
  if (i === view.phrases.length - 1) return { kind: 'leadIn', start: i, end: i };
  return beginsQuotation(view, i + 1) ? { kind: 'quote', start: i + 1, end: view.phrases.length } : null;
}

/** What a title in quotation marks follows: "in his book, 'An American Son.'" */
const WORKS = /^(?:books?|memoir|autobiography|novel|album|song|film|movie|show|article|column|essay|program|series|documentary|play|poem)$/;

/** "said as he introduced his wife, | "Finally ..."": a comma or colon and a quotation further on in the sentence. */
function quotationAhead(view: SentenceView, k: number): Complement | null {
  for (let i = k; i < view.phrases.length; i++) {
    if (view.is(i, 'stop', 'semicolon', 'that', 'quote', 'question') || view.is(i, 'verb') && view.cue(i)) return null;
    if (view.is(i, 'comma', 'colon') && beginsQuotation(view, i + 1)) return WORKS.test(view.head(i - 1)) ? null : { kind: 'quote', start: i + 1, end: clauseEnd(view, i + 1) };
  }
  return null;
}

function complementAt(view: SentenceView, k: number, cue: Cue, passive: boolean, adjuncts = false): Complement | null {
  const { frames } = cue.verb;
  const clausal = frames.has('clause') || frames.has('that');
  switch (view.kind(k)) {
    case 'quote': return frames.has('quote') || frames.has('object') || clausal ? { kind: 'quote', start: k, end: clauseEnd(view, k) } : null;
    case 'that': return clausal ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) } : null;
    case 'question': return clausal || frames.has('question') ? { kind: 'clause', start: k, end: clauseEnd(view, k + 1) } : null;
    case 'colon':
      if (!frames.has('quote') && !clausal && !frames.has('object')) return null;
      return k + 1 < view.phrases.length ? { kind: 'quote', start: k + 1, end: view.phrases.length } : { kind: 'leadIn', start: k, end: k };
    case 'comma': return frames.has('quote') && beginsQuotation(view, k + 1) ? { kind: 'quote', start: k + 1, end: clauseEnd(view, k + 1) } : null;
    case 'verb':
      if (view.phrases[k].verb!.tense === 'infinitive') {
        return frames.has('infinitive') || passive && clausal ? { kind: 'infinitive', start: view.word(k - 1) === 'not' ? k - 1 : k, end: clauseEnd(view, k + 1) } : null;
      }
      if (passive) return null;
      if (!frames.has('clause')) return frames.has('object') && !adjuncts && !view.isFinite(k) ? objectAt(view, k) : null;
      if (view.isFinite(k)) return { kind: 'gap', start: k, end: clauseEnd(view, k) };
      return hasClause(view, k) ? { kind: 'clause', start: k, end: clauseEnd(view, k) } : null;
    case 'noun': case 'adjective': case 'relative':
      if (frames.has('quote') && !frames.has('object') && beginsQuotation(view, k)) return { kind: 'quote', start: k, end: quotationEnd(view, k) };
      if (frames.has('clause') && hasClause(view, k)) return { kind: 'clause', start: k, end: clauseEnd(view, k) };
      return frames.has('object') && !adjuncts ? objectAt(view, k) : null;
    case 'preposition':
      return isAmount(view, k) && frames.has('clause') && hasClause(view, k + 1) ? { kind: 'clause', start: k, end: clauseEnd(view, k) } : null;
    case 'subordinator': return frames.has('clause') && adjuncts === false && hasClause(view, k + 1) ? { kind: 'clause', start: k, end: clauseEnd(view, k, true) } : null;
    default: return null;
  }
}

function objectAt(view: SentenceView, k: number): Complement | null {
  if (view.is(k, 'noun', 'adjective', 'question', 'quote', 'that')) return { kind: 'object', start: k, end: objectEnd(view, k + 1) };
  if (view.is(k, 'verb') && !view.isFinite(k)) return { kind: 'object', start: k, end: objectEnd(view, k + 1) };
  return null;
}

/** The phrase after the quotation that phrase `k` begins. */
function quotationEnd(view: SentenceView, k: number): number {
  const quotation = view.prose.quotationOf[view.phrases[k].from];
  let end = k + 1;
  while (end < view.phrases.length && view.prose.quotationOf[view.phrases[end].from] === quotation) end++;
  return end;
}

/** Words of the sentence may begin in quotation marks without being an utterance of their own (`said, "not now"`). */
function beginsQuotation(view: SentenceView, k: number): boolean {
  if (view.is(k, 'quote')) return true;
  const phrase = view.phrases[k];
  return phrase !== undefined && phrase.from > 0 && view.prose.quotationOf[phrase.from] >= 0 && view.prose.quotations[view.prose.quotationOf[phrase.from]].from === phrase.from - 1;
}

/** "told reporters | that", "told the crowd | he would": past whoever is told. */
export function skipHearer(view: SentenceView, k: number): number {
  if (!view.is(k, 'noun')) return k;
  let i = k + 1;
  while (view.is(i, 'preposition') && view.is(i + 1, 'noun') && /^(?:of|for|from)$/.test(view.word(i)) || view.is(i, 'conjunction') && view.is(i + 1, 'noun') && !view.isFinite(i + 2)) i += 2;
  if (view.is(i, 'comma') && view.is(i + 1, 'noun') && view.is(i + 2, 'comma')) i += 3;
  if (view.is(i, 'dash')) {
    const close = view.phrases.findIndex((phrase, j) => j > i && j < i + 12 && phrase.kind === 'dash');
    if (close > 0) i = close + 1;
  }
  return view.isFinite(i) ? k : view.skipAdverbs(i);
}

/** "said | in an interview on Monday, | that": past time, place and occasion. */
export function skipAdjuncts(view: SentenceView, k: number): number {
  for (;;) {
    if (view.is(k, 'adverb', 'time', 'aside')) k++;
    else if (view.is(k, 'preposition') && !isAmount(view, k) && /^(?:in|at|on|during|to|from|via|by|through|with|after|before|of|for|about|as|over|into|inside|outside|near|under|alongside|aboard|while)$/.test(view.word(k)) && view.is(k + 1, 'noun', 'time')) k = skipTitle(view, k + 2);
    else if (view.is(k, 'verb') && view.phrases[k].verb!.tense === 'ing' && !view.cue(k) && view.is(k + 1, 'noun')) k += 2;
    else if (view.is(k, 'comma') && view.is(k + 1, 'preposition', 'time', 'adverb') && closesWithin(view, k + 1)) k = closesWithin(view, k + 1);
    else return k;
  }
}

/** "about half", "over 40 percent" */
function isAmount(view: SentenceView, k: number): boolean {
  const next = view.token(view.phrases[k].to);
  return /^(?:about|over|under|around)$/.test(view.word(k)) && next !== undefined && (next.pos === 'NUM' || /^(?:half|a|one)$/.test(next.lower) && /^(?:of|third|quarter|dozen|hundred)$/.test(view.token(view.phrases[k].to + 1)?.lower ?? ''));
}

/** "on the show | 'Morning Joe'" */
function skipTitle(view: SentenceView, k: number): number {
  return view.is(k, 'noun') && view.prose.quotationOf[view.phrases[k].from] >= 0 ? k + 1 : k;
}

/** The phrase after the comma that ends ", in an interview," if one does; else 0. */
function closesWithin(view: SentenceView, k: number): number {
  for (let i = k; i < k + 8; i++) {
    if (view.is(i, 'comma')) return view.is(i + 1, 'that', 'quote') ? i + 1 : 0;
    if (!view.is(i, 'preposition', 'noun', 'time', 'adverb')) return 0;
  }
  return 0;
}

/** Whether a clause begins with the noun phrase at `k`: a finite verb follows it. */
export function hasClause(view: SentenceView, k: number): boolean {
  let relatives = 0;
  let afterRelative = 0;
  for (let i = k + 1; i < k + 22; i++) {
    switch (view.kind(i)) {
      case 'verb':
        if (!view.isFinite(i)) break;
        if (relatives > 0) {
          relatives--;
          afterRelative = i;
        }
        // "territory occupied by Israel | was"
        else if (!(view.isBarePast(i) && view.is(i + 1, 'preposition') && view.word(i + 1) === 'by')) return true;
        break;
      case 'relative': case 'that': relatives++; break;
      case 'noun': case 'preposition': case 'adverb': case 'adjective': case 'time': case 'aside': case 'conjunction': case 'comma': case 'question': case 'other': break;
      default: return false;
    }
    // "an official who was briefed and spoke": the second verb is the relative clause's too.
    if (view.is(i, 'conjunction') && i > afterRelative && afterRelative > 0 && view.isFinite(view.skipAdverbs(i + 1))) i = view.skipAdverbs(i + 1);
    if (view.is(i, 'comma') && (view.is(i + 1, 'subordinator', 'preposition', 'adjective', 'adverb') || view.phrases[i + 1]?.verb?.tense === 'ing')) {
      // "the scandal, while troublesome, was"
      let close = i + 1;
      while (close < i + 9 && !view.is(close, 'comma') && close < view.phrases.length) close++;
      if (!view.is(close, 'comma')) return false;
      i = close;
    } else if (view.is(i, 'comma') && view.is(i + 1, 'conjunction', 'verb', 'quote')) return false;
  }
  return false;
}

/**
 * The phrase after the clause that begins with phrase `start`: the sentence's end, or where another voice begins.
 * @param nested true where the clause hangs on a relative or subordinate clause, which a comma and a verb end
 */
export function clauseEnd(view: SentenceView, start: number, nested = false): number {
  const end = voiceEnd(view, start, nested);
  return commentStart(view, start, end);
}

/** Where the writer's own comment begins that ends a clause (", which was passed in 2010", ", a mass layoff"): a tail after the last comma. */
function commentStart(view: SentenceView, start: number, end: number): number {
  let comma = end - 1;
  while (comma > start && !view.is(comma, 'comma', 'quote')) comma--;
  if (comma - start < SHORTEST || !view.is(comma, 'comma') || view.prose.quotationOf[view.phrases[comma].from] >= 0) return end;
  if (!hasFinite(view, start, comma)) return end;
  if (view.is(comma + 1, 'relative') || view.is(comma + 1, 'question') && view.word(comma + 1) === 'where') return comma;
  if (!view.is(comma + 1, 'noun') || !/^(?:a|an|the)$/.test(view.word(comma + 1)) || hasFinite(view, comma + 1, end) && !view.is(comma + 2, 'relative', 'that', 'noun')) return end;
  return view.is(comma - 1, 'noun') && !hasConjunction(view, comma + 1, end) ? comma : end;
}

/** Phrases; what is shorter has no comment after it. */
const SHORTEST = 3;

function hasFinite(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i)) return true;
  return false;
}

function hasConjunction(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.is(i, 'conjunction')) return true;
  return false;
}

function voiceEnd(view: SentenceView, start: number, nested: boolean): number {
  for (let i = start; i < view.phrases.length; i++) {
    switch (view.kind(i)) {
      case 'stop': if (i === view.phrases.length - 1 || view.is(i + 1, 'stop')) return i; break;
      case 'semicolon': case 'bracket': return i;
      // "..., they said," after a comma inside the marks the writer's own words go on.
      case 'quote': if (/,['’]?\W{1,2}$/.test(view.text(view.phrases[i])) && !view.is(i + 1, 'quote', 'conjunction')) return i + 1; break;
      case 'comma': if (i > start && endsAtComma(view, start, i, nested)) return i; break;
      case 'conjunction': if (hasFinite(view, start, i) && joinsCue(view, i)) return i; break;
      case 'preposition': if (i > start && /^according$/.test(view.word(i))) return view.is(i - 1, 'comma') ? i - 1 : i; break;
      default:
    }
  }
  return view.phrases.length;
}

function endsAtComma(view: SentenceView, start: number, comma: number, nested: boolean): boolean {
  let i = view.skipAdverbs(comma + 1);
  if (view.is(i, 'conjunction')) return !hasFinite(view, start, comma) ? false : joinsCue(view, i) || nested && view.isFinite(view.skipAdverbs(i + 1));
  if (view.is(i, 'subordinator')) return i + 1 < view.phrases.length && cueAhead(view, i + 1);
  if (view.is(i, 'preposition')) {
    const word = view.word(i);
    return word === 'according' || word === 'as' && cueAhead(view, i + 1) || word === 'with' && i === comma + 1;
  }
  if (view.is(i, 'verb')) {
    if (view.phrases[i].verb!.tense === 'ing') return isSayingCue(view, i);
    return nested && view.isFinite(i);
  }
  if (view.is(i, 'noun')) {
    // "..., an aide said": somebody else's words end here.
    while (view.is(i, 'noun', 'preposition', 'aside')) i++;
    const verb = view.skipAdverbs(i);
    const cue = view.isFinite(verb) ? view.cue(verb) : undefined;
    return cue !== undefined && !cue.verb.attitude && cue.verb.frames.has('clause') && view.is(view.skipAdverbs(cue.after), 'stop', 'comma');
  }
  return false;
}

/** ", adding", ", saying", ", and said": the same speaker begins anew. */
function isSayingCue(view: SentenceView, v: number): boolean {
  const cue = view.cue(v);
  return cue !== undefined && !cue.verb.attitude && (cue.verb.frames.has('clause') || cue.verb.frames.has('that') || cue.prepositional || cue.verb.frames.has('object'));
}

/** "and added that", "but he said": after the conjunction a cue verb follows, with or without a subject of its own. */
function joinsCue(view: SentenceView, conjunction: number): boolean {
  const i = view.skipAdverbs(conjunction + 1);
  if (view.is(i, 'verb')) {
    const cue = view.isFinite(i) ? view.cue(i) : undefined;
    return cue !== undefined && !cue.verb.attitude && !isBaseForm(view, i) && (!view.phrases[i].verb!.auxiliary || cue.verb.frames.has('clause') && !isModal(view, i));
  }
  return hasFinite(view, partStart(view, conjunction), conjunction) && cueAhead(view, i);
}

/** Where the part of the sentence begins that a conjunction stands in: after the last comma or the last word that opens a clause. */
function partStart(view: SentenceView, conjunction: number): number {
  let i = view.is(conjunction - 1, 'comma') ? conjunction - 2 : conjunction - 1;
  while (i >= 0 && !view.is(i, 'comma', 'subordinator', 'that', 'question', 'semicolon', 'dash')) i--;
  return i + 1;
}

function isModal(view: SentenceView, v: number): boolean {
  return /^(?:will|would|can|could|may|might|shall|should|must|to|'ll|'d|did|does|do)$/.test(view.word(v));
}

/** "would rise and add to": a base form goes on with the content's own verb. */
function isBaseForm(view: SentenceView, v: number): boolean {
  const { head, auxiliary } = view.phrases[v].verb!;
  return !auxiliary && !/(?:ed|s|aid|old|rote|aw|ew|ought)$/.test(view.token(head).lower);
}

/** Whether the clause that begins with the noun at `i` has a cue for its verb. */
function cueAhead(view: SentenceView, i: number): boolean {
  for (let j = i; j < i + 8; j++) {
    if (view.is(j, 'verb')) {
      const cue = view.isFinite(j) ? view.cue(j) : undefined;
      return cue !== undefined && !cue.verb.attitude && (cue.verb.frames.has('clause') || cue.verb.frames.has('that'));
    }
    if (!view.is(j, 'noun', 'preposition', 'adverb', 'aside', 'time') || j > i && view.is(j, 'noun') && view.is(j - 1, 'noun', 'time')) return false;
  }
  return false;
}

/** The phrase after an object that goes on from phrase `start`: shorter than a clause, a comma mostly ends it. */
export function objectEnd(view: SentenceView, start: number): number {
  let i = start;
  for (; i < view.phrases.length; i++) {
    const kind = view.kind(i);
    if (kind === 'stop' && (i === view.phrases.length - 1 || view.is(i + 1, 'stop')) || kind === 'semicolon' || kind === 'bracket' || kind === 'subordinator' || kind === 'dash' || kind === 'colon') break;
    if (kind === 'comma' && objectEndsAtComma(view, i)) break;
    if (kind === 'conjunction' && (isSayingCue(view, view.skipAdverbs(i + 1)) && view.phrases[view.skipAdverbs(i + 1)].verb!.tense === 'ing' || view.isFinite(view.skipAdverbs(i + 1)) && !isBaseForm(view, view.skipAdverbs(i + 1)) || joinsCue(view, i))) break;
    if (kind === 'preposition' && /^(?:after|before|while|during|amid|despite|according|since|when)$/.test(view.word(i))) break;
    if (kind === 'preposition' && /^(?:in|on|at|during|to)$/.test(view.word(i)) && view.is(i + 1, 'noun') && isOccasion(view, i + 1)) break;
  }
  while (i > start && view.is(i - 1, 'time', 'adverb', 'comma')) i--;
  return i;
}

/** "accused Cruz, the senator from Texas, | of lying": an apposition after which the object goes on. */
function resumes(view: SentenceView, i: number): boolean {
  let close = i;
  while (close < i + 6 && view.is(close, 'noun', 'preposition', 'adverb', 'adjective', 'time')) close++;
  return view.is(close, 'comma') && view.is(close + 1, 'preposition') && /^(?:of|as|for|from)$/.test(view.word(close + 1));
}

function objectEndsAtComma(view: SentenceView, comma: number): boolean {
  const i = comma + 1;
  const quotation = view.prose.quotations[view.prose.quotationOf[view.phrases[comma].from]];
  if (quotation) return quotation.to - 2 === view.phrases[comma].from;
  if (resumes(view, i)) return false;
  if (view.is(i, 'noun')) {
    let j = i;
    while (j < i + 12 && view.is(j, 'noun', 'preposition', 'aside', 'adverb', 'comma', 'time')) j++;
    return view.isFinite(j) && !view.is(j - 1, 'noun', 'preposition') || view.isFinite(j) && (!view.isBarePast(j) || view.cue(j) !== undefined);
  }
  return !view.is(i, 'conjunction', 'quote') || view.is(i, 'conjunction') && (view.is(i + 1, 'verb') && view.isFinite(i + 1) || view.is(i + 1, 'noun') && view.isFinite(i + 2));
}
