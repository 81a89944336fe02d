import { groupStart } from './partySyntax.js';
import { isComma, isNominal, isRelative, type Word } from './sentenceWords.js';

/** Those who impose sanctions, and what is said for them: capitals, adjectives. */
export const AUTHORITY =
  /\b(?:EU|E\.U\.|European|Brussels|US|U\.S\.|United States|American|Washington|Treasury|State Department|OFAC|UK|U\.K\.|Britain|British|United Kingdom|London|UN|U\.N\.|United Nations|Security Council|Western|Canada|Canadian|Ottawa|Switzerland|Swiss|Japan|Japanese|Tokyo|Australian?|Canberra|New Zealand|Norwegian|Norway|Ukraine|Ukrainian|Kyiv)(?!\p{L})/u;
/** What is done with a measure by whoever takes it. */
export const TAKES =
  /^(?:impos(?:es?|ed|ing)|puts?|plac(?:es?|ed|ing)|slap(?:s|ped)|hits?|froze|frozen|freezes|keeps?|kept|extend(?:s|ed)|seeks?|sought|request(?:s|ed)|order(?:s|ed)|obtain(?:s|ed)|secur(?:es|ed)|won|wins|issu(?:es|ed)|announc(?:es|ed)|grant(?:s|ed)|add(?:s|ed))$/;

export const spelled = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

/** Where the words before a term begin that may name who acts. */
export function clauseStart(words: readonly Word[], t: number): number {
  let from = t;
  while (
    from > 0 &&
    t - from < 10 &&
    !/^[,;:—–]$/.test(words[from - 1].text) &&
    words[from - 1].lower !== 'that'
  )
    from--;
  return from;
}

/** The words behind "by" that name who imposes: "sanctioned in 2014 by the European Union", "sanctions imposed by the league", but not "sanctioned for remarks made by the party". */
export function agentBehind(words: readonly Word[], t: number): readonly Word[] {
  for (let i = t + 1; i < words.length && i - t < 12; i++) {
    const { lower, text } = words[i];
    if (isRelative(words[i]) || /^[;:]$/.test(text)) break;
    if (lower === 'by') {
      let end = i + 1;
      while (
        words[end]?.pos === 'NAME' ||
        isNominal(words, end) ||
        /^(?:and|of)$/.test(words[end]?.lower ?? '')
      )
        end++;
      return words.slice(i + 1, end);
    }
    const isJoined = isComma(words[i - 1]) || words[i - 1].pos === 'CCONJ';
    if (words[i].pos === 'VERB' && !isJoined && !isNominal(words, i) && !TAKES.test(lower)) break;
  }
  return [];
}

/** The subject of the verb that imposes the measure whose phrase begins at `start`. */
export function imposer(words: readonly Word[], start: number): readonly Word[] {
  for (let v = start - 1; v > 0 && start - v < 20; v--) {
    if (/^[,;:—–]$/.test(words[v].text)) return [];
    if (!TAKES.test(words[v].lower) || words[v].place) continue;
    const group = groupStart(words, v);
    const isPassive = words
      .slice(group, v)
      .some(({ lower }) => /^(?:was|were|be|been)$/.test(lower));
    return isPassive ? [] : words.slice(clauseStart(words, group), group);
  }
  return [];
}
