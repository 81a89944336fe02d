import { wordSet } from './wordSet.js';

/**
 * What ordinary people in the news do for a living or are known for. Holders of offices, officers, clerics, writers, bankers and business people are left
 * out: so are those described whom registries and sanctions lists are about.
 */
const EVERYDAY = wordSet(`
  acrobat actor actress acupuncturist apprentice archer architect artist astronaut astronomer athlete attendant baker
  ballerina barber barista bartender bassist batsman beekeeper bellhop biologist blacksmith bodybuilder bookseller
  botanist bowler boxer bricklayer builder butcher caregiver caretaker carpenter cartoonist cashier caterer ceramicist
  chef choreographer cleaner climber coach cobbler comedian comic commuter composer cook counsellor cricketer curator
  custodian cyclist dancer dentist designer drummer electrician entertainer farmer farmhand farrier fencer fielder
  firefighter fisherman florist flutist footballer freshman gamer gardener geologist goalie goalkeeper goalscorer
  golfer grandmother grandfather grocer guitarist gymnast hairdresser handyman hiker homemaker homeowner housekeeper
  housewife illustrator internist janitor jockey joiner juggler kindergartner knitter laborer labourer landscaper
  librarian lifeguard linebacker locksmith logger lumberjack machinist maid mailman manicurist mason masseur
  mathematician mechanic medic medalist medallist midfielder midwife miner model motorist motorcyclist musician nanny
  neurologist newlywed nurse nutritionist optician orderly outfielder painter paediatrician pediatrician paramedic
  parishioner pedestrian pensioner pharmacist photographer physicist physiotherapist pianist pitcher plasterer plumber
  postman potter psychiatrist psychologist pupil quarterback rancher rapper receptionist referee retiree rider roofer
  rower runner sailor salesman saleswoman schoolboy schoolgirl schoolteacher sculptor seamstress shepherd shopkeeper
  shopper shortstop singer skater skier songwriter soprano sophomore sprinter stonemason striker student surfer
  surgeon swimmer tailor teacher teenager tenor therapist toddler tourist trainer trombonist trucker trumpeter tutor
  typist umpire undergraduate undertaker usher vet veterinarian violinist vocalist waiter waitress weaver welder
  winger woodworker wrestler zoologist`);

/** Doctors and scholars by what they study: cardiologist, seismologist. */
const STUDIES = /^(?!ideo)\p{L}{2,}ologist$/u;

/** Whether a folded word is what an ordinary person in the news does for a living, and hardly anybody whom a sanctions list is about: "nurse", "goalkeeper". */
export function isEverydayOccupation(word: string): boolean {
  return EVERYDAY.has(word) || STUDIES.test(word);
}
