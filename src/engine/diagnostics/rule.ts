import type { Fix, Note, Severity, Span } from '../annotation.js';
import type { DraftView } from './draftView.js';

/** What a rule has found: a note without what the rule's settings say of it. */
export type RuleFinding = Span &
  Pick<Note, 'message'> &
  Partial<Pick<Note, 'fixes' | 'related'>> & {
    /** The most that it weighs, where it is less certain than what the rule looks for. */
    readonly atMost?: Severity;
  };

/** A rule about drafts: all that there is to know of it. Its page is media/rules/CODE.md. */
export interface Rule {
  readonly code: string;
  /** How much it weighs where no setting says so; `off`: a house must ask for it. */
  readonly severity: Severity | 'off';
  /** What it looks for, in half a sentence, for lists of rules. */
  readonly summary: string;
  /** Asked after each edit: it takes time linear in the draft, and keeps what a paragraph says by itself beside its ParagraphText. */
  readonly find: (draft: DraftView) => Iterable<RuleFinding>;
}

/** A fix that puts other words in one place. */
export function replacing({ start, end }: Span, newText: string, preferred = false): Fix {
  return { title: `Write “${newText}”`, edits: [{ start, end, newText }], preferred };
}
