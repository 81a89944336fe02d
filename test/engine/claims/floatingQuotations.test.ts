import assert from 'node:assert/strict';
import { claimsOf, wordsOf } from './claimsOf.js';

/** Who is said to have spoken the words that a quotation begins with; null for nobody. */
function sourceOf(text: string, opening: string): string | null {
  const at = text.indexOf(opening);
  const claim = claimsOf(text, { stances: false }).find(({ content }) =>
    content.some(({ start, end }) => start <= at && at < end),
  );
  return claim ? wordsOf(text, claim.source) : null;
}

describe('quotations that float behind a speaker', () => {
  const FLOATING: Record<string, [text: string, opening: string, source: string | null]> = {
    'go on where somebody else speaks later in their paragraph': [
      'Mr Orr, from Parents First, said the plan “lacked teeth”.\n\n“We would like to see couples agree on a plan.” Council leader Ann May said the peer would be missed.',
      'We would like',
      'Mr Orr, from Parents First',
    ],
    'go on where the same speaker is named again': [
      'Mr Orr said the answer had been written in his office.\n\n“No other minister was involved in any way.” He suggested the claim was a mistake.',
      'No other',
      'Mr Orr',
    ],
    'go on though the speaker says "I doubt" in them': [
      'Mr Orr said the law was “so poorly drafted nobody can read it”.\n\n“It is no wonder that they want to move on. However, I seriously doubt that the countryside will be so kind.”\n\nMs May, of the league, said: “There is no confusion.”',
      'It is no wonder',
      'Mr Orr',
    ],
    'go on one after another in one paragraph': [
      '“This may tackle the first problem but I want a wider debate,” Mr Orr said. “Moving people on is no use to anybody.” “Unless we get that, our party will vote against it.”',
      'Unless we',
      'Mr Orr',
    ],
    'go on one after another, with something said inside one': [
      'Mr Orr said the by-election was open. “I think they said so themselves.” “And it will be ours.”',
      'And it',
      'Mr Orr',
    ],
    'wait for who says the next one, with something said inside the first': [
      '“I said no to them, and they said that I would be sorry.”\n\n“I was not,” Mr Orr said.',
      'I said no',
      'Mr Orr',
    ],
    'are nobody’s behind what the draft says itself': [
      'Mr Orr said the plan was dead. The road was closed in May, and has not been opened since.\n\nThe village lies in a valley.\n\n“We would like to see it opened again this year.” Ms May said the road was safe.',
      'We would like',
      null,
    ],
    'are nobody’s where only the next sentence has a speaker': [
      '“We would like to see couples agree on a plan.” Ms May said the road was safe.',
      'We would like',
      null,
    ],
    'are not the last speaker’s where somebody says them': [
      'Mr Orr said the plan lacked teeth.\n\n“I doubt that it will ever bite,” said Ms May.',
      'I doubt',
      'Ms May',
    ],
    'are not the last speaker’s where a name stands under them': [
      'Mr Orr said the plan lacked teeth.\n\n“I doubt that it will ever bite anybody at all.”\n\n— Ann May, mayor',
      'I doubt',
      'Ann May, mayor',
    ],
    'are not the last speaker’s where a name stands under them, with nothing said inside': [
      'Mr Orr said the plan lacked teeth.\n\n“It will never bite anybody at all, I am afraid.”\n\n— Ann May, mayor',
      'It will',
      'Ann May, mayor',
    ],
  };
  for (const [what, [text, opening, source]] of Object.entries(FLOATING))
    it(what, () => assert.equal(sourceOf(text, opening), source));

  it('give nobody who is named inside them the next quotation', () => {
    const text =
      'Mr Orr said the plan lacked teeth.\n\n“Then Ms May said: ‘It will never pass.’ And she was right about it.”\n\n“So we went home, all of us, and that was the end of it.”';
    assert.equal(sourceOf(text, 'So we went'), 'Mr Orr');
  });
});
