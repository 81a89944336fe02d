import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

describe('what somebody does, in two words', () => {
  const LEADER = actor('l', 'Oleg Tarsin', {
    ...SANCTIONED,
    roles: [{ title: 'president of Examplia' }],
  });
  for (const text of [
    'The tennis player {Oleg Tarsin}, 22, won.',
    'Bus driver {Oleg Tarsin} complained.',
    'The film director {Oleg Tarsin} won.',
    '{Oleg Tarsin}, a ski instructor, left.',
    '{Oleg Tarsin}, a chess player, drew. {Tarsin} left.',
    '{Oleg Tarsin}, a 34-year-old steel worker, left.',
  ])
    it(`is somebody else’s: ${text}`, () => assertMentions([LEADER], text));
  for (const text of [
    '[Oleg Tarsin], a key player, left.',
    'The political player [Oleg Tarsin] left.',
    'The party worker [Oleg Tarsin] left.',
    'The finance director [Oleg Tarsin] left.',
  ])
    it(`may be anybody’s: ${text}`, () => assertMentions([LEADER], text));
  it('is the actor’s where the registry says so', () => {
    const driver = actor('d', 'Oleg Tarsin', {
      ...SANCTIONED,
      roles: [{ title: 'Formula One driver' }],
    });
    assertMentions([driver], 'The racing driver [Oleg Tarsin] won.');
  });
});

describe('initials, fathers and families', () => {
  it('another middle initial is another person, however long the given name', () => {
    const president = actor('h', 'Michael D. Hargan');
    assertMentions([president], '[Michael D. Hargan] read. Michael J. Hargan fixed a tap.');
    assertMentions([actor('a', 'Christopher A. Hargan')], 'Christopher B. Hargan left.');
    assertMentions([actor('m', 'Abdrabbuh Mansur Hadi')], '[Abed Rabbo Mansour Hadi] fled.');
  });
  it('a hyphenated given name is whole', () => {
    const leader = actor('j', 'Jean Chardon', SANCTIONED);
    assertMentions([leader], '[Jean Chardon] spoke. Jean-Loup Chardon went to space.');
    assertMentions(
      [actor('p', 'Jean-Pierre Bamba')],
      '[Jean Pierre Bamba] came. [Jean-Pierre Bamba] left.',
    );
    assertMentions([actor('a', 'Abdelfattah Sayedi')], '[Abdel-Fattah Sayedi] spoke.');
    assertMentions([actor('p', 'Park Keun-hye')], '[Park Keun-hye] left. [Park Keun Hye] left.');
  });
  it('a father’s name is not the son’s', () => {
    const son = actor('y', 'Yusuf bin Salim al-Harthi', SANCTIONED);
    assertMentions([son], 'Salim al-Harthi opened the fair.');
    assertMentions([son], '[Yusuf bin Salim al-Harthi] opened it. [Al-Harthi] smiled.');
    assertMentions([son], '{Yusuf al-Harthi} opened it.');
  });
  it('the first of two family names is whose it was first', () => {
    const son = actor('b', 'Bilawal Bhutto Zardari', { country: ['pk'] });
    assertMentions(
      [son],
      'Benazir Bhutto returned. Bhutto was killed. [Bilawal Bhutto Zardari] wept. [Bilawal Bhutto Zardari] leads now. Bhutto had led before.',
    );
    assertMentions(
      [son],
      '[Bilawal Bhutto Zardari] wept. [Bilawal Bhutto Zardari] leads. [Bhutto] left. Benazir Bhutto was killed.',
    );
    const listed = actor('d', 'Diosdado Cabello Rondón', { ...SANCTIONED, country: ['ve'] });
    assertMentions(
      [listed],
      'Camila Cabello sang. {Diosdado Cabello} waved. {Diosdado Cabello} left. {Cabello} spoke.',
    );
  });
  it('an alias is a name although one like it could be made from the name', () => {
    const listed = actor('d', 'Diosdado Cabello Rondón', {
      ...SANCTIONED,
      country: ['ve'],
      aliases: [{ name: 'Diosdado Cabello' }],
    });
    assertMentions([listed], '[Diosdado Cabello] waved. [Cabello] spoke.');
  });
  it('a relative is not the one who was just named', () => {
    const son = actor('w', 'George W. Harben', { roles: [{ title: 'president of Examplia' }] });
    assertMentions(
      [son],
      '[George W. Harben] won. He thanked his father, the former President {George Harben}.',
    );
    assertMentions(
      [son],
      '[George W. Harben] won. He thanked his friend, the former President [George Harben].',
    );
    assertMentions(
      [actor('t', 'Donald J. Harben')],
      'Ivanka Harben won. She thanked her father, [Donald Harben].',
    );
    const viktor = actor('v', 'Viktor Harben');
    assertMentions(
      [viktor],
      '[Viktor Harben] left with Anna. [Viktor A. Harben], her father, paid.',
    );
    assertMentions(
      [viktor],
      '[Viktor Harben] left with Anna. Her father, [Viktor A. Harben], paid.',
    );
    assertMentions([viktor], '[Viktor Harben] left. {Viktor A. Harben}, his father, paid.');
    assertMentions([viktor], '[Viktor Harben] left. {Viktor A. Harben}, their father, paid.');
  });
});

describe('acronyms that the draft explains', () => {
  const COMMISSION = body('c', 'National Labour Commission');
  const WRITTEN = body('w', 'Partido Popular', { aliases: [{ name: 'PP' }] });
  it('as another body’s are not the registry’s', () => {
    assertMentions([COMMISSION], 'The Nigeria Labour Congress (NLC) met. The NLC called a strike.');
    assertMentions([COMMISSION], 'The National Liberation Council, or NLC, met. NLC troops came.');
    assertMentions(
      [body('a', 'African Growth Bank')],
      'The Asian Growth Bank (AGB) met. The AGB lent more.',
    );
    assertMentions([WRITTEN], 'The Parish Police ({PP}) met. The {PP} won.');
  });
  it('in other words are', () => {
    assertMentions(
      [body('r', 'Russian Direct Fund', { aliases: [{ name: 'RDF' }] })],
      'Russia’s Direct Fund ([RDF]) paid. The [RDF] met.',
    );
    assertMentions(
      [body('u', 'Christlich Demokratische Union', { aliases: [{ name: 'CDU' }] })],
      'The Christian Democratic Union ([CDU]) met.',
    );
    assertMentions([WRITTEN], 'The People’s Alliance (PA) met the [PP].');
  });
});

describe('places and brands', () => {
  const RUTTEN = actor('r', 'Mark Rutten');
  it('a place lies near another', () => {
    assertMentions([RUTTEN], '[Mark Rutten] left. In Rutten, near Bolzano, it snowed.');
    assertMentions([RUTTEN], '[Mark Rutten] left. Fire broke out in Rutten, a suburb of Oslo.');
    assertMentions([RUTTEN], '[Mark Rutten] left. He lives in Rutten, 40 km north of Rome.');
    assertMentions([body('a', 'Aurorin')], 'Police in Aurorin, a town of 900, left.');
    assertMentions([RUTTEN], '[Mark Rutten] left. They believe in [Rutten], the city’s mayor.');
    assertMentions([RUTTEN], '[Mark Rutten] left. Voters near [Rutten], a city mayor, cheered.');
  });
  it('rivers, peoples and languages bear names', () => {
    const listed = actor('b', 'Jean-Pierre Bamba', SANCTIONED);
    assertMentions(
      [listed],
      '[Jean-Pierre Bamba] left. The river Bamba is small. The {Bamba} people speak {Bamba}. The [Bamba] campaign ended. They spoke to [Bamba].',
    );
    assertMentions(
      [listed],
      '[Jean-Pierre Bamba] left. Govan Bamba left. Govan Bamba municipality has no water.',
    );
  });
  it('a firm is called by a possessive', () => {
    const leader = actor('m', 'Mary McAllen');
    assertMentions([leader], '[Mary McAllen] stays. {McAllen}’s sold burgers.');
    assertMentions([leader], '[Mary McAllen] stays. {McAllen}’s has closed.');
    assertMentions([leader], '[Mary McAllen] stays. {McAllen}’s auction house sold it.');
    assertMentions(
      [leader],
      '[Mary McAllen] stays. [McAllen]’s party lost. [McAllen]’s last word.',
    );
  });
});

describe('ships, animals, letters and addresses', () => {
  const LISTED = actor('l', 'Viktor Marlen', SANCTIONED);
  for (const text of [
    'The yacht {Viktor Marlen} sank. {Marlen} had two masts.',
    'The racehorse {Viktor Marlen} won.',
    'A cat named {Viktor Marlen} was found.',
    'USS {Viktor Marlen} sailed.',
    'MV {Viktor Marlen} sailed.',
    'Hurricanes come: the hurricane {Viktor Marlen} hit.',
    'Dear Editor, I object.\n\n{Viktor Marlen}\nEaling, London',
    'Dear Editor, I object.\n\nYours faithfully,\n{Viktor Marlen},\n14 Mill Lane, Leeds',
  ])
    it(`is not the person: ${text}`, () => assertMentions([LISTED], text));
  for (const text of [
    'The yacht [Viktor Marlen] bought was seized.',
    'A man named [Viktor Marlen] sailed.',
    'Dear colleagues, I resign.\n\n[Viktor Marlen]\nPrime Minister, Examplia',
    'It was signed by [Viktor Marlen]\nand others.',
  ])
    it(`is: ${text}`, () => assertMentions([LISTED], text));
  it('a bridge and a library bear names', () => {
    assertMentions([LISTED], 'The Viktor Marlen bridge opened. The Viktor Marlen library burned.');
    assertMentions([LISTED], 'The [Viktor Marlen] campaign ended.');
  });
  it('addresses name nobody', () => {
    assertMentions(
      [LISTED, body('n', 'Nordpress')],
      'See https://example.org/Viktor-Marlen and www.example.org/Nordpress. Write to Marlen@example.org. The AP/[Nordpress] poll. [Viktor Marlen]/[Nordpress] met.',
    );
  });
});

describe('a rare family name in other spellings', () => {
  it('is whose it is in full elsewhere', () => {
    assertMentions(
      [actor('v', 'Volodymyr Zarensky')],
      '[Volodymyr Zarensky] came. [Zarenskyy] left. [Zarenskiy]’s car left.',
    );
    assertMentions(
      [actor('v', 'Volodymyr Zarensky', SANCTIONED)],
      '[Volodymyr Zarensky] came. {Zarenskyy} left.',
    );
  });
  it('is a stranger’s where the draft says so, or where another family is known by it', () => {
    assertMentions(
      [actor('v', 'Volodymyr Zarensky')],
      '[Volodymyr Zarensky] came. Anna Zarenskyy left. Zarenskyy had won.',
    );
    assertMentions([actor('l', 'Rick Larsen')], '[Rick Larsen] came. Larson left.');
    assertMentions([actor('v', 'Volodymyr Zarensky')], 'Zarenskyy left.');
  });
});
