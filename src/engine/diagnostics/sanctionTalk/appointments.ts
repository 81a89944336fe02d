import { isParenthesis, isSubjectPronoun, type Word } from './sentenceWords.js';

const OFFICE =
  /^(?:chair(?:man|woman|person)?|chief|head|leader|minister|secretary|president|premier|director|governor|ambassador|envoy|negotiator|mediator|spokes(?:man|woman|person)|candidate|nominee|representative|delegate|commander|speaker|manager|trustee|administrator|successor|heir|survivor|driver|hitter|player|area|zone|site|lead)$/;
/** Behind "designated as" these are what the sanctioned are called. */
const SANCTIONED_AS =
  /^(?:terror.*|narco.*|sanction.*|specially|global|blocked|sdns?|sdgts?|foreign|primary|threats?|launder.*|traffick.*|evaders?|enablers?|facilitators?|oligarchs?|kleptocrats?|cronies|extremists?|criminals?|corrupt|complicit|responsible|supporters?|financiers?|proliferators?|part|well|of)$/;
/** What sanctions are for, rather than an office. */
const AGAINST =
  /^(?:punish|pressure|deter|stop|curb|isolate|cut|hit|press|squeeze|weaken|hurt|target|signal|send|show|disrupt|force|hold|block|prevent|counter|combat|fight|end|freeze|choke|starve|retaliate|avenge|respond|protest|limit|undermine|thwart|expose|deprive|deny|protect|support|help|impose|sanction|enforce)$/;
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

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
    if (lower === 'as') return isOffice(words, i + 1);
    const dated =
      /^(?:in|on)$/.test(lower) && (next?.pos === 'NUM' || TIME.test(next?.lower ?? ''));
    if (pos === 'ADP' && !dated && !/^(?:by|of|at)$/.test(lower)) return false;
    if (isParenthesis(words[i]) || /^(?:VERB|AUX|SCONJ|CCONJ)$/.test(pos) || /^[;:]$/.test(lower))
      return false;
  }
  return false;
}

/** "was designated chairman", "the designated survivor"; in "designated Hamas leader X" and "designated the bank's chairman" the office is the object's. */
function isOfficeBehind(words: readonly Word[], t: number): boolean {
  let i = t + 1;
  const person = words[i]?.place?.actor?.kind === 'person';
  if (person || (words[t - 1]?.pos === 'AUX' && words[i]?.pos === 'DET')) i++;
  for (; /^(?:ADJ|ADV|NOUN|PROPN|NAME)$/.test(words[i]?.pos ?? ''); i++) {
    if (SANCTIONED_AS.test(words[i].lower)) return false;
    if (OFFICE.test(words[i].lower)) return words[i + 1]?.pos !== 'NAME';
  }
  return false;
}

/** Whether what "designated as" makes of somebody is an office or a task. */
function isOffice(words: readonly Word[], from: number): boolean {
  if (isSubjectPronoun(words[from])) return false;
  let i = from;
  for (; /^(?:DET|ADJ|NOUN|PROPN|NAME|NUM|ADV|VERB)$/.test(words[i]?.pos ?? ''); i++)
    if (SANCTIONED_AS.test(words[i].lower)) return false;
  return i > from && words[i]?.pos !== 'AUX';
}
