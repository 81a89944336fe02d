import assert from 'node:assert/strict';
import { assertClaims, claimsOf } from './claimsOf.js';

/** Whether each claim's source is unnamed, and who speaks. */
function namedIn(text: string): string[] {
  return claimsOf(text).map(({ speaker, anonymous }) =>
    anonymous ? 'anonymous' : (speaker?.name ?? 'nobody'),
  );
}

describe('a source that is named in few letters', () => {
  const cases: [text: string, ...named: string[]][] = [
    ['BAA also says it was late.', 'BAA'],
    ['UKIP then said it was late.', 'UKIP'],
    ['The Fed said it was late.', 'Fed'],
    ['The Fed did not rule out a rise.', 'Fed'],
    ['A clerk who fed the birds said it was late.', 'anonymous'],
    ['His mother, Giselle, said it was late.', 'Giselle'],
    ['Their neighbour, Bob, said it was late.', 'Bob'],
    ['His mother, a nurse, said it was late.', 'anonymous'],
    ['A neighbour of hers said it was late.', 'anonymous'],
    [
      'A report from the Food and Agriculture Organisation said it was late.',
      'Food and Agriculture Organisation',
    ],
    [
      'A report from the Trade and Climate Organization said it was late.',
      'Trade and Climate Organization',
    ],
    ['Some will argue that it was late.', 'anonymous'],
  ];
  for (const [text, ...named] of cases) it(text, () => assert.deepEqual(namedIn(text), named));
});

describe('what only looks like a statement', () => {
  const cases: [text: string, ...claims: string[]][] = [
    ['A Radio Special: Leeds Remembered will be heard on Friday.'],
    ['He recalled the old mill.', 'He | recalled | the old mill'],
    ['Some will recall that the mill burned.', 'Some | will recall | that the mill burned'],
    ['Cattle were accepted as payment by two banks that later merged.'],
    ['Ms. Lee is determined to counter that charge.'],
    ['Ms. Lee is poised to argue that it was late.'],
    ['Ms. Lee was keen to argue that it was late.', 'Ms. Lee | to argue | that it was late'],
    [
      'Mr. Cole found himself struggling to explain why it was late.',
      'Mr. Cole | struggling to explain | why it was late',
    ],
    ['Ms. Lee read a letter saying that it was late.', 'a letter | saying | that it was late'],
  ];
  for (const [text, ...claims] of cases) it(text, () => assertClaims(text, ...claims));
});

it('what a crowd will recall is a stance, and what somebody recalls is said', () => {
  const stances = (text: string): boolean[] => claimsOf(text).map(({ stance }) => stance === true);
  assert.deepEqual(stances('Some will recall the old mill.'), [true]);
  assert.deepEqual(stances('He recalled the old mill.'), [false]);
  assert.deepEqual(stances('Some will recall that the mill burned.'), [false]);
});
