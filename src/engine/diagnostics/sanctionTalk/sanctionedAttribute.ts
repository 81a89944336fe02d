import { isBodyHead } from '../../english/bodyHeads.js';
import { isPersonTitle } from '../../english/titlesBeforeNames.js';
import { isEndedBy } from './partyEnds.js';
import { endsByWord, isOver } from './sanctionEnds.js';
import { isUnreal, isUnrealBeside } from './sanctionModality.js';
import type { TermReading } from './termReading.js';
import type { readDescribed } from './namedObjects.js';
import { apposedBehind, objectsFrom } from './namedObjects.js';
import { NO_PARTIES, officeEnding, type PhraseParties, phraseStart } from './partyPhrases.js';
import { antecedentOf, describedBy, RELATIONS, sharedSubject, whomBefore } from './partySyntax.js';
import { isComma, isNominal, isParenthesis, isPlural, isVerb, type Word } from './sentenceWords.js';

/** "the sanctioned banker X", "X, a sanctioned banker", "X is a sanctioned banker". */
export function attributiveParticiple(
  words: readonly Word[],
  t: number,
  { parties, after, noun, possesses }: ReturnType<typeof readDescribed>,
): TermReading {
  const said = (found: PhraseParties, predicate: boolean, plain = true): TermReading => {
    const former = isUnrealBeside(words, t) || isEndedBy(words, after, found);
    return {
      parties: former ? NO_PARTIES : ofFirm(words, t, after, found),
      plain: plain && !former,
      predicate,
    };
  };
  if (parties.places.length > 0) return said(parties, false);
  if (!noun || possesses) return said(NO_PARTIES, false);
  // "the sanctioned companies include X"
  if (/^includ(?:es?|ed)$/.test(words[after]?.lower ?? ''))
    return said(objectsFrom(words, after + 1), true);
  const start = phraseStart(words, t);
  const behind = apposedBehind(words, after);
  if (behind.places.length > 0)
    return said(isAnothers(words, start, after, behind) ? NO_PARTIES : behind, false);
  if (isParenthesis(words[start - 1])) {
    // "He met X, a sanctioned banker and two lawyers": a list.
    const list = words[after]?.lower === 'and' && !isVerb(words[after + 1]);
    return said(describedBy(words, start), false, !list);
  }
  // "As a sanctioned banker, X may not travel."
  if (words[start - 1]?.lower === 'as' && start === 1)
    return said(subjectAfterComma(words, t), false);
  return said(describedBy(words, start), true, !isUnreal(words, start, t));
}

/** Who may be called by what they are to a party; a body only by some of it. */
const BODY_OF = /^(?:unit|subsidiary|arm|part|parent|branch|affiliate|division|owner|successor)$/;
const PERSON_OF = /(?:er|or|ist|man|woman|ee|heir|ceo)$/;
const BODY = /^(?:firms?|lenders?|insurers?|refiner(?:y|ies)|banks|conglomerates?|airline)$/;

/** Said of persons and of bodies. */
const EITHER =
  /^(?:owner|founder|co-founder|publisher|rival|champion|investor|contender|successor|predecessor|partner|victim|suspect|defendant)$/;

/** Whoever leads one is its "chairman" or its "chief"; a "militia leader" and a "fund manager" are called so by their trade. */
const FIRM =
  /^(?:bank|company|corporation|conglomerate|firm|lender|insurer|refinery|airline|shipyard|holding)$/;

/** Those whom the phrase behind the participle at `words[t]` may describe: where a firm modifies its head, the firm may be meant as well as the person ("the sanctioned bank chairman", "sanctioned Acme chief X"). */
function ofFirm(
  words: readonly Word[],
  t: number,
  after: number,
  found: PhraseParties,
): PhraseParties {
  if (found.places[0]?.actor?.kind !== 'person') return found;
  const name = words.findIndex(({ place }, i) => i < after && place === found.places[0]);
  const modifiers = words.slice(t + 1, name > t ? name - 1 : after - 1);
  const firms = modifiers.flatMap(({ place }) => place ?? []);
  const isOpen = firms.length > 0 || modifiers.some(({ lower }) => FIRM.test(lower));
  return isOpen ? { ...found, places: [...firms, ...found.places], unsure: true } : found;
}

/** Whether the name apposed behind the phrase from `start` to `after` is that of somebody on whom the phrase hangs: "the chairman of the sanctioned bank, X,". */
function isAnothers(
  words: readonly Word[],
  start: number,
  after: number,
  { places }: PhraseParties,
): boolean {
  const isPerson = places[0].actor?.kind === 'person';
  const { lower } = words[after - 1];
  if (isPerson && (isBodyHead(lower) || BODY.test(lower))) return true;
  const head = words[start - 2];
  if (words[start - 1]?.pos !== 'ADP' || head?.pos !== 'NOUN' || isPlural(head)) return false;
  // "the bank of the sanctioned tycoon, X,"; alone, a manager or a designer may be a firm.
  if (!isPerson && isPersonTitle(lower) && !EITHER.test(lower)) return true;
  if (!isPerson) return BODY_OF.test(head.lower);
  const isPersons = RELATIONS.test(head.lower) || PERSON_OF.test(head.lower);
  return isPersons || officeEnding(words, start - 2) >= 0;
}

/** "X, sanctioned in 2022, left", "Sanctioned in 2022, X left". */
export function reducedClause(words: readonly Word[], t: number): TermReading {
  let start = t;
  while (words[start - 1]?.pos === 'ADV') start--;
  // A headline's "X sanctioned by EU" can be asked and denied; between commas only what is said of the term counts.
  const former =
    isUnrealBeside(words, t) ||
    (isParenthesis(words[start - 1]) ? isOverBetween(words, start, t) : isUnreal(words, start, t));
  if (start > 0 && !isFrontedAt(words, start)) {
    // "a plan to have X sanctioned"
    const phrase = phraseStart(words, start - 1);
    if (words[start - 1].pos === 'NAME' && words[phrase - 1]?.pos === 'VERB')
      return { parties: NO_PARTIES, plain: false, predicate: true };
    // "X, whom Washington sanctioned"
    const whom = whomBefore(words, start);
    if (whom >= 0)
      return {
        parties: antecedentOf(words, whom),
        plain: !isUnreal(words, start, t),
        predicate: false,
        past: true,
      };
    const listed = thoseSanctioned(words, start, t);
    if (listed) return { parties: former ? NO_PARTIES : listed, plain: !former, predicate: true };
    const parties = former ? NO_PARTIES : describedAt(words, start);
    return { parties, plain: !former, predicate: false, past: true };
  }
  return {
    parties: former ? NO_PARTIES : subjectAfterComma(words, t),
    plain: !former,
    predicate: false,
    past: true,
  };
}

/** Whom a participle that begins at `start` describes: the noun before it, or the subject of a passive that "and" joins it to, for "was seen with people banned and sanctioned" says that of others. */
function describedAt(words: readonly Word[], start: number): PhraseParties {
  const noun = antecedentOf(words, start);
  if (noun.places.length > 0 || words[start - 1].pos !== 'CCONJ') return noun;
  return { ...sharedSubject(words, start - 1), unsure: true };
}

/** Whether what a participle at `words[t]`, its adverbs from `start` on, says is over by its own clause, or by the sentence's verb behind that: "X, sanctioned in 2014, was delisted". */
function isOverBetween(words: readonly Word[], start: number, t: number): boolean {
  const close = closeBehind(words, t);
  return isOver(words.slice(0, close), t) || isEndedBy(words, close, antecedentOf(words, start));
}

/** Where the clause ends that a participle at `words[t]` begins: at the comma before the sentence's own verb. */
function closeBehind(words: readonly Word[], t: number): number {
  const close = words.findIndex(
    (word, i) => i > t && isComma(word) && isVerb(words[i + 1]) && !endsByWord(words[i + 1].lower),
  );
  return close < 0 ? words.length : close;
}

/** "Those sanctioned include X and Y", "Among the firms sanctioned by Ottawa were X and Y". */
function thoseSanctioned(
  words: readonly Word[],
  start: number,
  t: number,
): PhraseParties | undefined {
  const noun = phraseStart(words, start - 1);
  if (
    words[start - 1].pos === 'NAME' ||
    !/^(?:those|the|among|people|companies)$/.test(words[noun].lower)
  )
    return undefined;
  let v = t + 1;
  while (v < words.length && v - t < 14 && !isVerb(words[v]) && !isParenthesis(words[v])) v++;
  const verb = words[v]?.lower ?? '';
  const among = words.slice(Math.max(0, noun - 1), start).some(({ lower }) => lower === 'among');
  if (!/^includ(?:es?|ed)$/.test(verb) && !(among && /^(?:was|were|is|are)$/.test(verb)))
    return undefined;
  return objectsFrom(words, v + 1);
}

function isFrontedAt(words: readonly Word[], start: number): boolean {
  return words[start - 1]?.pos === 'PUNCT' && /^["“‘']$/.test(words[start - 1].text);
}

/** The subject of the sentence that a phrase leads up to: "Under sanctions since 2022, X left". */
function subjectAfterComma(words: readonly Word[], t: number): PhraseParties {
  const comma = words.findIndex((word, i) => i > t && isComma(word));
  if (comma < 0) return NO_PARTIES;
  let i = comma + 1;
  while (isNominal(words, i)) i++;
  const name = words[i];
  return name?.pos === 'NAME' &&
    (isVerb(words[i + 1]) || isComma(words[i + 1]) || words[i + 1]?.pos === 'ADV')
    ? { places: [name.place!] }
    : NO_PARTIES;
}
