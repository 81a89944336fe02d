import assert from 'node:assert/strict';
import type { Mention } from '../../../src/engine/annotation.js';
import { NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import {
  type NameHits,
  scannedText,
  scanNames,
} from '../../../src/engine/names/recognition/scan.js';
import type { SettleOptions } from '../../../src/engine/names/resolution/candidates.js';
import { MentionSettler } from '../../../src/engine/names/resolution/mentionSettler.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { type Draft, DraftReader, type Markup } from '../../../src/engine/text/draftText.js';
import { actor, body, SANCTIONED } from './mentions.js';

const ACTORS = [
  actor('c', 'Cy Hargreave'),
  actor('a', 'Ada Veldthuizen', { ...SANCTIONED, born: '1980-01-01' }),
  actor('t', 'Thaksin Shinawatra'),
  actor('s', 'Selma Dunmore', { country: ['us'] }),
  body('ec', 'European Commission'),
  body('pp', 'Partido Popular', { aliases: [{ name: 'PP' }] }),
  body('f', 'Ford', { kind: 'company' }),
];
const LEXICON = compileLexicon(ACTORS);
const OPTIONS: SettleOptions = { date: '2025-11-20', decisions: NO_DECISIONS };
/** Stands before each draft, out of reach of every edit. */
const LEAD = `We met Cy Hargreave.\n\n${'and so it went on and on. '.repeat(12)}\n\n`;

interface Version {
  readonly text: string;
  readonly options?: Partial<SettleOptions>;
  readonly lexicon?: typeof LEXICON;
}

/** Settles versions of one draft, one after the other; the hits of a paragraph are kept as long as its reading is. */
class Edited {
  private readonly reader: DraftReader;
  private readonly settler = new MentionSettler();
  private readonly hits = new WeakMap<object, NameHits>();

  constructor(private readonly markup: Markup = 'plaintext') {
    this.reader = new DraftReader(markup);
  }

  settle({ text, options, lexicon = LEXICON }: Version): readonly Mention[] {
    const draft = this.reader.read(LEAD + text);
    const found = draft.paragraphs.map(({ reading, kind }) => {
      const known = this.hits.get(reading) ?? scanNames(scannedText(reading.text, kind), lexicon);
      this.hits.set(reading, known);
      return known;
    });
    const all = { ...OPTIONS, ...options };
    const mentions = this.settler.settle(draft, found, lexicon, all);
    assert.deepEqual(mentions, fresh(new DraftReader(this.markup).read(LEAD + text), all), text);
    return mentions;
  }
}

function fresh(draft: Draft, options: SettleOptions): readonly Mention[] {
  const hits = draft.paragraphs.map(({ reading, kind }) =>
    scanNames(scannedText(reading.text, kind), LEXICON),
  );
  return new MentionSettler().settle(draft, hits, LEXICON, options);
}

/** Whether what stands before an edit was taken over, the very mention, after the last of these versions. */
function isTakenOver(...versions: (string | Version)[]): boolean {
  const edited = new Edited();
  let before: readonly Mention[] = [];
  let now: readonly Mention[] = [];
  for (const version of versions)
    [before, now] = [now, edited.settle(typeof version === 'string' ? { text: version } : version)];
  assert.equal(now[0].text, 'Cy Hargreave');
  return before[0] === now[0];
}

describe('the mentions of a draft after an edit that names nobody else', () => {
  for (const [before, after] of [
    ['It rained.', 'It snowed.'],
    ['It rained.', 'It rained.'],
    ['We met Ada Veldthuizen.', 'We met up with Ada Veldthuizen there.'],
    ['It rained.\n\nWe met Ada Veldthuizen.', 'It rained all day.\n\nWe met Ada Veldthuizen.'],
    ['We met Ada Veldthuizen.\n\nIt rained.', 'We met Ada Veldthuizen.\n\nIt rained all day.'],
    [
      'We met Ada Veldthuizen.\n\nIt rained.\n\nThen Veldthuizen left.',
      'We met Ada Veldthuizen.\n\nIt rained all day.\n\nThen Veldthuizen left.',
    ],
    [
      'Then Veldthuizen left.\n\nIt rained.\n\nWe met Ada Veldthuizen.',
      'Then Veldthuizen left.\n\nIt rained all day.\n\nWe met Ada Veldthuizen.',
    ],
    [
      'That day Veldthuizen left, and we met Ada Veldthuizen.',
      'That day, we saw, Veldthuizen left, and we met Ada Veldthuizen.',
    ],
    ['That day Cy Hargreave left.', 'That very day Cy Hargreave left.'],
    ['That day Hargreave left.', 'That very day Hargreave left.'],
    [
      'The European Commission met. There the Commission left.',
      'The European Commission met. There at last the Commission left.',
    ],
    ['They at the Partido Popular (PP) met.', 'They who are at the Partido Popular (PP) met.'],
    ['We met Ada Veldthuizen.', 'We met Ada Veldthuizen.\n'],
  ])
    it(`are taken over: ${JSON.stringify(before)}, ${JSON.stringify(after)}`, () => {
      assert.equal(isTakenOver(before, after), true);
      assert.equal(isTakenOver(before, after, before, after), true);
    });

  it('are taken over from a draft that was itself taken over', () =>
    assert.equal(
      isTakenOver(
        'We met Ada Veldthuizen. It rained.',
        'So we met Ada Veldthuizen. It rained.',
        'So we all met Ada Veldthuizen. It rained.',
        'So we all met Ada Veldthuizen. It snowed.',
      ),
      true,
    ));
});

describe('the mentions of a draft after an edit that may name somebody else', () => {
  for (const [before, after] of [
    ['It rained.', 'It rained.\n\nIt snowed.'],
    ['It rained.\n\nIt snowed.', 'It rained.'],
    ['It rained.', 'It rained on Ada Veldthuizen.'],
    ['We met Ada Veldthuizen.', 'We met nobody.'],
    ['We met Ada Veldthuizen.', 'We met Selma Dunmore.'],
    ['We met Ada Veldthuizen.', 'We met Mrs Ada Veldthuizen.'],
    ['We met Ada Veldthuizen.', 'We met ADA VELDTHUIZEN.'],
    ['We met Ada Veldthuizen, a writer.', 'We met Ada Veldthuizen, a nurse.'],
    ['It was in 2010.\n\nWe met Ada Veldthuizen.', 'It was in 1950.\n\nWe met Ada Veldthuizen.'],
    ['We met Ada Veldthuizen.\n\nIt was in 2010.', 'We met Ada Veldthuizen.\n\nIt was in 1950.'],
    ['We met a man in Ohio.', 'We met a man in Paris.'],
    ['We met a man in Ohio.', 'We met a man.'],
    ['We met a man in Ohio.', 'We met a man in Ohio near Rome.'],
    ['We met a man in Ohio.', 'We met Ohio, a man in Ohio.'],
    ['Then Gerald Fordham left Fordham.', 'Then Fordham left Fordham.'],
    [
      'The European Commission met. The Commission left.',
      'The European Commission met. A Commission left.',
    ],
    ['Thaksin Shinawatra met Thaksin.', 'Thaksin Shinawatra met Xu Thaksin.'],
    ['Voters of the Parish Police (PP) met.', 'Voters of the Partido Popular (PP) met.'],
    ['Voters of the Parish Police (PP) met.', 'Voters of the Parish Police and the PP met.'],
    ['Gerald Fordham left Ford.', 'Gerald Fordham left FORD.'],
  ])
    it(`are settled anew: ${JSON.stringify(before)}, ${JSON.stringify(after)}`, () => {
      assert.equal(isTakenOver(before, after), false);
      assert.equal(isTakenOver(after, before), false);
    });

  it('are settled anew where more than twelve paragraphs change', () => {
    const lines = (word: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `it ${word} there ${i}`).join('\n\n');
    assert.equal(isTakenOver(lines('rained', 12), lines('snowed', 12)), true);
    assert.equal(isTakenOver(lines('rained', 13), lines('snowed', 13)), false);
  });

  it('are settled anew where a paragraph becomes a heading whose capitals say nothing', () => {
    const edited = new Edited('markdown');
    const [one] = edited.settle({ text: 'Meet Dunmore Today' });
    const [two] = edited.settle({ text: '# Meet Dunmore Today' });
    const [three] = edited.settle({ text: '# Meet Dunmore Today\n\n' });
    assert.equal(one === two, false);
    assert.equal(two === three, true);
  });
  it('are where they were and are now where what is no paragraph changes', () => {
    const edited = new Edited('markdown');
    const rest = (note: string, after = ''): Version => ({
      text: `${note}\n\nIt rained on Cy Hargreave.\n\n${after}\n\nThen Hargreave left.`,
    });
    const [one] = edited.settle(rest('<!-- one -->'));
    assert.equal(one === edited.settle(rest('<!-- two -->'))[0], true);
    assert.equal(one === edited.settle(rest('<!-- three -->', '<!-- or not -->'))[0], true);
    assert.equal(one === edited.settle(rest('<!-- four -->'))[0], true);
  });
});

describe('the mentions of a draft that is read otherwise', () => {
  const text = 'We met Ada Veldthuizen.';
  const after = (first: Partial<SettleOptions>, then: Partial<SettleOptions>): boolean =>
    isTakenOver({ text, options: first }, { text, options: then });
  it('are taken over on the same day alone', () => {
    assert.equal(after({ date: '2025-11-20' }, { date: '2025-11-20' }), true);
    assert.equal(after({ date: '2025-11-20' }, { date: '2025-11-21' }), false);
    const day = (date: string, today: string): Partial<SettleOptions> => ({
      date: { date, today } as SettleOptions['date'],
    });
    assert.equal(after(day('2025-11-20', '2025-11-21'), day('2025-11-20', '2025-11-21')), true);
    assert.equal(after(day('2025-11-20', '2025-11-21'), day('2025-11-20', '2025-11-22')), false);
    assert.equal(after(day('2025-11-20', '2025-11-21'), day('2025-11-19', '2025-11-21')), false);
    assert.equal(after({ date: '2025-11-20' }, day('2025-11-20', '2025-11-20')), false);
    assert.equal(after(day('2025-11-20', '2025-11-20'), { date: '2025-11-20' }), false);
  });
  it('are taken over with the same decisions and the same care alone', () => {
    assert.equal(
      after({}, { decisions: { ...NO_DECISIONS, pins: new Map([['Ada', 'a']]) } }),
      false,
    );
    assert.equal(after({ strict: true }, { strict: true }), true);
    assert.equal(after({}, { strict: true }), false);
  });
  it('are settled anew with another registry', () =>
    assert.equal(isTakenOver({ text }, { text, lexicon: compileLexicon(ACTORS) }), false));
});
