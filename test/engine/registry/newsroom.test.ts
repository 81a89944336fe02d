import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotate } from '../../../src/engine/annotate.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { mergeRegistries } from '../../../src/engine/registry/mergeRegistries.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { readSidecar } from '../../../src/engine/decisions/sidecar/sidecar.js';

const read = (file: string): string => readFileSync(`media/newsroom/${file}`, 'utf8');

describe('the sample newsroom', () => {
  const file = parseRegistry(read('actors.yaml'), 'actors.yaml');
  const actors = file.entries.map(({ actor }) => actor);
  const lexicon = compileLexicon(actors);
  const date = '2025-11-22';

  it('has nothing wrong in its registry', () =>
    assert.deepEqual([file.problems, [...mergeRegistries([file]).problems]], [[], []]));
  it('holds the 25 actors of the article, each with a bio, a source and a review', () => {
    assert.equal(actors.length, 25);
    for (const { id, bio, sources, reviewed, pronouns } of actors)
      assert.ok(bio && sources?.length && reviewed && pronouns, id);
  });
  it('names three sanctioned actors, with the authority, the list, the notice and the day', () => {
    const listed = actors.filter(({ sanctions }) => sanctions?.length);
    assert.deepEqual(listed.map(({ id }) => id).sort(), [
      'kirill-dmitriev',
      'rdif',
      'vladimir-putin',
    ]);
    for (const { sanctions } of listed)
      for (const { list, program, id, since, url, note } of sanctions!)
        assert.ok(list && program && id && since && url && note);
  });
  it('dates its draft', () => {
    const { decisions, problems } = readSidecar(read('drafts/miami-meeting.txt.copydesk.yaml'));
    assert.deepEqual([decisions.date, problems], [date, []]);
  });

  describe('proves its entries', () => {
    for (const { id, name, tests } of actors) {
      const found = (phrase: string): boolean => {
        const text = `${name} was there.\n\nThen it was about ${phrase}, they said.`;
        return annotate(text, 'plaintext', lexicon, { date }).mentions.some(
          ({ actor, start }) => actor === id && start > text.indexOf('\n'),
        );
      };
      for (const phrase of tests?.match ?? [])
        it(`${phrase} is ${id}`, () => assert.ok(found(phrase)));
      for (const phrase of tests?.not ?? [])
        it(`${phrase} is not ${id}`, () => assert.ok(!found(phrase)));
    }
  });
});
