import { lineText } from './lineText.js';

/** A text as Markdown that shows it as it is, in one line, and stays readable where it is pasted as plain text. */
export function asMarkdown(text: string): string {
  return lineText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~#$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
