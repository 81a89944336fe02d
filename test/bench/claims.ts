import { type Attributions, findAttributions } from '../../src/engine/claims/attributions.js';
import { settleClaims } from '../../src/engine/claims/settle.js';
import { tagText } from '../../src/engine/claims/tagger.js';
import { DraftReader } from '../../src/engine/text/draft.js';
import type { Reading } from '../../src/engine/text/reading.js';
import type { Part } from './bench.js';
import { firstWords, newsWith } from './drafts.js';
import { alternate, type Contestants } from './measure.js';
import { short, table } from './table.js';

/** In words. */
const LENGTHS = [800, 10_000];

/** Finds the claims of drafts: all of them, and after a keystroke; beside tagging alone and beside another annotator on the same text. */
export const claims: Part = async ({ names, peers, root }) => {
  const news = newsWith(names.first(1000), 100_000, root);
  const rows: string[][] = [];
  for (const length of LENGTHS) {
    const text = firstWords(news, length);
    const type = typist(text);
    const contestants: Contestants = new Map<string, () => unknown>([
      ['all', () => new Reader().claims(text)],
      ['keystroke', type],
      ['tagging', () => text.split('\n').map((paragraph) => tagText(paragraph))],
      ['compromise', () => {
        const read = peers.compromise(text);
        return [read.quotations().out('array'), read.people().out('array')];
      }],
    ]);
    const times = await alternate(contestants, 4000);
    rows.push([length.toLocaleString('en-US'), String(new Reader().claims(text).length), ...['all', 'keystroke', 'tagging', 'compromise'].map((name) => short(times.get(name)!))]);
  }
  return ['### Claims, in ms, warm', table(['words', 'claims', 'Copydesk', 'Copydesk, one keystroke', 'wink-nlp tags alone', 'compromise: quotations and people'], rows)].join('\n\n');
};

/** What the annotator does for claims: paragraphs that were left alone keep what was found in them. */
class Reader {
  private readonly drafts = new DraftReader('plaintext');
  private readonly found = new WeakMap<Reading, Attributions>();

  claims(text: string): readonly unknown[] {
    const draft = this.drafts.read(text);
    const found = draft.paragraphs.map(({ reading, kind }) => {
      const known = this.found.get(reading) ?? findAttributions(reading.text, kind);
      this.found.set(reading, known);
      return known;
    });
    return settleClaims(draft, found, [], new Map()).claims;
  }
}

/** Somebody who types a word in the middle of a draft, one letter at each call. */
function typist(text: string): () => void {
  const reader = new Reader();
  reader.claims(text);
  const middle = text.indexOf(' ', text.length >> 1);
  let letters = 0;
  return () => {
    letters = (letters + 1) % 12;
    reader.claims(`${text.slice(0, middle)}${'x'.repeat(letters)}${text.slice(middle)}`);
  };
}
