import { monthNumber, weekdayNumber } from '../english/calendar.js';
import { isTitleAbbreviation, isTitleWord } from '../english/titlesBeforeNames.js';
import { type FactToken, isCapitalised } from './factTokens.js';
import { isOrdinal } from './ordinals.js';
import { SUPERLATIVES } from './superlatives.js';
import { beginsName, determinerBefore, isHead, leftEdge, type TokenRange } from './titlePhrases.js';
import { BODY_HEADS, DESCRIBES, DETERMINERS, PARTY_MEMBERS, STOPS } from './titleWords.js';

/** "Sechin, the Rosneft chief executive,", "The head of the agency, Andrew Parker,". */
export function appositionAt(tokens: readonly FactToken[], head: number): TokenRange | null {
  const determiner = determinerBefore(tokens, head);
  const from = determiner ?? fieldBefore(tokens, leftEdge(tokens, head), head);
  const comma = tokens[from - 1];
  const behindName =
    comma?.text === ',' && (endsName(tokens, from - 2) || isPartyOf(tokens, head, from - 2));
  if (behindName) {
    const to = phraseEnd(tokens, head + 1);
    return closesApposition(tokens, to) ? { from, to } : null;
  }
  if (determiner === null && !tokens[from].initial && !isOwned(tokens, from, head)) return null;
  // "his company, Ferrante Cold Storage": what it is, the name says.
  const isBare = determiner === head - 1 && !/^(?:the|an?)$/.test(tokens[determiner].lower);
  if (isBare && BODY_HEADS.has(tokens[head].lower)) return null;
  // "Tory peer Lord Harcastle voted, …": the title stands before its name.
  if (tokens[head + 1] !== undefined && (isHead(tokens, head + 1) || beginsName(tokens, head + 1)))
    return null;
  // "the agency's chief, Andrew Parker, said"
  const to = phraseEnd(tokens, head + 1);
  const isBodyNamed = tokens[to + 1]?.lower === 'the' && BODY_HEADS.has(tokens[head].lower);
  // "the district's superintendent, Dr. Alan Fitzwater"
  const isAbbreviated =
    isTitleAbbreviation(tokens[to + 1]?.lower ?? '') && tokens[to + 2]?.text === '.';
  const name = isAbbreviated ? to + 3 : isBodyNamed ? to + 2 : to + 1;
  const named =
    tokens[to]?.text === ',' && beginsName(tokens, name) && isCapitalised(tokens[name + 1]);
  return named && tokens[determiner ?? from].lower !== 'a'
    ? { from: determiner === null ? from : determiner + 1, to }
    : null;
}

/** "Marieke Dorst, policy director at Clean Trade Europe": where what a head is in charge of begins, between a name's comma and it. */
function fieldBefore(tokens: readonly FactToken[], at: number, head: number): number {
  let from = at;
  while (at - from < 2 && isFieldWord(tokens[from - 1])) from--;
  const isBehindName = tokens[from - 1]?.text === ',' && endsName(tokens, from - 2);
  return isBehindName && !beginsName(tokens, head + 1) ? from : at;
}

function isFieldWord(token: FactToken | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !isCapitalised(token) &&
    !STOPS.has(token.lower) &&
    !DETERMINERS.has(token.lower) &&
    !/(?:ed|ly)$|^(?:says|adds|now|once|then|still|both|all|two|three|other|such|many|some|most|became|made|won|left|took|met|ran|led|held|sent|wrote|put|saw|got|gave|went|came|knew)$/.test(
      token.lower,
    )
  );
}

/** "The mayor, a Democrat,": the party of whoever holds an office. */
function isPartyOf(tokens: readonly FactToken[], head: number, office: number): boolean {
  return (
    PARTY_MEMBERS.has(tokens[head].lower) &&
    tokens[office] !== undefined &&
    DESCRIBES.test(tokens[office].lower)
  );
}

/** "said Garrity's lawyer, Simon Frey": whether a name that owns it begins the phrase of a head. */
function isOwned(tokens: readonly FactToken[], from: number, head: number): boolean {
  return (
    isCapitalised(tokens[from]) &&
    /^['’]$/.test(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.lower === 's' &&
    from + 2 < head
  );
}

function endsName(tokens: readonly FactToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === ')' || token.text === '.')
    return isCapitalised(tokens[at - 1]) || tokens[at - 1]?.text === '.';
  if (token.kind === 'number') return tokens[at - 1]?.text === ',' && isCapitalised(tokens[at - 2]);
  if (!isCapitalised(token) || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) return false;
  if (weekdayNumber(token.lower) !== undefined || monthNumber(token.lower) !== undefined)
    return false;
  if (token.initial && /(?:ly|ever)$/.test(token.lower)) return false;
  return !token.initial || token.text.length > 3;
}

function closesApposition(tokens: readonly FactToken[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    /^[,.;:()"”—–]$/.test(token.text) ||
    /^(?:who|whose|said|says|told|and|has|had|was|in|since|from|until|when|under|for|responsible|formerly)$/.test(
      token.lower,
    )
  );
}

const MAX_PHRASE_TOKENS = 16;

/** "adviser on ministerial interests,": whether a preposition leads what somebody is in charge of, up to a comma. */
function isField(tokens: readonly FactToken[], at: number): boolean {
  if (tokens[at].lower !== 'on') return false;
  let end = at + 1;
  while (
    end - at <= 5 &&
    tokens[end]?.kind === 'word' &&
    !isCapitalised(tokens[end]) &&
    (!STOPS.has(tokens[end].lower) || /^(?:and|of)$/.test(tokens[end].lower)) &&
    !DETERMINERS.has(tokens[end].lower)
  )
    end++;
  return end > at + 1 && /^[,.)]$/.test(tokens[end]?.text ?? '');
}

/** Where a title that goes on with "of …", "at …", "for …" ends. */
function phraseEnd(tokens: readonly FactToken[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < MAX_PHRASE_TOKENS) {
    const token = tokens[end];
    if (token.kind === 'mark' && !/^[-‐‑'’&]$/.test(token.text)) break;
    const goesOn = /^(?:of|at|for|in|on|to|and|the|an?|from|with)$/.test(token.lower);
    if (!goesOn && STOPS.has(token.lower) && !isCapitalised(token)) break;
    const when = tokens[end + 1]?.lower ?? '';
    if (
      /^(?:in|on|at|from)$/.test(token.lower) &&
      (monthNumber(when) !== undefined || weekdayNumber(when) !== undefined)
    )
      break;
    if (/^(?:for|in|since)$/.test(token.lower) && tokens[end + 1]?.kind === 'number') break;
    if (isField(tokens, end)) {
      end += 2;
      continue;
    }
    if (
      /^(?:in|on|at|and|to|with|from)$/.test(token.lower) &&
      !isCapitalised(tokens[end + 1]) &&
      !/^(?:the|an?|at|of)$/.test(tokens[end + 1]?.lower ?? '') &&
      !(token.lower === 'and' && isTitleWord(tokens[end + 1]?.lower ?? ''))
    )
      break;
    end++;
  }
  return end;
}

/** "the Massachusetts senator", "the presumptive Democratic nominee": a title that says who is meant, without the name. */
export function descriptionAt(tokens: readonly FactToken[], head: number): TokenRange | null {
  const { lower } = tokens[head];
  if (!DESCRIBES.test(lower)) return null;
  // "the Lord Chief Justice": the last head says it.
  if (isCapitalised(tokens[head + 1]) && isHead(tokens, head + 1)) return null;
  const determiner = determinerBefore(tokens, head);
  if (determiner === null || tokens[determiner].lower !== 'the') return null;
  const modifiers = tokens.slice(determiner + 1, head);
  // "the third Conservative MP to defect" is one of several.
  if (modifiers.some((token) => isOrdinal(token) || SUPERLATIVES.has(token.lower))) return null;
  const tells = modifiers.some(
    (token) =>
      isCapitalised(token) ||
      /^(?:former|presumptive|presidential|incoming|outgoing|acting|ex|real|vice)$/.test(
        token.lower,
      ),
  );
  const ofBody =
    tokens[head + 1]?.lower === 'of' &&
    isCapitalised(tokens[tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2]);
  if (!tells && !ofBody) return null;
  if (isCapitalised(tokens[head]) && modifiers.length === 0 && !ofBody) return null;
  return { from: determiner + 1, to: ofBody ? phraseEnd(tokens, head + 1) : head + 1 };
}

/** "was appointed administrator of", "served as president", "became the party's leader", "Republican candidate for governor". */
export function predicateAt(tokens: readonly FactToken[], head: number): TokenRange | null {
  const { lower } = tokens[head];
  if (BODY_HEADS.has(lower) || PARTY_MEMBERS.has(lower)) return null;
  const from = determinerBefore(tokens, head) ?? leftEdge(tokens, head);
  const before = tokens[from - 1]?.lower ?? '';
  const verb =
    /^(?:became|become|becoming|elected|appointed|named|nominated|re-elected|reelected|as|is|was|former)$/.test(
      before,
    );
  if (!verb) return null;
  const to = phraseEnd(tokens, head + 1);
  const isOffice =
    /^(?:president|chairman|chairwoman|chair|chancellor|minister|secretary|director|chief|executive|governor|mayor|senator|administrator|commissioner|ambassador|leader|speaker|premier|ceo|candidate|nominee|judge|general|representative|head|editor|professor|spokesman|spokeswoman)$/.test(
      lower,
    );
  if (!isOffice) return null;
  // "tipped as a future leader": nobody has the office.
  if (
    tokens.slice(from, head).some(({ lower: word }) => /^(?:future|potential|possible)$/.test(word))
  )
    return null;
  const bare = to === head + 1 && from >= head - (DETERMINERS.has(tokens[from].lower) ? 1 : 0);
  if (before === 'as' && bare) return null;
  if (before === 'is' || before === 'was')
    return /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') ? { from, to } : null;
  return { from: DETERMINERS.has(tokens[from].lower) ? from + 1 : from, to };
}

const LEADS = /^(?:leads?|led|heads?|headed|chairs?|chaired|runs?|ran)$/;
const BEFORE_LEADS =
  /^(?:now|once|also|previously|formerly|currently|briefly|then|has|had|later|still|jointly)$/;
const LED_BODIES =
  /^(?:department|committee|subcommittee|commission|ministry|panel|institute|office|board|council|bureau|team|unit|division|delegation|caucus|inquiry|foundation|trust|school|hospital|laboratory|lab|staff|wing|arm|branch|section|project|program|programme|practice|operation|operations)$/;
const LED_EVENTS =
  /^(?:race|races|vote|votes|debate|debates|polls?|polling|campaign|charge|effort|efforts|push|protests?|talks|way|revolt|fight|march|rally|attack|attacks|raid|game|chorus|field|pack|walkout|strike|strikes|calls|parade|marathon|risk|show|country|nation|world)$/;

/** "who led the Environmental Protection Agency", "who heads the obstetrics department": an office that the verb gives; "who led the race" gives none. */
export function ledAt(tokens: readonly FactToken[], at: number): TokenRange | null {
  if (!LEADS.test(tokens[at].lower)) return null;
  const before = BEFORE_LEADS.test(tokens[at - 1]?.lower ?? '') ? tokens[at - 2] : tokens[at - 1];
  if (before?.lower !== 'who' || !/^(?:the|its|his|her)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  const to = phraseEnd(tokens, at + 1);
  let core = at + 2;
  while (core < to && !STOPS.has(tokens[core].lower)) core++;
  const named = tokens.slice(at + 2, core);
  const last = named.at(-1)?.lower ?? '';
  if (LED_EVENTS.test(last) || LED_EVENTS.test(named[0]?.lower ?? '')) return null;
  const isBody = isCapitalised(named.at(-1)) || BODY_HEADS.has(last) || LED_BODIES.test(last);
  return isBody ? { from: at, to } : null;
}
