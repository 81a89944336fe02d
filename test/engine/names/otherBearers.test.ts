import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const BANKER = actor('b', 'Viktor Drazhin', {
  ...SANCTIONED,
  country: ['ru'],
  roles: [{ title: 'chairman of Volmet Bank' }],
});
const MINISTER = actor('m', 'Bruno Valdetti', {
  country: ['it'],
  roles: [{ title: 'transport minister of Italy' }],
});

describe('somebody else of the same full name', () => {
  for (const text of [
    'Another {Viktor Drazhin} sells tyres in Minsk.',
    'Another {Viktor Drazhin} spoke in Minsk, and another {Viktor Drazhin} won.',
    'A different {Viktor Drazhin} still owes tax.',
    'He was confused with a different {Viktor Drazhin}.',
    'Police held two men named {Viktor Drazhin}.',
    '{Viktor Drazhin}, not to be confused with the banker, sells tyres.',
    '{Viktor Drazhin}, not the sanctioned banker, sells tyres.',
    '{Viktor Drazhin} (no relation) sells tyres.',
    'A namesake of the banker, {Viktor Drazhin}, sells tyres.',
    '[Viktor Drazhin]’s father, {Viktor Drazhin}, farmed.',
    'His uncle, also {Viktor Drazhin}, farmed.',
    'He greeted his father, also called {Viktor Drazhin}, in Minsk.',
    'His cousin also named {Viktor Drazhin} farmed.',
    'There are two bankers called {Viktor Drazhin}.',
    'Two men named {Viktor Drazhin} were held.',
    'A clerk, also named {Viktor Drazhin}, was held.',
    'Two men named {Viktor Drazhin} died in the fire.',
    'It burned. Two men named {Viktor Drazhin} died in the fire.',
    'In 2020 two men named {Viktor Drazhin} died in the fire.',
    'Two men named {Viktor Drazhin} later left.',
    'Police said two men named {Viktor Drazhin} had been questioned.',
    'Police held two men named {Viktor Drazhin} as they crossed the border.',
    'Police held two men named {Viktor Drazhin} as a warning.',
    'Police questioned a clerk, also named {Viktor Drazhin}.',
    'They call him the {Bruno Valdetti} of Argentina.',
    'He is a {Viktor Drazhin} of our time.',
  ])
    it(`is said to be meant: ${text}`, () => assertMentions([BANKER, MINISTER], text));
  for (const text of [
    'Another [Viktor Drazhin] yacht was seized.',
    'Several senators called [Viktor Drazhin] a war criminal. [Drazhin] smiled.',
    'Critics also called [Viktor Drazhin] a bully. [Viktor Drazhin] smiled.',
    'Two witnesses named [Viktor Drazhin] as the buyer.',
    'Two witnesses named [Viktor Drazhin].',
    'He said two witnesses named [Viktor Drazhin].',
    'The court also named [Viktor Drazhin] as the buyer. [Drazhin] smiled.',
    'The court also named [Viktor Drazhin].',
    'The court, which fined two banks, also named [Viktor Drazhin].',
    'His brother also called [Viktor Drazhin] a crook.',
    'The court, which fined a bank, also named [Viktor Drazhin].',
    'Police confirmed two witnesses named [Viktor Drazhin] as the buyer.',
    'He said that the two senators called [Viktor Drazhin] a crook.',
    '[Bruno Valdetti], no relation to the singer, left.',
    '[Viktor Drazhin], not the first banker to be listed, left.',
    'The [Bruno Valdetti] of 2016 was another man.',
    'A [Bruno Valdetti] rally was held.',
  ])
    it(`is not: ${text}`, () => assertMentions([BANKER, MINISTER], text));
});

describe('somebody else of the same family name', () => {
  for (const text of [
    '[Viktor Drazhin] left. The other {Drazhin} sells tyres.',
    '[Viktor Drazhin] left. Another {Drazhin}, his cousin, stayed.',
    '[Viktor Drazhin] met a second {Drazhin}.',
    '[Viktor Drazhin] left, and the wrong {Drazhin} was arrested.',
    '[Bruno Valdetti] left. An unrelated {Valdetti} won the race.',
    'The other {Viktor Drazhin} is a baker.',
    'The other {Viktor Drazhin} sells tyres.',
    'The other {Viktor Drazhin} works in Minsk.',
    'The other {Viktor Drazhin} coaches a club.',
    'The second {Viktor Drazhin} Tuesday asked for bail.',
    'The other {Viktor Drazhin} was in Minsk.',
    '[Viktor Drazhin] left. The other {Drazhin} also left.',
    'A second {Viktor Drazhin} was born in 1990.',
  ])
    it(`is said to be meant: ${text}`, () => assertMentions([BANKER, MINISTER], text));
  for (const text of [
    'The other [Viktor Drazhin] companies were untouched. [Drazhin] protested.',
    'The other [Viktor Drazhin] companies closed. [Drazhin] protested.',
    'They met the other [Viktor Drazhin] allies. [Drazhin] protested.',
    'The other [Viktor Drazhin] allies in Minsk left. [Drazhin] protested.',
    'Another [Viktor Drazhin] crisis began. [Drazhin] protested.',
    'A second [Viktor Drazhin]-owned firm closed. [Drazhin] protested.',
    '[Viktor Drazhin] left. The other [Drazhin] allies stayed.',
    '[Viktor Drazhin] left. Another [Drazhin] business closed.',
    '[Viktor Drazhin] left. Another [Drazhin] yacht was seized.',
    '[Viktor Drazhin] left. Several senators called [Drazhin] a crook.',
    '[Viktor Drazhin] left. A second [Drazhin] trial began.',
    '[Viktor Drazhin] left. Another of [Drazhin]’s yachts was seized.',
    '[Bruno Valdetti] left. On the other hand, [Valdetti] had won.',
    '[Bruno Valdetti] left. A second later, [Valdetti] came back.',
  ])
    it(`is not: ${text}`, () => assertMentions([BANKER, MINISTER], text));
});

describe('an office in another country', () => {
  for (const text of [
    'Ukraine’s deputy energy minister, {Viktor Drazhin}, thanked the donors.',
    'The deputy energy minister of Ukraine, {Viktor Drazhin}, thanked the donors.',
    'Ukraine’s energy minister is {Viktor Drazhin}.',
    '{Viktor Drazhin}, the mayor of Cuenca in Ecuador, left.',
    '{Viktor Drazhin}, mayor of Cuenca, Ecuador, left.',
    'Britain’s transport minister, {Bruno Valdetti}, closed the line.',
  ])
    it(`is not the actor’s: ${text}`, () => assertMentions([BANKER, MINISTER], text));
  for (const text of [
    'Italy’s transport minister, [Bruno Valdetti], closed the line.',
    '[Bruno Valdetti], the transport minister of Italy, closed the line.',
    'In Ukraine, [Viktor Drazhin] owns a mine.',
    'The chairman of the bank, [Viktor Drazhin], flew to Ukraine.',
    '[Bruno Valdetti], Italy’s ambassador to Britain, left.',
  ])
    it(`may be: ${text}`, () => assertMentions([BANKER, MINISTER], text));
});

describe('an office behind a name that the registry gives the actor', () => {
  const senator = actor('s', 'Christopher Murphy', {
    country: ['us'],
    roles: [{ title: 'US senator from Connecticut' }],
  });
  it('settles a short given name', () => {
    assertMentions([senator], '[Chris Murphy], the Connecticut senator, left.');
    assertMentions([senator], '[Chris Murphy], a senator from Connecticut, left.');
    assertMentions([senator], '{Chris Murphy}, the Ohio senator, left.');
    assertMentions([senator], '{Chris Murphy}, a plumber from Connecticut, left.');
  });
});

describe('a family name that two of the registry bear', () => {
  const wife = actor('w', 'Irina Drazhin', { pronouns: 'she' });
  const [maria, erik] = [actor('ma', 'Maria Lindqvist'), actor('er', 'Erik Lindqvist')];
  it('is open between them where one is sanctioned', () => {
    assertMentions([BANKER, wife], '[Viktor Drazhin] met [Irina Drazhin]. <Drazhin> left.');
    assertMentions([BANKER, wife], '[Irina Drazhin] met [Viktor Drazhin]. <Drazhin> left.');
    assertMentions([BANKER, wife], '[Irina Drazhin] met [Viktor Drazhin]. Mrs. [Drazhin=w] left.');
  });
  it('is possibly the sanctioned one’s who is named more often', () =>
    assertMentions(
      [BANKER, wife],
      '[Viktor Drazhin] met [Irina Drazhin]. [Viktor Drazhin] spoke. {Drazhin} left.',
    ));
  it('is the first one’s where nobody is', () =>
    assertMentions([maria, erik], '[Maria Lindqvist] met [Erik Lindqvist]. [Lindqvist=ma] left.'));
});

describe('a party or chamber that other countries have of the same name', () => {
  const french = body('f', 'The Republicans', { country: ['fr'] });
  const senate = body('s', 'United States Senate', {
    country: ['us'],
    aliases: [{ name: 'Senate' }],
  });
  const [norway, britain] = [
    body('no', 'Labour Party', { country: ['no'] }),
    body('gb', 'Labour Party', { country: ['gb'] }),
  ];
  const blair = actor('t', 'Tony Blair', { country: ['gb'] });
  it('is open where the draft speaks of those alone', () => {
    assertMentions([french], '{Republicans} in Ohio and Texas want the tax cuts to stay.');
    assertMentions([senate], 'The {Senate} rejected the bill, lawmakers said in Paris.');
    assertMentions([french], 'In Paris, the [Republicans] lost four seats.');
    assertMentions([senate], 'The [Senate] met in Washington, as Paris looked on.');
    assertMentions([senate], 'The [Senate] passed the bill on Monday.');
  });
  it('is another state’s or country’s behind its name', () => {
    assertMentions([senate], 'The Kansas {Senate} voted 27 to 13.');
    assertMentions([senate], 'The Brazilian {Senate} met. The {Senate} president spoke.');
    assertMentions([britain], 'New Zealand’s {Labour Party} lost.');
  });
  it('is the one at home of several', () => {
    assertMentions([norway, britain, blair], '[Tony Blair] told the [Labour Party=gb] no.');
    assertMentions([norway, britain], 'In Oslo, the [Labour Party=no] won.');
    assertMentions([norway, britain], 'The <Labour Party> won.');
    assertMentions([norway, britain], 'In Oslo and in London, the <Labour Party> won.');
  });
  it('stays open between several where one of them is sanctioned', () => {
    const guard = (id: string, country: string, more = {}) =>
      body(id, 'National Guard', { country: [country], ...more });
    assertMentions(
      [guard('ru', 'ru', SANCTIONED), guard('it', 'it')],
      'In Moscow, the <National Guard> marched.',
    );
  });
  it('is no doubt about a ministry at home that deals with others', () =>
    assertMentions(
      [body('m', 'Ministry of Defence', { country: ['gb'] })],
      'The [Ministry of Defence] will send tanks to Ukraine.',
    ));
});

describe('a sanctioned body’s name', () => {
  const council = body('c', 'Revolutionary Council', { ...SANCTIONED, country: ['ir'] });
  const aurora = body('a', 'Aurora Trading', { ...SANCTIONED, aliases: [{ name: 'Aurora' }] });
  const falcon = body('s', 'Sea Falcon Shipping', {
    ...SANCTIONED,
    aliases: [{ name: 'Sea Falcon' }],
  });
  for (const [actors, text] of [
    [[council], 'Ghana’s {Revolutionary Council} seized power.'],
    [[council], 'The army named a {Revolutionary Council} to run the country.'],
    [[council], 'The [Revolutionary Council] of Iran met.'],
    [[council], 'A [Revolutionary Council] decree was read out.'],
    [[aurora], '{Aurora} Cannabis cut jobs. {Aurora} said its plant would close.'],
    [[aurora], '[Aurora Trading] cut jobs. [Aurora] said its plant would close.'],
    [[aurora], 'The residents of Aurora, Colorado, voted.'],
    [[aurora], 'Princess {Aurora} sleeps.'],
    [[falcon], 'The sloop {Sea Falcon} won the regatta.'],
    [[falcon], 'The owner of [Sea Falcon] won the regatta.'],
  ] as const)
    it(`is weighed with what is beside it: ${text}`, () => assertMentions(actors, text));
});

describe('an everyday word as a firm’s name', () => {
  const beacon = body('b', 'The Beacon', { aliases: [{ name: 'Beacon' }] });
  it('is another firm’s with what that one does behind it', () => {
    assertMentions([beacon], '{Beacon} Roofing raised its offer. {Beacon} shares jumped.');
    assertMentions([beacon], '[Beacon] Chairman Ada Veld left. [Beacon] shares jumped.');
  });
  it('is nobody’s at the head of a sentence, where it may be the word', () => {
    const carbon = body('c', 'Carbon LLC', { aliases: [{ name: 'Carbon' }] });
    assertMentions([carbon], 'Carbon emissions rose again.');
    assertMentions([carbon], 'The board of [Carbon] met. [Carbon] shares rose.');
    assertMentions([body('a', 'Apple')], 'Apple growers met. [Apple] shares rose.');
    assertMentions([body('v', 'Visa')], 'Visa applications rose. [Visa] said no. He met [Visa].');
    assertMentions([body('t', 'Target')], 'Target dates slipped. [Target] said no.');
    assertMentions([body('b', 'Boots')], 'Boots on the ground, he said. [Boots] shares fell.');
  });
  it('is open where it is somebody’s given name', () => {
    assertMentions([body('l', 'Lucy')], '{Lucy}, 36, tracked him down.');
    assertMentions([body('l', 'Lucy')], 'Scholars say [Lucy] walked upright.');
  });
  it('is nobody’s inside a person’s name', () =>
    assertMentions(
      [body('s', 'Stan LLC', SANCTIONED)],
      'Stan Hubbard gave money. [Stan LLC] did not.',
    ));
});

describe('organs of bodies that news shorten', () => {
  it('are themselves, and not the body', () => {
    const union = body('eu', 'European Union');
    const commission = body('c', 'European Commission');
    const council = body('sc', 'United Nations Security Council');
    const nations = body('un', 'United Nations');
    assertMentions([union, commission], 'The [EU Commission=c] met the [EU=eu].');
    assertMentions([nations, council], 'The [UN Security Council=sc] met at the [UN=un].');
  });
});

describe('a headline in capitals that runs into the text', () => {
  it('names whom the text names', () =>
    assertMentions(
      [BANKER],
      '[DRAZHIN] YACHT SEIZED IN TRIESTE. Police boarded the ship of [Viktor Drazhin].',
    ));
});
