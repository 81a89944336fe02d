import { isGivenName } from '../../../english/givenNameList.js';
import { genderOf } from '../../../english/gender.js';
import type { Name, Run } from '../naming/nameUse.js';
import { isRole, TITLES } from '../naming/personTitles.js';
import { nameIn } from '../naming/properNames.js';

import type { SentenceView } from '../sentenceView.js';
import type { SourceReading, SourceKind } from './sourceReading.js';

import { nameWithin } from './nameWithin.js';

/** "Secretary of State Marco Rubio": the name stands behind what the office is for. */
const OFFICE = /^(?:secretary|minister|director|attorney)$/;

const MEMBER = /^(?:mp|mep|msp)$/;

/** Who speaks or works for somebody else. */
const SERVING =
  /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|solicitor|barrister|counsel|friend|ally|assistant|strategist|representative|agent|publicist|brother|sister|father|mother|wife|husband|son|daughter|cousin|supporter|critic|rival|opponent|colleague|source|official)$/;

/** A source that is an office whose holder's name ends a later phrase: "Secretary of State Marco Rubio", "former Bank of England governor Paul Ross", "Heart and Lung senior manager Ann Kim". */
export function namedHolder({ view, source, head, word }: SourceReading): SourceKind | null {
  const use = nameWithin(view, source, head.to, /^(?:of|from|for|and|to|in|at)$/, true);
  if (!use || (use.roles.length === 0 && !isRole(word) && !OFFICE.test(word))) return null;
  if (isTwo(view, head, word, use)) return null;
  const end = source.antecedent?.to ?? source.to;
  const last = view.token(end - 1).end;
  if (use.end < last && view.prose.text.slice(use.end, last).trim()[0] !== ',') return null;
  const whole = withoutInstitution(use, MEMBER.test(word));
  // "a spokesman for Helen Marchetti", "an aide to the prime minister, Tom Orr": whom somebody speaks for, and not who speaks
  if (SERVING.test(word) && whole === use) return null;
  // "the MP for Ealing North"
  if (MEMBER.test(word) && !whole.person) return null;
  return whole.words.length > 1 && whole.person ? { kind: 'name', use: whole, word } : null;
}

/** "Mary Cole and senator John Reyes", "Bell and Rep. Ines Duarte": two, and "North East Somerset MP and prominent Brexiteer Jacob Rees-Mogg" is one. */
function isTwo(view: SentenceView, head: Run, word: string, use: Name): boolean {
  const own = nameIn(view.prose.tokens, head);
  if (!own || (MEMBER.test(word) && !isGiven(own.words[0]))) return false;
  return (own.person && own.words.length > 1) || isJoinedTitle(view, use);
}

/** Whether "and" and a title stand before a name: "and Rep. Ines Duarte", but not "and Lung senior manager Ann Kim". */
function isJoinedTitle(view: SentenceView, use: Name): boolean {
  const i = view.phrases.findIndex(({ to }) => view.token(to - 1).end >= use.end);
  return view.word(i - 1) === 'and' && TITLES[view.word(i)] !== undefined;
}

/** "Equalities Maria Cruz": the person's name begins with the given name. @param seated whether a seat stands before it: "MP for Ashford Damian Green" */
function withoutInstitution(use: Name, seated: boolean): Name {
  const words = use.name.split(' ');
  const given = words.findLastIndex((one, i) => i < words.length - 1 && isGiven(one.toLowerCase()));
  if (given <= 0 || (!seated && isGiven(use.words[0]))) return use;
  const name = words.slice(given).join(' ');
  return {
    ...use,
    start: use.end - name.length,
    name,
    words: use.words.slice(given),
    person: true,
    body: false,
    gender: genderOf(words[given]),
  };
}

function isGiven(word: string): boolean {
  return genderOf(word) !== null || isGivenName(word);
}
