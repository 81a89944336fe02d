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

describe('a body by a part of its name, or in the other number', () => {
  const guard = body('irgc', 'Islamic Revolutionary Guard Corps', {
    ...SANCTIONED,
    country: ['ir'],
  });
  const bank = body('vtb', 'VTB Bank', { ...SANCTIONED, kind: 'company', country: ['ru'] });
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
