import assert from 'node:assert/strict';
import type { Attribution } from '../../../../src/engine/claims/patterns/attribution.js';
import type { Attributions } from '../../../../src/engine/claims/patterns/paragraph/attributions.js';
import {
  genderOfSource,
  headsBefore,
  isToldOf,
  metUntil,
  namedSinceParagraph,
  relatedTo,
  rivalsOf,
  speakingIn,
  spokenOfBefore,
} from '../../../../src/engine/claims/speakers/pronounsInText.js';
import { around, reportedIn } from '../../../../src/engine/claims/speakers/reportedSpans.js';
import type { Span } from '../../../../src/engine/annotation.js';
import { namesIn, nameUse } from './nameUses.js';

/** A text's last place of some words. */
function spanOf(text: string, words: string): Span {
  const start = text.lastIndexOf(words);
  assert.ok(start >= 0, `${words} in ${text}`);
  return { start, end: start + words.length };
}

/** What somebody says who is called by the last `source` of the text. */
function saying(
  text: string,
  source: string | null,
  content: string | null,
  more: Partial<Attribution> = {},
): Attribution {
  return {
    source: source === null ? [] : [spanOf(text, source)],
    cue: [],
    content: content === null ? [] : [spanOf(text, content)],
    pattern: 'clause',
    sourceKind: { kind: 'pronoun', word: (source ?? 'he').toLowerCase() },
    ...more,
  } as Attribution;
}

const ROE = { kind: 'name', word: 'roe' } as Attribution['sourceKind'];

describe('who speaks under a name', () => {
  const text = 'Roe said that it was late, and Roe said 12 left.';
  const use = nameUse('Roe', { start: 31 });
  const speaking = (more: Partial<Attribution>): string[] =>
    speakingIn(
      {
        found: [saying(text, 'Roe', 'that it was', { sourceKind: { ...ROE, use }, ...more })],
      } as unknown as Attributions,
      text,
    ).map(({ first }) => first);

  it('says something that begins with a word', () => {
    assert.deepEqual(speaking({}), ['it']);
    assert.deepEqual(speaking({ content: [spanOf(text, 'late')] }), ['late']);
    assert.deepEqual(speaking({ content: [spanOf(text, '12 left')] }), ['']);
  });

  it('is nobody under a pronoun or role, who says nothing, or in another construction', () => {
    assert.deepEqual(speaking({ sourceKind: { ...ROE, kind: 'role', use } }), []);
    assert.deepEqual(speaking({ sourceKind: ROE }), []);
    assert.deepEqual(speaking({ content: [] }), []);
    assert.deepEqual(speaking({ pattern: 'noun' }), []);
    assert.deepEqual(speaking({ source: [{ start: 28, end: 34 }] }), [], 'before the name');
    assert.deepEqual(speaking({ source: [] }), []);
  });
});

describe('what a paragraph reports', () => {
  const said = (pattern: Attribution['pattern'], ...content: [number, number][]): Attribution =>
    ({
      pattern,
      content: content.map(([start, end]) => ({ start, end })),
    }) as unknown as Attribution;

  it('is in order and apart', () => {
    assert.deepEqual(
      reportedIn([
        said('clause', [20, 30], [5, 9]),
        said('clause', [25, 28]),
        said('clause', [28, 35], [9, 12]),
        said('turn', [0, 99]),
      ]),
      [
        { start: 5, end: 9 },
        { start: 9, end: 12 },
        { start: 20, end: 35 },
      ],
    );
  });

  it('is what lies around a place', () => {
    const spans = [
      { start: 5, end: 9 },
      { start: 20, end: 35 },
    ];
    assert.deepEqual(
      [4, 5, 8, 9, 20, 35].map((at) => around(spans, at)),
      [undefined, spans[0], spans[0], undefined, spans[1], undefined],
    );
  });
});

describe('the names that are met before a speaker is found out', () => {
  const at = (more: object): number =>
    metUntil({ source: [], cue: [], sourceKind: {}, ...more } as unknown as Attribution);
  const [source, cue] = [[{ start: 7, end: 9 }], [{ start: 11, end: 15 }]];

  it('are those up to the end of the source’s name', () => {
    const use = nameUse('Roe', { start: 8 });
    assert.equal(at({ source, cue, sourceKind: { use } }), 11);
    const partners = [nameUse('Dale', { start: 15 }), nameUse('Hill', { start: 20 })];
    assert.equal(at({ source, cue, sourceKind: { use, partners } }), 24);
    assert.equal(at({ source, cue, sourceKind: { use, partners: [] } }), 11);
  });

  it('are those before a source without one, or before the cue', () => {
    assert.equal(at({ source, cue }), 7);
    assert.equal(at({ cue }), 11);
    assert.equal(at({}), 0);
  });
});

it('a source’s pronoun is that of one person', () => {
  const of = (kind: string, word: string): string | null =>
    genderOfSource({ sourceKind: { kind, word } } as Attribution);
  assert.deepEqual(
    ['he', 'his', 'him', 'himself', 'she', 'her', 'herself', 'they', 'it'].map((word) =>
      of('pronoun', word),
    ),
    ['he', 'he', 'he', 'he', 'she', 'she', 'she', null, null],
  );
  assert.equal(of('role', 'he'), null);
});

describe('those who are spoken of where "he" says something', () => {
  const spoken = (text: string, names: string[], content: string, source: string | null = 'he') =>
    spokenOfBefore(
      saying(text, source, 'it was late'),
      [spanOf(text, content)],
      namesIn(text, ...names.map((name) => [name, { body: name === 'Grid' }] as const)),
    );

  it('stand before it in what another says', () => {
    const text = 'Flynn said Hill and Grid met Dale when he said it was late to Roe.';
    const names = ['Flynn', 'Hill', 'Grid', 'Dale', 'Roe'];
    assert.deepEqual(spoken(text, names, text.slice(11)), [3, 1]);
    assert.deepEqual(spoken(text, names, 'it was late'), []);
    assert.deepEqual(spoken(text, names, text.slice(11), null), []);
    assert.deepEqual(
      spoken(text.replaceAll(' he ', ' it '), names, 'met Dale when it said', 'it'),
      [],
    );
  });

  it('are the sixteen nearest', () => {
    const names = Array.from({ length: 17 }, (_, i) => `A${i}`);
    const text = `${names.join(' ')} left when he said it was late.`;
    assert.deepEqual(
      spoken(text, names, text),
      Array.from({ length: 16 }, (_, i) => 16 - i),
    );
    assert.equal(spoken(text, names.slice(1), text).length, 16);
  });
});

describe('those in its own sentence whom "he" may mean', () => {
  const rivals = (
    text: string,
    content: string,
    names: Parameters<typeof namesIn>[1][],
    { reported = content, source = 'he' as string | null, none = false } = {},
  ): [number, boolean][] =>
    rivalsOf(
      saying(text, source, none ? null : content),
      [spanOf(text, reported)],
      namesIn(text, ...names),
      text,
    ).map(({ name, isLikely }) => [name, isLikely]);

  it('stand in a subordinate clause at the head of what is said', () => {
    const text = 'Bell left. Though Roe and Acme met Dale, Hill had left, he said.';
    const names: Parameters<typeof namesIn>[1][] = [
      ['Bell'],
      ['Roe'],
      ['Acme', { body: true }],
      ['Dale'],
      ['Hill'],
    ];
    const content = text.slice(11, -10);
    assert.deepEqual(rivals(text, content, names), [
      [3, true],
      [1, true],
    ]);
    assert.deepEqual(rivals(text, content, names, { source: null }), []);
    assert.deepEqual(rivals(text, content, names, { none: true }), []);
    assert.deepEqual(rivals(text, content, names, { source: 'said' }), []);
    assert.deepEqual(
      rivals(text.replace('Though', 'Then'), content.replace('Though', 'Then'), names),
      [],
    );
    assert.deepEqual(
      rivals('“While Roe left, it rained,” he said.', '“While Roe left, it rained', [['Roe']]),
      [[0, true]],
    );
    assert.deepEqual(rivals('Though Roe left he said.', 'Though Roe left', [['Roe']]), []);
    const later = 'It rained all day long. Though Roe left, it snowed, he said.';
    assert.deepEqual(rivals(later, 'Though Roe left, it snowed', [['Roe']]), [[0, true]]);
  });

  it('are likely, where they are the object of a verb before it', () => {
    const object = (text: string, more = { subject: false }): [number, boolean][] =>
      rivals(text, 'no', [['Roe', more]]);
    assert.deepEqual(object('It rained. That left Mr. Roe alone, so he said no.'), [[0, true]]);
    assert.deepEqual(object('That helped Roe, so he said no.'), [[0, true]]);
    for (const text of [
      'Then Roe, he said no.',
      'She helped Roe, so he said no.',
      'After they helped Roe, he said no.',
      '“For that helped Roe, he said no.',
    ])
      assert.deepEqual(object(text), [[0, false]], text);
    assert.deepEqual(object('That helped Roe, so he said no.', { subject: true }), [[0, false]]);
    assert.deepEqual(object('Roe was left alone, so he said no.'), [[0, false]], 'at its head');
  });

  it('are none in another sentence, behind it, of a body, or of what is said', () => {
    const text = 'They left Bell. That left Acme and Roe alone, so he said no to Hill.';
    const names: Parameters<typeof namesIn>[1][] = [
      ['Bell', { subject: false }],
      ['Acme', { body: true, subject: false }],
      ['Roe', { subject: false }],
      ['Hill', { subject: false }],
    ];
    assert.deepEqual(rivals(text, 'no', names), [[2, true]]);
    assert.deepEqual(rivals(text, 'no', names, { reported: 'left Acme and Roe' }), []);
  });
});

describe('the one whom a pronoun in a relative clause means', () => {
  const related = (
    text: string,
    names: Parameters<typeof namesIn>[1][],
    source: string | null = 'he',
  ): number => relatedTo(saying(text, source, null), namesIn(text, ...names), text);
  const him = { person: true, gender: 'he' } as const;

  it('is the one person of its sentence', () => {
    const text = 'Bell left. The film by Acme shows Roe in Leeds, which he calls fun to Dale.';
    const names: Parameters<typeof namesIn>[1][] = [
      ['Bell', him],
      ['Acme', { ...him, body: true }],
      ['Roe', him],
      ['Leeds', { gender: 'he' }],
      ['Dale', him],
    ];
    assert.equal(related(text, names), 2);
    assert.equal(related(text, names, null), -1);
    assert.equal(related(text.replace(' he ', ' it '), names, 'it'), -1);
    assert.equal(related(text.replace('which', 'as'), names), -1);
    assert.equal(related('Roe met Dale, which he calls fun.', [['Roe', { person: true }]]), 0);
  });

  it('is not whom the clause is about', () => {
    const met = 'Roe met Mr. Dale, whom he calls a liar.';
    assert.equal(
      related(met, [
        ['Roe', him],
        ['Dale', him],
      ]),
      0,
    );
    assert.equal(related(met, [['Dale', him]]), -1);
    assert.equal(related(met.replace('whom', 'which'), [['Dale', him]]), 0);
    assert.equal(related('Dale met Roe in Leeds, whom he calls a liar.', [['Roe', him]]), 0);
  });

  it('is nobody of another gender, nor whose the thing is', () => {
    const text = 'The film shows Roe, which he calls fun.';
    assert.equal(related(text, [['Roe', { person: true, gender: 'she' }]]), -1);
    for (const own of ['Roe’s', "Roe's", 'Roe’', 'Ross’']) {
      const name = own.replace(/['’].*/, '');
      assert.equal(related(`${own} film is a joke, which he calls fun.`, [[name, him]]), -1, own);
    }
    assert.equal(related('‘So says Roe’, which he calls fun.', [['Roe', him]]), 0);
  });

  it('is neither of two, unless both bear the name', () => {
    const both = (one: string, other: string): number =>
      related(`The film shows ${one} and ${other}, which he calls fun.`, [
        [one, him],
        [other, him],
      ]);
    assert.equal(both('Bob Roe', 'Dale'), -1);
    assert.equal(both('Bob Roe', 'Roe'), 0);
    assert.equal(both('Bob Lee Roe', 'Roe'), 0);
  });

  it('is nobody whose name stands too far before', () => {
    const far = (length: number): number =>
      related(`Roe ${'very '.repeat(length / 5)}late, which he calls fun.`, [['Roe', him]]);
    assert.equal(far(560), 0);
    assert.equal(far(600), -1);
  });
});

describe('the names that "it" and "they" take up', () => {
  const heads = (
    text: string,
    names: Parameters<typeof namesIn>[1][],
    source = 'It',
    content = 'no',
    kind = 'pronoun',
  ): number[] =>
    headsBefore(
      saying(text, source, content, {
        sourceKind: { kind, word: source.toLowerCase() } as Attribution['sourceKind'],
      }),
      namesIn(text, ...names),
      text,
    );

  it('begin the sentence before', () => {
    for (const before of ['', 'The ', '“The ', 'But the ', 'And Mr. ', 'Lord Chief Justice '])
      assert.deepEqual(
        heads(`It rained. ${before}Lund fell. It said no.`, [['Lund']]),
        [0],
        before,
      );
    for (const before of ['Yesterday ', 'The big ', 'A '])
      assert.deepEqual(heads(`It rained. ${before}Lund fell. It said no.`, [['Lund']]), [], before);
    assert.deepEqual(heads('Lund fell. It told Roe no.', [['Lund'], ['Roe']]), [0]);
  });

  it('stand in no other sentence', () => {
    assert.deepEqual(heads('Lund fell. Rain came. It said no.', [['Lund']]), []);
    assert.deepEqual(heads('Rain came. It told Lund no.', [['Lund']]), []);
    assert.deepEqual(heads('It told Lund no.', [['Lund']]), []);
    assert.deepEqual(heads('Rain came. It said no.', []), []);
  });

  it('stand before all that is said', () => {
    const text = 'Lund fell. “No. Not now,” it said.';
    for (const content of ['“No. Not now,”', 'No. Not now,'])
      assert.deepEqual(heads(text, [['Lund']], 'it', content), [0], content);
  });

  it('are one for "it" and two for "they"', () => {
    const text = 'Rix and Forbes sat. They said no.';
    const joint = { joint: true };
    assert.deepEqual(heads(text, [['Rix'], ['Forbes', joint]], 'They'), [0, 1]);
    assert.deepEqual(heads(text, [['Rix'], ['Forbes']], 'They'), []);
    assert.deepEqual(heads(text, [['Rix']], 'They'), []);
    assert.deepEqual(heads(text.replace('They', 'It'), [['Rix'], ['Forbes', joint]]), []);
    assert.deepEqual(heads(text.replace('They', 'It'), [['Rix'], ['Forbes']]), [0]);
    const later = 'Rix sat. They told Forbes no.';
    assert.deepEqual(heads(later, [['Rix'], ['Forbes', joint]], 'They'), []);
    assert.deepEqual(heads(later.replace('They', 'It'), [['Rix'], ['Forbes', joint]]), [0]);
  });

  it('are none for another source', () => {
    assert.deepEqual(heads('Lund fell. He said no.', [['Lund']], 'He'), []);
    assert.deepEqual(heads('Lund fell. It said no.', [['Lund']], 'It', 'no', 'role'), []);
    assert.deepEqual(heads('Lund fell. Italy said no.', [['Lund']], 'Italy'), []);
    const text = 'Lund fell. It said no.';
    assert.deepEqual(
      headsBefore(
        saying(text, null, 'no', {
          sourceKind: { kind: 'pronoun', word: 'it' } as Attribution['sourceKind'],
        }),
        namesIn(text, ['Lund']),
        text,
      ),
      [],
    );
    assert.deepEqual(
      headsBefore(saying(text, 'It', null), namesIn(text, ['Lund']), text),
      [0],
      'who says nothing that the paragraph has',
    );
  });

  it('are not cut off by abbreviations and initials', () => {
    for (const short of ['St.', 'Mr.', 'Prof.', 'J.'])
      assert.deepEqual(
        heads(`Lund met ${short} Roe. It said no.`, [['Lund'], ['Roe']]),
        [0],
        short,
      );
    assert.deepEqual(heads('Lund left! Roe? It said no.', [['Lund'], ['Roe']]), [1]);
  });
});

describe('whom a paragraph names before a pronoun', () => {
  const named = (text: string, names: string[], source: string | null = 'He', content = 'no') =>
    namedSinceParagraph(
      saying(text, source, content),
      namesIn(text, ...names.map((name) => [name, { body: name === 'Acme' }] as const)),
      text,
    );

  it('are those up to it, the nearest first', () => {
    const names = ['May', 'Acme', 'Roe', 'Hill'];
    assert.deepEqual(named('May of Acme met Roe. He said no to Hill.', names), [2, 0]);
    assert.deepEqual(named('May of Acme met Roe. It said no to Hill.', names, 'It'), []);
    assert.deepEqual(named('May of Acme met Roe. It said no to Hill.', names, null), []);
  });

  it('are none of what is said there', () => {
    assert.deepEqual(
      named('May left. Roe met Dale, he said.', ['May', 'Roe', 'Dale'], 'he', 'Roe met Dale'),
      [0],
    );
    assert.deepEqual(named('May met Roe, he said.', ['May', 'Roe'], 'he', 'met Ro'), [1, 0]);
    assert.deepEqual(named('May met Roe, he said.', ['May', 'Roe'], 'he', 'ay met Roe'), [0]);
  });

  it('are none where the paragraph has used the pronoun', () => {
    for (const pronoun of ['He', 'his', 'him'])
      assert.deepEqual(named(`${pronoun} met Roe. He said no.`, ['Roe']), [], pronoun);
    for (const pronoun of ['She', 'her', 'hers']) {
      assert.deepEqual(named(`${pronoun} met Roe. She said no.`, ['Roe'], 'She'), [], pronoun);
      assert.deepEqual(named(`${pronoun} met Roe. He said no.`, ['Roe']), [0], pronoun);
    }
  });

  it('stand within 1,500 characters', () => {
    const at = (name: number, pronoun = ''): number[] =>
      named(`${pronoun}Roe ${'x'.repeat(name - 6)}. He said no.`, ['Roe']);
    assert.deepEqual(at(1500), [0]);
    assert.deepEqual(at(1501), []);
    assert.deepEqual(at(1400, `He ${'x'.repeat(200)} `), [0]);
    assert.deepEqual(at(1400, `${'x'.repeat(90)} he `), []);
  });
});

it('the rest of a sentence may tell of somebody', () => {
  const told = (after: string): boolean => isToldOf(`Roe${after}`, 3);
  assert.ok(told(', who runs it.') && told(', whose it is.'));
  for (const after of [' who runs it.', ', a man who runs it.', '’s son, who runs it.', ''])
    assert.ok(!told(after), after);
});
