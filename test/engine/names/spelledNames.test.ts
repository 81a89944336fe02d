import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

/** A name in the registry, and drafts with what is marked in them. */
type Case = readonly [registered: string, ...marked: readonly string[]];

const PEOPLE: Readonly<Record<string, readonly Case[]>> = {
  'registered in capitals, as lists print names': [
    ['Vladimir Vladimirovich PUTIN', '[Vladimir Putin] left. [Putin] said so.'],
    ['MADURO MOROS Nicolas', '[Nicolas Maduro Moros] left.'],
    ['ПУТИН Владимир Владимирович', '[Vladimir Putin] left.'],
    ['JD Vance', '[JD Vance] left. [Vance] said so.'],
    ['KIM JONG UN', '[Kim Jong Un] left. [Kim] said so.'],
  ],
  'the other way round': [
    ['Zakharov Nikita', '[Nikita Zakharov] left. [Zakharov] said so.'],
    ['Aleksandr Nikolayevich Petrov', '[Petrov Aleksandr] left.'],
    ['Hans Friedrich', '{Friedrich Hans} left.'],
    ['Lewis James', '[Lewis James] left. [James] said so.'],
  ],
  'in a line of an index': [
    ['Vladimir Putin', '[Putin, Vladimir]', 'Putin, Vladimir and Dmitry came.'],
    ['William W Frost', '[Frost, William W.]', 'Frost, William T.'],
    ['Maher al-Assad', '[Assad, Maher]', 'They met {Assad}, Maher'],
    ['Abdul Aziz Nooristani', '[Nuristani, Abdul Aziz]'],
  ],
  'spelled with a slip': [
    ['Emmanuel Macron', '[Emmanuel Marcon] left.'],
    ['Hassan Rouhani', '[Hasan Rohani] left.', 'Sami Rohani left.'],
    ['Abid Hamid Mahmud al-Tikriti', '[Baid Hamid Mahmud al-Tikriti] left.'],
    ['Jean Marie Claire Bonnard', 'Joan Marie Claire Bonnard left.'],
    ['Hasan bin Ahmad al-Ubaidi', 'Ahmad bin Hasan al-Ubaidi left.'],
    ['Osama bin Laden', '[Usama bin Ladin] spoke.'],
    ['Qasem Soleimani', '[Qassim Suleimani] left.', 'Hashim Suleimani left.'],
    ['Khalil Haddad', '[Khaleel Haddad] left.', 'Kamal Haddad left.'],
    ['Angelo Haddad', 'Angela Haddad left.'],
    ['Aleksandr Nikolayevich Petrov', '[Aleksander Nikolayevich Petrov] left.'],
  ],
  'as another language spells it': [
    ['Vladimir Poutine', '[Vladimir Putin] left.'],
    ['Volodymyr Zelenskyy', '[Wolodymyr Selenskyj] left.'],
    ['Peter Zander', '{Peter Sander} left.'],
    ['Путін Володимир Володимирович', '[Vladimir Vladimirovich Putin] left.'],
    ['Abdrabbuh Mansur Hadi', '[Abed Rabbo Mansour Hadi] fled. [Hadi] left.'],
    ['Jean-Claude Juncker', '[J.-C. Juncker] left.', 'P.-M. Juncker left.'],
  ],
  'somebody else’s of more words, in capitals': [
    ['Ko Chol Man', 'KO CHOL HUN\n\nThe rest.'],
    ['Adib Shaban al-Ani', 'ADIB SHABAN AL-RAWI\n\nThe rest.'],
    ['Chooe Song Il', 'CHOE SONG IL\n\nThe rest.'],
    ['عبد الفتاح السيسي', 'قال عبد الفتاح السري إن ذلك'],
  ],
  'with the generation behind another spelling': [
    ['Ruben Pestano Lavila, JR', '[RUBEN PESTANO LAVILLA, JR] left.'],
    ['Ivan Petrov', 'Ivan Petroff, Jr., left.'],
  ],
};

const BODIES: Readonly<Record<string, readonly Case[]>> = {
  'with the legal form in other words': [
    ['Apple Inc.', '[Apple Incorporated] fell.', 'An Apple fell.'],
    ['Titan Ltd', '[Titan Limited] fell.'],
    ['LIMITED LIABILITY COMPANY CST', 'It was [LLC CST] again.'],
    [
      'Tactical Missiles Corporation JSC',
      'It was [Tactical Missiles Corporation Joint Stock Company].',
    ],
    ['Bowne Global Solutions LLC', 'It was [Bowne Global Solutions, L.L.C.] again.'],
    ['Inter Tobacco s.r.o.', 'The firm [Inter Tobacco s.r.o.] fell.'],
    ['„Inter Tobacco“, společnost s ručením omezeným', 'It was [RAB „Inter Tobacco“] again.'],
    ['Faberlic Europe spzoo', 'It was [Faberlic Europe Sp. z o.o.] again.'],
  ],
  'with another legal form': [
    ['Deutsche Bank GmbH', 'It was {Deutsche Bank AG} again.'],
    ['Atlas Handel GmbH', 'It was [Atlas Handel OAO] again.'],
  ],
  'in other letters': [
    ['АЭРОСКАН', 'It was [Limited Liability Company Aeroscan] again.'],
    ['Акционерное общество "Концерн "Калашников"', 'It was [JSC Kalashnikov Concern] again.'],
  ],
  'with numbers, sorts and ships': [
    ['First International Bank', 'It was [1st International Bank] again.'],
    ['Three Percenters', 'The [3 Percenters] came.', 'The 4 Percenters came.'],
    ['Brigade 44', 'It was [Brigade Forty-Four] again.', 'It was Brigade Forty-Five again.'],
    ['Bank Rossiya', 'It was [Rossiya Bank] again.'],
    ['Group Seven', 'It was Seven Group again.'],
    ['MV Hellenic Spirit', 'The [Hellenic Spirit] sank.'],
    ['Al Qa’ida', 'It was [Al Qaeda] again.'],
    ['United States Department of State', 'The [U.S. Department of State] said so.'],
  ],
};

function check(
  cases: Readonly<Record<string, readonly Case[]>>,
  make: (name: string) => Actor,
): void {
  for (const [title, all] of Object.entries(cases))
    it(title, () => {
      for (const [name, ...drafts] of all)
        for (const marked of drafts) assertMentions([make(name)], marked);
    });
}

describe('names that the draft spells otherwise than the registry', () => {
  describe('of people', () => check(PEOPLE, (name) => actor('a', name)));
  describe('of bodies', () => check(BODIES, (name) => body('a', name)));
  it('make nobody sanctioned for certain', () => {
    for (const [name, marked] of [
      ['Vladimir Poutine', '{Vladimir Putin} left.'],
      ['Emmanuel Macron', '{Emmanuel Marcon} left.'],
      ['Aleksandr Nikolayevich Petrov', '{Petrov Aleksandr} left.'],
    ])
      assertMentions([actor('a', name, SANCTIONED)], marked);
    for (const [name, marked] of [
      ['Titan LLC', 'It was {Titan Limited Liability Company} again.'],
      ['АЭРОСКАН', 'It was {Limited Liability Company Aeroscan} again.'],
    ])
      assertMentions([body('a', name, SANCTIONED)], marked);
  });
});
