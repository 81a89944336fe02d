import { PARTY } from './maskedParties.js';
import { MAX_DISTANCE_CHARS, aheadOf, accusedSubject, isNegated } from './accusedSubjects.js';

/** What a possessor's noun may be without that the possessor is meant: "condemned Ann Brown's arrest". */
const SUFFERED =
  'arrest|detention|killing|murder|death|jailing|imprisonment|treatment|conviction|poisoning|abduction|kidnapping|expulsion|removal|firing|dismissal|sacking|prosecution|trial|harassment|critics?|opponents?|enem(?:y|ies)|attackers?|killers?';
/** Titles, adjectives and the like before a name: anything but what makes it somebody else's object. */
const BEFORE_NAME =
  "(?:(?!(?:of|by|on|against|for|with|over|in|to|from|that|and)\\b)[\\p{L}\\p{N}'’.-]+,? ){0,7}";
const FIRST_OBJECTS = new RegExp(
  `^(?:against |upon )?${BEFORE_NAME}(${PARTY})(?!['’]s? (?:\\p{L}+ )?(?:${SUFFERED})\\b)((?:(?:,? (?:and|or)|,| as well as) ${BEFORE_NAME}${PARTY})*)`,
  'iu',
);
const LATER_OBJECT = new RegExp(
  `(?:\\b(?:by|on) ${BEFORE_NAME})(${PARTY})(?!['’]s? (?:\\p{L}+ )?(?:${SUFFERED})\\b)`,
  'iu',
);
const ANY_PARTY = new RegExp(PARTY, 'g');

/** Whom an accusing cue has for its object: "@ and @ of fraud", "the loss on @", "attacks by @"; not "the arrest of @". */
export function accusedObjects(content: string): string[] {
  const first = FIRST_OBJECTS.exec(content);
  if (first) return [first[1], ...(first[2].match(ANY_PARTY) ?? [])];
  if (/^that\b/i.test(content)) return [];
  const later = LATER_OBJECT.exec(content);
  return later ? [later[1]] : [];
}

/** Verbs for doing wrong: their subject is accused, or behind a passive whoever stands behind "by". */
const WRONGDOING =
  /\b(?:stole|stolen|steal(?:s|ing)?|lie[sd]|lying|misle(?:d|ads?|ading)|cheat(?:s|ed|ing)?|defraud\w*|embezzl\w+|extort(?:s|ed|ing)?|launder(?:s|ed|ing)|brib(?:ed|es|ing)|smuggl(?:ed|es|ing)|violat(?:e[sd]?|ing)|murder(?:s|ed|ing)|raped?|raping|assault(?:s|ed|ing)?|abus(?:ed|es|ing)|harass(?:ed|es|ing)?|tortur(?:ed|es|ing)|threaten(?:s|ed|ing)?|fabricat(?:ed|es|ing)|falsif(?:ied|ies|ying)|forg(?:ed|ing)|rigged|rigging|plagiari[sz]\w+|loot(?:s|ed|ing)?|poison(?:s|ed|ing)?|betray(?:s|ed|ing)?|conspir(?:ed|es|ing)|collud(?:ed|es|ing)|smear(?:s|ed|ing)?|grop(?:ed|ing)|evad(?:ed|es|ing)|(?:br(?:oke|eaks?|oken|eaking)|flout(?:s|ed|ing)?) (?:the |\p{L}+ ){0,3}(?:laws?|rules|sanctions)|(?:t(?:ook|akes?|aken|aking)|accept(?:s|ed|ing)?|pa(?:id|ys?|ying)) (?:\p{L}+ ){0,2}(?:bribes?|kickbacks?)|cover(?:ed|s|ing) up|order(?:ed|s|ing) (?:the )?(?:killing|murder|poisoning|assassination)s?)\b/giu;
/** Verbs for accusing, within what is said. */
const ACCUSING =
  /\b(?:accus(?:ed|es|ing)|charg(?:ed|es|ing)(?= with\b|[^.;]{0,40} with\b)|blam(?:ed|es|ing)|indict(?:ed|s|ing)|implicat(?:ed|es|ing)|convicted|suspected|condemn(?:ed|s|ing)|denounc(?:ed|es|ing)|found guilty|investigated for|under investigation)\b/giu;
/** Words for wrong: "@ is a liar", "@'s fraud", "corruption by @", "allegations against @". */
const WRONG =
  /\b(?:fraud(?:s|ster|sters|ulent|ulently)?|corrupt(?:ion|ly)?|criminals?|crimes?|guilty|illegal(?:ly)?|unlawful(?:ly)?|kickbacks?|bribes?|bribery|wrongdoing|misconduct|negligen(?:ce|t)|liars?|lies|thie(?:f|ves)|crooks?|crooked|thugs?|murderers?|traitors?|terrorists?|rapists?|racists?|theft|embezzlement|extortion|treason|collusion|money[- ]laundering|accusations?|allegations?|indictment|smears?)\b/giu;

/** Before a word for wrong: it was not done, or somebody else did it, or somebody fights it. */
const NOT_THEIRS =
  /\b(?:victims? of|cleared of|acquitted of|exonerated of|innocent of|not|never|no|without|deny(?:ing)?|denie[sd]|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|fight(?:s|ing)?|fought|combat(?:s|ed|ing)?|tackl(?:e|es|ed|ing)|oppos(?:e|es|ed|ing)|expos(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|prosecut(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|report(?:s|ed|ing)?|anti|false|baseless|campaign(?:s|ed|ing)? against|war on)[ -](?:(?:any|all|the|a|an|of|into|such|these|those|and|on|about|anti)[ -]|\p{L}+ly ){0,2}$/iu;
const PASSIVE =
  /\b(?:be|been|being|is|are|was|were|gets?|got|has been|have been)(?: \p{L}+ly)? $/iu;

function behindOf(sentence: string, end: number): string {
  return sentence.slice(end, end + MAX_DISTANCE_CHARS);
}

/** Whom the words of one sentence accuse. */
export function accusedInSentence(sentence: string, before: string): (string | undefined)[] {
  const found = [
    ...matches(sentence, WRONGDOING).map(([at, end]) => wrongdoer(sentence, at, end, before)),
    ...matches(sentence, ACCUSING).map(([at, end]) => accusedBySentence(sentence, at, end, before)),
    ...matches(sentence, WRONG).map(([at, end]) => wrongOf(sentence, at, end, before)),
  ].filter((party) => party !== undefined);
  return found.length === 0 ? found : [...found, ...namedTogether(sentence, found)];
}

/** Two or more parties at the head of a clause or behind a preposition, who do or suffer the same: "that @ and Senator @". */
const TOGETHER = new RegExp(
  `(?<=^(?:[“"(] ?)?|[,;:“"(] ?|\\b(?:that|both|how|whether|because|when|while|if|and|but|by|against|of|on) )` +
    `(?:\\p{Lu}[\\p{L}.]* ){0,3}${PARTY}(?:,? (?:and|or) (?:\\p{Lu}[\\p{L}.]* ){0,3}${PARTY}|, (?:\\p{Lu}[\\p{L}.]* ){0,3}${PARTY})+(?!['’]s? ?\\p{L})`,
  'gu',
);

/** Whoever is named together with somebody who is accused: the same is said of all. */
function namedTogether(sentence: string, accused: readonly string[]): string[] {
  return Array.from(sentence.matchAll(TOGETHER), ([words]) => words.match(ANY_PARTY) ?? [])
    .filter((group) => group.some((party) => accused.includes(party)))
    .flat();
}

function matches(sentence: string, words: RegExp): [at: number, end: number][] {
  return [...sentence.matchAll(words)].map((match) => [match.index, match.index + match[0].length]);
}

function wrongdoer(sentence: string, at: number, end: number, before: string) {
  const agent = agentBehind(sentence, end);
  if (agent) return isNegated(sentence, at) ? undefined : agent;
  const ahead = aheadOf(sentence, at);
  // "was robbed", and "the stolen money": whoever did it is not named.
  if (PASSIVE.test(ahead) || NOT_THEIRS.test(ahead)) return undefined;
  return accusedSubject(sentence, at, before);
}

function accusedBySentence(sentence: string, at: number, end: number, before: string) {
  const behind = behindOf(sentence, end);
  const object = FIRST_OBJECTS.exec(behind.trimStart())?.[1];
  const isPassive =
    PASSIVE.test(aheadOf(sentence, at)) ||
    /^(?:convicted|suspected|found|under)/i.test(sentence.slice(at));
  if (!isPassive && object) return isNegated(sentence, at) ? undefined : object;
  return isPassive || /^ (?:of|with|for)\b/i.test(behind)
    ? accusedSubject(sentence, at, before)
    : undefined;
}

/** "accused of fraud": whom that accuses is told by the verb. */
const ACCUSATION = /\b(?:accus|charg|blam|indict|convict|suspect|implicat)/i;
const LAST_COMPLEMENT = /\b(?:of|with|for|in) (?:\p{L}+ ){0,3}$/iu;

/** Whether words end in what an accusation is of: the verb stands before it, with no full stop or semicolon between. */
function endsInAccusation(words: string): boolean {
  const complement = LAST_COMPLEMENT.exec(words);
  if (!complement) return false;
  const lead = words.slice(0, complement.index);
  return ACCUSATION.test(lead.slice(Math.max(lead.lastIndexOf('.'), lead.lastIndexOf(';')) + 1));
}

const POSSESSOR = new RegExp(`(${PARTY})['’]s? (?:\\p{L}+ ){0,2}$`, 'iu');
const AGAINST = new RegExp(
  `^(?: \\p{L}+){0,4} (?:against|by|of) ${BEFORE_NAME}(${PARTY})(?!['’]s? (?:\\p{L}+ )?(?:${SUFFERED})\\b)`,
  'iu',
);

function wrongOf(sentence: string, at: number, end: number, before: string): string | undefined {
  const ahead = aheadOf(sentence, at);
  if (NOT_THEIRS.test(ahead) || endsInAccusation(ahead)) return undefined;
  const word = sentence.slice(at, end);
  const against = AGAINST.exec(behindOf(sentence, end));
  // "accusations by @" are made by @; "fraud by @" is done by @.
  const isCharge = /^(?:accusation|allegation|indictment|smear)/i.test(word);
  if (isCharge) return against && / (?:against|of) /.test(against[0]) ? against[1] : undefined;
  return POSSESSOR.exec(ahead)?.[1] ?? against?.[1] ?? accusedSubject(sentence, at, before);
}

function agentBehind(sentence: string, end: number): string | undefined {
  return AGENT.exec(behindOf(sentence, end))?.[1];
}
const AGENT = new RegExp(`^(?: \\p{L}+){0,5} by ${BEFORE_NAME}(${PARTY})(?!['’]s? \\p{L})`, 'iu');
