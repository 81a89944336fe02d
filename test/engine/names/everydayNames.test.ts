import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const TANKER = actor('t', 'MT Fortune', {
  kind: 'vessel',
  aliases: [{ name: 'Fortune', weak: true }],
  ...SANCTIONED,
});
const UNITY = body('u', 'New Unity', { aliases: [{ name: 'Unity' }] });
const DEAL = body('d', 'Fair Deal Alliance', { aliases: [{ name: 'Fair Deal' }] });
const CARMAKER = actor('c', 'Harlan Motor Company', {
  kind: 'company',
  aliases: [{ name: 'Harlan' }],
});
const STATE = actor('s', 'Bavaria', { kind: 'public-body', aliases: [{ name: 'Bayern' }] });

describe('a body whose short name is an everyday word', () => {
  for (const text of [
    '[MT Fortune] sailed. {Fortune} favors the bold.',
    '[MT Fortune] sailed. {Fortune} magazine wrote of it.',
    '[MT Fortune] sailed. A {Fortune} magazine lay there.',
    '[MT Fortune] sailed. {Fortune} cookies were served.',
    '[MT Fortune] sailed. {Fortune} was on his side.',
    '[MT Fortune] sailed. It is in the {Fortune} 500.',
    '{Unity} is strength, she said.',
    'They built the {Unity} rocket.',
    'He remembered the {Unity} of 1990.',
    '{Fair Deal} or no deal, they shouted.',
    'Harry Truman’s {Fair Deal} of 1949 failed.',
    'The FVC/{Labour Commission} ruled.',
  ])
    it(`may be the word: ${text}`, () =>
      assertMentions([TANKER, UNITY, DEAL, body('l', 'Labour Commission')], text));
  for (const text of [
    '[MT Fortune] sailed. [Fortune] denied it. It was [Fortune].',
    '[MT Fortune] sailed. [Fortune] said nothing.',
    '[MT Fortune] sailed. The owner of [Fortune] paid.',
    '[New Unity] won. [Unity] is the largest party.',
    'The leader of [Unity] left.',
    '[Fair Deal] said no.',
    '[Fair Deal] voters stayed at home.',
    'The [Labour Commission] ruled.',
  ])
    it(`is the body: ${text}`, () =>
      assertMentions([TANKER, UNITY, DEAL, body('l', 'Labour Commission')], text));
  it('is the body by its whole name of everyday words', () => {
    assertMentions(
      [body('w', 'White House'), body('b', 'World Bank')],
      '[White House] officials left. [World Bank] lending fell.',
    );
  });
  it('a slash joins two who are each themselves', () => {
    assertMentions([body('n', 'Nordpress')], 'The AP/[Nordpress] poll is out.');
  });
});

describe('a firm whose whole name is an everyday word', () => {
  const visa = body('v', 'Visa', { kind: 'company' });
  for (const text of [
    '{Visa} plans to leave Russia.',
    '{Visa} Suspends Operations in Russia',
    '{Visa} plans to leave. [Visa] said so.',
    '{Visa} offers mobile payments.',
    '{Visa} sells a service.',
    'The owner of [Visa] paid.',
  ])
    it(`may be it where it does something: ${text}`, () => assertMentions([visa], text));
  for (const text of [
    'Visa fees rose.',
    'Visa processes take years.',
    'Visa Waits Grow Longer',
    'Visa holders the court heard left.',
    'Visa Restrictions Eased for Russians',
    'Visa Rules Eased for Russians',
  ])
    it(`is the word otherwise: ${text}`, () => assertMentions([visa], text));
  it('is not by a short name of it', () =>
    assertMentions(
      [body('v', 'Veldan Visa Services', { kind: 'company', aliases: [{ name: 'Visa' }] })],
      'Visa plans to leave Russia.',
    ));
});

describe('a firm that is called by a family name', () => {
  it('is no person of that name', () => {
    assertMentions([CARMAKER], 'Betty Harlan’s clinic closed.');
    assertMentions([CARMAKER], 'President Gerald Harlan lost. {Harlan} was 61.');
    assertMentions([CARMAKER], 'Doug Harlan won. {Harlan}’s party took 80 seats.');
    assertMentions([CARMAKER], 'Premier {Harlan} thanked them. Mrs. {Harlan} wept.');
    assertMentions([CARMAKER], '{Harlan}, who was 61, lost.');
  });
  it('is the firm where the draft has its name in full, or nobody of that name', () => {
    assertMentions(
      [CARMAKER],
      'The [Harlan Motor Company] recalled vans. Bill Harlan left. [Harlan] shares fell.',
    );
    assertMentions([CARMAKER], '[Harlan] recalled vans. A [Harlan] Escort burned.');
    assertMentions([CARMAKER], 'Three makers, [Harlan], Volvo and Seat, bid. A [Harlan] lost.');
    assertMentions([CARMAKER], 'Champion [Harlan] paid.');
  });
  it('makes things with numbers', () => {
    const maker = actor('m', 'Boreal', { kind: 'company' });
    assertMentions([maker], 'They looked for the {Boreal} 777. [Boreal] helped.');
    assertMentions([body('p', 'Boreal')], 'The result: [Boreal] 326, others 12.');
  });
});

describe('a state that a club is called after', () => {
  it('is not the club', () => {
    assertMentions([STATE], 'A {Bayern} Munich defender fell.');
    assertMentions([STATE], 'FC {Bayern} won. {Bayern} cheered.');
    assertMentions([STATE], '[Bayern] Premier Markus Falk left. [Bayern] sued.');
  });
});

describe('a body whose name is a given name', () => {
  const SHIPPER = actor('s', 'Stella Maritime Ltd', {
    kind: 'company',
    aliases: [{ name: 'Stella', weak: true }],
    ...SANCTIONED,
  });
  it('is only possible by it, and a person where a name follows', () => {
    assertMentions([SHIPPER], '[Stella Maritime Ltd] paid. {Stella} paid. “{Stella}!” he shouted.');
    assertMentions(
      [actor('c', 'Victoria', { kind: 'public-body' })],
      '[Victoria] sued. {Victoria} Harlan sang. [Victoria] Premier Ann Bolt left. [VICTORIA] won.',
    );
  });
});

describe('bodies of continents', () => {
  it('are no country’s', () => {
    const bank = body('b', 'Central Bank of Examplia', {
      aliases: [{ name: 'Central Bank', weak: true }],
    });
    assertMentions(
      [bank],
      'The [Central Bank of Examplia] met. The [Central Bank] cut. The European Central Bank did not.',
    );
    assertMentions([body('e', 'European Assembly')], 'The [European Assembly] met.');
  });
});
