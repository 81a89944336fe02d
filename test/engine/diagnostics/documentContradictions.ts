import type { ContradictionSet } from './facts/contradictions.js';

/**
 * What a document says and what a draft makes of it, a line each: another figure for the same thing, and near ones that
 * contradict nothing; written before the rule was looked at. Everybody in them is made up.
 */
export const DOCUMENT_CONTRADICTIONS: ContradictionSet = {
  wrong: `
    The Ministry of Works spent $4.2 million on the Calder bridge in 2023. ⇒ The Ministry of Works spent $2.4 million on the Calder bridge in 2023.
    Harrow County recorded 312 overdose deaths last year. ⇒ Harrow County recorded 321 overdose deaths last year, its report says.
    The Ostrava plant employs 1,850 people. ⇒ The Ostrava plant employs 1,580 people, most of them local.
    Aldgate Water lost 28 percent of its supply to leaks. ⇒ Aldgate Water lost 38 percent of its supply to leaks.
    Senator Pruitt received 41 letters about the Mill Creek dam. ⇒ Senator Pruitt received 14 letters about the Mill Creek dam.
    The Tarn Valley railway carried 6.1 million passengers in 2024. ⇒ In 2024 the Tarn Valley railway carried 1.6 million passengers.
    The Department of Health hired 77 inspectors in Norville. ⇒ The Department of Health hired 97 inspectors in Norville.
    Bracken Energy paid a fine of £350,000 to Ofwell. ⇒ Ofwell fined Bracken Energy £530,000.
    The school board cut 19 teaching posts in Eastmere. ⇒ The Eastmere school board cut 29 teaching posts.
    Unemployment in Galloway stood at 5.3 percent in June. ⇒ Unemployment in Galloway stood at 3.5 percent in June.
    The Lindholm tunnel is 14.8 kilometers long. ⇒ The Lindholm tunnel is 18.4 kilometers long.
    Port Ames handled 92,000 containers in the first quarter. ⇒ Port Ames handled 29,000 containers in the first quarter.
    The Halberd frigate program cost €1.9 billion. ⇒ The cost of the Halberd frigate program was €9.1 billion.
    Judge Ferris sentenced Nolan Teague to 12 years in prison. ⇒ Judge Ferris sentenced Nolan Teague to 21 years in prison.
    The Sorrel Foundation gave $600,000 to the Wexley clinic. ⇒ The Sorrel Foundation gave the Wexley clinic $60,000.
    Mayor Dunne won 53.2 percent of the vote in Carrick. ⇒ Mayor Dunne won 52.3 percent of the vote in Carrick.
    Rain flooded 430 homes in Bexmoor on Tuesday. ⇒ Rain flooded 340 homes in Bexmoor on Tuesday.
    The Kestrel oil field produced 18,000 barrels a day. ⇒ The Kestrel oil field produced 80,000 barrels a day.
    Trafford University enrolled 11,200 students. ⇒ Some 12,100 students enrolled at Trafford University.
    The Senate passed the Clean Rivers Act by 61 votes to 37. ⇒ The Senate passed the Clean Rivers Act by 67 votes to 31.
    Inspectors found 23 cracks in the Penrose dam. ⇒ Inspectors found 32 cracks in the Penrose dam.
    Police in Delmont arrested 16 protesters on May 2. ⇒ Police in Delmont arrested 60 protesters on May 2.
    The Orlan ferry was built to carry 280 passengers. ⇒ The Orlan ferry was built to carry 820 passengers.
    The Vasa Fund owes its creditors $75 million. ⇒ The Vasa Fund owes its creditors $57 million.
    Northgate hospital has 412 beds. ⇒ Northgate hospital has 214 beds.
    The Arden council borrowed £8.5 million from Lowell Bank. ⇒ The Arden council borrowed £5.8 million from Lowell Bank.
    Wages at Crane Motors rose by 4 percent in 2022. ⇒ Wages at Crane Motors rose by 14 percent in 2022.
    Fire destroyed 3,400 hectares of the Ilm forest. ⇒ Fire destroyed 4,300 hectares of the Ilm forest.
    The Brigham inquiry heard 88 witnesses. ⇒ The Brigham inquiry heard from 68 witnesses.
    A pint of milk in Torrin costs 72 pence. ⇒ A pint of milk in Torrin costs 27 pence.
    The Brill mine produced 41,000 ounces of gold in 2021. ⇒ The Brill mine produced 14,000 ounces of gold in 2021, the company said.
    Councillors in Ashby approved 63 new homes in April. ⇒ Councillors in Ashby approved 36 new homes in April.
    The Carlow bank lent $2 billion to Tesmar Steel. ⇒ The Carlow bank lent $20 billion to Tesmar Steel.
    About 5,000 people marched through Lund on Sunday. ⇒ About 50,000 people marched through Lund on Sunday.
    The Tesso hostel houses 140 migrants. ⇒ The Tesso hostel houses more than 410 migrants.
    Dr. Wynn operated on 17 patients in Halden. ⇒ Dr. Wynn operated on seven patients in Halden.
    The Polvar union represents 8,300 nurses. ⇒ The Polvar union represents 3,800 nurses, many of them part-time.`,
  right: `
    The Ministry of Works spent $4.2 million on the Calder bridge in 2023. ⇒ The Ministry of Works spent $3.1 million on the Calder bridge in 2022.
    Harrow County recorded 312 overdose deaths last year. ⇒ Marlow County recorded 190 overdose deaths last year.
    The Ostrava plant employs 1,850 people. ⇒ The Brno plant employs 900 people.
    Aldgate Water lost 28 percent of its supply to leaks. ⇒ Aldgate Water lost 12 percent of its staff to rivals.
    Senator Pruitt received 41 letters about the Mill Creek dam. ⇒ Senator Pruitt received 300 emails about the Mill Creek dam.
    The Tarn Valley railway carried 6.1 million passengers in 2024. ⇒ The Tarn Valley railway has 44 stations and carried 5.8 million passengers in 2023.
    The Department of Health hired 77 inspectors in Norville. ⇒ The Department of Health hired 12 doctors in Norville.
    Bracken Energy paid a fine of £350,000 to Ofwell. ⇒ Bracken Energy paid £1.2 million in dividends.
    The school board cut 19 teaching posts in Eastmere. ⇒ The school board had planned to cut 40 teaching posts in Eastmere.
    Unemployment in Galloway stood at 5.3 percent in June. ⇒ Unemployment in Galloway stood at 5.6 percent in July.
    The Lindholm tunnel is 14.8 kilometers long. ⇒ The Lindholm tunnel is 62 meters deep.
    Port Ames handled 92,000 containers in the first quarter. ⇒ Port Ames handled 88,000 containers in the second quarter.
    The Halberd frigate program cost €1.9 billion. ⇒ The Halberd frigate program was meant to cost €1.2 billion.
    Judge Ferris sentenced Nolan Teague to 12 years in prison. ⇒ Judge Ferris sentenced his accomplice, Roy Babb, to 3 years in prison.
    The Sorrel Foundation gave $600,000 to the Wexley clinic. ⇒ The Sorrel Foundation gave $90,000 to the Hartwell library.
    Mayor Dunne won 53.2 percent of the vote in Carrick. ⇒ Mayor Dunne’s rival won 41 percent of the vote in Carrick.
    Rain flooded 430 homes in Bexmoor on Tuesday. ⇒ Rain flooded more than 400 homes in Bexmoor on Tuesday.
    The Kestrel oil field produced 18,000 barrels a day. ⇒ The Kestrel oil field once produced 35,000 barrels a day.
    Trafford University enrolled 11,200 students. ⇒ Trafford University enrolled about 11,000 students.
    The Senate passed the Clean Rivers Act by 61 votes to 37. ⇒ The House passed the Clean Rivers Act by 230 votes to 198.
    Inspectors found 23 cracks in the Penrose dam. ⇒ Inspectors found two dozen cracks or so in the Penrose dam.
    Police in Delmont arrested 16 protesters on May 2. ⇒ Police in Delmont arrested 5 protesters on May 9.
    The Orlan ferry was built to carry 280 passengers. ⇒ The Orlan ferry had 350 passengers on board when it sank.
    The Vasa Fund owes its creditors $75 million. ⇒ The Vasa Fund holds assets of $57 million.
    Northgate hospital has 412 beds. ⇒ Northgate hospital has 36 intensive-care beds.
    The Arden council borrowed £8.5 million from Lowell Bank. ⇒ The Arden council borrowed £8,500,000 from Lowell Bank.
    Wages at Crane Motors rose by 4 percent in 2022. ⇒ Prices rose by 9 percent in 2022, and wages at Crane Motors by 4 percent.
    Fire destroyed 3,400 hectares of the Ilm forest. ⇒ Fire destroyed 3,400 hectares of the Ilm forest and 12 houses.
    The Brigham inquiry heard 88 witnesses. ⇒ The Brigham inquiry will cost £88 million and hear witnesses until May.
    A pint of milk in Torrin costs 72 pence. ⇒ A loaf of bread in Torrin costs 110 pence.
    The Brill mine produced 41,000 ounces of gold in 2021. ⇒ The Brill mine’s owner produced 90,000 ounces of gold in 2021.
    Councillors in Ashby approved 63 new homes in April. ⇒ Councillors in Ashby rejected 12 new homes in April.
    The Carlow bank lent $2 billion to Tesmar Steel. ⇒ The Carlow bank lent $2bn to Tesmar Steel.
    About 5,000 people marched through Lund on Sunday. ⇒ Nearly 5,200 people marched through Lund on Sunday.
    The Tesso hostel houses 140 migrants. ⇒ The Tesso hostel can house 200 migrants.
    Dr. Wynn operated on 17 patients in Halden. ⇒ Dr. Wynn operated on 4 children in Halden.
    The Polvar union represents 8,300 nurses. ⇒ The Polvar union represented 6,100 nurses ten years ago.
    Turnout in Gresham was 44.1 percent. ⇒ Turnout in Gresham was 51 percent at the previous election.
    Kestor Airways flew 310 passengers out of Tamir. ⇒ Kestor Airways flew 95 soldiers out of Tamir.
    The second phase of the Orme scheme cost £40 million. ⇒ The first phase of the Orme scheme cost £25 million.
    The Varga hospital treated 60 women on Friday. ⇒ The Varga hospital treated 60 women on Friday and 31 men.
    Senator Holt raised $3.1 million in Iowa. ⇒ Senator Holt raised $900,000 in Ohio.
    Half of the 80 firms in the Dale estate are empty. ⇒ Only 40 firms in the Dale estate are open.
    The Mirren law was passed with 71 votes. ⇒ The Mirren law was passed with 71 votes to 12.
    The Grange school has 640 pupils. ⇒ The Grange school has 41 pupils with special needs.
    The Arlen factory made 12,000 cars in May. ⇒ The Arlen factory made 12,000 cars in May, down from 15,000.`,
};
