import type { Construction } from '../construction.js';
import type { Finding } from '../finding.js';
import { isRole } from '../../syntax/naming/personTitles.js';
import { genderOf } from '../../../english/gender.js';
import { isGivenName } from '../../../english/givenNameList.js';
import { isFrequentSurname, isOrdinaryWord, isPlace } from '../../../english/ordinaryWords.js';
import type { Prose } from '../../syntax/prose.js';
import type { Range } from '../../syntax/sentenceView.js';
import type { SourceKind } from '../../syntax/sources/sourceReading.js';
import { isDocument } from '../../syntax/sources/sourceWords.js';
import { ASKING, isFirstName, isOfficeLabel, isPersonLabel, labelsIn } from './speakerLabels.js';

/** Tokens after the colon; "Carson: A miracle." is what the writer thinks of him. */
const SHORTEST_TURN = 6;

/**
 * "WALLACE: ...", "Trump: I will win", "[00:12] Ann May: ...", "<v Ann May>...": a paragraph that a name and a colon open is what the name
 * says, up to the next line that begins so. A transcript's paragraphs open and never close.
 */
export function transcriptTurns(prose: Prose): Turns {
  const { tokens, text } = prose;
  // `"WALLACE: Let's begin."`: a transcript that is quoted as a whole.
  const quoted = /^["“]$/.test(tokens[0].text) && /^\p{Lu}{2}/u.test(tokens[1]?.text ?? '');
  const labels = labelsIn(text, quoted ? tokens[1].start : tokens[0].start);
  const all: Finding[] = [];
  const certain: Finding[] = [];
  let doubtful: Finding | null = null;
  let t = 0;
  labels.forEach((label, i) => {
    const next = labels[i + 1]?.start ?? Infinity;
    while (tokens[t].start < label.name.start) t++;
    const from = t;
    while (tokens[t].start < label.name.end) t++;
    const to = t;
    while (t < tokens.length && tokens[t].start < label.end) t++;
    const first = t;
    while (t < tokens.length && tokens[t].start < next) t++;
    if (to === from || first === t) return;
    const name = text.slice(label.name.start, label.name.end);
    const cue = text[label.end - 1] === ':' ? { from: first - 1, to: first } : { from, to };
    const turn: Finding = {
      pattern: 'turn',
      source: { from, to, noun: 0 },
      cue: { range: cue },
      content: [{ from: first, to: t }],
      turn: true,
    };
    const isSure = isTurn(prose, name, { from: first, to: t }, label.marked, quoted);
    if (!isSure && !mayBeTurn(name)) return;
    all.push(turn);
    if (isSure) certain.push(turn);
    else if (i === 0) doubtful = turn;
  });
  return certain.length > 0 ? { certain: all, doubtful: null } : { certain, doubtful };
}

/** What the labels of a paragraph tell of who speaks. */
export interface Turns {
  readonly certain: readonly Finding[];
  /** One at the head of the paragraph that only a transcript has: "BUSH: No.", where "BONDS: Yields rose." heads an item of news. */
  readonly doubtful: Finding | null;
}

/** Whether a label is somebody's in a transcript: a surname in capitals, whatever it means in small letters, or a person's whole name. */
function mayBeTurn(label: string): boolean {
  if (/\p{Ll}/u.test(label)) return isPersonLabel(label);
  const words = label.split(' ');
  return (
    words.length <= LONGEST_SPEAKER &&
    !words.some((word) => FUNCTION_WORDS.test(word.toLowerCase()))
  );
}

/** More words than these are nobody’s label in capitals. */
const LONGEST_SPEAKER = 3;

/** Whether what follows a label is spoken: long enough, or with a verb ("Wasps: P Adams, R Colby" lists a team). */
function isTurn(
  { tokens }: Prose,
  name: string,
  { from, to }: Range,
  marked: boolean,
  quoted: boolean,
): boolean {
  if (marked || ASKING.test(name)) return true;
  const verb = tokens
    .slice(from, Math.min(to, from + 40))
    .some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  if (!/\p{Ll}/u.test(name)) return !isRubric(name) && (verb || to - from > SHORTEST_TURN);
  // "Life After Leeds: ...": a title, and no name
  if (TITLE_WORDS.test(name)) return false;
  const person = isPersonLabel(name) || name.split(' ').some(isFirstName);
  if (!person && (name.split(' ').every(isTopic) || isAttributed(tokens, from, to))) return false;
  if (quoted || (isPlace(name.toLowerCase()) && isSaidBy(tokens, from))) return false;
  if (to - from >= SHORTEST_TURN) return verb || person;
  // "Trump: I will win", "Smith: tax must fall"
  const surname = !name.includes(' ') && isFrequentSurname(name.toLowerCase());
  return verb && (person ? name.includes(' ') : surname || OWN_VOICE.test(tokens[from].text));
}

/** "ABOUT LAST NIGHT:", "SPOTTED:", "ICYMI:": what heads an item of a newsletter, and nobody's name. */
function isRubric(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  // "THE PRESIDENT:"
  if (isRole(words[words.length - 1])) return false;
  return (
    words.some((word) => FUNCTION_WORDS.test(word)) ||
    words.every((word) => isTopic(word) || isDeed(word))
  );
}

/** "SPOTTED", and not "AHMED" */
function isDeed(word: string): boolean {
  return /^\p{L}{5,}ed$/u.test(word) && !isFrequentSurname(word) && !isGivenName(word);
}

/** What stands in no name but between its words, "of" and the like. */
const FUNCTION_WORDS =
  /^(?:the|an?|about|last|first|next|this|that|what|we|we're|who|how|why|where|when|from|in|on|to|with|for|by|up|our|your|and|is|are|it|it's|new|more|today|tonight|tomorrow|yesterday|happy|icymi|fyi|tl;?dr|psa|ps)$/;

const TITLE_WORDS =
  /\b(?:Over|After|Before|In|On|At|With|For|To|From|And|But|Or|Is|Are|Was|Not|As|By|About|Into|Than|Without|Behind|How|Why|Your|Our|His|Her|Their|My)\b/;

/** "London: the mayor said it was late": a dateline, and who speaks stands behind it. */
function isSaidBy(tokens: Prose['tokens'], from: number): boolean {
  return tokens.slice(from, from + NEAR).some(({ lower }) => /^(?:says|said)$/.test(lower));
}

const OWN_VOICE = /^(?:I|We|We're|We'll|I'm|I'll)$/;
/** Tokens. */
const NEAR = 5;

/** "Homicides: ...", "Turnout: ...": a word for a thing, which heads an item of a list. */
function isTopic(word: string): boolean {
  const lower = word.toLowerCase();
  if (isFrequentSurname(lower)) return false;
  return (
    isOrdinaryWord(lower) ||
    /(?:[^aeious]s|ies|ides|\p{L}{3}(?:ions?|ments?|ness|ism|ity|ances?|ences?|ings?))$/u.test(
      lower,
    )
  );
}

/** `Burglaries: "Flat," according to the chief`: what follows a label is somebody else's. */
function isAttributed(tokens: Prose['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'according');
}

/** Who is named before the colon or after the dash: the words up to a comma, whatever the tagger takes them for. */
export function standingSource({ tokens, text }: Prose, { from, to }: Range): SourceKind {
  // "SEN. NORA FELD"
  const titled =
    to - from > 1 &&
    /^(?:sen|rep|gov|mr|mrs|ms|dr|gen|prof|lt|col|capt|sgt|rev)\.?$/.test(tokens[from].lower);
  let first = titled ? from + 1 : from;
  if (tokens[first].text === '.' && first + 1 < to) first++;
  let last = first;
  while (last + 1 < to && tokens[last + 1].text !== ',') last++;
  const [start, end] = [tokens[first].start, tokens[last].end];
  const name = text.slice(start, end);
  const word = tokens[last].lower;
  if (ASKING.test(name)) return { kind: 'pronoun', use: null, word };
  if (isOfficeLabel(name)) return { kind: 'role', use: null, word, office: true };
  if (/^(?:unidentified|unknown)\b/i.test(name)) return { kind: 'people', use: null, word };
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
      gender: genderOf(tokens[first].text),
      roles: [],
    },
    word,
  };
}

/** A paragraph, or each line of it, that a name and a colon open. */
export const TURN: Construction<null> = {
  name: "a speaker's turn",
  read: null,
  examples: [
    ['WALLACE: Let us begin with the law.', 'WALLACE | : | Let us begin with the law'],
    ['[00:01:12] Maria Cruz: It cost a year.', 'Maria Cruz | : | It cost a year'],
    ['- Jo Renfrew: “It should not have passed.”', 'Jo Renfrew | : | It should not have passed'],
    ['Trump: I will win', 'Trump | : | I will win'],
    ['Smith: tax must fall', 'Smith | : | tax must fall'],
    ['REP. TOM O’BRIEN (D-OH): Nobody helped us.', 'REP. TOM O’BRIEN | : | Nobody helped us'],
    [
      'THE PRESIDENT: It cost a year, and nobody helped.',
      'THE PRESIDENT | : | It cost a year, and nobody helped',
    ],
    [
      'Mr Pym: “It is broke.” Ms Oduya: “It is not.”',
      'Mr Pym | : | It is broke',
      'Ms Oduya | : | It is not',
    ],
    ['MARIA CRUZ, CNN ANCHOR: It cost a year.', 'MARIA CRUZ | : | It cost a year'],
    [
      'Maria Cruz: It cost a year.\nTom O’Brien: Nobody helped.',
      'Maria Cruz | : | It cost a year',
      'Tom O’Brien | : | Nobody helped',
    ],
  ],
  counterExamples: [
    ['Wasps: P Adams, R Colby, T Hunt.'],
    ['BONDS: Yields rose.'],
    ['KEEPING SCORE: The index rose.'],
    ['London: the mayor said it was late', 'the mayor | said | it was late'],
    ['Analysis: the budget fails'],
    ['**ABOUT LAST NIGHT:** At the dinner, the mayor left early.'],
    ['**SPOTTED:** Ed Pell having lunch with a lobbyist at the club.'],
    ['**ICYMI:** The pension fund loses a lot of money in a month.'],
    ['Slug: eu-assets-vote'],
    ['Life After Leeds: We went home and slept for a week'],
    ['Wealth Over Health: Ann Lee was headed to court but went home'],
    ['Story continues below advertisement'],
  ],
};
