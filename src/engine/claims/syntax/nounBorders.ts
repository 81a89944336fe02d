import { cueNoun } from '../lexis/cueNouns.js';
import { cueForm, cueVerb } from '../lexis/cueVerbs.js';
import { CALLED_AS, CALLED_SO, isDeniable, isVerdict } from '../lexis/judgments.js';
import type { Token } from './tagging/tagger.js';
import { nounPhraseEnd } from './nounPhrases.js';
import type { Phrase } from './phrase.js';

/** The noun or adjective phrase that begins with token `at`, cut where the next words begin a clause; null where none begins there. */
export function nounPhraseAt(tokens: readonly Token[], at: number, to: number): Phrase | null {
  const { end: whole, kind } = nounPhraseEnd(tokens, at, to);
  const called = calledEnd(tokens, at, whole);
  if (called) return { ...called, from: at };
  const told = tokens[at - 1]?.lower ?? '';
  const outlet = /^(?:told|tells?|telling|informed|assured)$/.test(told)
    ? outletEnd(tokens, at, whole)
    : whole;
  const end = isVerbAt(tokens, whole) ? outlet : whole;
  const apart = isVerbAt(tokens, end) ? apartEnd(tokens, at, end) : end;
  return apart > at ? { kind, from: at, to: apart } : null;
}

/**
 * "called the siege | genocide", "called the plan | political theatre", "rejected as baseless | accusations that": where a phrase ends between what
 * is called something and what it is called; null where it does not.
 */
function calledEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
): Pick<Phrase, 'kind' | 'to'> | null {
  if (end - at < 2) return null;
  let as = at - 1;
  while (tokens[as]?.pos === 'ADV' && tokens[as].lower !== 'as') as--;
  if (tokens[as]?.lower === 'as')
    return isCalledFirst(tokens, as, at, end) ? { kind: 'adjective', to: at + 1 } : null;
  if (!CALLED_SO.test(cueForm(tokens[at - 1]?.lower ?? '')?.lemma ?? '')) return null;
  const last = tokens[end - 1];
  if (last.pos === 'NOUN' && isVerdict(last.lower) && /^(?:NOUN|PROPN)$/.test(tokens[end - 2].pos))
    return { kind: 'noun', to: end - 1 };
  // No adjective stands behind a noun that it describes.
  for (let i = at + 1; i < end; i++)
    if (tokens[i].pos === 'ADJ' && tokens[i - 1].pos === 'NOUN') return { kind: 'noun', to: i };
  return null;
}

/** "rejected as baseless | accusations that", "dismissed as false | Putin's claim": what is called so is said, or somebody's; not in "was dismissed as wild speculation". */
function isCalledFirst(tokens: readonly Token[], as: number, at: number, end: number): boolean {
  let before = as - 2;
  while (tokens[before]?.pos === 'ADV') before--;
  return (
    tokens[at].pos === 'ADJ' &&
    tokens[at + 1].text !== '-' &&
    CALLED_AS.test(cueForm(tokens[as - 1]?.lower ?? '')?.lemma ?? '') &&
    !/^(?:am|is|are|was|were|be|been|being)$/.test(tokens[before]?.lower ?? '') &&
    // Not "reports dismissed as wild speculation were": what is called so is told of, and stands nowhere else.
    ((cueNoun(tokens[end - 1].lower) !== undefined && TELLS_ON.test(tokens[end]?.lower ?? '')) ||
      tokens.slice(at + 2, end).some(({ lower }) => lower === "'s" || lower === "'"))
  );
}

/** What tells what a claim is of. */
const TELLS_ON = /^(?:about|against|from|he|it|of|on|over|she|that|they|to)$/;

function isVerbAt(tokens: readonly Token[], i: number): boolean {
  return /^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '');
}

/** Where the first of two nouns ends of which the second is the subject of the verb behind; else `end`. */
function apartEnd(tokens: readonly Token[], at: number, end: number): number {
  if (isTwoNouns(tokens, at, end)) return end - 1;
  // "a charge | Iran (denies)"
  let name = at + 1;
  while (name < end && tokens[name].pos !== 'PROPN') name++;
  return name > at + 1 &&
    name < end &&
    /^(?:an?|the)$/.test(tokens[at].lower) &&
    isDeniable(tokens[name - 1].lower) &&
    tokens.slice(name, end).every(({ pos }) => pos === 'PROPN')
    ? name
    : end;
}

/** "an idea | commissioners (said they would consider)": after "a" no plural ends a noun phrase. */
function isTwoNouns(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    end - at > 2 &&
    /^an?$/.test(tokens[at].lower) &&
    tokens[end - 2].pos === 'NOUN' &&
    !/s$/.test(tokens[end - 2].lower) &&
    tokens[end - 1].pos === 'NOUN' &&
    WHO_SAY.test(tokens[end - 1].lower)
  );
}

/** People, as a verb of saying has them for its subject. */
const WHO_SAY =
  /^(?:critics|opponents|supporters|experts|officials|advocates|activists|campaigners|economists|analysts|lawmakers|legislators|senators|commissioners|councillors|councilors|ministers|scientists|researchers|historians|lawyers|prosecutors|aides|allies|observers|residents|neighbours|neighbors|police|investigators|doctors|organi[sz]ers|rivals|unions|mps|republicans|democrats|conservatives|liberals)$/;

/** "told the BBC | progress had been made": where the name of an outlet ends before a common noun that begins a clause; else `end`. */
function outletEnd(tokens: readonly Token[], at: number, end: number): number {
  // "told his monthly news conference | Britain had"
  const crowd = tokens.findIndex(({ lower }, i) => i >= at && i < end - 1 && GATHERED.test(lower));
  if (crowd > 0 && tokens.slice(crowd + 1, end).every(({ pos }) => pos === 'PROPN'))
    return crowd + 1;
  let to = tokens[at].lower === 'the' ? at + 1 : at;
  if (!BROADCASTERS.test(tokens[to]?.text ?? '')) return end;
  to++;
  while (to < end && (/^\p{Lu}/u.test(tokens[to].text) || /^\d+$/.test(tokens[to].text))) to++;
  const next = tokens[to];
  return to < end &&
    next.pos === 'NOUN' &&
    !OF_OUTLETS.test(tokens[end - 1].lower) &&
    !OF_OUTLETS.test(next.lower)
    ? to
    : end;
}

/** Who is told something together, and by no name. */
const GATHERED =
  /^(?:conference|rally|meeting|audience|crowd|gathering|hearing|inquiry|inquest|reporters|journalists|mps|lawmakers|delegates|supporters|voters|viewers|listeners)$/;

const BROADCASTERS =
  /^(?:BBC|CNN|ITV|ITN|GMTV|NBC|CBS|ABC|CTV|CBC|NPR|MSNBC|AFP|AP|PA|Reuters|Bloomberg|Sky)$/;
const OF_OUTLETS =
  /^(?:programmes?|programs?|shows?|reporters?|correspondents?|journalists?|presenters?|hosts?|anchors?|editors?|websites?|sites?|newspapers?|radio|television|audiences?|viewers|listeners|breakfast|news|agency|crews?|interviewers?|producers?|affiliates?|stations?|networks?|podcasts?|bosses|staff|executives)$/;

/** Whether the "that" at a token is a demonstrative ("that plan"), and no verb is waiting for a clause. */
export function isDemonstrative(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  const verb = cueForm(tokens[at - 1]?.lower ?? '');
  const frames = verb && cueVerb(verb.lemma, [])?.cue.frames;
  // "called that report a lie"
  if (
    frames &&
    !frames.has('clause') &&
    !frames.has('that') &&
    next?.pos === 'NOUN' &&
    !/s$/.test(next.lower)
  )
    return true;
  if (
    tokens[at].pos !== 'DET' ||
    at + 1 >= to ||
    tokens[at - 1]?.pos === 'VERB' ||
    tokens[at - 1]?.pos === 'NOUN'
  )
    return false;
  return (
    (next.pos === 'NOUN' && !/(?:s|men|people|children)$/.test(next.lower)) ||
    (next.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN')
  );
}
