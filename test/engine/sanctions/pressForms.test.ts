import { assertScreened, listed } from './screened.js';

const from = (party: ReturnType<typeof listed>, ...nationalities: string[]) => ({
  ...party,
  nationalities,
});

describe('listed names as the press writes them', () => {
  it('Korean and Chinese, family name first, with a small second syllable', () => {
    assertScreened(
      [
        from(listed('person', '1', 'CHOE, Ryong Hae'), 'Korea, North'),
        from(listed('person', '2', 'XIA, Baolong'), 'China'),
        from(listed('person', '3', 'O, Kuk-ryol'), 'Korea, North'),
        from(listed('person', '4', 'KIM, Jong Un'), 'Korea, North'),
      ],
      '{Choe Ryong Hae} met {Xia Baolong}. {Choe Ryong-hae} left, {Kim Jong-un} and {Kim Jong Un} stayed. {O Kuk-ryol} sat.',
    );
  });
  it('bodies with what they are in small letters', () => {
    assertScreened(
      [
        listed('entity', '1', 'HAQQANI NETWORK'),
        listed('entity', '2', 'SINALOA CARTEL'),
        listed('entity', '3', 'GULF CARTEL'),
        listed('entity', '4', 'WAGNER GROUP'),
      ],
      'The {Haqqani network} met the {Sinaloa cartel}, the {Gulf cartel} and the {Wagner group}.',
    );
    assertScreened(
      [listed('entity', '1', 'WAGNER GROUP'), listed('entity', '2', 'NUSRA FRONT')],
      'They booked a Wagner group tour of the hall, and left by a Nusra front door. The {Wagner group} left, and {Wagner group} fighters with the {Nusra front}.',
    );
    assertScreened(
      [listed('entity', '1', 'NATIONAL GROUP'), listed('entity', '2', 'HORIZON TRADING')],
      'The National group and the Horizon trading desk left. {Horizon Trading} stayed.',
    );
  });
  it('but not the half of another’s', () =>
    assertScreened(
      [from(listed('person', '1', 'WANG, Wei'), 'China')],
      'Wang Wei-ming swam. {Wang Wei} sat.',
    ));
  it('names that the list hyphenates, whatever it says of the country', () =>
    assertScreened([listed('person', '1', 'CHOE, Chun-sik')], 'It was {Choe Chun-sik} who left.'));
  it('and Western names in their order alone', () =>
    assertScreened(
      [listed('person', '1', 'BERGER, Tomas')],
      'The Berger Tomas house. {Tomas Berger} left.',
    ));
  it('the first of two family names', () =>
    assertScreened(
      [
        listed('person', '1', 'CABELLO RONDON, Diosdado'),
        listed('person', '2', 'MURILLO DE ORTEGA, Rosario'),
        listed('person', '3', 'ZAMBADA GARCIA, Ismael'),
        listed('person', '4', 'OSEGUERA CERVANTES, Nemesio Ruben'),
      ],
      'We met {Diosdado Cabello}, {Rosario Murillo}, {Nemesio Oseguera} and {Ismael Zambada}. Ismael Garcia left; so did Diosdado Macapagal.',
    ));
  it('without the Arabic article, where what is left is a name of few', () => {
    const parties = [
      listed('person', '1', 'AL-ASSAD, Asma'),
      listed('person', '2', 'AL-ZAWAHIRI, Ayman'),
      listed('person', '3', 'AL-AHMED, Yousef'),
      listed('person', '4', 'AL-TAYYIB, Omar Hassan'),
      listed('person', '5', 'AL-NUR, Huda'),
    ];
    assertScreened(
      parties,
      '{Asma Assad} and {Ayman Zawahiri} met {Asma al-Assad}. Yousef Ahmed, Omar Tayyib and Huda Nur did not.',
    );
    assertScreened(parties, 'Asma Assadi, Asma Khan and Nadia Assad sang.');
  });
  it('a nickname in quotation marks', () =>
    assertScreened(
      [
        listed('person', '1', 'ZAMBADA GARCIA, Ismael', '(EL MAYO)'),
        listed('person', '2', 'CHERIZIER, Jimmy'),
      ],
      'It was {Ismael "El Mayo" Zambada} and {Jimmy “Barbecue” Cherizier}; then {Cherizier} left. Jimmy “The Hat” Walker sat.',
    ));
  it('another spelling of the father’s name', () =>
    assertScreened(
      [listed('person', '1', 'MORENETS, Aleksei Sergeyevich')],
      'They charged {Aleksei Sergeevich Morenets}, and no Aleksei Petrovich Morenets.',
    ));
  it('one word without the legal form', () =>
    assertScreened(
      [
        listed('entity', '1', 'PJSC SBERBANK'),
        listed('entity', '2', 'STATE CORPORATION ROSTEC'),
        listed('entity', '3', 'GAZPROMBANK JOINT STOCK COMPANY'),
        listed('entity', '4', 'PUBLIC JOINT STOCK COMPANY ALROSA'),
      ],
      'Then {Sberbank}, {Rostec}, {Gazprombank} and {Alrosa} fell.',
    ));
  it('two words that a hyphen joins, without what the body is', () => {
    assertScreened(
      [
        listed('entity', '1', 'JOINT-STOCK COMPANY CONCERN VELMAZ-ONTEY'),
        listed('entity', '2', 'SOVTRAKT-MORTRANS GROUP'),
        listed('entity', '3', 'OOO KRELIN-DROST'),
      ],
      '{Velmaz-Ontey} builds missiles; so says the {Velmaz-Ontey Concern}. {Sovtrakt-Mortrans} ships them, and {Krelin-Drost} pays. Velmaz sings, Ontey too.'.replace(
        'the {Velmaz-Ontey Concern}',
        'the {Velmaz-Ontey} Concern',
      ),
    );
    assertScreened(
      [
        listed('entity', '1', 'BANK SAINT-PETERSBURG PJSC'),
        listed('entity', '2', 'REAL-ESTATE BANK'),
        listed('entity', '3', 'MARTIN-GARCIA GROUP'),
        listed('entity', '4', 'PRO-GAIN GROUP CORPORATION'),
      ],
      'In Saint-Petersburg, Real-Estate prices fell. Martin-Garcia sings. Pro-Gain is a word.',
    );
  });
  it('one word without what the body is, where the draft names the body', () => {
    const bodies = [
      listed('entity', '1', 'QTV BANK PUBLIC JOINT STOCK COMPANY'),
      listed('entity', '2', 'MARTIN GROUP'),
      listed('entity', '3', 'BANK BAIKAL'),
    ];
    assertScreened(
      bodies,
      'The {QTV Bank} lost money. {QTV} said so. The {Martin Group} sued, and Martin sang at Baikal after {Bank Baikal} closed.',
    );
    assertScreened(bodies, 'QTV is a channel. Qtv is not.');
  });
  it('one Cyrillic word without the country behind it, where the Latin name does without', () =>
    assertScreened(
      [
        listed('entity', '1', 'PJSC KREDBANK', 'Кредбанк России'),
        listed('entity', '2', 'RUSSIAN POST', 'Почта России'),
        listed('entity', '3', 'CENTRAL BANK OF RUSSIA', 'Банк России'),
      ],
      '{Кредбанк России} и {Кредбанк}. Почта пришла, Банк закрыт, а {Почта России} и {Банк России} нет.',
    ));
  it('but no word, place or name', () =>
    assertScreened(
      [
        listed('entity', '1', 'CITADEL LLC'),
        listed('entity', '2', 'NATIONAL LOTTERY AD'),
        listed('entity', '3', 'OOO MONITORING'),
        listed('entity', '4', 'DENISE LTD'),
        listed('entity', '5', 'LLC TIMBER'),
        listed('entity', '6', 'BAIKAL'),
      ],
      'Then Citadel, the National Lottery, Monitoring, Denise and Timber rose. Lake Baikal froze, and the Baikal region with it.',
    ));
  it('nor the title of a film or a book that is made of everyday words', () => {
    const army = listed('entity', '1', 'ISLAMIC ARMY');
    assertScreened(
      [army],
      'They showed the film Islamic Army. The novel Islamic Army was a success, and the film “Islamic Army” another.'.replace(
        'the film “Islamic Army” another',
        'the album Islamic Army, too',
      ),
    );
    assertScreened(
      [army, listed('entity', '2', 'HEZBOLLAH')],
      'The {Islamic Army} left. The film {Islamic Army} commanders shot is out; so is the film {Hezbollah}.',
    );
  });
});

describe('names that thousands bear', () => {
  const lee = from(listed('person', '1', 'LEE, John'), 'China');
  it('are not highlighted by themselves', () => {
    assertScreened([lee], 'Bluesman John Lee said he would tour England.');
    assertScreened([listed('person', '2', 'TAYLOR, Mark')], 'Mark Taylor, a plumber, ran in Ohio.');
  });
  it('are where the country agrees', () =>
    assertScreened([lee], 'Hong Kong leader {John Lee} said the city was stable.'));
  it('are where the draft talks of what lists are about', () =>
    assertScreened(
      [listed('person', '2', 'TAYLOR, Mark')],
      'The United States has put {Mark Taylor} under sanctions.',
    ));
  it('and rare ones are always', () =>
    assertScreened([listed('person', '3', 'YARONOV, Mark')], 'They met {Mark Yaronov} there.'));
});
