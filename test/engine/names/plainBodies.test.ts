import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const RUSSIAN = { ...SANCTIONED, country: ['ru'] };
const aurora = body('aurora', 'Aurora', RUSSIAN);
const tv = body('rt', 'RT', RUSSIAN);
const mill = body('uralsk', 'Uralskmash', RUSSIAN);

describe('a sanctioned body of a name that much else has', () => {
  for (const [one, text] of [
    [aurora, '{Aurora} reported a loss.'],
    [aurora, '{Aurora} police arrested a man.'],
    [aurora, 'The {Aurora} shooting shocked Denver.'],
    [aurora, 'The Northern Lights, or {Aurora}, were seen.'],
    [aurora, 'Sajid {Aurora} bowled.'],
    [tv, 'The patient had an {RT} scan and {RT}-PCR tests.'],
    [tv, '{RT} @bob: taxes will fall.'],
  ] as const)
    it(`is open where the draft does not speak of its country: ${text}`, () =>
      assertMentions([one], text));

  it('is certain where the draft does, by a word, a seat or somebody from there', () => {
    assertMentions([aurora], 'The Russian company [Aurora] reported a loss.');
    assertMentions([aurora], '[Aurora] reported a loss, the Kremlin said.');
    assertMentions(
      [aurora, actor('veld', 'Oleg Veldin', { country: ['ru'] })],
      '[Aurora] fired [Oleg Veldin].',
    );
    assertMentions([tv], 'Moscow finances [RT].');
    assertMentions([aurora], 'Russia paid for the [Aurora] deal, and [Aurora] gained.');
    assertMentions([mill], 'The [Uralskmash] was sold, a Russian paper said.');
  });

  it('is open even so where the words beside it make it another thing', () => {
    assertMentions([aurora], 'In Moscow the {Aurora} hotel burned.');
    assertMentions([tv], 'Moscow clinics sell {RT}-PCR tests.');
    assertMentions([aurora], 'Russian sailors boarded the {Aurora}. The {Aurora} sank.');
    assertMentions([aurora], 'Russia’s {Aurora} State University closed.');
    assertMentions([mill], 'The Russian {Uralskmash} wrestler won.');
    assertMentions([mill], '{Uralskmash}, the hockey team of a Russian town, lost.');
    assertMentions([mill], 'The {Uralskmash} district of a Russian town was flooded.');
  });

  it('is certain anywhere by a word that is hardly anything else’s, or where nothing rests on it', () => {
    assertMentions([mill], '[Uralskmash] reported a loss.');
    assertMentions([{ ...aurora, sanctions: null }], '[Aurora] reported a loss.');
    assertMentions([body('vega', 'Vega Pharma', RUSSIAN)], '[Vega Pharma] reported a loss.');
  });
});

describe('a sanctioned person of a name that thousands bear', () => {
  const khan = actor('khan', 'Ali Khan', {
    ...SANCTIONED,
    country: ['pk'],
    roles: [{ title: 'financier' }],
  });

  for (const text of [
    '{Ali Khan}, MP for Dunholme, spoke. Mr {Khan} left.',
    'Dr {Ali Khan} spoke.',
    '{Ali Khan}, the winner, smiled.',
  ])
    it(`is open where the draft calls its bearer something else: ${text}`, () =>
      assertMentions([khan], text));

  for (const text of [
    '[Ali Khan] spoke. Mr [Khan] left.',
    '[Ali Khan], a financier from Lahore, spoke.',
    '[Ali Khan], the Pakistani investor, spoke.',
    '[Ali Khan], who is ill, spoke.',
    '“No,” said [Ali Khan], and left.',
    '[Ali Khan], Bob Day, and Ann Lund spoke.',
    '[Ali Khan], a banker said, was ill.',
    '[Ali Khan], smiling, left.',
  ])
    it(`is certain where it says nothing else of him: ${text}`, () => assertMentions([khan], text));

  it('stays certain by a rare name, or without sanctions', () => {
    assertMentions([{ ...khan, sanctions: null }], '[Ali Khan], MP for Dunholme, spoke.');
    assertMentions([{ ...khan, name: 'Ramzan Veldyrov' }], '[Ramzan Veldyrov], the winner, spoke.');
  });
});

describe('what is called by a person’s name', () => {
  const veldin = actor('veldin', 'Oleg Veldin', RUSSIAN);
  for (const text of [
    'A film called “{Oleg Veldin}” opened in Moscow.',
    'A restaurant named {Oleg Veldin} closed.',
    'A chef called {Oleg Veldin} opened a restaurant.',
  ])
    it(`is not the person: ${text}`, () => assertMentions([veldin], text));

  it('is where a person is called so', () => {
    assertMentions([veldin], 'A man called [Oleg Veldin] signed it.');
    assertMentions([veldin], 'He watched the film [Oleg Veldin] had made.');
  });
});
