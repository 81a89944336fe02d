import { isForm, type TagRule, type Token } from './tagContext.js';

/** What is said of somebody by nobody in particular. */
const HEARSAY = /^(?:alleged|reported|rumou?red|reputed|suspected|claimed|said|believed)$/;

/** What shows and suggests things. */
const PAPERS =
  /^(?:documents|records|files|filings|papers|data|figures|statistics|numbers|e-?mails|messages|letters|polls|surveys|studies|reports|transcripts|tests|images|photos|photographs|videos|accounts|estimates|results|findings|tapes|recordings|memos|notes)$/;

/** Whose reports come after what they report: "prices fell, researchers report." */
const PEOPLE =
  /^(?:researchers|officials|scientists|economists|analysts|experts|doctors|police|authorities|witnesses|residents|critics|others|lawyers|sources|aides|observers|diplomats|agencies|newspapers|outlets|media)$/;

/** Who is told something. */
const TOLD =
  /^(?:followers|voters|reporters|supporters|lawmakers|senators|investors|residents|readers|viewers|listeners|delegates|donors|colleagues|ministers|officials|members|fans|parents|users|drivers|journalists|analysts|shareholders|customers|employees|workers|staff|mps|police|people|students|teachers|leaders|americans|britons)$/;

const SPEAKING =
  /^(?:campaign|office|report|study|poll|survey|group|company|government|ministry|agency|department|website|newspaper|magazine|statement|document|letter|author|president|senator|lawsuit|complaint|indictment|memo|article|spokesman|spokeswoman|minister)$/;

/** What lays something down in words. */
const RULES =
  /^(?:act|affidavit|agreement|article|bill|bylaw|charge|charter|clause|code|complaint|constitution|contract|document|filing|form|guidance|guide|indictment|law|lawsuit|leaflet|letter|manifesto|manual|memo|motion|notice|order|page|policy|procedure|protocol|regulation|report|resolution|rule|ruling|section|sign|site|statement|statute|summary|treaty|warrant|website|will)$/;

/** "Lord Browne rejected calls" */
const REFUSING = /^(?:rejected|dismissed|denied|urged|demanded|condemned|defended|denounced)$/;

/** Rules for the forms of cue verbs that the tagger takes for nouns or adjectives. */
export const CUE_NOUN_RULES: readonly TagRule[] = [
  // "People at the camp alleged to the BBC that ..."
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'ADJ' && lower === 'alleged',
    fits: ({ before, next, tokens, i }) =>
      /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
      (next?.lower === 'that' || (next?.lower === 'to' && thatFollows(tokens, i + 2))),
  },
  // `"...," points out the Leeds man`
  {
    to: 'VERB',
    word: ({ lower }) => lower === 'points',
    fits: ({ before, next }) => next?.lower === 'out' && /^[”"’',]$/.test(before?.text ?? ''),
  },
  // "is alleged to have lied", "was reported by the agency"
  {
    to: 'VERB',
    word: ({ pos, lower }) => pos === 'ADJ' && HEARSAY.test(lower),
    fits: ({ before, next }) => before?.pos === 'AUX' && /^(?:to|by)$/.test(next?.lower ?? ''),
  },
  // "the mayor branded her a liar"
  {
    to: 'VERB',
    word: ({ form, pos }) => form?.form === 'past' && pos === 'ADJ',
    fits: ({ before, next }) =>
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      /^(?:him|her|them|us|me|it)$/.test(next?.lower ?? ''),
  },
  {
    to: 'VERB',
    word: ({ form, lower, pos }) => form?.form === 'past' && lower !== 'found' && pos !== 'ADJ',
    fits: ({ before }) => isName(before),
  },
  // "Tanden informed Soros", "Some accused Trump": somebody before it and somebody after it
  {
    to: 'VERB',
    word: isForm('past'),
    fits: ({ pos, before, next }) =>
      (isName(before) ||
        (pos === 'NOUN' &&
          /^(?:some|many|others|several|both|critics)$/.test(before?.lower ?? ''))) &&
      isSomebody(next),
  },
  {
    to: 'VERB',
    word: ({ form, pos }) => form?.form === 'past' && pos === 'ADJ',
    fits: ({ lower, before, tokens, i }) =>
      (before?.text === ',' && tokens[i - 2]?.pos === 'PROPN') ||
      (before?.pos === 'PROPN' && tokens[i + 1]?.pos === 'NOUN' && REFUSING.test(lower)),
  },
  {
    to: 'VERB',
    word: ({ form, lower }) => form?.form === 'singular' && lower !== 'states',
    fits: ({ lower, before, next }) =>
      isName(before) &&
      (endsClause(next) ||
        /^(?:whether|why|how)$/.test(next!.lower) ||
        (lower === 'points' && next?.lower === 'out')),
  },
  // "The bank branded the plan a disaster"
  {
    to: 'VERB',
    word: ({ form, pos }) => form?.form === 'past' && pos === 'ADJ',
    fits: ({ before, next }) =>
      (before?.pos === 'NOUN' ||
        /^(?:,|another|others|one|some|both)$/.test(before?.lower ?? '')) &&
      next?.pos === 'DET',
  },
  // `"Never a goal," Rovers manager Joe Prentice fumed.`
  {
    to: 'VERB',
    word: ({ form, pos }) => form?.form === 'past' && pos === 'ADJ',
    fits: ({ before, next }) => before?.pos === 'PROPN' && /^[.,:]$/.test(next?.text ?? '.'),
  },
  {
    to: 'VERB',
    word: isForm('ing'),
    fits: ({ before, next }) =>
      (/^[,–—-]$/.test(before?.text ?? '') &&
        /^(?:that|he|she|it|they|the|whether)$/.test(next?.lower ?? '')) ||
      // "rallied supporters by warning that", "after ruling that": no determiner, so no noun
      (/^(?:by|after|before|without|in|for|despite)$/.test(before?.lower ?? '') &&
        /^(?:that|whether)$/.test(next?.lower ?? '')),
  },
  // "Mr. Cole went further, warning followers that"
  {
    to: 'VERB',
    word: ({ lower }) =>
      /^(?:warning|telling|reminding|assuring|urging|advising|asking)$/.test(lower),
    fits: ({ before, next }) =>
      /^[,–—-]$/.test(before?.text ?? '') && next?.pos === 'NOUN' && TOLD.test(next.lower),
  },
  {
    to: 'VERB',
    word: isForm('ing'),
    fits: ({ before, next, tokens, i }) =>
      next?.lower === 'to' &&
      tokens[/^["“‘]$/.test(tokens[i + 2]?.text ?? '') ? i + 3 : i + 2]?.pos === 'VERB' &&
      (before?.pos === 'AUX' || before?.lower === 'by'),
  },
  // "The candidate claims his worth is ...": nothing else comes between a noun and a pronoun.
  {
    to: 'VERB',
    word: isForm('singular'),
    fits: ({ before, next }) =>
      before?.pos === 'NOUN' &&
      !before.lower.endsWith('s') &&
      /^(?:his|her|its|their|he|she|it|they)$/.test(next?.lower ?? ''),
  },
  { to: 'VERB', word: isForm('base'), fits: ({ before }) => before?.lower === 'to' },
  // "The bank, documents show, knew", "prices fell, researchers report": between marks nothing but a verb can follow them.
  {
    to: 'VERB',
    word: isForm('base'),
    fits: ({ before, next, tokens, i }) =>
      before?.pos === 'NOUN' &&
      (PAPERS.test(before.lower) || PEOPLE.test(before.lower)) &&
      (/^[,–—.-]$/.test(next?.text ?? '.') ||
        // "..., scientists report in the journal": between a comma and where they do
        (tokens[i - 2]?.text === ',' && /^(?:in|on)$/.test(next!.lower))),
  },
  // "Both groups report facing bias"
  {
    to: 'VERB',
    word: ({ lower }) => lower === 'report',
    fits: ({ before, next }) =>
      before?.pos === 'NOUN' && before.lower.endsWith('s') && next?.lower.endsWith('ing') === true,
  },
  // "the ministerial code states that", "..., the guidance states."
  {
    to: 'VERB',
    word: ({ lower }) => lower === 'states',
    fits: ({ before, next }) =>
      before?.pos === 'NOUN' && RULES.test(before.lower) && endsClause(next),
  },
  // "Rep. Nita Alvarado (D-Bronx) slams the cuts"
  {
    to: 'VERB',
    word: isForm('singular'),
    fits: ({ before, next, tokens, i }) =>
      before?.text === ')' &&
      /^(?:DET|PROPN|PRON|PUNCT)$/.test(next?.pos ?? '') &&
      isNamedBefore(tokens, i - 1),
  },
  // "observers note the ...", "the campaign projects that"
  {
    to: 'VERB',
    word: isForm('base'),
    fits: ({ before, next }) =>
      before?.pos === 'NOUN' &&
      before.lower.endsWith('s') &&
      /^(?:that|the|he|she|it|they|this|there)$/.test(next?.lower ?? ''),
  },
  {
    to: 'VERB',
    word: isForm('singular'),
    fits: ({ lower, before, next }) =>
      (/^(?:that|:)$/.test(next?.lower ?? '') ||
        // "The company claims the project would work"
        (lower === 'claims' && /^(?:the|it|its|there|he|she|they)$/.test(next?.lower ?? ''))) &&
      SPEAKING.test(before?.lower ?? ''),
  },
  {
    to: 'VERB',
    word: ({ form }) => form?.form === 'singular' || form?.form === 'base',
    fits: ({ before }) => isPronoun(before),
  },
];

function isName(before: Token | undefined): boolean {
  return (
    before !== undefined && (before.pos === 'PROPN' || /^(?:poll|report|study)$/.test(before.lower))
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

/** A name stands before the bracket that closes at a token. */
function isNamedBefore(tokens: readonly Token[], close: number): boolean {
  for (let i = close - 1; i > 0 && close - i < 8; i--)
    if (tokens[i].text === '(') return tokens[i - 1].pos === 'PROPN';
  return false;
}

/** A "that" within a few words, which "to" and whoever is told stand before. */
function thatFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[i]?.pos ?? ''); i++)
    if (tokens[i + 1]?.lower === 'that') return true;
  return false;
}
