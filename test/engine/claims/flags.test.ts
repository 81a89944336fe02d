import assert from 'node:assert/strict';
import type { Claim } from '../../../src/engine/annotation.js';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { claimsOf, wordsOf } from './claimsOf.js';

const FLAGS = ['anonymous', 'hedged', 'contested', 'unattributed', 'loaded'] as const;

function flagsOf(claim: Claim): string[] {
  return FLAGS.filter((flag) => claim[flag]);
}

/** The claims of a whole annotation, which asks first whether the draft is English. */
function annotatedClaims(text: string): readonly Claim[] {
  return annotate(text, 'plaintext', compileLexicon([]), { date: '2025-11-22' }).claims;
}

describe('flags', () => {
  const cases: [text: string, ...flags: string[]][] = [
    ['The minister, Ann Brown, said taxes would fall.'],
    ['A senior U.S. official said taxes would fall.', 'anonymous'],
    ['The Kremlin said taxes would fall.'],
    ['Reuters reported that taxes would fall.'],
    ['Statistics Canada reported that taxes would fall.'],
    ['Elections Ontario said taxes would fall.'],
    ['Health officials said taxes would fall.', 'anonymous'],
    ['The leader of the Official Opposition said taxes would fall.'],
    ['A leader of the revolt said taxes would fall.', 'anonymous'],
    ['Its finance critic, Gord MacNeil, said taxes would fall.'],
    ['A critic of the law said taxes would fall.', 'anonymous'],
    ['No 10 said taxes would fall.'],
    ['The claim was rejected by Number 11.'],
    ['A man in seat No 12 said taxes would fall.', 'anonymous'],
    ['Ms. Park said taxes would fall.'],
    ['Republicans said taxes would fall.'],
    ['European Union leaders said taxes would fall.'],
    ['Belgium said taxes would fall.'],
    ['U.S. officials said taxes would fall.', 'anonymous'],
    ['Some Republicans said taxes would fall.', 'anonymous'],
    ['The prime minister said taxes would fall.'],
    ['Hungary’s prime minister said taxes would fall.'],
    ['A minister said taxes would fall.', 'anonymous'],
    ['Mr. Dale’s spokesman said taxes would fall.'],
    ['A spokeswoman for Amnesty International said taxes would fall.'],
    ['A spokesman for the bakers said taxes would fall.', 'anonymous'],
    ['A Labour source said taxes would fall.', 'anonymous'],
    ['A Plaid Cymru MP said taxes would fall.', 'anonymous'],
    ['The shadow cabinet said taxes would fall.'],
    ['The document reportedly said taxes would fall.', 'hedged'],
    ['40 Labour MPs said taxes would fall.', 'anonymous'],
    ['They left; one said taxes would fall.', 'anonymous'],
    ['Some say taxes will fall.', 'anonymous'],
    ['Taxes will fall, sources said.', 'anonymous'],
    ['According to a new poll, voters are tired.'],
    ['The New York Times reported that taxes will fall.'],
    ['He reportedly visited Miami.', 'anonymous', 'hedged', 'unattributed'],
    ['It was noted that taxes fell.', 'anonymous', 'unattributed'],
    ['Ann Brown said taxes may have fallen.', 'hedged'],
    ['Ann Brown said the plan appears to work.', 'hedged'],
    ['“Taxes fell in May and rose in June,” Ann Brown said.'],
    ['“Taxes fell in May and may fall again,” Ann Brown said.', 'hedged'],
    ['Ann Brown said the pound fell after Theresa May also resigned.'],
    ['Ann Brown claimed that taxes fell.', 'loaded'],
    ['Ann Brown admitted that taxes fell.', 'loaded'],
    ['Ann Brown refused to resign.', 'loaded'],
    ['Accounts vary regarding the timing of the visit.', 'anonymous', 'contested'],
  ];
  for (const [text, ...flags] of cases) {
    it(text, () => {
      const claims = claimsOf(text);
      assert.equal(claims.length, 1);
      assert.deepEqual(flagsOf(claims[0]), flags);
    });
  }

  it('a claim that the draft has somebody deny is contested, and says by whom', () => {
    const text =
      'John Reyes said the mayor took bribes. The mayor, Mary Cole, denied the accusation about bribes.';
    const [accusation] = claimsOf(text);
    assert.deepEqual(flagsOf(accusation), ['contested']);
    assert.ok(
      accusation.why.some(
        (reason) => reason.startsWith('Contested:') && reason.includes('Mary Cole denied'),
      ) || accusation.why.some((reason) => reason.includes('denied')),
      accusation.why.join('\n'),
    );
  });

  it('what contests a claim is linked: the denial, and its passage', () => {
    const text =
      'John Reyes said the mayor took bribes. The mayor, Mary Cole, denied the accusation.';
    const [accusation, denial] = claimsOf(text);
    assert.equal(accusation.contestedBy?.claim, denial.id);
    assert.equal(wordsOf(text, accusation.contestedBy!.spans), 'denied … the accusation');
  });

  const contests: [text: string, contested: string | null, by?: string][] = [
    [
      'John Reyes said the plant was safe. Mary Cole said that was false.',
      'the plant was safe',
      'said … that was false',
    ],
    ['John Reyes said the plant was safe. That is false.', 'the plant was safe', 'That is false.'],
    ...[
      'Mary Cole said the claim was not unfounded.',
      'Mary Cole said that was never false.',
      'Mary Cole said the report was hardly wrong.',
      'Mary Cole said it was not as if that was false.',
      'There is strong evidence that the plant was safe.',
      'Inspectors have provided evidence that the plant was safe.',
      'The records do not contradict that the plant was safe.',
      'Nothing contradicts that the plant was safe.',
    ].map((words): [string, null] => [`John Reyes said the plant was safe. ${words}`, null]),
    ...(
      [
        ['Mary Cole said that was not true.', 'said … that was not true'],
        ['Mary Cole said it was never true.', 'said … it was never true'],
        ['Mary Cole said that isn’t true.', 'said … that isn’t true'],
        ['Mary Cole said the claim was completely false.', 'said … the claim was completely false'],
        ['There is no evidence that the plant was safe.'],
        ['Inspectors have provided little hard evidence that the plant was safe.'],
        ['The owner has not given any evidence that the plant was safe.'],
        ['The records contradict that the plant was safe.'],
      ] as const
    ).map(([words, by = words]): [string, string, string] => [
      `John Reyes said the plant was safe. ${words}`,
      'the plant was safe',
      by,
    ]),
    [
      'Ann Brown said Tom Pell took bribes. Karim Osman said turnout was low. Pell denied the allegations.',
      'Tom Pell took bribes',
      'denied … the allegations',
    ],
    [
      'Ann Brown said Tom Pell took bribes. Karim Osman said turnout was low. Pell said that was false.',
      'Tom Pell took bribes',
      'said … that was false',
    ],
    [
      'Ann Brown said the minister took bribes. Pell denied the allegations.',
      'the minister took bribes',
      'denied … the allegations',
    ],
    [
      'Mary Cole said the Greens were late. She accused the party of fraud. The claim was denied by a spokesman for the Greens.',
      'the party of fraud',
    ],
    ['John Reyes said the plant was safe. It is a large plant.', null],
    ['John Reyes said the plant was safe. Mary Cole did not dispute that.', null],
    ['John Reyes said the plant was safe. The committee denied him a hearing.', null],
    [
      'Officials disputed claims that the talks had failed.',
      'that the talks had failed',
      'disputed … claims that the talks had failed',
    ],
  ];
  for (const [text, contested, by] of contests) {
    it(`${contested ? 'contested' : 'not contested'}: ${text}`, () => {
      const claim = claimsOf(text).find((one) => one.contested);
      assert.equal(claim ? wordsOf(text, claim.content) : null, contested);
      if (by)
        assert.equal(
          wordsOf(text, claim!.contestedBy!.spans).replace(/[.]$/, ''),
          by.replace(/[.]$/, ''),
        );
    });
  }

  it('every flag says why, with words of the draft', () => {
    for (const [text] of cases) {
      for (const claim of claimsOf(text)) {
        assert.ok(claim.why.length >= 1);
        assert.ok(claim.why[0].includes(wordsOf(text, claim.cue)));
        for (const [flag, label] of [
          ['hedged', 'Hedged'],
          ['contested', 'Contested'],
          ['loaded', 'Loaded'],
        ] as const) {
          assert.equal(
            claim.why.some((reason) => reason.startsWith(label)),
            claim[flag],
            `${flag}: ${claim.why.join(' ')}`,
          );
        }
        for (const reason of claim.why)
          for (const [, quoted] of reason.matchAll(/“([^”]+)”/g))
            for (const part of quoted.split(' … '))
              assert.ok(
                text.includes(part) || /^(?:he|she|the) ?/i.test(part),
                `“${part}” is not in “${text}”`,
              );
      }
    }
  });

  it('a draft in another language gets no claims', () => {
    assert.deepEqual(
      annotatedClaims(
        'La ministre a déclaré lundi que les impôts baisseraient, selon une source proche du dossier. « Nous partons », said le président.',
      ),
      [],
    );
    assert.deepEqual(
      annotatedClaims(
        '---\nlang: en\n---\n“Die Steuern sinken, das ist sicher, und alle wissen es seit Jahren schon”, Ann Brown said.',
      ).length,
      1,
    );
  });
});
