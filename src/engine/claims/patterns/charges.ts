import { isWrong } from '../lexis/judgments.js';
import { BORDER_RULES } from '../syntax/borderRules.js';
import type { SentenceView } from '../syntax/sentenceView.js';
import type { Source } from '../syntax/sourcePhrases.js';

/** "was accused by the Herald | of fraud": what somebody is accused of is no part of who accuses. */
export function beforeCharge(
  view: SentenceView,
  agent: { source: Source; after: number },
): { source: Source; after: number } {
  for (let i = agent.source.noun + 1; i < agent.after; i++)
    if (view.without !== BORDER_RULES.accusedBy && view.word(i) === 'of' && opensCharge(view, i))
      return { source: { ...agent.source, to: view.phrases[i].from }, after: i };
  return agent;
}

/** "the Herald | of fraud", "investigators | of steering contracts": but "members of the board". */
function opensCharge(view: SentenceView, of: number): boolean {
  const { from, to } = view.phrases[of + 1];
  const first = view.token(from).lower;
  if (/ing$/.test(first) || isWrong(first) || isWrong(view.token(to - 1).lower)) return true;
  return (
    /^\p{Lu}/u.test(view.token(view.phrases[of - 1].to - 1).text) &&
    !/^\p{Lu}/u.test(view.token(to - 1).text)
  );
}
