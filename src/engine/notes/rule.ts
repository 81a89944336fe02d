import type { Fix, Note, Severity, Span } from '../annotation.js';
import type { DraftView } from './draftView.js';
import type { ParagraphText } from './paragraphText.js';

/** What a rule has found: a note without what the rule's settings say of it. */
export type Finding = Span & Pick<Note, 'message'> & Partial<Pick<Note, 'fixes' | 'related'>>;

/** A rule about drafts: all that there is to know of it. Its page is media/rules/CODE.md. */
export type Rule = {
  readonly code: string;
  /** How much it weighs where no setting says so; `off`: a house must ask for it. */
  readonly severity: Severity | 'off';
  /** What it looks for, in half a sentence, for lists of rules. */
  readonly summary: string;
} & ({
  /** For what a paragraph says by itself, in offsets of its reading: asked once for each paragraph that is new. */
  readonly inParagraph: (paragraph: ParagraphText) => Iterable<Finding>;
} | {
  /** For what rests on mentions, claims or other paragraphs, in offsets of the draft: asked after each edit, so it takes time linear in the draft. */
  readonly inDraft: (draft: DraftView) => Iterable<Finding>;
});

/** A fix that puts other words in one place. */
export function replacing({ start, end }: Span, newText: string, preferred = false): Fix {
  return { title: `Write “${newText}”`, edits: [{ start, end, newText }], preferred };
}
