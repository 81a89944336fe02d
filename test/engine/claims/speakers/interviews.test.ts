import assert from 'node:assert/strict';
import type { Attributions } from '../../../../src/engine/claims/patterns/paragraph/attributions.js';
import {
  Conversation,
  interviewFacts,
  interviewStart,
} from '../../../../src/engine/claims/speakers/conversation.js';
import type { Member } from '../../../../src/engine/claims/speakers/members.js';
import type { NameUse } from '../../../../src/engine/claims/syntax/naming/nameUse.js';
import type { Draft } from '../../../../src/engine/text/draftText.js';
import { namesIn } from './nameUses.js';

function member(name: string, more: Partial<Member> = {}): Member {
  return {
    name,
    words: name.toLowerCase().split(' '),
    actor: null,
    person: true,
    body: false,
    gender: null,
    roles: new Set(),
    uses: 1,
    latest: 0,
    seat: null,
    relative: false,
    ...more,
  };
}

const QUESTION = 'Do you like it?';
const ANSWER = 'I like it.';
const [ANN, BOB, TOM] = ['Ann Roe', 'Bob Dale', 'Tom Hill'].map((name) => member(name));
const ALL = [ANN, BOB, TOM];

describe('who talks in an interview', () => {
  let conversation = new Conversation(2);
  let met: Member[] = [];
  beforeEach(() => {
    conversation = new Conversation(2);
    met = [];
  });
  /** Takes the introduction; the names in it are those of ALL. */
  const introduce = (text: string, ...more: Parameters<typeof namesIn>[1][]): void => {
    const names: NameUse[] =
      more.length > 0
        ? namesIn(text, ...more)
        : namesIn(
            text,
            ...ALL.map(({ name }) => name)
              .filter((name) => text.includes(name))
              .sort((a, b) => text.indexOf(a) - text.indexOf(b))
              .map((name) => [name, { person: true }] as const),
          );
    const whose = (use: NameUse): Member => ALL.find(({ name }) => name === use.name) ?? TOM;
    conversation.readIntroduction(text, names, names.map(whose), (use) => {
      assert.ok(use.person, 'whoever is interviewed is a person');
      met.push(whose(use));
      return whose(use);
    });
  };
  const means = (
    word: string,
    text = ANSWER,
    members: readonly Member[] = [],
    number = 2,
  ): string[] => conversation.means(word, number, text, members).map(({ name }) => name);

  it('is whom the introduction says it is with', () => {
    for (const words of [
      'We interviewed Ann Roe. Bob Dale left.',
      'An interview with the poet Ann Roe. Bob Dale left.',
      'Bob Dale left. We spoke to Ann Roe.',
      'We sat down with Ann Roe and Acme.',
    ]) {
      conversation = new Conversation(2);
      introduce(words);
      assert.deepEqual(means('i'), ['Ann Roe'], words);
      assert.deepEqual(means('you', QUESTION), ['Ann Roe'], words);
    }
  });

  it('is nobody before it begins, or where there is none', () => {
    introduce('We interviewed Ann Roe.');
    assert.deepEqual(means('i', ANSWER, ALL, 1), []);
    assert.ok(conversation.isIntroduction(1) && !conversation.isIntroduction(2));
    conversation = new Conversation(-1);
    introduce('We interviewed Ann Roe.');
    assert.deepEqual(means('i', ANSWER, [ANN]), []);
    conversation = new Conversation(0);
    introduce('We interviewed Ann Roe.');
    assert.deepEqual(means('i', ANSWER, [], 0), ['Ann Roe']);
  });

  it('is nobody who asks, of whom nothing is known, and nobody whom an answer calls "you"', () => {
    introduce('We interviewed Ann Roe.');
    assert.deepEqual(means('i', QUESTION), []);
    assert.deepEqual(means('you', ANSWER), []);
    for (const asking of [
      'I wanted to know what you think of it.',
      'I’m curious, why not go.',
      'I would like to ask about taxes.',
      'I was just wondering about it.',
    ])
      assert.deepEqual(means('i', asking), [], asking);
    assert.deepEqual(means('i', 'I want to go.'), ['Ann Roe']);
    assert.deepEqual(means('i', `I wonder. ${'It was so. '.repeat(44)}`), [], 'in 494 characters');
    assert.deepEqual(means('i', `I wonder. ${'It was so. '.repeat(44)}Truly.`), ['Ann Roe']);
  });

  it('is one person, and no "we"', () => {
    introduce('We interviewed Ann Roe.');
    for (const word of ['we', 'our']) assert.deepEqual(means(word), [], word);
  });

  it('is not somebody whose name stands too far behind, or is a body’s, or of one word', () => {
    const near = `We interviewed ${'x'.repeat(58)}`;
    introduce(`${near} Ann Roe.`, ['Ann Roe']);
    assert.deepEqual(means('i'), ['Ann Roe']);
    for (const [text, name] of [
      [`${near}x Ann Roe.`, ['Ann Roe']],
      ['We interviewed Ann Roe.', ['Ann Roe', { body: true }]],
      ['We interviewed Ann.', ['Ann']],
      ['Ann Roe left. We interviewed a poet.', ['Ann Roe']],
      ['Ann Roe was asked.', ['Ann Roe']],
    ] as const) {
      conversation = new Conversation(2);
      met = [];
      introduce(text, name);
      assert.deepEqual([means('i'), met], [[], []], text);
    }
  });

  it('is the first who is announced, and the one with whom they sat down asks', () => {
    introduce('An interview with Ann Roe.');
    introduce('Ann Roe sat down with Bob Dale.');
    introduce('Ann Roe spoke to Tom Hill.');
    assert.deepEqual(means('i'), ['Ann Roe']);
    assert.deepEqual(means('i', QUESTION), ['Bob Dale']);
    assert.deepEqual(means('my', QUESTION), ['Bob Dale']);
    for (const word of ['we', 'our', 'your'])
      assert.notDeepEqual(means(word, QUESTION), ['Bob Dale']);
  });

  it('has nobody who asks, where somebody else sat down with them, or they are named behind', () => {
    introduce('An interview with Ann Roe.');
    introduce('Tom Hill sat down with Bob Dale.');
    introduce('It began when we spoke to Bob Dale, said Ann Roe.');
    introduce('Ann Roe spoke. An interview with Ann Roe.');
    assert.deepEqual(means('i', QUESTION), []);
    assert.deepEqual(means('i'), ['Ann Roe']);
  });

  it('is who holds the role that the introduction tells without a name', () => {
    const owner = member('Tom Hill', { roles: new Set(['owner']) });
    introduce('We interviewed one of the owners of a bar.');
    introduce('An interview with Bob Dale.');
    assert.deepEqual(means('i', ANSWER, [ANN, owner]), ['Tom Hill']);
    conversation = new Conversation(2);
    introduce('We interviewed the owner.');
    introduce('We interviewed the mayor.');
    conversation.introduce(ANN);
    const two = [owner, member('Lee Roe', { roles: new Set(['owner']) })];
    assert.deepEqual(means('i', ANSWER, two), [], 'where two hold it, nobody');
    assert.deepEqual(means('i', ANSWER, [owner]), ['Tom Hill']);
  });

  it('is nobody by a role that stands far behind', () => {
    introduce(`We interviewed ${'x'.repeat(60)} the owner.`);
    const owner = member('Tom Hill', { roles: new Set(['owner']) });
    assert.deepEqual(means('i', ANSWER, [ANN, owner, BOB]), []);
  });

  it('is who speaks in the introduction, where nobody is announced', () => {
    conversation.introduce(BOB);
    assert.deepEqual(means('i', ANSWER, [member('Ann Roe', { uses: 9 })]), ['Bob Dale']);
  });

  it('stays the one who it was first', () => {
    assert.deepEqual(means('i', ANSWER, [ANN]), ['Ann Roe']);
    conversation.introduce(BOB);
    assert.deepEqual(means('i', ANSWER, [BOB]), ['Ann Roe']);
  });

  describe('is the person who is named most', () => {
    const chosen = (...members: Member[]): string[] => {
      conversation = new Conversation(2);
      return means('i', ANSWER, members);
    };
    const times = (name: string, uses: number, more: Partial<Member> = {}): Member =>
      member(name, { uses, ...more });

    it('by more than one use, or by a full name', () => {
      assert.deepEqual(chosen(times('Dale', 1), times('Roe', 3)), ['Roe']);
      assert.deepEqual(chosen(times('Dale', 1), times('Roe', 2)), []);
      assert.deepEqual(chosen(times('Dale', 1), times('Ann Roe', 2)), ['Ann Roe']);
      assert.deepEqual(chosen(times('Bob Dale', 2), times('Ann Roe', 2)), []);
      assert.deepEqual(chosen(times('Roe', 1)), ['Roe']);
      assert.deepEqual(chosen(), []);
    });

    it('but for reporters', () => {
      const asks = times('Bob Dale', 9, { roles: new Set(['mayor', 'reporter']) });
      assert.deepEqual(chosen(asks, times('Ann Roe', 1, { roles: new Set(['mayor']) })), [
        'Ann Roe',
      ]);
    });

    it('and not a thing, but where nobody is shown to be a person', () => {
      const thing = (name: string, more: Partial<Member> = {}): Member =>
        times(name, 9, { person: false, ...more });
      assert.deepEqual(chosen(thing('Some Thing'), times('Ann Roe', 1)), ['Ann Roe']);
      assert.deepEqual(chosen(thing('Lee Roe'), thing('Thing'), thing('A Grid', { body: true })), [
        'Lee Roe',
      ]);
    });
  });

  describe('is one of two', () => {
    it('who say "we", and nobody where one says "I"', () => {
      introduce('We interviewed Ann Roe and Bob Dale.');
      for (const word of ['we', 'our', 'us'])
        assert.deepEqual(means(word), ['Ann Roe', 'Bob Dale']);
      for (const word of ['i', 'my', 'me']) assert.deepEqual(means(word), [], word);
      assert.deepEqual(means('you', QUESTION), ['Ann Roe', 'Bob Dale']);
    });

    it('only where "and" joins two persons', () => {
      for (const [text, ...names] of [
        [
          'We interviewed Ann Roe, Bob Dale.',
          ['Ann Roe', { person: true }],
          ['Bob Dale', { person: true }],
        ],
        ['We interviewed Ann Roe and Bob Dale.', ['Ann Roe', { person: true }], ['Bob Dale']],
        ['We interviewed Ann Roe and Bob Dale.', ['Ann Roe'], ['Bob Dale', { person: true }]],
        [
          'We interviewed Ann Roe and then Bob Dale.',
          ['Ann Roe', { person: true }],
          ['Bob Dale', { person: true }],
        ],
      ] as const) {
        conversation = new Conversation(2);
        introduce(text, ...names);
        assert.deepEqual([means('i'), means('we')], [['Ann Roe'], []], text);
      }
      conversation = new Conversation(2);
      introduce('We interviewed Tom Hill. Ann Roe & Bob Dale left.');
      assert.deepEqual(means('i'), ['Tom Hill'], 'others than those two');
    });
  });

  it('is whose turn it is, in a transcript', () => {
    conversation.turn = BOB;
    for (const word of ['i', 'my', 'me', 'us'])
      assert.deepEqual(means(word, ANSWER, ALL), ['Bob Dale'], word);
    introduce('We interviewed Ann Roe.');
    for (const word of ['we', 'our']) assert.deepEqual(means(word), [], word);
    for (const word of ['you', 'your']) assert.deepEqual(means(word, QUESTION), ['Ann Roe'], word);
  });
});

describe('an interview without names before its turns', () => {
  const NOTHING = { found: [] } as unknown as Attributions;
  const TURN = { found: [{ lemma: 'say' }, { lemma: ':' }] } as unknown as Attributions;
  /** The paragraph that it begins with. */
  const startOf = (texts: readonly string[], turns = 0): number =>
    interviewStart(
      { paragraphs: texts.map((text) => ({ reading: { text } })) } as unknown as Draft,
      texts.map((text, i) => ({ interview: interviewFacts(i < turns ? TURN : NOTHING, text) })),
    );
  const more = (count: number): string[] => Array<string>(count).fill(ANSWER);

  it('begins behind what announces it, where a question follows', () => {
    assert.equal(startOf(['An interview with Ann Roe.', QUESTION, ANSWER]), 1);
    assert.equal(startOf(['She spoke.', 'She sat down with us.', QUESTION, ANSWER]), 2);
    assert.equal(startOf(['An interview.', 'She was interviewed.', QUESTION]), 2);
    assert.equal(startOf(['An interview with Ann Roe.', ANSWER]), -1);
    assert.equal(startOf(['She spoke.', QUESTION, ANSWER]), -1);
  });

  it('is announced in one of the first six paragraphs', () => {
    assert.equal(startOf([...more(5), 'An interview.', QUESTION]), 6);
    assert.equal(startOf([...more(6), 'An interview.', QUESTION]), -1);
  });

  it('is none where it has turns under names', () => {
    const texts = ['An interview with Ann Roe.', QUESTION, ANSWER];
    assert.equal(startOf(texts, 2), 1);
    assert.equal(startOf(texts, 3), -1);
  });

  it('begins behind its heading, where it is announced or asks three times', () => {
    const announced = ['An interview with Ann Roe.', 'She spoke.'];
    for (const heading of ['Q&A', 'The Q and A ', 'Questions and answers', 'General questions'])
      assert.equal(startOf([...announced, heading, QUESTION, ANSWER]), 3, heading);
    assert.equal(startOf([...announced, 'Questions for her', QUESTION, ANSWER]), 1);
    assert.equal(startOf([...announced, QUESTION, ANSWER, 'Q&A']), 1, 'a heading behind them');
    assert.equal(startOf([...announced, QUESTION, ANSWER, 'Q&A', QUESTION]), 5);
    assert.equal(
      startOf([...announced, QUESTION, QUESTION, 'Q&A', QUESTION]),
      1,
      'a heading behind two',
    );
    assert.equal(startOf(['Q&A', ANSWER, QUESTION, ANSWER, QUESTION]), -1);
    assert.equal(startOf(['Q&A', ANSWER, QUESTION, ANSWER, QUESTION, QUESTION]), 1);
    assert.equal(startOf([...announced, 'Q&A', ANSWER]), -1, 'without a question');
  });

  it('begins with its first question, where it asks often enough', () => {
    const asking = (questions: number, all: number): number =>
      startOf([ANSWER, ...Array<string>(questions).fill(QUESTION), ...more(all - questions - 1)]);
    assert.equal(asking(3, 6), 1);
    assert.equal(asking(2, 6), -1);
    assert.equal(asking(3, 37), 1);
    assert.equal(asking(3, 38), -1);
    assert.equal(asking(4, 50), 1);
  });

  it('has questions that are short and end the paragraph', () => {
    const isQuestion = (text: string): boolean => interviewFacts(NOTHING, text).isQuestion;
    for (const text of ['Why?', '“Why?”', 'It is so. Is it? Why?', 'Why? ', `${'x'.repeat(498)}?`])
      assert.ok(isQuestion(text), text);
    for (const text of ['Why? Because.', 'Because.', '', '”', `${'x'.repeat(499)}?`, '? Why'])
      assert.ok(!isQuestion(text), text);
    assert.ok(!interviewFacts(NOTHING, ANSWER).hasTurn);
    assert.ok(interviewFacts(TURN, ANSWER).hasTurn);
  });
});
