import type { Prose } from '../../syntax/prose.js';
import type { Construction } from '../construction.js';
import type { Finding } from '../finding.js';
import { isFirstName, LABEL_WORD, LONGEST_LABEL } from './speakerLabels.js';

/** `"..." [The Times.]`: whom a digest names in brackets after what it quotes. */
export function bracketed({ tokens }: Prose, from: number, to: number): Finding | null {
  if (!/^[[(]$/.test(tokens[from].text) || to - from > LONGEST_LABEL + 3) return null;
  let end = to;
  while (/^[.\])]$/.test(tokens[end - 1].text)) end--;
  if (
    end === to ||
    end <= from + 1 ||
    !tokens.slice(from + 1, end).every(({ text }) => /^\p{Lu}|^(?:of|the|and|&)$/u.test(text))
  )
    return null;
  return {
    pattern: 'signature',
    source: { from: from + 1, to: end, noun: 0 },
    cue: { range: { from, to: from + 1 } },
    content: [],
    signs: true,
  };
}

/** Whether "(Tom O'Brien)" begins at a token: a person's full name in brackets. */
export function namesPerson({ tokens }: Prose, at: number): boolean {
  return (
    tokens[at]?.text === '(' &&
    isFirstName(tokens[at + 1]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')
  );
}

/**
 * "We need to act now. | Paul Ross, Homes UK": the name that ends a paragraph in somebody's own voice.
 * @param from the last sentence of the paragraph, to `to`
 * @returns the claim that all before it is, or null
 */
export function pullQuote(prose: Prose, from: number, to: number): Finding | null {
  const { tokens, text } = prose;
  if (from === 0 || to - from > LONGEST_LABEL + 6 || to !== tokens.length) return null;
  const words = tokens.slice(from, to);
  const comma = words.findIndex((word) => word.text === ',');
  if (
    comma < 2 ||
    !isFirstName(words[0].text) ||
    !words.every(
      (word) => word.text === ',' || /^\p{Lu}|^(?:of|the|and|for|&|-)$/u.test(word.text),
    ) ||
    words.some((word) => AGENCY.test(word.text))
  )
    return null;
  const said = { start: tokens[0].start, end: tokens[from - 1].end };
  if (!OWN_VOICE.test(text.slice(said.start, said.end))) return null;
  return {
    pattern: 'signature',
    source: { from, to, noun: 0 },
    cue: { range: { from, to } },
    content: [{ from: 0, to: from }],
    signs: true,
  };
}

const OWN_VOICE = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)\b/;
/** Whose photographs have a name under them. */
const AGENCY = /^(?:Reuters|AP|AFP|Getty|PA|Bloomberg|CP|Press|Images|EPA|Photo|Photos)$/;

/** "- He said schools would reopen": an item of a list, and no name. */
function isSentence({ tokens }: Prose, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const comma = words.findIndex(({ text }) => text === ',');
  return words
    .slice(0, comma < 0 ? words.length : comma)
    .some(
      ({ pos, text }) =>
        (pos === 'VERB' || pos === 'AUX' || pos === 'PRON') && !/^\p{Lu}\p{Ll}+$/u.test(text),
    );
}

/** `"..." — Jane Doe, Philadelphia`: a name after a dash after a quotation. */
export function signature(prose: Prose, from: number, to: number): Finding | null {
  const { tokens } = prose;
  if (!/^[-–—―]+$/.test(tokens[from].text)) return null;
  let name = from + 1;
  while (name < to && /^[-–—―]+$/.test(tokens[name].text)) name++;
  let end = name;
  while (end < to && (LABEL_WORD.test(tokens[end].text) || tokens[end].pos === 'PROPN')) end++;
  if (end === name || to - name > 16 || isSentence(prose, name, to)) return null;
  while (to > end && /^[.]$/.test(tokens[to - 1].text)) to--;
  return {
    pattern: 'signature',
    source: { from: name, to, noun: 0 },
    cue: { range: { from, to: name } },
    content: [],
    signs: true,
  };
}

/** A name under what somebody says in the paragraph, in marks or not. */
export const SIGNED: Construction<null> = {
  name: 'a name under what is said',
  read: null,
  examples: [
    [
      'We need to act now. Paul Ross, Homes UK',
      'Paul Ross, Homes UK | Paul Ross, Homes UK | We need to act now',
    ],
  ],
  counterExamples: [
    ['Protesters gather in Leeds. Paul Ross, Leeds'],
    ['We waited in the rain. Paul Ross, Reuters'],
    ['We waited in the rain. Leeds, England'],
  ],
};
