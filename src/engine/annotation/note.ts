import type { TextEdit, Span } from './span.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A way to do what a note asks for. */
export interface Fix {
  readonly title: string;
  /** In offsets of the draft; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** The one way that is right in all likelihood: what "fix all" does. */
  readonly preferred?: boolean;
}

/**
 * Something in the draft that deserves a look. Message and titles are plain English, made in the engine like those of
 * registry problems and a claim's `why`: the rules read English, and the terminal says the same as the editor.
 */
export interface Note extends Span {
  /** The rule's: `name-style`. Its page is media/rules/CODE.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** Other places of the draft that it rests on. */
  readonly related: readonly (Span & { readonly message: string })[];
}

/** A rule of which it must not be said that it found nothing: it was switched off, or notes of it are silenced in the draft. */
export interface QuietRule {
  readonly code: string;
  /** How many of its notes are silenced; `off` where it did not look. */
  readonly quiet: number | 'off';
}
