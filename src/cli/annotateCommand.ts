import { createInterface } from 'node:readline';
import type { Annotation } from '../engine/annotation.js';
import { annotate, type AnnotateOptions } from '../engine/annotate.js';
import type { ActorLookup } from '../engine/registry/parties.js';
import type { Lexicon } from '../engine/names/variants/lexicon.js';
import { checkQuotations } from '../engine/documents/checkQuotations.js';
import type { DocumentIndex } from '../engine/documents/documentIndex.js';
import { annotationJson, checkedQuotationJson } from '../engine/reports/annotationJson.js';
import { markdownReport } from '../engine/reports/annotationMarkdown.js';
import { textReport } from '../engine/reports/annotationText.js';
import { notReadLine } from '../engine/reports/whatWasRead.js';
import type { Markup } from '../engine/text/draftText.js';
import { jsonText } from '../engine/text/jsonText.js';
import { BadInput } from './badInput.js';
import { checkChoice, checkDay, DRAFT_OPTIONS, parsed } from './commandLine.js';
import { GivenDrafts } from './givenDrafts.js';
import { readDocuments } from './givenDocuments.js';
import { complain, print } from './print.js';

type Report = (file: string, text: string, annotation: Annotation, actorOf: ActorLookup) => string;

const TEXTS: Readonly<Record<string, Report>> = { text: textReport, markdown: markdownReport };

function jsonReport(
  file: string,
  text: string,
  annotation: Annotation,
  documents: DocumentIndex | null,
): string {
  return jsonText({ file, ...annotationJson(annotation), ...quotationsJson(text, documents) });
}

/** The draft's quotations held against the documents; nothing where none was given. */
function quotationsJson(text: string, documents: DocumentIndex | null): { quotations?: object[] } {
  return documents
    ? { quotations: checkQuotations(text, documents).map(checkedQuotationJson) }
    : {};
}

/**
 * `copydesk annotate`: reports on drafts, each with the decisions in its sidecar, or with `--jsonl` annotates lines of JSON from standard input.
 * @returns the exit code: 2 where a draft, a sidecar or an entry of the registry could not be read
 * @throws BadInput
 */
export async function annotateCommand(args: string[]): Promise<number> {
  const { format, jsonl, files, document, ...options } = readArguments(args);
  const given = (await GivenDrafts.open(options)).insist();
  const documents = await readDocuments(document);
  if (jsonl) await annotateLines(given.lexicon, given.options, documents);
  const shared = given.notRead.length;
  for await (const { file, text, annotation } of given.drafts(files)) {
    if (format === 'json') await print(jsonReport(file, text, annotation, documents));
    else await print(TEXTS[format](file, text, annotation, (actor) => given.actors.get(actor)));
  }
  complain(given.notRead.slice(shared).map(notReadLine));
  return given.notRead.length > 0 && !jsonl ? 2 : 0;
}

function readArguments(args: string[]) {
  const { values, positionals: files } = parsed(args, {
    ...DRAFT_OPTIONS,
    format: { type: 'string', default: 'text' },
    jsonl: { type: 'boolean', default: false },
    document: { type: 'string', multiple: true, default: [] as string[] },
    stances: { type: 'boolean', default: false },
  });
  checkChoice('format', values.format, [...Object.keys(TEXTS), 'json']);
  checkDay(values.date);
  if (values.jsonl && files.length > 0)
    throw new BadInput('--jsonl reads standard input: leave the files out');
  if (!values.jsonl && files.length === 0)
    throw new BadInput('annotate wants a draft: copydesk annotate [--registry FILE]... FILE...');
  return { ...values, files };
}

async function annotateLines(
  lexicon: Lexicon,
  options: AnnotateOptions,
  documents: DocumentIndex | null,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, language } = parseLine(line, number);
    const markup: Markup = language === 'markdown' ? 'markdown' : 'plaintext';
    const annotation = annotationJson(annotate(text, markup, lexicon, options));
    await print(jsonText({ id, ...annotation, ...quotationsJson(text, documents) }, 0));
  }
}

function parseLine(
  line: string,
  number: number,
): { id: unknown; text: string; language?: unknown } {
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
