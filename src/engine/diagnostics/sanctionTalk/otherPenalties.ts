import { designatedAs } from './appointments.js';
import { agentBehind, AUTHORITY, clauseStart, imposer, TAKES, spelled } from './imposers.js';
import { isComma, isNominal, isPossessive, isTimeAt, isVerb, type Word } from './sentenceWords.js';
import { termStart } from './termReading.js';

const OTHER_AUTHORITY =
  /^(?:courts?|judges?|justices?|magistrates?|tribunal|bar|league|clubs?|party|parliament|church|university|college|school|ethics|disciplinary|panel|board|federation|association|fifa|uefa|ioc|wada|nfl|nba|ncaa|fia|referees?|umpires?|vatican|pope|bishops?|regulators?|hollywood|employers?|casinos?|airlines?|studios?|speaker|dean|principal|senate|assembly|legislature|caucus|chamber|committee)$/;
/** Their travel bans and asset freezes are no sanctions. */
const INVESTIGATING =
  /^(?:prosecutors?|investigators?|police|prosecution|detectives|magistrates?)$/;
/** Nor are those in these matters. */
const MATTER = /^(?:bankruptcy|divorce|custody|bail|immigration)$/;
/** They impose sanctions, and have no judges who ban anybody from travel: an "EU travel ban" is one, a "British asset freeze" may be a court's. */
const ONLY_SANCTIONS =
  /\b(?:EU|E\.U\.|European|UN|U\.N\.|United Nations|Security Council|Treasury|State Department|OFAC|Western)(?!\p{L})/u;
/** For what, or with what, others than states punish. */
const OTHER_CAUSE =
  /\bfor (?:contempt|misconduct|unsporting|an? ethics|ethics)\b|\bwith an? (?:[^,;]{1,40} )?(?:fine|penalty|suspension|reprimand|censure|disqualification|deduction)\b|\bwith (?:[^,;]{1,40} )?(?:fines|penalties|suspensions|reprimands)\b/;
const APPROVED =
  /^(?:officially|legally|formally|religiously|constitutionally|judicially|morally|tacitly|privately)$/;
const SANCTIONS_TALK =
  /\b(?:sanctions?|OFAC|Treasury|terroris[mt]s?|FTOs?|SDGTs?|Executive Order|SDN|Specially|State Department|blacklist|assets?)\b/i;
/** Words around a travel ban or an asset freeze that are looked at for who imposes it. */
const NEAR_WORDS = 40;

/**
 * Whether a term speaks of another matter: a judge's penalty, a party's, prosecutors' travel ban, a permission, an appointment.
 * @param first the term's first word, and `t` its last
 */
export function isOtherPenalty(words: readonly Word[], first: number, t: number): boolean {
  const { lower } = words[t];
  if (APPROVED.test(words[t - 1]?.lower ?? '')) return true;
  if (lower === 'designated')
    return !SANCTIONS_TALK.test(spelled(words)) || designatedAs(words, t) === 'office';
  if (/^(?:sanctions|sdn)$/.test(lower) && !words.some(isOther)) return false;
  const cause = words
    .slice(t + 1, t + 10)
    .map((word) => word.lower)
    .join(' ');
  if (OTHER_CAUSE.test(cause)) return true;
  const agent = agentBehind(words, t);
  if (agent.some(isOther)) return true;
  if (/(?:sanctioned|blacklisted)$/.test(lower))
    return isActive(words, t, agent) && words.slice(clauseStart(words, t), t).some(isOther);
  return isOthersMeasure(words, first, t);
}

/** Whether a travel ban or an asset freeze is called a sanction, or whoever imposes it imposes sanctions. */
export function meansSanctions(words: readonly Word[], t: number): boolean {
  const own = spelled(words.slice(termStart(words, t), t));
  if (isActOfAuthority(words, t) || ONLY_SANCTIONS.test(own)) return true;
  if (AUTHORITY.test(own)) return !isInMatter(words, t);
  const near = words.slice(...nearWords(words, t));
  const text = spelled(near);
  if (!/sanction/.test(text) && !AUTHORITY.test(text)) return false;
  // Of a "Kyiv police chief" the word of a country says nothing about the ban.
  return !near.some(({ lower }) => INVESTIGATING.test(lower));
}

/** Whether a country's ban or freeze stands in a case of its courts: "as a condition of her bail", "in a divorce case", "while prosecutors investigate her". */
function isInMatter(words: readonly Word[], t: number): boolean {
  const [from, to] = nearWords(words, t);
  for (let i = from; i < to; i++)
    if (isInvestigating(words[i]) && !isOfParty(words, i)) return true;
  for (let i = t + 1; i < to; i++) {
    if (MATTER.test(words[i].lower)) return true;
    // "and a divorce is pending"
    if (words[i].pos === 'CCONJ' || (isVerb(words[i]) && !isNominal(words, i))) return false;
  }
  return false;
}

const nearWords = (words: readonly Word[], t: number): [from: number, to: number] => [
  Math.max(0, t - NEAR_WORDS),
  Math.min(words.length, t + NEAR_WORDS),
];
const isOther = ({ lower, place }: Word): boolean => !place && OTHER_AUTHORITY.test(lower);
const isInvestigating = ({ lower, place }: Word): boolean => !place && INVESTIGATING.test(lower);

/** Whether "sanctioned" is what the words before it do, and not what is done to them or says how they are: "a judge sanctioned X", but not "a judge sanctioned in 2022", "the party's sanctioned leader". */
function isActive(words: readonly Word[], t: number, agent: readonly Word[]): boolean {
  let p = t - 1;
  while (words[p]?.pos === 'ADV') p--;
  const before = words[p];
  if (!before || agent.length > 0) return false;
  if (/^(?:was|were|is|are|been|be|being|his|her|its|their)$/.test(before.lower)) return false;
  if (/^(?:DET|ADP|PUNCT)$/.test(before.pos) || isPossessive(before)) return false;
  let object = t + 1;
  while (words[object]?.pos === 'ADV') object++;
  return (
    words[object]?.pos === 'NAME' ||
    (isNominal(words, object) && !isTimeAt(words, object)) ||
    /^(?:him|them|it)$/.test(words[object]?.lower ?? '') ||
    words.slice(clauseStart(words, t), t).some(({ lower }) => lower === 'whom')
  );
}

/** Whether a measure, called by a noun, is a court's, a party's or prosecutors' rather than a state's against foreigners. */
function isOthersMeasure(words: readonly Word[], first: number, t: number): boolean {
  const start = termStart(words, t);
  const isBan = t > first;
  const isTheirs = (word: Word): boolean => isOther(word) || (isBan && isInvestigating(word));
  if (words.slice(start, t).some(isTheirs) || agentBehind(words, t).some(isTheirs)) return true;
  const isNamed = isByAuthority(words, t);
  const [from, to] = isBan ? nearWords(words, t) : [clauseStart(words, t), start];
  const clause = clauseStart(words, t);
  for (let i = from; i < to; i++) {
    if (isBan && !isNamed && MATTER.test(words[i].lower)) return true;
    // "The speaker, X, put a travel ban on Y"
    if (isBan && isOther(words[i]) && takesMeasure(words, i, t)) return true;
    const isActor = isBan && isInvestigating(words[i]);
    if (!isActor && !(isOther(words[i]) && i >= clause && i < start)) continue;
    if (takesMeasure(words, i, t) || (!isNamed && !isOfParty(words, i))) return true;
  }
  return false;
}

/** Whether the words of a measure themselves, or whoever imposes it, name who imposes sanctions: "an EU travel ban", "a travel ban imposed by Ottawa". */
function isByAuthority(words: readonly Word[], t: number): boolean {
  const own = words.slice(termStart(words, t), t);
  return AUTHORITY.test(spelled(own)) || isActOfAuthority(words, t);
}

/** "a travel ban imposed by Ottawa", "Brussels imposed a travel ban" */
function isActOfAuthority(words: readonly Word[], t: number): boolean {
  return [agentBehind(words, t), imposer(words, termStart(words, t))].some((some) =>
    AUTHORITY.test(spelled(some)),
  );
}

/** Whether whoever `words[i]` names takes the measure at `words[t]`: "Prosecutors in Kyiv imposed a ban", "a freeze that police sought". */
function takesMeasure(words: readonly Word[], i: number, t: number): boolean {
  let v = i + 1;
  while (v - i < 10 && isBetweenSubjectAndVerb(words, v)) v++;
  if (!TAKES.test(words[v]?.lower ?? '')) return false;
  const [from, to] = v < t ? [v, t] : [t + 1, i];
  return !words
    .slice(from, to)
    .some(({ text, lower }) => /^[,;:—–]$/.test(text) || /^(?:who|whom)$/.test(lower));
}

function isBetweenSubjectAndVerb(words: readonly Word[], v: number): boolean {
  const word = words[v];
  if (!word) return false;
  if (isComma(word))
    return isVerb(words[v + 1]) || /^(?:ADV|NAME|PROPN)$/.test(words[v + 1]?.pos ?? '');
  return (
    word.pos === 'NAME' ||
    word.pos === 'ADV' ||
    /^(?:of|in|at|for|has|have|had)$/.test(word.lower) ||
    isNominal(words, v)
  );
}

/** Whether `words[i]` says what a party is: "police chief X", "the head of Russia’s investigators, X,", "X, the party leader", "X of the ruling party". */
function isOfParty(words: readonly Word[], i: number): boolean {
  return isBeforeName(words, i) || isBehindName(words, i);
}

const JOINING = /^(?:of|for|from|and)$/;
const joins = (word: Word | undefined): boolean => JOINING.test(word?.lower ?? '');

function isBeforeName(words: readonly Word[], i: number): boolean {
  let end = i + 1;
  while (end - i < 10 && (isNominal(words, end) || joins(words[end]))) end++;
  const name = isComma(words[end]) ? words[end + 1] : words[end];
  return !joins(words[end - 1]) && name?.place?.actor?.kind === 'person';
}

function isBehindName(words: readonly Word[], i: number): boolean {
  let start = i;
  while (i - start < 10 && (isNominal(words, start - 1) || isOf(words[start - 1]))) start--;
  const before = words[start - 1];
  if (before?.pos === 'NAME') return true;
  if (isComma(before)) return words[start - 2]?.pos === 'NAME';
  return /^(?:is|was|remains?|became)$/.test(before?.lower ?? '');
}

const isOf = (word: Word | undefined): boolean => joins(word) && word?.lower !== 'and';
