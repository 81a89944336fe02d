import type { ContradictionSet } from './contradictions.js';

/** Made-up people with dated offices: over, in force, not begun, several at once, without dates. */
export const OFFICE_HOLDERS = [
  'lunn: {name: Verity Lunn, kind: person, roles: [{title: Chancellor of the Exchequer, since: 2019-07-24, until: 2022-09-06}, {title: MP for Ashdown, since: 2010-05-06}]}',
  'reyl: {name: Tomas Reyl, kind: person, roles: [{title: Mayor of Brandon, since: 2018-01-01, until: 2023-12-31}, {title: Governor of Kansas, since: 2024-01-08}]}',
  'sorley: {name: Ingrid Sorley, kind: person, roles: [{title: Prime Minister of Denmark, since: 2011-10, until: 2015-06}, {title: NATO Secretary General, since: 2024-10-01}]}',
  'achan: {name: Benedict Achan, kind: person, roles: [{title: Deputy Secretary of State, since: 2021-02, until: 2023-05}, {title: U.S. Secretary of State, since: 2025-01-21}]}',
  'ferrand: {name: Lucia Ferrand, kind: person, roles: [{title: President of Chile, since: 2014-03-11, until: 2018-03-11}, {title: senator, since: 2022-03-11}]}',
  'denby: {name: Oscar Denby, kind: person, roles: [{title: Leader of the House of Commons, since: 2022, until: 2024-07}, {title: shadow home secretary, since: 2024-11}]}',
  'mallick: {name: Priya Mallick, kind: person, roles: [{title: Attorney General of Ohio, since: 2015-01-12, until: 2023-01-09}, {title: U.S. Senator, since: 2025-01-03}]}',
  'westin: {name: Karl Westin, kind: person, roles: [{title: European Commissioner for Trade, since: 2019-12-01, until: 2024-11-30}]}',
  'tully: {name: Joan Tully, kind: person, roles: [{title: police commissioner}, {title: city councilor}]}',
  'brisker: {name: Hal Brisker, kind: person, roles: [{title: U.S. Treasury Secretary, since: 2017-02, until: 2021-01-20}]}',
  'okoro: {name: Mina Okoro, kind: person, roles: [{title: Foreign Minister of Ghana, since: 2025-02-07}, {title: Ghana’s ambassador to the United Nations, since: 2020, until: 2024}]}',
  'pym: {name: Gareth Pym, kind: person, roles: [{title: First Minister of Wales, since: 2018-12-13, until: 2024-03-20}, {title: leader of Welsh Labour, since: 2018-12-06, until: 2024-03-16}, {title: member of the Senedd, since: 1999}]}',
  'strand: {name: Dana Strand, kind: person, roles: [{title: acting Defense Secretary, since: 2025-06-02}, {title: Army Secretary, since: 2025-02-25}]}',
  'veri: {name: Paolo Veri, kind: person, roles: [{title: Mayor of Trenton, since: 2026-01-01}]}',
  'holloway: {name: Sam Holloway, kind: person, roles: [{title: Governor of Maine, since: 2011-01-05, until: 2019-01-02}]}',
  'marsh: {name: Ellen Marsh, kind: person, roles: [{title: Speaker of the House, since: 2019-01-03, until: 2023-01-03}, {title: U.S. Representative, since: 2003}]}',
  'hassan: {name: Rafiq Hassan, kind: person, roles: [{title: Justice Secretary, since: 2024-07-05, until: 2025-09-05}, {title: Home Secretary, since: 2025-09-05}]}',
  'krol: {name: Wanda Krol, kind: person, roles: [{title: Prime Minister of Poland, since: 2017-12, until: 2023-12-11}, {title: opposition leader, since: 2023-12-11}]}',
  'stark: {name: Uwe Stark, kind: person, roles: [{title: chief executive of Nordbank, since: 2012, until: 2020}]}',
  'brandt: {name: Leah Brandt, kind: person, roles: [{title: Chair of the Federal Reserve, since: 2014-02, until: 2018-02}, {title: U.S. Treasury Secretary, since: 2021-01-26, until: 2025-01-20}]}',
];

/**
 * Drafts with a title that the registry says was over or had not begun on 22 November 2025, and near ones with none; written
 * before the rule was looked at. " ¶ " parts paragraphs.
 */
export const ROLE_CONTRADICTIONS: ContradictionSet = {
  wrong: `
    Chancellor of the Exchequer Verity Lunn will set out her budget on Wednesday.
    Verity Lunn, the chancellor, told reporters that taxes would rise.
    Mayor Tomas Reyl opened the new library in Brandon on Friday.
    The city’s mayor, Tomas Reyl, declined to comment.
    Danish Prime Minister Ingrid Sorley arrived in Brussels late on Thursday.
    Ingrid Sorley, prime minister of Denmark, said the alliance would hold.
    Ingrid Sorley flew in on Thursday. ¶ Prime Minister Sorley will address parliament today.
    Deputy Secretary of State Benedict Achan will lead the delegation.
    President Lucia Ferrand of Chile signed the accord on Monday.
    Chile’s president, Lucia Ferrand, is due in Washington next week.
    The Leader of the House of Commons, Oscar Denby, announced the recess dates.
    Oscar Denby, Leader of the House of Commons, said there would be a vote.
    Ohio Attorney General Priya Mallick sued the company this week.
    EU Trade Commissioner Karl Westin warned of new tariffs.
    Karl Westin, the European commissioner for trade, meets ministers on Tuesday.
    Treasury Secretary Hal Brisker defended the dollar.
    “The dollar is strong,” Treasury Secretary Leah Brandt said on Friday, though growth since 2019 has slowed.
    Ghana’s ambassador to the United Nations, Mina Okoro, walked out of the chamber.
    First Minister Gareth Pym faces questions in the Senedd today.
    Gareth Pym, the first minister of Wales, said the scheme would go ahead.
    Welsh Labour leader Gareth Pym rallied activists in Swansea.
    House Speaker Ellen Marsh said the bill would reach the floor by Friday.
    The speaker of the House, Ellen Marsh, would not take questions.
    Gov. Sam Holloway, first elected in 2010, vetoed the measure on Thursday.
    Maine Governor Sam Holloway said he was ready to sign the bill.
    Justice Secretary Rafiq Hassan ordered a review of sentencing.
    Polish Prime Minister Wanda Krol is expected to attend the funeral.
    Uwe Stark, chief executive of Nordbank, told investors to be patient.
    Fed Chair Leah Brandt kept interest rates unchanged.
    Mayor Paolo Veri of Trenton raised water rates this month.`,
  right: `
    Former Chancellor Verity Lunn said the budget was reckless.
    Verity Lunn, chancellor from 2019 to 2022, praised the plan.
    Verity Lunn, who was chancellor of the exchequer under two prime ministers, voted against it.
    Verity Lunn, the MP for Ashdown, called the chancellor’s plan a mistake.
    Governor Tomas Reyl returned to Brandon, where he was mayor for six years.
    NATO Secretary General Ingrid Sorley, a former Danish prime minister, arrived on Thursday.
    Then-Prime Minister Ingrid Sorley refused the request.
    Secretary of State Benedict Achan, deputy secretary of state under the last president, will lead the delegation.
    Senator Lucia Ferrand, a past president of Chile, is due in Washington.
    In 2016, President Lucia Ferrand signed the accord.
    “I remember President Lucia Ferrand in tears,” her driver wrote.
    Shadow Home Secretary Oscar Denby will face Home Secretary Rafiq Hassan on Monday.
    U.S. Senator Priya Mallick, once the attorney general of Ohio, filed a brief.
    Maria Lopez, who succeeded Karl Westin as EU trade commissioner, warned of tariffs.
    Police commissioner Joan Tully said an inquiry was under way.
    Hal Brisker, the Treasury secretary in the previous administration, defended the deal.
    When Treasury Secretary Hal Brisker left office in 2021, the deficit was 3 trillion dollars.
    Ghana’s foreign minister, Mina Okoro, walked out of the chamber.
    Gareth Pym, the first minister until last year, said the scheme had failed.
    First Minister Eluned Rees, who replaced Gareth Pym, faces questions today.
    Acting Defense Secretary Dana Strand, who is also Army secretary, visited the base.
    Army Secretary Dana Strand visited the base.
    Mayor-elect Paolo Veri of Trenton promised to freeze water rates.
    Paolo Veri, who will become mayor of Trenton in January, spoke last.
    Speaker Emerita Ellen Marsh would not take questions.
    Sam Holloway, who wants to be governor of Maine again, opened his campaign in Bangor.
    Wanda Krol’s successor as prime minister, Jan Nowak, is expected to attend.
    Nordbank’s former chief executive Uwe Stark told investors to be patient.
    Prime Minister Mette Holm met Ingrid Sorley, the NATO secretary general.
    The Treasury secretary, a critic of Leah Brandt, kept silent.`,
};
