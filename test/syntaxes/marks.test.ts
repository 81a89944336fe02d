import assert from 'node:assert/strict';
import { type Language, marked } from './grammars.js';

const BOTH: readonly Language[] = ['plaintext', 'markdown'];

/** Each case is a draft with braces around what must be marked, and nothing else may be. */
function cases(
  scope: string,
  drafts: readonly string[],
  languages: readonly Language[] = BOTH,
): void {
  for (const language of languages) {
    for (const draft of drafts)
      it(`${language}: ${draft.replaceAll('\n', '⏎')}`, async () =>
        assert.equal(await marked(draft.replace(/[{}]/g, ''), scope, language), draft));
  }
}

describe('syntaxes: TK, to come', () => {
  cases('keyword.control.to-come', [
    'The fund is worth {$TK} billion.',
    '{TK}',
    'about {TKTK} people, {TK} percent of them men',
    'a spokesman, {TK} {TK}, said',
    '{TK-name} of the ministry, {TK_title}, said on {TKdate}',
    'the minister’s {TK-first-name} ({TK}) told “{TK}”',
    'in 2011/{TK}, he said—{TK}—that it was “{TK},” {TK}.',
    'Age: {TK}. Name:{TK}',
    '{[TK]} and {[TK: ask the ministry]}',
    'a number {tktk} is missing',
    'Miami-{TK}',
    '{£TKm} and {€TK}',
    'Fill the {TKs}.',
    '“{TK}…”',
  ]);
  cases('keyword.control.to-come', [
    'Atkins, WATKINS, STKX and GTK are names',
    'TKO, TK5 and TKNAME',
    'tk and Tk 500 are not marks',
    'Teekay (NYSE: TK) rose',
    'NYSE:TK',
    'Teekay TK.N fell',
    'TK:US',
    'bought $TK shares',
    'a TK Maxx shop',
    'TK Elevator',
    'Turkish Airlines flight TK 1980, TK1980',
    '@TK said',
    'example.TK',
    'домTK',
    'x_TK',
  ]);
  cases(
    'keyword.control.to-come',
    ['See https://example.com/TK/x?y=TK and www.example.com/TK then {TK}.'],
    ['plaintext'],
  );
});

describe('syntaxes: CQ and sic, leave as is', () => {
  cases('markup.inserted.checked', [
    'Jon Smythe {[CQ]} and Ann Li {(CQ)}, {[cq]} {(cq)}',
    'Smythe {[CQ: as on the birth certificate]}, Li {(cq, per LinkedIn)}.',
  ]);
  cases('markup.inserted.checked', [
    'CQ',
    'QCQ',
    '[CQA] (CQD)',
    'CQ Roll Call reported (CQ Weekly)',
    'Congressional Quarterly (CQ) reported',
  ]);
  cases('constant.language.sic', [
    '“They was {[sic]} there {(sic)},” he wrote {[Sic]}.',
    '“{[*sic*]}” and {[_sic_]}',
    'He {[sic!]} left',
  ]);
  cases('constant.language.sic', [
    'sic',
    'sic transit gloria',
    '[music] (basic)',
    'sickness [sick]',
  ]);
});

describe('syntaxes: notes to the desk', () => {
  cases('comment.block.note', [
    'He left. {[[check the date]]} Then he came back.',
    '{[[all of it]]}',
    'one {[[a]]} two {[[b]]} three',
    'It was {[[who says\nthat, and when\nexactly?]]} yesterday.',
    'closed {[[here]]} and {[[left open}\n\nNew paragraph.',
    '{[[with [brackets] and array[0] in it]]} after',
    'a {[[b\nc]]} d {[[e\nf]]} g',
  ]);
  cases('comment.block.note', ['[one] and [two]', 'a[b[0]]', 'left ]] open', '[ [spaced] ]']);
  cases('keyword.control.to-come', [
    'He said [[{TK} ask Ann]] no',
    'He said [[ask\n{TK-free} Ann]] no',
  ]);
});

describe('syntaxes: datelines', () => {
  cases('entity.name.tag.dateline', [
    '{MIAMI (Reuters) —} U.S. officials are alarmed.',
    '{KYIV, Nov. 20 -} Ukraine said',
    '{WASHINGTON —} The president',
    '{WASHINGTON—}The president',
    '{WASHINGTON (AP) --} The president',
    '{NEW YORK (AP) —} “No,” he said.',
    '{ST. LOUIS –} Police said',
    '{PORT-AU-PRINCE, Haiti (AP) —} Gangs',
    '{KYIV, Ukraine, Nov 20 (Reuters) -} President',
    '{MOSCOW/KYIV, Nov 20 (Reuters) -} Russia',
    '{LONDON, 20 November 2025 —} The minister',
    '{WASHINGTON, D.C. —} A bill',
    '{UNITED NATIONS (AP) —} The Security Council',
    '{Miami, Fla. (AP) —} Officials',
    '{Nov 20 (Reuters) -} Shares',
    '{(Reuters) -} Shares',
    '{OSLO —} Norway',
    '{ABOARD AIR FORCE ONE (AP) —} Trump',
    '{MIAMI (Reuters) —} TK',
    'A headline\n\n{KYIV —} It began.\n\n{RIGA —} It went on.',
    '{SÃO PAULO —} Brazil',
    '{MIAMI (Reuters) —} He left [[when\nexactly?]] at noon.',
  ]);
  cases(
    'entity.name.tag.dateline',
    [
      '{**MIAMI** (Reuters) —} Officials said **no**.',
      '{**KYIV, Nov. 20 —**} Officials',
      '> {MIAMI (Reuters) —} Officials',
      '- {MIAMI (Reuters) —} Officials',
    ],
    ['markdown'],
  );
  cases('entity.name.tag.dateline', [
    'NATO — the alliance — said',
    'NATO — The alliance said',
    'RDIF — A fund',
    'UNESCO — The body',
    'He left MIAMI (Reuters) — Officials',
    'ANALYSIS — Why it failed',
    'TRUMP: No.',
    'MOSCOW - which is cold',
    'The president — a Republican — left',
    'John Smith (R-Texas) — Texas',
    'WELL-KNOWN FACTS',
    'I — We',
    'WASHINGTON said',
    'Q — Thank you',
  ]);
});

describe('syntaxes: end marks, more marks and slugs', () => {
  cases('keyword.other.end-mark', [
    '{-30-}',
    '{- 30 -}',
    '{—30—}',
    '{###}',
    '{# # #}',
    '{-ends-}',
    '{- ENDS -}',
    '{ENDS}',
    '{END}',
    '{(END)}',
    'He left.\n\n{-30-}\n\nContact: Ann',
    'He left.\n{###}',
    '{###  }',
  ]);
  cases('keyword.other.end-mark', [
    '30',
    '-30- degrees',
    'at -30-',
    '##',
    '####',
    '#####',
    'The end',
    'end',
    'ENDS HERE',
    '---',
    '- 30',
    'He ENDS',
  ]);
  cases(
    'keyword.other.end-mark',
    ['### Sanctions', '# Title', '###Sanctions', '## A ###'],
    ['markdown'],
  );
  cases('keyword.other.more-mark', [
    '{-more-}',
    '{- MORE -}',
    '{(more)}',
    'more',
    '(more to come)',
  ]);
  cases('entity.name.tag.slug', [
    '{Slug:} peace-plan-miami',
    '{SLUG:} peace-plan',
    '{Slugline:} plan',
    'A slug: x',
    'Slug:',
    'Slugs: two',
  ]);
  cases('string.unquoted.slug', ['Slug: {peace-plan-miami}']);
});

describe('syntaxes: Markdown keeps its own', () => {
  const all = [
    'keyword.control.to-come',
    'markup.inserted.checked',
    'constant.language.sic',
    'comment.block.note',
    'entity.name.tag.dateline',
    'keyword.other.end-mark',
  ];
  const spared = [
    'see `TK [CQ] [[x]]` there',
    '```\nTK [sic]\n-30-\n###\n[[x]]\n```',
    '~~~js\nTK // [CQ]\n~~~',
    '    TK [CQ] [[x]]',
    '---\ntitle: TK [CQ]\nslug: TK\n---',
    '<!-- TK [[x]] -->',
    'a <!-- TK [CQ] --> b',
    '<a href="TK">a</a>',
    '[a](https://example.com/TK)',
    '[a](TK)',
    '![TK](TK.png)',
    '<https://example.com/TK>',
    '[[1]](https://example.com)',
    '[sic](https://example.com)',
    '[CQ][ref]',
    '[ref]: https://example.com/TK',
    '\\[[x]]',
  ];
  for (const scope of all) cases(scope, spared, ['markdown']);
  cases(
    'keyword.control.to-come',
    [
      '## A {TK} heading',
      '**bold {TK}** and *{TK}*',
      '- a {TK} item',
      '> a {TK} quotation',
      '| {TK} | b |\n|---|---|\n| c | {TK} |',
      '1. one {TK}',
      '[{TK} report](https://example.com)',
      '---\ntitle: x\n---\n{TK}',
    ],
    ['markdown'],
  );
  cases(
    'comment.block.note',
    [
      '- item {[[note]]}',
      '## Head {[[note]]}',
      'He **said {[[who]]}** so',
      'in 1984 {[[check\nit]]} so',
      '{[[at\nthe head]]} so',
    ],
    ['markdown'],
  );
  cases(
    'markup.bold',
    ['{**Bold**} [[open\nnote]] and {**bold**} again', 'a [[b\nc]] d\n{**e**}'],
    ['markdown'],
  );
  cases('markup.heading', ['{### Sanctions}', 'a [[b\nc]] d\n\n{## Next}'], ['markdown']);
  cases('meta.embedded.block.frontmatter', ['---\n{title: TK}\n---\nText'], ['plaintext']);
  cases(
    'keyword.control.to-come',
    ['---\ntitle: TK\n---\n{TK}', 'x\n---\n{TK}\n---'],
    ['plaintext'],
  );
});
