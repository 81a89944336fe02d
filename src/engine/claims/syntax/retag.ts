import { cueForm } from '../lexis/cueVerbs.js';
import type { Pos, Token } from './tagger.js';

/**
 * Corrects tags where reporting decides: "Times reports:", "Jones claims." are verbs though the tagger calls them
 * nouns; "his claims", "the reports" are nouns though it calls them verbs.
 */
export function retag(tokens: readonly Token[]): Token[] {
  const headline = isHeadline(tokens);
  return tokens.map((token, i) => {
    const pos = correctPos(tokens, i, headline);
    return pos === token.pos ? token : { ...token, pos };
  });
}

/** Nearly every word has a capital: there a capital says nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  let [capitals, words] = [0, 0];
  for (const { text, pos } of tokens) {
    if (pos === 'PUNCT' || text.length < 4) continue;
    words++;
    if (/^\p{Lu}/u.test(text)) capitals++;
  }
  return capitals > words * 0.7;
}

function correctPos(tokens: readonly Token[], i: number, headline: boolean): Pos {
  const { pos, lower } = tokens[i];
  // "Officials said", "Five say": a capital at the head of a sentence makes no name, and a number no noun of its verb.
  if (pos === 'PROPN' && startsSentence(tokens, i) && COMMON.test(lower)) return 'NOUN';
  if (
    pos !== 'VERB' &&
    /^(?:say|said|think|believe)$/.test(lower) &&
    /^(?:some|many|most|few|several|all|both)$/.test(tokens[i - 1]?.lower ?? '') &&
    tokens[i - 2]?.pos !== 'DET'
  )
    return 'VERB';
  if (
    pos !== 'VERB' &&
    /^(?:say|think|believe)$/.test(lower) &&
    !/^[.,]$/.test(tokens[i + 1]?.text ?? '.') &&
    tokens[i - 1]?.pos !== 'DET' &&
    !POSSESSIVE.test(tokens[i - 1]?.lower ?? '')
  )
    return 'VERB';
  // "Ms. Warren, who helped, shot back"
  if (
    pos !== 'VERB' &&
    /^(?:shot|shoots|fired|fires|hit|hits|pushed|pushes|snapped|snaps)$/.test(lower) &&
    tokens[i + 1]?.lower === 'back'
  )
    return 'VERB';
  // "Ms. Park", "Dr. Rice"
  if (
    pos === 'NOUN' &&
    /^\p{Lu}/u.test(tokens[i].text) &&
    HONORIFIC.test(tokens[i - 1]?.lower ?? '')
  )
    return 'PROPN';
  // "Downing Street said"
  if (
    pos === 'VERB' &&
    /^\p{Lu}\p{Ll}+ing$/u.test(tokens[i].text) &&
    /^(?:Street|Hill|House|Square|Avenue|Group|University)$/.test(tokens[i + 1]?.text ?? '')
  )
    return 'PROPN';
  // "Mr. Hedge", "the Affordable Care Act": a name is no verb.
  if (pos === 'VERB' && !headline && isInsideName(tokens, i)) return 'PROPN';
  if (pos === 'VERB' && NOUNS_TOO.test(lower) && isSingularNoun(tokens, i - 1)) return 'NOUN';
  // "said Will Doyle"
  if (
    pos === 'AUX' &&
    !headline &&
    i > 0 &&
    /^(?:Will|May)$/.test(tokens[i].text) &&
    tokens[i + 1]?.pos === 'PROPN' &&
    tokens[i - 1].pos !== 'PUNCT'
  )
    return 'PROPN';
  if (pos === 'NOUN' && isPromised(tokens, i)) return 'VERB';
  const cue = cueForm(lower);
  if (!cue) return pos;
  // "the only reply"
  if (
    pos === 'VERB' &&
    cue.form === 'base' &&
    tokens[i - 1]?.lower === 'only' &&
    /^(?:DET|PRON)$/.test(tokens[i - 2]?.pos ?? '')
  )
    return 'NOUN';
  // "walked in to chants of"
  if (pos === 'VERB' && cue.form === 'singular' && tokens[i - 1]?.lower === 'to') return 'NOUN';
  if (pos === 'VERB')
    return nounAfter(tokens[i - 1]) && cue.form !== 'past' && isNounToo(lower) ? 'NOUN' : pos;
  if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'X') return pos;
  // "is alleged to have lied", "was reported by the agency"
  if (
    pos === 'ADJ' &&
    HEARSAY.test(lower) &&
    tokens[i - 1]?.pos === 'AUX' &&
    /^(?:to|by)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 'VERB';
  if (cue.form === 'past' && lower !== 'found' && pos !== 'ADJ' && isName(tokens[i - 1]))
    return 'VERB';
  // "Tanden informed Soros", "Some accused Trump": somebody before it and somebody after it
  if (
    cue.form === 'past' &&
    (isName(tokens[i - 1]) ||
      (pos === 'NOUN' &&
        /^(?:some|many|others|several|both|critics)$/.test(tokens[i - 1]?.lower ?? ''))) &&
    isSomebody(tokens[i + 1])
  )
    return 'VERB';
  if (
    cue.form === 'past' &&
    pos === 'ADJ' &&
    tokens[i - 1]?.text === ',' &&
    tokens[i - 2]?.pos === 'PROPN'
  )
    return 'VERB';
  if (
    cue.form === 'singular' &&
    lower !== 'states' &&
    isName(tokens[i - 1]) &&
    (endsClause(tokens[i + 1]) || (lower === 'points' && tokens[i + 1]?.lower === 'out'))
  )
    return 'VERB';
  if (
    cue.form === 'ing' &&
    /^[,–—-]$/.test(tokens[i - 1]?.text ?? '') &&
    /^(?:that|he|she|it|they|the|whether)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 'VERB';
  if (
    cue.form === 'ing' &&
    tokens[i + 1]?.lower === 'to' &&
    tokens[i + 2]?.pos === 'VERB' &&
    (tokens[i - 1]?.pos === 'AUX' || tokens[i - 1]?.lower === 'by')
  )
    return 'VERB';
  // "The candidate claims his worth is ...": nothing else comes between a noun and a pronoun.
  if (
    cue.form === 'singular' &&
    tokens[i - 1]?.pos === 'NOUN' &&
    !/s$/.test(tokens[i - 1].lower) &&
    /^(?:his|her|its|their|he|she|it|they)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 'VERB';
  if (cue.form === 'base' && tokens[i - 1]?.lower === 'to') return 'VERB';
  // "The bank, documents show, knew": between marks nothing but a verb can follow them.
  if (
    cue.form === 'base' &&
    tokens[i - 1]?.pos === 'NOUN' &&
    PAPERS.test(tokens[i - 1].lower) &&
    /^[,–—.-]$/.test(tokens[i + 1]?.text ?? '.')
  )
    return 'VERB';
  // "observers note the ...", "the campaign projects that"
  if (
    cue.form === 'base' &&
    tokens[i - 1]?.pos === 'NOUN' &&
    /s$/.test(tokens[i - 1].lower) &&
    /^(?:that|the|he|she|it|they|this|there)$/.test(tokens[i + 1]?.lower ?? '')
  )
    return 'VERB';
  if (
    cue.form === 'singular' &&
    /^(?:that|:)$/.test(tokens[i + 1]?.lower ?? '') &&
    SPEAKING.test(tokens[i - 1]?.lower ?? '')
  )
    return 'VERB';
  if ((cue.form === 'singular' || cue.form === 'base') && isPronoun(tokens[i - 1])) return 'VERB';
  return pos;
}

/** Words that tell of people, bodies and papers without naming them. */
const HONORIFIC = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|prof|lt|col|capt|sgt|rev)\.?$/;

/** What is said of somebody by nobody in particular. */
const HEARSAY = /^(?:alleged|reported|rumou?red|reputed|suspected|claimed|said|believed)$/;

/** What shows and suggests things. */
const PAPERS =
  /^(?:documents|records|files|filings|papers|data|figures|statistics|numbers|e-?mails|messages|letters|polls|surveys|studies|reports|transcripts|tests|images|photos|photographs|videos|accounts|estimates|results|findings|tapes|recordings|memos|notes)$/;

const COMMON =
  /^(?:officials?|experts?|critics?|aides?|sources?|advis[eo]rs?|allies|supporters?|opponents?|observers?|investigators?|prosecutors?|police|lawmakers?|reports?|polls?|surveys?|authorities|campaigners?|ministers|backbenchers?|rebels|unions|bosses|traders?|investors?|doctors?|nurses?|teachers?|farmers?|drivers?|shopkeepers?|migrants?|refugees?|prisoners?|judges|soldiers?|commanders?|colleagues?|organi[sz]ers?|protestors?|scientists|engineers?|editors?|voters?|researchers?|scientists?|economists?|analysts?|documents?|records?|emails?|concerns?|critiques?|questions?|claims?|fears?|rumou?rs?|threats?|allegations?|calls?|doubts?|worries|complaints?|criticism|demands?|speculation|accounts?|witnesses|neighbou?rs?|residents?|activists?|advocates?|diplomats?|leaders?|members?|people|friends?|relatives?|lawyers?|attorneys?|reporters?|journalists?|historians?|scholars?|strategists?|operatives?|insiders?|executives?|campaign|pollsters?|protesters?|students?|workers?|veterans?|families|parents|women|men|others|some|many|most|several|both|nobody|everyone|somebody|someone)$/;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their|'s)$/;

const SPEAKING =
  /^(?:campaign|office|report|study|poll|survey|group|company|government|ministry|agency|department|website|newspaper|magazine|statement|document|letter|author|president|senator|lawsuit|complaint|indictment|memo|article|spokesman|spokeswoman|minister)$/;

/** "a court file", "a phone call": after a noun in the singular a base form is a noun. */
const NOUNS_TOO =
  /^(?:file|chat|look|call|talk|plan|show|report|claim|review|study|aid|bid|deal|vote|fight|trade|debate|speech|poll|interview|request|post|note|email|ad|aide|ally|race|run|visit|trip|stop|appeal)$/;

function isSingularNoun(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    token.pos === 'NOUN' &&
    !/s$/.test(token.lower) &&
    /^(?:DET|ADJ|PRON)$/.test(tokens[i - 1]?.pos ?? '')
  );
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[.?!:"“”—–-]$/.test(tokens[i - 1].text);
}

function isInsideName(tokens: readonly Token[], i: number): boolean {
  const next = cueForm(tokens[i + 1]?.lower ?? '');
  if (
    next &&
    next.form !== 'base' &&
    next.form !== 'ing' &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[i].text) &&
    /^\p{Ll}/u.test(tokens[i + 1].text)
  )
    return true;
  return (
    i > 0 &&
    /^\p{Lu}\p{Ll}/u.test(tokens[i].text) &&
    !/^[.?!:;"'‘’“”«»„(\[*•—–-]$/.test(tokens[i - 1].text)
  );
}

/** A noun must follow: "the claims", "his claims", "Trump's claims", "recent reports". */
function nounAfter(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    ((before.pos === 'DET' && !/^(?:that|all|both|this|some|many)$/.test(before.lower)) ||
      /^(?:his|her|its|their|my|our|your|'s)$/.test(before.lower))
  );
}

function isNounToo(lower: string): boolean {
  return !/^(?:says|said|tells|told|adds|writes)$/.test(lower);
}

function isName(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.pos === 'PROPN' ||
      before.lower === 'poll' ||
      before.lower === 'report' ||
      before.lower === 'study')
  );
}

/** `promised to "rip up"`: after such a verb and "to" a base form follows. */
function isPromised(tokens: readonly Token[], i: number): boolean {
  const to = /^["“‘]$/.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  return (
    tokens[to]?.lower === 'to' &&
    /^(?:promis|vow|pledg|threaten|refus|declin)(?:e[sd]?|s|ed|ing)?$/.test(
      tokens[to - 1]?.lower ?? '',
    ) &&
    tokens[to - 1].pos === 'VERB'
  );
}

function isSomebody(after: Token | undefined): boolean {
  return (
    after !== undefined &&
    (after.pos === 'PROPN' || /^(?:him|her|them|reporters|that)$/.test(after.lower))
  );
}

function isPronoun(before: Token | undefined): boolean {
  return before !== undefined && /^(?:he|she|they|i|we|who|it)$/.test(before.lower);
}

function endsClause(after: Token | undefined): boolean {
  return after === undefined || /^(?:[.,:;?!"“”]|that|it|he|she|they|the)$/.test(after.lower);
}
