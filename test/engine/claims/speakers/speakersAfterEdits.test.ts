import assert from 'node:assert/strict';
import type { Mention } from '../../../../src/engine/annotation.js';
import {
  type Attributions,
  findAttributions,
} from '../../../../src/engine/claims/patterns/paragraph/attributions.js';
import type { Resolution } from '../../../../src/engine/claims/speakers/paragraphSpeakers.js';
import { SpeakerResolver } from '../../../../src/engine/claims/speakers/speakerResolver.js';
import type { Actor } from '../../../../src/engine/registry/registrySchema.js';
import { DraftReader } from '../../../../src/engine/text/draftText.js';
import type { Reading } from '../../../../src/engine/text/markup/plainReading.js';
import { Random } from '../../../fuzz/random.js';

type Resolutions = readonly (readonly Resolution[])[];

const ACTORS = new Map([['roe', { id: 'roe', name: 'Ann Roe', kind: 'person' } as Actor]]);
const NO_MENTIONS: readonly Mention[] = [];

/** Finds out the speakers of one draft again and again. */
class EditedDraft {
  private readonly reader = new DraftReader('markdown');
  private readonly resolver = new SpeakerResolver();
  private readonly readings = new Map<string, Reading>();
  private readonly found = new Map<string, Attributions>();

  /** The speakers of the draft as it is now, and of the same text read for the first time. */
  read(
    paragraphs: readonly string[],
    actors: ReadonlyMap<string, Actor> = ACTORS,
    mentions: readonly Mention[] = NO_MENTIONS,
  ): { readonly now: Resolutions; readonly fresh: Resolutions } {
    const read = this.reader.read(paragraphs.join('\n\n'));
    // As of a long draft, of which the parser keeps what an edit left alone.
    const draft = {
      ...read,
      paragraphs: read.paragraphs.map((paragraph) => {
        const known = this.readings.get(paragraph.reading.text) ?? paragraph.reading;
        this.readings.set(known.text, known);
        return { ...paragraph, reading: known };
      }),
    };
    const found = draft.paragraphs.map(({ reading: { text } }) => {
      const known = this.found.get(text) ?? findAttributions(text);
      this.found.set(text, known);
      return known;
    });
    return {
      now: this.resolver.resolve(draft, found, mentions, actors),
      fresh: new SpeakerResolver().resolve(draft, found, mentions, actors),
    };
  }

  /** The speakers' names, paragraph by paragraph; those of a fresh reading are the same. */
  names(...args: Parameters<EditedDraft['read']>): (string | null)[][] {
    const { now, fresh } = this.read(...args);
    assert.deepEqual(now, fresh, args[0].join('\n\n'));
    return now.map((all) => all.map(({ speaker }) => speaker?.name ?? null));
  }
}

const PARAGRAPHS = [
  'It rained.',
  'Ann Roe, the mayor, left.',
  'Bob Dale left. He said it was late.',
  'He said it was over.',
  'She said it was cold. He added that it rained.',
  'The mayor said it was dark.',
  'Dale Grid Council fell. It said it was late.',
  'It added that it rained.',
  'The council said no. The company said yes.',
  'Trellis Pipelines Ltd. said it was late.',
  'Tom Hill and Bob Dale met. Both said it was late.',
  'Both said it was cold. The latter said no.',
  'Her husband, Bob Hill, drove. The couple said it was late.',
  'The couple said no.',
  'Trump said no.',
  'Mr. Dale said it was late. “No,” he said.',
  'Ms. Dale said it was early.',
  'Roe said it was late. Pat said no.',
  'The housing minister left.',
  'Denis Lee told them that it was late.',
  'The minister said yes.',
  'A spokesman for Ann Roe said no. The spokesman said yes.',
  'Dr. Kim Lee, a spokesman, said no. He left.',
  'Zuzka Holm scored. “I felt good,” she said.',
  'Holm left.',
  '## The day after',
  'Kim Lee acted. Lee Holm acted. She said no.',
];

describe('the speakers of a draft that is edited', () => {
  it('are those of the same draft read for the first time', () => {
    const random = new Random(11);
    for (let draft = 0; draft < 60; draft++) {
      const edited = new EditedDraft();
      let paragraphs = Array.from({ length: 5 + random.below(8) }, () => random.of(PARAGRAPHS));
      edited.names(paragraphs);
      for (let edit = 0; edit < 6; edit++) {
        const at = random.below(paragraphs.length);
        paragraphs =
          random.below(8) === 0
            ? paragraphs.toSpliced(at, random.below(2), random.of(PARAGRAPHS))
            : paragraphs.with(at, random.of(PARAGRAPHS));
        edited.names(paragraphs);
      }
    }
  });

  const far = (first: string, ...rest: string[]): string[] => [
    first,
    ...Array<string>(6).fill('It rained.'),
    ...rest,
  ];

  it('are not found out again far behind an edit that makes no difference there', () => {
    const edited = new EditedDraft();
    const rest = ['Bob Dale left. He said it was late.', 'He said it was over.'];
    const before = edited.read(far('Ann Roe left.', ...rest)).now;
    const after = edited.read(far('Ann Roe left. She ate.', ...rest)).now;
    assert.notEqual(after[0], before[0]);
    assert.equal(after[7], before[7]);
    assert.equal(after[8], before[8]);
  });

  it('are not found out again before an edit', () => {
    const edited = new EditedDraft();
    const first = ['Bob Dale left. He said it was late.', 'He said it was over.'];
    const before = edited.read([...first, 'It rained.']).now;
    const after = edited.read([...first, 'It snowed.']).now;
    assert.deepEqual(
      first.map((_, i) => after[i] === before[i]),
      [true, true],
    );
  });

  it('are not found out again where nothing was edited', () => {
    const edited = new EditedDraft();
    const text = ['Bob Dale left. He said it was late.'];
    assert.equal(edited.read(text).now[0], edited.read(text).now[0]);
  });

  it('are others where an edit far before tells who holds an office', () => {
    const edited = new EditedDraft();
    const rest = ['Bob Dale left.', 'The mayor said it was late.'];
    assert.deepEqual(edited.names(far('Ann Roe, the mayor, left.', ...rest)).at(-1), ['Ann Roe']);
    assert.deepEqual(edited.names(far('Ann Roe, the judge, left.', ...rest)).at(-1), [null]);
    assert.deepEqual(edited.names(far('Ann Roe, the mayor, left.', ...rest)).at(-1), ['Ann Roe']);
  });

  it('are the same where an edit moves a name to the next paragraph', () => {
    const edited = new EditedDraft();
    const rest = [...Array<string>(5).fill('It rained.'), 'Bob Dale left. He said it was late.'];
    const before = edited.read(['Ann Roe left. Tom Hill left.', 'It snowed.', ...rest]).now;
    const after = edited.read(['Ann Roe left.', 'Tom Hill left. It snowed.', ...rest]).now;
    assert.deepEqual(after, before);
  });

  it('are others where a paragraph is added or taken out', () => {
    const edited = new EditedDraft();
    const he = 'He said it was late.';
    assert.deepEqual(edited.names(['Bob Dale left.', he]).at(-1), ['Bob Dale']);
    assert.deepEqual(edited.names(['Bob Dale left.', 'Tom Hill left.', he]).at(-1), ['Tom Hill']);
    assert.deepEqual(edited.names(['Bob Dale left.', he]).at(-1), ['Bob Dale']);
  });

  it('are others where the registry is', () => {
    const edited = new EditedDraft();
    const mention = {
      start: 0,
      end: 3,
      text: 'Roe',
      actor: 'roe',
      status: 'certain',
      candidates: [],
    };
    const roe = [mention as unknown as Mention];
    const text = ['Roe said it was late.', 'It rained.'];
    assert.deepEqual(edited.names(text), [['Roe'], []]);
    assert.deepEqual(edited.names(text, ACTORS, roe), [['Ann Roe'], []]);
    const renamed = new Map([['roe', { id: 'roe', name: 'Ann Roe-Lee', kind: 'person' } as Actor]]);
    assert.deepEqual(edited.names(text, renamed, roe), [['Ann Roe-Lee'], []]);
  });

  it('are others where a later paragraph tells who is a person', () => {
    const edited = new EditedDraft();
    const text = ['Zuzka Holm scored. “I felt good,” she said.', 'It rained.'];
    assert.deepEqual(edited.names(text)[0], [null]);
    assert.deepEqual(edited.names(text.with(1, 'Holm left.'))[0], ['Zuzka Holm']);
    assert.deepEqual(edited.names(text)[0], [null]);
  });

  it('are others where it becomes an interview, or is one no more', () => {
    const edited = new EditedDraft();
    const asked = ['We interviewed Ann Roe.', 'Do you like it?', 'I think it is late.'];
    const told = asked.with(1, 'She likes it.');
    for (let i = 0; i < 2; i++) {
      assert.deepEqual(edited.names(asked).at(-1), ['Ann Roe']);
      assert.deepEqual(edited.names(told).at(-1), [null]);
    }
    assert.deepEqual(edited.names(asked).at(-1), ['Ann Roe']);
    assert.deepEqual(edited.names(asked.with(0, 'We interviewed Bob Dale.')).at(-1), ['Bob Dale']);
  });

  it('are others where a paragraph becomes a heading', () => {
    const edited = new EditedDraft();
    const text = ['Bob Dale left.', 'It rained.', 'He said it was late.'];
    assert.deepEqual(edited.names(text).at(-1), ['Bob Dale']);
    assert.deepEqual(edited.names(text.with(1, '## It rained')).at(-1), [null]);
  });

  it('are whose turn it was in the paragraph before', () => {
    const edited = new EditedDraft();
    const turns = (name: string): string[] => [
      `${name}: I said you were early.`,
      'COLE: You did.',
      `${name}: It was dark, and the bridge was shut. I asked why.`,
      'I think that it was late.',
    ];
    for (const name of ['LANE', 'WOOD', 'LANE'])
      assert.ok(
        edited
          .names(turns(name))
          .flat()
          .every((one) => one === name || one === 'COLE'),
        name,
      );
  });
});
