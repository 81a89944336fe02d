import { clauseEnd } from './complements.js';
import type { Finding } from './finding.js';
import type { SentenceView } from './sentenceView.js';
import { subjectAfter } from './sources.js';

/** "according to X" at the head, at the end or in the middle of what X says. */
export function* accordingTo(view: SentenceView): Generator<Finding> {
  for (let i = 0; i + 2 < view.phrases.length; i++) {
    if (view.word(i) !== 'according' || view.word(i + 1) !== 'to') continue;
    const named = subjectAfter(view, i + 2);
    if (!named) continue;
    const cue = { range: { from: view.phrases[i].from, to: view.phrases[i + 1].to } };
    const content = [];
    const before = view.is(i - 1, 'comma', 'conjunction') ? i - 1 : i;
    const start = leftStart(view, before);
    if (before > start) content.push({ from: view.phrases[start].from, to: view.phrases[before - 1].to });
    const after = named.after;
    const complete = content.length > 0 && hasVerb(view, start, before);
    if (view.is(after, 'comma') && (!complete || view.isFinite(after + 1)) && after + 1 < view.phrases.length) {
      const end = clauseEnd(view, after + 1);
      if (end > after + 1) content.push({ from: view.phrases[after + 1].from, to: view.phrases[end - 1].to });
    }
    if (content.length > 0) yield { source: named.source, cue, content };
  }
}

function leftStart(view: SentenceView, end: number): number {
  for (let i = end - 1; i >= 0; i--) if (view.is(i, 'semicolon')) return i + 1;
  return view.is(0, 'conjunction') ? 1 : 0;
}

function hasVerb(view: SentenceView, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (view.isFinite(i) || view.is(i, 'quote')) return true;
  return false;
}
