const CUE =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|possibly|perhaps|seem(?:s|ed|ingly)?|appear(?:s|ed)?|may|might|could|rumou?rs?|rumou?red|speculat(?:ion|ed|es?)|is believed|are believed|was believed|were believed|is thought|are thought|is said|are said|was said|were said|hint(?:s|ed)?|allegations?|alleged|suspicions?|suspects?|suspected|guess(?:es|ed)?)\b/gi;
const CONTENT =
  /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|possibly|perhaps|probably|presumably|likely|unlikely|seem(?:s|ed|ingly)?|appear(?:s|ed)? (?:to|that|as)|may (?:be|have|also|well|not|still|yet|never|\p{L}+)|might|could(?: also| well)? (?:be|have)|(?:is|are|was|were) (?:widely )?(?:believed|thought|rumou?red|said|suspected) to|it is possible|suspected of|potential(?:ly)?)\b/giu;

/** The first hedge in a cue ("reportedly", "is believed"), or null. */
export function hedgeInCue(text: string): string | null {
  return hedgeIn(text, CUE);
}

/** The first hedge in what is said ("may have", "appears to"), or null. */
export function hedgeInContent(text: string): string | null {
  return hedgeIn(text, CONTENT);
}

/** "in May and in June": with a capital it is a month, or a name. */
function hedgeIn(text: string, hedge: RegExp): string | null {
  for (const [words] of text.matchAll(hedge)) if (!words.startsWith('May')) return words;
  return null;
}

/** What a draft says of something that it does not know itself. */
const UNKNOWN =
  /\b(?:(?:it |there )?(?:is|was|are|were|remains?|remained) (?:(?:\p{L}+ly|still|far from|as yet|not(?: yet| immediately| entirely)?) )?(?:unclear|clear (?:whether|if|how|why|what|when|who|where)|unknown|uncertain|known (?:whether|if|how|why|what|when|who|where)|an open question|in doubt|too (?:early|soon) to)|remains? to be seen|(?:could|can) ?not be (?:\p{L}+ly )?(?:verified|confirmed|established|determined))\b/iu;
/** What it says as likely, possible or seeming; no word that may only describe a noun ("a likely nominee"), and no name of a month. */
const LIKELY =
  /\b(?:[Aa]pparently|[Pp]erhaps|[Pp]robably|[Pp]resumably|[Pp]ossibly|(?:is|are|was|were|seems?|appears?) (?:more |less |very |highly |most |also |still )?(?:un)?likely to|will likely|(?:appear|seem)(?:s|ed|ing)? (?:to|that|as)|may(?: also| well| not| still| yet| never)? \p{Ll}+|might|could(?: also| well| still)? (?:be|have)|(?:is|are|was|were) (?:widely )?(?:believed|thought|rumou?red|suspected) to|it is possible)\b/u;

/** The first hedge in a statement of the draft's own, or null. */
export function hedgeOfStatement(text: string): { start: number; end: number } | null {
  const found = [UNKNOWN.exec(text), LIKELY.exec(text)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
