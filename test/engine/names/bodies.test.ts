import { assertMentions, body, SANCTIONED } from './mentions.js';

describe('acronyms', () => {
  const fund = body('rdif', 'Russian Direct Investment Fund');
  it('defined in the draft', () =>
    assertMentions(
      [body('p', 'Federal Criminal Police Office')],
      'The [Federal Criminal Police Office] ([BKA]) said. Later the [BKA] denied it.',
    ));
  it('guessed only after the full name', () => assertMentions([fund], 'The RDIF of another land.'));
  it('guessed after the full name', () =>
    assertMentions([fund], 'The [Russian Direct Investment Fund] came. The [RDIF] paid.'));
  it('in exactly these capitals', () =>
    assertMentions(
      [body('who', 'World Health Organization', { aliases: [{ name: 'WHO' }] })],
      'The [WHO] asked who. Who? The [World Health Organization].',
    ));
  it('with points or without', () =>
    assertMentions(
      [body('un', 'United Nations', { aliases: [{ name: 'UN' }] })],
      'The [UN] and the [U.N.] said.',
    ));
  it('joined to a word for what it leads, and not to one with which it is an adjective', () =>
    assertMentions(
      [
        body('fed', 'Federal Reserve', { aliases: [{ name: 'the Fed' }] }),
        body('un', 'United Nations', { aliases: [{ name: 'UN' }] }),
      ],
      'The [Fed]-led plan, a [UN]-led force. The Fed-up voters left; the [Fed] did not.',
    ));
  it('joined to another', () =>
    assertMentions(
      [body('imf', 'International Monetary Fund', { aliases: [{ name: 'IMF' }] })],
      'The EU-[IMF] plan',
    ));
  it('not a country or a party behind a person', () =>
    assertMentions([body('b', 'Bayern Munich')], '[Bayern Munich] (GER) won for the US.'));
});

describe('articles, legal forms and spellings', () => {
  it('leaves the article out', () =>
    assertMentions(
      [body('wp', 'The Washington Post')],
      'The [Washington Post] and the [Washington Post] said.',
    ));
  it('an everyday word needs its article', () =>
    assertMentions(
      [body('g', 'The Guardian')],
      'He told the [Guardian] that a Guardian of peace is needed.',
    ));
  it('leaves a legal form out or takes it in', () =>
    assertMentions(
      [body('g', 'Gazprom Neft OAO')],
      '[Gazprom Neft] grew. [Gazprom Neft JSC] said.',
    ));
  it('what is left over must say who is meant', () =>
    assertMentions([body('g', 'Green Light LLC')], 'They gave it the Green Light.'));
  it('takes British and American spellings', () =>
    assertMentions(
      [body('o', 'Organization for Security and Co-operation in Europe')],
      'The [Organisation for Security and Cooperation in Europe] met.'.replace(
        'Organisation',
        'Organization',
      ),
    ));
  it('writes small what a body is', () =>
    assertMentions([body('r', 'Republican Party')], 'The [Republican party] won.'));
  it('but not where the small word goes on as an everyday compound', () => {
    const groups = [
      body('v', 'Verdi Group'),
      body('r', 'Republican Party'),
      body('p', 'Popular Front'),
      body('k', 'Kostrov Network'),
    ];
    assertMentions(
      groups,
      'A Verdi group tour came, and a Verdi group photo was taken. It was a Republican party trick at a Popular front door, with a Kostrov network cable.',
    );
    assertMentions(
      groups,
      'The [Verdi Group] tour came. [Verdi group] fighters left, and a [Verdi group] leader with them. The [Republican party] leader saw the [Popular front] fighters and the [Kostrov network] itself.',
    );
  });
});

describe('government bodies', () => {
  const state = body('state', 'United States Department of State', { kind: 'public-body' });
  it('American departments', () =>
    assertMentions([state], 'The [State Department] and the [Department of State] said.'));
  it('a country’s ministry', () =>
    assertMentions(
      [body('m', 'Ministry of Foreign Affairs', { kind: 'public-body', country: ['de'] })],
      'The German [Foreign Ministry] and Germany’s [foreign ministry] said. The [Ministry of Foreign Affairs] denied it.',
    ));
  it('not another country’s', () =>
    assertMentions(
      [body('m', 'Federal Ministry of Foreign Affairs', { country: ['de'] })],
      'The French Foreign Ministry said.',
    ));
});

describe('parts of longer names', () => {
  it('on the left', () =>
    assertMentions(
      [body('sc', 'Security Council')],
      'The National Security Council met; the [Security Council] too.',
    ));
  it('on the right', () =>
    assertMentions(
      [body('ec', 'European Chamber')],
      'The European Chamber of Commerce met; the [European Chamber] too.',
    ));
  it('a model’s number', () =>
    assertMentions([body('b', 'Boeing')], 'A Boeing 777 of [Boeing] fell.'));
  it('joined by a hyphen', () =>
    assertMentions(
      [body('dw', 'Deutsche Welle', { aliases: [{ name: 'DW' }] })],
      'He told DW-WORLD, not [DW].',
    ));
  it('an adjective of origin is none', () =>
    assertMentions([body('g', 'Greens')], 'The German [Greens] and Merkel’s [Greens] won.'));
  it('everyday words at the head of a sentence', () =>
    assertMentions([body('t', 'Time', { kind: 'media' })], 'Time and again he told [Time] so.'));
  it('a small article in front', () =>
    assertMentions([body('q', 'Al-Qaeda')], 'The [al-Qaeda] men; [Al Qaeda] and [al Qaeda] said.'));
});

describe('short names of public bodies', () => {
  it('that everybody knows need no alias', () =>
    assertMentions(
      [
        body('eu', 'European Union'),
        body('fbi', 'Federal Bureau of Investigation'),
        body('fed', 'Federal Reserve'),
        body('sec', 'Securities and Exchange Commission'),
      ],
      'The [EU] met the [FBI]. The [Fed] and the [SEC] left. He was Fed up; sec and eu are none.',
    ));
  it('are nobody’s without the body', () =>
    assertMentions([body('b', 'Baltic Union')], 'The EU met the FBI.'));
});

describe('a body’s Arabic name', () => {
  const bodies = [
    body('s', 'Al-Shabaab', { ...SANCTIONED, country: ['so'] }),
    body('n', 'Jabhat al-Nusra', { ...SANCTIONED, country: ['sy'] }),
    body('t', 'at-Tawhid', SANCTIONED),
    body('r', 'Al-Rahim Trading', SANCTIONED),
    body('b', 'Al-Sabah', SANCTIONED),
    body('h', 'Hizballah', SANCTIONED),
    body('y', 'Huthi Movement', SANCTIONED),
    body('a', 'Ansar al-Tahrir', SANCTIONED),
    body('c', 'Ahrar al Shafaq', SANCTIONED),
  ];
  for (const text of [
    '{Al-Shabab} fired. Then {al Shabab} said so.',
    '[ash-Shabaab] fired.',
    '[Al-Shabaab] fired. [Al-Shabab] said so.',
    '[Jabhat an-Nusra] fired. [Jabhat al-Nusra] said so. [Jabhat An-Nusra] left.',
    '[At-Tawhid] fired, and so did [al-Tawhid].',
    'It was {Al-Raheem Trading}.',
    'It was [ar-Rahim Trading].',
    '[as-Sabah] wrote so.',
    '[Ansar at-Tahrir] fired, and so did [Ansar at Tahrir].',
    '[Ahrar ash Shafaq] fired.',
    '[Hezbollah] and [Hizbullah] fired; so did the [Houthi Movement].',
  ])
    it(`is spelled otherwise: ${text}`, () => assertMentions(bodies, text));
  for (const text of [
    'Al-Shabib, Al-Sabab and Al-Shibaab fired.',
    'It was hot, as Sabah reported.',
    'It was Al-Rahman Trading.',
    'Jabhat at-Nusra fired.',
  ])
    it(`is another: ${text}`, () => assertMentions(bodies, text));
  it('with other vowels is possibly another’s, whoever it is', () => {
    const channel = body('j', 'Al Jazeera', { kind: 'media', country: ['qa'] });
    assertMentions([channel], '{Al Jazira} beat Al Ain 2-1 in Abu Dhabi.');
    assertMentions([channel], '[Al Jazeera] said so. [Al Jazira] was right.');
  });
  it('with other vowels is still the listed one where a word of a longer name stands beside it', () =>
    assertMentions(bodies, '{Al-Shabab} Commander Ali Veld fell.'));
});

describe('a body by a part of its name, or in the other number', () => {
  const guard = body('irgc', 'Islamic Revolutionary Guard Corps', {
    ...SANCTIONED,
    country: ['ir'],
  });
  const bank = body('vtb', 'VTB Bank', { ...SANCTIONED, kind: 'company', country: ['ru'] });
  it('whose own name is in the other number', () =>
    assertMentions(
      [
        body('irgc', 'Islamic Revolutionary Guards Corps', { ...SANCTIONED, country: ['ir'] }),
        body('fsb', 'Federal Security Services', { ...SANCTIONED, country: ['ru'] }),
      ],
      'Iran’s {Revolutionary Guards} fired. The [Federal Security Services] came; Russia’s [FSB] left.',
    ));
  it('whose own name is as British, Americans or others spell it', () =>
    assertMentions(
      [
        body('osce', 'Organisation for Security and Cooperation in Europe'),
        body('who', 'World Health Organisation'),
        body('oecd', 'Organization for Economic Co-operation and Development'),
        body('fda', 'Food & Drug Administration'),
      ],
      'The [OSCE] met the [WHO], the [OECD] and the [FDA].',
    ));
  it('by letters that everybody knows, of whichever of its names', () => {
    const name = 'Federal Security Service of the Russian Federation';
    const service = body('fsb', name, {
      ...SANCTIONED,
      country: ['ru'],
      aliases: [{ name: 'Federal Security Service' }, { name: 'Federal Bureau of Snow' }],
    });
    assertMentions(
      [service],
      'Moscow’s [Federal Security Service] came. The [FSB] left. {FBS} stayed.',
    );
    const weak = { ...service, aliases: [{ name: 'Federal Security Service', weak: true }] };
    assertMentions([weak as typeof service], `Moscow’s [${name}] came. The FSB left.`);
  });
  for (const text of [
    'Iran’s {Revolutionary Guards} fired. The {Revolutionary Guard Corps} said so.',
    'The {Islamic Revolutionary Guards Corps} fired.',
    'The [Islamic Revolutionary Guard Corps] fired. The [Revolutionary Guards] said so.',
    'The revolutionary guards of 1917 fired.',
    '{VTB} lent the money.',
    '[VTB Bank] lent the money; [VTB] said so.',
    'EVTB lent the money, vtb did not.',
  ])
    it(text, () => assertMentions([guard, bank], text));
  it('is certain where nobody is sanctioned, but for words', () =>
    assertMentions(
      [body('ubs', 'UBS Group', { kind: 'company' }), body('n', 'North Group')],
      '[UBS] lent the money. The North did not.',
    ));
});
