import { webAddress } from '../../text/webAddress.js';

/** A file as a reference that linked data can carry: relative to where the report lies if the file's path is relative. */
export function iriOf(file: string): string {
  return file
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** A claim, or a decision, of a draft. */
export function idOf(file: string, what: 'claim' | 'decision' | 'quotation', id: string): string {
  return `${iriOf(file)}#${what}-${iriOf(id)}`;
}

/** Whether a text is a web address as it stands; others (files, pages of a book) are only text. */
export function isWebAddress(text: string): boolean {
  return webAddress(text) !== undefined;
}
