import { wordSet } from './wordSet.js';

/**
 * What ordinary people in the news do for a living or are known for. Holders of offices, officers, clerics, journalists, bankers and business people are left
 * out: so are those described whom registries and sanctions lists are about.
 */
const EVERYDAY = wordSet(`
  acrobat actor actress acupuncturist apprentice archer architect artist astronaut astronomer athlete attendant
  bagpiper baker balladeer ballerina ballplayer bandleader bandmate barber barista baritone bartender bassist batsman
  beekeeper bellboy bellhop biathlete biographer biologist blacksmith bluesman bodybuilder bookseller botanist bowler
  boxer brewer bricklayer builder busker butcher cabbie caddie caddy cameraman caregiver caretaker carpenter
  cartoonist cashier caterer cellist centenarian ceramicist chef chemist choreographer clarinetist clarinettist
  cleaner climber clown coach cobbler comedian comic commuter composer contralto cook counsellor cricketer crooner
  curator custodian cyclist dancer decathlete defenceman defenseman deliveryman dentist designer doorman dramatist
  dressmaker drummer drywaller electrician entertainer essayist farmer farmhand farrier fencer fielder filmmaker
  firefighter fisherman florist flutist folksinger footballer freshman frontman frontwoman fullback gamer gardener
  geologist glazier goalie goalkeeper goalscorer golfer grandfather grandmother gravedigger grocer guitarist gymnast
  hairdresser halfback handyman harpist hiker homemaker homeowner housekeeper housewife hurdler illustrator internist
  janitor jazzman jockey jogger joiner juggler keyboardist kindergartner knitter laborer labourer landscaper
  librarian lifeguard linebacker lineman locksmith logger lumberjack lyricist machinist magician maid mailman
  manicurist marathoner mason masseur mathematician mechanic medalist medallist medic memoirist midfielder midwife
  milkman miner model motorcyclist motorist musician nanny neurologist newlywed nonagenarian novelist nurse
  nutritionist oboist octogenarian olympian optician orderly organist outfielder paediatrician painter paralympian
  paramedic parishioner pedestrian pediatrician pensioner percussionist pharmacist photographer physicist
  physiotherapist pianist pitcher plasterer playwright plumber poet poetess postman potter psychiatrist psychologist
  pupil puppeteer quarterback rancher rapper receptionist referee repairman retiree rider roofer rookie rower runner
  sailor salesman saleswoman saxophonist scaffolder schoolboy schoolgirl schoolmate schoolteacher screenwriter
  sculptor seamstress septuagenarian shepherd shopkeeper shopper shortstop singer skater skier songwriter sophomore
  soprano sprinter stonemason storyteller striker student stuntman stuntwoman stylist surfer surgeon swimmer tailor
  tattooist teacher teenager tenor therapist toddler tourist trainer trombonist troubadour trucker trumpeter tutor
  typist umpire undergraduate undertaker upholsterer usher ventriloquist vet veterinarian violinist violist vocalist
  waiter waitress weaver welder wicketkeeper windsurfer winemaker winger woodworker wrestler yachtsman yachtswoman
  zoologist
  bobsledder curler heptathlete judoka karateka kickboxer luger pentathlete powerlifter skateboarder snowboarder steeplechaser
  triathlete weightlifter`);

/** Doctors and scholars by what they study: cardiologist, seismologist. */
const STUDIES = /^(?!ideo)\p{L}{2,}ologist$/u;

/** What people play, drive and work at, before the word for one who does. */
const COMPOUNDS: Readonly<Record<string, ReadonlySet<string>>> = {
  player: wordSet(`
    badminton banjo baseball basketball bass billiards bridge cello chess clarinet cricket darts drum fiddle flute football golf guitar handball harmonica harp hockey hurling kabaddi keyboard
    lacrosse league netball oboe organ piano poker polo rugby saxophone scrabble sitar snooker soccer softball squash tabla tennis trombone trumpet tuba union viola violin volleyball`),
  driver: wordSet(`
    ambulance bus cab coach crane delivery forklift lorry minibus minicab motor one racing rally rickshaw taxi tractor train tram truck tuk-tuk uber van`),
  conductor: wordSet('bus choir orchestra streetcar train tram'),
  director: wordSet('art casting choir film funeral movie music opera stage theater theatre'),
  instructor: wordSet('dance driving fitness gym pilates riding sailing ski swimming yoga'),
  producer: wordSet('film hip-hop movie music record'),
  worker: wordSet(`
    auto cafeteria canteen care construction dock factory farm fast-food hospital hotel kitchen laundry maintenance mill postal quarry railroad railway restaurant road sanitation shipyard social
    steel textile transit warehouse`),
};

/**
 * What an ordinary person in the news does, in two folded words of which the second alone would not say it: "tennis player", "bus driver"; but "a key
 * player", "a government worker".
 */
export function isEverydayCompound(first: string, second: string): boolean {
  return Object.hasOwn(COMPOUNDS, second) && COMPOUNDS[second].has(first);
}

/** Whether a folded word is what an ordinary person in the news does for a living, and hardly anybody whom a sanctions list is about: "nurse", "goalkeeper". */
export function isEverydayOccupation(word: string): boolean {
  return EVERYDAY.has(word) || STUDIES.test(word);
}
