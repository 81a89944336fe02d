import assert from 'node:assert/strict';
import { StatelessReader } from '../../../src/engine/claims/syntax/tagging/statelessReader.js';
import { tagText } from '../../../src/engine/claims/syntax/tagging/tagger.js';

const words = (text: string): string[] => tagText(text).tokens.map(({ text }) => text);

describe('the tagger', function () {
  this.timeout(60_000);

  it('splits the genitive off before a mark as it does before a word', () => {
    assert.deepEqual(words("The plan is Blorp's, he said."), [
      ...['The', 'plan', 'is', 'Blorp', "'s", ',', 'he', 'said', '.'],
    ]);
    assert.deepEqual(words('The plan is Blorp’s.'), ['The', 'plan', 'is', 'Blorp', '’s', '.']);
    assert.deepEqual(words("Blorp's plan"), ['Blorp', "'s", 'plan']);
    assert.deepEqual(words("That's how it's, he said."), [
      ...['That', "'s", 'how', 'it', "'s", ',', 'he', 'said', '.'],
    ]);
  });

  // Each of the first is a word that wink-nlp leaves whole there, and would leave whole ever after.
  it('reads a text in the same way whatever was read before', () => {
    const before = [
      "The plan is Blorp's, not Zorn’s; anti-Blorp, pro-Zorn, co-Blorped.",
      'At $3.2m, 9:30pm, U.Q.-led, Q&Z, @blorp, #zorn, 44th-best, o’blorp, Zorn/Blorp.',
    ];
    const texts = [
      "Blorp's plan and Zorn’s aide, the anti-Blorp vote (pro-Zorn) co-Blorped by them.",
      'He paid $3.2m at 9:30pm to U.Q.-led Q&Z of @blorp and #zorn, 44th-best, o’blorp and Zorn/Blorp',
    ];
    const read = (reader: StatelessReader, text: string): unknown[] => {
      const tokens = reader.readDoc(text).tokens();
      return [tokens.out(reader.wink.its.value), tokens.out(reader.wink.its.pos)];
    };
    const used = new StatelessReader();
    for (const text of before) read(used, text);
    for (const text of texts) assert.deepEqual(read(used, text), read(new StatelessReader(), text));
  });

  it('ends sentences behind units, and none within a doctorate', () => {
    const sentences = (text: string): number => tagText(text).sentenceEnds.length;
    for (const text of [
      'It would cost £2.3m. He left.',
      'It was 50k. He left.',
      'She has a Ph.D. in law. He left.',
      'She has a Ph.D. He left.',
      'He is in the U.S. He left.',
    ])
      assert.equal(sentences(text), 2, text);
    assert.equal(sentences('It was you and I. Ann, it is late.'), 2);
    for (const text of [
      'You and I. Lewis Hill left.',
      'It was 2.3m. residents.',
      'John F. Kennedy left.',
      'A Ph.D., they said.',
    ])
      assert.equal(sentences(text), 1, text);
  });
});
