import assert from 'node:assert/strict';
import type { Claim } from '../../../../src/engine/annotation.js';
import { ReviewAnchors } from '../../../../src/engine/decisions/anchoring/anchor.js';
import { targetOf } from '../../../../src/engine/decisions/anchoring/decidedWords.js';
import type { Review } from '../../../../src/engine/decisions/decision.js';
import type { Actor } from '../../../../src/engine/registry/registrySchema.js';
import { claimsOf } from '../../claims/claimsOf.js';

const lastOf = (text: string): Claim => claimsOf(text).at(-1)!;

/** A decision on the last claim of a text. */
function decided(text: string): Review {
  const claims = claimsOf(text);
  return { id: 'r', decision: 'checked', evidence: [], ...targetOf(text, lastOf(text), claims) };
}

/** What becomes of a decision on the last claim of a text in another text: its state, with the words that it was made on where they have changed. */
function stateIn(before: string, after: string): string {
  const [{ state, before: words }] = new ReviewAnchors().place(after, claimsOf(after), [
    decided(before),
  ]);
  return words === undefined ? state : `${state}: ${words}`;
}

const ONE = 'Nora Feld opened the hearing. She said the fund was empty.';

describe('the speaker of a decided claim', () => {
  const cases: [what: string, before: string, after: string, state: string][] = [
    [
      'is another where the name before the pronoun is',
      ONE,
      ONE.replace('Nora Feld', 'Ruth Hale'),
      'changed: Nora Feld: She said the fund was empty',
    ],
    [
      'is another where the sentence was moved below somebody else',
      `${ONE}\n\nRuth Hale closed it.`,
      'Nora Feld opened the hearing.\n\nRuth Hale closed it. She said the fund was empty.',
      'changed: Nora Feld: She said the fund was empty',
    ],
    [
      'is another where another holds the office',
      'Finance Minister Nora Feld spoke. The minister said the fund was empty.',
      'Finance Minister Ruth Hale spoke. The minister said the fund was empty.',
      'changed: Nora Feld: The minister said the fund was empty',
    ],
    [
      'is another of the same family name',
      'Nora Feld opened the hearing. Feld said the fund was empty.',
      'Ruth Feld opened the hearing. Feld said the fund was empty.',
      'changed: Nora Feld: Feld said the fund was empty',
    ],
    [
      'is the same where both sentences were moved',
      `It rained.\n\n${ONE}`,
      `${ONE}\n\nIt rained.`,
      'found',
    ],
    ['is the same under a fuller name', ONE, ONE.replace('Nora Feld', 'Nora Jane Feld'), 'found'],
    [
      'is nobody else where nobody is known any more',
      ONE,
      'The hearing began. She said the fund was empty.',
      'found',
    ],
    [
      'is nobody else where nobody was known before',
      'The hearing began. She said the fund was empty.',
      ONE,
      'found',
    ],
    [
      'is the one whom the words name in full',
      'Nora Feld spoke. Nora Feld said the fund was empty.',
      'Ruth Hale spoke. Nora Feld said the fund was empty.',
      'found',
    ],
  ];
  for (const [what, before, after, state] of cases)
    it(what, () => assert.equal(stateIn(before, after), state));

  it('is not asked for where the decision says nothing of it', () => {
    const { speaker, ...earlier } = decided(ONE);
    const now = ONE.replace('Nora Feld', 'Ruth Hale');
    assert.deepEqual(speaker, { name: 'Nora Feld' });
    const [{ state }] = new ReviewAnchors().place(now, claimsOf(now), [earlier]);
    assert.equal(state, 'found');
  });

  describe('in a registry', () => {
    const actor = { id: 'nora-feld', name: 'Eleonora Feld-Ruhm', aliases: [{ name: 'Nora Feld' }] };
    const actors = new Map([[actor.id, actor as unknown as Actor]]);
    const stateOf = (then: Claim['speaker'], now: Claim['speaker'], known = actors): string => {
      const claims = claimsOf(ONE).map((claim) => ({ ...claim, speaker: now }));
      const review = { ...decided(ONE), ...(then && { speaker: then }) };
      return new ReviewAnchors().place(ONE, claims, [review], known)[0].state;
    };
    const registered = { actor: 'nora-feld', name: actor.name };

    it('is the same once an entry has that name', () => {
      assert.equal(stateOf({ name: 'Nora Feld' }, registered), 'found');
      assert.equal(stateOf({ name: 'Nora Feld' }, registered, new Map()), 'changed');
    });

    it('is the same under another id', () =>
      assert.equal(stateOf({ ...registered, actor: 'nfeld' }, registered), 'found'));

    it('is the same under another name of the entry', () =>
      assert.equal(stateOf({ actor: 'nora-feld', name: 'Ruth Hale' }, registered), 'found'));

    it('is another where both have an entry, whatever their aliases share', () => {
      const entry = (id: string, name: string, alias: string): [string, Actor] => [
        id,
        { id, name, kind: 'person', aliases: [{ name: alias }] } as unknown as Actor,
      ];
      const family = new Map([
        entry('nora-feld', 'Nora Feld', 'Feld'),
        entry('ruth-feld', 'Ruth Feld', 'Ruth'),
      ]);
      const [nora, ruth] = [
        { actor: 'nora-feld', name: 'Nora Feld' },
        { actor: 'ruth-feld', name: 'Ruth Feld' },
      ];
      assert.equal(stateOf(nora, ruth, family), 'changed');
      assert.equal(stateOf({ name: 'Ruth Feld' }, nora, family), 'changed');
      assert.equal(stateOf({ name: 'N. Feld' }, nora, family), 'found');
      assert.equal(stateOf({ name: 'Feld' }, nora, family), 'found');
    });

    it('is another body where one name is a part of the other', () => {
      assert.equal(stateOf({ name: 'Ahlen' }, { name: 'Bank of Ahlen' }), 'changed');
      assert.equal(stateOf({ name: 'Senate' }, { name: 'Senate Judiciary Committee' }), 'changed');
      assert.equal(stateOf({ name: 'Bank of Ahlen' }, { name: 'Bank of Ahlen' }), 'found');
    });

    it('is another where only ids are known, and they differ', () => {
      assert.equal(stateOf({ actor: 'a' }, { actor: 'b' }), 'changed');
      assert.equal(stateOf({ actor: 'a' }, { name: 'Ruth Hale' }), 'found');
    });
  });
});
