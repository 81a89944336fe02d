import type { Annotation } from '../../engine/annotation.js';
import { annotate } from '../../engine/annotate.js';
import type { AnnotateOptions } from '../../engine/annotateOptions.js';
import type { Lexicon } from '../../engine/names/variants/lexicon.js';
import { annotationJson } from '../../engine/reports/annotationJson.js';
import type { Markup } from '../../engine/text/draftText.js';
import { jsonText } from '../../engine/text/output/jsonText.js';
import { failedPassage, unreadDraft } from '../../engine/unreadDraft.js';
import { BadInput } from '../badInput.js';
import { complain } from '../print.js';

/** What the drafts of a run are annotated with. */
export interface LineAnnotator {
  readonly lexicon: Lexicon;
  readonly options: AnnotateOptions;
}

/**
 * Annotates a draft that stands in one line of JSON, `{"id", "text", "language"?}`.
 * @param number the line's number in its input, from 1, for messages
 * @returns the annotation as one line of JSON with the same id, its line break included
 * @throws BadInput where the line is no such draft
 */
export function annotatedLine(
  line: string,
  number: number,
  { lexicon, options }: LineAnnotator,
): string {
  const { id, text, language } = draftOf(line, number);
  const markup: Markup = language === 'markdown' ? 'markdown' : 'plaintext';
  const { date, today = date } = options;
  let annotation: Annotation;
  try {
    annotation = annotate(text, markup, lexicon, options);
  } catch (error) {
    // A fault of ours in one draft stops no run over an archive, and its line says that nothing is known.
    complain([`standard input, line ${number}: reading this draft failed: ${String(error)}`]);
    annotation = unreadDraft({ date, today }, [failedPassage(text)]);
  }
  return jsonText({ id, ...annotationJson(annotation) }, 0);
}

function draftOf(line: string, number: number): { id: unknown; text: string; language?: unknown } {
  let draft: { id?: unknown; text?: unknown; language?: unknown } | null;
  try {
    draft = JSON.parse(line) as typeof draft;
  } catch (error) {
    throw new BadInput(
      `standard input, line ${number}: this is not JSON: ${(error as Error).message}`,
    );
  }
  if (typeof draft?.text !== 'string')
    throw new BadInput(`standard input, line ${number}: "text" must be a string`);
  return { id: draft.id, text: draft.text, language: draft.language };
}
