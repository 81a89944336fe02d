import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const MINISTER = actor('p', 'Viktor Petrov', {
  ...SANCTIONED,
  country: ['ru'],
  pronouns: 'he',
  roles: [{ title: 'minister of energy' }],
});
const GOVERNOR = actor('g', 'Robert Green', {
  country: ['us'],
  pronouns: 'he',
  roles: [{ title: 'governor of Ohio' }],
});

describe('a walk of life that is not the actor’s', () => {
  for (const text of [
    'Judge {Viktor Petrov} of the Sofia City Court ruled on Monday.',
    'Sheriff {Viktor Petrov} retired.',
    '{Viktor Petrov} of Leeds United limped off.',
    'President {Viktor Petrov} of the Madrid bar association resigned.',
    'The film stars {Viktor Petrov} as a dentist.',
    '{Viktor Petrov} scored twice before the break.',
    '{Robert Green}, a cardiologist at Mass General, wrote the study.',
    '{Robert Green} of Leeds United saved it.',
    'Bishop {Robert Green} preached.',
  ])
    it(`leaves it open: ${text}`, () => assertMentions([MINISTER, GOVERNOR], text));
  for (const text of [
    '[Viktor Petrov] of the Ministry of Energy left.',
    '[Viktor Petrov], who once played in Leeds, left.',
    '[Viktor Petrov] scored a victory for the ministry.',
    'The minister of justice, Ada Veld, met [Viktor Petrov] of Russia.',
    'Professor [Robert Green] once taught law.',
  ])
    it(`says nothing against it: ${text}`, () => assertMentions([MINISTER, GOVERNOR], text));
  it('is the actor’s where the registry says so', () => {
    const justice = actor('j', 'John Roberts', { roles: [{ title: 'chief justice' }] });
    assertMentions([justice], 'Justice [John Roberts] of the Supreme Court ruled.');
    const minister = actor('m', 'Ida Moss', { roles: [{ title: 'minister of justice' }] });
    assertMentions([minister], 'The Minister of Justice [Ida Moss] left.');
  });
  it('gives the draft somebody else of that family name', () => {
    assertMentions(
      [MINISTER],
      '[Viktor Petrov] was listed. Judge {Petrov} was not. {Petrov} smiled.',
    );
    assertMentions([GOVERNOR], '[Robert Green] spoke. Judge {Green} disagreed.');
  });
});

describe('a relative named by a given name alone', () => {
  it('may be who a courtesy title means', () => {
    assertMentions(
      [MINISTER],
      '[Viktor Petrov] was listed. His brother Oleg runs the farm. Mr {Petrov} said it was cold.',
    );
    assertMentions(
      [MINISTER],
      '[Viktor Petrov]’s brother Oleg runs the farm. Mr {Petrov} said it was cold.',
    );
    assertMentions(
      [MINISTER],
      '[Viktor Petrov] was listed.\n\nHis eldest son, Pavel, was not. Mr {Petrov} left.',
    );
  });
  it('is not who the bare family name means, nor a title of the other sex', () => {
    assertMentions([MINISTER], '[Viktor Petrov] met his brother Oleg. [Petrov] left.');
    assertMentions([MINISTER], '[Viktor Petrov] met his wife, Yelena. Mr [Petrov] left.');
  });
  it('has a family name of their own where one is given', () =>
    assertMentions(
      [MINISTER],
      '[Viktor Petrov] met his cousin Oleg Sidorov. Mr [Petrov] left, and his son runs a farm.',
    ));
  it('is an actor of the registry where the draft names them in full', () =>
    assertMentions(
      [MINISTER, actor('t', 'Thaksin Shinawatra')],
      '[Thaksin Shinawatra] left. [Viktor Petrov] met his cousin [Thaksin] again.',
    ));
});

describe('words that are somebody’s and something’s', () => {
  it('are a name before what people do', () => {
    const turner = actor('t', 'Hope Turner');
    assertMentions([turner], '[Hope Turner] spoke. [Turner] wept. [Turner] fled.');
    assertMentions([turner], 'Hope fades. [Hope Turner] spoke.');
  });
  it('are open where what the word means may do it as well', () =>
    assertMentions([actor('w', 'Ann Water')], '[Ann Water] spoke. {Water} rose in the cellars.'));
  it('are part of another name before “New” and a second capital', () => {
    assertMentions([GOVERNOR], '[Robert Green] left. A Green New Deal is back.');
    assertMentions(
      [actor('c', 'Ada Clint')],
      '[Ada Clint] left. The [Clint] New York office closed.',
    );
  });
  it('are a name before an apposition', () => {
    const street = actor('s', 'Charles Street');
    assertMentions(
      [street],
      '[Charles Street] won. [Street], a junior, led. Streets, a dozen, shook.',
    );
  });
  it('are a place behind a tour', () =>
    assertMentions([actor('w', 'Duncan Wells')], '[Duncan Wells] toured Wells. [Wells] smiled.'));
});

describe('a body and its namesakes', () => {
  const orion = body('o', 'Orion Shipping LLC', SANCTIONED);
  it('may go on behind “and”', () => {
    assertMentions([orion], '{Orion Shipping} and Trading Ltd of Piraeus is another firm.');
    assertMentions([orion], '[Orion Shipping LLC] and Nord Trading Ltd left.');
  });
  it('is another country’s', () => {
    const ministry = body('m', 'Ministry of Justice', { country: ['gb'] });
    assertMentions([ministry], 'Poland’s {Ministry of Justice} denied it.');
    assertMentions([ministry], 'The Polish {Ministry of Justice} denied it.');
    assertMentions([ministry], 'The {Ministry of Justice} of Poland denied it.');
    assertMentions([ministry], 'The {Ministry of Justice} in Moscow denied it.');
    assertMentions([ministry], 'The [Ministry of Justice] in London denied it.');
    assertMentions([ministry], 'Britain’s [Ministry of Justice] denied it.');
    assertMentions([ministry], 'The [Ministry of Justice] denied it.');
    assertMentions(
      [body('s', 'Nord Bank', { country: ['nl'] })],
      'Britain’s [Nord Bank] denied it.',
    );
  });
});

describe('bodies that readers know by a short name', () => {
  it('are found by it once the registry has them', () => {
    assertMentions(
      [body('c', 'House of Commons')],
      'The [Commons] sat late, and commons are green.',
    );
    assertMentions([body('d', 'Ministry of Defence')], 'The [MoD] denied it.');
  });
  it('are found by it however English spells them', () => {
    assertMentions([body('w', 'World Health Organisation')], 'The [WHO] denied it.');
    assertMentions([body('i', 'International Labor Organization')], 'The [ILO] denied it.');
    assertMentions([body('p', 'United States Department of Defence')], 'The [Pentagon] denied it.');
  });
  it('are not found by what only another country calls its own', () =>
    assertMentions([body('d', 'Ministry of Defense', { country: ['ua'] })], 'The MoD denied it.'));
});

describe('a rank before a bare family name', () => {
  const listed = actor('b', 'Narges Bagheri', { ...SANCTIONED, pronouns: 'she' });
  it('leaves it open for somebody under sanctions to whom nobody gives it', () =>
    assertMentions([listed], '[Narges Bagheri] was listed. Captain {Bagheri} landed the plane.'));
  it('is hers where the draft or the registry gives it to her', () => {
    assertMentions([listed], 'Captain [Narges Bagheri] was listed. Captain [Bagheri] left.');
    assertMentions(
      [{ ...listed, roles: [{ title: 'captain of the guard' }] }],
      '[Narges Bagheri] was listed. Captain [Bagheri] left.',
    );
  });
  it('says nothing where the office is high and the registry knows of none', () => {
    assertMentions([listed], '[Narges Bagheri] spoke. President [Bagheri] left.');
    assertMentions([MINISTER], '[Viktor Petrov] spoke. President {Petrov} left.');
  });
  it('says nothing where the title is anybody’s', () =>
    assertMentions([listed], '[Narges Bagheri] was listed. Ms [Bagheri] left.'));
});

describe('what people make and win', () => {
  for (const text of [
    '{Viktor Petrov}’s debut novel won a prize.',
    '{Viktor Petrov} took bronze in the freestyle.',
  ])
    it(`leaves it open: ${text}`, () => assertMentions([MINISTER], text));
  it('says nothing of what ministers have', () =>
    assertMentions([MINISTER], '[Viktor Petrov]’s new plan took effect. [Petrov] won the vote.'));
  it('is held against the birth year also before a comma', () =>
    assertMentions(
      [{ ...MINISTER, born: '1961' }],
      '{Viktor Petrov}, who died in 1897, was a poet. In 1,897 villages it rained.',
    ));
});

describe('streets and families', () => {
  it('are no person’s where the first word is a place’s', () => {
    const street = actor('s', 'Daniel Street');
    assertMentions([street], '[Daniel Street] spoke. Downing Street said nothing. [Street] left.');
    assertMentions([street], '[Daniel Street] spoke. On Monday [Street] left Flinders Street.');
  });
  it('have particles of several words', () => {
    const berg = actor('m', 'Marine van der Berg');
    assertMentions([berg], '[Marine van der Berg] won. Van den Berg lost. [Van der Berg] smiled.');
    assertMentions([berg], '[Marine van der Berg] won. Paul van den Berg lost.');
  });
});
