import assert from 'node:assert/strict';
import { actors, assertNotes, type Desk, fixed, notesOf } from './notesOf.js';
import {
  calls,
  callsNobody,
  freeDesk as free,
  sanctionedDesk as under,
} from './calledSanctioned.js';

describe('whom a sanctioned possessor possesses', () => {
  for (const text of [
    'The sanctioned bank’s chairman, Ann Brown, resigned on Monday.',
    "The sanctioned bank's chairman, Ann Brown, resigned on Monday.",
    'The sanctioned oligarch’s daughter, Ann Brown, resigned.',
    'The sanctioned oligarch’s daughter Ann Brown resigned.',
    'The sanctioned companies’ owner, Ann Brown, resigned.',
    'The sanctioned companies’ clients include Ann Brown.',
    'Ann Brown, the sanctioned oligarch’s daughter, resigned.',
    'Ann Brown is a sanctioned oligarch’s daughter.',
    'As a sanctioned oligarch’s daughter, Ann Brown may not travel.',
    'The U.S.-sanctioned bank’s chairman, Ann Brown, resigned.',
    'Sanctioned Russian bank’s unit Nord Bank lost money.',
    'The chairman of the sanctioned bank, Ann Brown, resigned on Monday.',
    'The daughter of the sanctioned oligarch, Ann Brown, resigned on Monday.',
    'A lawyer for the sanctioned lender, Peter Lowe, declined to comment.',
    'A subsidiary of the sanctioned bank, Nord Bank, lost money.',
  ])
    callsNobody(text);
  for (const text of [
    'Its sanctioned founder, {Peter Lowe}, has left.',
    'The sanctioned owner of the yacht, {Ann Brown}, was not aboard.',
    'The bank’s sanctioned founder, {Peter Lowe}, has left.',
    'The sanctioned founder of Russia’s largest bank, {Peter Lowe}, has left.',
    'The sanctioned banker {Ann Brown}’s daughter resigned.',
    'A yacht of the sanctioned banker, {Peter Lowe}, was seen off Malta.',
    'The chairman of the sanctioned bank, {Nord Bank}, resigned.',
  ])
    calls(text);
});

describe('who is designated', () => {
  for (const text of [
    'Ann Brown, designated by the president to lead the Treasury, said rates would fall.',
    'Ann Brown was designated by the president in March to run the Treasury.',
    'Ann Brown, designated as acting head of the Treasury, said rates would fall.',
    'Ann Brown was designated as acting head of the Treasury.',
    'Nord Bank was designated by the Treasury as a lender of last resort.',
    'Ann Brown was designated Treasury secretary.',
    'Ann Brown was designated the new chief of the Treasury.',
    'Ann Brown, the designated head of the Treasury, said rates would fall.',
    'The president designated Ann Brown to lead the Treasury.',
    'The president designated Ann Brown chairman of the sanctions committee.',
    'Peter Lowe was designated chairman.',
    'Peter Lowe was designated envoy for talks on sanctions.',
  ])
    callsNobody(text);
  for (const text of [
    '{Ann Brown}, designated by the Treasury in 2022, left.',
    '{Ann Brown}, designated by the Treasury in 2022 to punish Moscow, left.',
    '{Ann Brown} was designated by the Treasury for helping Moscow to evade the price cap.',
    '{Ann Brown} was designated by the Treasury on Monday as part of a package.',
    '{Nord Bank} was designated as a terrorist organization by the State Department.',
    '{Ann Brown} was designated a Specially Designated National in May.',
    'The Treasury designated {Ann Brown} in May.',
    'The Treasury designated {Ann Brown} as a supporter of terrorism.',
    'On Monday the Treasury designated party leader {Ann Brown}.',
    '{Ann Brown} was designated by the Treasury as it tightened the price cap.',
  ])
    calls(text);
});

describe('sanctions that have ended', () => {
  const ended: Desk = {
    actors: actors(
      'v: {name: Viktor Vekselberg, kind: person, sanctions: [{authority: OFAC, since: 2018-04-06, until: 2020-01-01}]}',
    ),
  };
  const severities = (text: string): string[] =>
    assertNotes('sanction-claim-unsupported', text, ['Viktor Vekselberg'], ended).map(
      ({ severity }) => severity,
    );
  for (const text of [
    'Viktor Vekselberg was sanctioned by the U.S. Treasury in 2018.',
    'Viktor Vekselberg had been sanctioned in April 2018.',
    'In 2018, Viktor Vekselberg was sanctioned by the U.S. Treasury.',
    'The U.S. Treasury sanctioned Viktor Vekselberg in 2018.',
    'The United States imposed sanctions on Viktor Vekselberg in 2018.',
    'Viktor Vekselberg was under U.S. sanctions in 2019.',
    'Viktor Vekselberg, sanctioned by the U.S. Treasury in 2018, left.',
    'Viktor Vekselberg was added to the U.S. sanctions list in 2018.',
    'Viktor Vekselberg was sanctioned for the first time in 2018.',
    'Viktor Vekselberg was sanctioned by Canada, Britain and the United States in 2018.',
    'Viktor Vekselberg was sanctioned in 2018 and moved to Dubai in 2021.',
  ])
    it(`are the registry’s in the year that is given: ${text}`, () =>
      void assert.deepEqual(severities(text), ['information']));
  for (const text of [
    'Viktor Vekselberg, who is under U.S. sanctions, came.',
    'Viktor Vekselberg was sanctioned by the U.S. Treasury.',
    'Viktor Vekselberg was sanctioned by the U.S. Treasury in 2021.',
    'Viktor Vekselberg has been under U.S. sanctions since 2018.',
    'Viktor Vekselberg, sanctioned since 2018, left.',
    'Viktor Vekselberg has been sanctioned since 2018.',
    'In 2018 Viktor Vekselberg, a sanctioned banker, left.',
  ])
    it(`are over: ${text}`, () => void assert.deepEqual(severities(text), ['warning']));
  it('says so', () =>
    assert.equal(
      notesOf(
        'sanction-claim-unsupported',
        'Viktor Vekselberg was sanctioned by the U.S. Treasury in 2018.',
        ended,
      )[0].message,
      'the draft says that Viktor Vekselberg was sanctioned in 2018; according to the registry, the sanctions were no longer in force on 2025-11-22',
    ));
});

describe('the year of a designation', () => {
  const years = (text: string, ...words: string[]): unknown =>
    it(text, () => void assertNotes('sanction-date', text, words, under));
  for (const text of [
    'Ann Brown was sanctioned for crushing the protests of 2020.',
    'Ann Brown was sanctioned over the vote in August 2020.',
    'Ann Brown was sanctioned after the protests of 2020.',
    'Ann Brown was sanctioned following a crackdown in 2020.',
    'Ann Brown was sanctioned because she ran the police in 2020.',
    'After the protests of 2020, Ann Brown was sanctioned.',
    'Ann Brown took office in 2020 and was sanctioned a year later.',
    'Ann Brown, who took office in 2020, was sanctioned.',
    'Ann Brown, sanctioned by the EU, left in 2022.',
    'Ann Brown was sanctioned and left in 2022.',
    'In 2019 Ann Brown, sanctioned by the EU, left.',
    'In 2019 the sanctioned banker Ann Brown left.',
    'In 2021, Ann Brown was sanctioned by the EU.',
    'Ann Brown was sanctioned for crushing the protests in 2020.',
    'Ann Brown was sanctioned and attacked protesters in 2020.',
    'Ann Brown was sanctioned by the EU, fled and returned in 2022.',
    'In 2020, Ann Brown fled, and Canada sanctioned her.',
    'The sanctioned banker Ann Brown left in 2022.',
    'The sanctioned banker Ann Brown sold her shares in 2022.',
    'Ann Brown was sanctioned in 2014 and again in 2018.',
    'Ann Brown was under EU sanctions in 2023.',
    'Ann Brown was on the EU sanctions list in 2023.',
    'Ann Brown was sanctioned in 2021 and left in 2022.',
    'Washington sanctioned Nord Bank, its shares fell and its chairman quit in 2023.',
    'Ann Brown was sanctioned by the EU, and in 2023 she was jailed.',
    'Ann Brown was sanctioned by the EU, and in 2023 Peter Lowe fled.',
    'Ann Brown was sanctioned by the EU and in 2023 was jailed.',
    'Ann Brown was sanctioned by the EU, and in 2023 the bank closed.',
    'Ann Brown was sanctioned for torture, murder and rape in 2018.',
    'Ann Brown was sanctioned over torture, murder and abuse in 2018.',
    'Ann Brown was sanctioned by Israel in 2019.',
    'Ann Brown was sanctioned by the EU in 2021, and the United States followed in 2022.',
    'In 2021, the EU sanctioned Ann Brown, and Washington fumed.',
  ])
    years(text);
  years('Ann Brown was under EU sanctions from 2023.', '2023');
  years('Ann Brown was sanctioned by the EU in 2014, and Canada followed in 2021.', '2014');
  years('Ann Brown was sanctioned by the EU, and in 2023 by Canada.', '2023');
  years('In 2022, the EU sanctioned Ann Brown, and Washington fumed.', '2022');
  years('Ann Brown has been under EU sanctions from 2022.', '2022');
  years('Ann Brown was sanctioned by the EU in March 2014.', '2014');
  years('Ann Brown was sanctioned in March of 2014.', '2014');
  years('Ann Brown has been under EU sanctions since 2022.', '2022');
  years('In 2022, Ann Brown was sanctioned by the EU.', '2022');
  years('The EU in 2022 sanctioned Ann Brown.', '2022');
  years('Ann Brown was sanctioned by the EU and the UK in 2022.', '2022');
  years('The EU sanctioned Nord Bank, a lender, in 2022.', '2022');
  years('Ann Brown was under EU sanctions in 2018.', '2018');
  years('Ann Brown was put under EU sanctions in 2023.', '2023');
  years('Ann Brown was sanctioned for the first time in 2018.', '2018');
  years('Ann Brown was sanctioned for a second time by the European Union in 2018.', '2018');
  years('Ann Brown was sanctioned by Canada, Britain and Australia in 2018.', '2018');
  years('Ann Brown was sanctioned by the United States, Canada, and the EU in 2018.', '2018');
  years('Ann Brown was sanctioned with her husband and related firms in 2018.', '2018');
  years('Ann Brown was sanctioned with her husband, two sons and several firms in 2018.', '2018');
  years('The EU sanctioned Ann Brown, Peter Lowe and Acme Holding in 2018.', '2018');
  years('In 2018, Canada, Britain and Australia sanctioned Ann Brown.', '2018');
  years('Ann Brown was sanctioned in 2018 and left in 2022.', '2018');
  years('The sanctioned banker Ann Brown has been under EU sanctions since 2018.', '2018');
});

describe('the year of a designation by one of several authorities', () => {
  const twice: Desk = {
    actors: actors(
      'brown: {name: Ann Brown, kind: person, sanctions: [{authority: Canada, since: 2019-05-01}, {authority: EU, since: 2021-06-21}]}',
    ),
  };
  const years = (text: string, ...words: string[]): unknown =>
    it(text, () => void assertNotes('sanction-date', text, words, twice));
  years('Ann Brown was sanctioned by Canada in 2019, and the European Union followed in 2021.');
  years('In 2021 the EU sanctioned Ann Brown, and Canada had long done so.');
  years('Ann Brown was sanctioned by the EU in 2019, and Canada followed.', '2019');
  years('The Canadian banker Ann Brown was sanctioned by the EU in 2019.', '2019');
  years('Ann Brown was sanctioned by Israel in 2018.');
  years('Ann Brown was sanctioned by Norway in 2022.');
  years('Ann Brown was sanctioned by the Norwegian government in 2022.');
  years('Ann Brown was sanctioned by Oslo in 2022.');
  years('Ann Brown was sanctioned by North Korea in 2022.');
  years('Ann Brown was sanctioned by Congress in 2022.', '2022');
  years('Ann Brown was sanctioned by Joe Biden in 2022.', '2022');
  it('writes the year of the authority that the sentence names', () =>
    assert.equal(
      fixed('sanction-date', 'Ann Brown was sanctioned by the EU in 2019.', twice),
      'Ann Brown was sanctioned by the EU in 2021.',
    ));
});

describe('the year of a designation by those who govern the United States', () => {
  const washington: Desk = {
    actors: actors(
      'brown: {name: Ann Brown, kind: person, sanctions: [{authority: OFAC, since: 2019-05-01}, {authority: EU, since: 2021-06-21}]}',
    ),
  };
  for (const by of [
    'President Biden',
    'President Joe Biden',
    'the Biden administration',
    'the Trump White House',
    'the State Department',
    'Biden’s administration',
  ]) {
    for (const year of ['2021', '2022'])
      it(`is not ${year}, where it is by ${by}`, () =>
        void assertNotes(
          'sanction-date',
          `Ann Brown was sanctioned by ${by} in ${year}.`,
          [year],
          washington,
        ));
    it(`is the Treasury’s, where it is by ${by}`, () =>
      void assertNotes(
        'sanction-date',
        `Ann Brown was sanctioned by ${by} in 2019.`,
        [],
        washington,
      ));
  }
});

describe('who imposes sanctions on whom', () => {
  for (const text of [
    'The EU imposed new sanctions on {Ann Brown} on Monday.',
    'The EU has imposed fresh sanctions on {Ann Brown}.',
    'After weeks of debate, the EU imposed sanctions on {Ann Brown}.',
    'After weeks of debate, the EU imposed further sanctions on {Ann Brown}.',
    'Hungary opposed it, but the EU imposed sanctions on {Ann Brown}.',
    'The new government imposed sanctions on {Ann Brown}.',
    'The U.S.-backed government imposed sanctions on {Ann Brown}.',
    'Washington announced additional sanctions on {Nord Bank} in May.',
    'The EU lifted and reimposed sanctions on {Nord Bank}.',
    'After weeks of debate, sanctions were imposed on {Ann Brown}.',
    'New sanctions were imposed on {Ann Brown} on Monday.',
    'The EU imposed sanctions on {Ann Brown} that would freeze her assets.',
    'The EU imposed sanctions on {Ann Brown}, who was dropped by her party in May.',
    'The EU extended its sanctions on {Ann Brown}.',
    'Washington then imposed sanctions on {Nord Bank}.',
  ])
    calls(text);
  for (const text of [
    'The EU proposed new sanctions on Ann Brown.',
    'Hungary blocked EU sanctions on Ann Brown.',
    'The EU threatened to impose new sanctions on Ann Brown.',
    'The EU considered imposing new sanctions on Ann Brown.',
    'The EU announced possible sanctions on Ann Brown.',
    'The EU announced planned sanctions on Ann Brown.',
    'The EU never imposed new sanctions on Ann Brown.',
    'The EU would impose new sanctions on Ann Brown.',
    'The bill imposes new sanctions on Ann Brown.',
    'The Senate debated a bill that imposes new sanctions on Ann Brown.',
    'The proposed package imposes new sanctions on Ann Brown.',
    'Lawmakers demanded that the EU impose new sanctions on Ann Brown.',
    'The EU imposed sanctions on Ann Brown in 2014 and lifted them in 2020.',
    'Sanctions were imposed on Ann Brown in 2014 and lifted in 2020.',
    'The EU lifted the sanctions that were imposed on Ann Brown.',
    'The EU imposed no new sanctions on Ann Brown.',
    'If the EU imposed new sanctions on Ann Brown, she would leave.',
  ])
    callsNobody(text);
});

describe('conditions and ends of something else', () => {
  for (const text of [
    '{Nord Bank}, which provided loans to the army, was sanctioned by the EU in March.',
    '{Nord Bank}, which should have closed, was sanctioned by the EU in March.',
    '{Nord Bank}, which asked if it could stay, was sanctioned by the EU in March.',
    'Nord Bank provided loans to {Acme Holding}, which was sanctioned by the EU in March.',
    'Asked if she would stay, {Ann Brown}, who was sanctioned in March, said no.',
    '{Ann Brown} was sanctioned by the EU, hours after she was removed as chief.',
    '{Ann Brown} was sanctioned by the EU hours after she was removed as chief.',
    '{Ann Brown}, who was sanctioned in March, was removed as chief.',
    '{Nord Bank}, which was sanctioned in March, dropped plans for a branch.',
    '{Ann Brown} was sanctioned by the EU because she struck a deal with the army.',
    '{Ann Brown} is under EU sanctions, and her party is in crisis after its leader was freed.',
    '{Ann Brown}, sanctioned by the EU, was freed on bail.',
    '{Ann Brown}, sanctioned by the EU, called for the bans to be lifted.',
    '{Ann Brown}, sanctioned in 2014, was removed as chief in 2020.',
    '{Ann Brown}, sanctioned in 2014, asked to be delisted.',
    '{Ann Brown}, sanctioned in 2014, was not delisted.',
    '{Ann Brown}, sanctioned in 2014, met Ivan Doe, who was delisted in 2020.',
    '{Ann Brown}, sanctioned in 2014, was removed from the list of speakers.',
    '{Ann Brown} was sanctioned by the EU, which removed her as its envoy.',
    '{Ann Brown} was sanctioned by the EU for running the bank, which removed her in 2020.',
    '{Ann Brown} was sanctioned by the EU, which refused to lift the measures.',
    '{Ann Brown} was sanctioned in 2014 and has asked to be delisted.',
    '{Ann Brown} was sanctioned in 2014 and suspended from the party in 2016.',
    '{Nord Bank} was sanctioned in 2014 and suspended its dividend in 2016.',
    'The EU imposed sanctions on {Nord Bank}, which was suspended from trading.',
    'The EU imposed sanctions on {Ann Brown} and ended its talks with her.',
    'Sanctions were imposed on {Ann Brown} in 2014 and ended her career.',
  ])
    calls(text);
  for (const text of [
    'Unless Ann Brown is sanctioned, she will stay.',
    'Nord Bank will stay open, provided it is not sanctioned.',
    'She will leave provided that Ann Brown is sanctioned.',
    'Provided Ann Brown is sanctioned, she will leave.',
    'Should Nord Bank be sanctioned, its bonds would fall.',
    'If Nord Bank, which asked for help, is sanctioned, it will close.',
    'Whether Nord Bank is sanctioned, nobody knows.',
    'Ann Brown was sanctioned in 2014 and delisted in 2020.',
    'Ann Brown was sanctioned in 2014, but removed from the list in 2020.',
    'Ann Brown was sanctioned in 2014, then delisted.',
    'Ann Brown was sanctioned in 2014 before being cleared.',
    'Ann Brown was sanctioned after the invasion and cleared in 2020.',
    'Ann Brown was sanctioned for her role in the crackdown and removed in 2020.',
    'Ann Brown was sanctioned by the EU, which lifted the measures in 2020.',
    'Ann Brown was sanctioned in 2014, a decision that a court overturned.',
    'Ann Brown, who was sanctioned in 2014, was removed from the list in 2020.',
    'Ann Brown was under sanctions until 2020.',
    'The EU imposed sanctions on Ann Brown and scrapped them in 2020.',
    'The EU imposed sanctions on Ann Brown, which were lifted in 2020.',
    'The EU imposed sanctions on Ann Brown in 2014; they expired in 2020.',
    'Ann Brown was sanctioned in 2014 and has since been removed.',
    'Ann Brown, sanctioned in 2014, later cleared, left.',
    'Ann Brown, sanctioned in 2014 and delisted in 2020, left.',
    'Ann Brown was sanctioned in 2014 and, after a ruling, removed in 2020.',
    'The EU imposed sanctions on Ann Brown in 2014 but suspended them in 2016.',
    'The United States imposed sanctions on Nord Bank in 2014 and waived them in 2016.',
    'The EU sanctioned Ann Brown in 2014 and ended the restrictions in 2016.',
    'Washington sanctioned Nord Bank in 2018 and let the restrictions lapse in 2021.',
    'Sanctions were imposed on Ann Brown in 2014 and suspended in 2016.',
    'The EU imposed sanctions on Ann Brown in 2014, which were suspended in 2016.',
    'The EU imposed a travel ban on Ann Brown in 2014, which was suspended in 2016.',
    'Ann Brown was put under EU sanctions in 2014, but they were suspended in 2016.',
    'Ann Brown was sanctioned by the EU, which removed her in 2023.',
    'Ann Brown was sanctioned in 2014 by the EU, which has since dropped her.',
    'Ann Brown was sanctioned by the EU, which took her off its list in 2023.',
    'Ann Brown, sanctioned in 2014, was delisted in 2020.',
    'Ann Brown, sanctioned in 2014, has since been removed from the list.',
    'Ann Brown, sanctioned in 2014, was taken off the EU list in 2020.',
    'Ann Brown, sanctioned in 2014, had the measures lifted in 2020.',
    'Ann Brown, sanctioned in 2014, fled and was delisted in 2020.',
    'The sanctioned banker Ann Brown was delisted in 2020.',
    'Ann Brown, a sanctioned banker, was removed from the EU list in 2020.',
    'Ann Brown was sanctioned in 2014 but won her appeal to be delisted.',
    'Ann Brown was sanctioned in May 2014 before being delisted.',
  ])
    callsNobody(text);
});

describe('travel bans and asset freezes', () => {
  for (const text of [
    '{Ann Brown} is under an EU travel ban.',
    '{Ann Brown} is under a British asset freeze.',
    '{Ann Brown} is under an EU asset freeze and travel ban.',
    '{Ann Brown}, under an EU travel ban since 2021, left.',
    '{Ann Brown} is subject to an EU asset freeze.',
    'The EU imposed a travel ban on {Ann Brown}.',
    'Brussels imposed a travel ban and asset freeze on {Ann Brown}.',
    'Britain hit {Ann Brown} with an asset freeze.',
    'Britain announced asset freezes on {Nord Bank} and {Acme Holding}.',
    'Kyiv imposed a travel ban and other sanctions on {Peter Lowe}.',
    '{Ann Brown} is on the EU travel ban list.',
  ])
    calls(text);
  for (const text of [
    'The travel ban debate hurt Ann Brown.',
    'Ann Brown criticized the EU travel ban.',
    'Ann Brown is no longer under an EU travel ban.',
    'The EU lifted its travel ban on Ann Brown.',
    'The EU proposed a travel ban on Ann Brown.',
    'Ann Brown, an asset freeze lawyer, left.',
    'Ann Brown is under a travel ban.',
    'A court in London imposed an asset freeze on Ann Brown.',
    'Prosecutors in Kyiv imposed a travel ban on Ann Brown.',
    'Ann Brown faces an EU travel ban.',
  ])
    callsNobody(text);
  it('are another matter where prosecutors impose them', () =>
    void assertNotes(
      'sanctioned-not-disclosed',
      'Prosecutors in Kyiv imposed a travel ban on Ann Brown.',
      ['Ann Brown'],
      { actors: under.actors?.slice(0, 1) },
    ));
  it('are told of whoever is under sanctions, whoever imposed them', () =>
    void assertNotes('sanctioned-not-disclosed', 'Ann Brown is under a travel ban.', [], {
      actors: under.actors?.slice(0, 1),
    }));
});

describe('“sanctions-hit”', () => {
  const told = (text: string, ...open: string[]): unknown =>
    it(text, () => {
      assertNotes('sanction-claim-unsupported', text, [], free);
      assertNotes('sanctioned-not-disclosed', text, open, under);
    });
  told('Sanctions-hit Nord Bank closed two branches.');
  told('The sanctions-hit lender Nord Bank closed two branches.');
  told('Nord Bank, a sanctions-hit lender, closed two branches.');
  told('The sanctions-hit country sued Nord Bank.', 'Nord Bank');
  told('The sanctions-hit lender’s rival, Nord Bank, closed two branches.', 'Nord Bank');
});

describe('other penalties', () => {
  for (const text of [
    'The European Commission sanctioned Acme Holding with a fine.',
    'The European Commission sanctioned Acme Holding with a 2 million euro fine.',
    'Acme Holding was sanctioned with a fine by Brussels.',
    'Peter Lowe was sanctioned with a two-match suspension.',
  ])
    callsNobody(text);
  for (const text of [
    'The European Union sanctioned {Acme Holding} with an asset freeze.',
    'The EU sanctioned {Acme Holding}, with Britain following.',
    'The EU sanctioned {Acme Holding} and a bank with fine offices.',
  ])
    calls(text);
});
