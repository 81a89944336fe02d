import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/engine/annotation.js';
import { annotate } from '../../../src/engine/annotate.js';
import { signedWords } from '../../../src/engine/decisions/clearing.js';
import {
  type Clearance,
  type FactReview,
  NO_DECISIONS,
} from '../../../src/engine/decisions/decision.js';
import {
  withClearance,
  withFactReviews,
} from '../../../src/engine/decisions/sidecar/decisionEdits.js';
import { evidenceWords, isVague, readPlace } from '../../../src/engine/decisions/evidenceText.js';
import { factStanding } from '../../../src/engine/decisions/factStanding.js';
import { targetsOfFacts } from '../../../src/engine/decisions/factTarget.js';
import { openItems } from '../../../src/engine/decisions/openItems.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { clearingLine } from '../../../src/engine/reports/publication/publicationFacts.js';
import { DraftReader } from '../../../src/engine/text/draftText.js';

const TEXT =
  'Exports rose 12% in the year to May. Imports fell 5 percent.\n\nThe bank has 340 branches.\n';
const NOBODY = compileLexicon([]);

function read(text: string, decisions: Partial<typeof NO_DECISIONS> = {}): Annotation {
  return annotate(text, 'plaintext', NOBODY, {
    date: '2025-11-22',
    decisions: { ...NO_DECISIONS, ...decisions },
  });
}

function sign(text: string, by: string, at = '2025-11-22T10:00:00Z'): Clearance {
  const words = signedWords(new DraftReader('plaintext').read(text));
  return { id: `${at} ${by}`, by, at, ...words, open: [] };
}

function checkAll(text: string): FactReview[] {
  const { facts } = read(text);
  const targets = targetsOfFacts(text, facts, facts);
  return facts.map(({ kind }, i) => ({
    id: `f${i}`,
    kind,
    decision: 'checked',
    evidence: [],
    alike: [],
    ...targets[i],
  }));
}

const open = (annotation: Annotation, text: string): string[] =>
  annotation.factReviews
    .filter((one) => factStanding(one) !== 'checked')
    .map(({ spans: [{ start, end }] }) => text.slice(start, end));

describe('clearing for publication', () => {
  const facts = checkAll(TEXT);
  const clearances = [sign(TEXT, 'Jo')];

  it('holds as long as the words are those that were signed; blanks and line breaks do not count', () => {
    const { clearing } = read(TEXT, { facts, clearances });
    assert.equal(clearing?.isCurrent, true);
    assert.equal(
      read(TEXT.replace('. Imports', '.  Imports'), { clearances }).clearing?.isCurrent,
      true,
    );
    assert.equal(read(TEXT.replace('12%', '13%'), { clearances }).clearing?.isCurrent, false);
    assert.equal(
      read(TEXT.replace('rose 12%', 'rose, 12%'), { clearances }).clearing?.isCurrent,
      false,
    );
    assert.equal(read(TEXT).clearing, undefined);
  });

  it('opens again what an edit touched, and nothing else', () => {
    const text = TEXT.replace('in the year', 'over the year');
    const annotation = read(text, { facts, clearances });
    assert.deepEqual(open(annotation, text), ['12%', 'May']);
    assert.match(
      clearingLine({ text, annotation }),
      /edited since it was cleared by Jo on 2025-11-22: line 1$/,
    );
  });

  it('closes it once somebody has decided in the sentence as it is now', () => {
    const text = TEXT.replace('in the year', 'over the year');
    const again = checkAll(text);
    assert.deepEqual(open(read(text, { facts: again, clearances }), text), []);
  });

  it('says so where a sentence was taken out', () => {
    const text = TEXT.replace(' Imports fell 5 percent.', '');
    const annotation = read(text, { clearances });
    assert.equal(annotation.clearing?.removed, 1);
    assert.match(clearingLine({ text, annotation }), /sentences were taken out/);
  });

  it('sets a second signature on the same words beside the first', () => {
    const two = [...clearances, sign(TEXT, 'Al', '2025-11-22T11:00:00Z')];
    const { clearing } = read(TEXT, { clearances: two });
    assert.deepEqual(
      clearing?.signed.map(({ by }) => by),
      ['Jo', 'Al'],
    );
  });

  it('stands in the sidecar, and is read back', () => {
    const one: Clearance = { ...clearances[0], open: ['fact: 12%'] };
    const text = withClearance('', one)!;
    assert.deepEqual(readSidecar(text).problems, []);
    assert.deepEqual(readSidecar(text).decisions.clearances, [one]);
  });

  it('lists what is open: facts, claims, and what was not read', () => {
    assert.deepEqual(
      openItems(TEXT, read(TEXT, { facts: facts.slice(1) })).map(
        ({ kind, words }) => `${kind} ${words}`,
      ),
      ['fact 12%'],
    );
  });
});

describe('decisions on facts in the sidecar', () => {
  it('are blocks of their own, sorted, with history and evidence, and are read back', () => {
    const [a, b] = checkAll(TEXT);
    const review: FactReview = {
      ...a,
      id: 'b',
      by: 'Jo',
      on: '2025-11-22',
      history: [{ decision: 'disputed', by: 'Al', on: '2025-11-20' }],
      evidence: [
        { url: 'https://example.org/a', page: '4', quote: 'rose by 12', read: '2025-11-21' },
        { interview: 'Ann Lee', held: '2025-11-20', how: 'by telephone' },
        { calculation: '(56 - 50) / 50' },
        { contact: 'contact-x' },
      ],
    };
    const text = withFactReviews('', [review, { ...b, id: 'a' }])!;
    assert.deepEqual(readSidecar(text).problems, []);
    const { facts } = readSidecar(text).decisions;
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(facts[1], review);
  });

  it('leave an old sidecar as it is, byte for byte', () => {
    const old =
      'version: 1\nreviews:\n  c1:\n    decision: checked\n    evidence: [https://example.org]\n';
    assert.deepEqual(readSidecar(old).problems, []);
    assert.deepEqual(readSidecar(old).decisions.reviews[0].evidence, [
      { url: 'https://example.org' },
    ]);
    assert.ok(withFactReviews(old, [checkAll(TEXT)[0]])!.startsWith(old));
  });

  it('merge where two sides decided on different facts', () => {
    const [a, b] = checkAll(TEXT);
    const base = withFactReviews('', [a])!;
    const ours = withFactReviews(base, [{ ...b, decision: 'disputed' }])!;
    assert.ok(
      ours.startsWith(base.trimEnd()) || ours.includes(base.split('facts:\n')[1].trimEnd()),
    );
  });
});

describe('evidence', () => {
  it('is vague where an address or file stands without a place or passage in it', () => {
    assert.ok(isVague({ file: 'report.pdf' }));
    assert.ok(isVague({ url: 'https://example.org/report' }));
    assert.ok(!isVague({ file: 'report.pdf', page: '4' }));
    assert.ok(!isVague({ url: 'https://example.org/report', time: '12:34' }));
    assert.ok(!isVague({ url: 'https://example.org/report#part-2' }));
    assert.ok(!isVague({ file: 'report.pdf', quote: 'It rose.' }));
    assert.ok(!isVague({ interview: 'Ann Lee' }));
  });
  it('has a place as people type it', () => {
    assert.deepEqual(readPlace('page 4, line 12'), { page: '4', line: '12' });
    assert.deepEqual(readPlace('p. 4'), { page: '4' });
    assert.deepEqual(readPlace('para 2'), { paragraph: '2' });
    assert.deepEqual(readPlace('1:02:33'), { time: '1:02:33' });
    assert.equal(readPlace('somewhere'), null);
    assert.equal(readPlace(''), null);
  });
  it('never says who a contact is', () =>
    assert.equal(evidenceWords({ contact: 'contact-x' }), 'a contact in the private file'));
});
