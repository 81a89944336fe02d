import type { FactToken } from '../factTokens.js';

const ZONE =
  /^(?:GMT|UTC|BST|CET|CEST|EET|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AEST|JST|IST)$/;

/** "5pm", "10:30 a.m. EST", "14:00 GMT", "noon", "midnight". */
export function clockTime(tokens: readonly FactToken[], at: number): number {
  const token = tokens[at];
  if (/^(?:noon|midnight|midday|dawn|dusk)$/.test(token.lower))
    return token.lower.startsWith('d') ? at : at + 1;
  if (token.kind !== 'number' || !/^\d{1,2}(?:\.\d\d)?$/.test(token.text)) return at;
  let end = at + 1;
  let isClock = false;
  if (
    tokens[end]?.text === ':' &&
    tokens[end].glued &&
    /^\d\d$/.test(tokens[end + 1]?.text ?? '')
  ) {
    end += 2;
    isClock = true;
  }
  const half = tokens[end]?.lower ?? '';
  if (/^(?:am|pm|a\.m\.|p\.m\.)$/.test(half)) {
    end++;
    isClock = true;
  } else if (/^o$/.test(half) && tokens[end + 2]?.lower === 'clock') {
    end += 3;
    isClock = true;
  }
  if (!isClock) return ZONE.test(tokens[end]?.text ?? '') ? end + 1 : at;
  return ZONE.test(tokens[end]?.text ?? '') ? end + 1 : end;
}
