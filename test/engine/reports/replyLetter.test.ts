import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { AnchoredReview, Annotation } from '../../../src/engine/annotation.js';
import type { RightOfReply } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import type { Markup } from '../../../src/engine/text/draftText.js';
import { replyLetter } from '../../../src/engine/reports/reply/replyLetter.js';
import { partiesToAnswer, partyMeant } from '../../../src/engine/reports/reply/replyParties.js';

const { entries } = parseRegistry(
  `version: 1
actors:
  ann-brown: {name: Ann Brown, kind: person}
  kate-brown: {name: Kate Brown, kind: person}
  bob-grey: {name: Bob Grey, kind: person}
  john-smith: {name: John Smith, kind: person}
  acme: {name: Acme Holding, kind: company}
  nord: {name: Nord Bank, kind: company}
  sam-reed: {name: Sam Reed, kind: person, pronouns: she}
`,
  'actors.yaml',
);
const ACTORS = new Map(entries.map(({ actor }) => [actor.id, actor]));
const LEXICON = compileLexicon(entries.map(({ actor }) => actor));
const read = (text: string, markup: Markup = 'plaintext'): Annotation =>
  annotate(text, markup, LEXICON, { date: '2025-11-20' });
const parties = (text: string, annotation = read(text)) =>
  partiesToAnswer(text, annotation, (id) => ACTORS.get(id));
const letterTo = (name: string, text: string, signature?: string, annotation = read(text)) => {
  const party = parties(text, annotation).find((one) => one.name === name);
  assert.ok(party, `nobody writes to ${name}`);
  return replyLetter(text, annotation, party, {
    deadline: '5 p.m. on Friday, November 21, 2025',
    signature,
  });
};

/** The annotation, with a right of reply on each claim, or on the one of that number. */
function withReply(text: string, reply: RightOfReply, only?: number): Annotation {
  const annotation = read(text);
  const claims = only === undefined ? annotation.claims : [annotation.claims[only]];
  const reviews = claims.map(
    ({ id }) =>
      ({
        review: { id, decision: 'unchecked', evidence: [], target: [], alike: [], reply },
        claim: id,
        state: 'found',
        candidates: [],
      }) as unknown as AnchoredReview,
  );
  return { ...annotation, reviews };
}

const DRAFT = `John Smith said Ann Brown stole the money. The weather was fine.

Bob Grey said on Monday that Ann Brown had lied to the committee. “Acme Holding bribed two ministers,” John Smith said.
`;

describe('whom to write to', () => {
  it('is everybody whom a claim accuses, with their claims', () => {
    assert.deepEqual(
      parties(DRAFT).map(({ name, isPerson, claims }) => [name, isPerson, claims.length]),
      [
        ['Ann Brown', true, 2],
        ['Acme Holding', false, 1],
      ],
    );
  });
  it('is nobody where nobody is accused', () => {
    assert.deepEqual(parties('John Smith said Ann Brown had left. It rained.'), []);
  });
  it('is whoever was asked and has not answered, with the last day', () => {
    const text = 'John Smith said Ann Brown stole the money.';
    const [party] = parties(text, withReply(text, { askedOn: '2025-11-19' }));
    assert.equal(party.askedOn, '2025-11-19');
  });
  for (const reply of [
    { askedOn: '2025-11-19', answered: true },
    { words: 'No.' },
    { needed: false },
  ] satisfies RightOfReply[])
    it(`is nobody once ${JSON.stringify(reply)}`, () => {
      const text = 'John Smith said Ann Brown stole the money.';
      assert.deepEqual(parties(text, withReply(text, reply)), []);
    });
});

describe('a right-of-reply letter', () => {
  it('puts what the draft says about the party, numbered, with the deadline', () => {
    const { text, assertions, leftOut } = letterTo('Ann Brown', DRAFT, 'Mia North');
    assert.equal(assertions, 2);
    assert.equal(leftOut, 0);
    assert.equal(
      text,
      `Subject: Request for comment by 5 p.m. on Friday, November 21, 2025

Dear Ann Brown,

We are preparing an article that says the following about you. We would like to include your answer to each point.

1. “Ann Brown stole the money”

2. “that Ann Brown had lied to the committee”

Please reply by 5 p.m. on Friday, November 21, 2025. If you need more time, or would rather speak by telephone, please let us know before then.

Sincerely,
Mia North
`,
    );
  });
  it('says nothing of who says so, nor of others', () => {
    const { text } = letterTo('Ann Brown', DRAFT);
    for (const other of [/Smith/, /Grey/, /Acme/, /Monday/, /weather/])
      assert.doesNotMatch(text, other);
    assert.match(text, /\[your name, newsroom and telephone number\]/);
  });
  it('calls a body by its name', () => {
    const { text } = letterTo('Acme Holding', DRAFT);
    assert.match(
      text,
      /says the following about Acme Holding\. We would like to include your answer\./,
    );
    assert.match(text, /1\. “Acme Holding bribed two ministers”/);
  });
  it('leaves out others whom the same words accuse', () => {
    const { text, leftOut } = letterTo(
      'Ann Brown',
      'John Smith said Ann Brown and Bob Grey stole the money.',
    );
    assert.doesNotMatch(text, /Grey/);
    assert.match(text, /Ann Brown and \[another party\] stole the money/);
    assert.equal(leftOut, 1);
  });
  it('keeps the verb where it is the accusation', () => {
    const { text } = letterTo('Ann Brown', 'John Smith accused Ann Brown of hiding the accounts.');
    assert.match(text, /1\. “accused Ann Brown of hiding the accounts”/);
  });
  it('holds no placeholder and no note to the desk', () => {
    const { text } = letterTo(
      'Ann Brown',
      'John Smith said Ann Brown stole [TK: how much?] the money [[ask legal about her brother]] last year.',
    );
    assert.doesNotMatch(text, /TK|legal|\[\[/);
    assert.match(text, /Ann Brown stole/);
  });
  it('does not name an unnamed source whose words it puts', () => {
    const { text } = letterTo(
      'Ann Brown',
      'John Smith said that a senior official in the finance ministry told him that Ann Brown stole the money.',
    );
    assert.doesNotMatch(text, /official|ministry/);
    assert.match(text, /Ann Brown stole the money/);
  });
  it('puts the same words once', () => {
    const { text } = letterTo(
      'Ann Brown',
      'John Smith said Ann Brown stole the money. Bob Grey said Ann Brown stole the money.',
    );
    assert.equal(text.match(/stole the money/g)?.length, 1);
  });
});

/** What a letter puts, without its numbers. */
const put = (letter: { readonly text: string }): string[] =>
  [...letter.text.matchAll(/^\d+\. “(.*)”$/gm)].map(([, words]) => words);

describe('a right-of-reply letter about what is written for the desk', () => {
  for (const note of [
    '[[Ask legal first. John Smith said Ann Brown stole the money.]]',
    '[[Ask legal first. John Smith said Ann Brown stole the money.',
    '[[Ask legal first.\r\nJohn Smith said Ann Brown stole the money.]]',
    '[CHECK: John Smith said Ann Brown stole the money]',
    '<!-- Ask legal first. John Smith said Ann Brown stole the money. -->',
    'John Smith said Ann Brown had left [[and that she stole the money]].',
  ]) {
    it(`is not written: ${note}`, () => assert.deepEqual(parties(note), []));
    it(`puts only what is printed: ${note}`, () => {
      const text = `${note}\n\nBob Grey said Ann Brown lied to the committee.\n`;
      const annotation = read(text);
      const [party, ...others] = parties(text, annotation);
      assert.deepEqual([party.name, others.length], ['Ann Brown', 0]);
      assert.deepEqual(put(letterTo('Ann Brown', text, undefined, annotation)), [
        'Ann Brown lied to the committee',
      ]);
    });
  }
  it('is written about what repeats a note, whoever was asked about the note', () => {
    const text =
      '[[John Smith said Ann Brown stole the money.]]\n\nJohn Smith said Ann Brown stole the money.';
    const annotation = withReply(text, { party: 'Ann Brown', askedOn: '2025-11-19' });
    assert.deepEqual(put(letterTo('Ann Brown', text, undefined, annotation)), [
      'Ann Brown stole the money',
    ]);
  });
  it('is written about what stands behind a note', () => {
    assert.deepEqual(
      put(letterTo('Ann Brown', '[[Ask legal.]] John Smith said Ann Brown stole the money.')),
      ['Ann Brown stole the money'],
    );
  });
  it('leaves out a comment in a draft that is no Markdown, too', () => {
    const text = 'John Smith said Ann Brown stole <!-- per Kate, 555-1234 --> the money.';
    assert.deepEqual(put(letterTo('Ann Brown', text)), ['Ann Brown stole the money']);
  });
});

describe('a right-of-reply letter about a draft in Markdown', () => {
  const cases: readonly (readonly [draft: string, ...words: string[]])[] = [
    [
      'John Smith said Ann Brown stole <!-- per Kate at the ministry, 555-1234 --> the money [from the fund](https://drive.example/leak) last year.',
      'Ann Brown stole the money from the fund last year',
    ],
    [
      'John Smith said Ann Brown stole the money [from the fund](https://drive.example/leak "Kate’s copy").',
      'Ann Brown stole the money from the fund',
    ],
    [
      'John Smith said Ann Brown stole the money [from the fund][leak] last year.\n\n[leak]: https://drive.example/leak',
      'Ann Brown stole the money from the fund last year',
    ],
    [
      'John Smith said Ann Brown **stole** the _money_ &amp; the car.',
      'Ann Brown stole the money & the car',
    ],
    [
      'John Smith said Ann Brown stole the money ![leak](https://drive.example/leak) last year.',
      'Ann Brown stole the money … last year',
    ],
    [
      'John Smith said Ann Brown [**the** mayor] stole [the money](https://drive.example/leak) [[ask Kate]] last year.',
      'Ann Brown [the mayor] stole the money last year',
    ],
    [
      'John Smith said Ann Brown stole\nthe money last year.',
      'Ann Brown stole the money last year',
    ],
  ];
  for (const [text, ...words] of cases)
    it(`puts what is read: ${text.split('\n')[0]}`, () => {
      const annotation = read(text, 'markdown');
      assert.deepEqual(put(letterTo('Ann Brown', text, undefined, annotation)), words);
    });
  it('is not written where only a comment or an address accuses', () => {
    for (const text of [
      'John Smith said Ann Brown <!-- stole the money and --> left the office.',
      'John Smith said Ann Brown left [the office](https://drive.example/she-stole-it).',
    ])
      assert.deepEqual(parties(text, read(text, 'markdown')), [], text);
  });
});

describe('whoever was asked already', () => {
  const asked: RightOfReply = { party: 'Ann Brown', askedOn: '2025-11-19' };
  const THEFT = 'John Smith said Ann Brown stole the money.';
  it('is who the draft names, and reads their own name', () => {
    const annotation = withReply(THEFT, asked);
    const [party] = parties(THEFT, annotation);
    assert.deepEqual(
      [party.key, party.name, party.isPerson, party.askedOn],
      ['actor:ann-brown', 'Ann Brown', true, '2025-11-19'],
    );
    const letter = letterTo('Ann Brown', THEFT, undefined, annotation);
    assert.deepEqual([put(letter), letter.leftOut], [['Ann Brown stole the money'], 0]);
    assert.match(letter.text, /the following about you\./);
  });
  it('is written to once, with all that they have to answer', () => {
    const text = `${THEFT} Bob Grey said Ann Brown lied to the committee.`;
    const annotation = withReply(text, asked, 0);
    assert.deepEqual(
      parties(text, annotation).map(({ name, claims }) => [name, claims.length]),
      [['Ann Brown', 2]],
    );
  });
  it('is known in small letters, and where the words accuse nobody', () => {
    const text = 'John Smith said Ann Brown had left. Ann Brown is 50.';
    const [party] = parties(text, withReply(text, { ...asked, party: 'ann  brown' }));
    assert.equal(party.key, 'actor:ann-brown');
  });
  it('does not read whom else the words accuse', () => {
    const text = 'John Smith said Ann Brown and Bob Grey stole the money.';
    const letter = letterTo('Ann Brown', text, undefined, withReply(text, asked));
    assert.deepEqual(put(letter), ['Ann Brown and [another party] stole the money']);
  });
  for (const party of ['Brown', 'brown', 'Ms. Brown', 'Mayor Brown'])
    it(`is who the draft names, called ${party}`, () => {
      const annotation = withReply(THEFT, { ...asked, party });
      assert.deepEqual(
        parties(THEFT, annotation).map(({ key, name }) => [key, name]),
        [['actor:ann-brown', 'Ann Brown']],
      );
      assert.deepEqual(put(letterTo('Ann Brown', THEFT, undefined, annotation)), [
        'Ann Brown stole the money',
      ]);
    });
  it('is of two whose names end alike whom the claim accuses', () => {
    const text = `${THEFT} Kate Brown is 50.`;
    const [party] = parties(text, withReply(text, { ...asked, party: 'Brown' }, 0));
    assert.equal(party.key, 'actor:ann-brown');
  });
  it('may be any of two whose names end alike: both may read their name', () => {
    const text = 'John Smith said Ann Brown and Kate Brown and Bob Grey stole the money.';
    assert.deepEqual(
      put(letterTo('Brown', text, undefined, withReply(text, { ...asked, party: 'Brown' }))),
      ['Ann Brown and Kate Brown and [another party] stole the money'],
    );
  });
  it('is not whose name only holds the word', () => {
    const text = 'John Smith said Ann Brown stole the money. Brownlow is a village.';
    for (const party of ['Ann', 'Low', 'rown'])
      assert.equal(parties(text, withReply(text, { ...asked, party }, 0))[0].key, `words:${party}`);
  });
  it('may be somebody for whom the desk has other words, that hold the name', () => {
    const annotation = withReply(THEFT, { ...asked, party: 'Ann Brown’s lawyer' });
    assert.deepEqual(put(letterTo('Ann Brown’s lawyer', THEFT, undefined, annotation)), [
      'Ann Brown stole the money',
    ]);
  });
  it('may be somebody whom the draft does not name: then all whom it accuses are left out', () => {
    const annotation = withReply(THEFT, { ...asked, party: 'Mia North' });
    const [party] = parties(THEFT, annotation);
    assert.deepEqual([party.key, party.isPerson], ['words:Mia North', false]);
    assert.deepEqual(put(letterTo('Mia North', THEFT, undefined, annotation)), [
      '[another party] stole the money',
    ]);
  });
  it('does not read who else is accused by an office', () => {
    const text =
      'Mayor Bob Grey opened the bridge. John Smith accused Ann Brown and the mayor of fraud.';
    const letter = letterTo('Ann Brown', text);
    assert.doesNotMatch(letter.text, /mayor/);
    assert.match(letter.text, /accused Ann Brown and \[another party\] of fraud/);
  });
});

describe('a short name that the desk has written down', () => {
  const keyOf = (text: string, party: string): string =>
    parties(text, withReply(text, { party, askedOn: '2025-11-19' }, 0))[0].key;
  for (const [party, text] of [
    ['Mrs. Smith', 'John Smith said his wife stole the money.'],
    ['Smith', 'John Smith said his wife stole the money.'],
    ['Mr. Smith', 'John Smith said his brother stole the money.'],
    ['Mrs. Grey', 'John Smith said the wife of Bob Grey stole the money.'],
    ['Mr. Brown', 'John Smith said Ann Brown stole the money.'],
    ['Mr. Reed', 'John Smith said Sam Reed stole the money.'],
    ['Mrs. Grey', 'John Smith said she stole the money. Bob Grey had left.'],
    ['Bank', 'John Smith said Nord Bank stole the money.'],
    ['the bank', 'John Smith said Nord Bank stole the money.'],
    ['Holding', 'John Smith said Acme Holding stole the money.'],
    ['Grey', 'John Smith said Ann Brown stole the money. Bob Grey had left.'],
  ])
    it(`is nobody’s: ${party} in ${text}`, () =>
      assert.equal(keyOf(text, party), `words:${party}`));
  for (const [party, text, key] of [
    ['Grey', 'John Smith said the wife of Bob Grey stole the money.', 'actor:bob-grey'],
    ['Ms. Reed', 'John Smith said Sam Reed stole the money.', 'actor:sam-reed'],
    ['Mr. Grey', 'John Smith said Bob Grey stole the money.', 'actor:bob-grey'],
    ['John Smith', 'John Smith said his wife stole the money.', 'actor:john-smith'],
    ['Nord Bank', 'John Smith said the bank stole the money. Nord Bank is old.', 'actor:nord'],
  ])
    it(`is the person’s of whom the claim speaks: ${party} in ${text}`, () =>
      assert.equal(keyOf(text, party), key));
  it('leaves the wrong one out of the letter, too', () => {
    const text = 'John Smith said Ann Brown stole the money.';
    const annotation = withReply(text, { party: 'Mr. Brown', askedOn: '2025-11-19' });
    assert.deepEqual(put(letterTo('Mr. Brown', text, undefined, annotation)), [
      '[another party] stole the money',
    ]);
  });
});

describe('the party that is meant by the name for a claim', () => {
  const text = `${DRAFT} Kate Brown is 50.`;
  const meant = (name: string, number = 0) => {
    const annotation = read(text);
    const all = parties(text, annotation);
    const claim = annotation.claims[number].id;
    return partyMeant(text, annotation, (id) => ACTORS.get(id), all, { claim, name });
  };
  for (const name of ['Ann Brown', 'Brown', 'ann  brown', 'Ms. Brown'])
    it(`is found, with all that it has to answer: ${name}`, () =>
      assert.deepEqual([meant(name)?.name, meant(name)?.claims.length], ['Ann Brown', 2]));
  it('is nobody where the claim is not theirs to answer', () => {
    for (const name of ['Kate Brown', 'Mr. Brown', 'Acme Holding', 'Mia North'])
      assert.equal(meant(name), undefined, name);
  });
});
