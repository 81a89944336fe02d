import { wordSet } from './wordSet.js';

/** Words that begin a sentence or join its parts; a capital on them says nothing. */
const FUNCTION_WORDS = wordSet(`
  a an the this that these those such each every either neither both all any some no none few many much more most several other another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves who whom
  whose which what where when why how whether whoever whatever
  and or but nor yet so for as if than then though although because since until unless while whereas once after before during despite except
  about above across against along alongside amid among around at behind below beneath beside besides between beyond by concerning down from
  in inside into like near of off on onto out outside over past per regarding through throughout to toward towards under underneath unlike up upon
  versus via with within without
  is are was were be been being am do does did done has have had having will would shall should can could may might must ought let lets
  not never ever also only even just still already again always often sometimes seldom perhaps maybe indeed however moreover furthermore
  meanwhile nevertheless nonetheless otherwise therefore thus hence instead rather quite very too here there now today tonight tomorrow yesterday
  later earlier recently soon finally eventually ultimately initially originally previously formerly currently
  yes well oh ah
  one two three four five six seven eight nine ten eleven twelve twenty thirty fifty hundred thousand million billion first second third last next
  new old former late early same own says said say asked added told warns warned urges urged calls called wants want makes made gets got takes
  took gives gave goes went comes came sees saw knows knew thinks thought meets met backs slams hails rejects denies defends accuses faces
  vows seeks wins loses visits leads heads names named thanks given according asking speaking meeting including following regarding
  ask tell show shows showed watch read see look how's what's who's that's it's there's here's
  photo image picture video caption source editor editors author`);

/** Weekdays and months, which stand beside names without being part of them ("Trump Thursday signed"). */
const CALENDAR = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn fall winter christmas easter thanksgiving ramadan`);

/** Words of everyday English that are family names or short names of organisations as well. */
const COMMON_WORDS = wordSet(`
  able ace act acts action adventure age agency air aim alarm alert alliance allies alpha alternative angel answer apple arch arm army arrow art arts ash
  association atlas authority axis back bad bailey baker ball band bank banks bar bard barn barrel base bass bath bay beach bean bear beast beat bell
  bench best better big bill bird bishop black blank blaze blood bloom blue board boat bolt bond bone book boon booth boss bottom bow bowl box boy
  brand brave bread break bridge bright brook brooks brother brothers brown buck bug bull burden burn burns bush business butcher butler butter
  cabinet cage cain call camp campus cannon canon cap capital captain car card care carpenter carriage carter cartel case cash castle center central
  centre chain chair chamber chambers chance chancellor change chapel chapman chase cherry chief child church circle citizen city clan clark class
  clay clean clear close cloud club coach coal coalition coast code coin cold cole college commission committee common commons community company
  concern congress cook cool cooper copper council count country court cousins cover cow cox craft crane crash creek crew crime crisis
  cross crow crowd crown cruise cruz cunning current curry dale dance dark dash data date day days dean dear deal deep deer defense department desk
  devil diamond direct dish doctor dog dollar dove down draft dragon drake draw dream drew drive drum drummer duke dust dwell eagle eagles early earth
  east eastern easy economist echo edge editor egg elder election empire end english enterprise estate europe evening express eye face fair faith fall
  family farm farmer farmers fast father favor fawn feather federation fell fence few field fields fight fighter finance fine finger finish fire firm first
  fish fisher flag flame flash fleet fleming flint flood floor flora flower flowers fly focal foot force ford forest fort forum forward foster foundation
  fountain fox frank free freedom freeman french fresh friday friend friends front frost full fund future galaxy game gap garden gardener
  gardner gas gate gates gay general gentle german giant gift gill glass globe glory go goal god gold golden good goodman gore gospel
  government grace grain grand grant grass grave graves gray great green greene greens grey grip ground group grove guard guardian guest guide gulf
  gun guy hall ham hammer hand hands hard hardy hare harp harper harvest hat hawk hay haven head health heart heat heath heaven heavy hedge
  held helm help hero heron high hill hills hitch hold holder hole holiday holland holly holmes home honest honor hood hook hope horn horse host hotel
  house huge human hunt hunter hunters hut ice idea image independent inn institute interest iron island issue ivory ivy jack jade jail james jet jewel
  job joke jones journal joy judge jump junior jury just justice keen keep key kid kind king kings kiss kitchen knife knight knock knot labor labour
  lace lad lady lake lamb lamp lance land lane large lark last later latin law lawless laws lawyer lay lead leader leadership league leaf lean leave left
  legion lemon less levy liberal liberty lie life lift light lightning lily line link lion liquid list little live lively lodge long look loop lord loss lost lot lots loud love low
  loyal luck luna machine made maid main major maker mall man manager manor many maple march marine mark market marsh marshall martin
  archer bridges cotton driver houses marks merchant notice pace painter pool reader rider sands shields sparks table tables towers twist waiter wages walls words
  mask mason mass master match mate matter maxim may mayor mccoy meadow means media meek mercury mercy merit merry mice mile
  miles mill miller mills mind mine mint mirror miss mission mist model modern moment money moon moor moore more morning moss mother motor mount
  mouse mouth movement murder music myth nail name nation national nature navy near need neighbor new news nice night noble noon north northern
  note now nurse oak ocean office oil old olive only opera orange orbit order organization oscar otter outlaw owl own ox pack page pain paint palace
  pale palm panther paper pardon parish park parker parks parliament parole parrot part party pass past patch path patience patriot peace peacock pearl
  penny people pepper perfect phoenix piece pike pine pink pitch place plain plan planet plant platform play player plum point poison pole police
  pond poole poor pope port porter post pot potter pound power powers prayer president press price pride priest prime prince print prior prize
  probe profit progress prompt proper proud public pulse pure purple quarter queen quick quiet race rain rally ram ranger rangers rapid raven ray
  real reason rebel record red reed reform register regime region reid rent republic republican reserve rest return rice rich ride right rights ring
  rings rise river rivers road rob robin rock roman root rope rose round row royal ruby rule runner rush russell sad safe sage said sail sailor
  saint salmon salt salon same sand sanders savage save school science scholar scout sea seal search season seat second secret security senate senator
  senior sense serene service seven shade shadow sharp sharpe sheep shell shepherd shield shine ship shock shoe shop shore short show silence silk silver
  simple singer sir sister six skill skinner skipper skull sky slate small smart smith smoke snow social society solid son song sore soul sound south
  southern space spark sparrow spear speed spike spirit spring squad square staff stage stain staple star stark stars start state station steady
  steel steep step sterling stern steward still stock stone stones storm story stout strange street strong style success summer summers summit sun sunday
  super supreme surge swallow swan sweet swift sword tailor talent tall tank target tart task taylor teacher team temple ten term terror test
  thorn thunder tide tiger till time times together total title today tower town train travel treasury tree tribune trick trip troop trot troy true truman trust truth
  try turn turner twin union unit unity upright urban use vale valley van venture vessel victor victory view vine violet virtue vision voice
  volume vote wade wake walk walker wall wallace war ward warden warm warner warrior wars waste watch water waters watt wave way weapon weather weaver
  web weed week weeks welch well wells west western wharf wheat wheel wheeler white whole wild will willow win wind window wine wing winner winter winters wise
  boots slack subway visa
  lottery casino security digital building arsenal saturn titan falcon venus mars jupiter neptune apollo zenith omega delta sigma gamma horizon vega orion nova vector meteor comet figure figures kurd boxer cardinal
  labrador century sputnik cosmos impulse progressive genesis infinity alliance pioneer
  wish witch witness wolf wolfe woman women wonder wood woods wool word work worker workers world worth wright wrong yard year years yellow young youth`);

/** Countries, regions and big cities that people and bodies are called after. */
const PLACES = wordSet(`
  africa alabama alaska albania algeria america amsterdam andalusia angola ankara antigua arabia argentina arizona arkansas armenia asia athens austin
  australia austria azerbaijan baikal baghdad bahamas bahrain baltimore bangkok bangladesh barbados barcelona basel bavaria beijing beirut belarus belfast belgium
  belgrade belize benin berlin bern bethlehem bhutan birmingham bolivia bombay bonn bordeaux bosnia boston botswana brandenburg brazil bremen
  britain brooklyn brunei brussels bucharest budapest bulgaria burma burundi cairo california calcutta cambodia cambridge cameroon canada canberra
  caracas carolina catalonia chad chelsea chicago chile china cleveland cologne colombia colorado columbia congo copenhagen cordoba costa crete
  crimea croatia cuba cyprus dakota dallas damascus darfur delhi denmark denver detroit dominica donetsk dresden dublin dubai dusseldorf ecuador edinburgh
  egypt england eritrea essen estonia ethiopia europe fiji finland florence florida france frankfurt freiburg gabon galicia gambia gaza geneva genoa georgia
  germany ghana gibraltar glasgow granada greece greenland guatemala guernsey guinea guyana hague haiti halle hamburg hanover hanoi havana hawaii hebron
  heidelberg helsinki hesse holland honduras houston hungary iceland idaho illinois india indiana indonesia iowa iran iraq ireland israel istanbul
  italy jakarta jamaica japan jena jerusalem jersey jordan kabul kansas karachi kassel kazakhstan kent kentucky kenya kerala khartoum kiel kiev kingston korea
  kosovo krakow kuwait kyiv lagos laos latvia lebanon leeds leipzig lesotho liberia libya lima lincoln lisbon lithuania liverpool london
  louisiana luanda luxembourg lviv lyon macedonia madagascar madison madrid maine mainz malawi malaysia maldives mali malta manchester manila mannheim
  marseille maryland massachusetts mauritania mauritius mecca medina melbourne memphis mexico miami michigan milan minnesota minsk mississippi missouri
  moldova monaco mongolia montana montenegro montreal morocco moscow mosul mozambique mumbai munich munster myanmar nagasaki nairobi namibia nancy naples nebraska
  nepal netherlands nevada nicaragua nice niger nigeria norway nuremberg odessa ohio oklahoma oman ontario oregon orleans osaka oslo ottawa
  oxford pakistan palestine panama paraguay paris pennsylvania perth peru petersburg philadelphia philippines pisa poland portland portugal potsdam
  prague pretoria prussia punjab qatar quebec ramallah rangoon rhineland rhodes riga rio riyadh roma romania rome rostock rotterdam russia rwanda
  saarland salzburg samoa sarajevo saxony scotland seattle senegal seoul serbia shanghai siberia sicily singapore slovakia slovenia sofia somalia spain
  stockholm stuttgart sudan surinam sweden switzerland sydney syria taipei taiwan tajikistan tallinn tanzania tehran tennessee texas thailand thuringia tibet
  timor tobago togo tokyo toronto toulouse trieste trinidad tripoli tunis tunisia turin turkey turkmenistan uganda ukraine ulm uruguay utah uzbekistan
  vancouver vatican venezuela venice vermont verona victoria vienna vietnam vilnius virginia wales warsaw washington weimar wiesbaden wisconsin
  worms wyoming yemen yokohama york zagreb zambia zimbabwe zurich`);

/** Family names that very many people bear: one alone says little of who is meant. */
const FREQUENT_SURNAMES = wordSet(`
  abbott abdullah adams ahmad ahmed alexander ali allen anderson andrews armstrong arnold bauer baker barnes becker bell bennett berger black brooks brown
  butler campbell carlson carpenter carroll carter castillo castro chan chang chavez chen choi christensen clark cohen cole coleman collins cook cooper cox
  craig crawford cruz cunningham daniel daniels davidson davies davis diaz dixon duncan edwards elliott ellis evans ferguson fernandez fischer fisher flores
  ford foster fox franklin fraser freeman fuchs garcia gardner george gibson gill gomez gonzales gonzalez gordon graham grant gray green griffin gutierrez
  hall hamilton hansen harper harris harrison hart hartmann harvey hassan hawkins hayes henderson henry hernandez hicks hill hoffman hoffmann holmes
  hopkins howard huber hudson hughes hunt hunter hussein ibrahim ismail ivanov jackson jacobs james jenkins jensen jimenez johnson jones jordan joseph kaiser kaya keller
  kelley kelly kennedy khan khalil kim king klein knight koch kohler kovacs kowalski kraus krause kumar lambert lane lang lange larsen lawrence lawson lee lehmann lewis li lin
  little liu long lopez lynch maier marshall martin martinez mason matthews mayer mccarthy mcdonald meier mendoza meyer miller mills mitchell mohamed mohammed
  moore morales moreno morgan morris morrison mueller muller murphy murray myers nelson neumann newman nguyen nichols nielsen novak obrien oliver ortiz
  owens palmer park parker patel patterson payne pereira perez perkins perry peters petersen peterson phillips pierce porter powell price ramirez ramos reed
  reid reyes reynolds rice richards richardson richter riley rivera roberts robertson robinson rodriguez rogers rojas romero rose ross ruiz russell ryan
  salazar sanchez sanders santiago santos saleh schmid schmidt schmitt schmitz schneider scholz schulz schultz schulze schwarz scott shaw shah silva simmons simon simpson singh smith snyder
  spencer stephens stevens stewart stone sullivan suleiman sultan sutton tan taylor thomas thompson torres tucker turner vargas vasquez wagner walker wallace walter wang
  ward warren washington watkins watson weaver weber webb weiss wells west wheeler white wilkinson williams williamson willis wilson winkler wolf wolff wong wood woods
  wright wu yang yilmaz young yusuf zhang zhao zimmer zimmermann`);

/** Whether a folded word begins or joins sentences, so that its capital says nothing. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a folded word is a weekday, a month or a season. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.has(word);
}

/** Whether a folded word is an everyday word, so that by itself it names nobody. */
export function isOrdinaryWord(word: string): boolean {
  return FUNCTION_WORDS.has(word) || CALENDAR.has(word) || COMMON_WORDS.has(word);
}

/** Whether a folded word is a place that people and bodies are called after. */
export function isPlace(word: string): boolean {
  return PLACES.has(word);
}

/** Whether a folded family name is borne by very many. */
export function isFrequentSurname(word: string): boolean {
  return FREQUENT_SURNAMES.has(word);
}
