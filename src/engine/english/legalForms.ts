import { wordSet } from './wordSet.js';

/** What an organisation's name says of its legal form, each folded and without points: it may be left out or translated. */
const LEGAL_FORMS = wordSet(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pc gmbh mbh ag kg kgaa ohg se ev eg sa sas sarl srl spa snc
  nv bv cv vof as asa ab oy oyj aps aktiengesellschaft akg kft zrt nyrt doo dd ad sp zoo pte pty pvt bhd sdn kk jsc ojsc pjsc cjsc zao oao pao ooo ao llcs fze fzc fzco fzllc
  sab sapi uab sro spzoo`);

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
  'sp z oo',
  's r o',
  'a b',
  'spolka z ograniczona odpowiedzialnoscia',
  'spolecnost s rucenim omezenym',
  'spolocnost s rucenim obmedzenym',
  'societate cu raspundere limitata',
  'societatea cu raspundere limitata',
  'societe a responsabilite limitee',
  'societe anonyme',
  'societa a responsabilita limitata',
  'societa per azioni',
  'sociedad de responsabilidad limitada',
  'sociedad anonima',
  'sociedade anonima',
  'besloten vennootschap',
  'naamloze vennootschap',
  'gesellschaft mit beschrankter haftung',
  'korlatolt felelossegu tarsasag',
  'an chuideachta theoranta',
  'cuideachta faoi dhliteanas teoranta',
  'drustvo s ogranicenom odgovornoscu',
  'obshchestvo s ogranichennoy otvetstvennostyu',
  'tovarystvo z obmezhenoiu vidpovidalnistiu',
  'aktsionerne tovarystvo',
  'aktsionernoe obshchestvo',
  'общество с ограниченной ответственностью',
  'товариство з обмеженою відповідальністю',
  'дружество с ограничена отговорност',
  'открытое акционерное общество',
  'закрытое акционерное общество',
  'публичное акционерное общество',
  'акционерное общество',
  'акціонерне товариство',
  'публічне акціонерне товариство',
  'εταιρια περιορισμενης ευθυνης',
].map((form) => withoutMarks(form).split(' '));

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
const OPENING_FORMS = wordSet(`
  llc ltd jsc ojsc pjsc cjsc zao oao pao ooo ao gup fgup pt tov uab srl ооо оао зао пао ао тов ат пат прат`);

/** Forms that are one, in full and shortened, and as English renders the Russian and Ukrainian ones. For each group of languages: those of firms with partners, and those with shares. */
const SAME_FORMS: readonly (readonly [partners: string, shares: string])[] = [
  [
    `limited|ltd
    private limited|private limited company|pvt ltd|pte ltd
    limited liability company|llc|l l c|limited liability corporation|ooo|tov|ооо|тов|общество с ограниченной ответственностью|товариство з обмеженою відповідальністю|obshchestvo s ogranichennoy otvetstvennostyu|tovarystvo z obmezhenoiu vidpovidalnistiu`,
    `incorporated|inc
    corporation|corp
    public limited company|plc|p l c
    joint stock company|joint-stock company|jsc|j s c|ao|ао|ат|акционерное общество|акціонерне товариство|aktsionerne tovarystvo|aktsionernoe obshchestvo
    open joint stock company|open joint-stock company|ojsc|oao|оао|открытое акционерное общество
    closed joint stock company|cjsc|zao|зао|закрытое акционерное общество
    public joint stock company|public joint-stock company|pjsc|pao|пао|пат|публичное акционерное общество|публічне акціонерне товариство`,
  ],
  ['gesellschaft mit beschrankter haftung|gmbh|mbh', 'aktiengesellschaft|ag|a g'],
  [
    `societe a responsabilite limitee|sarl|s a r l
    srl|s r l|societa a responsabilita limitata|societate cu raspundere limitata|societatea cu raspundere limitata`,
    `societe anonyme|sociedad anonima|sociedade anonima|sa|s a
    societa per azioni|spa|s p a`,
  ],
  ['besloten vennootschap|bv|b v', 'naamloze vennootschap|nv|n v'],
  ['korlatolt felelossegu tarsasag|kft', 'zrt|nyrt'],
];

/** Where a form stands: its languages, whether of partners or of shares, its line. */
const PLACES = new Map(
  SAME_FORMS.flatMap((kinds, languages) =>
    kinds.flatMap((lines, kind) =>
      withoutMarks(lines)
        .split(/\n\s*/)
        .flatMap((line, i) =>
          line.split('|').map((form) => [form, { languages, kind, line: i }] as const),
        ),
    ),
  ),
);

/**
 * Whether two legal forms, in folded words, are one in different words, or those of two kinds of firms (with partners, with shares), which one firm is not;
 * 'unknown' for all others, those of different languages among them, which lists translate freely.
 */
export function compareLegalForms(one: string, other: string): 'same' | 'other' | 'unknown' {
  if (one === other) return 'same';
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  if (!a || !b || a.languages !== b.languages) return 'unknown';
  if (a.kind !== b.kind) return 'other';
  return a.line === b.line ? 'same' : 'unknown';
}

/** Whether a legal form in folded words is a Russian or Ukrainian one in Latin letters, so that the name beside it comes from Cyrillic ones. */
export function isEasternForm(form: string): boolean {
  return EASTERN.test(form);
}

const EASTERN = /^(?:ooo|oao|zao|pao|ao|tov|tovarystvo .*|aktsionern.*|obshchestvo .*)$/;

/** As folded words are: й is и. */
function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ς/g, 'σ');
}

function formLength(fits: (form: readonly string[]) => boolean): number {
  return LONG_FORMS.reduce(
    (longest, form) => (form.length > longest && fits(form) ? form.length : longest),
    0,
  );
}
