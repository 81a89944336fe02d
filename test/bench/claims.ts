import type { Claim } from '../../src/engine/annotation.js';
import {
  type Attributions,
  findAttributions,
} from '../../src/engine/claims/patterns/paragraph/attributions.js';
import { ClaimSettler } from '../../src/engine/claims/discourse/settleClaims.js';
import { tagText } from '../../src/engine/claims/syntax/tagging/tagger.js';
import type { Review } from '../../src/engine/decisions/decision.js';
import { ReviewAnchors } from '../../src/engine/decisions/anchoring/anchor.js';
import { targetOf } from '../../src/engine/decisions/anchoring/decidedWords.js';
import { DraftReader } from '../../src/engine/text/draftText.js';
import type { Reading } from '../../src/engine/text/markup/plainReading.js';
import type { Part } from './bench.js';
import { firstWords, newsWith } from './drafts.js';
import { alternate, type Contestants } from './measure.js';
import { short, table } from './table.js';

/** In words. */
const LENGTHS = [800, 10_000];

/** Finds the claims of drafts: all of them, and after a keystroke; beside tagging alone and beside another annotator on the same text. */
export const claims: Part = async ({ names, peers, root }) => {
  const news = newsWith(names.first(1000), 100_000, root);
  const rows: string[][] = [];
  for (const length of LENGTHS) {
    const text = firstWords(news, length);
    const type = typist(text);
    const contestants: Contestants = new Map<string, () => unknown>([
      ['all', () => new Reader().claims(text)],
      ['keystroke', type],
      ['tagging', () => text.split('\n').map((paragraph) => tagText(paragraph))],
      [
        'compromise',
        () => {
          const read = peers.compromise(text);
          return [read.quotations().out('array'), read.people().out('array')];
        },
      ],
    ]);
    const times = await alternate(contestants, 4000);
    rows.push([
      length.toLocaleString('en-US'),
      String(new Reader().claims(text).length),
      ...['all', 'keystroke', 'tagging', 'compromise'].map((name) => short(times.get(name)!)),
    ]);
  }
  return [
    '### Claims, in ms, warm',
    table(
      [
        'words',
        'claims',
        'Copydesk',
        'Copydesk, one keystroke',
        'wink-nlp tags alone',
        'compromise: quotations and people',
      ],
      rows,
    ),
    ...(await reviewsTable(newsWith(names.first(1000), 1_000_000, root))),
  ].join('\n\n');
};

/** Words, and the share of the claims that the desk has decided on. */
const DECIDED: readonly (readonly [words: number, share: number])[] = [
  [800, 1],
  [10_000, 1],
  [160_000, 0.05],
];

/**
 * Finds the claims of decisions again while somebody types; beside what settling the draft’s claims takes without any decision. The news repeats its
 * sentences: nearly every claim has twins, which is the hardest there is.
 */
async function reviewsTable(news: string): Promise<string[]> {
  const rows: string[][] = [];
  for (const [length, share] of DECIDED) {
    const text = firstWords(news, length);
    const claims = new Reader().claims(text);
    const reviews = claims.slice(0, Math.ceil(claims.length * share)).map((claim): Review => ({
      id: claim.id,
      decision: 'checked',
      evidence: [],
      ...targetOf(text, claim, claims),
    }));
    const [anchors, withReviews, without] = [new ReviewAnchors(), new Reader(), new Reader()];
    let lost = 0;
    const times = await alternate(
      new Map<string, () => unknown>([
        ['keystroke', typist(text, without)],
        [
          'anchored',
          typist(
            text,
            withReviews,
            (now, found) =>
              (lost = anchors
                .place(now, found, reviews)
                .filter(({ state }) => state === 'orphaned').length),
          ),
        ],
      ]),
      4000,
    );
    rows.push([
      length.toLocaleString('en-US'),
      String(claims.length),
      String(reviews.length),
      ...['keystroke', 'anchored'].map((name) => short(times.get(name)!)),
      String(lost),
    ]);
  }
  return [
    '### Decisions found again after a keystroke, in ms, warm',
    table(
      [
        'words',
        'claims',
        'decisions',
        'claims settled',
        'claims settled, decisions placed',
        'lost',
      ],
      rows,
    ),
  ];
}

/** What the annotator does for claims: paragraphs that were left alone keep what was found in them. */
class Reader {
  private readonly drafts = new DraftReader('plaintext');
  private readonly found = new WeakMap<Reading, Attributions>();
  private readonly settler = new ClaimSettler();
  private readonly actors = new Map<string, never>();

  claims(text: string): readonly Claim[] {
    const draft = this.drafts.read(text);
    const found = draft.paragraphs.map(({ reading }) => {
      const known = this.found.get(reading) ?? findAttributions(reading.text);
      this.found.set(reading, known);
      return known;
    });
    return this.settler.settle(draft, found, [], this.actors).claims;
  }
}

/** Somebody who types a word in the middle of a draft, one letter at each call. */
function typist(
  text: string,
  reader = new Reader(),
  then: (text: string, claims: readonly Claim[]) => void = () => undefined,
): () => void {
  reader.claims(text);
  const middle = text.indexOf(' ', text.length >> 1);
  let letters = 0;
  return () => {
    letters = (letters + 1) % 12;
    const now = `${text.slice(0, middle)}${'x'.repeat(letters)}${text.slice(middle)}`;
    then(now, reader.claims(now));
  };
}
