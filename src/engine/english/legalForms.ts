import { wordSet } from './wordSet.js';

/** What an organisation's name says of its legal form, each folded and without points: it may be left out or translated. */
const LEGAL_FORMS = wordSet(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pc gmbh mbh ag kg kgaa ohg se ev eg sa sas sarl srl spa snc
  nv bv cv vof as asa ab oy oyj aps aktiengesellschaft akg kft zrt nyrt doo dd ad sp zoo pte pty pvt bhd sdn kk jsc ojsc pjsc cjsc zao oao pao ooo ao llcs fze fzc fzco fzllc
  sab sapi`);

/** Legal forms of several words, as their folded words stand in a name. */
const LONG_FORMS: readonly (readonly string[])[] = [
  'state corporation',
  'state owned enterprise',
  'federal state unitary enterprise',
  'limited liability company',
  'limited liability corporation',
  'limited liability partnership',
  'public limited company',
  'joint stock company',
  'open joint stock company',
  'closed joint stock company',
  'public joint stock company',
  'open joint-stock company',
  'joint-stock company',
  'public joint-stock company',
  'private limited company',
  'company limited',
  'private limited',
  'co ltd',
  's a',
  's a s',
  's r l',
  's p a',
  's a r l',
  'l l c',
  'l p',
  'l l p',
  'b v',
  'n v',
  'a s',
  'a g',
  'e v',
  's a de c v',
  'sa de cv',
  's de r l de c v',
  'd o o',
  'j s c',
  'p l c',
  'co ltd',
  'p t',
  'a b',
].map((form) => form.split(' '));

/** How many of the first words make up a legal form; 0 if none do. */
export function leadingLegalForm(words: readonly string[]): number {
  return (
    formLength((form) => form.every((word, i) => words[i] === word)) ||
    (OPENING_FORMS.has(words[0]) ? 1 : 0)
  );
}

/** How many of the last words make up a legal form; 0 if none do. */
export function trailingLegalForm(words: readonly string[]): number {
  const { length } = words;
  return (
    formLength((form) => form.every((word, i) => words[length - form.length + i] === word)) ||
    (LEGAL_FORMS.has(words[length - 1]) ? 1 : 0)
  );
}

/** Legal forms that stand before a name: "OOO Inter Tobacco", "JSC Kalashnikov Concern". */
const OPENING_FORMS = wordSet('llc ltd jsc ojsc pjsc cjsc zao oao pao ooo ao gup fgup pt tov');

function formLength(fits: (form: readonly string[]) => boolean): number {
  return LONG_FORMS.reduce(
    (longest, form) => (form.length > longest && fits(form) ? form.length : longest),
    0,
  );
}
