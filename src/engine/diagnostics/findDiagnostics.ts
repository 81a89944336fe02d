import type { Note, Severity } from '../annotation.js';
import type { Reading } from '../text/plainReading.js';
import { type Annotated, DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import type { Finding } from './rule.js';
import { RULES } from './rules.js';
import type { RuleSettings } from './ruleSettings.js';

/** Finds the notes of one draft again and again while it is edited. */
export class NoteFinder {
  /** What is found out about a paragraph is kept while the paragraph is left alone. */
  private readonly texts = new WeakMap<Reading, ParagraphText>();

  /** All notes in the order of the text, in steps, one for each rule that is not turned off. */
  *steps(annotated: Annotated, settings: RuleSettings): Generator<void, Note[]> {
    const view = new DraftView(annotated, settings, this.texts);
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

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function noteOf(
  code: string,
  severity: Severity,
  { start, end, message, fixes = [], related = [], atMost }: Finding,
): Note {
  const lowered =
    atMost && SEVERITIES.indexOf(atMost) > SEVERITIES.indexOf(severity) ? atMost : severity;
  return { start, end, code, severity: lowered, message, fixes, related };
}
