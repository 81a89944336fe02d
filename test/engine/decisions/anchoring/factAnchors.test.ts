import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  Annotation,
  AnchoredFactReview,
  FactKind,
  Span,
} from '../../../../src/engine/annotation.js';
import { annotate } from '../../../../src/engine/annotate.js';
import { type FactReview, NO_DECISIONS } from '../../../../src/engine/decisions/decision.js';
import {
  countFacts,
  factless,
  factStanding,
} from '../../../../src/engine/decisions/factStanding.js';
import { placeFactReviews } from '../../../../src/engine/decisions/anchoring/factAnchors.js';
import { targetsOfFacts } from '../../../../src/engine/decisions/factTarget.js';
import { findFacts } from '../../../../src/engine/facts/findFacts.js';
import { settleFacts } from '../../../../src/engine/facts/settleFacts.js';
import { DraftReader } from '../../../../src/engine/text/draftText.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';

const NOBODY = compileLexicon([]);
const TEXT = `Exports rose 12% in the year to May, the ministry said on Tuesday.

Imports fell 12% over the same months, and 340 firms closed.

The bank cut its rate to 4.5 percent, the lowest level since 2009.
`;

const read = (text: string, facts: readonly FactReview[] = []): Annotation =>
  annotate(text, 'plaintext', NOBODY, {
    date: '2025-11-22',
    decisions: { ...NO_DECISIONS, facts },
  });

/** A decision on the nth fact of a text that has these words. */
function decide(text: string, words: string, nth = 0, more: Partial<FactReview> = {}): FactReview {
  const { facts } = read(text);
  const fact = facts.filter(({ start, end }) => text.slice(start, end) === words)[nth];
  assert.ok(fact, `${words} is no fact`);
  const [target] = targetsOfFacts(text, facts, [fact]);
  const { kind } = fact;
  return {
    id: `f-${words}-${nth}`,
    kind,
    decision: 'checked',
    evidence: [],
    alike: [],
    ...target,
    ...more,
  };
}

const whereOf = (text: string, { spans, state }: AnchoredFactReview): string =>
  `${state} ${spans.map(({ start, end }) => text.slice(start - 8, end)).join()}`;
const after = (text: string, ...reviews: FactReview[]): string[] =>
  read(text, reviews).factReviews.map((one) => whereOf(text, one));

describe('a decision on a fact', () => {
  it('is found where nothing was edited, and tells the same words apart', () => {
    assert.deepEqual(after(TEXT, decide(TEXT, '12%', 1)), ['found ts fell 12%']);
    assert.deepEqual(after(TEXT, decide(TEXT, '12%')), ['found ts rose 12%']);
    assert.deepEqual(after(TEXT, decide(TEXT, '2009')), ['found l since 2009']);
  });

  it('is found after edits elsewhere, and after one beside it', () => {
    const review = decide(TEXT, '12%');
    assert.deepEqual(after(`A new lead, with 12% more words.\n\n${TEXT}`, review), [
      'found ts rose 12%',
    ]);
    const alone = decide(TEXT, '4.5 percent');
    assert.deepEqual(after(TEXT.replace('rate to 4.5', 'key rate to 4.5'), alone), [
      'found rate to 4.5 percent',
    ]);
  });

  it('counts as one on other words where what stood beside words that others share was edited', () => {
    assert.deepEqual(
      after(TEXT.replace('Exports rose', 'All exports of steel rose'), decide(TEXT, '12%')),
      ['changed el rose 12%'],
    );
  });

  it('does not move to a sentence that says the same of somebody else', () => {
    const text =
      'Karim Said told the senate that 70 homes near Tarn stood empty. The vote was late.\n\nThe union lost 70 members.';
    const other =
      'Ann Reyes told the council that 70 homes near Tarn stood empty. The vote was late.\n\n';
    const edited = other + text.replace('that 70', 'that two');
    const [one] = read(edited, [decide(text, '70')]).factReviews;
    assert.notEqual(one.state, 'found');
  });

  it('says so where its words were edited', () => {
    const text = TEXT.replace('4.5 percent', '4.25 percent');
    const [one] = read(text, [decide(TEXT, '4.5 percent')]).factReviews;
    assert.equal(whereOf(text, one), 'changed rate to 4.25 percent');
    assert.equal(one.before, '4.5 percent');
    assert.equal(factStanding(one), 'changed');
  });

  it('is open again where the words on both sides of it were edited', () => {
    const text = TEXT.replace(
      'Exports rose 12% in the year to May',
      'Prices rose 12% in the year to June',
    );
    const [one] = read(text, [
      decide(TEXT.replace('Imports fell 12%', 'Imports fell'), '12%'),
    ]).factReviews;
    assert.equal(one.state, 'changed');
  });

  it('never goes over to another fact with the same words', () => {
    const [first, second] = TEXT.split('\n\n');
    assert.deepEqual(after(TEXT.replace(`${first}\n\n`, ''), decide(TEXT, '12%')), ['orphaned ']);
    assert.deepEqual(after(TEXT.replace(second, ''), decide(TEXT, '12%', 1)), ['orphaned ']);
    const elsewhere = TEXT.replace(`${first}\n\n`, '').replace(
      'The bank cut',
      'Unemployment was 12% in the last quarter on Tuesday. The bank cut',
    );
    assert.deepEqual(after(elsewhere, decide(TEXT, '12%'), decide(TEXT, 'Tuesday')), [
      'orphaned ',
      'orphaned ',
    ]);
  });

  it('is not taken by the last words of another sentence that its next sentence follows now', () => {
    const text = `Per Holm said the union lost 7 seats last week. Ida Moss said the board met last week. Rents rose 12% in March.\n`;
    const review = decide(text, 'last week', 1);
    const cut = text.replace('Ida Moss said the board met last week. ', '');
    assert.deepEqual(after(cut, review), ['orphaned ']);
    // The sentence behind it is copied behind the other, and something else is written behind it.
    const copied = text
      .replace('seats last week. ', 'seats last week. Rents rose 12% in March. ')
      .replace('met last week. ', 'met last week. No one came. ');
    assert.deepEqual(after(copied, review), ['changed ard met last week']);
  });

  it('is found in its own sentence where another has the words on one side of it', () => {
    const text = `The council spent $3 million on roads, Ann Reyes said. The board spent $3 million on trees.\n`;
    const review = decide(text, '$3 million');
    const edited = text.replace('The board spent', 'Yesterday the council spent');
    assert.deepEqual(after(edited, review), ['found l spent $3 million']);
  });

  it('moves along with its paragraph', () => {
    const [a, b, c] = TEXT.trimEnd().split('\n\n');
    const text = [c, a, b].join('\n\n');
    assert.deepEqual(after(text, decide(TEXT, '12%'), decide(TEXT, '12%', 1)), [
      'found ts rose 12%',
      'found ts fell 12%',
    ]);
  });

  it('keeps rows that nothing tells apart where they stand', () => {
    const rows = 'They won 5 in it.\n\nThey won 5 in it.\n';
    const review = decide(rows, '5', 1);
    const text = read(rows, [review]);
    assert.equal(text.factReviews[0].spans[0].start, rows.lastIndexOf('5'));
  });

  it('makes words a fact, and takes one away', () => {
    const start = TEXT.indexOf('the ministry');
    const added: FactReview = {
      ...decide(TEXT, '12%'),
      id: 'added',
      kind: 'other',
      added: true,
      decision: 'unchecked',
      ...targetsOfFacts(TEXT, [], [{ start, end: start + 12, sentenceKey: '' }])[0],
    };
    const before = read(TEXT).facts.length;
    const { facts } = read(TEXT, [added]);
    assert.equal(facts.length, before + 1);
    const fact = facts.find((one) => one.added)!;
    assert.equal(TEXT.slice(fact.sentence.start, fact.sentence.end), TEXT.split('\n')[0]);
    const edited = `First. ${TEXT}`;
    assert.ok(read(edited, [added]).facts.some((one) => one.added && one.start === start + 7));
    const none = read(TEXT, [decide(TEXT, '12%', 0, { dismissed: true, decision: 'unchecked' })]);
    assert.equal(none.facts.length, before - 1);
    assert.deepEqual(factless(none), []);
  });

  it('is open again where it is said of somebody or something else', () => {
    const changes: [before: string, after: string, words: string, state: string][] = [
      [
        'Nora Feld, 46, told the board the fund was empty.',
        'Ruth Hale, 46, told the board the fund was empty.',
        '46',
        'changed',
      ],
      [
        'Nora Feld, 46, told the board the fund was empty.',
        'Nora Feld, 46, told the council the fund was empty.',
        '46',
        'changed',
      ],
      [
        'Unemployment rose 40 percent in the year to May, they said.',
        'Crime rose 40 percent in the year to May, they said.',
        '40 percent',
        'changed',
      ],
      [
        'Unemployment rose 40 percent in the year to May, they said.',
        'Last year unemployment rose 40 percent in the year to May, they said.',
        '40 percent',
        'found',
      ],
      [
        'Niger grew by 40 percent in the year to May, they said.',
        'Nigeria grew by 40 percent in the year to May, they said.',
        '40 percent',
        'changed',
      ],
      [
        'Unemployment fell in Ahlen. Unemployment rose 40 percent in the year to May, they said.',
        'Unemployment fell in Ahlen. Crime rose 40 percent in the year to May, they said.',
        '40 percent',
        'changed',
      ],
      [
        'Niger grew by 40 percent in the year to May, they said.',
        'Niger’s output grew by 40 percent in the year to May, they said.',
        '40 percent',
        'found',
      ],
      [
        'The rate rose 40 percent in the year to May, they said.',
        'A rate rose 40 percent in the year to May, they said.',
        '40 percent',
        'found',
      ],
    ];
    for (const [before, edited, words, state] of changes)
      assert.equal(read(edited, [decide(before, words)]).factReviews[0].state, state, edited);
  });

  it('hides what is no fact where the words stand as they stood, and nowhere else', () => {
    const text = 'The board was 100 percent behind him, members said after the vote.';
    const review = decide(text, '100 percent', 0, { dismissed: true, decision: 'unchecked' });
    const moved = read(`It rained. ${text}`, [review]);
    assert.deepEqual([moved.facts.length, factless(moved)], [0, []]);
    const edited = text.replace('100', '62');
    const annotation = read(edited, [review]);
    assert.deepEqual(
      annotation.facts.map(({ start, end }) => edited.slice(start, end)),
      ['62 percent'],
    );
    assert.equal(factStanding(annotation.factReviews.find(({ fact }) => fact)), 'unchecked');
    const [lost] = factless(annotation);
    assert.deepEqual(
      [lost.review, lost.state, lost.before, lost.candidates],
      [review, 'orphaned', '100 percent', [{ start: 14, end: 24 }]],
    );
    // Of a sentence that is gone there is nothing to say.
    assert.deepEqual(factless(read('It rained.', [review])), []);
  });

  it('counts: checked and open, and disputed ones as neither', () => {
    const { all } = countFacts(read(TEXT));
    const annotation = read(TEXT, [
      decide(TEXT, '12%'),
      decide(TEXT, '2009', 0, { decision: 'disputed' }),
    ]);
    assert.deepEqual(countFacts(annotation), { all, checked: 1, open: all - 2 });
  });
});

/** The facts of a text, paragraph by paragraph: without claims, which cost most of the time. */
function factsOf(text: string): (Span & { kind: FactKind; sentenceKey: string })[] {
  const draft = new DraftReader('plaintext').read(text);
  return settleFacts(
    draft,
    draft.paragraphs.map(({ reading }) => findFacts(reading.text)),
    '2025-11-22',
  );
}

/** A generator of numbers that is the same each time (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

describe('50 decided facts in a draft that is edited 10,000 times', () => {
  it('each has its own words, or is said to be lost or changed', function () {
    this.timeout(120_000);
    const article = `${readFileSync(new URL('../../../../media/newsroom/drafts/miami-meeting.txt', import.meta.url), 'utf8')}\n\n${Array.from(
      { length: 25 },
      (_, n) =>
        `In ${1990 + n} the ministry of ${'farming housing transport health justice'.split(' ')[n % 5]} cut ${3 * n + 2} percent of its budget, and ${100 + 7 * n} people lost their jobs.`,
    ).join('\n\n')}`;
    const random = randomOf(7);
    const words = article.split(/\s+/);
    const reports: string[] = [];
    let edits = 0;
    const all = factsOf(article);
    const chosen = [...all].sort(() => random(3) - 1).slice(0, 50);
    const targets = targetsOfFacts(article, all, chosen);
    const reviews = chosen.map((fact, i): FactReview => ({
      id: `f${i}`,
      kind: fact.kind,
      decision: 'checked',
      evidence: [],
      alike: [],
      ...targets[i],
    }));
    for (let round = 0; round < 200; round++) {
      let text = article;
      /** Where each decided fact is: as an editor's own mark would move; null once it was edited or deleted. */
      const marks: ({ start: number; end: number } | null)[] = chosen.map(({ start, end }) => ({
        start,
        end,
      }));
      for (let i = 0; i < 50; i++, edits++) {
        const at = random(text.length);
        const length = random(4) === 0 ? random(60) : random(4);
        const put =
          random(3) === 0
            ? ''
            : Array.from({ length: random(6) }, () => words[random(words.length)]).join(' ');
        if (put === text.slice(at, at + length)) continue;
        text = text.slice(0, at) + put + text.slice(at + length);
        for (const [n, mark] of marks.entries()) {
          if (!mark) continue;
          if (at + length <= mark.start) {
            mark.start += put.length - length;
            mark.end += put.length - length;
          } else if (at < mark.end) marks[n] = null;
        }
      }
      const facts = factsOf(text);
      for (const [n, { state, spans }] of placeFactReviews(text, facts, reviews).entries()) {
        if (state !== 'found') {
          reports.push(state);
          continue;
        }
        const [{ start, end }] = spans;
        assert.equal(
          text.slice(start, end).replace(/\s+/g, ' '),
          reviews[n].target[0].exact.replace(/\s+/g, ' '),
        );
        reports.push(marks[n] && marks[n].start === start ? 'own' : 'other');
      }
    }
    const count = (what: string): number => reports.filter((one) => one === what).length;
    assert.equal(edits, 10_000);
    assert.ok(
      count('own') > 0.2 * reports.length,
      JSON.stringify(
        Object.fromEntries(['own', 'other', 'changed', 'orphaned'].map((w) => [w, count(w)])),
      ),
    );
    assert.equal(
      count('other'),
      0,
      `${count('other')} of ${reports.length} decisions are on other facts`,
    );
  });
});
