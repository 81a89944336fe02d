import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/engine/annotate.js';
import type { DifferenceKind, FactKind, QuotationVerdict } from '../src/engine/annotation.js';
import { type FactReview, NO_DECISIONS } from '../src/engine/decisions/decision.js';
import { targetsOfFacts } from '../src/engine/decisions/factTarget.js';
import { DocumentIndex } from '../src/engine/documents/documentIndex.js';
import { compileLexicon } from '../src/engine/names/variants/lexicon.js';
import { annotationJson } from '../src/engine/reports/annotationJson.js';

const HEARING = `ILSA VANTERPOOL: The board was told that training would cost 340,000 pounds.

DORIAN PELL: We did not raise the price of water last year, and we will not.

ILSA VANTERPOOL: I voted against that, and the minutes will show it to anybody.

DORIAN PELL: The pipes are older than I am.
`;
const DRAFT = `The board was told that “training would cost 430,000 pounds,” Ilsa Vanterpool said on Tuesday.

“We did not raise the price of water last year,” Ilsa Vanterpool said. It spent $3 million since May 2019.

“Nobody has ever asked us about the reservoir in the hills,” Dorian Pell said.
`;

/** What the documentation says of a kind of JSON: one section of a page. */
function section(page: string, heading: string): string {
  const text = readFileSync(join(__dirname, '..', 'docs', page), 'utf8');
  const [, rest] = text.split(`\n## ${heading}\n`);
  assert.ok(rest, `${page} has no ${heading}`);
  return rest.split('\n## ')[0];
}

/** The keys of values and of everything in them. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(keysOf))];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...new Set([...Object.keys(value), ...Object.values(value).flatMap((one) => keysOf(one))]),
  ];
}

/** The keys that a section names, in its example or in its words. */
function told(words: string): { readonly example: string[]; readonly all: string } {
  const json = /```json\n([^]*?)```/.exec(words)?.[1] ?? '';
  return { example: keysOf(JSON.parse(json)), all: words };
}

const index = DocumentIndex.of([{ name: 'hearing.txt', text: HEARING }]);
const annotated = (facts: readonly FactReview[] = []): ReturnType<typeof annotate> =>
  annotate(DRAFT, 'plaintext', compileLexicon([]), {
    date: '2025-11-22',
    documents: index,
    decisions: { ...NO_DECISIONS, facts },
  });

/** A decision on a fact, and one that makes words a fact. */
function reviews(): FactReview[] {
  const { facts } = annotated();
  const start = DRAFT.indexOf('the reservoir');
  const added = { start, end: start + 13, sentenceKey: '' };
  const targets = targetsOfFacts(DRAFT, facts, [facts[0], added]);
  const one = { kind: 'figure', decision: 'checked', evidence: [], alike: [] } as const;
  return [
    { ...one, id: 'f1', ...targets[0] },
    { ...one, id: 'f2', added: true, ...targets[1] },
  ];
}

describe('the fields of the JSON', () => {
  const { facts, quotations = [] } = annotationJson(annotated(reviews()));

  for (const [what, values, page, heading] of [
    ['facts', facts, 'facts.md', 'In JSON'],
    ['quotations', quotations, 'documents.md', 'On the command line'],
  ] as const)
    it(`of ${what} are explained, those inside them too, and no other`, () => {
      const real = keysOf(values);
      const { example, all } = told(section(page, heading));
      assert.deepEqual(
        example.filter((key) => !real.includes(key)),
        [],
        'in the example, and not printed',
      );
      assert.deepEqual(
        real.filter((key) => !example.includes(key) && !all.includes(`\`${key}\``)),
        [],
        'printed, and not explained',
      );
    });

  it('of facts are all there: a decision, an added one, values of each kind', () => {
    for (const key of ['review', 'state', 'added', 'value', 'number', 'unit', 'date', 'claim'])
      assert.ok(keysOf(facts).includes(key), key);
  });

  it('of quotations are all there: an altered one, one of somebody else, one that is in none', () => {
    const verdicts = quotations.map((one) => (one as { verdict: QuotationVerdict }).verdict);
    assert.deepEqual(verdicts, ['altered', 'verbatim', 'not-found']);
    for (const key of ['differences', 'quoted', 'said', 'passage', 'speaker', 'attributedTo'])
      assert.ok(keysOf(quotations).includes(key), key);
  });

  it('have values that the documentation lists', () => {
    const verdicts: Record<QuotationVerdict, true> = {
      verbatim: true,
      tidied: true,
      marked: true,
      elided: true,
      stitched: true,
      altered: true,
      negation: true,
      'not-found': true,
    };
    const differences: Record<DifferenceKind, true> = {
      negation: true,
      figure: true,
      modal: true,
      name: true,
      substitution: true,
      insertion: true,
      hedge: true,
      'long-omission': true,
      omission: true,
      marked: true,
      tidied: true,
    };
    const words = section('documents.md', 'On the command line');
    for (const value of [...Object.keys(verdicts), ...Object.keys(differences)])
      assert.ok(words.includes(`\`${value}\``), value);
    const kinds = ['figure', 'date', 'age', 'rank', 'title', 'legal'] satisfies FactKind[];
    const page = readFileSync(join(__dirname, '../docs/facts.md'), 'utf8');
    for (const kind of kinds) assert.ok(page.includes(`| \`${kind}\` `), kind);
  });
});
