import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type { Annotation } from '../../../src/engine/annotation.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import {
  beforePublication,
  type Item,
  type Section,
} from '../../../src/engine/reports/beforePublication.js';
import {
  beforePublicationMarkdown,
  beforePublicationText,
} from '../../../src/engine/reports/beforePublicationText.js';
import type { ReportedReview } from '../../../src/engine/reports/reportSchema.js';
import { review } from './reported.js';

const ACTORS = new Map(
  parseRegistry(
    `version: 1
actors:
  oleg-brandt:
    name: Oleg Brandt
    kind: person
    sanctions: [{authority: OFAC, list: SDN, since: 2022-02-28}]
    reviewed: 2025-11-01
  ada-veld: {name: Ada Veld, kind: person}
`,
    'f',
  ).entries.map(({ actor }) => [actor.id, actor]),
);
const TEXT =
  'Talks in <Oslo>\n\nOleg Brandt came to Oslo. Ada Veld accused Oleg Brandt of fraud. “TK,” an official said.\n';
const ANNOTATION = annotate(TEXT, 'plaintext', compileLexicon([...ACTORS.values()]), {
  date: '2025-11-20',
});
const MARK = TEXT.indexOf('TK');
const NOTED: Annotation = {
  ...ANNOTATION,
  notes: [
    {
      code: 'leftover-mark',
      severity: 'warning',
      message: '“TK” stands for what is still to come',
      start: MARK,
      end: MARK + 2,
      fixes: [],
      related: [],
    },
  ],
};

const check = (reviews: ReadonlyMap<string, ReportedReview> = new Map()) =>
  beforePublication({
    file: 'draft.txt',
    text: TEXT,
    annotation: NOTED,
    actors: ACTORS,
    reviews,
    lists: [{ title: 'OFAC SDN', date: '2025-11-10' }],
    today: '2025-11-20',
  });
const items = (id: Section['id'], reviews?: ReadonlyMap<string, ReportedReview>): readonly Item[] =>
  check(reviews).sections.find((section) => section.id === id)!.items;
const accusation = ANNOTATION.claims.find(({ cue }) =>
  cue.some(({ start, end }) => TEXT.slice(start, end).includes('accused')),
)!;

describe('before publication', () => {
  it('tells what the draft says of the sanctioned, sentence by sentence', () => {
    const [brandt] = items('sanctions');
    assert.deepEqual(
      [brandt.label, brandt.actor, ...brandt.facts],
      ['Oleg Brandt', 'oleg-brandt', 'SANCTIONED', 'OFAC SDN, since 2022-02-28', '2 mentions'],
    );
    assert.deepEqual(
      brandt.passages.map(({ words, line }) => [line, words]),
      [
        [3, 'Oleg Brandt came to Oslo.'],
        [3, 'Ada Veld accused Oleg Brandt of fraud.'],
      ],
    );
    assert.equal(items('sanctions').length, 1);
  });
  it('lists claims until they are checked, and again when their words have changed', () => {
    const all = items('claims').length;
    assert.equal(all, ANNOTATION.claims.length);
    const decided = (parts: Partial<ReportedReview>) =>
      items('claims', new Map([[accusation.id, review('r', parts)]]));
    assert.equal(decided({}).length, all - 1);
    assert.deepEqual(
      [decided({ decision: 'disputed' }), decided({ was: 'other' })].map(
        (some) => some.find(({ label }) => label.includes('accused'))?.facts[0],
      ),
      ['disputed', 'checked before its words were changed'],
    );
  });
  it('asks for comment from whoever a cue accuses, until that is on record', () => {
    assert.deepEqual(
      items('comment').map(({ label }) => label),
      ['Oleg Brandt'],
    );
    const reply = { needed: null, asked: '2025-11-19', how: null, answered: false, words: null };
    assert.deepEqual(items('comment', new Map([[accusation.id, review('r', { reply })]])), []);
    assert.deepEqual(
      items(
        'comment',
        new Map([
          [accusation.id, review('r', { reply: { ...reply, needed: false, asked: null } })],
        ]),
      ),
      [],
    );
  });
  it('asks for comment from whomever the desk has noted', () => {
    const other = ANNOTATION.claims.find(({ id }) => id !== accusation.id)!;
    const reply = { needed: null, asked: null, how: null, answered: false, words: null };
    assert.ok(
      items('comment', new Map([[other.id, review('r', { accuses: 'The ministry', reply })]])).some(
        ({ label }) => label === 'The ministry',
      ),
    );
  });
  it('lists anonymous sources and leftover marks', () => {
    assert.ok(
      items('anonymous').some(({ label }) => label.startsWith('an official said')),
      JSON.stringify(items('anonymous')),
    );
    assert.deepEqual(
      items('marks').map(({ label, passages }) => [label, passages[0].line]),
      [['“TK” stands for what is still to come', 3]],
    );
  });
  it('tells how old lists and entries are, the oldest entry first', () =>
    assert.deepEqual(
      items('ages').map(({ label, facts }) => [label, facts[0]]),
      [
        ['List: OFAC SDN', 'of 2025-11-10, 10 days old'],
        ['Ada Veld', 'entry never reviewed'],
        ['Oleg Brandt', 'entry reviewed 2025-11-01, 19 days old'],
      ],
    ));
  it('prints all of it, for a terminal and as Markdown', () => {
    const text = beforePublicationText(check());
    for (const { title } of check().sections) assert.ok(text.includes(`${title} (`));
    assert.match(text, /draft\.txt:3: Oleg Brandt \[SANCTIONED;/);
    const markdown = beforePublicationMarkdown(check());
    assert.match(
      markdown,
      /^# Before publication: draft.txt\n[^]*## Sanctioned and possible names \(1\)\n\n- \*\*Oleg Brandt\*\* \(line 3\): SANCTIONED;[^]*\n  > Oleg Brandt came to Oslo\. \(line 3\)\n/,
    );
  });
  it('says what it means that there is nothing', () => {
    const quiet = beforePublication({
      file: 'q.txt',
      text: '',
      annotation: { ...NOTED, mentions: [], claims: [], notes: [] },
      actors: ACTORS,
      reviews: new Map(),
      lists: [],
      today: '2025-11-20',
    });
    assert.match(
      beforePublicationText(quiet),
      /Nobody whom the draft names is known to be sanctioned/,
    );
    assert.ok(quiet.sections.every(({ items: none }) => none.length === 0));
  });
});
