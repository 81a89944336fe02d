import { actor, assertMentions, SANCTIONED } from './mentions.js';

describe('a name one letter away from a registered one', () => {
  it('is open where another family bears it', () => {
    assertMentions([actor('l', 'Erik Larsson')], '{Erik Larson} wrote it. [Erik Larsson] did not.');
    assertMentions([actor('o', 'Nils Olsson', SANCTIONED)], '{Nils Olson} wrote it.');
    assertMentions([actor('b', 'Carl Bengtsson')], '{Carl Bengtson} left.');
    assertMentions([actor('z', 'Jim Zeigler')], '{Jim Ziegler} left.');
  });
  it('is nobody where a letter more or less makes another known family', () => {
    assertMentions([actor('m', 'Colin Marden')], 'Colin Marsden cooked. [Colin Marden] ate.');
    assertMentions([actor('h', 'Rita Hobbes')], 'Rita Hobson sang.');
  });
  it('is its bearer where nobody is known to bear it, or an umlaut was written out', () => {
    assertMentions([actor('m', 'Emmanuel Macron')], '[Emmanuel Marcon] left.');
    assertMentions([actor('g', 'Hans Gröbner')], '[Hans Groebner] left.');
    assertMentions([actor('d', 'Kirill Dmitriev')], '[Kirill Dmitriyev] left.');
  });
  it('is nobody behind the second of somebody’s given names alone', () => {
    const strauss = actor('s', 'Franz Josef Strauss');
    assertMentions([strauss], 'Joe Straus spoke. [Franz Josef Strauss] had not.');
  });
});

describe('names as lists and courts have them', () => {
  it('leaves initials without a point open until the name is given', () => {
    const pryce = actor('p', 'Nathan Pryce');
    assertMentions([pryce], 'Moss, {N Pryce}, Hill. Hill was sent off.');
    assertMentions([pryce], '[N. Pryce] left.');
    assertMentions([pryce], '[Nathan Pryce] scored. Team: [N Pryce], J Hill.');
  });
  it('compares middle initials with a fuller alias whose given name has its short form in the name', () => {
    const granger = actor('g', 'Tom Granger', { aliases: [{ name: 'Thomas Everett Granger' }] });
    assertMentions([granger], 'Thomas Q. Granger won. [Thomas E. Granger] lost.');
  });
  it('takes the “Jr.” of the registry into the whole name', () =>
    assertMentions(
      [actor('t', 'Robert Tillotson Jr.')],
      '[Robert Tillotson, Jr.], was sworn in. [Robert Tillotson Jr.] left.',
    ));
  it('knows a given name that is also a creed', () =>
    assertMentions(
      [actor('m', 'Christian D. Menefee')],
      'County attorney [Christian Menefee] spoke. [Menefee] left.',
    ));
  it('calls somebody by the first of two family names once the name is given', () =>
    assertMentions(
      [actor('i', 'Rosa Ibarra Quiroga')],
      '[Rosa Ibarra Quiroga] won. [Ibarra] left.',
    ));
});

describe('a family, and a couple of one name', () => {
  it('leaves a family open, whoever of it is named', () => {
    const diaz = [actor('i', 'Ida Diaz'), actor('l', 'Luis Diaz')];
    assertMentions(diaz, '[Ida Diaz=i] and [Luis Diaz=l] sued. The {Diaz} family lost.');
    assertMentions([diaz[1]], '[Luis Diaz] sang. The {Diaz} brothers clapped. [Diaz] bowed.');
  });
  it('goes by the title where it tells one of two', () => {
    const two = [actor('k', 'Kwabla Dunmore'), actor('w', 'Walter Dunmore')];
    assertMentions(two, '[Kwabla Dunmore=k] and [Walter Dunmore=w] came. Mr. [Dunmore=w] left.');
    assertMentions(
      [actor('h', 'Harriet Dunmore')],
      '[Harriet Dunmore] spoke. Sir Dunmore did not.',
    );
  });
});

describe('a namesake whom the draft describes', () => {
  const fallow = actor('f', 'Michael Fallow', {
    country: ['us'],
    roles: [{ title: 'U.S. representative from Ohio' }],
  });
  const grant = actor('g', 'Helen Grant', {
    country: ['gb'],
    roles: [{ title: 'Conservative MP for Maidstone' }],
  });
  for (const text of [
    '{Michael Fallow}, Britain’s defence secretary, resigned.',
    '{Michael Fallow}, the Canadian finance minister, resigned.',
    'The aide of British defence secretary {Michael Fallow} resigned.',
    '{Michael Fallow}, 19, of Leeds, was jailed.',
    '{Michael Fallow}, a 20-year-old, was jailed.',
  ])
    it(`is open: ${text}`, () => assertMentions([fallow], text));
  for (const text of [
    '[Michael Fallow], America’s defence secretary, resigned.',
    '[Michael Fallow], the ambassador, resigned.',
    '[Michael Fallow], the French ambassador, resigned.',
    'Northern Irish politician [Michael Fallow] resigned.',
    'In Georgia’s capital, [Michael Fallow], Georgia’s governor, spoke.',
    '[Michael Fallow], 51, resigned.',
    'A friend of Britain, [Michael Fallow] resigned.',
  ])
    it(`is not: ${text}`, () => assertMentions([fallow], text));
  it('is open behind what ordinary people do, unless the name is rare', () => {
    assertMentions([grant], '{Helen Grant}, a violinist, said so.');
    assertMentions(
      [actor('w', 'Ute Wrzesniewski', { roles: [{ title: 'governor' }] })],
      'The actor [Ute Wrzesniewski] said so.',
    );
    assertMentions(
      [actor('w', 'Ute Wrzesniewski', { roles: [{ title: 'governor' }] })],
      '[Ute Wrzesniewski] came. Coach {Wrzesniewski} stayed.',
    );
  });
  it('is open in a draft about another country where thousands bear the name', () => {
    const davis = actor('d', 'David Davis', {
      country: ['us'],
      roles: [{ title: 'U.S. representative from Tennessee' }],
    });
    assertMentions([davis], '{David Davis} spoke in London. Britain must pay, {David Davis} said.');
    assertMentions([davis], '[David Davis] spoke.');
    assertMentions([davis], 'Rep. [David Davis] spoke. Britain must pay, [David Davis] said.');
    assertMentions([davis], '[David Davis] spoke in Tennessee. Britain must pay.');
    assertMentions([davis], '[David Davis] spoke. Britain must pay, the Senate heard.');
    assertMentions(
      [davis, actor('o', 'Ann Osgood', { country: ['us'] })],
      '[David Davis=d] and [Ann Osgood=o] spoke. Britain must pay.',
    );
  });
});
