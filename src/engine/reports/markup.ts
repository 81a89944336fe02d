/** HTML that is safe to stand in a page: made by `html` alone. */
export class SafeHtml {
  constructor(private readonly source: string) {}

  toString(): string {
    return this.source;
  }
}

type Part = SafeHtml | string | number | null | undefined | false | readonly Part[];

/**
 * HTML from a template: every text that is put in is escaped, for an element's content as for an attribute in double
 * quotes; markup stays markup, lists are joined, and what is not there (null, undefined, false) leaves nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  return new SafeHtml(
    strings.reduce((source, string, i) => source + sourceOf(parts[i - 1]) + string),
  );
}

/** A text as it may stand in HTML. Characters that HTML does not allow are replaced. */
export function escapeHtml(text: string): string {
  return text.replace(NOT_ALLOWED, '\uFFFD').replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, noncharacters and halves of surrogate pairs; and the signs that turn the direction of whatever follows them. */
const NOT_ALLOWED =
  /[\0-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD83F\uD87F\uD8BF\uD8FF\uD93F\uD97F\uD9BF\uD9FF\uDA3F\uDA7F\uDABF\uDAFF\uDB3F\uDB7F\uDBBF\uDBFF][\uDFFE\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function sourceOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof SafeHtml) return part.toString();
  return typeof part === 'object' ? part.map(sourceOf).join('') : escapeHtml(String(part));
}
