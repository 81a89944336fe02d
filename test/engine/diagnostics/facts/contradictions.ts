/**
 * Drafts that contradict themselves, and near ones that do not, a line each; written before the rules were. " ¶ " parts
 * paragraphs. The draft's date is 22 November 2025, a Saturday.
 */
export interface ContradictionSet {
  readonly wrong: string;
  readonly right: string;
}

export const CONTRADICTIONS: Readonly<Record<string, ContradictionSet>> = {
  'date-weekday': {
    wrong: `
      The summit opened on Monday, November 18, 2025.
      He died on Friday, 14 March 2012.
      The vote is set for Tuesday, Nov. 26, 2025.
      On Sunday, September 11, 2001, the towers fell.
      She was sworn in on Tuesday, January 20, 2021.
      The treaty was signed on Wednesday, 8 December 1987.
      Markets crashed on Tuesday, October 19, 1987, the exchange said.
      The Wall fell on Friday, November 9, 1989.
      It began on Wednesday, February 24, 2022.
      They met on Sunday, July 4, 2020, in Ohio.
      The election of Monday, 8 November 2016 surprised pollsters.
      He resigned on Friday, August 9, 1973.
      The report came out on Saturday, June 1, 2023.
      Talks resumed on Thursday (March 4, 2022).
      The law took effect on Saturday, 1 January 2023.
      Kyiv was hit on Monday, Nov. 22, 2025.
      The hearing was on Friday, May 17, 2023.
      On Tuesday, Dec. 25, 2023, nobody worked.
      A ceasefire held from Sunday, October 9, 2025.
      She spoke in Rome on Friday, April 2, 2020.
      The inquest opened on Monday, 3 February 2021.
      The minister left office on Friday, July 31, 2024.
      The bank raised rates on Thursday, 3 May 2023.
      The pact expires on Friday, 5 February 2026.
      He was arrested on Wednesday, April 4, 2023.
      The debate was on Friday, June 27, 2024.
      The ship sank on Monday, April 15, 1913.
      The court ruled on Thursday, June 24, 2022.
      The strike began on Tuesday, 5 June 2024.
      The budget passed on Wednesday, March 6, 2025.`,
    right: `
      The summit opened on Tuesday, November 18, 2025.
      He died on Wednesday, 14 March 2012.
      The vote is set for Wednesday, Nov. 26, 2025.
      On Tuesday, September 11, 2001, the towers fell.
      She was sworn in on Wednesday, January 20, 2021.
      The treaty was signed on Tuesday, 8 December 1987.
      Markets crashed on Monday, October 19, 1987, the exchange said.
      The Wall fell on Thursday, November 9, 1989.
      It began on Thursday, February 24, 2022.
      They met on Saturday, July 4, 2020, in Ohio.
      He spoke on Monday. November 18, 2025 was a Tuesday.
      The session runs from Monday to Friday, November 28, 2025.
      On Monday, 12 people died; on Tuesday, 15 did.
      Black Friday 2025 fell late; March 4 was a holiday.
      The paper of Sunday said that on May 5, 2023 nothing had happened.
      He left on a Friday in March 2012.
      The Monday after April 4, 2023 was Easter.
      It will meet on Wednesday or on December 12.
      On Tuesday, March was over.
      The talks are on Thursday, and the deadline is Dec. 1.
      The Tuesday vote followed that of March 4, 2025.
      A Monday deadline and a June 2, 2024 hearing were missed.
      She said on Saturday (Nov. 22) that it was over.
      The Sunday Times of 9 November 2025 had it.
      Friday, 13 is a film.
      He wrote on Friday that 24 February 2022 had changed all.
      The shop opens Monday to Thursday; 14 November 2025 was its last Friday.
      The hearing was on Wednesday, May 17, 2023.
      On Monday, Dec. 25, 2023, nobody worked.
      The court ruled on Friday, June 24, 2022.`,
  },
  'date-impossible': {
    wrong: `
      The deal was signed on February 30, 2024.
      He was born on 31 June 1964.
      They met on April 31.
      The law took effect on Feb. 29, 2023.
      Payments ended on 31 September 2022.
      On November 31, 2024, the office closed.
      She left on 30 February.
      The term ends on June 31, 2026.
      A fire broke out on Sept. 31.
      The poll closed on February 29, 2022.
      It was dated 2024-02-30.
      The battle of 31 April 1945 was short.
      The firm was founded on 29 February 1900.
      He wrote on Nov. 31 that all was well.
      The ruling of February 31 stands.
      They return on September 31, 2026.
      The hearing is on 31 November.
      It happened on 2023-06-31.
      She was elected on 29 February 2021.
      The sanctions date from April 31, 2022.
      Its accounts end on 31 June.
      On February 30, 2025, he denied it.
      The tax is due on 31 April 2026.
      The strike began on Feb. 29, 2025.
      A letter of 29 February 2019 says so.
      The ban runs until Feb. 30.
      The bridge opened on June 31, 1932.
      They wed on 31 November 1987.
      The report of 2025-02-29 is missing.
      He was charged on Sept. 31, 2023.`,
    right: `
      The deal was signed on February 29, 2024.
      He was born on 30 June 1964.
      They met on April 30.
      The law took effect on Feb. 28, 2023.
      Payments ended on 30 September 2022.
      On November 30, 2024, the office closed.
      She left on 29 February.
      The term ends on May 31, 2026.
      In February 30 people died.
      In June 31 percent agreed.
      In April 31 firms closed.
      By November 31,000 had fled.
      In February, 30 senators voted no.
      May 31 is his birthday.
      The firm was founded on 29 February 2000.
      Title 31, Section 9 applies.
      In September 31 of them left.
      Since June, 31 towns have been hit.
      February 2930 is far away.
      The score in April was 31-30.
      In April 31 seats were lost.
      It costs $31 in June.
      On 31 December 2024 it ended.
      On January 31, it began.
      From March 30 to April 2 they met.
      They met on June 29-30.
      The flight left at 23:31 in June.
      On Oct. 31, children came.
      He was 31 in November.
      In November 31-year-old Ann Lee left.`,
  },
  'age-mismatch': {
    wrong: `
      Ann Lee, 63, spoke first. ¶ Lee, 36, had come from Rome.
      Ann Lee, 40, spoke first. ¶ The 45-year-old Lee left.
      The 50-year-old Bob Stone ran. ¶ Stone, 60, lost.
      Bob Stone, 52, won. ¶ Bob Stone, 25, thanked voters.
      Carla Diaz, 71, was there. ¶ Diaz, aged 17, said so.
      Carla Diaz (38) was there. ¶ Later Diaz (83) left.
      Dmitri Orlov, 44, was jailed. ¶ Orlov, 54, denied it.
      Erik Berg, 29, scored. ¶ The coach praised Berg, 31.
      Erik Berg, aged 29, scored. ¶ Erik Berg, aged 39, scored again.
      Farah Khan, 55, resigned. ¶ Friends of Khan, 65, wept.
      Gina Rossi, 19, sued. ¶ Rossi, 91, will appeal.
      Hugo Blanc, 67, retired. ¶ Blanc, 76, has two sons.
      Ivan Petrov, 33, fled. ¶ The 43-year-old Ivan Petrov was found.
      Jane Moore, 58, leads. ¶ Moore, 85, trails.
      Kofi Adjei, 47, spoke. ¶ Adjei, 74, answered.
      Lars Holm, 24, won. ¶ Holm, 42, came second.
      Mia Novak, 61, said no. ¶ Novak, 16, said yes.
      Noor Aziz, 35, left. ¶ Aziz, 53, stayed.
      Olga Smirnova, 48, is mayor. ¶ Smirnova, 84, ran again.
      Paul Weber, 39, was hurt. ¶ Weber, 93, is recovering.
      Qiang Li, 27, ran. ¶ Qiang Li, 72, won.
      Rosa Perez, 32, sang. ¶ Perez, 23, danced.
      Sam Cole, 64, died. ¶ Sam Cole, 46, leaves a wife.
      Tara Singh, 56, voted. ¶ Singh, 65, did not.
      Uwe Kranz, 73, paid. ¶ Kranz, 37, denied it.
      Vera Lang, 81, wrote. ¶ Vera Lang, 18, read.
      Will Ford, 62, called. ¶ Ford, 26, hung up.
      Xenia Roth, 34, moved. ¶ Roth, 43, stayed on.
      Yusuf Demir, 57, fell. ¶ Demir, 75, rose.
      Zoe Hart, 45, quit. ¶ Hart, 54, was hired.`,
    right: `
      Ann Lee, 63, spoke first. ¶ Lee, 63, had come from Rome.
      Ann Lee, 40, spoke first. ¶ The 40-year-old Lee left.
      Bob Stone, 52, won. ¶ His son Carl Stone, 25, thanked voters.
      Carla Diaz, 71, was there. ¶ Her daughter Ana Diaz, 41, said so.
      Carla Diaz, 38, was there. ¶ In 1999 Diaz, then 12, left.
      Dmitri Orlov, 44, was jailed. ¶ He was 34 when it began.
      Erik Berg, 29, scored. ¶ Berg, at 22 the captain, had hurt his knee.
      Farah Khan, 55, resigned. ¶ Sadiq Khan, 65, did not.
      Gina Rossi, 19, sued. ¶ Rossi, 19, will appeal.
      Hugo Blanc, 67, retired. ¶ Blanc won by 76 votes.
      Ivan Petrov, 33, fled. ¶ Two years ago Petrov, 31 at the time, was caught.
      Jane Moore, 58, leads. ¶ Moore leads 85 to 12.
      Kofi Adjei, 47, spoke. ¶ Ama Adjei, 74, answered.
      Lars Holm, 24, won. ¶ Holm will be 25 in May.
      Mia Novak, 61, said no. ¶ Peter Novak, 16, said yes.
      Noor Aziz, 35, left. ¶ Aziz, 35, stayed.
      Olga Smirnova, 48, is mayor. ¶ Smirnova took 84 percent.
      Paul Weber, 39, was hurt. ¶ A 93-year-old was hurt as well.
      Qiang Li, 27, ran. ¶ Wei Li, 72, won.
      Rosa Perez, 32, sang. ¶ In 2016, Perez, 23, danced.
      Sam Cole, 64, died. ¶ His father Nat Cole died at 46.
      Tara Singh, 56, voted. ¶ Manmohan Singh, 92, did not.
      Uwe Kranz, 73, paid. ¶ Kranz became rich at 37.
      Vera Lang, 81, wrote. ¶ Lang was 18 when she began to read.
      Will Ford, 62, called. ¶ A Ford, 26 years old, stood outside.
      Xenia Roth, 34, moved. ¶ Roth, 34, and Max Roth, 43, stayed on.
      Yusuf Demir, 57, fell. ¶ His wife, 75, rose.
      Zoe Hart, 45, quit. ¶ Hart, who was 44 last year, was hired.
      Ann Lee, 63, and Bob Stone, 36, spoke. ¶ Stone, 36, left.
      Carla Diaz, 71, and her husband, 75, came. ¶ Diaz, 71, spoke.`,
  },
  'percent-change': {
    wrong: `
      Sales rose from 40 to 50, a 20 percent rise.
      Output fell from 200 to 150, a 33 percent fall.
      Prices rose from $100 to $150, an increase of 20 percent.
      The force grew from 1,000 to 1,500, a 33% increase.
      Turnout fell from 80,000 to 60,000, a drop of 33 percent.
      Exports rose from $2 billion to $3 billion, up 33 percent.
      Rents went up from 500 euros to 600 euros, a rise of 16.7 percent.
      Arrests dropped from 90 to 60, a 50 percent drop.
      The budget was cut from $80 million to $60 million, a cut of 33 percent.
      Membership rose from 10,000 to 12,000, an increase of 16 percent.
      Deaths fell from 500 to 400, down 25 percent.
      The fee increased from $20 to $25, a 20% increase.
      Imports fell from 60 to 45 tons, a 33 percent decline.
      The price climbed from $50 to $75, a jump of 33 percent.
      The army shrank from 400,000 to 300,000, a decline of 33 percent.
      Wages rose from 15 to 18 dollars, an increase of 16 percent.
      Profit rose 50 percent, from $40 million to $50 million.
      Cases fell by 50 percent, from 300 to 200.
      Crime rose 25%, from 400 to 600 cases.
      Traffic dropped 20 percent from 1,000 to 700.
      The number of seats rose from 300 to 330, a 30 percent rise.
      The toll increased from 12 to 24, a rise of 50 percent.
      The pay rose from 2,000 to 2,500 euros, a 50 percent raise.
      The debt grew from $10 trillion to $15 trillion, an increase of 15 percent.
      The herd fell from 250 to 200, a fall of 25 percent.
      Visits rose from 5 million to 8 million, up 37 percent.
      Spending rose by 10 percent, from $200 million to $300 million.
      Funding fell from 900 to 600 million, a decrease of 50 percent.
      Emissions fell from 50 to 40 tons, a 25% decrease.
      The share price rose from 8 to 10 dollars, a gain of 20 percent.`,
    right: `
      Sales rose from 40 to 50, a 25 percent rise.
      Output fell from 200 to 150, a 25 percent fall.
      Prices rose from $100 to $150, an increase of 50 percent.
      The force grew from 1,000 to 1,500, a 50% increase.
      Turnout fell from 80,000 to 60,000, a drop of 25 percent.
      Exports rose from $2 billion to $3 billion, up 50 percent.
      Rents went up from 500 euros to 600 euros, a rise of 20 percent.
      Arrests dropped from 90 to 60, a 33 percent drop.
      The budget was cut from $80 million to $60 million, a cut of a quarter.
      Membership rose from 10,000 to 12,000, an increase of about 20 percent.
      Support rose from 40 percent to 50 percent, a rise of 10 points.
      The rate rose from 4 percent to 5 percent, a 25 percent increase.
      Unemployment fell from 8 to 6, while wages rose 3 percent.
      He drove from 40 to 50 miles and saw a 20 percent grade.
      It rose from 14 to 17, an increase of 21 percent.
      It rose from 14 to 17, an increase of 21.4 percent.
      The toll rose from 12 to 24, a rise of 100 percent.
      Profit rose 25 percent, from $40 million to $50 million.
      Cases fell by a third, from 300 to 200.
      Crime rose 50%, from 400 to 600 cases.
      From 2010 to 2020, exports rose 20 percent.
      The tax rises from 5 to 6 percent, which costs 20 percent more.
      From 30 to 40 people came, a 20 percent share.
      It fell from 50 to 40 tons, a 20% decrease, and prices rose 5 percent.
      The price rose from $1.2 million to $1.5 million, up 25 percent.
      The number fell from 9 to 8, a drop of 11 percent.
      The index rose from 7,012 to 7,154, a rise of 2 percent.
      Sales rose from 40 to 50. A 20 percent rise had been expected.
      Aid went from $40 to $50 million; inflation was 20 percent.
      The army grew from 300,000 to 400,000, or by 33 percent.`,
  },
  'shares-sum': {
    wrong: `
      In the poll 55 percent said yes, 40 percent said no and 15 percent did not know.
      Brown has 48%, Cole 45% and Diaz 12%.
      Of those asked, 60 percent agreed, 35 percent disagreed and 10 percent were undecided.
      The party won 52 percent, its rival 41 percent and the Greens 17 percent.
      Some 70 percent are for it, 25 percent against it and 15 percent undecided.
      According to the survey, 45 percent back Lee, 38 percent back Stone and 27 percent back neither.
      The vote split 49 percent, 44 percent and 17 percent.
      About 61 percent of voters approve, 33 percent disapprove and 16 percent have no opinion.
      The poll gave Lee 47 percent, Stone 41 percent, Diaz 9 percent and Roth 8 percent.
      The poll found 58% in favor, 39% opposed and 13% unsure.
      In the survey, 50 percent said better, 40 percent said worse and 20 percent said the same.
      Of respondents, 44 percent chose A, 36 percent chose B and 30 percent chose C.
      The electorate is 62 percent white, 30 percent Black and 18 percent Hispanic.
      Lee leads with 51 percent to Stone's 46 percent, with 10 percent undecided.
      Among voters, 66 percent are satisfied, 30 percent are not and 14 percent are unsure.
      The Democrats got 53 percent, the Republicans 45 percent and others 7 percent.
      In the poll, 72 percent were against, 22 percent for and 11 percent undecided.
      The survey showed 39 percent for Lee, 37 percent for Stone, 20 percent for Diaz and 14 percent undecided.
      Of the votes, 57 percent went to Lee, 40 percent to Stone and 13 percent to others.
      The poll had 46% for leave, 45% for remain and 19% undecided.
      The survey found that 80 percent knew, 15 percent did not and 15 percent would not say.
      Nationwide 54 percent support it, 42 percent oppose it and 9 percent are not sure.
      With all votes counted, Lee had 50.2 percent, Stone 47.1 percent and Diaz 6.4 percent.
      In the poll 43 percent named jobs, 41 percent named prices and 26 percent named neither.
      Respondents split: 55 percent yes, 35 percent no, 20 percent undecided.
      Of the electorate, 59 percent voted yes, 38 percent no and 9 percent cast blank ballots.
      The ballot: Lee 56 percent, Stone 34 percent, Diaz 20 percent.
      In the survey 65 percent trust courts, 25 percent do not and 17 percent are undecided.
      The party polled 37 percent, Labour 36 percent, the Liberals 18 percent and the Greens 15 percent.
      The poll put yes at 52 percent, no at 43 percent and undecided at 11 percent.`,
    right: `
      In the poll 50 percent said yes, 40 percent said no and 10 percent did not know.
      Brown has 48%, Cole 40% and Diaz 12%.
      Of those asked, 60 percent agreed, 30 percent disagreed and 10 percent were undecided.
      Sales rose 55 percent in May, 40 percent in June and 15 percent in July.
      Of men 70 percent agreed, of women 60 percent did.
      Among Democrats 80 percent approve; among Republicans 30 percent and among independents 40 percent.
      The poll let people choose several: 60 percent named jobs, 50 percent prices and 40 percent crime.
      Lee leads Stone 51 percent to 46 percent.
      The tax is 20 percent on food, 50 percent on tobacco and 40 percent on wine.
      In May 55 percent said yes; in June 60 percent said yes.
      In Iowa Lee has 60 percent, in Ohio 55 percent and in Maine 40 percent.
      Unemployment is 10 percent in the north, 50 percent in the south and 60 percent in the camps.
      The margin of error is 4 percent; 52 percent said yes and 46 percent no.
      The party won 52 percent, its rival 41 percent and the Greens 7 percent.
      The poll gave Lee 33.4 percent, Stone 33.4 percent and Diaz 33.4 percent.
      Rates of 55 percent, 60 percent and 70 percent were charged.
      About 61 percent of voters approve, 33 percent disapprove and 6 percent have no opinion.
      Exports to China fell 40 percent, to India 35 percent and to Japan 30 percent.
      Of the young 55 percent voted, of the old 75 percent did.
      He owns 60 percent of one firm, 50 percent of another and 40 percent of a third.
      In 2010 he won 60 percent, in 2014 58 percent and in 2018 55 percent.
      The poll found 58% in favor, 39% opposed and 3% unsure.
      Up to 40 percent of the staff, 30 percent of the budget and 50 percent of the fleet will go.
      Some 90 percent of them have phones and 80 percent have cars.
      The survey found that 70 percent fear war, 60 percent fear crime and 50 percent fear debt.
      Turnout was 66 percent, and Lee won with 54 percent to 44 percent.
      Humidity was 90 percent and 60 percent of crops were lost.
      Approval fell from 60 percent to 50 percent, then to 40 percent.
      Women were 52 percent of voters, the young 20 percent and union members 35 percent.
      He has paid 25 percent, will pay 50 percent in May and 25 percent in June.`,
  },
  'figure-mismatch': {
    wrong: `
      # Twelve killed in mine blast ¶ A blast killed 14 people in a mine on Friday.
      # Firm to cut 300 jobs ¶ The firm will cut 400 jobs, it said.
      # 5,000 march in Rome ¶ Some 8,000 people marched in Rome.
      # Storm leaves 20 dead ¶ The storm left 23 people dead, officials said.
      # Bank fined $40 million ¶ The bank was fined $45 million on Monday.
      # Court jails mayor for 6 years ¶ The court sentenced the mayor to 8 years in prison.
      # Floods displace 10,000 ¶ Floods displaced 15,000 people in the south.
      # Senate votes 52-48 for bill ¶ The Senate voted 53-47 for the bill on Tuesday.
      # 9 soldiers killed in ambush ¶ An ambush killed 7 soldiers near the border.
      # Company buys rival for $2 billion ¶ The company bought its rival for $3 billion.
      # Fire injures 31 ¶ The fire injured 13 people.
      # City to hire 200 officers ¶ The city plans to hire 250 officers by May.
      # 40 arrested at protest ¶ Police arrested 45 people at the protest.
      # Crash kills 3 ¶ A crash killed 4 people on the motorway.
      # State buys 12 planes ¶ The state is buying 15 planes from the maker.
      # Donors pledge $500 million ¶ Donors pledged $600 million at the conference.
      # Quake kills 120 ¶ The quake killed 150 people.
      # Union strikes at 8 plants ¶ Workers struck at 6 plants on Monday.
      # Lawmakers approve $10 billion in aid ¶ Lawmakers approved $12 billion in aid.
      # Bus plunge kills 17 ¶ The plunge killed 19 passengers and killed the driver. Police said 19 people were killed.
      # Governor pardons 22 people ¶ The governor pardoned 25 people on Friday.
      # Minister sells 3 houses ¶ The minister sold 4 houses in May.
      # Rebels free 60 hostages ¶ The rebels freed 70 hostages.
      # Airline cancels 90 flights ¶ The airline cancelled 110 flights.
      # Police seize 400 weapons ¶ Police seized 500 weapons in the raid.
      # Hospital closes 30 beds ¶ The hospital closed 40 beds.
      # Judge orders firm to pay $7 million ¶ The judge ordered the firm to pay $9 million.
      # Attack wounds 16 ¶ The attack wounded 18 people.
      # School expels 11 pupils ¶ The school expelled 10 pupils on Monday.
      # Navy loses 2 ships ¶ The navy lost 3 ships in the storm.`,
    right: `
      # Twelve killed in mine blast ¶ A blast killed 12 people in a mine on Friday.
      # Firm to cut 300 jobs ¶ The firm, which cut 400 jobs last year, will cut 300 jobs.
      # 5,000 march in Rome ¶ About 5,000 people marched; in Milan 8,000 marched.
      # Storm leaves 20 dead ¶ The storm left 20 people dead and 45 injured.
      # Bank fined $40 million ¶ The bank was fined $40 million. It earned $2 billion.
      # Court jails mayor for 6 years ¶ Prosecutors had asked for 8 years.
      # Floods displace 10,000 ¶ In 2010, floods displaced 15,000 people.
      # Senate votes 52-48 for bill ¶ The House voted 230-200 for the bill in May.
      # 9 soldiers killed in ambush ¶ An ambush killed 9 soldiers and 3 policemen.
      # Company buys rival for $2 billion ¶ The company bought its rival for $2 billion and took on debt of $3 billion.
      # Fire injures 31 ¶ The fire injured 31 people, 13 of them children.
      # City to hire 200 officers ¶ The city has 2,500 officers and plans to hire 200.
      # 40 arrested at protest ¶ Police arrested 40 people; 300 protested.
      # Crash kills 3 ¶ A crash killed 3 people. Last week a crash killed 4 people there.
      # State buys 12 planes ¶ The state is buying 12 planes and 15 tanks.
      # Donors pledge $500 million ¶ Donors pledged $500 million, less than the $600 million that they pledged in 2023.
      # Quake kills more than 100 ¶ The quake killed 120 people.
      # Union strikes at 8 plants ¶ Workers struck at 8 of 20 plants on Monday.
      # Lawmakers approve $10 billion in aid ¶ The president had asked for $12 billion in aid.
      # Bus plunge kills 17 ¶ The plunge killed 17 passengers.
      # Governor pardons 22 people ¶ The governor pardoned 22 people; his predecessor pardoned 25 people.
      # Minister sells 3 houses ¶ The minister sold 3 houses and bought 4 flats.
      # Rebels free 60 hostages ¶ The rebels freed 60 hostages and still hold 70 hostages.
      # Airline cancels 90 flights ¶ The airline cancelled 90 flights on Monday and 110 flights on Tuesday.
      # Police seize 400 weapons ¶ Police seized 400 weapons and 500 rounds.
      # Hospital closes 30 beds ¶ The hospital closed 30 beds; it has 400 beds.
      # Judge orders firm to pay $7 million ¶ The judge ordered the firm to pay $7 million; the plaintiffs wanted $9 million.
      # Attack wounds 16 ¶ The attack wounded 16 people and killed 2.
      # School expels 11 pupils ¶ The school of 1,000 pupils expelled eleven.
      # Navy loses 2 ships ¶ The navy lost two ships and 30 sailors in the storm.`,
  },
  'name-spelt-two-ways': {
    wrong: `
      Hans Kornelius spoke. ¶ Later Hans Cornelius left.
      Anna Schmidt won. ¶ Anna Schmitt thanked her voters.
      Peter Meyer was charged. ¶ Peter Meier denied it.
      Catherine Bell resigned. ¶ Katherine Bell gave no reason.
      Muhammad Farouk fled. ¶ Mohammad Farouk was caught.
      Geoffrey Palmer sued. ¶ Jeffrey Palmer lost.
      Sergei Volkonsky met them. ¶ Sergey Volkonsky said no.
      Stephen Harkness came. ¶ Steven Harkness left.
      Alan Whitcombe paid. ¶ Allan Whitcombe owed more.
      Marek Kowalsky called. ¶ Marek Kowalski called back.
      Yulia Tkachenko wrote. ¶ Yuliya Tkachenko signed.
      Brian Macallister ran. ¶ Brian McAllister won.
      Eric Lindstrom spoke. ¶ Erik Lindstrom agreed.
      Philip Carrington stood. ¶ Phillip Carrington sat.
      Rachel Fitzpatrick asked. ¶ Rachael Fitzpatrick answered.
      Teresa Villanueva left. ¶ Theresa Villanueva stayed.
      Nicolas Brandt voted. ¶ Nicholas Brandt abstained.
      Dmitry Sokolov was there. ¶ Dmitri Sokolov was not.
      Thomas Hofmann paid. ¶ Thomas Hoffmann repaid.
      Sarah Oconnell rose. ¶ Sara Oconnell fell.
      Luis Gonzales sang. ¶ Luis Gonzalez danced.
      Viktor Baranov lost. ¶ Victor Baranov appealed.
      Karl Lindqvist led. ¶ Karl Lindquist followed.
      Andrei Morozov sold. ¶ Andrey Morozov bought.
      Elisabeth Crane read. ¶ Elizabeth Crane wrote.
      Jonathan Pearce ruled. ¶ Jonathan Pierce appealed.
      Mikhail Gusinsky paid. ¶ Mikhail Gusinskiy denied it.
      Aleksandr Belov won. ¶ Alexander Belov lost.
      Lewis Thompson came. ¶ Lewis Thomson went.
      Clare Donnelly spoke. ¶ Claire Donnelly listened.`,
    right: `
      Hans Kornelius spoke. ¶ Later Kornelius left.
      Anna Schmidt won. ¶ Anton Schmidt thanked her voters.
      Peter Meyer was charged. ¶ Paul Meier denied it.
      Catherine Bell resigned. ¶ Thomas Bell gave no reason.
      Muhammad Farouk fled. ¶ Ahmad Farouk was caught.
      Ann Lee spoke. ¶ Ian Lee left.
      Sergei Volkonsky met them. ¶ Andrei Volkonsky said no.
      Maria Rossi came. ¶ Mario Rossi left.
      Alan Whitcombe paid. ¶ Alana Whitcombe owed more.
      Jan Kowalski called. ¶ Jana Kowalska called back.
      Yuri Tkachenko wrote. ¶ Yulia Tkachenko signed.
      Paul Brown ran. ¶ Paula Brown won.
      Eric Lindstrom spoke. ¶ Erica Lindstrom agreed.
      John Carter stood. ¶ Joan Carter sat.
      Daniel Ford asked. ¶ Danielle Ford answered.
      Victor Hugo wrote. ¶ Victoria Hugo read.
      Robert Kennedy voted. ¶ Roberta Kennedy abstained.
      Dmitry Sokolov was there. ¶ Dmitry Sobolev was not.
      Thomas Hofmann paid. ¶ Thomas Neumann repaid.
      The Smith family rose. ¶ The Smyth house fell.
      Luis Gonzalez sang. ¶ Luisa Gonzalez danced.
      Ivan Baranov lost. ¶ Ivanka Baranov appealed.
      North Carolina voted. ¶ South Carolina followed.
      Andrei Morozov sold. ¶ Andrea Morozov bought.
      Senator Jane Marsh and Senator June Marsh spoke. ¶ Both left.
      Brothers Sergei Malkin and Sergio Malkin paid.
      General Motors rose. ¶ General Mills fell.
      Alexander Belov won. ¶ Alexandra Belova lost.
      Karen Miller came. ¶ Karl Miller went.
      Jean Dupont and Jeanne Dupont met. ¶ Jeanne Dupont spoke.`,
  },
};
