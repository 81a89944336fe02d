import { agentBehind, AUTHORITY, clauseStart, spelled } from './imposers.js';
import { isParenthesis, isPossessive, isSubjectPronoun, type Word } from './sentenceWords.js';

const OFFICE =
  /^(?:(?:under|sub|vice-?|co-)?(?:chair(?:man|woman|person)?|chief|head|leader|minister|secretary|president|premier|director|governor|commander|speaker|treasurer|comptroller|auditor|ombudsman)|manager|commissioner|coordinator|officer|driver|hitter|player)$/;
/** Offices and tasks that many may hold: "a mediator" was appointed, while "a leader of ISIS" is what somebody is. */
const MANDATE =
  /^(?:ambassador|envoy|negotiator|mediator|spokes(?:man|woman|person)|candidate|nominee|representative|delegate|trustee|administrator|successor|heir|survivor|area|zone|site|lead|lender|custodian|beneficiary|host|venue|monument|haven|reserve|systemically|approved|authori[sz]ed|official|preferred|protected|qualified|historic|deputy|suspect|enterprise)$/;
/** Adjectives that call a task only with their noun: not "a financial backer", "the primary supplier". */
const PAIRED =
  /\b(?:financial market utility|primary (?:dealer|regulator|supervisor)|strategic (?:asset|industry|project|resource))s?\b/i;
/** The Treasury, which imposes sanctions, appoints them, too; but "a financial agent of Hezbollah" is none of its own. */
const FISCAL_AGENT = /\b(?:financial|fiscal) agents?\b/i;
/** Behind "designated as" these are what the sanctioned are called. */
const SANCTIONED_AS =
  /^(?:terror|terrorists?|narco.*|sanctioned|specially|blocked|sdns?|sdgts?|ftos?|kingpins?|threats?|launder.*|traffick.*|smugglers?|evaders?|violators?|enablers?|facilitators?|oligarchs?|kleptocrats?|cronies|extremists?|criminals?|corrupt|complicit|responsible|supporters?|sponsors?|financiers?|proliferators?)$/;
/** And so are these, unless whoever calls them so imposes no sanctions. */
const IN_BUSINESS = /^(?:front|shell|arms|weapons|drugs?|dealers?|brokers?|procurer|shipper)$/;
/** Labels that Russia and others put on critics; no sanctions follow. */
const LABEL = /\bforeign agents?\b|\bundesirable\b|\bextremis[mt]s?\b/i;
const LABELING =
  /\b(?:Russian?|Moscow|Kremlin|Belarus(?:ian)?|Minsk|China|Chinese|Beijing|Justice Ministry)(?!\p{L})/u;
/** What sanctions are for, rather than an office. */
const AGAINST =
  /^(?:punish|pressure|deter|stop|curb|isolate|cut|hit|press|squeeze|weaken|hurt|target|signal|send|show|disrupt|force|hold|block|prevent|counter|combat|fight|end|freeze|choke|starve|retaliate|avenge|respond|protest|limit|undermine|thwart|expose|deprive|deny|protect|support|help|impose|sanction|enforce)$/;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** They appoint, and impose no sanctions. */
const APPOINTING =
  /\b(?:president|premier|king|queen|emir|sultan|board|shareholders|parliament|lawmakers|party|delegates)\b/i;

/**
 * What "designated" at `words[t]` tells of: sanctions, an office ("designated by the president to lead the Treasury", "designated as head of the bank",
 * "designated chairman", "designated a foreign agent"), or either ("designated as a member of the panel").
 */
export type DesignatedAs = 'sanctioned' | 'office' | 'unsure';

/** Reads what somebody is designated as, and by whom. */
export function designatedAs(words: readonly Word[], t: number): DesignatedAs {
  const dash = words[t - 1];
  if (dash?.text === '-' && AUTHORITY.test(words[t - 2]?.text ?? '')) return 'sanctioned';
  const complement = complementBehind(words, t);
  if (complement >= 0) return senseOf(words, complement, t);
  if (isOfficeBehind(words, t)) return 'office';
  for (let i = t + 1; i < words.length && i - t < 20; i++) {
    const { lower, pos } = words[i];
    const next = words[i + 1];
    if (lower === 'to' && /^(?:VERB|AUX)$/.test(next?.pos ?? ''))
      return AGAINST.test(next.lower) ? 'sanctioned' : 'office';
    if (lower === 'as') return senseOf(words, i + 1, t);
    const isElse = pos === 'ADP' && !/^(?:by|of|at)$/.test(lower) && !isDate(words, i);
    if (isElse || endsReach(words[i])) break;
  }
  return 'sanctioned';
}

function endsReach(word: Word): boolean {
  return (
    isParenthesis(word) || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(word.pos) || /^[;:]$/.test(word.text)
  );
}

/** "in May", "on Monday", "in 2022" */
function isDate(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  const isTime = next?.pos === 'NUM' || TIME.test(next?.lower ?? '');
  return isTime && /^(?:in|on)$/.test(words[i].lower);
}

/** Where the words begin that say without "as" what somebody is designated: "was designated | a leader of ISIS", "designated X | chairman"; -1 where none do. */
function complementBehind(words: readonly Word[], t: number): number {
  const next = words[t + 1];
  const isObject = next?.pos === 'NAME' && (isPersonAt(next) || isArticle(words[t + 2]));
  const before = words[lastBefore(words, t)];
  const isPassive = /^(?:is|are|was|were|be|been|being|,)$/.test(before?.text.toLowerCase() ?? '');
  if (!isObject && !isPassive) return -1;
  const from = isObject ? t + 2 : t + 1;
  const phrase = phraseFrom(words, from);
  if (phrase.some(({ lower }) => /^(?:day|week|month|year)$/.test(lower))) return -1;
  const isTold = says(phrase, OFFICE) || isMandate(phrase) || LABEL.test(spelled(phrase));
  return isTold || isArticle(phrase[0]) ? from : -1;
}

const isPersonAt = ({ place }: Word): boolean => place?.actor?.kind === 'person';
const isArticle = (word: Word | undefined): boolean => /^(?:an?|the)$/.test(word?.lower ?? '');

/** The last word before `words[t]` that is no adverb. */
function lastBefore(words: readonly Word[], t: number): number {
  let p = t - 1;
  while (words[p]?.pos === 'ADV') p--;
  return p;
}

/** "the designated chairman X"; in "designated Hamas leader X" and "designated the bank's chairman" the office is the object's. */
function isOfficeBehind(words: readonly Word[], t: number): boolean {
  const before = words[lastBefore(words, t)];
  const isAttribute = before?.pos === 'DET' || isPossessive(before);
  for (let i = t + 1; /^(?:ADJ|ADV|NOUN|PROPN|NAME)$/.test(words[i]?.pos ?? ''); i++) {
    const { lower } = words[i];
    if (SANCTIONED_AS.test(lower)) return false;
    if (OFFICE.test(lower) || MANDATE.test(lower)) return isAttribute || !isTitle(words, i);
  }
  return false;
}

/** Whether the office at `words[at]` is the title of somebody who is named behind it: "Deputy Minister of Defense X", "Wagner chief and financier X", "Commander Brig. Gen. X". */
function isTitle(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.pos === 'NAME') return true;
  for (let i = at + 1; i < words.length && i - at < 14; i++) {
    const { lower, pos, place } = words[i];
    const isOf = /^(?:of|for|in|to)$/.test(words[i - 1].lower);
    if (place && !isOf && (!place.actor || place.actor.kind === 'person')) return true;
    const joins =
      /^(?:of|for|in|to)$/.test(lower) || (lower === 'and' && words[i + 1]?.pos !== 'NAME');
    if (!joins && !isPossessive(words[i]) && !/^(?:DET|ADJ|NOUN|PROPN|NAME|NUM)$/.test(pos))
      return false;
  }
  return false;
}

/** What the words from `from` on make of somebody: an office or a task, what the sanctioned are ("a leader of ISIS", "an arms dealer"), or either. */
function senseOf(words: readonly Word[], from: number, t: number): DesignatedAs {
  const phrase = phraseFrom(words, from);
  const end = words[from + phrase.length];
  // "as it tightened the cap", "as sanctions were"
  if (isSubjectPronoun(words[from]) || end?.pos === 'AUX') return 'sanctioned';
  const by = spelled(designator(words, t));
  const imposes = AUTHORITY.test(by);
  if (LABEL.test(spelled(phrase)) && !imposes) return 'office';
  if (says(phrase, SANCTIONED_AS)) return LABELING.test(by) ? 'unsure' : 'sanctioned';
  const isAgent = says(phrase, /^agents?$/) && end?.lower !== 'of';
  if (isOwned(phrase) || (isAgent && isFiscalAgent(phrase))) return 'office';
  // "OFAC designated X as the leader of a smuggling ring", "as a suspect in an attack", "as a Russian agent"
  if (isAgent || isPost(phrase, by)) return imposes ? 'unsure' : 'office';
  const isBusiness = by === '' && says(phrase, IN_BUSINESS);
  return imposes || isBusiness || isUnderOrder(words, t) ? 'sanctioned' : 'unsure';
}

function says(phrase: readonly Word[], kind: RegExp): boolean {
  return phrase.some(({ lower }) => kind.test(lower));
}

/** Whether a phrase calls an office: of those that many hold, as "a leader", only where whoever designates appoints people. */
function isOneOffice(phrase: readonly Word[], by: string): boolean {
  return says(phrase, OFFICE) && (!/^an?$/.test(phrase[0].lower) || APPOINTING.test(by));
}

const isPost = (phrase: readonly Word[], by: string): boolean =>
  isMandate(phrase) || isOneOffice(phrase, by);

/** "a mediator", "a primary dealer" */
function isMandate(phrase: readonly Word[]): boolean {
  return (
    says(phrase, MANDATE) || PAIRED.test(spelled(phrase)) || FISCAL_AGENT.test(spelled(phrase))
  );
}

/** "a financial agent", but not "Hezbollah's financial agent" */
const isFiscalAgent = (phrase: readonly Word[]): boolean =>
  FISCAL_AGENT.test(spelled(phrase)) && !phrase.some(isPossessive);

/** "its agent" */
const isOwned = (phrase: readonly Word[]): boolean =>
  /^(?:his|her|its|their)$/.test(phrase[0]?.lower ?? '');

function phraseFrom(words: readonly Word[], from: number): readonly Word[] {
  let end = isOwned(words.slice(from, from + 1)) ? from + 1 : from;
  while (isOfPhrase(words, end)) end++;
  return words.slice(from, end);
}

/** "under an executive order", "pursuant to Executive Order 13224" */
function isUnderOrder(words: readonly Word[], t: number): boolean {
  return words
    .slice(t, t + 20)
    .some(({ lower }, i, near) => lower === 'executive' && near[i + 1]?.lower === 'order');
}

function isOfPhrase(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.pos === 'VERB') return /(?:ing|ed)$/.test(word.lower);
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NAME|NUM|ADV)$/.test(word.pos) ||
    word.text === '-' ||
    isPossessive(word)
  );
}

/** Who designates: "the president designated X", "X was designated by the board"; nobody in "a banker of the Treasury was designated". */
function designator(words: readonly Word[], t: number): readonly Word[] {
  const by = agentBehind(words, t);
  const last = lastBefore(words, t);
  const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(words[last]?.lower ?? '');
  if (by.length > 0 || isPassive || last < 0 || isPersonAt(words[last])) return by;
  return words.slice(clauseStart(words, t), t);
}
