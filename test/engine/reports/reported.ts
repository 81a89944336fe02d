import { readFileSync } from 'node:fs';
import { annotate } from '../../../src/engine/annotate.js';
import type { Annotation } from '../../../src/engine/annotation.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import {
  claimsReport,
  type DraftToReport,
  type ReportHead,
} from '../../../src/engine/reports/claimsReport.js';
import type { ClaimsReport, ReportedReview } from '../../../src/engine/reports/reportSchema.js';

export const projectFile = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

export const HEAD: ReportHead = {
  copydesk: '0.1.0',
  made: '2025-11-22T10:15:00.000Z',
  registry: { files: ['actors.yaml'], entries: 25, reviewed: '2025-11-21' },
  lists: [
    {
      id: 'ofac-sdn',
      title: 'OFAC SDN',
      date: '2025-11-19',
      imported: '2025-11-20',
      incomplete: [],
    },
  ],
  notRead: [],
};

/** A decision for a test; what is not given is empty. */
export function review(id: string, parts: Partial<ReportedReview> = {}): ReportedReview {
  return {
    id,
    decision: 'checked',
    note: null,
    evidence: [],
    by: null,
    on: null,
    accuses: null,
    reply: null,
    was: null,
    lost: null,
    ...parts,
  };
}

const ARTICLE = projectFile('media/newsroom/drafts/miami-meeting.txt');
const ACTORS = new Map(
  parseRegistry(projectFile('media/newsroom/actors.yaml'), 'actors.yaml').entries.map(
    ({ actor }) => [actor.id, actor],
  ),
);

/** The sample article as it is annotated. */
export const SAMPLE: DraftToReport = {
  file: 'drafts/miami-meeting.txt',
  text: ARTICLE,
  actorOf: (id) => ACTORS.get(id),
  annotation: annotate(ARTICLE, 'plaintext', compileLexicon([...ACTORS.values()]), {
    date: '2025-11-22',
  }),
};

/** The sample article with decisions of every kind. */
export function decidedSample(): ClaimsReport {
  const [a, b, c, d] = SAMPLE.annotation.claims;
  const reviews = new Map([
    [
      a.id,
      review('r1', {
        by: 'Ada',
        on: '2025-11-22',
        note: 'Read the filing.',
        evidence: [
          { what: 'https://example.org/filing?id=1&x=2', note: null },
          { what: 'waiver.pdf, page 4', note: 'signed' },
        ],
      }),
    ],
    [
      b.id,
      review('r2', {
        decision: 'disputed',
        accuses: 'Trump administration',
        reply: {
          needed: null,
          asked: '2025-11-21',
          how: 'by mail',
          earlier: [{ asked: '2025-11-20', how: null }],
          answered: true,
          words: 'No comment.',
        },
      }),
    ],
    [c.id, review('r3', { decision: 'unsupported', by: 'Ben' })],
    [d.id, review('r4', { was: 'other words than now' })],
  ]);
  return claimsReport(HEAD, [
    {
      ...SAMPLE,
      reviews,
      orphans: [review('r5', { was: 'words that were cut', lost: 'not-found', note: 'gone' })],
    },
  ]);
}

/** A report on one claim whose every text is the given one. */
export function reportSaying(words: string): ClaimsReport {
  const text = `${words}\n`;
  const span = { start: 0, end: words.length };
  const annotation: Annotation = {
    date: '2025-11-22',
    today: '2025-11-22',
    mentions: [],
    hedgedStatements: [],
    reviews: [],
    factReviews: [],
    names: [],
    facts: [],
    unread: [],
    notes: [],
    claims: [
      {
        id: 'c',
        source: [span],
        cue: [span],
        content: [span],
        quotation: 'direct',
        speaker: { name: words },
        anonymous: false,
        hedged: true,
        contested: false,
        unattributed: false,
        loaded: false,
        parent: null,
        why: [words],
      } as unknown as Annotation['claims'][number],
    ],
  };
  const decided = review('r', {
    note: words,
    evidence: [{ what: words, note: words }],
    by: words,
    accuses: words,
    reply: {
      needed: true,
      asked: words,
      how: words,
      earlier: [{ asked: words, how: words }],
      answered: true,
      words,
    },
  });
  return claimsReport(
    {
      ...HEAD,
      registry: { ...HEAD.registry, files: [words] },
      lists: [{ id: words, title: words, date: words, imported: words, incomplete: [words] }],
      notRead: [{ what: 'registry', file: words, line: 1, column: 1, message: words }],
    },
    [
      {
        file: words,
        text,
        annotation,
        actorOf: () => undefined,
        reviews: new Map([['c', decided]]),
        orphans: [{ ...decided, id: words, was: words, lost: 'not-found' }],
      },
    ],
  );
}
