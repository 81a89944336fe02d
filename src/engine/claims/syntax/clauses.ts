import { BORDER_RULES } from './borderRules.js';
import { hasClause, parenthesisEnd } from './clauseSubjects.js';
import {
  commentStart,
  hasFinite,
  isHeardInCourt,
  isInnerPast,
  isManner,
  isRetort,
  isSetting,
  isSpeaking,
  othersTakeIt,
  REACTION,
} from './comments.js';
import { judgesAhead } from './judging.js';
import { beforeAccording, isMeasured } from './measures.js';
import type { SentenceView } from './sentenceView.js';
import {
  cueAhead,
  isBaseForm,
  isSayingCue,
  joinsCue,
  saysAfterwards,
  saysOtherThan,
} from './clauseCues.js';

/**
 * The phrase after the clause that begins with phrase `start`: the sentence's end, or where another voice begins.
 * @param nested true where the clause hangs on a relative or subordinate clause, which a comma and a verb end
 */
export function clauseEnd(view: SentenceView, start: number, nested = false): number {
  const end = voiceEnd(view, start, nested);
  return commentStart(view, start, end);
}

function voiceEnd(view: SentenceView, start: number, nested: boolean): number {
  for (let i = start; i < view.phrases.length; i++) {
    switch (view.kind(i)) {
      case 'stop':
        if (i === view.phrases.length - 1 || view.is(i + 1, 'stop')) return i;
        break;
      case 'semicolon':
      case 'bracket':
        return i;
      // "..., they said," after a comma inside the marks the writer's own words go on.
      case 'quote':
        if (
          /,['’]?\W{1,2}$/.test(view.text(view.phrases[i])) &&
          !view.is(i + 1, 'quote', 'conjunction') &&
          !isTitle(view, start, i)
        )
          return i + 1;
        // `said, "No comment," | and hung up`
        if (view.without !== BORDER_RULES.hungUp && isDeedBehind(view, i + 1)) return i + 1;
        break;
      case 'comma': {
        const close = parenthesisEnd(view, start, i);
        if (close > 0) i = close;
        else if (i > start && endsAtComma(view, start, i, nested))
          return view.word(i + 1) === 'according' ? beforeAccording(view, start, i + 1) : i;
        break;
      }
      case 'conjunction':
        if (
          hasFinite(view, start, i) &&
          ((joinsCue(view, i) && !isInnerPast(view, start, i)) || isOwnDeed(view, start, i))
        )
          return i;
        break;
      case 'preposition':
        if (i > start && view.word(i) === 'according' && !isMeasured(view, i))
          return beforeAccording(view, start, i);
        if (i > start && saysAfterwards(view, i)) return i;
        break;
      case 'verb':
        if (isFromTo(view, start, i)) return i;
        break;
      case 'dash':
        if (i > start && (isRetort(view, i + 1) || opensMainClause(view, start, i))) return i;
        break;
      case 'subordinator':
      case 'question':
        if (i > start && saysAfterwards(view, i)) return i;
        break;
      default:
    }
  }
  return view.phrases.length;
}

/** "in a class, “Perceptions,” because he stayed": what a thing is called, behind a comma, and the clause goes on. */
function isTitle(view: SentenceView, start: number, quote: number): boolean {
  return (
    view.without !== BORDER_RULES.titledWithin &&
    view.is(quote - 1, 'comma') &&
    view.is(quote - 2, 'noun') &&
    hasFinite(view, start, quote) &&
    view.is(quote + 1, 'subordinator', 'preposition')
  );
}

/** "from saying that it was late | to calling for a vote" */
function isFromTo(view: SentenceView, start: number, to: number): boolean {
  if (view.word(to) !== 'to' || !/ing$/.test(view.head(to))) return false;
  let v = start - 1;
  while (v > 0 && !view.is(v, 'verb') && start - v < 3) v--;
  return (
    view.phrases[v]?.verb?.tense === 'ing' && view.word(view.skipAdverbs(v - 1, -1)) === 'from'
  );
}

/** ", and | when pressed on it, she said": the writer goes on. */
function isAsked(view: SentenceView, when: number): boolean {
  return (
    view.word(when) === 'when' &&
    /^(?:asked|pressed|challenged|questioned)$/.test(view.head(when + 1))
  );
}

/** "to connect Ann Lee, a banker, | with the minister": the comma at a phrase ends what a name has beside it. */
function closesApposition(view: SentenceView, start: number, comma: number): boolean {
  let open = comma - 1;
  while (open > start && !view.is(open, 'comma')) open--;
  return (
    open > start &&
    view.without !== BORDER_RULES.apposedBefore &&
    view.is(open - 1, 'noun') &&
    view.is(open + 1, 'noun') &&
    /^(?:an?|the|his|her|its|their)$/.test(view.word(open + 1)) &&
    !hasFinite(view, open + 1, open + 2)
  );
}

/** `"No comment," | and hung up`: a deed that is joined to a quotation. */
function isDeedBehind(view: SentenceView, conjunction: number): boolean {
  const v = view.skipAdverbs(conjunction + 1);
  return (
    view.is(conjunction, 'conjunction') &&
    view.isFinite(v) &&
    !view.isQuoted(v) &&
    !isBaseForm(view, v) &&
    !view.phrases[v].verb!.auxiliary
  );
}

/** "said she wanted details - | and her management was no less exact": behind a dash and "and" the writer goes on with a clause of his own. */
function opensMainClause(view: SentenceView, start: number, dash: number): boolean {
  return (
    view.without !== BORDER_RULES.dashed &&
    view.is(dash + 1, 'conjunction') &&
    view.is(dash + 2, 'noun') &&
    !view.isQuoted(dash) &&
    !view.isQuoted(dash + 1) &&
    !view.is(dash + 1, 'quote') &&
    hasFinite(view, start, dash) &&
    !view.phrases.slice(dash + 1).some(({ kind }) => kind === 'dash') &&
    hasClause(view, dash + 2)
  );
}

function endsAtComma(view: SentenceView, start: number, comma: number, nested: boolean): boolean {
  let i = view.skipAdverbs(comma + 1);
  if (saysOtherThan(view, comma + 1)) return true;
  if (saysAfterwards(view, i) || isRetort(view, i)) return true;
  if (view.is(i, 'conjunction'))
    return !hasFinite(view, start, comma)
      ? // "is said to favor a deal, | but Mr. Borden, who met him, said"
        view.is(i + 1, 'noun') && start > 1 && cueAhead(view, i + 1)
      : joinsCue(view, i) ||
          isAsked(view, i + 1) ||
          isOwnDeed(view, start, i) ||
          (nested && view.isFinite(view.skipAdverbs(i + 1)));
  if (view.is(i, 'subordinator'))
    return (
      i + 1 < view.phrases.length &&
      (cueAhead(view, i + 1) || judgesAhead(view, i) || othersTakeIt(view, i))
    );
  if (view.is(i, 'preposition')) {
    const word = view.word(i);
    return (
      word === 'according' ||
      (word === 'as' && cueAhead(view, i + 1)) ||
      (i === comma + 1 && hasFinite(view, start, comma) && isSetting(view, i)) ||
      (word === 'with' &&
        i === comma + 1 &&
        !isManner(view, i) &&
        !closesApposition(view, start, comma))
    );
  }
  if (view.is(i, 'verb')) {
    if (view.phrases[i].verb!.tense === 'ing')
      return (
        isSayingCue(view, i) ||
        isSpeaking(view, i) ||
        (view.without !== BORDER_RULES.reaction && REACTION.test(view.head(i)))
      );
    return nested && view.isFinite(i);
  }
  if (view.is(i, 'noun')) {
    // "..., an aide said": somebody else's words end here.
    while (view.is(i, 'noun', 'preposition', 'aside')) i++;
    const verb = view.skipAdverbs(i);
    const cue = view.isFinite(verb) ? view.cue(verb) : undefined;
    return (
      cue !== undefined &&
      ((!cue.verb.attitude && cue.verb.frames.has('clause')) || isHeardInCourt(view, verb)) &&
      view.is(view.skipAdverbs(cue.after), 'stop', 'comma')
    );
  }
  return false;
}

/**
 * "He said taxes would fall | and left the room": a past form beside "would" tells what the speaker did.
 * @param conjunction the phrase of the "and" that follows the clause from phrase `start` on
 */
function isOwnDeed(view: SentenceView, start: number, conjunction: number): boolean {
  const next = view.skipAdverbs(conjunction + 1);
  if (view.without === BORDER_RULES.ownDeed) return false;
  // "..., and he dismissed the charge"
  const again = /^(?:he|she|they)$/.test(view.word(next)) && view.is(conjunction - 1, 'comma');
  const v = again ? view.skipAdverbs(next + 1) : next;
  if (again && (!view.cue(v) || view.cue(v)!.verb.attitude)) return false;
  // "the undivided and recognized capital"
  const before = view.phrases[conjunction - 1];
  if (view.is(conjunction - 1, 'adjective') || view.token(before.to - 1).pos === 'ADJ')
    return false;
  if (!view.isFinite(v) || view.phrases[v].verb!.auxiliary || isBaseForm(view, v)) return false;
  for (let i = conjunction - 1; i >= start; i--)
    if (view.isFinite(i))
      return (
        // "should be given a beating and | left to die"
        !(/^be\b/.test(view.head(i)) || view.phrases[i].verb!.passive
          ? view.phrases[v + 1]?.verb?.tense === 'infinitive'
          : false) &&
        /^(?:will|would|could|may|might|should|must)$/.test(view.word(i)) &&
        !view.is(i - 1, 'relative', 'that')
      );
  return false;
}
