import { cueForm, cueVerb } from '../lexis/cueVerbs.js';
import { isSentenceEnd, type Quoted, type QuotedTokens } from './quoted.js';
import type { Token } from './tagging/tagger.js';

/**
 * The token after each sentence of a paragraph: where the tagger has it end, but not inside a quotation, after an abbreviation or before
 * "she asked", and wherever a quotation of whole sentences ends.
 */
export function* sentenceEnds(quoted: QuotedTokens, ends: readonly number[]): Generator<number> {
  const { tokens, quotationOf, quotations } = quoted;
  let last = 0;
  const cut = function* (end: number): Generator<number> {
    while (end - last > LONGEST_SENTENCE) yield (last += LONGEST_SENTENCE);
    yield (last = end);
  };
  for (const end of new Set([...ends, ...ownSentences(quotations)].sort((a, b) => a - b))) {
    if (end >= tokens.length || end <= last) continue;
    const inside = quotationOf[end];
    if (inside >= 0 && quotations[inside].from < end) continue;
    if ((!mayBegin(tokens, end) && !isSignature(quoted, end)) || isAbbreviation(tokens, end))
      continue;
    if (
      quotations[quotationOf[end - 1]]?.utterance &&
      !isLedIn(tokens, last, quotations[quotationOf[end - 1]]) &&
      isAttributed(tokens, end)
    )
      continue;
    yield* cut(end);
  }
  if (tokens.length > last) yield* cut(tokens.length);
}

/** Tokens; what goes on longer is no sentence, and reading it as one would take time quadratic in its length. */
const LONGEST_SENTENCE = 500;

/** Where a quotation ends that is made of whole sentences. */
function ownSentences(quotations: readonly Quoted[]): number[] {
  return quotations.filter((quoted) => quoted.endsSentence).map((quoted) => quoted.to);
}

/** `"..." — Jane Doe, Philadelphia`: a few words after a dash after a quotation. */
function isSignature({ tokens, quotations, quotationOf }: QuotedTokens, at: number): boolean {
  return (
    /^[-–—―]+$/.test(tokens[at].text) &&
    quotations[quotationOf[at - 1]]?.endsSentence === true &&
    tokens.length - at < LONGEST_SIGNATURE &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** Tokens. */
const LONGEST_SIGNATURE = 12;

/** No sentence begins with a small letter or with a mark that closes something. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  return !/^[\p{Ll},;:.)\]–—-]/u.test(tokens[at].text) || /^(?:i|e)[A-Z]/.test(tokens[at].text);
}

const ABBREVIATIONS =
  /^(?:Govs?|Sens?|Reps?|Pres|Dr|Mr|Mrs|Ms|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Rev|Hon|Profs?|St|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Supt|Atty|Amb|Coun|Const|Insp|Det|Cpl|Ald|Msgr|[A-Z])\.$/;

/** "Gov. | Chris Christie", "Sept. | 11". */
function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before =
    tokens[at - 1].text === '.' ? `${tokens[at - 2]?.text ?? ''}.` : tokens[at - 1].text;
  return (
    ABBREVIATIONS.test(before) &&
    /^[\p{Lu}\d]/u.test(tokens[at].text) &&
    !/^(?:The|He|She|It|They|In|On|But|And|A|An)$/.test(tokens[at].text)
  );
}

/** "asked | the crowd": past whoever is asked. */
function hearerEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < at + 5 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(tokens[i]?.pos ?? '')) i++;
  return i;
}

/** A "that" in the rest of the clause: something else is said. */
function saysMore(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length && !/^[.,?!;“"]$/.test(tokens[i].text); i++)
    if (tokens[i].lower === 'that') return true;
  return false;
}

/** `He asks, "Why now?"`: whoever spoke is named before it. */
function isLedIn(tokens: readonly Token[], start: number, { from }: Quoted): boolean {
  if (from - 1 <= start || !/^[,:]$/.test(tokens[from - 1].text)) return false;
  for (let i = from - 2; i >= start && !/^["”]$/.test(tokens[i].text); i--)
    if (tokens[i].pos === 'VERB' && cueForm(tokens[i].lower)) return true;
  return false;
}

/** Whether `"Really?" | Mr. Smith asked on Monday.` goes on: a speaker and a verb of saying, and nothing that is said. */
function isAttributed(tokens: readonly Token[], at: number): boolean {
  if (
    /^(?:He|She|They|We|It|When|While|As|After|Before|Since|Until|If|Although|Though|Because|Once)$/.test(
      tokens[at].text,
    ) ||
    (tokens[at + 1]?.text === ',' && tokens[at].pos === 'ADV')
  )
    return false;
  for (let i = at; i < Math.min(at + 12, tokens.length); i++) {
    const { pos, lower, text } = tokens[i];
    if (pos === 'VERB') {
      const form = cueForm(lower);
      if (
        !form ||
        i === at ||
        form.form === 'base' ||
        form.form === 'ing' ||
        // `"Nobody." His MP has written to the minister.`
        (tokens[i - 1].pos === 'AUX' && form.lemma === 'write') ||
        !cueVerb(form.lemma, [])?.cue.frames.has('quote')
      )
        return false;
      const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1];
      if (saysMore(tokens, i + 1)) return false;
      return (
        next === undefined ||
        /^[.,]$/.test(next.text) ||
        /^(?:to|in|on|of|during|at|last|when|before|by|through|outside|inside|minutes|moments|hours|days|aloud|afterwards?|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|earlier|after|as|with|from|into|rhetorically)$/.test(
          next.lower,
        ) ||
        (/^(?:tell|ask)$/.test(form.lemma) &&
          isSentenceEnd(tokens[hearerEnd(tokens, i + 1)] ?? tokens[i + 1]))
      );
    }
    if (text !== ',' && !/^(?:PROPN|NOUN|DET|ADJ|PRON|ADV|ADP|PART|NUM|AUX)$/.test(pos))
      return false;
  }
  return false;
}
