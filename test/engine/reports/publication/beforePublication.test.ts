import assert from 'node:assert/strict';
import { annotate } from '../../../../src/engine/annotate.js';
import MarkdownIt from 'markdown-it';
import {
  NO_DECISIONS,
  type Review,
  type RightOfReply,
} from '../../../../src/engine/decisions/decision.js';
import type { AnchoredReview, Annotation } from '../../../../src/engine/annotation.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../../src/engine/registry/parseRegistry.js';
import type { Item, Section } from '../../../../src/engine/reports/publication/publication.js';
import { beforePublication } from '../../../../src/engine/reports/publication/beforePublication.js';
import {
  beforePublicationMarkdown,
  beforePublicationText,
} from '../../../../src/engine/reports/publication/beforePublicationText.js';
import type { SummaryPart } from '../../../../src/engine/reports/publication/publication.js';
import type { NotRead, WhatWasRead } from '../../../../src/engine/reports/whatWasRead.js';
import { ATTACKS } from '../../attacks.js';

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
  unread: [],
  notes: [
    {
      code: 'leftover-mark',
      severity: 'warning',
      message: '“TK” is a placeholder: fill it in before publication',
      start: MARK,
      end: MARK + 2,
      fixes: [],
      related: [],
    },
  ],
};

const READ: WhatWasRead = {
  registry: { files: ['actors.yaml'], entries: 2, reviewed: '2025-11-01' },
  lists: [
    {
      id: 'ofac-sdn',
      title: 'OFAC SDN',
      date: '2025-11-10',
      imported: '2025-11-12',
      incomplete: [],
    },
  ],
  notRead: [],
};
const decided = (claim: string, parts: Partial<Review>, state: AnchoredReview['state'] = 'found') =>
  ({
    review: { id: 'r', decision: 'checked', evidence: [], target: [], alike: [], ...parts },
    state,
    claim,
    spans: [],
    candidates: [],
    ...(state === 'changed' && { before: 'other' }),
  }) as AnchoredReview;

const check = (reviews: readonly AnchoredReview[] = [], read: WhatWasRead = READ) =>
  beforePublication({
    file: 'draft.txt',
    text: TEXT,
    annotation: { ...NOTED, reviews },
    actors: ACTORS,
    read,
    today: '2025-11-20',
  });
const items = (id: Section['id'], ...reviews: AnchoredReview[]): readonly Item[] =>
  check(reviews).sections.find((section) => section.id === id)!.items;
const summary = (part: SummaryPart['id'], ...given: Parameters<typeof check>): readonly string[] =>
  check(...given).summary.find(({ id }) => id === part)!.lines;
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
  it('gives no all-clear over an entry whose name is on a list, and leaves other problems out', () => {
    const start = TEXT.indexOf('Ada Veld');
    const [mark] = NOTED.notes;
    const page = beforePublication({
      file: 'draft.txt',
      text: TEXT,
      annotation: {
        ...NOTED,
        notes: [
          mark,
          {
            ...mark,
            code: 'list-unmarked',
            message: '“Ada Veld” is a name of VELD, Ada',
            start,
            end: start + 8,
          },
        ],
      },
      actors: ACTORS,
      read: READ,
      today: '2025-11-20',
    });
    const section = page.sections.find(({ id }) => id === 'sanctions')!;
    assert.deepEqual(
      section.items.map(({ label, actor }) => [label, actor]),
      [
        ['Oleg Brandt', 'oleg-brandt'],
        ['Ada Veld', 'ada-veld'],
      ],
    );
    assert.deepEqual(section.items[1].facts, ['“Ada Veld” is a name of VELD, Ada']);
    const open = page.summary.find(({ id }) => id === 'open')!.lines;
    assert.ok(open.some((line) => line.startsWith('1 registry entry has the name of')));
    assert.ok(!summary('open').some((line) => line.includes('registry entr')));
    const problems = page.sections.find(({ id }) => id === 'problems')!;
    assert.deepEqual(problems.items, [], 'it stands on the page twice');
    assert.match(problems.nothing, /^Apart from the names on lists below/);
  });
  it('says where the quotations are that no document has', () => {
    const start = TEXT.indexOf('TK');
    const open = beforePublication({
      file: 'draft.txt',
      text: TEXT,
      annotation: {
        ...NOTED,
        quotations: [
          {
            start,
            end: start + 2,
            verdict: 'not-found',
            level: 'none',
            document: null,
            passage: null,
            locator: null,
            differences: [],
          },
        ],
      },
      actors: ACTORS,
      read: READ,
      today: '2025-11-20',
    }).summary.find(({ id }) => id === 'open')!.lines;
    assert.ok(open.includes('1 quotation is in none of the documents: line 3'), open.join('; '));
  });
  it('lists claims that nobody has checked, and those found disputed or unsupported apart', () => {
    const all = items('claims').length;
    assert.equal(all, ANNOTATION.claims.length);
    assert.equal(items('claims', decided(accusation.id, {})).length, all - 1);
    const disputed = decided(accusation.id, { decision: 'disputed' });
    assert.equal(items('claims', disputed).length, all - 1);
    assert.deepEqual(
      items('disputed', disputed).map(({ label, facts }) => [label.includes('accused'), facts[0]]),
      [[true, 'disputed']],
    );
    const changed = items('claims', decided(accusation.id, {}, 'changed'));
    assert.equal(changed.length, all);
    assert.equal(
      changed.find(({ label }) => label.includes('accused'))?.facts[0],
      'changed since it was checked',
    );
  });
  it('lists a disputed claim among the disputed and among the open where its words have changed since', () => {
    const reviews = decided(accusation.id, { decision: 'disputed' }, 'changed');
    const facts = (id: 'disputed' | 'claims') =>
      items(id, reviews)
        .filter(({ label }) => label.includes('accused'))
        .map((item) => item.facts[0]);
    assert.deepEqual(facts('disputed'), ['changed since it was disputed']);
    assert.deepEqual(facts('claims'), ['changed since it was disputed']);
    assert.deepEqual(items('disputed', decided(accusation.id, {}, 'changed')), []);
  });
  it('counts in its summary how each claim stands', () => {
    const [other] = ANNOTATION.claims.filter(({ id }) => id !== accusation.id);
    assert.equal(
      summary('open', [decided(accusation.id, { decision: 'disputed' }), decided(other.id, {})])[0],
      `${ANNOTATION.claims.length} claims: 1 checked, 1 disputed`,
    );
    assert.equal(summary('open')[0], `${ANNOTATION.claims.length} claims: 2 unchecked`);
  });
  it('says in its summary that claims or facts are turned off, instead of nothing', () => {
    const off = { ...NOTED, claims: [], facts: [], withoutClaims: true, withoutFacts: true };
    const { summary: parts } = beforePublication({
      file: 'draft.txt',
      text: TEXT,
      annotation: off,
      actors: ACTORS,
      read: READ,
      today: '2025-11-20',
    });
    const open = parts.find(({ id }) => id === 'open')!.lines.join('\n');
    assert.match(open, /^Claims are turned off in the settings: they were not read$/m);
    assert.match(open, /^Facts are turned off in the settings: they were not read$/m);
    assert.ok(summary('open').every((line) => !/turned off/.test(line)));
  });
  it('begins with what must be mended: what could not be read, then placeholders', () => {
    assert.deepEqual(summary('mend'), ['1 placeholder is left: line 3']);
    const notRead: NotRead[] = [
      { what: 'registry', file: 'actors.yaml', line: 7, column: 3, message: 'two versions' },
    ];
    const broken = check([], { ...READ, notRead });
    assert.equal(
      broken.summary[0].lines[0],
      'Could not be read: actors.yaml, line 7: two versions',
    );
    assert.match(
      beforePublicationText(broken),
      /^draft\.txt, dated 2025-11-20\n\nTo fix .*\n {2}Could not be read: actors\.yaml, line 7:/,
    );
    assert.match(
      beforePublicationMarkdown(broken),
      /^# [^\n]*\n\nDated [^\n]*\n\n\*\*To fix[^\n]*\n\n- Could not be read: actors\\\.yaml, line 7:/,
    );
  });
  it('says what was read, lists by their own date or by that of their import', () => {
    assert.deepEqual(summary('read'), [
      'Draft dated 2025-11-20: sanctions and roles are those of that day',
      'Registry: actors.yaml: 2 entries, the latest reviewed on 2025-11-01',
      'List: OFAC SDN, of 2025-11-10',
      'No document is attached: no quotation was compared with one',
    ]);
    const notRead = [
      { what: 'document', file: 'hearing.pdf', message: 'the file is missing' },
    ] as const;
    assert.equal(
      summary('read', [], { ...READ, notRead }).at(-1),
      'No document could be read: no quotation was compared with one',
    );
    const undated = {
      ...READ,
      lists: [
        {
          ...READ.lists[0],
          date: null,
          incomplete: ['Without alt.csv the strong aliases are missing'],
        },
      ],
    };
    assert.match(
      summary('read', [], undated)[2],
      /^List: OFAC SDN, imported on 2025-11-12, date of the list unknown$/,
    );
    assert.match(
      summary('mend', [], undated).join(),
      /List OFAC SDN is incomplete: Without alt\.csv/,
    );
    assert.match(summary('read', [], { ...READ, lists: [] })[2], /nobody was screened/);
  });
  it('asks for comment from whoever a claim accuses, until that is on record', () => {
    assert.deepEqual(
      items('comment').map(({ label }) => label),
      ['Oleg Brandt'],
    );
    for (const reply of [{ askedOn: '2025-11-19' }, { needed: false }])
      assert.deepEqual(items('comment', decided(accusation.id, { reply })), []);
  });
  it('says who was asked and has not answered, and nothing of it where nobody was', () => {
    const of = (reply?: RightOfReply) =>
      check(reply && [decided(accusation.id, { reply })])
        .sections.filter(({ id }) => id === 'unanswered')
        .flatMap((section) => section.items)
        .map(({ label, facts, passages }) => [label, ...facts, passages.length]);
    assert.deepEqual(of(), []);
    assert.deepEqual(of({ askedOn: '2025-11-19' }), [
      ['Oleg Brandt', 'asked on 2025-11-19, no answer yet', 1],
    ]);
    assert.deepEqual(of({ askedOn: '2025-11-19', answered: true }), []);
  });
  it('asks for comment from whomever the desk has noted', () => {
    const other = ANNOTATION.claims.find(({ id }) => id !== accusation.id)!;
    assert.ok(
      items('comment', decided(other.id, { reply: { party: 'The ministry' } })).some(
        ({ label }) => label === 'The ministry',
      ),
    );
  });
  it('lists decisions that have lost their claim', () =>
    assert.deepEqual(
      items('orphans', {
        ...decided('', {}),
        claim: undefined,
        state: 'orphaned',
        before: 'gone words',
      }).map(({ label, facts }) => [label, facts[0]]),
      [['gone words', 'was checked']],
    ));
  it('lists anonymous sources and leftover marks', () => {
    assert.ok(
      items('anonymous').some(({ label }) => label.startsWith('an official said')),
      JSON.stringify(items('anonymous')),
    );
    assert.deepEqual(
      items('marks').map(({ label, passages }) => [label, passages[0].line]),
      [['“TK” is a placeholder: fill it in before publication', 3]],
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
      /^# Before publication: draft\\\.txt\n[^]*## Sanctioned, possibly sanctioned, or lifted \(1\)\n\n- \*\*Oleg Brandt\*\* \(line 3\): SANCTIONED;[^]*\n  > Oleg Brandt came to Oslo\. \(line 3\)\n/,
    );
  });
  it('says what it means that there is nothing, and no more than was read', () => {
    const said = (read: WhatWasRead): string => {
      const quiet = beforePublication({
        file: 'q.txt',
        text: '',
        annotation: { ...NOTED, mentions: [], claims: [], notes: [], reviews: [] },
        actors: ACTORS,
        read,
        today: '2025-11-20',
      });
      assert.ok(quiet.sections.every(({ id, items: none }) => none.length === 0 || id === 'ages'));
      return quiet.sections.find(({ id }) => id === 'sanctions')!.nothing;
    };
    const none = { files: [], entries: 0, reviewed: null };
    const unread: NotRead = { what: 'registry', file: 'actors.yaml', message: 'two versions' };
    assert.equal(said(READ), 'Nobody whom the draft names is known to be sanctioned.');
    assert.match(
      said({ ...READ, lists: [] }),
      /sanctioned according to the registry\. No sanctions list was used: nobody was screened/,
    );
    assert.match(said({ ...READ, registry: none, lists: [] }), /^Neither .* nobody was screened/);
    assert.match(
      said({ ...READ, notRead: [unread] }),
      /actors\.yaml could not be read, or only in part, so somebody sanctioned may have been missed/,
    );
    assert.doesNotMatch(said({ ...READ, notRead: [unread] }), /is known to be sanctioned/);
    const partly = READ.lists.map((list) => ({ ...list, incomplete: ['2 rows left out'] }));
    assert.equal(
      said({ ...READ, lists: partly }),
      'In what was read, nobody was found to be sanctioned. But OFAC SDN could not be read, or only in part, so somebody sanctioned may have been missed.',
    );
  });
  it('lets nothing of a draft out of its text', () => {
    for (const attack of ATTACKS) {
      const label = attack;
      const page = {
        ...check(),
        file: attack,
        summary: [{ id: 'mend' as const, title: 'To fix', nothing: '', lines: [attack] }],
        sections: [
          {
            id: 'marks' as const,
            title: 'Marks',
            nothing: '',
            items: [
              {
                label,
                facts: [attack],
                passages: [{ start: 0, end: 1, line: 1, words: `${attack}.` }],
              },
            ],
          },
        ],
      };
      const text = beforePublicationText(page);
      assert.doesNotMatch(
        text,
        /^\s*::|##\w*\[|[\0-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/m,
      );
      const markdown = beforePublicationMarkdown(page);
      const rendered = new MarkdownIt({ html: true, linkify: true }).render(markdown);
      assert.deepEqual(
        [...rendered.matchAll(/<([a-z0-9]+)/g)]
          .map(([, name]) => name)
          .filter((name) => !['h1', 'h2', 'p', 'ul', 'li', 'strong', 'blockquote'].includes(name)),
        [],
        markdown,
      );
    }
  });

  describe('says that nothing was found only of rules that looked', () => {
    const text = 'Ada Veld came to Oslo on TK.\n';
    const page = (options: Partial<Parameters<typeof annotate>[3]>) => {
      const annotation = annotate(text, 'plaintext', compileLexicon([...ACTORS.values()]), {
        date: '2025-11-20',
        ...options,
      });
      const input = {
        file: 'd.txt',
        text,
        annotation,
        actors: ACTORS,
        read: READ,
        today: '2025-11-20',
      };
      return { annotation, found: beforePublication(input) };
    };
    const nothing = (found: ReturnType<typeof beforePublication>, id: Section['id']): string =>
      found.sections.find((one) => one.id === id)!.nothing;
    const readLines = (found: ReturnType<typeof beforePublication>): string =>
      found.summary.find(({ id }) => id === 'read')!.lines.join('\n');

    it('not where it is switched off', () => {
      const { found } = page({
        rules: { severity: { 'leftover-mark': 'off', 'name-style': 'off' } },
      });
      assert.match(nothing(found, 'marks'), /were not looked for.*turned off/);
      assert.match(nothing(found, 'problems'), /rules that are on/);
      assert.match(readLines(found), /nothing was looked for: name-style, leftover-mark/);
    });
    it('not where its notes are silenced', () => {
      const { found } = page({
        decisions: { ...NO_DECISIONS, ignores: [{ kind: 'note', code: 'leftover-mark' }] },
      });
      assert.match(nothing(found, 'marks'), /except for 1 that is silenced/);
      assert.match(readLines(found), /Silenced in this draft: leftover-mark \(1\)/);
    });
    it('but where a silencing silences nothing, and a rule is off by itself', () => {
      const { annotation, found } = page({
        decisions: { ...NO_DECISIONS, ignores: [{ kind: 'note', code: 'name-style' }] },
      });
      assert.equal(annotation.quietRules, undefined);
      assert.equal(nothing(found, 'problems'), 'No error or warning was found.');
      assert.doesNotMatch(readLines(found), /silenced|Turned off/i);
    });
  });
});
