import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

/** A registry of sanctioned parties, and drafts with what is marked in them. */
const CASES: readonly (readonly [
  title: string,
  actors: Parameters<typeof assertMentions>[0],
  ...marked: string[],
])[] = [
  [
    'a body that many countries have is this country’s where the draft speaks of it',
    [body('m', 'Ministry of Defence', { ...SANCTIONED, kind: 'public-body', country: ['sy'] })],
    'The {Ministry of Defence} said two Typhoons had left RAF Lossiemouth. The {MoD} gave no details.',
    'Syria’s [Ministry of Defence] said so.',
    'The [Ministry of Defence] in Damascus said so.',
  ],
  [
    'a body whose name says the country needs no other word of it',
    [body('b', 'National Iranian Oil Company', { ...SANCTIONED, country: ['ir'] })],
    'The [National Iranian Oil Company] cut prices.',
  ],
  [
    'three letters that were made from a name stand for it where the draft says so',
    [body('b', 'Central Bank of Syria', { ...SANCTIONED, country: ['sy'] })],
    'The [Central Bank of Syria] will resume transfers, he told {CBS} on Sunday.',
    'The [Central Bank of Syria] ([CBS]) will resume transfers. [CBS] said so.',
  ],
  [
    'four letters need no such word',
    [body('r', 'Russian Direct Investment Fund', { ...SANCTIONED, country: ['ru'] })],
    'The [Russian Direct Investment Fund] came. The [RDIF] paid.',
  ],
  [
    'a given name alone is nobody’s where people bear it abroad',
    [actor('o', 'Oksana Marchenko', { ...SANCTIONED, country: ['ua'] })],
    'The villa of [Oksana Marchenko] was seized. “We heard it,” said Oksana, 43. [Marchenko] left.',
  ],
  [
    'a relative in a headline is a relative',
    [actor('t', 'Gennady Timchenko', { ...SANCTIONED, country: ['ru'] })],
    'Ksenia Timchenko Buys Villa in Tuscany\n\n[Gennady Timchenko]’s daughter paid, records show.',
    'Police Free [Timchenko] in Tuscany\n\n[Gennady Timchenko] paid, records show.',
  ],
  [
    'a given name that is an everyday word is a given name',
    [actor('m', 'Emmerson Mnangagwa', { ...SANCTIONED, country: ['zw'] })],
    '[Emmerson Mnangagwa] opened the dam. Patience Mnangagwa sang there.',
    '[Emmerson Mnangagwa] opened the dam. Today [Mnangagwa] spoke.',
  ],
  [
    'an initial that fits a stranger of that family name leaves it open',
    [actor('p', 'Viktor Petrov', { ...SANCTIONED, country: ['bg'] })],
    '[Viktor Petrov] and his cousin Vladimir Petrov sat on the board. It was signed by {V. Petrov}.',
    '[Viktor Petrov] and his cousin Ivan Petrov sat on the board. It was signed by [V. Petrov].',
    '[Viktor Petrov] sat on the board. It was signed by [V. Petrov].',
  ],
  [
    'an h that tells two names apart leaves it open',
    [actor('n', 'Bashir Noorzai', { ...SANCTIONED, country: ['af'] })],
    '{Basir Noorzai} reopened the pharmacy in Kandahar.',
    '[Bashir Noorzai] left.',
    '[Bashir Noorzai] was freed in Kabul. {Basir Noorzai} reopened the pharmacy.',
  ],
  [
    'also in a later given name, and in a family name',
    [
      actor('n', 'Mohammed Bashir Noorzai', { ...SANCTIONED, country: ['af'] }),
      actor('k', 'Mustafa Khatami', { ...SANCTIONED, country: ['ir'] }),
      actor('l', 'Mohammed Bashir Ahmad Zarengi', { ...SANCTIONED, country: ['af'] }),
    ],
    '[Mohammed Bashir Noorzai] left. {Mohammed Basir Noorzai} stayed. [Mohamed Bashir Noorzai] came.',
    '[Mustafa Khatami] left. {Mustafa Hatami} stayed. [Mustafa Khatamy] came.',
    '[Mohammed Bashir Ahmad Zarengi] left. {Mohammed Basir Ahmad Zarengi} stayed.',
  ],
  [
    'and where many have the family name, whatever the draft names besides',
    [actor('k', 'Ahmed Khalid', { ...SANCTIONED, country: ['iq'] })],
    '{Ahmed Halid}, a baker, left.',
    '[Ahmed Khalid] spoke in Iraq. {Ahmed Halid}, a baker, left. {Halid} laughed, and [Khalid] did not.',
    '[Ahmed Khalid] spoke in Iraq. [Ahmad Khalid] left.',
  ],
  [
    'but not where the letters are Cyrillic',
    [actor('k', 'Mikhail Khodorov', { ...SANCTIONED, country: ['ru'] })],
    '[Mikhail Hodorov] left.',
    '[Mihail Khodorov] left.',
  ],
  [
    'nor in a given name from there',
    [
      actor('f', 'Mikhail Fridman', { ...SANCTIONED, country: ['ru'] }),
      actor('k', 'Akhmed Zakayev', { ...SANCTIONED, country: ['ru'] }),
      actor('t', 'Takhir Yuldash', { ...SANCTIONED, country: ['uz'] }),
      actor('h', 'Khabib Magomed-Zade', { ...SANCTIONED, country: ['ru'] }),
    ],
    '[Mihail Fridman] sued. [Ahmed Zakayev] left. [Tahir Yuldash] stayed. [Habib Magomed-Zade] won.',
  ],
  [
    'but sh and s are two letters there as well',
    [actor('b', 'Bashir Aushev', { ...SANCTIONED, country: ['ru'] })],
    '{Basir Aushev} left. [Bashir Aushev] stayed.',
  ],
  [
    'unless it is written with a hook',
    [actor('b', 'Ljube Boskoski', { ...SANCTIONED, country: ['mk'] })],
    '[Ljube Boshkoski] left.',
  ],
  [
    'or as in German',
    [actor('s', 'Yuri Shefler', SANCTIONED)],
    '[Yuri Schefler] left. {Yuri Sefler} stayed.',
  ],
  [
    'an office that nobody gives the actor leaves it open before a full name, too',
    [
      actor('i', 'Sergei Ivanov', {
        ...SANCTIONED,
        country: ['ru'],
        roles: [{ title: 'chief executive of Alrosa' }],
      }),
    ],
    'Mayor {Sergei Ivanov} opened a school in Saransk.',
    'Chief executive [Sergei Ivanov] opened a school. Mr [Sergei Ivanov] left.',
  ],
  [
    'a byline is a writer’s',
    [actor('i', 'Sergei Ivanov', { ...SANCTIONED, country: ['ru'] })],
    'By {Sergei Ivanov}\n\nRussia’s central bank held its key rate.',
    'By Friday [Sergei Ivanov] had left.',
    'The plan, signed by [Sergei Ivanov], failed.',
  ],
  [
    'a ship is called a ship',
    [
      actor('l', 'Lady R', { ...SANCTIONED, kind: 'vessel', country: ['ru'] }),
      body('s', 'Sea Falcon', { ...SANCTIONED, kind: 'company' }),
    ],
    'The cargo ship [Lady R] docked. The sloop {Sea Falcon} sank.',
  ],
  [
    'a Belarusian name may end as Belarusians write it',
    [actor('l', 'Alexander Lukashenko', { ...SANCTIONED, country: ['by'] })],
    '{Alexander Lukashenka} said so.',
    'Sergei Lukashenka said so.',
  ],
  [
    'a woman’s family name behind a short given name leaves it open',
    [actor('i', 'Alexander Ivanov', { ...SANCTIONED, country: ['ru'] })],
    '[Alexander Ivanov] left. {Sasha Ivanova} met him. [Alexander Ivanova] left.',
  ],
  [
    'a year of an event is not the bearer’s',
    [actor('p', 'Vladimir Putin', { ...SANCTIONED, country: ['ru'], born: '1952-10-07' })],
    '[Vladimir Putin] praised the soldiers of 1945. [Putin] sent 1900 troops.',
    'In 1938 {Vladimir Putin} resigned.',
  ],
];

describe('what leaves sanctions open', () => {
  for (const [title, actors, ...marked] of CASES)
    describe(title, () => {
      for (const text of marked) it(text, () => assertMentions(actors, text));
    });
});

describe('an office of a country behind a family name', () => {
  const banda = actor('b', 'Joyce Banda', {
    country: ['mw'],
    roles: [{ title: 'president of Malawi' }],
  });
  it('is another country’s holder’s', () =>
    assertMentions([banda], 'President Banda of Zambia opened the dam.'));
  it('is its own holder’s', () =>
    assertMentions([banda], 'President [Banda] of Malawi opened the dam.'));
});
