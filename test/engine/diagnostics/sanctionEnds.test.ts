import { calls, callsNobody, disclosesNothing, sanctionedDesk } from './calledSanctioned.js';
import { assertNotes } from './notesOf.js';

describe('endings that were only wanted', () => {
  for (const text of [
    '{Ann Brown} was sanctioned in 2014 and has yet to be delisted.',
    '{Ann Brown} was sanctioned in 2014, and her bid to be delisted failed.',
    '{Ann Brown} was sanctioned in 2014 and asked a court to annul the listing.',
    '{Ann Brown} was sanctioned in 2014, but no court annulled the listing.',
    '{Ann Brown} was sanctioned in 2014, and Hungary called for lifting the measures.',
    '{Ann Brown} was sanctioned in 2014, and Hungary demanded that the EU lift the measures.',
    '{Ann Brown} was sanctioned in 2014, and Hungary demanded that she be delisted.',
    '{Ann Brown} was sanctioned in 2014, and the measures cannot be lifted.',
    '{Ann Brown} was sanctioned in 2014, and the EU is considering lifting the measures.',
    '{Ann Brown} was sanctioned in 2014, and her lawyers failed to have the measures lifted.',
    '{Ann Brown} was sanctioned in 2014, but was not delisted in 2020.',
  ])
    calls(text);
  for (const text of [
    'Ann Brown was sanctioned in 2014, but an appeals court annulled the listing in 2020.',
    'Ann Brown was sanctioned in 2014, yet a court annulled the listing.',
    'Ann Brown was sanctioned in 2014, but after she appealed the EU delisted her.',
    'Ann Brown was sanctioned in 2014 and after suing the EU was delisted.',
    'Ann Brown was sanctioned in 2014, but after calls from Hungary the EU lifted the measures.',
    'Ann Brown was sanctioned in 2014 and was not delisted until 2020.',
    'Ann Brown was sanctioned in 2014, and the EU did not lift the measures until last year.',
    'Ann Brown was sanctioned in 2014 and was not removed from the list before May 2020.',
    'Ann Brown was sanctioned in 2014 and agreed to cooperate before being delisted.',
    'Ann Brown was sanctioned in 2014, but the EU decided to lift the measures in 2020.',
  ])
    callsNobody(text);
});

describe('who was taken off which list', () => {
  for (const text of [
    'The sanctioned tycoon {Peter Lowe} was dropped from the Forbes billionaires list in 2023.',
    'The sanctioned tycoon {Peter Lowe} was removed from the guest list.',
    'The sanctioned tycoon {Peter Lowe} was removed from the ballot list in May.',
    'The sanctioned striker {Peter Lowe} came off the injured list.',
    '{Peter Lowe}, sanctioned in 2014, was dropped from the Forbes list in 2023.',
    '{Peter Lowe} was sanctioned in 2014 and dropped from the party list in 2016.',
    'The EU kept its freeze on the sanctioned banker {Ann Brown} and delisted Peter Lowe.',
    'Jon Roe, a friend of the sanctioned banker {Ann Brown}, was delisted in 2020.',
    'Jon Roe, who met {Ann Brown}, sanctioned in 2014, was delisted in 2020.',
    '{Ann Brown} was sanctioned in 2014 and removed from the board in 2016.',
    '{Nord Bank} was sanctioned in March and dropped plans for a branch.',
  ])
    calls(text);
  for (const text of [
    'The sanctioned banker Ann Brown was delisted.',
    'Ann Brown, a sanctioned banker, was removed from the EU list.',
    'Ann Brown, a sanctioned banker, was removed from its list of sanctioned people.',
    'The sanctioned banker Ann Brown was taken off the U.S. blacklist in 2020.',
    'The sanctioned banker Ann Brown was removed from the Treasury’s SDN list.',
    'Ann Brown, sanctioned in 2014, was removed from the list in 2020.',
    'Ann Brown is a sanctioned banker and was delisted in 2020.',
    'The sanctioned bankers Ann Brown and Peter Lowe were delisted in 2020.',
  ])
    callsNobody(text);
});

describe('which measures have ended', () => {
  for (const text of [
    '{Ann Brown} was sanctioned by the EU weeks after she ended a ban on grain exports.',
    '{Ann Brown} was sanctioned by the EU weeks after she suspended restrictions on protests.',
    '{Ann Brown} was sanctioned by the EU weeks after she ended emergency measures.',
    '{Ann Brown} was sanctioned for jailing judges and suspending them.',
    '{Ann Brown} was sanctioned for jailing judges and then freeing them.',
    '{Ann Brown} and {Peter Lowe} were sanctioned in March, and they were suspended by their party.',
    'The EU imposed sanctions on {Nord Bank}, which has been suspended by the exchange.',
    'The EU sanctioned {Nord Bank} and {Acme Holding}, which were suspended by the exchange.',
    'The EU imposed sanctions on {Nord Bank} and {Acme Holding}, which were suspended by the exchange.',
    '{Ann Brown} was sanctioned by the EU after she lifted a ban on grain exports.',
    '{Ann Brown} was sanctioned by the EU after she lifted restrictions on trade.',
  ])
    calls(text);
  for (const text of [
    'The EU sanctioned Ann Brown in 2014 and lifted its restrictions on her in 2016.',
    'The EU sanctioned Ann Brown in 2014 and lifted a travel ban on her in 2016.',
    'The EU imposed sanctions on Nord Bank, which were suspended by a court in May.',
    'The EU imposed an asset freeze and a travel ban on Ann Brown in 2014 and suspended them in 2016.',
    'The EU imposed sanctions on Ann Brown in 2014, which have been suspended.',
  ])
    callsNobody(text);
});

describe('endings in the wordings of news', () => {
  for (const text of [
    '{Ann Brown} was sanctioned by the EU in 2014 over her decision to jail protesters.',
    '{Ann Brown} was sanctioned by the EU in 2022 and her assets were frozen.',
    '{Ann Brown} was sanctioned in 2022 after she removed judges who had annulled the vote.',
    '{Ann Brown} was sanctioned in 2022 for lifting curbs on arms sales.',
    '{Ann Brown} was sanctioned in 2022, and the measures remain in place.',
    '{Ann Brown} was sanctioned in 2022, and her lawyers are seeking to overturn the listing.',
    '{Ann Brown} was sanctioned in 2022; her appeal against the listing was dismissed.',
    '{Ann Brown} was sanctioned in 2022 and dropped as chief executive.',
    '{Ann Brown} was sanctioned in 2022 and has since been removed from the board of the bank.',
    'The EU sanctioned {Ann Brown} in 2022 and dropped Jon Roe from the list.',
    'The EU sanctioned {Ann Brown} and {Nord Bank} and eased rules for farmers.',
    'The EU has sanctioned {Ann Brown}, ending weeks of debate.',
    'The EU sanctioned {Nord Bank} in 2022, cutting it off from euro clearing.',
    'The sanctioned oligarch {Peter Lowe} was cleared of fraud in May.',
    'The sanctioned oligarch {Peter Lowe} dropped his appeal to be delisted.',
    'The sanctioned oligarch {Peter Lowe} won a libel case and was freed from house arrest.',
  ])
    calls(text);
  for (const text of [
    'Ann Brown was sanctioned by the EU in 2014, and the sanctions were lifted in 2020.',
    'Ann Brown was sanctioned by the EU in 2014; the bloc removed her from its list in 2020.',
    'Ann Brown was sanctioned by Washington in 2018, but the Treasury lifted the sanctions in 2019.',
    'Ann Brown was sanctioned in 2014 and was taken off the list in 2020.',
    'Ann Brown, who was sanctioned in 2014 but has since been delisted, left.',
    'Ann Brown was sanctioned in 2018; the General Court annulled her listing last year.',
    'Ann Brown was sanctioned in 2018, but a court later overturned the decision.',
    'Ann Brown was under U.S. sanctions from 2014 until they were lifted in 2020.',
    'The Treasury sanctioned Nord Bank in 2018 but lifted the restrictions a year later.',
    'The Treasury sanctioned Nord Bank in 2018 but removed it from the list a year later.',
    'The EU imposed sanctions on Nord Bank that were later annulled by a court.',
    'The EU imposed sanctions on Nord Bank, but they were struck down by the General Court.',
    'Nord Bank was sanctioned by the U.K. in 2022, a measure revoked in 2024.',
    'Washington sanctioned Nord Bank in 2018, then delisted the bank in 2020.',
    'Ann Brown was blacklisted by the Treasury in 2014 and removed from the SDN list in 2017.',
    'Sanctions on Nord Bank were terminated in 2020.',
    'The EU sanctions on Nord Bank have lapsed.',
    'The EU let its sanctions on Nord Bank expire in 2020.',
    'The ban imposed on Ann Brown by the EU was lifted.',
    'The EU travel ban on Ann Brown was lifted in May.',
  ])
    callsNobody(text);
});

describe('whose list it is', () => {
  for (const text of [
    'The sanctioned banker {Ann Brown} was removed from the team’s list in 2020.',
    'The sanctioned banker {Ann Brown} was removed from the party’s list in 2020.',
    'The sanctioned tycoon {Peter Lowe} was dropped from the Sunday Times rich list in 2023.',
  ])
    calls(text);
  for (const text of [
    'The sanctioned banker Ann Brown was removed from the bloc’s sanctions list in 2020.',
    'The sanctioned banker Ann Brown was removed from the bloc’s list in 2020.',
    'The sanctioned banker Ann Brown was removed from the Treasury Department’s list in 2020.',
    'The sanctioned banker Ann Brown was taken off the French list in 2020.',
    'The EU sanctioned Ann Brown in 2014 and the bloc’s restrictions ended in 2016.',
    'Ann Brown was sanctioned in 2014, and the government’s measures were lifted in 2016.',
    'The EU sanctioned Ann Brown in 2014 and lifted the bloc’s sanctions on her in 2016.',
  ])
    callsNobody(text);
});

describe('what an ending is of, before sanctions on somebody and behind', () => {
  for (const text of [
    'The club cancelled his contract over U.S. sanctions on Peter Lowe.',
    'Visa withdrew from Russia after EU sanctions on Peter Lowe.',
    'Israeli strikes followed U.S. sanctions on Peter Lowe.',
    'Israeli strikes and U.S. sanctions on Peter Lowe dominated the talks.',
    'The court cleared the sale because of EU sanctions on Peter Lowe.',
    'Israel cleared the way for U.S. sanctions on Peter Lowe.',
    'The EU reversed course and kept its sanctions on Peter Lowe.',
    'The EU sanctions on Peter Lowe, removed as chief in May, took effect.',
    'The EU sanctions on Peter Lowe for cancelled contracts took effect.',
    'EU sanctions on Peter Lowe, who annulled the vote, took effect.',
    'EU sanctions on Peter Lowe took effect after the club cancelled his contract.',
    'The EU sanctions on Peter Lowe ended his career.',
    'Since the EU sanctions on Peter Lowe, the tour has been cancelled.',
    'The EU sanctions on Peter Lowe have not been lifted.',
    'The EU sanctions on Peter Lowe took effect and the bank’s shares were suspended.',
    'The court cleared the sale and EU sanctions on Peter Lowe took effect.',
    'The company suspended on Monday flights that EU sanctions on Peter Lowe had hit.',
    'The EU sanctions on Peter Lowe ended years of talks.',
    'Despite the EU sanctions on Peter Lowe, whose party withdrew, he left.',
  ])
    it(`perhaps or for certain: ${text}`, () =>
      void assertNotes('sanctioned-not-disclosed', text, [], sanctionedDesk));
  for (const text of [
    'Brussels lifted its sanctions on Peter Lowe.',
    'Brussels withdrew its sanctions on Peter Lowe.',
    'Brussels cancelled its sanctions on Peter Lowe.',
    'Brussels lifted or eased most of its sanctions on Peter Lowe.',
    'Brussels lifted tariffs and sanctions on Peter Lowe.',
    'The court annulled the decision to impose sanctions on Peter Lowe.',
    'A court struck down EU sanctions on Peter Lowe.',
    'A court struck down the EU’s sanctions on Peter Lowe.',
    'The EU lifted the asset freeze and the travel ban on Peter Lowe.',
    'Hungary wanted an end to EU sanctions on Peter Lowe.',
    'Sanctions on Peter Lowe were withdrawn.',
    'The EU sanctions on Peter Lowe have lapsed.',
    'The EU sanctions on Peter Lowe were struck down in May.',
    'The EU sanctions on Peter Lowe, a banker, were lifted in May.',
    'The EU sanctions on Peter Lowe and his wife were lifted in May.',
    'The EU sanctions on Peter Lowe took effect in 2014 and were lifted in 2016.',
    'The EU sanctions imposed on Peter Lowe by Brussels in 2014 were lifted in 2016.',
    'The EU sanctions on Peter Lowe that were lifted in 2016 had hurt him.',
    'The expired EU sanctions on Peter Lowe had hurt him.',
    'The EU sanctions on Peter Lowe, suspended in 2016, had hurt him.',
    'The EU sanctions on Peter Lowe, now lifted, had hurt him.',
    'The EU sanctions on Peter Lowe and others were dropped this year.',
    'The EU ended, after years of talks, its sanctions on Peter Lowe.',
    'The EU lifted on Monday its sanctions on Peter Lowe.',
    'The removal by the EU of its sanctions on Peter Lowe pleased him.',
    'The EU lifted U.S., EU and U.K. sanctions on Peter Lowe.',
  ])
    disclosesNothing(text);
});
