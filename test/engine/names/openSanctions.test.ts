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
    'so does one of a family name that few people have',
    [actor('a', 'Arkady Rotenberg', { ...SANCTIONED, country: ['ru'] })],
    '[Arkady Rotenberg] and Alexander Rotenberg own it. {A. Rotenberg} signed.',
    '[Arkady Rotenberg] owns it. {A. Rotenberg} signed. Alexander Rotenberg left.',
    '[Arkady Rotenberg] left. His son Alexander stayed. {A. Rotenberg} signed.',
    '[Arkady Rotenberg] and Igor Rotenberg own it. [A. Rotenberg] signed.',
    '[Arkady Rotenberg] owns it. [A. Rotenberg] signed.',
    '[Arkady Rotenberg] and Alexander Rotenberg own it. [Arkady Rotenberg] signed.',
  ],
  [
    'a family name that follows once for two is that of both',
    [actor('b', 'Boris Rotenberg', { ...SANCTIONED, country: ['ru'] })],
    'Arkady and [Boris Rotenberg] own it. {Rotenberg} signed.',
    'Igor, Arkady and [Boris Rotenberg] own it. {Rotenberg} signed.',
    '{Boris} and Arkady Rotenberg own it. {Rotenberg} signed.',
    'The brothers {Boris} and Arkady Rotenberg own it.',
    'Brothers {Boris} and Arkady Rotenberg own it.',
    'King Boris and Arkady Rotenberg own it.',
    'Anna Holm and [Boris Rotenberg] own it. [Rotenberg] signed.',
    'Xi and [Boris Rotenberg] own it. [Rotenberg] signed.',
    'Moscow and [Boris Rotenberg] own it. [Rotenberg] signed.',
    'Milan and [Boris Rotenberg] own it. [Rotenberg] signed.',
    'Ties between Sofia and [Boris Rotenberg] cooled. [Rotenberg] signed.',
    'A call between Leo and [Boris Rotenberg] lasted an hour. [Rotenberg] signed.',
    'Leo and [Boris Rotenberg] met in Rome. [Rotenberg] signed.',
    'Pope Leo came. Leo and [Boris Rotenberg] prayed. [Rotenberg] signed.',
    'King Charles came. In York Charles and [Boris Rotenberg] ate. [Rotenberg] signed.',
    'Charles Holm came. Charles and [Boris Rotenberg] ate. [Rotenberg] signed.',
    'Charles and [Boris Rotenberg] ate. {Rotenberg} signed.',
    'Charles Rotenberg came. Charles and [Boris Rotenberg] ate. {Rotenberg} signed.',
    'Arkady and [Boris Rotenberg] own it. He runs it with brother Arkady. {Rotenberg} signed.',
    'Arkady and [Boris Rotenberg] own it. Brother Arkady runs it. {Rotenberg} signed.',
    'Arkady and [Boris Rotenberg] own it. Arkady Dvorkovich left. {Rotenberg} signed.',
    'Arkady Dvorkovich left. Brothers Arkady and [Boris Rotenberg] own it. {Rotenberg} signed.',
    'Arkady Dvorkovich left. Arkady and [Boris Rotenberg] own it. [Rotenberg] signed.',
  ],
  [
    'and whoever is listed is found by it, whoever else has the given name',
    [
      actor('b', 'Boris Rotenberg', { ...SANCTIONED, country: ['ru'] }),
      actor('i', 'Igor Rotenberg', { ...SANCTIONED, country: ['ru'] }),
      actor('s', 'Igor Sechin', { ...SANCTIONED, country: ['ru'] }),
    ],
    '{Igor} and [Boris Rotenberg] were sanctioned in 2014. [Igor Sechin] was added later.',
    '[Igor Sechin] was listed. {Igor} and [Boris Rotenberg] were added later.',
    '{Igor} and [Boris Rotenberg] were sanctioned in 2014. Igor Shuvalov was added later.',
    '{Igor} and [Boris Rotenberg] own it. Boris said his brother Igor would pay.',
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
    'Mayor {Sergei Ivanov} opened a school in Saransk. {Ivanov} smiled. Mayor {Ivanov} left. {Sergei Ivanov} slept.',
    '[Sergei Ivanov] left. Mayor {Sergei Ivanov} opened a school. Mayor {Ivanov} smiled.',
    '[Sergei Ivanov] left. [Ivanov] wept. Mayor {Sergei Ivanov} spoke. {Ivanov} smiled. {Sergei Ivanov} slept.',
    'Chief executive [Sergei Ivanov] opened a school. [Ivanov] smiled. Mr [Ivanov] left.',
    'Mr [Sergei Ivanov] left. [Ivanov] smiled. [Sergei Ivanov] slept.',
  ],
  [
    'an office that the registry does not give leaves it open who bears the name, however rare',
    [
      actor('d', 'Viktor Drazhin', {
        ...SANCTIONED,
        country: ['ru'],
        roles: [{ title: 'senator' }],
      }),
    ],
    'Mayor {Viktor Drazhin} opened a school. {Viktor Drazhin} smiled. {Drazhin} left.',
    'Senator [Viktor Drazhin] opened a school. [Viktor Drazhin] smiled. [Drazhin] left.',
  ],
  [
    'an office of the past is none that the registry must have',
    [
      actor('d', 'Dmitry Medvedev', {
        ...SANCTIONED,
        country: ['ru'],
        roles: [{ title: 'deputy chairman of the Security Council' }],
      }),
      actor('h', 'Mark Holm', { ...SANCTIONED, roles: [{ title: 'U.S. senator' }] }),
    ],
    'Former President [Dmitry Medvedev] spoke. [Dmitry Medvedev] left. [Medvedev] smiled.',
    'The former Russian Prime Minister [Dmitry Medvedev] spoke. [Medvedev] smiled.',
    'Ex-President [Dmitry Medvedev] spoke. [Medvedev] smiled.',
    'Former Gov. [Mark Holm] said no. [Mark Holm] voted. [Holm] left. Former Gov. [Holm] slept.',
    'The former banker met Gov. {Mark Holm}. {Holm} left.',
    'Voters met then-Gov. [Mark Holm] and the late Gov. [Mark Holm].',
    'They told then Gov. [Mark Holm] to go.',
    'They met a past Gov. [Mark Holm] of the state.',
    'Then Gov. {Mark Holm} rose to speak.',
    'They ate, and then Gov. {Mark Holm} rose to speak.',
    'Late Monday Gov. {Mark Holm} signed the bill.',
    'Of late Gov. {Mark Holm} has refused.',
    'In the past Gov. {Mark Holm} refused.',
    'They drove past Gov. {Mark Holm} at noon.',
  ],
  [
    'a byline is a writer’s',
    [actor('i', 'Sergei Ivanov', { ...SANCTIONED, country: ['ru'] })],
    'By {Sergei Ivanov}\n\nRussia’s central bank held its key rate.',
    'By {Sergei Ivanov} and Anna Holm\n\nRussia’s central bank held its key rate.',
    'By Anna Holm and {Sergei Ivanov}\n\nRussia’s central bank held its key rate.',
    'Rates\n\nBy {Sergei Ivanov}, Moscow correspondent\n\nRussia’s central bank held its key rate.',
    '*By {Sergei Ivanov}*\n\nRussia’s central bank held its key rate.',
    '_By Anna Holm, Jan Berg and {Sergei Ivanov} in Moscow_\n\nRussia’s central bank held its rate.',
    'By Friday [Sergei Ivanov] had left.',
    'By [Sergei Ivanov], who is rich, it was bought.',
    'By [Sergei Ivanov] and Anna Holm it was bought.',
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
    'a craft of another kind is another one, though a ship is called so',
    [actor('s', 'Sea Falcon', { ...SANCTIONED, kind: 'vessel', bio: 'A tanker.' })],
    'The sloop {Sea Falcon} sank off Corfu. {Sea Falcon} was built in Poros.',
    'Sloop {Sea Falcon} sank off Corfu.',
    'The frigate “{Sea Falcon}” sank.',
    'The aircraft carrier {Sea Falcon} sank.',
    'The ferry {Sea Falcon} sank.',
    'A dinghy called {Sea Falcon} sank.',
    'HMS {Sea Falcon} sank.',
    'His yacht, the {Sea Falcon}, sank.',
    '{Sea Falcon}, a racing yacht built in Poros, sank.',
    'The tanker [Sea Falcon] sank. The [Sea Falcon] was old.',
    'The vessel [Sea Falcon] sank.',
    'The cargo ship [Sea Falcon] sank.',
    'MV [Sea Falcon] sank.',
    '[Sea Falcon], a Greek-owned oil tanker carrying crude, sank.',
    'They left the yacht, and [Sea Falcon] sank.',
  ],
  [
    'a yacht is the one that the registry calls so',
    [actor('h', 'Sea Heron', { ...SANCTIONED, kind: 'vessel', bio: 'A superyacht.' })],
    'The yacht [Sea Heron] left. The superyacht [Sea Heron] came back.',
    'The vessel [Sea Heron] left. The tanker {Sea Heron} sank.',
    'M/Y [Sea Heron] left.',
  ],
  [
    'an entry that says nothing of a ship’s kind contradicts none that sanctioned ships are of',
    [actor('f', 'Sea Fox', { ...SANCTIONED, kind: 'vessel' })],
    'The superyacht [Sea Fox] left Bodrum. [Sea Fox] was old.',
    'M/Y [Sea Fox] left Bodrum. The ferry [Sea Fox] was old.',
    'The sloop {Sea Fox} sank. {Sea Fox} was old.',
    'HMS {Sea Fox} sank.',
    'The aircraft carrier {Sea Fox} sank.',
  ],
  [
    'a ship of a navy is the one that the registry has with its letters',
    [
      actor('f', 'Sea Wolf', {
        ...SANCTIONED,
        kind: 'vessel',
        bio: 'A frigate, the INS Sea Wolf.',
      }),
    ],
    'INS [Sea Wolf] sailed.',
  ],
  [
    'an airline that is called a carrier is no ship',
    [body('m', 'Veldan Air', { ...SANCTIONED, kind: 'company' })],
    '[Veldan Air], an Iranian carrier, flies to Caracas.',
    '[Veldan Air], the Venezuelan state carrier, flies to Caracas.',
    'The flag carrier [Veldan Air] flies to Caracas.',
    'The aircraft carrier {Veldan Air} sank. The ore carrier {Veldan Air} did not.',
    'The ocean liner {Veldan Air} sank. The Coast Guard cutter {Veldan Air} did not.',
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
    '[Vladimir Putin] began the largest war in Europe since 1945.',
    'In 1938 {Vladimir Putin} resigned.',
    '{Vladimir Putin}, who in 1906 was elected to the Duma, fled.',
    '{Vladimir Putin}, a minister since 1903, fled.',
    '{Vladimir Putin} won the 1906 elections.',
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
  it('is another country’s also in a headline, and before a weekday', () => {
    assertMentions([banda], 'President Banda of Zambia Monday opened the dam.');
    assertMentions([banda], 'President Banda of Zambia Opens New Dam\n\nIt rained.');
  });
  it('is no country’s whose name is a part of another', () => {
    const mayor = actor('m', 'Greg Brudnicki', { country: ['us'], roles: [{ title: 'lawmaker' }] });
    assertMentions([mayor], 'Mayor [Greg Brudnicki] of Panama City won. [Brudnicki] smiled.');
    assertMentions([mayor], 'Mayor {Greg Brudnicki} of Panama won. {Brudnicki} smiled.');
    const general = actor('s', 'Sergei Surovikin', {
      ...SANCTIONED,
      country: ['ru'],
      roles: [{ title: 'army general' }],
    });
    assertMentions([general], 'General [Sergei Surovikin] of Syria fame won.');
    assertMentions([general], '[Sergei Surovikin] of Syria fame won.');
    assertMentions([general], 'General {Sergei Surovikin} of Syria won.');
  });
  it('is its own holder’s', () =>
    assertMentions([banda], 'President [Banda] of Malawi opened the dam.'));
});
