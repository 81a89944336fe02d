import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import type { Review } from '../../../src/engine/decisions/decision.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';
import type { DeskHost } from '../../../src/desk/host.js';
import { DecisionStore } from '../../../src/desk/decisions/decisionStore.js';
import { at, MemoryHost } from '../memoryHost.js';

const TEXT = 'Ann Brown said taxes would fall next year.';
const UNTITLED = URI.parse('untitled:Untitled-1');
const SIDECAR = '/news/tax.md.copydesk.yaml';
const review: Review = {
  id: 'a1',
  decision: 'checked',
  evidence: [],
  alike: [],
  target: [{ exact: TEXT.slice(0, -1), prefix: '', suffix: '.', start: 0, end: 41 }],
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('decisions on a draft that is no file yet, of which nobody told that it was closed', () => {
  let host: MemoryHost;
  let store: DecisionStore;
  const onDisk = (path = SIDECAR): string[] =>
    readSidecar(host.disk.text(path) ?? '').decisions.reviews.map(({ id }) => id);
  afterEach(() => store.dispose());
  const NAMED = `${TEXT} Ivan Testov of Kostroma agreed with her, and so did a cousin of his.`;
  const OTHER = 'The Union put Ivan Testov, who runs a bank in Perm, under sanctions on Monday.';
  const key = `copydesk.decisions ${UNTITLED.toString()}`;
  /** The next session: what was decided in this one is on a text with a name. */
  const again = async (text: string, isEarly = false): Promise<DecisionStore> => {
    store.dispose();
    const stored = [...host.stored];
    host = new MemoryHost(host.disk);
    for (const [name, value] of stored) host.stored.set(name, value);
    if (isEarly) host.open(UNTITLED, text);
    store = new DecisionStore(host, 0);
    if (!isEarly) host.open(UNTITLED, text);
    return store;
  };
  const keptTexts = (): string[] =>
    ((host.stored.get('copydesk.decisions.kept') ?? []) as { text: string }[]).map(
      ({ text }) => text,
    );
  beforeEach(async () => {
    host = new MemoryHost();
    store = new DecisionStore(host, 0);
    host.open(UNTITLED, NAMED);
    await store.review(UNTITLED, [review]);
    await store.pin(UNTITLED, 'Ann Brown', 'ann-brown');
    const ignore = { kind: 'listing', name: 'Ivan Testov', list: 'eu', id: '1' } as const;
    await store.ignore(UNTITLED, ignore, 'draft');
  });

  for (const [what, isEarly] of [
    ['opened', false],
    ['open already', true],
  ] as const)
    for (const [which, text] of [
      ['of another text with the same names', OTHER],
      ['that is empty', ''],
    ] as const)
      it(`are not those of a draft of its name ${which}, ${what}: they are kept`, async () => {
        await again(text, isEarly);
        const { pins, ignores, reviews } = await store.of(UNTITLED);
        assert.deepEqual([pins.size, ignores.length, reviews.length], [0, 0, 0]);
        assert.equal(host.stored.has(key), false);
        assert.match(keptTexts().join(), /ann-brown[\s\S]*Ivan Testov|Ivan Testov[\s\S]*ann-brown/);
        assert.match(host.told.join(), /Decisions on an earlier “Untitled-1” are kept/);
        host.answer = (_, answers) => answers[0];
        host.disk.write('/news/tax.md', NAMED);
        host.open(at('tax.md'));
        await settled();
        assert.deepEqual(onDisk(), ['a1']);
      });
  for (const [which, text] of [
    ['the same text', NAMED],
    ['a text that was worked on since', `${NAMED}\n\nBob Cole said no.\n\nIt rained for a week.`],
    ['a text of which the beginning was cut', NAMED.slice(20)],
  ] as const)
    for (const isEarly of [false, true])
      it(`are all there again with ${which}${isEarly ? ', open already' : ''}`, async () => {
        await again(text, isEarly);
        const { pins, ignores, reviews } = await store.of(UNTITLED);
        assert.deepEqual([pins.size, ignores.length, reviews.length], [1, 1, 1]);
        assert.deepEqual(host.told, []);
        assert.deepEqual(keptTexts(), []);
      });
  it('are not read before it is known which draft it is', async () => {
    await again(OTHER);
    store.dispose();
    host.stored.set(key, {
      text: 'version: 1\npins:\n  Ivan Testov: ivan\n',
      sample: ['no such words'],
    });
    host.textDocuments.splice(0);
    store = new DecisionStore(host, 0);
    assert.equal((await store.of(UNTITLED)).pins.size, 0);
    host.open(UNTITLED, OTHER);
    await settled();
    assert.equal((await store.of(UNTITLED)).pins.size, 0);
    assert.match(keptTexts().join(), /Ivan Testov/);
  });
  it('are neither read nor lost where they cannot be kept just now', async () => {
    await again(NAMED);
    store.dispose();
    const storage: { -readonly [K in keyof DeskHost['storage']]: DeskHost['storage'][K] } =
      host.storage;
    const write = storage.update;
    storage.update = () => Promise.reject(new Error('the storage is full'));
    host.textDocuments.splice(0);
    store = new DecisionStore(host, 0);
    host.open(UNTITLED, OTHER);
    assert.equal((await store.of(UNTITLED)).pins.size, 0);
    await assert.rejects(store.pin(UNTITLED, 'Ivan Testov', 'ivan'), /the storage is full/);
    assert.ok(host.stored.has(key));
    storage.update = write;
    await store.pin(UNTITLED, 'Ivan Testov', 'ivan');
    const { pins, ignores } = await store.of(UNTITLED);
    assert.deepEqual([[...pins.keys()], ignores.length], [['Ivan Testov'], 0]);
    assert.match(keptTexts().join(), /ann-brown/);
  });
  it('are told apart by claims where nothing was stored of the text', async () => {
    const claims = `version: 1\nreviews:\n  a1:\n    decision: checked\n    target:\n      - exact: ${TEXT}\n`;
    const names = 'version: 1\npins:\n  Ivan Testov: ivan\n';
    for (const [text, held, isTheirs] of [
      [NAMED, claims, true],
      [OTHER, claims, false],
      [OTHER, names, false],
    ] as const) {
      host.stored.set(key, held);
      await again(text);
      await store.of(UNTITLED);
      assert.equal(host.stored.has(key), isTheirs);
    }
  });
});
