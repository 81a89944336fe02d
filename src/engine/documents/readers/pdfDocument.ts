import './pdfPlatform.js';
// Without it PDF.js looks for its worker in a file; here it works in the thread that it is called in.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentPlace } from '../documentPlaces.js';
import { DocumentRefused, type ReadText } from './documentText.js';

/** More pages than any book has. */
const MAX_PAGES = 10_000;
const MAX_CHARS = 12_000_000;
/** So many lines at the head and foot of a page may be running titles and page numbers. */
const EDGE_LINES = 2;

/**
 * Reads a PDF by Mozilla's PDF.js: the text in it, found by its page, without running titles and page numbers. Nothing in
 * it is run, and no picture is looked at.
 */
export async function readPdfDocument(bytes: Uint8Array): Promise<ReadText> {
  const task = getDocument({
    // PDF.js takes what it is given away.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES)
      throw new DocumentRefused('has more than 10,000 pages: attach the part that you need');
    const pages: string[][] = [];
    const damaged: number[] = [];
    let chars = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const read = await linesOf(document, number);
      if (read === null) damaged.push(number);
      const lines = read ?? [];
      chars += lines.reduce((sum, line) => sum + line.length, 0);
      if (chars > MAX_CHARS)
        throw new DocumentRefused(
          'is longer than two million words: attach the part that you need',
        );
      pages.push(lines);
    }
    return textOf(pages, damaged);
  } catch (error) {
    throw error instanceof DocumentRefused ? error : new DocumentRefused(whyNot(error as Error));
  } finally {
    await task.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** The lines of a page; null where it is damaged. */
async function linesOf(document: PdfDocument, number: number): Promise<string[] | null> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('');
    return text
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  } catch {
    // One damaged page costs that page.
    return null;
  }
}

function textOf(pages: readonly (readonly string[])[], damaged: readonly number[]): ReadText {
  const empty = pages.flatMap((lines, i) =>
    lines.length === 0 && !damaged.includes(i + 1) ? [i + 1] : [],
  );
  if (damaged.length > 0 && pages.every((lines) => lines.length === 0))
    throw new DocumentRefused('is a damaged PDF: open it and save it again');
  if (empty.length === pages.length)
    throw new DocumentRefused(
      'has no text in it: it is a scan. Run text recognition (OCR) over it, and attach what comes out',
    );
  const running = runningLines(pages);
  const places: DocumentPlace[] = [];
  let text = '';
  for (const [i, lines] of pages.entries()) {
    places.push({ at: text.length, page: i + 1 });
    const kept = lines.filter(
      (line, at) =>
        !(
          (at < EDGE_LINES || at >= lines.length - EDGE_LINES) &&
          running.has(withoutFigures(line))
        ),
    );
    text += `${kept.join('\n')}\n`;
  }
  return {
    text,
    places,
    notes: [
      ...(empty.length > 0 ? [`has pages without text (${pageList(empty)}): scans, perhaps`] : []),
      ...(damaged.length > 0
        ? [`has damaged pages (${pageList(damaged)}), which were not read`]
        : []),
    ],
    ...(empty.length + damaged.length > 0 && { isPartial: true }),
    isSource: false,
  };
}

/** Running titles and page numbers: the same line, but for its figures, at the edge of a third of the pages or more. */
function runningLines(pages: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const line of new Set(
      [...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)].map(withoutFigures),
    ))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  const least = Math.max(3, pages.length / 3);
  return new Set([...counts].flatMap(([line, count]) => (count >= least ? [line] : [])));
}

function withoutFigures(line: string): string {
  return line.replace(/\d+/g, '#');
}

function pageList(pages: readonly number[]): string {
  const first = pages.slice(0, 10).join(', ');
  return pages.length > 10 ? `${first} and ${pages.length - 10} more` : first;
}

function whyNot({ name }: Error): string {
  return name === 'PasswordException'
    ? 'is protected by a password: save it without one first'
    : 'is a damaged PDF: open it and save it again';
}
