import type { Claim, Mention, Note, Severity } from '../annotation.js';
import type { Lexicon } from '../names/lexicon.js';
import type { Draft } from '../text/draft.js';
import type { Reading } from '../text/reading.js';
import { DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import type { Finding } from './rule.js';
import { RULES } from './rules.js';
import type { RuleSettings } from './ruleSettings.js';

/** What a draft's notes rest on. */
export interface Annotated {
  readonly draft: Draft;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly lexicon: Lexicon;
  /** ISO 8601, to the day. */
  readonly date: string;
}

/** Finds the notes of one draft again and again while it is edited. */
export class NoteFinder {
  /** What is found out about a paragraph is kept while the paragraph is left alone. */
  private readonly texts = new WeakMap<Reading, ParagraphText>();

  /** All notes in the order of the text, in steps, one for each rule that is not turned off. */
  *steps({ draft, mentions, claims, lexicon, date }: Annotated, settings: RuleSettings): Generator<void, Note[]> {
    const view = new DraftView(draft, mentions, claims, lexicon, date, settings, this.texts);
    const notes: Note[] = [];
    for (const rule of RULES) {
      const severity = settings.severity?.[rule.code] ?? rule.severity;
      if (severity === 'off') continue;
      for (const finding of rule.find(view)) notes.push(noteOf(rule.code, severity, finding));
      yield;
    }
    return notes.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

function noteOf(code: string, severity: Severity, { start, end, message, fixes = [], related = [] }: Finding): Note {
  return { start, end, code, severity, message, fixes, related };
}
