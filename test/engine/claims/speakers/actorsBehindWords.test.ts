import assert from 'node:assert/strict';
import type { Mention } from '../../../../src/engine/annotation.js';
import {
  mentionedActorAt,
  namesOneOffice,
} from '../../../../src/engine/claims/speakers/certainActors.js';
import { isOne, ownerIn } from '../../../../src/engine/claims/speakers/wordsForSpeakers.js';
import type { Actor } from '../../../../src/engine/registry/registrySchema.js';
import { DraftReader } from '../../../../src/engine/text/draftText.js';
import { claimsOf } from '../claimsOf.js';

/** A mention where its words stand in a text for the last time. */
function mentionIn(text: string, words: string, more: Partial<Mention> = {}): Mention {
  const start = text.lastIndexOf(words);
  return {
    start,
    end: start + words.length,
    text: words,
    actor: 'wang-yi',
    listing: null,
    candidates: [],
    form: 'name',
    status: 'certain',
    sanctioned: 'no',
    antecedent: null,
    pinned: false,
    ...more,
  };
}

describe('the actor that a name is certainly a mention of', () => {
  const text = 'It rained.\n\nMr. Wang Yi met Li Na.';
  const [, place] = new DraftReader('plaintext').read(text).paragraphs;
  const at = (words: string, ...mentions: Mention[]): string | null => {
    const start = place.reading.text.indexOf(words);
    return mentionedActorAt(mentions, place, { start, end: start + words.length }).actor;
  };
  const li = mentionIn(text, 'Li Na', { actor: 'li-na' });

  it('is that of the mention that covers it', () => {
    assert.equal(at('Wang Yi', mentionIn(text, 'Wang Yi'), li), 'wang-yi');
    assert.equal(at('Li Na', mentionIn(text, 'Wang Yi'), li), 'li-na');
    assert.equal(at('Wang', mentionIn(text, 'Wang Yi'), li), 'wang-yi');
    assert.equal(at('Yi', mentionIn(text, 'Wang Yi'), li), 'wang-yi', 'which began before it');
    assert.equal(at('Mr. Wang Yi', mentionIn(text, 'Wang Yi'), li), 'wang-yi', 'or behind it');
    assert.equal(at('Wang Yi', mentionIn(text, 'Wang Yi met')), 'wang-yi');
  });

  it('is none where no mention does, or not all of it', () => {
    assert.equal(at('Wang Yi'), null);
    assert.equal(at('Wang Yi', li), null);
    assert.equal(at('met', mentionIn(text, 'Wang Yi'), li), null);
    assert.equal(at('Wang Yi', mentionIn(text, 'Wang'), li), null);
    assert.equal(at('Wang', mentionIn(text, 'Yi met')), null);
    assert.equal(at('met', mentionIn(text, 'Wang Yi '), li), null, 'one that ends where it begins');
    assert.equal(at('Wang Yi', mentionIn(text, ' met')), null, 'one that begins where it ends');
  });

  it('is none where it is not certain', () => {
    assert.equal(at('Wang Yi', mentionIn(text, 'Wang Yi', { status: 'possible' })), null);
    const start = place.reading.text.indexOf('Wang Yi');
    const isAmbiguous = (status: Mention['status'], words = 'Wang Yi'): boolean =>
      mentionedActorAt([mentionIn(text, words, { status })], place, { start, end: start + 7 })
        .ambiguous;
    assert.deepEqual(
      (['ambiguous', 'possible', 'certain'] as const).map((status) => isAmbiguous(status)),
      [true, false, false],
    );
    assert.equal(isAmbiguous('ambiguous', 'Wang'), false, 'of a part of it');
    const ambiguous = { actor: null, status: 'ambiguous' } as const;
    assert.equal(at('Wang Yi', mentionIn(text, 'Wang Yi', ambiguous)), null);
  });
});

describe('a source that is all of a mention', () => {
  const ACTOR = { id: 'wang-yi', name: 'Wang Yi', kind: 'person' } as Actor;
  /** The last speaker of a text with mentions of an actor whose name no rule knows for one. */
  const speaker = (text: string, ...mentions: readonly (readonly [string, Partial<Mention>?])[]) =>
    claimsOf(text, {
      actors: [ACTOR],
      mentions: mentions.map(([words, more]) => mentionIn(text, words, more)),
    }).at(-1)?.speaker?.name ?? null;

  it('is the actor’s', () => {
    assert.equal(speaker('The bakers said that talks go on.', ['The bakers']), 'Wang Yi');
    assert.equal(speaker('The bakers said that talks go on.', ['bakers']), 'Wang Yi');
    assert.equal(
      speaker('It rained. The old bakers said that talks go on.', ['bakers']),
      'Wang Yi',
    );
    assert.equal(speaker('It rained.\n\nBakers said that talks go on.', ['Bakers']), 'Wang Yi');
  });

  it('is not, where other words say who speaks', () => {
    for (const source of ['Friends of bakers', 'Aides to bakers', 'The bakers’ union'])
      assert.notEqual(speaker(`${source} said that talks go on.`, ['bakers']), 'Wang Yi', source);
    assert.equal(speaker('The bakers union said that talks go on.', ['bakers']), null);
    assert.equal(speaker('Officials said that bakers left.', ['bakers']), null, 'behind it');
    assert.equal(speaker('The bakers left. Officials said that talks go on.', ['bakers']), null);
  });

  it('is not, where the mention is not certain, but another in it may be', () => {
    const possible = { status: 'possible' } as const;
    const text = 'The old bakers said that talks go on.';
    assert.equal(speaker(text, ['bakers', possible]), null);
    assert.equal(speaker(text, ['old', possible], ['bakers']), 'Wang Yi');
    assert.equal(speaker(text, ['bakers', { actor: null }]), null);
  });
});

describe('the words of a source', () => {
  it('are of one office', () => {
    assert.ok(namesOneOffice('The minister') && namesOneOffice('the prime minister'));
    for (const words of [
      'A minister',
      'The minister’s aide',
      "The minister's aide",
      'Then ministers',
    ])
      assert.ok(!namesOneOffice(words), words);
  });

  it('are of one person', () => {
    for (const word of ['mayor', 'source', 'friend', 'neighbour', 'critic'])
      assert.ok(isOne(word), word);
    for (const word of ['sources', 'crowd', 'poll']) assert.ok(!isOne(word), word);
  });

  it('tell whose a body is', () => {
    assert.equal(ownerIn('The prosecutor’s office', 'office'), 'prosecutor');
    assert.equal(ownerIn('Norway’s audit office', 'office'), 'norway');
    assert.equal(ownerIn('The trustees’ board', 'board'), 'trustees');
    assert.equal(ownerIn('The audit office', 'office'), null);
    assert.equal(ownerIn('The office of Norway’s king', 'office'), null);
    assert.equal(ownerIn('Norway’s king', 'office'), null);
  });
});
