import assert from 'node:assert/strict';
import type { AnchoredReview, Annotation } from '../../../src/engine/annotation.js';
import { annotate } from '../../../src/engine/annotate.js';
import {
  type Accused,
  accusedIn,
  findToAnswer,
  findUnasked,
} from '../../../src/engine/decisions/accusations.js';
import type { RightOfReply } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';

const LEXICON = compileLexicon(
  parseRegistry(
    `version: 1
actors:
  ann-brown: {name: Ann Brown, kind: person}
  john-smith: {name: John Smith, kind: person}
  bob-grey: {name: Bob Grey, kind: person}
  acme: {name: Acme Holding, kind: company}
  kim-north: {name: Kim Lane, kind: person}
  kim-south: {name: Kim Lane, kind: person}
`,
    'f',
  ).entries.map(({ actor }) => actor),
);
const read = (text: string): Annotation =>
  annotate(text, 'plaintext', LEXICON, { date: '2025-11-20' });
const accused = (text: string): string[] => {
  const annotation = read(text);
  return [
    ...new Set(
      annotation.claims.flatMap((claim) =>
        accusedIn(text, claim, annotation).map((mention) => mention.text),
      ),
    ),
  ];
};

/** Drafts, and whom each accuses. */
const CASES: readonly [string, ...string[]][] = [
  // the cue accuses its object
  ['John Smith accused Ann Brown of fraud.', 'Ann Brown'],
  ['John Smith condemned Ann Brown.', 'Ann Brown'],
  // what is denied of one deed or of one person is not denied of the next
  ['John Smith said Ann Brown did not resign, and Bob Grey bribed officials.', 'Bob Grey'],
  ['John Smith said Bob Grey never resigned but Ann Brown stole the money.', 'Ann Brown'],
  ['John Smith said Ann Brown never stole the money.'],
  ['John Smith accused Ann Brown and Bob Grey of fraud.', 'Ann Brown', 'Bob Grey'],
  ['John Smith accused the banker Ann Brown of hiding the accounts.', 'Ann Brown'],
  ['John Smith blamed Ann Brown for the loss.', 'Ann Brown'],
  ['John Smith blamed the loss on Ann Brown.', 'Ann Brown'],
  ['John Smith denounced attacks by Acme Holding.', 'Acme Holding'],
  ['John Smith denounced Ann Brown’s lies.', 'Ann Brown'],
  ['John Smith criticised Ann Brown.', 'Ann Brown'],
  ['John Smith slammed Ann Brown over the leak.', 'Ann Brown'],
  ['Ann Brown was accused of fraud by John Smith.', 'Ann Brown'],
  ['Ann Brown was accused of fraud.', 'Ann Brown'],
  // an office that the draft gives to one whom it names
  ['Mayor Ann Brown left. John Smith accused the mayor of hiding a report.', 'the mayor'],
  ['Ann Brown, the mayor, left. John Smith said the mayor had lied.', 'the mayor'],
  ['The town’s mayor, Ann Brown, left.\n\nJohn Smith accused the mayor of fraud.', 'the mayor'],
  ['Mayor Ann Brown left. John Smith accused the mayor of Leeds of hiding a report.'],
  ['Mayor Ann Brown met Mayor Bob Grey. John Smith accused the mayor of fraud.'],
  ['Former mayor Ann Brown left. John Smith accused the mayor of fraud.'],
  ['A spokesman for the mayor, Ann Brown, left. John Smith accused the mayor of fraud.'],
  ['Ann Brown left. John Smith accused the mayor of fraud.'],
  // nor to one of two, of whom the registry need not know the other
  [
    'Finance Minister Ann Brown presented the budget. Health Minister Tom Pell spoke next. John Smith accused the minister of lying.',
  ],
  [
    'Ann Brown, the museum’s director, left. Tom Pell, the director of the theatre, left. John Smith accused the director of fraud.',
  ],
  [
    'Finance Minister Ann Brown presented the budget. Health Minister Tom Pell spoke next. John Smith accused the finance minister of lying.',
    'the finance minister',
  ],
  [
    'Finance Minister Ann Brown presented the budget. Health Minister Tom Pell spoke next. John Smith accused the health minister of lying.',
  ],
  ['Prime Minister Ann Brown left. John Smith accused the minister of lying.'],
  ['Mayor Ann Brown left. John Smith accused the former mayor of lying.'],
  ['Mayor Ann Brown left. John Smith accused the new mayor of lying.'],
  [
    'Finance Minister Ann Brown left. Minister Brown came. John Smith accused the minister of lying.',
    'the minister',
  ],
  // what is said accuses
  ['John Smith said Ann Brown stole the money.', 'Ann Brown'],
  ['John Smith said that Ann Brown had quietly stolen the money.', 'Ann Brown'],
  ['John Smith said the money was stolen by Ann Brown.', 'Ann Brown'],
  ['John Smith said Ann Brown and Bob Grey stole the money.', 'Ann Brown', 'Bob Grey'],
  [
    'John Smith said that Senator Ann Brown, Bob Grey and Acme Holding had lied.',
    'Ann Brown',
    'Bob Grey',
    'Acme Holding',
  ],
  ['John Smith said the money was stolen by Ann Brown and Bob Grey.', 'Ann Brown', 'Bob Grey'],
  ['John Smith said he had told Ann Brown and that Bob Grey stole the money.', 'Bob Grey'],
  ['John Smith said fraud by Ann Brown hurt Bob Grey and Acme Holding.', 'Ann Brown'],
  ['John Smith said money stolen by Acme Holding had gone abroad.', 'Acme Holding'],
  ['John Smith alleged that Ann Brown had known.', 'Ann Brown'],
  ['Ann Brown allegedly stole the money.', 'Ann Brown'],
  ['“Ann Brown is a liar,” John Smith said.', 'Ann Brown'],
  ['“Ann Brown lied to us,” John Smith told Bob Grey.', 'Ann Brown'],
  ['John Smith told Ann Brown that Bob Grey took bribes.', 'Bob Grey'],
  ['According to John Smith, Acme Holding laundered money for Ann Brown.', 'Acme Holding'],
  ['John Smith called Ann Brown a crook.', 'Ann Brown'],
  ['John Smith called Ann Brown corrupt.', 'Ann Brown'],
  ['John Smith said that Ann Brown accused Bob Grey of theft.', 'Bob Grey'],
  ['John Smith said Bob Grey was accused by Ann Brown of theft.', 'Bob Grey'],
  ['Prosecutors said Ann Brown was charged with fraud.', 'Ann Brown'],
  ['John Smith said Ann Brown was convicted of theft.', 'Ann Brown'],
  ['John Smith said allegations against Ann Brown were serious.', 'Ann Brown'],
  ['John Smith said Ann Brown’s fraud had cost millions.', 'Ann Brown'],
  ['John Smith said Ann Brown met Bob Grey and stole the money.', 'Ann Brown'],
  ['John Smith said that Ann Brown, who met Bob Grey, lied to him.', 'Ann Brown'],
  ['“I know Ann Brown. She lied to us,” John Smith said.', 'Ann Brown'],
  ['John Smith said Kim Lane stole the money.', 'Kim Lane'],
  ['John Smith said the fraud was committed by Acme Holding.', 'Acme Holding'],
  ['John Smith said Acme Holding broke the law.', 'Acme Holding'],
  ['A critic said Ann Brown threatened Bob Grey.', 'Ann Brown'],
  // an accusation that stands alone, is left open, or stands far from its subject
  ['John Smith said Ann Brown was indicted.', 'Ann Brown'],
  ['John Smith said that Ann Brown, convicted in May, had left.', 'Ann Brown'],
  ['John Smith said that Ann Brown, accused of it all, had left.', 'Ann Brown'],
  ['John Smith said Ann Brown was accused last year when Bob Grey left.', 'Ann Brown'],
  [
    'John Smith said Ann Brown with the help of Bob Grey from the bank on the corner of Main Street stole the money.',
    'Ann Brown',
  ],
  [
    'John Smith said Bob Grey had gone when Ann Brown in the spring of that very year stole the money.',
    'Ann Brown',
  ],
  [
    'John Smith said Ann Brown in the course of the very long and very cold winter of that unhappy year in which so much of what the town had held dear came to an end for good and all stole the money.',
    'Ann Brown',
  ],
  ['“Accusations hurt, but fraud by Ann Brown hurt more,” John Smith said.', 'Ann Brown'],
  ['“Ann Brown knew. Bob Grey left,” John Smith alleged.', 'Ann Brown'],
  ['Bob Grey denied it. John Smith said Ann Brown stole the money.', 'Ann Brown'],
  ['Paul Jones said Kim Lane stole the money.', 'Kim Lane'],
  [
    'John Smith said that Ann Brown stole the money and that Bob Grey and Acme Holding left.',
    'Ann Brown',
  ],
  // an office among names
  [
    'Mayor Ann Brown left. John Smith accused the mayor and Bob Grey of fraud.',
    'the mayor',
    'Bob Grey',
  ],
  [
    'Mayor Ann Brown left. Mayor Ann Brown came. John Smith accused the mayor of fraud.',
    'the mayor',
  ],
  [
    'It rained in town on the day when all of it began, and nobody saw it. Ann Brown, the mayor, left. John Smith said the mayor had lied.',
    'the mayor',
  ],
  ['Mayor Kim Lane left. John Smith accused the mayor of hiding a report.'],
  // and neighbours that accuse nobody who is named
  ['John Smith charged that the money was spent on Ann Brown.'],
  ['John Smith said Ann Brown denounced it.'],
  ['“Accusations by Ann Brown were loud,” John Smith said.'],
  ['John Smith said Ann Brown didn’t steal the money.'],
  ['John Smith said Ann Brown had hardly lied.'],
  ['John Smith said the money was not stolen by Ann Brown.'],
  ['“Bob Grey left. Ann Brown’s lawyer knew that he lied,” John Smith said.'],
  ['“It rained. She lied to Bob Grey,” John Smith said.'],
  ['“She lied to Bob Grey,” John Smith said.'],
  ['Ann Brown came. Brown said that Ann Brown had lied to Bob Grey.'],
  ['John Smith said Ann Brown did not steal the money.'],
  ['John Smith said Ann Brown never lied.'],
  ['John Smith said there was no evidence that Ann Brown stole the money.'],
  ['John Smith said Ann Brown was a victim of fraud.'],
  ['John Smith said Ann Brown was cleared of fraud.'],
  ['John Smith said Ann Brown was not guilty.'],
  ['John Smith praised Ann Brown for fighting corruption.'],
  ['John Smith said Ann Brown had fought corruption for years.'],
  ['John Smith said Ann Brown was robbed and her car was stolen.'],
  ['John Smith condemned the arrest of Ann Brown.'],
  ['John Smith condemned Ann Brown’s arrest.'],
  ['John Smith denounced attacks on reporters.'],
  ['John Smith said Ann Brown’s lawyer stole the money.'],
  ['John Smith said the weather was criminal.'],
  ['Ann Brown denied that she stole the money.'],
  ['Bob Grey denied that Ann Brown stole the money.'],
  ['John Smith said Ann Brown would speak on Monday.'],
  ['John Smith met Ann Brown.'],
];

describe('who is accused', () => {
  for (const [text, ...who] of CASES)
    it(`${text} → ${who.join(', ') || 'nobody'}`, () => assert.deepEqual(accused(text), who));
});

describe('who has not been asked for comment', () => {
  const TEXT = 'John Smith said Ann Brown stole the money.';
  const withReply = (reply: RightOfReply | undefined, text = TEXT): readonly string[] => {
    const annotation = read(text);
    const [{ id }] = annotation.claims;
    const review = { id: 'r', decision: 'unchecked', evidence: [], target: [], alike: [], reply };
    const reviews = [
      { review, state: 'found', claim: id, spans: [], candidates: [] } as unknown as AnchoredReview,
    ];
    return [...findUnasked(text, { ...annotation, reviews }).values()]
      .flat()
      .map((one) => (typeof one === 'string' ? one : one.text));
  };
  it('is whoever is accused', () => assert.deepEqual(withReply(undefined), ['Ann Brown']));
  it('is nobody once they were asked, have answered, or need not be asked', () => {
    for (const reply of [
      { askedOn: '2025-11-19' },
      { answered: true },
      { words: 'No.' },
      { needed: false },
    ])
      assert.deepEqual(withReply(reply), [], JSON.stringify(reply));
  });
  it('is whom the desk has noted', () => {
    assert.deepEqual(withReply({ party: 'The ministry' }), ['The ministry']);
    assert.deepEqual(withReply({ needed: true }), ['Ann Brown']);
    assert.deepEqual(withReply({ needed: true }, 'John Smith said taxes would fall.'), ['']);
    assert.deepEqual(withReply({ needed: true, party: 'The ministry' }), ['The ministry']);
  });
});

describe('a mention of somebody who is accused', () => {
  const of = (text: string): [string, number, number][] => {
    const annotation = read(text);
    return annotation.claims
      .flatMap((claim) => accusedIn(text, claim, annotation))
      .map(({ text: words, start, end }) => [words, start, end]);
  };
  it('stands for all of the same party', () =>
    assert.equal(of('John Smith said Ann Brown lied and Ann Brown stole the money.').length, 1));
  it('is where their office stands', () => {
    const text = 'Mayor Ann Brown left. John Smith accused the mayor of hiding a report.';
    const start = text.indexOf('the mayor');
    assert.deepEqual(of(text), [['the mayor', start, start + 9]]);
  });
});

describe('a request for comment on one of several claims', () => {
  const TEXT =
    'John Smith said Ann Brown stole the money. Bob Grey said the sky was blue. John Smith said Acme Holding lied. John Smith said Ann Brown stole the money.';
  const annotation = read(TEXT);
  const [theft, , , again] = annotation.claims;
  const claims = annotation.claims.map((claim) =>
    claim === again ? { ...claim, repeats: theft.id } : claim,
  );
  const withReply = (id: string, reply: RightOfReply): Annotation => ({
    ...annotation,
    claims,
    reviews: [
      {
        review: { id: 'r', decision: 'unchecked', evidence: [], target: [], alike: [], reply },
        state: 'found',
        claim: id,
        spans: [],
        candidates: [],
      },
    ],
  });
  const wordsOf = (found: ReadonlyMap<string, readonly Accused[]>): string[] =>
    [...found.values()].flat().map((one) => (typeof one === 'string' ? one : one.text));
  const unasked = (id: string, reply: RightOfReply): string[] =>
    wordsOf(findUnasked(TEXT, withReply(id, reply)));

  it('holds for those that repeat it, and for the one that it repeats', () => {
    assert.equal(claims.length, 4);
    assert.deepEqual(unasked(theft.id, {}), ['Ann Brown', 'Acme Holding', 'Ann Brown']);
    assert.deepEqual(unasked(theft.id, { askedOn: '2025-11-19' }), ['Acme Holding']);
    assert.deepEqual(unasked(again.id, { askedOn: '2025-11-19' }), ['Acme Holding']);
    assert.deepEqual(unasked(claims[2].id, { answeredOn: '2025-11-19' }), [
      'Ann Brown',
      'Ann Brown',
    ]);
  });
  it('is told of claims that accuse somebody alone', () =>
    assert.deepEqual(
      [...findUnasked(TEXT, withReply(theft.id, {})).keys()],
      [theft.id, claims[2].id, again.id],
    ));
  it('leaves an answer to wait for', () => {
    const toAnswer = (reply: RightOfReply): string[] =>
      wordsOf(findToAnswer(TEXT, withReply(theft.id, reply)));
    const everybody = ['Ann Brown', 'Acme Holding', 'Ann Brown'];
    assert.deepEqual(toAnswer({ askedOn: '2025-11-19' }), everybody);
    assert.deepEqual(toAnswer({ answered: false }), everybody);
    for (const reply of [{ answeredOn: '2025-11-20' }, { answered: true }, { words: 'No.' }])
      assert.deepEqual(toAnswer(reply), ['Acme Holding'], JSON.stringify(reply));
  });
});
