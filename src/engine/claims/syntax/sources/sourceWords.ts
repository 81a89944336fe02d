/** Words that stand for somebody, or ask for whom. */
export const PRONOUN =
  /^(?:i|he|she|they|we|you|it|who|which|that|his|her|their|its|my|our|your|him|them|this|these|those|one|both|others?|himself|herself)$/;
const DOCUMENT =
  /^(?:guidance|guidelines?|code|manifesto|motion|charter|treaty|agreement|notices?|leaflets?|affidavits?|warrants?|petitions?|polls?|polling|surveys?|stud(?:y|ies)|reports?|data|emails?|e-mails?|records?|documents?|letters?|statements?|videos?|analysis|research|figures|statistics|memos?|filings?|findings|results|transcripts?|census|papers?|ads?|tweets?|articles?|books?|audits?|reviews?|posts?|headlines?|websites?|complaints?|lawsuits?|rulings?|orders?|texts?|messages?|recordings?|story|stories|editorials?|columns?|releases?|disclosures|court|indictment|bill|law|plan|proposal|constitution|budget|schedule|forecasts?|estimates?)$/;
/** Words for a body without a name. */
export const BODY_NOUN =
  /^(?:campaign|administration|cabinet|government|opposition|department|ministry|agency|committee|commission|company|firm|party|group|organi[sz]ation|union|office|police|bank|fund|court|board|bureau|council|newspaper|paper|network|site|outlet|magazine|station|university|school|team|panel|association|institute|service|command|military|army|navy|forces?|senate|house|house|white|state|city|country|nation|family|church|coalition|foundation|center|super|pac|programme|program|embassy|parliament|authorities|authority)$/;

/** Offices that one person holds at a time, of whom a reader knows who that is. */
export const ONE_HOLDER =
  /\b(?:president|prime minister|pm|premier|taoiseach|chancellor|king|queen|pope|pontiff|monarch|secretary[- ]general|mayor|governor|sheriff|archbishop|(?:attorney|auditor|governor|solicitor) general|speaker|first minister|(?:ethics|privacy|information|integrity|language) (?:commissioner|watchdog)|(?:budget|spending|data|financial|elections?) watchdog|parliamentary budget officer|(?:home|foreign|defen[cs]e|health|treasury|justice|education|interior|transport|environment|labou?r|press|cabinet) secretary|(?:foreign|finance|defen[cs]e|interior|health|justice|housing|education|environment|transport|economy|trade|labou?r|energy|immigration) minister|(?:police|fire) chief|(?:opposition|majority|minority|senate|house|labour|labor|tory|conservative|liberal|ndp|snp|dup|ukip|green|greens|lib dem|liberal democrats?|plaid cymru|sinn féin|sinn fein|bloc|bloc québécois|bloc quebecois|republican|democratic|reform(?: uk)?|brexit party|social democrat|democrats|people's party) leader|chief (?:constable|justice))$/i;

/** Those that are said with what they are of. */
export const OF_ONE_HOLDER =
  /\bleader of (?:the |her majesty['’]s |his majesty['’]s )?(?:official |loyal |federal )?(?:opposition|house|senate)\b/i;

/** Whether a word is one for what is written or counted: a poll, a report. */
export function isDocument(word: string): boolean {
  return DOCUMENT.test(word);
}
