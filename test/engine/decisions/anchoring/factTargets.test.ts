import assert from 'node:assert/strict';
import { targetsOfFacts } from '../../../../src/engine/decisions/factTarget.js';

/** What finds the nth place of words again, all of their places being facts. */
function target(text: string, words: string, nth: number, facts = places(text, words)) {
  return targetsOfFacts(text, facts, [{ ...facts[nth], sentenceKey: 'k' }])[0];
}

function places(text: string, words: string): { start: number; end: number }[] {
  const found = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  return found;
}

describe('what finds a fact again', () => {
  const LEAD = 'It had been raining all day long in Ohio, and ';
  const TAIL = ' people came out late in western Utah';
  it('is 32 characters on either side, where they stand once', () => {
    const text = `${LEAD}40${TAIL}.`;
    assert.deepEqual(target(text, '40', 0), {
      target: [
        {
          exact: '40',
          prefix: LEAD.slice(-32),
          suffix: TAIL.slice(0, 32),
          start: LEAD.length,
          end: LEAD.length + 2,
        },
      ],
      sentence: 'k',
    });
  });
  it('is less at the beginning and the end of the draft', () => {
    const [{ prefix, suffix }] = target('So 40 left.', '40', 0).target;
    assert.deepEqual([prefix, suffix], ['So ', ' left.']);
  });
  it('is as much as stands once, and how many others have its words', () => {
    const text = `One. ${LEAD}40${TAIL}. Two. ${LEAD}40${TAIL}. Three.`;
    const { target: found, twins } = target(text, '40', 0);
    assert.equal(twins, 1);
    assert.equal(found[0].prefix, `One. ${LEAD}`);
    assert.equal(found[0].suffix, `${TAIL}. Two. ${LEAD}40${TAIL}`.slice(0, 64));
  });
  it('is as much as stands once, whatever else it stands beside', () => {
    const text = `One. ${LEAD}40${TAIL}. Two. ${LEAD}all${TAIL}. Three.`;
    const { target: found, twins } = target(text, '40', 0);
    assert.equal(twins, undefined);
    assert.equal(found[0].prefix, `One. ${LEAD}`);
    assert.equal(found[0].suffix, `${TAIL}. Two. ${LEAD}all${TAIL}`.slice(0, 64));
  });
  it('is as much as tells it from a twin with more blanks', () => {
    const text =
      'And so it was with us then and on all the days to come: it was ten when 40 fell to ten or so in the end, and the end came soon. Snow.   ten           when          40       fell       to          ten  or       so. Ice lay on all of it.';
    const [{ prefix, suffix }] = target(text, '40', 0).target;
    assert.deepEqual([prefix.length, suffix.length], [64, 64]);
  });
  it('is nothing where all of it stands beside others, too', () => {
    const [{ prefix, suffix }] = target('40. 40. 40. ', '40', 1).target;
    assert.deepEqual([prefix, suffix], ['', '']);
  });
  it('knows others in another style of marks as the same words', () => {
    const text = 'Of “40”, or of "40", or of 41.';
    const facts = ['“40”', '"40"', '41'].map((words) => places(text, words)[0]);
    assert.deepEqual(
      facts.map((_, nth) => target(text, '', nth, facts).twins),
      [1, 1, undefined],
    );
  });
  it('is compared with 32 others at most: what stands once tells it anyhow', () => {
    const text = Array.from(
      { length: 40 },
      (_, n) => `In the year ${n + 1900} it was 40 of them. `,
    ).join('');
    const { target: found, twins } = target(text, ' 40 ', 39);
    assert.equal(twins, 39);
    assert.match(found[0].prefix, /1939 it was$/);
  });
});
