import type { Note, QuietRule, Severity } from '../annotation.js';
import type { Reading } from '../text/markup/plainReading.js';
import { type Annotated, DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import type { RuleFinding } from './rule.js';
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

/**
 * The rules of which "nothing found" must not be said.
 * @param found all notes of a draft
 * @param shown those of them that are not silenced
 */
export function quietRules(
  settings: RuleSettings,
  found: readonly Note[],
  shown: readonly Note[],
): QuietRule[] {
  const isShown = new Set(shown);
  const silenced = found.filter((note) => !isShown.has(note)).map(({ code }) => code);
  return RULES.flatMap(({ code, severity }): QuietRule[] => {
    // Those that are off unless a newsroom asks for them are nobody's assurance.
    if (severity !== 'off' && settings.severity?.[code] === 'off') return [{ code, quiet: 'off' }];
    const count = silenced.filter((one) => one === code).length;
    return count > 0 ? [{ code, quiet: count }] : [];
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function noteOf(
  code: string,
  severity: Severity,
  { start, end, message, fixes = [], related = [], atMost }: RuleFinding,
): Note {
  const lowered =
    atMost && SEVERITIES.indexOf(atMost) > SEVERITIES.indexOf(severity) ? atMost : severity;
  return { start, end, code, severity: lowered, message, fixes, related };
}
