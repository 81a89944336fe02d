import { assertScreened, listed } from './screened.js';

const OPERA = listed('entity', '4', 'OPERA');
const ELSEWHERE = 'Washington imposed sanctions on firms in Russia and Nicaragua. ';
const IVANOV = {
  ...listed('person', '1', 'IVANOV, Sergei Borisovich'),
  nationalities: ['Russia'],
};
const RARE = {
  ...listed('person', '2', 'VELDTHUIZEV, Adalbert Borisovich'),
  nationalities: ['Russia'],
};

describe('words that are a listed name or just words', () => {
  it('are just words at the beginning of a sentence, or where all is shouted', () => {
    assertScreened([OPERA], 'Parts were sold to {OPERA} again.');
    assertScreened([OPERA], 'OPERA was sold again.');
    assertScreened([OPERA], 'He cried: we go to the BIG OPERA now.');
    assertScreened([OPERA], 'He cried: we go to OPERA NOW and again.');
  });
  it('are a name beside two letters in capitals, which are hardly shouted', () =>
    assertScreened([OPERA], 'Parts were sold to EU {OPERA} again.'));
  it('are a name with a small word for what it is behind its own words alone', () => {
    assertScreened([listed('entity', '1', 'HAQQANI NETWORK')], 'Then the {Haqqani network} fell.');
    assertScreened(
      [listed('entity', '1', 'HAQQANI NETWORK TRUST')],
      'Then the Haqqani network Trust fell.',
    );
    assertScreened([listed('entity', '1', 'NETWORK HAQQANI')], 'Then the network Haqqani fell.');
    assertScreened([listed('entity', '1', 'MARINE GROUP')], 'Then the Marine group fell.');
  });
  it('are a name with a small second syllable behind a hyphen alone', () => {
    const kim = listed('person', '1', 'KIM, Jong Un');
    assertScreened([kim], 'Then {Kim Jong-un} left.');
    assertScreened([kim], 'Then {Kim Jong Un} left.');
    assertScreened([kim], 'Then Kim Jong un left.');
  });
});

describe('a listed person’s name', () => {
  it('is a part of a longer one behind a particle or an initial, but not behind English words', () => {
    assertScreened([IVANOV], `${ELSEWHERE}Why do {Sergei Ivanov} and others laugh?`);
    assertScreened([IVANOV], `${ELSEWHERE}He or {Sergei Ivanov} came as {Sergei Ivanov} does.`);
    assertScreened([IVANOV], `${ELSEWHERE}A {Sergei Ivanov} was there.`);
    assertScreened([IVANOV], `${ELSEWHERE}Then von Sergei Ivanov was there.`);
    assertScreened([IVANOV], `${ELSEWHERE}Then J. Sergei Ivanov was there.`);
  });
});

describe('what a draft says beside a listed name', () => {
  it('makes a rare name somebody else’s where the list prints it otherwise', () => {
    assertScreened([RARE], `${ELSEWHERE}Adalbert Veldthuizev, a goalkeeper, signed.`);
    assertScreened([RARE], `${ELSEWHERE}{Adalbert Borisovich Veldthuizev}, a goalkeeper, signed.`);
    assertScreened([RARE], `${ELSEWHERE}{Adalbert Veldthuizev} signed.`);
  });
  it('holds to the end of the draft', () =>
    assertScreened(
      [IVANOV],
      `${ELSEWHERE}Sergei Ivanov, a goalkeeper, signed. Sergei Ivanov said so. Sergei Ivanov smiled. Sergei Ivanov left.`,
    ));
  it('agrees by a country or its capital', () => {
    assertScreened([IVANOV], `${ELSEWHERE}{Sergei Ivanov} of Russia was chief.`);
    assertScreened([IVANOV], `${ELSEWHERE}Sergei Ivanov of Ukraine met a Russian envoy.`);
    assertScreened([IVANOV], `${ELSEWHERE}{Sergei Ivanov} of Moscow was chief.`);
    assertScreened([IVANOV], `${ELSEWHERE}Sergei Ivanov of Paris was chief.`);
  });
});

describe('people whose listed names are in other letters', () => {
  const putin = listed(
    'person',
    '1',
    'PUTIN, Vladimir Vladimirovich',
    'Путин, Владимир Владимирович',
  );
  it('are found by their family names in all cases', () => {
    assertScreened([putin], '{Владимир Путин} прибыл. Они встретили {Путина}.');
    assertScreened([putin], 'Они встретили {Владимира Путина}. {Путин} ушёл.');
  });
});
