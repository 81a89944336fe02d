import { fuzzEdits, fuzzNoise, fuzzTyping } from '../fuzz/annotation.js';
import { fuzzLong, fuzzMentions, REPEATED } from '../fuzz/long.js';
import { Random } from '../fuzz/random.js';
import { fuzzReadings } from '../fuzz/readingEdits.js';

describe('an annotation, of anything (a short run; npm run fuzz goes on longer)', function () {
  this.timeout(120_000);
  it('lies inside the text', () => fuzzNoise(150));
  it('is after every edit as if the draft were new', () => fuzzEdits(12, 6));
  it('is while somebody types as if the draft were new', () => fuzzTyping(12));
  it('is read after every edit as if the draft were new', () => {
    for (let seed = 0; seed < 100; seed++) fuzzReadings(new Random(seed), 40);
  });
  it('takes long lines and long words, in time that grows no faster than they do', () => {
    for (const words of REPEATED)
      for (const markup of ['plaintext', 'markdown'] as const) fuzzLong(words, markup, 16_000);
  });
  it('takes whole drafts in one line', () => {
    for (const words of [
      'Vladimir Putin said. ',
      'Dmitriev, a sanctioned envoy, ',
      'a@b.c ',
      'a\n',
      '[a](',
      '1. ',
    ])
      fuzzLong(words, 'markdown', 160_000);
  });
  it('takes many mentions', () => fuzzMentions(3000));
});
