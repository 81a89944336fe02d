import type { ContradictionSet } from './contradictions.js';

/** A second set of the same form, written by somebody else once the rules stood; three actors of the registry have a birth date. */
export const MORE_CONTRADICTIONS: Readonly<Record<string, ContradictionSet>> = {
  'date-weekday': {
    wrong: `
      The vote on Wednesday, November 18, was close.
      She resigned on Saturday, 20 November, after a row.
      A hearing is set for Friday, Dec. 2.
      On Tuesday, June 14, 2024, the bank failed.
      The quake struck at dawn on Sunday 7 February 2023.
      “We met on Tuesday, Nov. 10,” he said.
      He was last seen Sunday, August 30th, 2019, in Leeds.
      The deadline passed on Monday, October 31.
      Polls open at 8 a.m. on Friday, December 15.
      The towers fell on Sunday, September 11, 2001.
      By Wednesday the 25th of November the count must end; Wednesday, 25 November, is the last day.
      Two ministers quit on Thursday, 5 July 2022.
      Labour won on Sunday 1 May 1997.
      The Sunday (November 12) meeting ran late.
      Congress convenes Sunday, January 6.
      They will march on Saturday 28 November.
      It began on Monday, February 29, 2020.
      On the night of Saturday, November 5, shots rang out.
      He won on Saturday, Nov. 8, 2016.
      Reporters were told on Wednesday, Nov. 21, that talks had failed.
      Offices close on Thursday, 24 December.
      A wave came ashore Sunday, March 11, 2011.
      Trading resumed Thursday, Nov. 3.
      The wedding was on Wednesday, 19 May 2018.
      Ends: Tuesday, 27 November
      Since Tuesday, October 13, nobody has been paid.
      He was shot on Sunday, November 22, 1963.
      Strikes begin Thursday, December 8, and last a week.
      The referendum of Monday, 18 September 2014, settled nothing.
      His letter, dated Saturday, November 17, is brief.`,
    right: `
      The vote on Tuesday, November 18, was close.
      She resigned on Thursday, 20 November, after a row.
      A hearing is set for Tuesday, Dec. 2.
      On Friday, June 14, 2024, the bank failed.
      The quake struck at dawn on Tuesday 7 February 2023.
      “We met on Monday, Nov. 10,” he said.
      He was last seen Friday, August 30th, 2019, in Leeds.
      The deadline passed on Friday, October 31.
      Polls open at 8 a.m. on Monday, December 15.
      The towers fell on Tuesday, September 11, 2001.
      By Tuesday the 25th of November the count must end; Tuesday, 25 November, is the last day.
      Two ministers quit on Tuesday, 5 July 2022.
      Labour won on Thursday 1 May 1997.
      The Wednesday (November 12) meeting ran late.
      Congress convenes Tuesday, January 6.
      They will march on Friday 28 November.
      It began on Saturday, February 29, 2020.
      On the night of Wednesday, November 5, shots rang out.
      He won on Tuesday, Nov. 8, 2016.
      Reporters were told on Friday, Nov. 21, that talks had failed.
      Offices close on Wednesday, 24 December.
      A wave came ashore Friday, March 11, 2011.
      The Tuesday vote and the March 4 speech were close.
      On Monday, 20 people came.
      He said Thursday that May 5 was too late.
      Sunday, Bloody Sunday was sung on March 17.
      Friday’s 13 arrests and Saturday’s 12 were high.
      On Tuesday the court set a date of January 14.
      It rained from Monday, Nov. 17, to Wednesday, Nov. 19.
      The Wednesday before April 3, 2024, was quiet.`,
  },
  'date-impossible': {
    wrong: `
      The bill was signed on February 30.
      He left on 31 April.
      On June 31, 2019, the bank failed.
      A hearing is set for September 31.
      They met on November 31st.
      She was born on 29 February 2023.
      By February 29, 2025, the tax must be paid.
      It closed on 31 November 2021.
      The strike ran from April 28 to April 31.
      Polls open on 32 March.
      The deal of Feb. 30 was void.
      The 31st of June was hot.
      On 30 February 2024 it snowed.
      He returned on Sept. 31.
      The accord of 31 June 1998 holds.
      Payment is due by April 31, 2026.
      She spoke on Feb. 31.
      On February 29, 1900, a storm came.
      The office shut on June 31.
      A march on 31 September drew crowds.
      Talks resume on Nov. 31.
      The law of 30 February 1962 lapsed.
      The vote of April 31 was close.
      He was jailed on June 31, 2020.
      A report of 31 September 2022 says so.
      The fair is on 31 Nov. 2026.
      It was sent on 30 Feb. 2023.
      On April 31 the ferry sank.
      The hearing of February 29, 2022, was short.
      The post fell vacant on June 31, 2018.`,
    right: `
      The bill was signed on February 28.
      She was born on 29 February 2024.
      In February 30 people died.
      By April 31 ships had sailed.
      In June 31 men were freed.
      He left on 31 May.
      On February 29, 2000, it snowed.
      In September 31 percent agreed.
      The May 31 deadline passed.
      Since November 31 boats have come.
      From April 30 to May 1 it rained.
      The 31st minute in June was the best.
      In 1900 February was cold.
      During April 31 schools closed.
      March 31 and June 30 are the ends of quarters.
      It was 31 June applicants who won.
      On 31 December 1999 he quit.
      The 30 February arrivals were counted.
      April 3 1 vote was lost.
      On Jan. 31 the tax is due.
      On Aug. 31, 2026, the term ends.
      On October 31 they voted.
      A 31 July deadline holds.
      He scored 31 in September.
      Article 31 of April’s accord holds.
      Last June 31 firms failed.
      It ran from 29 February to 3 March 2020.
      Born on 29 February 1996, she is a leapling.
      On November 30, 31 men came.
      In April, 31 people died.`,
  },
  'age-mismatch': {
    wrong: `
      Mara Quist, 61, won.
      Mara Quist, 66, said so.
      Mara Quist (59) lost.
      The 70-year-old Mara Quist spoke.
      Ole Brandvold, 51, resigned.
      Ole Brandvold, 44, won again.
      Tess Okafor, 36, is new.
      Tess Okafor, 31, is new.
      Minister Mara Quist, aged 68, left.
      Ole Brandvold, who is a farmer, spoke. Ole Brandvold, 39, left.
      Carl Dunn, 44, won. ¶ Dunn, 45, thanked voters.
      Pia Lund, 31, fled. Her lawyer said Lund, 33, was ill.
      Kim Ash (52) sued. ¶ Kim Ash, 50, denied it.
      The 63-year-old Rex Holt ran. ¶ Holt, 36, smiled.
      Ada Bly, 29, sang. Neighbours said Ada Bly, 92, was kind.
      Joan Petrie, 71, stood down. Petrie, 17, had served long.
      Mr Roy Vance, 40, was held. Police named Roy Vance, 42, later.
      Eva Moss, 58, chairs it. ¶ Moss (85) was there.
      Lia Frey, 23, was hurt. Frey, 32, is stable.
      Omar Tyne, 47, quit. ¶ “No,” said Tyne, 46.
      Jo Kerr, 66, leads. The party said Jo Kerr, 68, was well.
      Uma Pell, 55, and others met. Later Pell, 56, spoke.
      Sid Coe (30) won. Coe, 31, lost before.
      Ben Hart, 19, died. ¶ A vigil for Hart, 18, is planned.
      Zoe Lamb, 37, won the seat. Lamb, 73, beat two rivals.
      Ian Ross, 60, is out. Ross, 61, was fired.
      Mia Toft, 33, rose. Mia Toft, 34, fell.
      Nell Crane, 45, sued. Crane, 54, wants damages.
      Abe Finch, 80, retired. Finch, 81, will farm.
      Fay Stone, 27, ran. Stone, 72, came last.`,
    right: `
      Mara Quist, 64, won.
      The 64-year-old Mara Quist spoke.
      Ole Brandvold, 46, resigned.
      Ole Brandvold, 47, resigned.
      Tess Okafor, 34, is new.
      Mara Quist, then 40, won in 2001.
      In 1990 Mara Quist, 29, entered parliament.
      Mara Quist turned 60 four years ago.
      Mara Quist’s son, 30, spoke.
      Carl Dunn, 44, won. ¶ Dunn, 44, thanked voters.
      Pia Lund, 31, and her mother Ada Lund, 58, fled.
      Kim Ash, 52, sued. Her brother Tom Ash, 50, did not.
      Rex Holt, 63, ran. His 36-year-old rival smiled.
      Ada Bly, 29, sang with Joe Bly, 92.
      Joan Petrie, 71, first won at 17.
      Roy Vance, 40, was held. Vance, 12 others and a dog were freed.
      Eva Moss, 58, chairs it. Moss won 85 votes.
      Lia Frey, 23, was hurt; she will be 24 in May.
      Omar Tyne, 47, quit. Tyne was 46 when he won.
      Jo Kerr, 66, leads a party of 68 members.
      Uma Pell, 55, leads in Ward 56.
      Sid Coe (30) won. Coe (Lab, 31%) was glad.
      Ben Hart, 19, died. His friend Lee Hart, 18, was with him.
      Zoe Lamb, 37, won by 73 votes.
      Ian Ross, 60, is out. Aged 50, Ross had won.
      Mia Toft, 33, rose. Mia Toft will be 34 in June.
      Nell Crane, 45, sued. A Crane, 54 metres tall, fell.
      Abe Finch, 80, retired. In 1970 Finch, 25, was a miner.
      Fay Stone, 27, beat Ed Stone, 72.
      Mara Quist, who led for 12 years, spoke.`,
  },
  'percent-change': {
    wrong: `
      Costs rose from 40 to 50, a 20 percent rise.
      It fell from 200 to 150, a 33 percent drop.
      The budget grew from $10 million to $12 million, a 25% increase.
      Sales went from 80 to 60, down 20 percent.
      Rents climbed from £900 to £1,080, up 25%.
      Profit rose 50 percent, from 100 to 140.
      Deaths fell 30 percent, from 500 to 400.
      Membership dropped from 12,000 to 9,000, a fall of 33 percent.
      The fine rose from $400 to $1,000, or 60 percent.
      Staff shrank 40%, from 250 to 200.
      Tariffs climbed from 4 billion to 5 billion euros, a 20 percent hike.
      Fares went from 2.50 to 3.00, a 17 percent rise.
      The fee was cut from $150 to $100, a 50 percent cut.
      Crime fell from 1,000 to 800, down by 25%.
      Output grew by 12 percent, from 50 to 60.
      Turnover went from 3m to 4m, a gain of 25 percent.
      Waiting times rose from 20 to 35 days, a 43 percent increase.
      Wages jumped from 600 to 750, up by 20 per cent.
      Imports dropped 60 percent, from 90 to 45.
      The price went from 60 to 90, a 33% jump.
      The fleet shrank from 24 to 18, a reduction of 33 percent.
      Applications rose from 1,500 to 1,800, a 30 percent surge.
      The levy goes from 5 to 8 dollars, a 37.5 percent hike.
      Visits fell from 640,000 to 480,000, down 33 percent.
      Debt rose from 1.2 billion to 1.5 billion, up 20 percent.
      The army was cut from 80,000 to 72,000, a cut of 12 percent.
      Grants increased 10 percent, from 300 to 360.
      Losses declined from 70m to 35m, a 100 percent decline.
      The grant fell from $4,000 to $3,000, a 33 percent decrease.
      Prices increased from 20 to 21, a 10 percent rise.`,
    right: `
      Costs rose from 40 to 50, a 25 percent rise.
      It fell from 200 to 150, a 25 percent drop.
      Sales went from 80 to 60, down 25 percent.
      Profit rose 40 percent, from 100 to 140.
      Rents climbed from £900 to £1,080, up 20%.
      Tax rose from 10 percent to 12 percent, a 20 percent rise.
      He moved from 12 Elm Street to 14 Oak Road, a 20 percent rise in rent.
      From 2010 to 2020, a 20 percent rise was seen.
      Shares fell from 33 to 22, down about 33 percent.
      Costs grew from 3 to 4, a 33 percent rise.
      Rates rose from 4% to 5%, a 1 percent rise.
      It rose from 40 to 50, a 10-point gain.
      From 9 to 5, a 20 percent rise in traffic is common.
      Fees went from 30 to 40, an increase of a third.
      Seats rose from 41 to 52, a nearly 27 percent gain.
      Staff went from 1,200 to 1,150, a 4.2 percent fall.
      Fares rose from 2.20 to 2.40, up 9 percent.
      The bill rose from $1.4 billion to $2.1 billion, a 50 percent increase.
      Wages rose 5 percent from 2019 to 2024.
      Prices rose from 30 to 31, up 3.3 percent.
      Turnout fell from 71.2% to 65.1%, down 6.1 percent.
      From 7 to 9 May, a 40 percent rise in calls was seen.
      He cut it from 50 to 40, a 20 percent drop in public, 25 percent in private.
      It went from 0 to 40, a 100 percent rise.
      Debt rose from 60 to 90, a 50 percent rise.
      Exports dropped from 88 to 66, a drop of 25 percent.
      They rose from 15 to 18 dollars, up 20%.
      Arrests fell from 300 to 210, down 30%.
      Votes went from 8,000 to 10,000, or 25 percent.
      It grew 100 percent, from 6 to 12.`,
  },
  'shares-sum': {
    wrong: `
      Of voters, 45 percent said yes, 40 percent said no and 25 percent were undecided.
      Brown has 48%, Lund 41% and Tyne 19%.
      Some 52% approve, 44% disapprove and 12% have no opinion.
      The Greens have 30 percent, Labour 45 percent and the Tories 35 percent.
      Half of it: 55 percent agreed, 40 percent disagreed and 15 percent did not know.
      In the poll 60% backed it, 35% opposed it and 12% were unsure.
      Kerr won 50 percent, Ash 35 percent and Moss 22 percent.
      Asked, 38% said leave, 47% said stay and 25% did not know.
      Holt leads with 44%, Bly has 38% and Coe 26%.
      He got 61 percent, his rival 37 percent and others 8 percent.
      Support: 49 percent for, 46 percent against, 17 percent undecided.
      Frey took 42%, Petrie 33%, Vance 29%.
      While 57% agree, 39% do not and 14% would not say.
      Yes had 54 percent, No 44 percent and blank ballots 9 percent.
      The panel split: 45% for Lamb, 40% for Ross and 28% for neither.
      Stone polled 36%, Finch 34%, Crane 28% and Toft 11%.
      Among them 62% approve, 33% disapprove, 16% are unsure.
      Hart got 47.5%, Pell 43.1% and Tyne 19.4%.
      They found 51% in favour, 42% opposed and 17% with no opinion.
      Dunn has 39 per cent, Kerr 37 per cent and Ash 34 per cent.
      A third way got 20%, Quist 45% and Okafor 46%; 9% were undecided.
      The vote: Moss 55%, Coe 30%, others 25%.
      Some 48 percent said yes, 48 percent said no, 14 percent did not know.
      Reform has 29%, the Conservatives 41% and Labour 40%.
      In all 70% support it, 25% oppose it and 15% neither.
      Brandvold won 33%, Quist 33%, Lund 33% and others 21%.
      Of all, 64% think so, 30% do not, and 16% have no opinion.
      Nationals had 18%, Liberals 47% and Labor 46%.
      Pollsters found 53 percent against, 40 percent for and 17 percent unsure.
      Toft got 28%, Frey 27%, Bly 26% and Holt 25%.`,
    right: `
      Of voters, 45 percent said yes, 40 percent said no and 15 percent were undecided.
      Brown has 48%, Lund 41% and Tyne 11%.
      In Ohio 52% approve, in Iowa 61% and in Utah 48%.
      Of men 60%, of women 55% and of the young 70% agree.
      Taxes rose 40%, 35% and 50% in three years.
      Turnout was 70%; Brown got 51%, Lund 49%.
      Respondents could give several answers: 60% said jobs, 55% crime, 40% health.
      It owns 60% of A, 50% of B and 40% of C.
      Support was 40% in March, 45% in April and 47% in May.
      Approval is 45% at home, 60% abroad and 30% online.
      Some 52% approve, 44% disapprove and 4% have no opinion.
      Brown leads with 51%, 7 points more than Lund at 44%.
      About 80% read, 70% write and 60% sing.
      The parties got 33.4%, 33.3% and 33.3%; 0% were undecided.
      Brown got 60% of the men and 55% of the women; Lund got 40%.
      Tariffs are 25% on steel, 50% on copper and 100% on films.
      Yes had 50.2%, No 49.8%; turnout was 64%.
      In 2016 he had 46%, in 2020 47% and in 2024 49%.
      Of Republicans 90%, of Democrats 10% and of independents 45% agree.
      He scored 95%, 88% and 79% in tests.
      While 65% trust doctors, 40% trust judges and 20% trust politicians.
      Prices are up 30%, wages 20%, rents 60%.
      With 99% counted, Holt had 52% and Bly 48%.
      The margin of error is 3%; Kerr has 51%, Ash 46%.
      Among men 55% approve, among women 48%, and 3% are unsure.
      Capacity was at 90%, 85% and 70%.
      She won 55% of votes, 60% of seats and 100% of power.
      Some 70% favour it, including 90% of Greens and 60% of Liberals.
      Water is at 40%, power at 60%, gas at 75%.
      Lamb took 44%, Ross 41%, Stone 15%.`,
  },
  'figure-mismatch': {
    wrong: `
      # Storm kills 12 in Aceh ¶ A storm killed 14 people in Aceh.
      # Council cuts 300 library jobs ¶ The council will cut 330 library jobs.
      # Navy buys six frigates ¶ The navy is buying eight frigates.
      # Port strike costs $40 million ¶ The port strike cost $45 million, the union said.
      # Court fines Altex €2 million ¶ A court fined Altex €3 million on Friday.
      # Mine fire leaves 9 dead ¶ A fire in the mine left 11 dead.
      # School closes after 40 fall ill ¶ The school was closed after 46 pupils fell ill.
      # Senate passes gun bill 52-48 ¶ The Senate passed the gun bill 53-47.
      # Brown wins by 1,200 votes ¶ Brown won by 2,100 votes.
      # Rail fares to rise 5 percent ¶ Rail fares will rise 6 percent.
      # Ford recalls 80,000 trucks ¶ Ford is recalling 88,000 trucks.
      # Flood displaces 5,000 in Kogi ¶ The flood displaced 50,000 in Kogi.
      # Judge jails banker for 7 years ¶ A judge jailed the banker for 9 years.
      # Hospital sheds 200 nurses ¶ The hospital is shedding 250 nurses.
      # Five hurt in tram crash ¶ Six were hurt in the tram crash.
      # Tory lead shrinks to 3 points ¶ The Tory lead has shrunk to 4 points.
      # Mayor offers $500 bounty on rats ¶ The mayor offers a $50 bounty on rats.
      # Airline orders 20 jets ¶ The airline ordered 30 jets.
      # Union wins 8 percent raise ¶ The union won a raise of 9 percent.
      # Ferry sinks with 90 aboard ¶ A ferry sank with 60 people aboard.
      # Budget gap hits £3 billion ¶ The budget gap hit £4 billion.
      # Army drafts 10,000 reservists ¶ The army drafted 12,000 reservists.
      # Bank closes 17 branches ¶ The bank will close 71 branches.
      # Police seize 2 tonnes of cocaine ¶ Police seized 3 tonnes of cocaine.
      # Museum returns 22 bronzes ¶ The museum returned 20 bronzes.
      # Three ministers quit over deal ¶ Four ministers quit over the deal.
      # Drought kills 400 cattle ¶ The drought killed 4,000 cattle.
      # Parliament sacks 15 clerks ¶ Parliament sacked 51 clerks.
      # Company pays 60 million fine ¶ The company paid a 16 million fine.
      # Quake topples 35 houses ¶ The quake toppled 53 houses.`,
    right: `
      # Storm kills 12 in Aceh ¶ A storm killed 12 people in Aceh.
      # Storm kills 12 in Aceh ¶ A storm killed 14 people in Java.
      # Council cuts 300 library jobs ¶ Last year the council cut 330 library jobs.
      # Council cuts 300 library jobs ¶ The council will cut 300 jobs, 120 of them in libraries.
      # Navy buys six frigates ¶ The navy, which has eight frigates, will buy more.
      # At least 9 die in mine fire ¶ A mine fire killed 11 people.
      # Senate passes gun bill 52-48 ¶ The Senate passed the bill. The House passed it 220-210.
      # Brown wins by 1,200 votes ¶ Brown won 14,000 votes.
      # Rail fares to rise 5 percent ¶ Rail fares rose 6 percent in 2023.
      # Ford recalls 80,000 trucks ¶ Ford already recalled 60,000 trucks in May.
      # Ford recalls 80,000 trucks ¶ Toyota is recalling 20,000 trucks.
      # Flood displaces 5,000 in Kogi ¶ The flood killed 50 in Kogi.
      # Judge jails banker for 7 years ¶ Prosecutors asked for 9 years.
      # Hospital sheds 200 nurses ¶ The hospital has 2,000 nurses.
      # Five hurt in tram crash ¶ Two of the five hurt in the tram crash are children.
      # Tory lead shrinks to 3 points ¶ The Tory lead was 7 points in May.
      # Airline orders 20 jets ¶ The airline ordered 20 jets and leased 12 jets.
      # Union wins 8 percent raise ¶ The union had demanded a raise of 12 percent.
      # Ferry sinks with 90 aboard ¶ The ferry may carry 60 people.
      # Budget gap hits £3 billion ¶ The gap was £2 billion a year earlier.
      # Army drafts 10,000 reservists ¶ The army has 90,000 reservists.
      # Bank closes 17 branches ¶ The bank will close 17 branches and keep 140 branches.
      # Police seize 2 tonnes of cocaine ¶ Police seized two tonnes of cocaine.
      # Museum returns 22 bronzes ¶ The museum returned 22 bronzes of its 900 bronzes.
      # Three ministers quit over deal ¶ Four deputies quit over the deal, too, after three ministers did.
      # Drought kills 400 cattle ¶ In 2011 a drought killed 4,000 cattle.
      # Quake topples 35 houses ¶ A quake in another valley toppled 53 houses.
      # Company pays 60 million fine ¶ The company made 16 million in profit.
      # More than 500 march ¶ About 700 marched.
      # Two in five back levy ¶ The levy is backed by 40 percent.`,
  },
  'name-spelt-two-ways': {
    wrong: `
      Rita Kornelius spoke. ¶ Rita Cornelius left.
      Jon Hartley won. Later John Hartley spoke.
      Katherine Moll sued. ¶ Catherine Moll lost.
      Erik Sandstrom quit. ¶ Eric Sandstrom returned.
      Philip Denver spoke. Phillip Denver left.
      Sara Whitlow ran. ¶ Sarah Whitlow won.
      Marc Teller paid. Mark Teller did not.
      Anna Schmidt spoke. ¶ Anna Schmitt left.
      Steven Crail voted. Then Stephen Crail left.
      Geoffrey Lund won. ¶ Jeffrey Lund lost.
      Nikolas Brandt spoke. Nicolas Brandt left.
      Alan Pierce won. ¶ Allan Pierce lost.
      Lindsay Croft ran. Lindsey Croft won.
      Isobel Grant spoke. ¶ Isabel Grant left.
      Elisabeth Marr sued. Elizabeth Marr won.
      Graham Thomson spoke. ¶ Graham Thompson left.
      Ann Clark won. Ann Clarke lost.
      Deborah Stern spoke. ¶ Debora Stern left.
      Rachel Meier sang. Rachel Meyer danced.
      Viktor Hollin spoke. ¶ Victor Hollin left.
      Frederic Vane won. Frederick Vane lost.
      Theresa Bond spoke. ¶ Teresa Bond left.
      Claire Rouse ran. Clare Rouse won.
      Zachary Reed spoke. ¶ Zackary Reed left.
      Hannah Loew spoke. Hanna Loew left.
      Mathew Prior won. ¶ Matthew Prior lost.
      Karl Denning spoke. Carl Denning left.
      Peter Petersen spoke. ¶ Peter Peterson left.
      Rebecca Holm ran. Rebekah Holm won.
      Ian Mackenzie spoke. ¶ Ian McKenzie left.`,
    right: `
      Rita Kornelius spoke. ¶ Rita Kornelius left.
      Jon Hartley and John Hartley spoke.
      Katherine Moll sued. ¶ Karen Moll lost.
      Erik Sandstrom quit. ¶ Erika Sandstrom returned.
      Philip Denver spoke. ¶ Philippa Denver left.
      Sara Whitlow ran. ¶ Sara Whitman won.
      Marc Teller paid. ¶ Mara Teller did not.
      Anna Schmidt spoke. ¶ Anne Schwarz left.
      Steven Crail voted. ¶ Stefan Krall left.
      Geoffrey Lund won. ¶ Gordon Lund lost.
      Nikolas Brandt spoke. ¶ Nicole Brandt left.
      Alan Pierce won. ¶ Elena Pierce lost.
      Lindsay Croft ran. ¶ Linda Croft won.
      Isobel Grant spoke. ¶ Isaac Grant left.
      Elisabeth Marr sued. ¶ Elsa Marr won.
      Graham Thomson spoke. ¶ Grace Thomson left.
      Ann Clark won. ¶ Ann Clerk lost.
      Daniel Stern spoke. ¶ Daniela Stern left.
      Rachel Meier sang. ¶ Richard Meier danced.
      Viktor Hollin spoke. ¶ Victoria Hollin left.
      Frederic Vane won. ¶ Freda Vane lost.
      Tom Bond spoke. ¶ Tim Bond left.
      Claire Rouse ran. ¶ Clara Rouse won.
      Don Reed spoke. ¶ Dan Reed left.
      Hannah Loew spoke. ¶ Hans Loew left.
      Martin Prior won. ¶ Marten Priory lost.
      Karl Denning spoke. ¶ Carla Denning left.
      Peter Hill spoke. ¶ Petra Hill left.
      Rob Holm ran. ¶ Rod Holm won.
      Ian Mackenzie spoke. ¶ Jan Mackenzie left.`,
  },
};
