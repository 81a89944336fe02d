import { assertNotes } from './notesOf.js';
import {
  calls,
  callsNobody,
  disclosesNothing,
  mayCall,
  sanctionedDesk,
} from './calledSanctioned.js';

describe('what a sanctioned body is called', () => {
  for (const text of [
    'The sanctioned bank, {Ost Bank}, lost money.',
    'The sanctioned bank, {Nord Bank}, lost money.',
    'The sanctioned media company, {Zvezda News}, lost viewers.',
    'The sanctioned owner of the yacht, {Acme Holding}, sold it.',
    'The sanctioned agency, {Northern Energy Agency}, denied it.',
  ])
    calls(text);
  for (const text of [
    'The chairman of the sanctioned bank, Ann Brown, resigned.',
    'A subsidiary of the sanctioned bank, Ost Bank, lost money.',
    'The bank of the sanctioned tycoon, Nord Bank, closed.',
    'The chief of staff to the sanctioned president, Ann Brown, resigned.',
  ])
    callsNobody(text);
  for (const text of [
    'The sanctioned bank chairman, Ann Brown, resigned.',
    'The sanctioned bank chairman Ann Brown resigned.',
    'Jon Roe dined with sanctioned Acme Holding chief Ann Brown.',
    'Ann Brown, the sanctioned oil company chief, resigned.',
    'The EU’s latest sanctions hit Acme Holding and Peter Lowe.',
    'Britain’s latest sanctions target Acme Holding, which makes drones.',
    'The Treasury said on Monday it had sanctioned Nord Bank.',
    'Nord Bank was cut off from the network and sanctioned by the United States.',
  ])
    mayCall(text);
});

describe('offices with what they are of', () => {
  for (const text of [
    'The EU sanctioned Deputy Minister of Defense {Timur Ivanov}.',
    'Deputy Minister of Defense {Timur Ivanov} was sanctioned by the EU.',
    'The sanctioned Minister of Defense {Timur Ivanov} left.',
    'Minister of Defense {Timur Ivanov}, who was sanctioned in March, left.',
    'The EU imposed sanctions on Deputy Minister of Defense {Timur Ivanov}.',
    'The EU sanctioned Nord Bank’s rival and the head of the National Guard {Peter Lowe}.',
    'The minister of defense, {Timur Ivanov}, was sanctioned by the EU.',
    'The EU sanctioned the minister of defense, {Timur Ivanov}.',
    'The head of Nord Bank, {Peter Lowe}, was sanctioned by the EU.',
    'The EU sanctioned Brig. Gen. {Peter Lowe}.',
    '{Ann Brown} of the ruling party was sanctioned by the EU.',
    '{Nord Bank} and its chairman, {Peter Lowe}, were sanctioned by the EU.',
  ])
    calls(text);
  for (const text of [
    'The EU sanctioned the spokesman of President Ann Brown.',
    'The EU sanctioned the head of President Ann Brown’s office.',
    'The spokesman of President Ann Brown was sanctioned by the EU.',
    'The chief of staff of President Ann Brown was sanctioned by the EU.',
    'The spokesman of the minister of defense, Timur Ivanov, was sanctioned by the EU.',
    'The EU sanctioned companies linked to the head of the National Guard Peter Lowe.',
    'The wife of Ann Brown of the ruling party was sanctioned by the EU.',
    'Nord Bank and its chairman, Ivan Doe, were not sanctioned.',
    'The wife of Minister of Defense Timur Ivanov was sanctioned by the EU.',
    'The EU sanctioned the head of the bank that employed Ann Brown.',
  ])
    callsNobody(text);
});

describe('who is designated, and for what', () => {
  for (const text of [
    'The Treasury designated Deputy Minister of Defense {Timur Ivanov}.',
    'The Treasury has designated Deputy Minister of Defense {Timur Ivanov}.',
    'The Treasury designated Acme Holding’s rival and its chief and financier {Peter Lowe}.',
    'The Treasury designated militia chief and financier {Peter Lowe}.',
    'The Treasury designated Nord Bank chief and financier {Peter Lowe}.',
    'The Treasury designated commander Brig. Gen. {Peter Lowe}.',
    'The Treasury designated the head of the National Guard, {Peter Lowe}, in 2021.',
    '{Nord Bank} was designated as an FTO by the State Department.',
    '{Nord Bank} was designated an FTO in May.',
    '{Nord Bank} was designated as a foreign terrorist organization.',
    '{Peter Lowe} was designated as a leader of ISIS by the Treasury.',
    '{Peter Lowe} was designated a leader of ISIS by the Treasury.',
    '{Peter Lowe} was designated as an arms dealer by the Treasury.',
    '{Acme Holding} was designated as a front company by the Treasury.',
    'The State Department designated {Peter Lowe} as an SDGT.',
    '{Acme Holding} was added to the Treasury’s Specially Designated Nationals list.',
  ])
    calls(text);
  for (const text of [
    'Ann Brown was designated as acting head of the Treasury.',
    'Nord Bank was designated by the Treasury as a lender of last resort.',
    'Ann Brown was designated as foreign minister by the president, who opposes sanctions.',
    'Ann Brown was designated sanctions envoy.',
    'Ann Brown was formally designated chairman of the sanctions committee.',
    'Ann Brown designated chairman of the sanctions committee',
    'The designated chairman Ann Brown criticized the sanctions.',
    'The newly designated chairman of the fund, Ann Brown, criticized the sanctions.',
    'Ann Brown was designated by the president as a leader of the trade mission on sanctions.',
    'Ann Brown, whom the president designated as her successor, opposes sanctions.',
    'The Treasury designated Nord Bank as its agent.',
    'The president designated Ann Brown as a mediator in talks on sanctions.',
  ])
    callsNobody(text);
});

describe('who bans whom from travel', () => {
  for (const text of [
    'Prosecutor General {Peter Lowe} is under an EU travel ban and asset freeze.',
    'The head of investigators {Peter Lowe} is under a British travel ban.',
    'The head of Russia’s investigators, {Peter Lowe}, is under a British travel ban.',
    '{Peter Lowe}, the prosecutor general, is under a U.S. asset freeze.',
    '{Ann Brown}, arrested by police in May, is under an EU travel ban.',
    'Prosecutors questioned {Ann Brown}, who is under an EU travel ban.',
    'The EU put Prosecutor General {Peter Lowe} under a travel ban.',
    'Brussels imposed a travel ban and asset freeze on Prosecutor General {Peter Lowe}.',
    'Prosecutor General {Peter Lowe} is under a travel ban imposed by the EU.',
    'Party leader {Ann Brown} is under an EU travel ban.',
    'Party leader {Ann Brown} is under EU sanctions.',
    'Speaker {Ann Brown} is under sanctions.',
    'Speaker {Ann Brown} was added to the U.S. blacklist.',
    'Washington put Speaker {Ann Brown} on its sanctions list.',
    '{Ann Brown} of the ruling party is under EU sanctions.',
    '{Ann Brown}, a party leader sanctioned by the EU, left.',
    '{Ann Brown}, a party leader sanctioned in 2021, left.',
    'The party’s sanctioned leader, {Ann Brown}, left.',
    '{Ann Brown} was sanctioned by the EU for attacking the party.',
    '{Ann Brown} was sanctioned by the EU over a court ruling.',
    '{Ann Brown} was sanctioned for remarks made by the party.',
    'The party leader {Ann Brown} was later sanctioned in May.',
  ])
    calls(text);
  for (const text of [
    'Police imposed a travel ban on Ann Brown.',
    'Police in Kyiv imposed a travel ban on Ann Brown.',
    'Prosecutor General Peter Lowe imposed a travel ban on Ann Brown.',
    'A court froze Ann Brown’s assets.',
    'A London court imposed a British travel ban on Ann Brown.',
    'Ann Brown is under a British asset freeze sought by prosecutors.',
    'Ann Brown is under a British asset freeze that prosecutors sought.',
    'Ann Brown, wanted by prosecutors in Kyiv, is under a travel ban.',
    'Kyiv police chief Ann Brown is under a travel ban.',
    'Ann Brown is under an asset freeze in a London divorce case.',
    'The party imposed sanctions on Ann Brown.',
    'The airline put Ann Brown on its blacklist.',
    'The party expelled and sanctioned Ann Brown.',
    'Ann Brown was later sanctioned by the party in May.',
    'Ann Brown was fined, expelled and sanctioned by the club.',
    'The party has sanctioned Ann Brown.',
    'Ann Brown, whom a judge sanctioned in May, left.',
  ])
    callsNobody(text);
  it('are told of whoever is under sanctions, whatever office they hold', () =>
    void assertNotes(
      'sanctioned-not-disclosed',
      'Prosecutor General Peter Lowe is under a travel ban.',
      [],
      sanctionedDesk,
    ));
});

describe('who holds an office, and who only ran the body', () => {
  for (const text of [
    'The sanctioned Minister of Defense {Timur Ivanov} later left.',
    'The sanctioned head of the National Guard {Peter Lowe} has left.',
    'The EU sanctioned the head of the National Guard {Peter Lowe} in March.',
    'The EU sanctioned the head of the National Guard {Peter Lowe} and left it at that.',
    'The head of the National Guard {Peter Lowe} was sanctioned by the EU.',
    'Minister of Defense {Timur Ivanov} was later sanctioned by the EU.',
    'The EU sanctioned Deputy Minister of Defense {Timur Ivanov} and {Ann Brown}.',
    'On Monday the sanctioned Minister of Defense {Timur Ivanov} left.',
    'Reporters saw the sanctioned Minister of Defense {Timur Ivanov} leave.',
    'Jon Roe met the sanctioned head of the National Guard {Peter Lowe} in Doha.',
  ])
    calls(text);
  for (const text of [
    'The sanctioned head of the bank Ann Brown founded has left.',
    'The sanctioned leader of the militia Peter Lowe helped found fled.',
    'The EU sanctioned the head of the bank Ann Brown once ran.',
    'The EU sanctioned the head of the bank Ann Brown allegedly ran.',
    'The EU sanctioned the head of the bank Ann Brown now runs.',
    'The EU sanctioned the head of the bank Ann Brown later sold.',
    'The EU sanctioned the head of the bank Ann Brown has run since 2010.',
    'The head of the bank Ann Brown founded was sanctioned by the EU.',
    'The head of the bank Ann Brown once ran was sanctioned by the EU.',
    'The EU imposed sanctions on the head of the bank Ann Brown founded.',
    'The EU imposed sanctions on the head of the bank Ann Brown once ran.',
    'The sanctioned head of the bank Ann Brown once ran, a friend of the president, left.',
    'The designated head of the bank Ann Brown founded left.',
    'Jon Roe met the sanctioned head of the bank Ann Brown founded in Doha.',
    'Jon Roe met the sanctioned head of the bank Ann Brown once ran.',
  ])
    callsNobody(text);
});

describe('what somebody is designated as, and by whom', () => {
  for (const text of [
    '{Peter Lowe} was designated as a member of Hamas by the State Department.',
    'The Treasury designated {Peter Lowe} as an agent of Hezbollah.',
    '{Nord Bank} was designated as a terrorist organization by Israel, which sought EU sanctions.',
    '{Peter Lowe} was designated a leader of ISIS under an executive order signed by the president.',
    'The Treasury designated Iranian ambassador to Iraq {Peter Lowe}.',
    'The U.S.-designated leader of the militia, {Peter Lowe}, criticized the sanctions.',
    'U.S.-designated militia leader {Peter Lowe} criticized the sanctions.',
    'The U.S. Treasury designated {Peter Lowe} as a financial backer of Hezbollah.',
    'The U.S. Treasury designated {Peter Lowe} as a key financial operative.',
    'The U.S. Treasury designated {Peter Lowe} as the primary arms supplier of the militia.',
    'The U.S. Treasury designated {Acme Holding} as a strategic partner of the IRGC.',
    'The U.S. Treasury designated {Peter Lowe} a financial backer of Hezbollah.',
    'The Treasury designated {Acme Holding} as a front company.',
    '{Peter Lowe}, whom the Treasury designated as an arms dealer, left.',
  ])
    calls(text);
  for (const text of [
    'Ann Brown was designated as a suspect in May, and her assets were frozen.',
    'Russia designated Acme Holding as a strategic enterprise after the sanctions.',
    'Peter Lowe was designated as a member of the U.N. sanctions panel.',
    'Ann Brown was designated as a speaker at the sanctions conference.',
    'Moscow designated Ann Brown an extremist over the sanctions.',
    'Ann Brown, designated an extremist in Russia, criticized the sanctions.',
    'Russia’s Justice Ministry designated Ann Brown as a foreign agent over her talk of sanctions.',
    'The city designated Nord Bank as a key taxpayer despite the sanctions.',
    'Ann Brown was designated as an arms dealer by the president, who opposes sanctions.',
  ])
    callsNobody(text);
  for (const text of [
    'Ann Brown was designated as undersecretary of the Treasury.',
    'The Treasury designated Nord Bank as a financial agent.',
    'Ann Brown, who was designated a foreign agent in 2021, criticized the sanctions.',
    'Ann Brown was designated a foreign agent by Russia, which is under sanctions.',
    'The Treasury designated Nord Bank as its fiscal agent.',
    'The Fed designated Nord Bank as a primary dealer despite the sanctions.',
    'Ann Brown was designated by the president as a mediator in talks on sanctions.',
    'Russia designated Nord Bank as an undesirable organization over the sanctions.',
    'Ann Brown was designated as vice-chair of the sanctions committee.',
    'Ann Brown was designated deputy treasurer of the sanctions fund.',
    'Ann Brown was designated as comptroller of the Treasury.',
    'Ann Brown was designated as co-chair of the sanctions panel.',
  ])
    disclosesNothing(text);
  for (const text of [
    'The U.S. Treasury designated Peter Lowe as a suspect in the bombing.',
    'The U.S. Treasury designated Peter Lowe as a Russian intelligence agent.',
    'The U.S. Treasury designated Peter Lowe as a representative of Hamas in Beirut.',
    'The U.S. Treasury designated Nord Bank as a primary dealer.',
    'The U.S. Treasury designated Peter Lowe as a financial agent of Hezbollah.',
    'The U.S. Treasury designated Peter Lowe as Hezbollah’s financial agent.',
  ])
    mayCall(text);
});

describe('whose travel bans and asset freezes are sanctions', () => {
  for (const text of [
    'Prosecutor General {Peter Lowe} is under an EU travel ban.',
    'Britain imposed an asset freeze on {Peter Lowe} in the case.',
    '{Peter Lowe}, arrested by police in May, is under an asset freeze imposed by Britain.',
  ])
    calls(text);
  for (const text of [
    'Ann Brown is under a U.S. travel ban as a condition of her bail.',
    'Peter Lowe is under a British asset freeze in a divorce case.',
    'Ann Brown is under a Ukrainian travel ban while prosecutors investigate her.',
    'Ann Brown is under a Canadian travel ban on bail.',
    'Ann Brown, arrested by police in May, is under a British asset freeze.',
  ])
    callsNobody(text);
});

describe('what may be a person or a body', () => {
  for (const text of [
    'The sanctioned asset manager, {Acme Holding}, lost money.',
    'The sanctioned market leader, {Acme Holding}, lost money.',
    'The sanctioned auditor, {Acme Holding}, lost money.',
    'The sanctioned drone designer, {Acme Holding}, lost money.',
    'Sanctioned militia leader {Peter Lowe} was killed.',
    'Sanctioned fund manager {Peter Lowe} fled.',
    'The sanctioned group leader {Peter Lowe} fled.',
    '{Ann Brown}, a party leader sanctioned last year, left.',
  ])
    calls(text);
});

describe('who was sanctioned some time ago', () => {
  for (const text of [
    '{Ann Brown}, a party leader sanctioned a few weeks ago, left.',
    '{Ann Brown}, a party leader sanctioned more than a year ago, left.',
    '{Ann Brown}, a party leader sanctioned nearly two years ago, left.',
  ])
    calls(text);
});

describe('whom longer sentences call sanctioned', () => {
  for (const text of [
    '{Ann Brown} is among the officials the EU has sanctioned.',
    '{Ann Brown} is one of the officials the EU sanctioned in 2022.',
    '{Peter Lowe} is one of the richest men and a target of sanctions.',
    'The ministers of defense and trade, {Timur Ivanov} and {Ann Brown}, were sanctioned by the EU.',
    'The EU sanctioned the ministers of defense and trade, {Timur Ivanov} and {Ann Brown}, in May.',
    '{Peter Lowe} is a banker and a target of EU sanctions.',
    'The EU has sanctioned {Ann Brown}.',
  ])
    calls(text);
  for (const text of [
    'Ann Brown is among the officials who the EU said has sanctioned others.',
    'Peter Lowe met the ministers of defense and trade, whom the EU sanctioned.',
    'Jon Roe met a banker and a target of sanctions, Peter Lowe said.',
    'Peter Lowe met the officials the EU has sanctioned.',
    'The ministers of defense and trade, who know Timur Ivanov, were sanctioned by the EU.',
  ])
    callsNobody(text);
  for (const text of [
    'The speaker, Jon Roe, put a travel ban on Ann Brown.',
    'The speaker of parliament, Jon Roe, put a travel ban on Ann Brown.',
  ])
    disclosesNothing(text);
  for (const text of [
    'Peter Lowe, one of the richest men and a target of sanctions, left.',
    'He met Peter Lowe, a lawyer and a sanctioned banker.',
  ])
    mayCall(text);
});

describe('offices, bans and designations in the wordings of news', () => {
  for (const text of [
    'The sanctioned head of Nord Bank, {Peter Lowe}, left.',
    'The sanctioned chief executive of Acme Holding, {Peter Lowe}, said he would appeal.',
    'The sanctioned deputy head of the presidential administration {Peter Lowe} visited the plant built in May.',
    'The EU sanctioned the deputy head of the presidential administration {Peter Lowe} last week.',
    'The EU sanctioned Nord Bank’s rival and the head of the agency {Peter Lowe} for bribery.',
    'Britain sanctioned the commander of the Black Sea Fleet {Peter Lowe} and {Ann Brown}.',
    'Lawyers for the sanctioned Minister of Defense {Timur Ivanov} said he had left.',
    'He said the sanctioned Minister of Defense {Timur Ivanov} had been arrested.',
    'According to the court, the sanctioned Minister of Defense {Timur Ivanov} took bribes.',
    'When the sanctioned Minister of Defense {Timur Ivanov} left, nobody noticed.',
    'The sanctioned Minister of Defense {Timur Ivanov} was among those who attended.',
    'The sanctioned Minister of Defense {Timur Ivanov} and his wife left.',
    'The sanctioned Minister of Defense {Timur Ivanov} denied he had stolen.',
    'The sanctioned Minister of Defense {Timur Ivanov} asked whether it was true.',
    '{Ann Brown} is under EU sanctions and a travel ban.',
    '{Ann Brown} is under a U.S. travel ban for corruption.',
    '{Ann Brown} is under U.K. and EU asset freezes.',
    '{Peter Lowe} is under a Canadian asset freeze and a divorce is pending.',
    'The U.S. imposed a travel ban on the prosecutor {Peter Lowe}.',
    '{Nord Bank} was designated by the Treasury under Executive Order 14024.',
    '{Nord Bank} was designated by OFAC in March 2022.',
    'The Treasury designated {Nord Bank} for supporting Russia’s military.',
    'The State Department designated {Nord Bank} a foreign terrorist organization.',
    '{Peter Lowe} was designated a global terrorist in 2019.',
    '{Peter Lowe}, a U.S.-designated terrorist, spoke.',
    'OFAC designated {Acme Holding} as a company owned by Jon Roe.',
    'Sanctioned Russian banker {Peter Lowe} fled.',
    'Sanctioned fertilizer group {Acme Holding} shipped the cargo.',
    'The sanctioned owner of a drone maker, {Acme Holding}, sold it.',
    '{Acme Holding}, the sanctioned drone maker, closed.',
  ])
    calls(text);
  for (const text of [
    'The EU sanctioned the head of the company Ann Brown works for.',
    'The EU sanctioned the head of the firm Ann Brown is suing.',
    'The sanctioned chief of the firm Ann Brown sued is dead.',
    'The EU imposed sanctions on the owner of the yacht Ann Brown rented.',
    'The EU sanctioned the leader of the party Ann Brown left in May.',
    'Ann Brown, on bail in London, is under a travel ban.',
    'The Fed designated Nord Bank as a bank subject to tougher rules despite sanctions.',
    'The United States designated Ann Brown as its candidate for the sanctions panel.',
    'The EU designated Ann Brown as special envoy for sanctions.',
    'The United Nations designated Ann Brown a goodwill ambassador despite the sanctions.',
  ])
    callsNobody(text);
  for (const text of [
    'Prosecutors are investigating Ann Brown, who is under a U.S. travel ban.',
    'OFAC designated Peter Lowe as the leader of a smuggling ring.',
  ])
    mayCall(text);
});
