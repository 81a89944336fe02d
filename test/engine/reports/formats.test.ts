import Ajv from 'ajv';
import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { parse, type ParserError } from 'parse5';
import {
  REPORT_FORMATS,
  type ReportFormatName,
} from '../../../src/engine/reports/reportFormats.js';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { claimsReport } from '../../../src/engine/reports/claimsReport.js';
import { PUBLISHED } from '../../../scripts/publishedSchemas.js';
import { decidedSample, HEAD, projectFile, reportSaying, review, SAMPLE } from './reported.js';

const write = (format: ReportFormatName, report = decidedSample()): string =>
  REPORT_FORMATS[format].write(report);
/** The names of a type, of a property and of a value in expanded JSON-LD. */
type Node = Record<string, unknown> & { '@type'?: string[]; '@id'?: string };
const SCHEMA_ORG = 'http://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';

const CONTEXTS: Readonly<Record<string, string>> = {
  'https://schema.org': 'schemaOrg',
  'http://www.w3.org/ns/anno.jsonld': 'anno',
};

/** Expands JSON-LD with the contexts of the fixtures; a word that they do not define is an error. */
function expand(text: string): Promise<Node[]> {
  return jsonld.expand(JSON.parse(text) as object, {
    base: 'https://newsroom.example/report.jsonld',
    safe: true,
    documentLoader: async (url) => {
      assert.ok(CONTEXTS[url.replace(/\/$/, '')], `there is no ${url} without a network`);
      return {
        contextUrl: null,
        documentUrl: url,
        document: JSON.parse(
          projectFile(`test/fixtures/jsonld/${CONTEXTS[url.replace(/\/$/, '')]}.jsonld`),
        ) as unknown,
      };
    },
  }) as Promise<Node[]>;
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const one of Object.values(value)) yield* nodesIn(one);
  }
}
const ofType = (nodes: unknown, type: string): Node[] =>
  [...nodesIn(nodes)].filter((node) => node['@type']?.includes(type));
const valuesOf = (node: Node, property: string): unknown[] =>
  [...nodesIn(node[property])]
    .map((one) => one['@value'] ?? one['@id'])
    .filter((one) => one !== undefined);

describe('the claims report', () => {
  it('tells people what the draft calls a source where that says more than the name, and why a claim is flagged', () => {
    const text =
      'Critics, including Senator Roger Wicker, said the plan was weak. Wicker said it was unfair. The plan was reportedly dropped. Officials said the talks went on.\n';
    const annotation = annotate(text, 'plaintext', compileLexicon([]), { date: '2025-11-22' });
    const draft = { file: 'plan.txt', text, annotation, actorOf: () => undefined };
    const report = claimsReport(HEAD, [draft]);
    for (const written of [write('markdown', report), write('html', report)]) {
      assert.doesNotMatch(written, /attributes it to|Listed because/);
      assert.match(written, /Critics, including Senator Roger Wicker”/);
      assert.doesNotMatch(written, /“Wicker”/);
      assert.match(written, /does not say who/);
      assert.match(written, /“Officials” identifies no individual/);
      assert.match(written, /\(line 1, in the draft’s own words/);
    }
  });

  it('says in every format what it covers, when it was made and with what', () => {
    for (const format of Object.keys(REPORT_FORMATS) as ReportFormatName[]) {
      const written = write(format);
      for (const wanted of [
        'miami-meeting.txt',
        '2025-11-22',
        'actors.yaml',
        '2025-11-21',
        'OFAC SDN',
        '2025-11-19',
        '0.1.0',
      ])
        assert.ok(written.replace(/\\([-.])/g, '$1').includes(wanted), `${format} lacks ${wanted}`);
    }
  });
  it('counts as checked only what is as it was checked', () => {
    const [{ claims }] = decidedSample().drafts;
    assert.deepEqual(
      claims.slice(0, 5).map(({ decision }) => decision),
      ['checked', 'disputed', 'unsupported', 'unchecked', 'unchecked'],
    );
  });
  it('covers a draft without claims', () => {
    const empty = claimsReport(
      { ...HEAD, registry: { files: [], entries: 0, reviewed: null }, lists: [] },
      [{ ...SAMPLE, text: '', annotation: { ...SAMPLE.annotation, claims: [] } }],
    );
    for (const { write: written } of Object.values(REPORT_FORMATS))
      assert.ok(/miami-meeting\\?\.txt|registry/.test(written(empty)));
  });
});

describe('the report as JSON', () => {
  const validate = new Ajv({ strict: false, formats: { 'date-time': true } }).compile(
    PUBLISHED['media/schemas/report.schema.json'](),
  );
  it('is as its published schema says', () =>
    assert.ok(validate(JSON.parse(write('json'))), JSON.stringify(validate.errors)));
  it('is refused by the schema when a key is missing, or is one too many', () => {
    const report = JSON.parse(write('json')) as { drafts: { claims: Record<string, unknown>[] }[] };
    delete report.drafts[0].claims[0].decision;
    assert.equal(validate(report), false);
    assert.equal(validate({ ...(JSON.parse(write('json')) as object), extra: 1 }), false);
  });
  it('counts quotes in code points', () => {
    const text = '🙂 “No 🙂,” said Ada Veld.';
    const { claims } = claimsReport(HEAD, [
      {
        ...SAMPLE,
        text,
        annotation: {
          ...SAMPLE.annotation,
          claims: [
            {
              ...SAMPLE.annotation.claims[0],
              source: [],
              cue: [],
              content: [{ start: 3, end: text.indexOf(' said') }],
            },
          ],
        },
      },
    ]).drafts[0];
    const { exact, start, end } = claims[0].quote;
    assert.equal([...text].slice(start, end).join(''), exact);
  });
});

describe('the report as CSV', () => {
  const read = (csv: string): string[][] =>
    Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data;
  it('is read back as it was meant, one line for each claim and lost decision', () => {
    const report = decidedSample();
    const [header, ...rows] = read(write('csv', report));
    assert.equal(rows.length, report.drafts[0].claims.length + 1);
    assert.ok(rows.every((row) => row.length === header.length));
    const at = (row: string[], column: string): string => row[header.indexOf(column)];
    assert.deepEqual(
      ['draft', 'date', 'decision', 'by', 'evidence', 'registry'].map((column) =>
        at(rows[0], column),
      ),
      [
        'drafts/miami-meeting.txt',
        '2025-11-22',
        'checked',
        'Ada',
        'https://example.org/filing?id=1&x=2 ; waiver.pdf, page 4 (signed)',
        'actors.yaml: 25 entries, the latest reviewed on 2025-11-21',
      ],
    );
    assert.deepEqual(
      ['decision', 'decided_claim', 'decided_words'].map((column) => at(rows[3], column)),
      ['unchecked', 'changed since', 'other words than now'],
    );
    assert.deepEqual(
      ['decided_claim', 'decided_words', 'note'].map((column) => at(rows.at(-1)!, column)),
      ['not found for certain in the draft', 'words that were cut', 'gone'],
    );
  });
  it('ends lines as RFC 4180 says, and begins as spreadsheets want', () =>
    assert.match(write('csv'), /^\uFEFFdraft,date,[^\r\n]*\r\n[^]*\r\n$/));
  it('lets no cell be a formula', () => {
    for (const words of [
      '=cmd|"/c calc"!A1',
      '+1',
      '-1+2',
      '@SUM(1)',
      '\t=1',
      '\n=1',
      '＝1',
      '"=1',
    ]) {
      for (const row of read(write('csv', reportSaying(words))).slice(1))
        for (const cell of row) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
    }
  });
});

describe('the report as HTML', () => {
  const errors = (page: string): string[] => {
    const found: ParserError[] = [];
    parse(page, { onParseError: (error) => found.push(error) });
    return found.map(({ code, startLine }) => `${code} in line ${startLine}`);
  };
  it('is well formed, loads nothing and runs nothing', () => {
    const page = write('html');
    assert.deepEqual(errors(page), []);
    assert.doesNotMatch(page, /<script|<img|<link|<iframe|\son\w+=|url\(/i);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
  });
  it('links evidence that is a web address, and nothing else', () =>
    assert.deepEqual(
      [...write('html').matchAll(/href="([^"]*)"/g)].map((match) => match[1]),
      ['https://example.org/filing?id=1&amp;x=2'],
    ));
  it('never links a script', () =>
    assert.doesNotMatch(write('html', reportSaying('javascript:alert(1)')), /href=/));
});

describe('the report as ClaimReview', () => {
  it('expands to reviews of the disputed and unsupported claims alone, each word known to schema.org', async () => {
    const nodes = await expand(write('claimreview'));
    const reviews = ofType(nodes, `${SCHEMA_ORG}ClaimReview`);
    assert.equal(reviews.length, 2);
    const ratings = ofType(reviews, `${SCHEMA_ORG}Rating`).map((rating) => [
      ...valuesOf(rating, `${SCHEMA_ORG}ratingValue`),
      ...valuesOf(rating, `${SCHEMA_ORG}alternateName`),
    ]);
    assert.deepEqual(ratings, [
      [2, 'Disputed'],
      [1, 'Unsupported'],
    ]);
    const { content } = decidedSample().drafts[0].claims.find(
      ({ decision }) => decision === 'disputed',
    )!;
    assert.deepEqual(valuesOf(reviews[0], `${SCHEMA_ORG}claimReviewed`), [content]);
    assert.deepEqual(valuesOf(reviews[0], `${SCHEMA_ORG}url`), [
      'https://newsroom.example/drafts/miami-meeting.txt',
    ]);
    assert.equal(new Set(reviews.map((one) => one['@id'])).size, 2);
  });
  it('says nothing of a claim that was said as the draft has it: whether it is right nobody has decided', () => {
    assert.match(write('json'), /"decision": "checked"/);
    assert.doesNotMatch(write('claimreview'), /it is right|"Checked"|"ratingValue": 3/);
  });
  it('has the words as they are read, without comments, addresses of links and notes', () => {
    const text =
      'John Smith said Ann Brown stole <!-- per Kate, 555-1234 --> the money [from the fund](https://drive.example/leak) [[really?]] last year.';
    const annotation = annotate(text, 'markdown', compileLexicon([]), { date: '2025-11-22' });
    const [{ id }] = annotation.claims;
    const [draft] = claimsReport(HEAD, [
      {
        file: 'theft.md',
        text,
        annotation,
        actorOf: () => undefined,
        reviews: new Map([[id, review('r1', { decision: 'disputed' })]]),
      },
    ]).drafts;
    const report = { ...decidedSample(), drafts: [draft] };
    assert.match(
      write('claimreview', report),
      /"claimReviewed": "Ann Brown stole the money from the fund last year"/,
    );
    assert.doesNotMatch(write('markdown', report), /Kate|drive/);
    // What finds the passage again is as it is written.
    assert.match(draft.claims[0].quote.exact, /Kate/);
  });
  for (const [text, isPublished] of [
    ['[[John Smith said Ann Brown stole the money.]]', false],
    ['[[Not for print.\r\nJohn Smith said Ann Brown stole the money.]]', false],
    ['Rain fell. <!-- John Smith said Ann Brown stole the money. -->', false],
    ['[[Ask legal.]] John Smith said Ann Brown stole the money.', true],
    ['John Smith said Ann Brown stole the money [TK how much].', true],
  ] as const)
    it(`publishes ${isPublished ? 'what the draft prints' : 'no note to the desk'}: ${JSON.stringify(text)}`, () => {
      const annotation = annotate(text, 'plaintext', compileLexicon([]), { date: '2025-11-22' });
      const [{ id }] = annotation.claims;
      const { drafts } = claimsReport(HEAD, [
        {
          file: 'theft.txt',
          text,
          annotation,
          actorOf: () => undefined,
          reviews: new Map([[id, review('r1', { decision: 'disputed' })]]),
        },
      ]);
      assert.equal(drafts[0].claims[0].printed !== null, isPublished);
      const published = write('claimreview', { ...decidedSample(), drafts });
      assert.equal(/Ann Brown stole the money/.test(published), isPublished);
    });
  for (const [text, speaker] of [
    ['An official [[Bob Grey, off the record]] said Ann Brown stole the money.', 'An official'],
    ['An official, [[Bob Grey, off the record]], said Ann Brown stole the money.', 'An official'],
    ['Ann Brown stole the money, said an official [[Bob Grey]].', 'an official'],
    [
      'According to an official in the [[Bob Grey]] ministry, Ann Brown stole the money.',
      'an official in the ministry',
    ],
    ['An official [CHECK: Bob Grey] said Ann Brown stole the money.', null],
    ['[[Bob Grey says so.]] He said Ann Brown stole the money.', 'He (not identified)'],
    ['Bob Grey said Ann Brown stole the money [[really?]].', 'Bob Grey'],
    ['Bob Grey came. [[Ask.]] He said Ann Brown stole the money.', 'Bob Grey'],
  ] as const)
    it(`names a speaker as the draft prints it: ${text}`, () => {
      const annotation = annotate(text, 'markdown', compileLexicon([]), { date: '2025-11-22' });
      const { drafts } = claimsReport(HEAD, [
        {
          file: 'theft.md',
          text,
          annotation,
          actorOf: () => undefined,
          reviews: new Map(
            annotation.claims.map(({ id }) => [id, review(`r-${id}`, { decision: 'disputed' })]),
          ),
        },
      ]);
      const published = write('claimreview', { ...decidedSample(), drafts });
      const printed = drafts[0].claims.map((claim) => claim.printed);
      assert.deepEqual(printed, [{ said: 'Ann Brown stole the money', speaker }]);
      assert.match(published, /Ann Brown stole the money/);
      if (speaker !== 'Bob Grey') assert.doesNotMatch(published, /Grey|off the record/);
    });
  it('says whether a speaker is a person where the registry knows', async () => {
    const report = decidedSample();
    const claim = {
      ...report.drafts[0].claims.find(({ speaker }) => speaker === 'Karoline Leavitt')!,
      decision: 'disputed' as const,
      review: report.drafts[0].claims[0].review,
    };
    const [author] = ofType(
      await expand(
        write('claimreview', { ...report, drafts: [{ ...report.drafts[0], claims: [claim] }] }),
      ),
      `${SCHEMA_ORG}Person`,
    );
    assert.deepEqual(valuesOf(author, `${SCHEMA_ORG}name`), ['Karoline Leavitt']);
  });
});

describe('the report as Web Annotations', () => {
  it('expands to annotations that find their words in the draft', async () => {
    const nodes = await expand(write('webannotation'));
    const annotations = ofType(nodes, `${OA}Annotation`);
    const { claims } = decidedSample().drafts[0];
    assert.equal(annotations.length, claims.length + 5);
    const points = [...SAMPLE.text];
    for (const annotation of annotations) {
      const motivation = valuesOf(annotation, `${OA}motivatedBy`);
      assert.ok(
        motivation.length === 1 &&
          [`${OA}describing`, `${OA}assessing`].includes(motivation[0] as string),
        String(motivation),
      );
      const [quote] = ofType(annotation, `${OA}TextQuoteSelector`);
      const [position] = ofType(annotation, `${OA}TextPositionSelector`);
      if (!position) continue;
      const [start, end] = [`${OA}start`, `${OA}end`].map((end) =>
        Number(valuesOf(position, end)[0]),
      );
      assert.deepEqual(valuesOf(quote, `${OA}exact`), [points.slice(start, end).join('')]);
    }
    assert.equal(
      annotations.filter(
        (annotation) => ofType(annotation, `${OA}TextPositionSelector`).length === 0,
      ).length,
      1,
      'only the lost decision has no place',
    );
  });
  it('is a collection that counts its items', async () => {
    const [collection] = ofType(
      await expand(write('webannotation')),
      'http://www.w3.org/ns/activitystreams#OrderedCollection',
    );
    const items = ofType(collection, `${OA}Annotation`);
    assert.equal(
      Number(valuesOf(collection, 'http://www.w3.org/ns/activitystreams#totalItems')[0]),
      items.length,
    );
    assert.equal(new Set(items.map((one) => one['@id'])).size, items.length);
  });
});
