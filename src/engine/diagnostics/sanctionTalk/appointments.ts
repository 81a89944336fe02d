import { isParenthesis, isPossessive, isSubjectPronoun, type Word } from './sentenceWords.js';

const OFFICE =
  /^(?:chair(?:man|woman|person)?|chief|head|leader|minister|secretary|president|premier|director|governor|commander|speaker|manager|commissioner|coordinator|officer|driver|hitter|player)$/;
/** Offices and tasks that many may hold: "a mediator" was appointed, while "a leader of ISIS" is what somebody is. */
const MANDATE =
  /^(?:ambassador|envoy|negotiator|mediator|spokes(?:man|woman|person)|candidate|nominee|representative|delegate|trustee|administrator|successor|heir|survivor|area|zone|site|lead|lender|custodian|beneficiary|host|venue|monument|haven|reserve|systemically|approved|authori[sz]ed|official|preferred|protected|qualified|historic)$/;
/** Behind "designated as" these are what the sanctioned are called. */
const SANCTIONED_AS =
  /^(?:terror|terrorists?|narco.*|sanctioned|specially|blocked|sdns?|sdgts?|ftos?|kingpins?|threats?|launder.*|traffick.*|smugglers?|evaders?|violators?|enablers?|facilitators?|oligarchs?|kleptocrats?|cronies|extremists?|criminals?|corrupt|complicit|responsible|supporters?|sponsors?|financiers?|proliferators?)$/;
/** What sanctions are for, rather than an office. */
const AGAINST =
  /^(?:punish|pressure|deter|stop|curb|isolate|cut|hit|press|squeeze|weaken|hurt|target|signal|send|show|disrupt|force|hold|block|prevent|counter|combat|fight|end|freeze|choke|starve|retaliate|avenge|respond|protest|limit|undermine|thwart|expose|deprive|deny|protect|support|help|impose|sanction|enforce)$/;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** They appoint, and impose no sanctions. */
const APPOINTING =
  /^(?:president|premier|king|queen|emir|sultan|board|shareholders|parliament|lawmakers|party|delegates)$/;

/**
 * Whether "designated" at `words[t]` tells of an appointment: "designated by the president to lead the Treasury", "designated as head of the bank",
 * "designated chairman"; not "designated by the Treasury to punish Moscow", "designated as a terrorist".
 */
export function isAppointment(words: readonly Word[], t: number): boolean {
  if (isOfficeBehind(words, t)) return true;
  for (let i = t + 1; i < words.length && i - t < 20; i++) {
    const { lower, pos } = words[i];
    const next = words[i + 1];
    if (lower === 'to' && /^(?:VERB|AUX)$/.test(next?.pos ?? '')) return !AGAINST.test(next.lower);
    if (lower === 'as') return isOffice(words, i + 1, t);
    const dated =
      /^(?:in|on)$/.test(lower) && (next?.pos === 'NUM' || TIME.test(next?.lower ?? ''));
    if (pos === 'ADP' && !dated && !/^(?:by|of|at)$/.test(lower)) return false;
    if (isParenthesis(words[i]) || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos) || /^[;:]$/.test(lower))
      return false;
  }
  return false;
}

/** "was designated chairman", "the designated chairman X", "designated X chairman"; in "designated Hamas leader X" and "designated the bank's chairman" the office is the object's. */
function isOfficeBehind(words: readonly Word[], t: number): boolean {
  let p = t - 1;
  while (words[p]?.pos === 'ADV') p--;
  const before = words[p];
  const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(before?.lower ?? '');
  if (words[t + 1]?.place?.actor?.kind === 'person') return isOffice(words, t + 2, t);
  if (isPassive) return isOffice(words, t + 1, t);
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
    const isOf = /^(?:of|for|in)$/.test(words[i - 1].lower);
    if (place && !isOf && (!place.actor || place.actor.kind === 'person')) return true;
    const joins =
      /^(?:of|for|in)$/.test(lower) || (lower === 'and' && words[i + 1]?.pos !== 'NAME');
    if (!joins && !isPossessive(words[i]) && !/^(?:DET|ADJ|NOUN|PROPN|NAME|NUM)$/.test(pos))
      return false;
  }
  return false;
}

/** Whether what the words from `from` on make of somebody is an office or a task, and not what the sanctioned are: "a leader of ISIS", "an arms dealer". */
function isOffice(words: readonly Word[], from: number, t: number): boolean {
  if (isSubjectPronoun(words[from])) return false;
  const isOwned = /^(?:his|her|its|their)$/.test(words[from]?.lower ?? '');
  let end = isOwned ? from + 1 : from;
  while (isOfPhrase(words, end)) end++;
  const phrase = words.slice(from, end);
  if (words[end]?.pos === 'AUX' || phrase.some(({ lower }) => SANCTIONED_AS.test(lower)))
    return false;
  if (isOwned || phrase.some(({ lower }) => MANDATE.test(lower))) return true;
  const isOneOfMany = /^an?$/.test(phrase[0]?.lower ?? '');
  return phrase.some(({ lower }) => OFFICE.test(lower)) && (!isOneOfMany || isAppointed(words, t));
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

/** Whether the one who designates appoints people: "the president designated X", "X was designated by the board". */
function isAppointed(words: readonly Word[], t: number): boolean {
  const by = words.findIndex(({ lower }, i) => i > t && i - t < 14 && lower === 'by');
  const agent = by < 0 ? words.slice(Math.max(0, t - 4), t) : words.slice(by + 1, by + 5);
  return agent.some(({ lower }) => APPOINTING.test(lower));
}
