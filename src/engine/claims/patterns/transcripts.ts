import type { Finding } from './finding.js';
import { genderOf } from '../../english/gender.js';
import type { Prose } from '../syntax/prose.js';
import type { Range } from '../syntax/sentenceView.js';
import { isDocument, type SourceKind } from '../syntax/sourceKinds.js';

const NAME = /^(?:\p{Lu}[\p{L}.'’-]*|of|the|de|von|van)$/u;
/** What stands before a colon and is nobody's name. */
const LABELS =
  /^(?:update|updated|note|editor|editors|editor's|watch|read|related|photo|photos|video|image|images|correction|contributing|contributors|source|sources|background|clarification|more|also|by|credit|contact|twitter|facebook|email|follow|click|listen|warning|breaking|live|opinion|analysis|exclusive|review|part|chapter|figure|table|here|question|answer|example|examples|caption|age|born|date|time|where|when|what|why|how|who|first|second|third|fact|fiction|bottom|the|full|text|abstract|headline|summary|tags|topics|keywords|category|location|q|a|no|yes|remember|plus|but|and|result|results|conclusion|verdict|claim|rating|revealed|fix|is|are|addresses)$/i;
const LONGEST_NAME = 5;
/** Tokens after the colon; "Carson: A miracle." is what the writer thinks of him. */
const SHORTEST_TURN = 6;

/**
 * "WALLACE: ...", "Trump: I will win", "Poll: ...": a paragraph that a name and a colon open is what the name says. A transcript's
 * paragraphs open and never close.
 */
export function transcriptTurn(prose: Prose): Finding | null {
  const { tokens } = prose;
  // `"WALLACE: Let's begin."`: a transcript that is quoted as a whole.
  const from = /^["“]$/.test(tokens[0].text) && /^\p{Lu}{2}/u.test(tokens[1]?.text ?? '') ? 1 : 0;
  let colon = from;
  while (colon < Math.min(tokens.length, from + LONGEST_NAME + 2) && tokens[colon].text !== ':')
    colon++;
  if (tokens[colon]?.text !== ':' || colon === from || colon + 1 >= tokens.length) return null;
  const name = tokens.slice(from, colon);
  if (
    name.length > LONGEST_NAME ||
    !name.every(({ text }) => NAME.test(text)) ||
    name.some(({ lower }) => LABELS.test(lower))
  )
    return null;
  const isShouted = /^\p{Lu}[\p{Lu}\s]*$/u.test(
    prose.text.slice(tokens[from].start, tokens[colon].start),
  );
  if (!isShouted && (from > 0 || tokens.length - colon < SHORTEST_TURN)) return null;
  return {
    pattern: 'turn',
    source: { from, to: colon, noun: 0 },
    cue: { range: { from: colon, to: colon + 1 } },
    content: [{ from: colon + 1, to: tokens.length }],
    turn: true,
  };
}

/** Who is named before the colon or after the dash: the words up to a comma, whatever the tagger takes them for. */
export function standingSource({ tokens, text }: Prose, { from, to }: Range): SourceKind {
  let last = from;
  while (last + 1 < to && tokens[last + 1].text !== ',') last++;
  const [start, end] = [tokens[from].start, tokens[last].end];
  const name = text.slice(start, end);
  const word = tokens[last].lower;
  if (isDocument(word)) return { kind: 'document', use: null, word };
  return {
    kind: 'name',
    use: {
      start,
      end,
      name,
      words: name.toLowerCase().split(' '),
      person: true,
      body: false,
      gender: genderOf(tokens[from].text),
      roles: [],
    },
    word,
  };
}

/** `"..." [The Times.]`: whom a digest names in brackets after what it quotes. */
export function bracketed({ tokens }: Prose, from: number, to: number): Finding | null {
  if (!/^[[(]$/.test(tokens[from].text) || to - from > LONGEST_NAME + 3) return null;
  let end = to;
  while (end > from && /^[.\])]$/.test(tokens[end - 1].text)) end--;
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

/** `"..." — Jane Doe, Philadelphia`: a name after a dash after a quotation. */
export function signature(prose: Prose, from: number, to: number): Finding | null {
  const { tokens } = prose;
  if (!/^[-–—―]+$/.test(tokens[from].text)) return null;
  let name = from + 1;
  while (name < to && /^[-–—―]+$/.test(tokens[name].text)) name++;
  let end = name;
  while (end < to && (NAME.test(tokens[end].text) || tokens[end].pos === 'PROPN')) end++;
  if (end === name || to - name > 16) return null;
  while (to > end && /^[.]$/.test(tokens[to - 1].text)) to--;
  return {
    pattern: 'signature',
    source: { from: name, to, noun: 0 },
    cue: { range: { from, to: name } },
    content: [],
    signs: true,
  };
}
