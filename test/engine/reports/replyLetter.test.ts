import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { AnchoredReview, Annotation } from '../../../src/engine/annotation.js';
import type { RightOfReply } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { replyLetter } from '../../../src/engine/reports/reply/replyLetter.js';
import { partiesToAnswer } from '../../../src/engine/reports/reply/replyParties.js';

const { entries } = parseRegistry(
  `version: 1
actors:
  ann-brown: {name: Ann Brown, kind: person}
  bob-grey: {name: Bob Grey, kind: person}
  john-smith: {name: John Smith, kind: person}
  acme: {name: Acme Holding, kind: company}
`,
  'actors.yaml',
);
const ACTORS = new Map(entries.map(({ actor }) => [actor.id, actor]));
const LEXICON = compileLexicon(entries.map(({ actor }) => actor));
const read = (text: string): Annotation =>
  annotate(text, 'plaintext', LEXICON, { date: '2025-11-20' });
const parties = (text: string, annotation = read(text)) =>
  partiesToAnswer(text, annotation, (id) => ACTORS.get(id));
const letterTo = (name: string, text: string, signature?: string) => {
  const annotation = read(text);
  const party = parties(text, annotation).find((one) => one.name === name);
  assert.ok(party, `nobody writes to ${name}`);
  return replyLetter(text, annotation, party, {
    deadline: '5 p.m. on Friday, November 21, 2025',
    signature,
  });
};

/** The annotation, with a right of reply on each claim that accuses. */
function withReply(text: string, reply: RightOfReply): Annotation {
  const annotation = read(text);
  const reviews = annotation.claims.map(
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
