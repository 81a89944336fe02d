/** What belongs to the newsroom or the page and tells nothing: marks for the desk, credits, "Story continues below". */
const FURNITURE =
  /^\W{0,4}(?:slug|desks?|notes? to (?:the )?(?:desk|editors?)|editors?['’]? notes?|eds|corrections?|clarification|byline|dateline|embargo(?:ed)?|for (?:immediate )?release|word count|headline|hed|dek|subhead|photos?|photograph|picture|image|caption|video|copyright|related(?: stories| articles)?|read more|more|contact|tags|topics)\s?:|^\W{0,4}(?:(?:story|article|text) continue[sd]? below|continue[sd]? (?:below|reading)|advertisement$|read more\b|sign up (?:for|to)\b|follow us\b|share this\b|subscribe (?:to|now)\b|skip (?:advertisement|to)\b)|^\[\^?\w{1,12}\]:/i;
/** "This story has been updated to note that ...": the page about itself. */
const ABOUT_ITSELF =
  /^\W{0,4}(?:this (?:story|article|post|report|page|column|piece|item) (?:has been|was|is being) (?:\p{L}+ )?(?:updated|corrected|amended|edited|revised|modified|changed)|(?:an earlier|a previous|the original) version of this (?:story|article|post|report|page|column|piece|item)|this is a (?:developing|breaking) (?:news )?story)\b/iu;
/** "(APPLAUSE)", "[crosstalk]", "(BEGIN VIDEO CLIP)": what a transcript tells of the room. */
const STAGE =
  /^[([](?:[\p{Lu} ]{3,40}|applause|laughter|crosstalk|inaudible|cheering|booing|commercial break)[)\]]\W?$/u;
const LONGEST_FURNITURE = 300;

/** Whether a paragraph belongs to the newsroom or the page and tells nothing. */
export function isFurniture(text: string): boolean {
  return (
    text.length < LONGEST_FURNITURE &&
    (FURNITURE.test(text) || ABOUT_ITSELF.test(text) || STAGE.test(text))
  );
}
