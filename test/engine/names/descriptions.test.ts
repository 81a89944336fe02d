import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const petrov = actor('petrov', 'Vladimir Petrov', {
  ...SANCTIONED,
  born: '1965-03-01',
  country: ['ru'],
  roles: [{ title: 'energy minister' }],
});
const kline = actor('kline', 'John Smith', {
  born: '1947',
  country: ['us'],
  roles: [{ title: 'representative' }],
});

describe('what a draft says beside a name of who bears it', () => {
  for (const text of [
    '{Vladimir Petrov}, 19, a student, was arrested.',
    'The 12-year-old {Vladimir Petrov} won at chess.',
    '{Vladimir Petrov} (born 1998) plays hockey.',
    '{Vladimir Petrov}, a nurse, voted.',
    'The goalkeeper {Vladimir Petrov} saved two shots.',
    'Bluesman {Vladimir Petrov} toured England.',
    'The wicketkeeper {Vladimir Petrov} dropped a catch.',
    'Saxophonist {Vladimir Petrov} played on.',
    'The novelist {Vladimir Petrov} spoke.',
    'Poet {Vladimir Petrov} read on Monday.',
    '{Vladimir Petrov}, a playwright, voted.',
    '{Vladimir Petrov}, the screenwriter, laughed.',
    'The chemist {Vladimir Petrov} retired.',
    '{Vladimir Petrov} of Ohio sued.',
    '{Vladimir Petrov}, who runs a bakery in Canada, sued.',
  ])
    it(`leaves a sanctioned actor open: ${text}`, () => assertMentions([petrov], text));

  it('holds wherever the draft goes on to use the name', () =>
    assertMentions(
      [petrov],
      '{Vladimir Petrov}, a nurse, voted. {Vladimir Petrov} said so, and {Petrov} laughed.',
    ));

  it('weighs it of a bare family name, too', () =>
    assertMentions(
      [petrov],
      '{Petrov}, a dentist, was unhurt. [Vladimir Petrov], the minister, was abroad.',
    ));

  it('leaves the actor certain where it agrees, is near enough, or says nothing of the kind', () => {
    assertMentions([petrov], '[Vladimir Petrov], 60, resigned. [Petrov], 59, was ill.');
    assertMentions([petrov], '[Vladimir Petrov], the energy minister, resigned.');
    assertMentions(
      [petrov],
      '[Vladimir Petrov] of Russia resigned. [Vladimir Petrov], from Tver, was ill.',
    );
    assertMentions(
      [{ ...petrov, roles: [{ title: 'minister and former boxer' }] }],
      'The boxer [Vladimir Petrov] resigned.',
    );
    assertMentions(
      [{ ...petrov, bio: 'A minister who began as a poet and novelist.' }],
      'The novelist [Vladimir Petrov] resigned. [Vladimir Petrov], a poet, was ill.',
    );
    assertMentions(
      [actor('w', 'Vladimir Wrzesniewski')],
      'The novelist [Vladimir Wrzesniewski] resigned.',
    );
    assertMentions(
      [petrov],
      '[Vladimir Petrov], a nurse said, was ill.'.replace('nurse', 'lawyer'),
    );
  });

  it('knows of which country a province or a county is, and that Georgia is of two', () => {
    const from = (country: string) => [{ ...petrov, country: [country] }];
    assertMentions(from('ca'), '[Vladimir Petrov] of Ontario sued.');
    assertMentions(from('ca'), '{Vladimir Petrov} of Yorkshire sued.');
    assertMentions(from('gb'), '[Vladimir Petrov] of Yorkshire sued.');
    assertMentions(from('au'), '[Vladimir Petrov], from Queensland, sued.');
    assertMentions(from('us'), '{Vladimir Petrov} of Alberta sued.');
    for (const country of ['ge', 'us'])
      assertMentions(from(country), '[Vladimir Petrov] of Georgia sued.');
    assertMentions(from('fr'), '{Vladimir Petrov} of Georgia sued.');
  });

  it('leaves an actor open who is not sanctioned where many bear the name, or a generation is between them', () => {
    assertMentions([kline], '{John Smith}, a plumber, voted. {John Smith}, 24, voted.');
    assertMentions([kline], '[John Smith], 70, voted.');
  });

  it('takes a middle initial that the registry does not know for somebody else’s where many bear the name', () => {
    assertMentions([petrov], '{Vladimir K. Petrov} wrote it.');
    assertMentions(
      [actor('w', 'Vladimir Wrzesniewski', SANCTIONED)],
      '[Vladimir K. Wrzesniewski] wrote it.',
    );
  });
});

describe('a name among what is not its bearer', () => {
  const walker = actor('w', 'Scott Blackburn', { country: ['us'] });
  const sec = body('sec', 'Securities and Exchange Commission', { country: ['us'] });
  it('leaves a family of a sanctioned actor’s name open', () => {
    assertMentions([petrov], '[Vladimir Petrov] is at large. The {Petrov} family hid him.');
    assertMentions([petrov], '[Vladimir Petrov] is at large. The [Petrov] familiar to us hid.');
  });
  it('knows the elder in brackets', () =>
    assertMentions([petrov], '{Vladimir Petrov} (the elder) died.'));
  it('takes no name that is nowhere in full for somebody where places are named', () => {
    assertMentions([walker], 'Mr. Straw told activists in Blackburn so. He was near Blackburn.');
    assertMentions([walker], 'Geoff Hoon won the Blackburn seat.');
    assertMentions([walker], '[Scott Blackburn] won. He was near [Blackburn].');
  });
  it('takes an acronym as the draft defines it', () => {
    assertMentions([sec], 'The Southeastern Conference (SEC) met. SEC football opened.');
    assertMentions([sec], 'The [Securities and Exchange Commission] ([SEC]) met. The [SEC] ruled.');
    assertMentions([sec], 'The Security & Exchange Commission ([SEC]) met. The [SEC] ruled.');
    assertMentions([sec], 'The [SEC] ruled (the [SEC] did so before).');
  });
  it('knows a month that is a given name at the head of a sentence', () => {
    assertMentions([actor('b', 'Robert Berry')], 'Jan Berry said so. Berry left.');
    assertMentions([actor('b', 'Robert Berry')], '[Robert Berry] left. In June [Berry] said so.');
  });
  it('leaves a word open by which many are called that lost a sanctioned firm’s legal form', () => {
    const titan = body('t', 'Titan Ltd', SANCTIONED);
    assertMentions(
      [titan],
      '[Titan Ltd] was listed. The {Titan} submersible sank. {Titan} said so.',
    );
    assertMentions([body('t', 'Titan Ltd')], '[Titan Ltd] was listed. [Titan] said so.');
    const kraskino = body('k', 'Kraskinoles Ltd', SANCTIONED);
    assertMentions([kraskino], '[Kraskinoles Ltd] was listed. [Kraskinoles] said so.');
  });
  it('finds a name in “-style”', () =>
    assertMentions([actor('n', 'Peter Navarro')], '[Peter Navarro]-style tariffs rose.'));
});

describe('strangers and suffixes', () => {
  it('knows a stranger whose family name stands first', () => {
    assertMentions(
      [petrov],
      'Petrov Sergei, 31, was hired. Petrov said he liked it. [Vladimir Petrov] is minister.',
    );
    assertMentions([petrov], 'Petrov Sergei Ivanovich was hired. Petrov left.');
    assertMentions([actor('p', 'Vladimir Petrov')], '[Petrov Vladimir] came. [Petrov] left.');
  });
  it('takes “Jr.” into a name that leaves an initial out', () => {
    const kennedy = actor('rfk', 'Robert F. Kennedy Jr.');
    assertMentions([kennedy], '[Robert Kennedy Jr.=rfk] spoke. [Robert Kennedy, Jr.], agreed.');
    assertMentions([kennedy], '[Robert F. Kennedy Jr.] spoke.');
  });
  it('leaves a sanctioned actor open whose given name or order of names is another', () => {
    const sidorova = actor('s', 'Elena Sidorova', SANCTIONED);
    assertMentions([sidorova], '{Jelena Sidorova} smiled.');
    assertMentions([sidorova], '[Elena Sidorova] smiled.');
    const wang = actor('w', 'Wang Yi', SANCTIONED);
    assertMentions([wang], '{Yi Wang} waved in Queens.');
    assertMentions([wang], '[Wang Yi] waved.');
    assertMentions([actor('xi', 'Xi Jinping')], '[Jinping Xi] waved.');
  });
  it('knows what stands behind a name without being part of it', () =>
    assertMentions(
      [actor('m', 'Fiona MacDonald')],
      '[Fiona MacDonald] MP spoke. [MacDonald] QC left. Fiona MacDonald Shaw stayed.',
    ));
  it('knows what is asked for at the head of a sentence', () =>
    assertMentions([actor('c', 'Tim Cook')], 'Cook the rice. [Tim Cook] spoke. [Cook] smiled.'));
  it('finds the first of two family names where Spanish is spoken', () => {
    const sheinbaum = actor('s', 'Claudia Sheinbaum Pardo', { country: ['mx'] });
    assertMentions([sheinbaum], '[Claudia Sheinbaum] won. [Sheinbaum] is a physicist.');
    assertMentions([actor('k', 'Martin Luther King')], '{Martin Luther} wrote theses.');
  });
});
