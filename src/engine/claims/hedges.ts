const CUE = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|possibly|perhaps|seem(?:s|ed|ingly)?|appear(?:s|ed)?|may|might|could|rumou?rs?|rumou?red|speculat(?:ion|ed|es?)|is believed|are believed|was believed|were believed|is thought|are thought|is said|are said|was said|were said|hint(?:s|ed)?|allegations?|alleged|suspicions?|suspects?|suspected|guess(?:es|ed)?)\b/i;
const CONTENT = /\b(?:reportedly|allegedly|purportedly|supposedly|apparently|possibly|perhaps|probably|presumably|likely|unlikely|seem(?:s|ed|ingly)?|appear(?:s|ed)? (?:to|that|as)|may (?:be|have|also|well|not|still|yet|never|\p{L}+)|might|could(?: also| well)? (?:be|have)|(?:is|are|was|were) (?:widely )?(?:believed|thought|rumou?red|said|suspected) to|it is possible|suspected of|potential(?:ly)?)\b/iu;

/** The first hedge in a cue ("reportedly", "is believed"), or null. */
export function hedgeInCue(text: string): string | null {
  return CUE.exec(text)?.[0] ?? null;
}

/** The first hedge in what is said ("may have", "appears to"), or null. */
export function hedgeInContent(text: string): string | null {
  return CONTENT.exec(text)?.[0] ?? null;
}
