import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import type {
  AnchoredFactReview,
  AnchoredReview,
  Annotation,
} from '../../../src/engine/annotation.js';
import { NO_DECISIONS, type Review } from '../../../src/engine/decisions/decision.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { annotationJson } from '../../../src/engine/reports/annotationJson.js';
import { markdownReport } from '../../../src/engine/reports/annotationMarkdown.js';
import { textReport } from '../../../src/engine/reports/annotationText.js';
import { claimsReport } from '../../../src/engine/reports/claimsReport.js';
import { beforePublication } from '../../../src/engine/reports/publication/beforePublication.js';
import type { Item, Section } from '../../../src/engine/reports/publication/publication.js';
import { reportedReviews } from '../../../src/engine/reports/reportedReviews.js';
import { REPORT_FORMATS } from '../../../src/engine/reports/reportFormats.js';
import { HEAD } from './reported.js';

const TEXT = 'The week was long. It rained all day. “The plan is dead,” Ada Veld said on Monday.\n';
const target = (exact: string) => {
  const start = Math.max(0, TEXT.indexOf(exact));
  const end = start + exact.length;
  return [{ exact, prefix: TEXT.slice(0, start), suffix: TEXT.slice(end), start, end }];
};
const review = (id: string, exact: string): Review => ({
  id,
  decision: 'disputed',
  evidence: [],
  alike: [],
  target: target(exact),
});
/** A decision on words that were never a claim, and one on words that the draft has not. */
const ANNOTATION = annotate(TEXT, 'plaintext', compileLexicon([]), {
  date: '2025-11-22',
  decisions: {
    ...NO_DECISIONS,
    reviews: [
      review('here', 'It rained all day.'),
      review('gone', 'Every pipe in the harbor burst, the mayor said.'),
    ],
  },
});
const HERE = 'still in the draft, but not read as a claim';
const GONE = 'not found for certain in the draft';

function items(annotation: Annotation, id: Section['id']): readonly Item[] {
  const page = beforePublication({
    file: 'a.txt',
    text: TEXT,
    annotation,
    actors: new Map(),
    read: HEAD,
    today: '2025-11-22',
  });
  return page.sections.find((section) => section.id === id)!.items;
}

describe('decisions that are on no claim', () => {
  const report = claimsReport(HEAD, [
    {
      file: 'a.txt',
      text: TEXT,
      annotation: ANNOTATION,
      actorOf: () => undefined,
      ...reportedReviews(ANNOTATION),
    },
  ]);

  it('are told apart: words that stand in the draft, and words that were not found', () => {
    assert.deepEqual(
      ANNOTATION.reviews.map(({ review: { id }, state, claim }) => [id, state, claim]),
      [
        ['here', 'found', undefined],
        ['gone', 'orphaned', undefined],
      ],
    );
    assert.deepEqual(
      report.drafts[0].orphans.map(({ id, lost, was }) => [id, lost, was]),
      [
        ['here', 'not-a-claim', 'It rained all day.'],
        ['gone', 'not-found', 'Every pipe in the harbor burst, the mayor said.'],
      ],
    );
    assert.deepEqual(
      (annotationJson(ANNOTATION).orphanedReviews as { id: string; lost: string }[]).map(
        ({ id, lost }) => [id, lost],
      ),
      [
        ['here', 'not-a-claim'],
        ['gone', 'not-found'],
      ],
    );
  });
  it('stand on the page with what is known of their words, and lead to them', () => {
    assert.deepEqual(
      items(ANNOTATION, 'orphans').map(({ label, facts, passages }) => [
        label,
        facts[1],
        passages.map(({ line, words }) => [line, words]),
      ]),
      [
        ['It rained all day.', HERE, [[1, 'It rained all day.']]],
        ['Every pipe in the harbor burst, the mayor said.', GONE, []],
      ],
    );
  });
  for (const format of ['markdown', 'html', 'annotated', 'csv', 'webannotation'] as const)
    it(`are in a report as ${format}`, () => {
      const written = REPORT_FORMATS[format].write(report, []);
      assert.ok(written.includes(HERE) && written.includes(GONE), written);
      assert.doesNotMatch(written, /no longer in the draft|Changed since|on other words/);
      assert.match(written, /It rained all day/);
    });
  it('are printed with an annotation', () => {
    for (const write of [textReport, markdownReport]) {
      const written = write('a.txt', TEXT, ANNOTATION, () => undefined);
      assert.match(written, /disputed: It rained all day\\?\..*still in the draft/);
      assert.match(written, /disputed: Every pipe .*not found for certain/);
    }
  });
  it('are no heading of a draft that has none', () => {
    const none = { ...ANNOTATION, reviews: [] };
    for (const write of [textReport, markdownReport])
      assert.doesNotMatch(
        write('a.txt', TEXT, none, () => undefined),
        /without a claim/,
      );
    const quiet = claimsReport(HEAD, [
      { file: 'a.txt', text: TEXT, annotation: none, actorOf: () => undefined },
    ]);
    assert.doesNotMatch(REPORT_FORMATS.annotated.write(quiet), /without a claim/);
  });
  it('leave a decision on words that have changed as it was', () => {
    const [claim] = ANNOTATION.claims;
    const changed: AnchoredReview = {
      review: review('c', 'The plan was dead'),
      state: 'changed',
      claim: claim.id,
      spans: [],
      before: 'The plan was dead',
      candidates: [],
    };
    const { reviews, orphans } = reportedReviews({ reviews: [changed] });
    assert.deepEqual(orphans, []);
    const { lost, was } = reviews.get(claim.id)!;
    assert.deepEqual([lost, was], [null, 'The plan was dead']);
  });
});

describe('decisions that are on no fact', () => {
  const lost = (state: AnchoredFactReview['state']): Item => {
    const one: AnchoredFactReview = {
      review: { ...review('f', 'on Monday'), kind: 'date' },
      state,
      spans: state === 'found' ? [{ start: 53, end: 62 }] : [],
      candidates: [],
    };
    return items({ ...ANNOTATION, factReviews: [one] }, 'lostFacts')[0];
  };
  it('say what is known of their words', () => {
    assert.deepEqual(
      [lost('found'), lost('orphaned')].map(({ label, facts, passages }) => [
        label,
        facts[1],
        passages.length,
      ]),
      [
        ['on Monday', 'still in the draft, but not read as a fact', 1],
        ['on Monday', GONE, 0],
      ],
    );
  });
});
