import assert from 'node:assert/strict';
import type * as signature from '../../src/editor/checking/signature.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Signature = typeof signature;
const load = bundledWith<Signature>('src/editor/checking/signature.ts');

describe('the name that decisions carry', () => {
  let isBroken: boolean;
  let kept: string;
  let asked: string[];
  let told: string[];
  let answers: (string | undefined)[];
  let memory: Map<string, unknown>;
  let offer: () => Promise<void>;
  let signatureFor: () => Promise<string | undefined>;
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  beforeEach(() => {
    [isBroken, kept, asked, told, answers, memory] = [false, '', [], [], [], new Map()];
    const git = { getConfig: async () => 'Ann' };
    const vscode = {
      l10n: plainL10n,
      extensions: {
        getExtension: () => ({
          isActive: true,
          exports: { getAPI: () => ({ getRepository: () => git }) },
        }),
      },
      ConfigurationTarget: { Global: 1 },
      workspace: {
        getConfiguration: () => ({
          get: () => kept,
          inspect: () => ({}),
          update: async (_: string, value: string) => {
            if (isBroken) throw new Error('Unable to write into user settings.');
            kept = value;
          },
        }),
      },
      window: {
        showInformationMessage: async (words: string) => (asked.push(words), answers.shift()),
        showInputBox: async ({ title }: { title: string }) => (asked.push(title), answers.shift()),
        showErrorMessage: async (words: string) => {
          told.push(words);
          // Whoever tries again has mended the settings.
          isBroken &&= answers[0] !== 'Try Again';
          return answers.shift();
        },
        setStatusBarMessage: () => undefined,
      },
    };
    const loaded = load(vscode);
    const globalState = {
      get: (key: string) => memory.get(key),
      update: async (key: string, value: unknown) => void memory.set(key, value),
    };
    const desk = { context: { globalState } } as unknown as Parameters<
      Signature['offerSignature']
    >[0];
    const draft = {} as Parameters<Signature['offerSignature']>[1];
    offer = () => loaded.offerSignature(desk, draft);
    signatureFor = () => loaded.signatureFor(draft);
  });

  it('is asked for once, and kept', async () => {
    answers = ['Sign as Ann'];
    await offer();
    await offer();
    assert.equal(kept, 'Ann');
    assert.equal(asked.length, 1);
    assert.deepEqual(told, []);
  });
  it('is asked for once where nobody answers', async () => {
    await offer();
    await offer();
    assert.equal(kept, '');
    assert.equal(asked.length, 1);
  });
  it('is asked for once at a time', async () => {
    await Promise.all([offer(), offer()]);
    assert.equal(asked.length, 1);
  });
  it('is told where it cannot be kept, and asked for again', async () => {
    isBroken = true;
    answers = ['Sign as Ann'];
    await offer();
    assert.deepEqual(told, ['Unable to write into user settings.']);
    assert.equal(kept, '');
    isBroken = false;
    answers = ['Sign as Ann'];
    await offer();
    assert.equal(kept, 'Ann');
    assert.equal(asked.length, 2);
  });
  it('is kept when that is tried again, and not asked for then', async () => {
    isBroken = true;
    answers = ['Sign as Ann', 'Try Again'];
    await offer();
    await settled();
    assert.equal(kept, 'Ann');
    await offer();
    assert.equal(asked.length, 1);
  });
  it('signs this once where it cannot be kept', async () => {
    isBroken = true;
    answers = ['Ann Brown'];
    assert.equal(await signatureFor(), 'Ann Brown');
    assert.deepEqual(told, ['Unable to write into user settings.']);
  });
});
