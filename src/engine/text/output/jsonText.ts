/** What is a character in JSON, and a control or a command to the terminal or the build service that shows it. */
const SHOWN_OTHERWISE = /[\u007F-\u009F\p{Bidi_Control}\u2028\u2029]|#(?=#\w{0,20}\[)/gu;

/**
 * Data as JSON with a line feed at its end. It parses to just that data; characters that a terminal or the log of a build
 * would act on are written as escapes.
 * @param indent blanks for each level; 0 for one line
 */
export function jsonText(value: unknown, indent: 0 | 1 = 1): string {
  const text = JSON.stringify(value, null, indent).replace(
    SHOWN_OTHERWISE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
