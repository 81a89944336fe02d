import type { FactToken } from '../factTokens.js';

const ZONE =
  /^(?:GMT|UTC|BST|CET|CEST|EET|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AEST|JST|IST)$/;

/** "5pm", "10:30 a.m. EST", "14:00 GMT", "noon", "midnight". */
export function clockTime(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (/^(?:noon|midnight|midday|dawn|dusk)$/.test(token.lower))
    return token.lower.startsWith('d') ? at : at + 1;
  if (token.kind !== 'number' || !/^\d{1,2}(?:\.\d\d)?$/.test(token.text)) return at;
  const minutes = minutesEnd(tokens, at + 1);
  const half = halfEnd(tokens, minutes);
  const isClock = half > at + 1;
  const inZone = ZONE.test(tokens[half]?.text ?? '');
  if (inZone) return half + 1;
  return isClock ? half : at;
}

/** Where the minutes end that a colon joins to an hour: ":30"; the same token where there are none. */
function minutesEnd(tokens: readonly FactToken[], at: number): number {
  const isJoined = tokens[at]?.text === ':' && tokens[at].glued;
  return isJoined && /^\d\d$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

/** Where "pm", "a.m." or "o'clock" ends; the same token where it is none. */
function halfEnd(tokens: readonly FactToken[], at: number): number {
  const half = tokens[at]?.lower ?? '';
  if (/^(?:am|pm|a\.m\.|p\.m\.)$/.test(half)) return at + 1;
  return half === 'o' && tokens[at + 2]?.lower === 'clock' ? at + 3 : at;
}
