/** Verbs that tell what somebody calls somebody or something, with "as" before it. */
export const CALLED_AS =
  /^(?:criticise|criticize|describe|characterise|characterize|brand|hail|denounce|condemn|mock|dismiss|deride|ridicule|slam|blast|praise|welcome|reject|portray|depict)$/;

/** Verbs that tell what somebody calls somebody or something, with nothing before it: "called the siege genocide". */
export const CALLED_SO = /^(?:brand|call|dub|label|term)$/;

/** What people are accused of in a word. */
const WRONGS =
  /^(?:abuse|aggression|apartheid|appeasement|arson|assault|bias|blackmail|bribery|censorship|collusion|complicity|conspiracy|corruption|cowardice|crimes?|deceit|discrimination|dishonesty|electioneering|embezzlement|espionage|extortion|forgery|fraud|genocide|graft|harassment|hypocrisy|incompetence|intimidation|malpractice|manslaughter|misconduct|murder|negligence|perjury|persecution|piracy|plagiarism|propaganda|racism|rape|robbery|sabotage|scaremongering|sedition|sexism|slander|terrorism|theft|treachery|treason|vandalism|violence)$/;

/** Whether a word in lower case is what people are accused of: "fraud", "genocide". */
export function isWrong(word: string): boolean {
  return WRONGS.test(word);
}

/** What somebody calls what he thinks little of, in a word without an article. */
const SCORN =
  /^(?:bunk|drivel|fiction|folly|gibberish|hogwash|hyperbole|lunacy|madness|nonsense|overreach|pantomime|politics|posturing|rubbish|showboating|spin|suicide|surrender|theat(?:re|er)|tokenism|trickery|window-dressing)$/;

/** Whether a noun in lower case, without an article, is what somebody calls something rather than a kind of thing: "(called) the plan | blackmail". */
export function isVerdict(word: string): boolean {
  return isWrong(word) || SCORN.test(word);
}

/** What somebody makes and somebody else denies, and nobody is called. */
const DENIABLE =
  /^(?:accusation|allegation|assertion|charge|claim|contention|denial|finding|notion|suggestion|warning)s?$/;

/** Whether a noun in lower case tells of what somebody else may deny: "a charge (Iran denies)". */
export function isDeniable(word: string): boolean {
  return DENIABLE.test(word);
}
