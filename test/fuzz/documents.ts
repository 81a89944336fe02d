import { DocumentIndex } from '../../src/engine/documents/documentIndex.js';
import { DocumentRefused } from '../../src/engine/documents/readers/documentText.js';
import { readDocument } from '../../src/engine/documents/readers/readDocument.js';
import { madePdf, madeWordFile } from '../engine/documents/madeFiles.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORDS =
  'CHAIR ORDELL: We do not have enough cranes at the northern quay, and 340,000 containers.';
const CUES = Array.from(
  { length: 20 },
  (_, i) =>
    `${i + 1}\n00:00:${String(i).padStart(2, '0')}.000 --> 00:00:${String(i + 1).padStart(2, '0')}.500\n<v Ann>we do<00:00:${String(i).padStart(2, '0')}.300><c> not</c> have enough\n\n`,
).join('');

/** A sound document of each kind, which is then damaged. */
const SOUND: Readonly<Record<string, Uint8Array>> = {
  'a.txt': bytes(`${WORDS}\n`.repeat(20)),
  'a.md': bytes(`# Hearing\n\n${WORDS}\n`.repeat(10)),
  'a.html': bytes(
    `<!doctype html><title>x</title><h1>Hearing</h1>${`<p>${WORDS}<script>x</script><table><tr><td>y</table>`.repeat(10)}`,
  ),
  'a.vtt': bytes(`WEBVTT\n\n${CUES}`),
  'a.srt': bytes(CUES.replaceAll(/(\d)\.(\d{3})/g, '$1,$2')),
  'a.docx': madeWordFile(['# Hearing', ...Array.from({ length: 20 }, () => WORDS)]),
  'a.pdf': madePdf([[WORDS], [WORDS, 'Page 2'], []]),
};

/** PDF.js leaves rejections behind that nobody handles, of pages which it has said are damaged: in the thread that reads documents they end nothing either. */
const ignored = (): void => undefined;

/** Damaged documents of each kind: read, or refused in words, never anything else. */
export const documentTargets: readonly FuzzTarget[] = Object.entries(SOUND).map(
  ([name, sound]) => ({
    name: `documents ${name}`,
    run: async (random: Random) => {
      const damaged = damagedBytes(random, sound);
      if (name.endsWith('.pdf') && !process.listeners('unhandledRejection').includes(ignored))
        process.on('unhandledRejection', ignored);
      try {
        const { text, places } = await readDocument(name, damaged);
        let last = 0;
        for (const { at } of places) {
          if (at < last || at > text.length)
            throw new Error(`${name}: a place at ${at}, out of order`);
          last = at;
        }
        DocumentIndex.of([{ name, text, places }]);
      } catch (error) {
        if (!(error instanceof DocumentRefused)) throw error;
      }
    },
  }),
);

/** Bytes changed, cut out, doubled, or cut off. */
function damagedBytes(random: Random, sound: Uint8Array): Uint8Array {
  let damaged: Uint8Array = sound.slice();
  for (let i = random.below(8) + 1; i > 0; i--) {
    const at = random.below(damaged.length || 1);
    const length = random.below(40);
    const kind = random.below(4);
    if (kind === 0) damaged[at] = random.below(256);
    else if (kind === 1) damaged = joined(damaged.subarray(0, at), damaged.subarray(at + length));
    else if (kind === 2) damaged = joined(damaged.subarray(0, at + length), damaged.subarray(at));
    else if (random.below(10) === 0) damaged = damaged.slice(0, at);
  }
  return damaged;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
