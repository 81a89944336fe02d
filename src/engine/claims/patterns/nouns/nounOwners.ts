import { BORDER_RULES } from '../../syntax/borderRules.js';
import { subjectAfter } from '../../syntax/subjects/invertedSubjects.js';
import type { SentenceView } from '../../syntax/sentenceView.js';
import type { Source } from '../../syntax/sourcePhrases.js';

/** "Trump's claim", "his promise": whoever the noun belongs to. */
export function possessor(view: SentenceView, i: number): Source | null {
  const { from, to } = view.phrases[i];
  for (let t = to - 2; t >= from; t--) {
    const { lower, pos } = view.token(t);
    if (lower === "'s" || lower === "'") return { from, to: t + 1, noun: i };
    if (pos === 'PRON' && /^(?:his|her|their|its|my|our|your)$/.test(lower))
      return { from: t, to: t + 1, noun: i };
  }
  return null;
}

/** "The claim that all had died, | made by Ms. Lee in May, | was false": who made it, behind what it says. */
export function madeBy(view: SentenceView, end: number): Source | null {
  if (view.without === BORDER_RULES.madeBy || !view.is(end, 'comma')) return null;
  const v = view.skipAdverbs(end + 1);
  const maker =
    view.isFinite(v) && MADE.test(view.head(v)) && view.word(v + 1) === 'by'
      ? subjectAfter(view, v + 2)?.source
      : undefined;
  if (!maker) return null;
  // "by General Pruitt | three days earlier"
  let to = maker.from + 1;
  while (to < maker.to && !(view.token(to - 1).pos === 'PROPN' && view.token(to).pos === 'NUM'))
    to++;
  return { ...maker, to };
}

const MADE =
  /^(?:made|advanced|floated|raised|voiced|spread|peddled|promoted|pushed|aired|levelled|leveled|published|issued|repeated)$/;

/** Verbs that only carry the noun: with them it is one cue ("expressed concern that"). */
const CARRIERS =
  /^(?:retract(?:s|ed)?|withdrew|withdraws?|withdrawn|dropp?(?:s|ed)?|recant(?:s|ed)?|abandon(?:s|ed)?|express|voice|raise|air|articulate|share|make|makes|making|made|issue[ds]?|reiterate|repeat|announce|offer|offered|offers|deliver|delivered|unveil(?:s|ed)|outlin(?:es|ed)|reveal(?:s|ed)|disclos(?:es|ed)|echo|echoed|level|leveled|relay|state|has|have|had|gave|give|given|register|registered|floated?|lodged?|releas(?:ed?|es|ing)|has|show(?:ed|n|s)?|evinced?)$/;

/** The verb right before the noun at `i` that only carries it, or -1. */
export function carrierBefore(view: SentenceView, i: number): number {
  const v = view.skipAdverbs(i - 1, -1);
  const verb = view.phrases[v]?.verb;
  if (!verb) return -1;
  return CARRIERS.test(view.token(verb.head).lower) || CARRIERS.test(view.cue(v)?.verb.lemma ?? '')
    ? v
    : -1;
}
