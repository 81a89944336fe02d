/** Marks that only order the characters beside them; nothing stands in their place. */
const ORDER_MARKS = /[\u061C\u200E\u200F]/g;
/** Control characters, line ends, and the signs that turn the direction of whatever follows them. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu;

/**
 * A text in one line, with nothing in it that a person cannot see: it can neither begin a new line, nor move a terminal's
 * cursor, nor turn what stands beside it around.
 */
export function lineText(text: string): string {
  return text.replace(ORDER_MARKS, '').replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
}
