import assert from 'node:assert/strict';
import type { AnchoredReview, Annotation } from '../../../src/engine/annotation.js';
import { annotate } from '../../../src/engine/annotate.js';
import { accusedIn, findUnasked } from '../../../src/engine/decisions/accusations.js';
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
  // and neighbours that accuse nobody who is named
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
