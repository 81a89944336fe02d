import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const PREMIER = actor('t', 'Thaksin Shinawatra', SANCTIONED);
const FUND = body('f', 'Russian Investment Fund', SANCTIONED);
const HOUTHIS = body('h', 'Houthi Council', SANCTIONED);

describe('a given name by which a draft goes on to call a sanctioned person', () => {
  for (const text of [
    '[Thaksin Shinawatra] fell. Thaksin Kraisak rose. {Thaksin} smiled.',
    'Thaksin Kraisak rose. [Thaksin Shinawatra] fell. Then {Thaksin} smiled.',
    '[Thaksin Shinawatra] fell. Ali Thaksin rose. Then {Thaksin} smiled.',
    '[Thaksin Shinawatra] fell. Then {Thaksin} smiled.\n\nThey met Thaksin Kraisak.',
  ])
    it(`is open where the draft has somebody else of it: ${text}`, () =>
      assertMentions([PREMIER], text));
  for (const text of [
    '[Thaksin Shinawatra] fell. In Bangkok Thaksin sat. Then [Thaksin] smiled.',
    '[Thaksin Shinawatra] fell. On Monday [Thaksin] ate. Then [Thaksin] smiled.',
    '[Thaksin Shinawatra] fell. Premier Thaksin left. Then [Thaksin] smiled.',
    '[Thaksin Shinawatra] fell. They met Thaksin Thursday. Then [Thaksin] smiled.',
    '[Thaksin Shinawatra] fell. Then [Thaksin] smiled.\n\nThaksin Sees Defeat In North',
    '[Thaksin Shinawatra] fell. The rival of [Thaksin] smiled. [Thaksin] of old smiled, too.',
  ])
    it(`is that person’s otherwise: ${text}`, () => assertMentions([PREMIER], text));
  it('is that person’s where nothing rests on it', () =>
    assertMentions(
      [{ ...PREMIER, sanctions: null }],
      '[Thaksin Shinawatra] fell. Thaksin Kraisak rose. [Thaksin] smiled.',
    ));
});

describe('a word for what a sanctioned body is', () => {
  for (const text of [
    'The [Russian Investment Fund] met the Chinese Investment Fund. The {Fund} left.',
    'The [Russian Investment Fund] met men of the Pension Fund. The {Fund} left.',
    'The [Russian Investment Fund] met the Fund for Peace. The {Fund} left.',
    'The [Russian Investment Fund] met. The {Fund} left.\n\nHe runs the Fund of Ohio.',
    'The [Russian Investment Fund] met. He runs the Fund on the Environment. The {Fund} left.',
  ])
    it(`is open where the draft has another one: ${text}`, () => assertMentions([FUND], text));
  for (const text of [
    'The [Russian Investment Fund] met. The [Fund] left. The Fund President sat.',
    'The [Russian Investment Fund] met. The [Fund] left. A Fund aide sat.',
    'The [Russian Investment Fund] met. The [Fund] left.\n\nRussian Fund Meets Again In Moscow',
    'The [Russian Investment Fund] met. On Monday Fund men sat. The [Fund] left.',
    'The [Russian Investment Fund] met. Many Fund men sat. The [Fund] left.',
    'The [Russian Investment Fund] met. The [Fund] on Monday paid. The [Fund] left.',
    'The [Russian Investment Fund] met. The [Fund] for now pays. The [Fund] for months did.',
    'The [Russian Investment Fund] met. The [Fund] for 2019 paid. The [Fund] left.',
    'The [Russian Investment Fund] met. The [Fund], of course, paid. The [Fund] left.',
    'The [Russian Investment Fund] met. At Monday’s Fund meeting he sat. The [Fund] left.',
  ])
    it(`is that one otherwise: ${text}`, () => assertMentions([FUND], text));
  it('is open where the draft names another of the registry, however seldom', () => {
    const security = body('s', 'Security Council');
    const text =
      'The [Houthi Council=h] met. The [Houthi Council=h] left. The [Security Council=s] met. The {Council} sat.';
    assertMentions([HOUTHIS, security], text);
    assertMentions([security, HOUTHIS], text);
    assertMentions([HOUTHIS], 'The [Houthi Council] met the Security Council. The {Council} sat.');
    assertMentions(
      [{ ...HOUTHIS, sanctions: null }, security],
      text.replace('{Council}', '[Council=h]'),
    );
  });
});
