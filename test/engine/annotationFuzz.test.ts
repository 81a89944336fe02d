import { fuzzEdits, fuzzLong, fuzzMentions, fuzzNoise } from '../fuzz/annotation.js';

describe('an annotation, of anything (a short run; npm run fuzz goes on longer)', function () {
  this.timeout(120_000);
  it('lies inside the text', () => fuzzNoise(150));
  it('is after every edit as if the draft were new', () => fuzzEdits(12, 6));
  it('takes long lines and long words', () => fuzzLong(10_000));
  it('takes many mentions', () => fuzzMentions(3000));
});
