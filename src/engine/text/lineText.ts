/** Control characters, and the signs that turn the direction of whatever follows them. */
const UNSEEN = /[\0-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]+/g;

/** A text in one line, with nothing in it that a person cannot see: it can neither begin a new line nor turn what stands beside it around. */
export function lineText(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
}
