import type { Claim, Mention, Note, Severity, Span } from '../annotation.js';
import type { Lexicon } from '../names/lexicon.js';
import type { Draft } from '../text/draft.js';
import { inDraft, type Paragraph } from '../text/paragraphs.js';
import type { Reading } from '../text/reading.js';
import { DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';
import type { Finding, Rule } from './rule.js';
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
  private readonly texts = new WeakMap<Reading, ParagraphText>();
  /** What a rule found in a paragraph by itself stays while the paragraph does. */
  private readonly found = new Map<Rule, WeakMap<Reading, readonly Finding[]>>();

  /** All notes in the order of the text, in steps, one for each rule that is not turned off. */
  *steps({ draft, mentions, claims, lexicon, date }: Annotated, settings: RuleSettings): Generator<void, Note[]> {
    const view = new DraftView(draft, mentions, claims, lexicon, date, settings, this.texts);
    const notes: Note[] = [];
    for (const rule of RULES) {
      const severity = settings.severity?.[rule.code] ?? rule.severity;
      if (severity === 'off') continue;
      const findings = 'inDraft' in rule ? rule.inDraft(view) : this.inParagraphs(rule, rule.inParagraph, view);
      for (const finding of findings) notes.push(noteOf(rule.code, severity, finding));
      yield;
    }
    return notes.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  private *inParagraphs(rule: Rule, find: (said: ParagraphText) => Iterable<Finding>, view: DraftView): Generator<Finding> {
    let kept = this.found.get(rule);
    if (!kept) this.found.set(rule, (kept = new WeakMap()));
    for (const { paragraph, said } of view.paragraphs) {
      let findings = kept.get(paragraph.reading);
      if (!findings) kept.set(paragraph.reading, (findings = [...find(said)]));
      for (const finding of findings) yield placed(paragraph, finding);
    }
  }
}

function noteOf(code: string, severity: Severity, { start, end, message, fixes = [], related = [] }: Finding): Note {
  return { start, end, code, severity, message, fixes, related };
}

/** A finding in a paragraph's reading, in the draft. */
function placed(paragraph: Paragraph, { fixes, related, ...finding }: Finding): Finding {
  const moved = <S extends Span>(span: S): S => ({ ...span, ...inDraft(paragraph, span) });
  return {
    ...moved(finding),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })) }),
    ...(related && { related: related.map(moved) }),
  };
}
