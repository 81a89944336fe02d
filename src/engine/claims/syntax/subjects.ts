import { isInterrogative } from './clauses.js';
import type { Range, SentenceView } from './sentenceView.js';

/** Who speaks, as the sentence has it. */
export interface Source extends Range {
  /** The phrase that names the source: of "aides to Mr. Christie", "aides". */
  readonly noun: number;
  /** For "who" and "which": the words that they stand for. */
  readonly antecedent?: Range;
}

const PERSONAL = /^(?:i|he|she|they|we|you|it)$/;

/** The longest way that a subject is looked for, in phrases. */
const REACH = 40;

/** The subject of the verb phrase `v`; null if there is none in its sentence. */
export function subjectOf(view: SentenceView, v: number, reach = REACH): Source | null {
  const verb = view.phrases[v]?.verb;
  if (!verb || reach <= 0) return null;
  if (verb.tense !== 'finite') return controllerOf(view, v, reach - 1);
  const beyond = acrossRelative(view, v);
  if (beyond) return beyond;
  let i = view.skipAdverbs(v - 1, -1);
  while (view.is(i, 'aside')) i--;
  // "A sign outside | read"
  if (
    view.is(i, 'preposition') &&
    view.is(i - 1, 'noun') &&
    /^(?:outside|inside|above|below|behind)$/.test(view.word(i))
  )
    i--;
  switch (view.kind(i)) {
    case 'noun':
    case 'adjective':
      return nounEndingAt(view, i);
    case 'relative':
    case 'that':
      return relative(view, i);
    case 'conjunction':
      return coordinate(view, i, v, reach - 1);
    case 'comma':
      return view.is(i - 1, 'conjunction')
        ? coordinate(view, i - 1, v, reach - 1)
        : beforeParenthesis(view, i, 'comma');
    case 'dash':
      return beforeParenthesis(view, i, 'dash');
    case 'verb': {
      // "people who know | said", "those surveyed | said"
      const noun = view.is(i - 1, 'relative', 'that') ? i - 2 : view.isBarePast(i) ? i - 1 : -1;
      const source = noun >= 0 ? nounEndingAt(view, noun) : null;
      // "a poll released Saturday | found"
      return (
        source && {
          ...source,
          to: view.phrases[view.is(v - 1, 'time') && view.isBarePast(i) ? v - 1 : i].to,
        }
      );
    }
    default:
      return null;
  }
}

/**
 * "An official who declined to discuss the talks | said": what a relative clause without commas tells more of, where the clause ends right
 * before the verb `v` and the noun there cannot be its subject; null elsewhere.
 */
function acrossRelative(view: SentenceView, v: number): Source | null {
  const last = view.skipAdverbs(v - 1, -1);
  if (!view.is(last, 'verb') && !(view.is(last, 'noun') && isObject(view, last))) return null;
  let finite = false;
  for (let i = last; i > 0 && v - i < REACH / 2; i--) {
    if (
      view.is(i, 'comma', 'semicolon', 'stop', 'quote', 'dash', 'colon', 'conjunction', 'question')
    )
      return null;
    finite ||= view.isFinite(i);
    if (!view.is(i, 'relative', 'that') || !finite) continue;
    if (!view.isFinite(view.skipAdverbs(i + 1)) || !view.is(i - 1, 'noun')) return null;
    const noun = nounEndingAt(view, i - 1);
    return noun && { ...noun, to: view.phrases[view.skipAdverbs(v - 1, -1)].to };
  }
  return null;
}

/** A noun right after an infinitive or a verb that takes no clause. */
function isObject(view: SentenceView, noun: number): boolean {
  let i = noun - 1;
  while (view.is(i, 'preposition', 'noun')) i--;
  return view.is(i, 'verb') && view.phrases[i].verb!.tense === 'infinitive';
}

/** The noun phrase that ends with the phrase `i`, with everything that hangs on its head. */
export function nounEndingAt(
  view: SentenceView,
  i: number,
  apposed = false,
  clauses = true,
): Source | null {
  if (!view.is(i, 'noun', 'adjective')) return null;
  if (PERSONAL.test(view.word(i)) && !view.is(i - 1, 'conjunction'))
    return { from: view.phrases[i].from, to: view.phrases[i].to, noun: i };
  let start = i;
  for (
    let next = extendLeft(view, start, apposed, clauses);
    next < start;
    next = extendLeft(view, start, apposed, clauses)
  )
    start = next;
  return { from: view.phrases[start].from, to: view.phrases[i].to, noun: start };
}

/** Where a noun phrase that begins with phrase `start` begins, read one step further to the left. */
function extendLeft(view: SentenceView, start: number, apposed: boolean, clauses: boolean): number {
  const [a, b, c] = [start - 1, start - 2, start - 3];
  switch (view.kind(a)) {
    case 'preposition':
      if (
        !/^(?:of|in|for|at|on|with|from|to|by|near|inside|outside|against|about|behind|like|including|within|among|between|under|over|across|around|without|around)$/.test(
          view.word(a),
        )
      )
        return start;
      if (view.is(b, 'noun')) return b;
      if (view.is(b, 'adjective') && view.is(c, 'noun')) return c;
      if (view.is(b, 'verb') && clauses) return reducedClause(view, b, start);
      return start;
    case 'verb':
      return clauses ? reducedClause(view, a, start) : start;
    case 'aside':
      return view.is(b, 'noun') ? b : start;
    case 'conjunction':
      if (view.word(a) === 'but' || !view.is(b, 'noun', 'comma')) return start;
      if (view.is(b, 'comma'))
        return listStart(view, b, start) < b - 1 ? listStart(view, b, start) : start;
      return c >= 0 && (view.is(c, 'verb') || (view.is(c, 'preposition') && endsClause(view, c)))
        ? start
        : listStart(view, a, start);
    case 'comma':
      // "the bespectacled, 71-year-old diplomat"
      if (
        view.is(b, 'noun') &&
        view.token(view.phrases[b].to - 1).pos === 'ADJ' &&
        view.token(view.phrases[b].from).pos === 'DET'
      )
        return b;
      return apposed &&
        view.is(b, 'noun') &&
        isAppositive(view, start) &&
        !view.is(c, 'preposition')
        ? b
        : start;
    default:
      return start;
  }
}

/** "He spoke about the party and one in four said": a finite verb before the preposition at `i` makes "and" join clauses. */
function endsClause(view: SentenceView, i: number): boolean {
  for (let v = i - 1; v >= 0 && !view.is(v, 'comma', 'semicolon', 'quote'); v--)
    if (view.isFinite(v) && !view.isBarePast(v) && !view.is(v - 1, 'relative', 'that')) return true;
  return false;
}

/** "A, B and C": from the noun before the conjunction (or its comma) at `joint` on to the left. */
function listStart(view: SentenceView, joint: number, start: number): number {
  if (!view.is(joint - 1, 'noun')) return start;
  let first = joint - 1;
  while (
    view.is(first - 1, 'comma') &&
    view.is(first - 2, 'noun') &&
    !view.is(first - 3, 'verb', 'preposition')
  )
    first -= 2;
  // A noun after a comma that is no list ("In Iowa, Rubio and Cruz") was left standing by the preposition before it.
  return view.is(first - 1, 'verb') && !view.is(first - 2, 'relative') ? start : first;
}

/** "officials briefed on the matter", "people who know him": from the clause's verb at `v` to the noun that it describes. */
function reducedClause(view: SentenceView, v: number, start: number): number {
  const cue = view.cue(v);
  if (view.is(v - 1, 'relative', 'that'))
    return view.is(v - 2, 'noun')
      ? v - 2
      : view.is(v - 2, 'comma') && view.is(v - 3, 'noun')
        ? v - 3
        : start;
  if (
    !view.is(v - 1, 'noun') ||
    (cue?.verb.frames.has('clause') &&
      !isInformed(view, v) &&
      !view.phrases[v].verb!.passive &&
      view.phrases[v].verb!.tense === 'finite')
  )
    return start;
  return view.isFinite(v) && !view.isBarePast(v) ? start : v - 1;
}

/** "one person briefed on the talks": a past form that takes a hearer, with a preposition after it. */
function isInformed(view: SentenceView, v: number): boolean {
  return (
    view.isBarePast(v) &&
    view.cue(v)?.verb.frames.has('hearer') === true &&
    view.is(v + 1, 'preposition') &&
    /^(?:on|about|of|by)$/.test(view.word(v + 1))
  );
}

/** A noun phrase that tells more of the noun before it: "a former senator", "R-Fla.", "47". */
export function isAppositive(view: SentenceView, i: number): boolean {
  const first = view.token(view.phrases[i].from);
  return (
    /^(?:a|an|the|his|her|their|its|one|former|chairman|president|director|head|chief|executive|co-founder|founder|author|spokesman|spokeswoman|[dri])$/.test(
      first.lower,
    ) ||
    first.pos === 'NUM' ||
    /^\p{Ll}/u.test(first.text)
  );
}

/** "who", "which", "that" as subject. */
function relative(view: SentenceView, i: number): Source | null {
  if (isInterrogative(view, i)) return null;
  const before = view.is(i - 1, 'comma') ? i - 2 : i - 1;
  // "thanked Mr. Trump, who said": the verb before the antecedent is the main clause's.
  const antecedent = view.is(before, 'noun') ? nounEndingAt(view, before, true, false) : null;
  if (view.kind(i) === 'that' && !antecedent) return null;
  const { from, to } = view.phrases[i];
  return {
    from,
    to,
    noun: i,
    ...(antecedent && { antecedent: { from: antecedent.from, to: antecedent.to } }),
  };
}

/** The subject of the verb to which "and" at phrase `i` joins the verb `v`. */
function coordinate(view: SentenceView, i: number, v: number, reach: number): Source | null {
  for (let w = i - 1; w >= 0 && i - w < REACH; w--) {
    if (view.is(w, 'semicolon', 'colon')) return null;
    if (!view.isFinite(w)) continue;
    const subject = subjectOf(view, w, reach);
    if (!subject) continue;
    // "X attacked those who had left and said": what stands in a relative clause goes on only where no comma ends it.
    if (
      view.is(subject.noun, 'relative', 'that') &&
      (view.is(i - 1, 'comma') || (subject.antecedent && w > subject.noun + 1))
    )
      continue;
    // "He said taxes would rise and added": the one who speaks goes on speaking.
    const governor = clauseGovernor(view, subject);
    return governor !== null && view.cue(v)
      ? (subjectOf(view, governor, reach) ?? subject)
      : subject;
  }
  return null;
}

/** The cue verb whose clause begins with a subject ("He said | taxes"), if one stands right before it. */
function clauseGovernor(view: SentenceView, subject: Source): number | null {
  const stated = view.is(subject.noun - 1, 'that');
  const w = view.skipAdverbs(stated ? subject.noun - 2 : subject.noun - 1, -1);
  const frames = view.cue(w)?.verb.frames;
  return (frames?.has('clause') || (stated && frames?.has('that'))) && view.isFinite(w) ? w : null;
}

/** The subject before a parenthesis that ends with the comma or dash at phrase `i`. */
function beforeParenthesis(view: SentenceView, i: number, mark: 'comma' | 'dash'): Source | null {
  for (let j = i - 1; j > 0 && i - j < REACH; j--) {
    if (view.is(j, 'semicolon', 'quote')) return null;
    if (!view.is(j, mark)) continue;
    if (mark === 'comma' && view.is(j + 1, 'conjunction')) continue;
    // "Rubio, whose hometown, Miami, is ..., argues": a verb right after the comma goes on, it does not interrupt.
    if (view.isFinite(j + 1) && !view.isBarePast(j + 1)) continue;
    let before = j - 1;
    while (view.is(before, 'aside', 'time')) before--;
    if (view.is(before, 'relative')) return relative(view, before);
    if (view.word(before - 1) === 'whose') continue;
    const subject = nounEndingAt(view, before, true);
    if (subject && !isFronted(view, subject)) return { ...subject, to: view.phrases[i].from };
  }
  return null;
}

/** "In Iowa, ..., said": the noun of a prepositional phrase at the head of the sentence is nobody's subject. */
function isFronted(view: SentenceView, subject: Source): boolean {
  return (
    view.is(subject.noun - 1, 'preposition') &&
    !/^(?:as|after|before|since|until|than)$/.test(view.word(subject.noun - 1)) &&
    (subject.noun - 2 < 0 || view.is(subject.noun - 2, 'comma', 'conjunction'))
  );
}

/** The subject of "saying", "to say": that of the verb on which it hangs. */
function controllerOf(view: SentenceView, v: number, reach: number): Source | null {
  const ing = view.phrases[v].verb!.tense === 'ing';
  let i = view.skipAdverbs(v - 1, -1);
  // "was quoted by Tass as saying": whoever is quoted says it.
  if (
    ing &&
    view.word(i) === 'as' &&
    view.is(i - 1, 'noun') &&
    view.word(i - 2) === 'by' &&
    view.phrases[i - 3]?.verb?.passive
  )
    return subjectOf(view, i - 3, reach);
  const controller = ing ? objectController(view, i) : null;
  if (controller) return controller;
  // "holding signs and chanting": the subject of the participle before
  if (ing && view.is(i, 'conjunction')) {
    for (let w = i - 1; w >= 0 && i - w < REACH / 4; w--)
      if (view.phrases[w].verb?.tense === 'ing' && !view.is(w + 1, 'conjunction'))
        return controllerOf(view, w, reach - 1);
  }
  if (view.is(i, 'verb')) return subjectOf(view, i, reach);
  if (isParticle(view, i) && view.is(i - 1, 'verb')) return subjectOf(view, i - 1, reach);
  // "emailed supporters saying": whoever wrote to them
  if (ing && view.is(i, 'noun') && view.isFinite(i - 1) && WRITING.test(view.head(i - 1)))
    return subjectOf(view, i - 1, reach);
  // "a letter saying", "with the president pledging", "leading advisers to counter"
  if ((ing || isPrompted(view, i)) && view.is(i, 'noun') && i >= 0)
    return nounEndingAt(view, i, false, false);
  const afterComma = view.is(i, 'comma');
  let nearest: Source | null = null;
  for (; i >= 0 && v - i < REACH; i--) {
    if (view.is(i, 'semicolon')) break;
    if (!view.isFinite(i)) continue;
    const subject = subjectOf(view, i, reach - 1);
    if (!subject) continue;
    if (
      afterComma &&
      (view.is(subject.noun, 'relative', 'that') || view.is(subject.noun - 1, 'that'))
    )
      continue;
    if (!afterComma) return subject;
    nearest ??= subject;
    if (clauseGovernor(view, subject) === null) return subject;
  }
  return nearest ?? (i < 0 ? subjectAhead(view, v) : null);
}

const WRITING =
  /^(?:e-?mails?|e-?mailed|texts?|texted|tells?|told|writes?|wrote|calls?|called|phoned?|messaged?|contact(?:s|ed)|answer(?:s|ed)|interrupt(?:s|ed)|cut|mock(?:s|ed)|attack(?:s|ed)|criticize[sd]?|criticise[sd]?|dismiss(?:es|ed)|praise[sd]?|defend(?:s|ed)|warn(?:s|ed)|urge[sd]?|assure[sd]?|reassure[sd]?)$/;

/** "accused Trump of saying", "criticized him for saying", "quoted Trump as saying": whom the verb before is about says it. */
function objectController(view: SentenceView, preposition: number): Source | null {
  if (
    !view.is(preposition, 'preposition') ||
    !/^(?:of|for|as|over)$/.test(view.word(preposition)) ||
    !view.is(preposition - 1, 'noun')
  )
    return null;
  const object = nounEndingAt(view, preposition - 1, true, false);
  const verb = object ? view.skipAdverbs(object.noun - 1, -1) : -1;
  return view.is(verb, 'verb') &&
    !view.phrases[verb].verb!.passive &&
    ABOUT_SOMEBODY.test(view.head(verb))
    ? object
    : null;
}

const ABOUT_SOMEBODY =
  /^(?:accus(?:e[sd]?|ing)|blam(?:e[sd]?|ing)|critici[sz](?:e[sd]?|ing)|condemn(?:s|ed|ing)?|denounc(?:e[sd]?|ing)|prais(?:e[sd]?|ing)|thank(?:s|ed|ing)?|mock(?:s|ed|ing)?|quot(?:e[sd]?|ing)|cit(?:e[sd]?|ing)|attack(?:s|ed|ing)?|chid(?:e[sd]?|ing)|rebuk(?:e[sd]?|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|fault(?:s|ed|ing)?|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|described?|suspect(?:s|ed|ing)?|fir(?:e[sd]?|ing)|sack(?:s|ed|ing)?|sue[sd]?|suing|scold(?:s|ed|ing)?|applaud(?:s|ed|ing)?)$/;

/** "leading advisers to counter that" */
export function isPrompted(view: SentenceView, noun: number): boolean {
  return (
    view.is(noun, 'noun') &&
    view.is(noun - 1, 'verb') &&
    /^(?:lead|leads|led|leading|prompt(?:s|ed|ing)?|caus(?:e[sd]?|ing)|forc(?:e[sd]?|ing)|driv(?:e[sn]?|ing)|drove|spur(?:s|red|ring)?|push(?:es|ed|ing)|allow(?:s|ed|ing))$/.test(
      view.head(noun - 1),
    )
  );
}

/** "went on to say": the particle of the verb before it. */
export function isParticle(view: SentenceView, i: number): boolean {
  return (
    view.is(i, 'preposition', 'adverb') &&
    /^(?:on|out|up|forward|down|back|ahead|off)$/.test(view.word(i))
  );
}

/** "Speaking in Iowa, he said": the subject of the main clause that follows. */
function subjectAhead(view: SentenceView, v: number): Source | null {
  const comma = view.phrases.findIndex((phrase, i) => i > v && phrase.kind === 'comma');
  if (comma < 0) return null;
  for (let i = comma + 1; i < view.phrases.length && i - comma < REACH / 2; i++) {
    if (view.isFinite(i))
      return view.is(i - 1, 'noun', 'comma', 'adverb') ? subjectOf(view, i, 2) : null;
  }
  return null;
}

/**
 * The subject after its verb ("said Geoff Garin, a pollster"), from phrase `i` on.
 * @returns the source and the phrase after it
 */
export function subjectAfter(
  view: SentenceView,
  i: number,
): { source: Source; after: number } | null {
  if (!view.is(i, 'noun', 'adjective')) return null;
  const start = i++;
  for (;;) {
    if (
      view.is(i, 'preposition') &&
      view.is(i + 1, 'noun') &&
      /^(?:of|for|at|from|to|with|and|in|by)$/.test(view.word(i)) &&
      !isOccasion(view, i + 1)
    )
      i += 2;
    else if (view.is(i, 'conjunction') && view.is(i + 1, 'noun') && !view.isFinite(i + 2)) i += 2;
    else if (view.is(i, 'aside')) i++;
    // "one Democrat familiar with the discussion"
    else if (view.is(i, 'adjective') && view.is(i + 1, 'preposition') && view.is(i + 2, 'noun'))
      i += 3;
    else if (
      view.is(i, 'comma') &&
      view.is(i + 1, 'noun') &&
      !view.isFinite(i + 2) &&
      !view.is(start, 'adjective')
    )
      i += 2;
    else if (
      view.is(i, 'verb') &&
      !view.cue(i) &&
      view.is(i - 1, 'noun') &&
      (view.phrases[i].verb!.tense === 'ing' ||
        (view.isBarePast(i) && view.is(i + 1, 'preposition', 'time')))
    )
      i = skipObject(view, i + 1);
    else if (
      view.is(i, 'comma') &&
      view.is(i + 1, 'preposition') &&
      view.word(i + 1) === 'of' &&
      view.is(i + 2, 'noun')
    )
      i += 3;
    else break;
  }
  return {
    source: { from: view.phrases[start].from, to: view.phrases[i - 1].to, noun: start },
    after: i,
  };
}

/** "in an interview" does not belong to who is interviewed. */
export function isOccasion(view: SentenceView, noun: number): boolean {
  return /^(?:interview|statement|speech|debate|email|e-mail|tweet|letter|address|remarks|appearance|briefing|conference|rally|memo|post|release|debate|report|column|op-ed|message|twitter|facebook|call|telephone|phone|event|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    view.head(noun),
  );
}

function skipObject(view: SentenceView, i: number): number {
  while (view.is(i, 'noun', 'preposition', 'adverb', 'adjective')) i++;
  return i;
}
