import { isTitleWord } from '../english/titlesBeforeNames.js';
import { type FactToken, isCapitalised, isHyphen } from './factTokens.js';

/** Parties as newspapers write them in brackets behind a name. */
const PARTIES_IN_BRACKETS =
  /^(?:labour|lab|conservative|con|tory|liberal|lib|ld|green|greens|snp|plaid|dup|sdlp|ukip|reform|independent|ind|democrat|democratic|republican|rep|dem|libertarian|socialist|social|cdu|csu|spd|fdp|afd|epp|alp|ndp|fianna|fine)$/;

const PARTY_NAME_ENDS =
  /^(?:party|parties|alliance|union|democrats|unionists|liberals|conservatives|socialists|nationalists|greens|front|movement|labour|left|league|coalition)$/;

/** "Maureen Plaskett (Lib Dem, Wharf Ward)": a party and a seat in brackets behind a name; where it ends. */
function partyInBrackets(tokens: readonly FactToken[], at: number): number {
  if (tokens[at - 1]?.text !== '(' || !isCapitalised(tokens[at - 2])) return at;
  // "the European People's Party (EPP)": the party's own letters.
  if (PARTY_NAME_ENDS.test(tokens[at - 2].lower)) return at;
  if (!PARTIES_IN_BRACKETS.test(tokens[at].lower) || !isCapitalised(tokens[at])) return at;
  let end = at + 1;
  while (end - at < 8 && (isCapitalised(tokens[end]) || /^[,&/-]$/.test(tokens[end]?.text ?? '')))
    end++;
  return tokens[end]?.text === ')' ? end : at;
}

/** "D-Mass.", "R-Texas" behind a name; "(R)", "(Labour)", "(Lib Dem, Wharf Ward)". */
export function seatAt(tokens: readonly FactToken[], at: number): number {
  const party = partyInBrackets(tokens, at);
  if (party > at) return party;
  const token = tokens[at];
  if (!/^[DRIL]$/.test(token.text)) return at;
  const before = tokens[at - 1]?.text ?? '';
  if (!/^[(,]$/.test(before)) return at;
  if (before === '(' && tokens[at + 1]?.text === ')') return at + 1;
  if (!isHyphen(tokens, at + 1) || !isCapitalised(tokens[at + 2])) return at;
  let end = at + 3;
  while (isCapitalised(tokens[end]) && !tokens[end].glued && tokens[end - 1].text !== '.') end++;
  return tokens[end]?.text === '.' &&
    tokens[end].glued &&
    /^[,)]$/.test(tokens[end + 1]?.text ?? '')
    ? end + 1
    : end;
}

/** "Senator Elizabeth Warren of Massachusetts": the constituency. */
export function constituencyAt(tokens: readonly FactToken[], at: number): number {
  if (tokens[at - 1]?.lower !== 'of' || !isCapitalised(tokens[at])) return at;
  let name = at - 2;
  while (
    name >= 0 &&
    at - name < 6 &&
    isCapitalised(tokens[name]) &&
    !isTitleWord(tokens[name].lower)
  )
    name--;
  if (name === at - 2) return at;
  const title = tokens[tokens[name]?.text === '.' ? name - 1 : name]?.lower ?? '';
  if (
    !/^(?:sen|sens|rep|reps|gov|govs|senator|senators|representative|representatives|governor|governors|democrat|republican|congressman|congresswoman|judge)$/.test(
      title,
    )
  )
    return at;
  let end = at + 1;
  while (isCapitalised(tokens[end]) && !tokens[end].initial && end - at < 3) end++;
  return end;
}
