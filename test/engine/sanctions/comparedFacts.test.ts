import assert from 'node:assert/strict';
import { compareWithDraft } from '../../../src/engine/sanctions/screening/comparison.js';
import type { Listing } from '../../../src/engine/sanctions/parsing/listing.js';
import { listed } from './screened.js';

const LAM: Listing = { ...listed('person', '1', 'LAM, Carrie'), born: ['13 May 1957', 'unknown'] };

/** What the draft says of one aspect beside the name in it. */
function said(text: string, aspect: string, more: Partial<Listing> = {}): string | undefined {
  const start = text.indexOf('Carrie Lam');
  return compareWithDraft({ ...LAM, ...more }, text, { start, end: start + 10 })
    .find((row) => row.aspect === aspect)
    ?.draft.join(' ');
}

describe('what a draft says of a listed person', () => {
  const FAR = 'and so it went on '.repeat(25);
  it('is a year of birth near the name, before it or behind it', () => {
    assert.equal(said('Born in 1957, Carrie Lam left.', 'birth'), '1957');
    assert.equal(said(`1957: Carrie Lam left ${FAR}.`, 'birth'), '1957');
    assert.equal(said('Carrie Lam left in 1957 and 1957.', 'birth'), '1957');
    assert.equal(said('Carrie Lam left in 1958 and 19570.', 'birth'), '');
    assert.equal(said(`Carrie Lam left ${FAR} 1957.`, 'birth'), '');
    assert.equal(said(`1957 ${FAR} Carrie Lam left.`, 'birth'), '');
  });
  it('is nothing where the list says nothing', () => {
    assert.equal(said('Carrie Lam, 68, left.', 'birth', { born: [] }), undefined);
    assert.equal(said('Carrie Lam left.', 'nationality', { nationalities: [] }), undefined);
    assert.equal(said('Carrie Lam left.', 'nationality', { nationalities: ['Atlantis'] }), '');
  });
  it('is a country or its people, anywhere', () => {
    const nationalities = ['China', 'Atlantis'];
    assert.equal(
      said(`Chinese rule. ${FAR} Carrie Lam left.`, 'nationality', { nationalities }),
      'Chinese',
    );
    assert.equal(said('Carrie Lam left Chinatown.', 'nationality', { nationalities }), '');
  });
  it('is no country in the name of a body', () => {
    const nationalities = ['Russia'];
    const nationality = (text: string) => said(text, 'nationality', { nationalities });
    assert.equal(nationality('Carrie Lam of the Russian Direct Investment Fund left.'), '');
    assert.equal(nationality('Carrie Lam of the Russian Fund left. The Russian left.'), 'Russian');
    assert.equal(nationality('The Russian President met Carrie Lam.'), 'Russian');
    assert.equal(nationality('The Russian Viktor Cole met Carrie Lam.'), 'Russian');
  });
  it('is words of a place with a capital, and words of an office that say something', () => {
    const places = { birthplaces: ['near Kursk, Old Town with Harbour'], addresses: ['Tula'] };
    // “Town” is everybody's, and so are “near” and “with”.
    assert.equal(
      said('Carrie Lam left Kursk near the old town with Tula.', 'place', places),
      'Kursk Tula',
    );
    const positions = ['Head of the City Board from Kursk with care'];
    assert.equal(
      said('Carrie Lam, head of a city board from Kursk with care.', 'office', {
        positions,
      })?.includes('from'),
      false,
    );
    assert.equal(
      said('Carrie Lam, of the board in Kursk.', 'office', { positions }),
      'Board Kursk',
    );
  });
  it('is six words at most', () => {
    const places = { birthplaces: ['Kursk, Tula, Omsk, Kazan, Perm, Tomsk, Samara, Rostov'] };
    assert.equal(
      said(
        'Carrie Lam left Kursk, Tula, Omsk, Kazan, Perm, Tomsk, Samara and Rostov.',
        'place',
        places,
      ),
      'Kursk Tula Omsk Kazan Perm Tomsk',
    );
  });
});
