import { wordSet } from '../../../english/wordSet.js';

/** Words that tell of people, bodies and papers without naming them. */
export const COMMON_SUBJECTS =
  /^(?:officials?|experts?|critics?|aides?|sources?|advis[eo]rs?|allies|supporters?|opponents?|observers?|investigators?|prosecutors?|police|lawmakers?|reports?|polls?|surveys?|figures|statistics|numbers|filings|findings|studies|letters|images|messages|results|minutes|files|estimates|forecasts|projections|transcripts|memos|authorities|campaigners?|ministers|backbenchers?|rebels|unions|bosses|traders?|investors?|doctors?|nurses?|teachers?|farmers?|drivers?|shopkeepers?|migrants?|refugees?|prisoners?|judges|soldiers?|commanders?|colleagues?|organi[sz]ers?|protestors?|scientists|engineers?|editors?|voters?|researchers?|scientists?|economists?|analysts?|documents?|records?|emails?|concerns?|critiques?|questions?|claims?|fears?|rumou?rs?|threats?|allegations?|calls?|doubts?|worries|complaints?|criticism|demands?|speculation|accounts?|witnesses|neighbou?rs?|residents?|activists?|advocates?|diplomats?|leaders?|members?|people|friends?|relatives?|lawyers?|attorneys?|reporters?|journalists?|historians?|scholars?|strategists?|operatives?|insiders?|executives?|campaign|pollsters?|protesters?|students?|workers?|veterans?|families|parents|women|men|others|some|many|most|several|both|nobody|everyone|somebody|someone|half|none|all|few|two-thirds|three-quarters|change|prices?|wages|taxes|rents?|fans|patients|tenants|landlords|owners|users|readers|viewers|locals|pensioners|passengers|commuters|customers|clients|consumers|cooks|chefs|waiters|nuns|monks|priests|bishops|clerks|guards|pilots|sailors|troops|mps|peers|councillors|donors|delegates|guests|visitors|tourists|sponsors|directors|actors|authors|artists|musicians|players|coaches|referees|cyclists|runners|golfers|survivors|counsel|detectives|paramedics|insurgents|gunmen|captives|hostages|lifeguards|trustees|research|analysis)$/;

/** Ends a word for people by what they do: "firefighters", "economists", "applicants". */
export const PEOPLE_ENDINGS =
  /(?:fighters|keepers|makers|holders|workers|goers|owners|ists|ians|icians|ologists|ants|men|women|mongers|mates)$/;

/** Many people by what they do, where a capital at the head of a sentence hides that they are no name. */
export const OCCUPATIONS = wordSet(`
  auditors bakers bankers barbers barristers bikers bloggers borrowers brewers broadcasters brokers builders butchers buyers bystanders campaigners
  carers carpenters cleaners councillors creditors curators cyclists dealers debtors decorators demonstrators designers developers dockers drinkers
  electricians electors employers exhibitors exporters farmers fishermen gamblers gardeners grocers growers hairdressers hikers hoteliers hunters
  importers inspectors joggers labourers lenders manufacturers miners mourners newcomers offenders onlookers operators organisers outsiders painters
  plumbers poachers porters producers programmers promoters publishers punters ratepayers reformers rescuers retailers riders robbers runners servants
  settlers shoppers smokers solicitors spectators stockbrokers strikers subscribers surfers surveyors swimmers tailors taxpayers teenagers traders
  translators travellers travelers truckers undertakers walkers weavers welders wholesalers winners worshippers`);

/** Words that need no article in a headline: "Charity says". */
export const WITHOUT_ARTICLE_IN_HEADLINES = wordSet(`
  charity watchdog regulator thinktank airline ally aide whistleblower victim author actor developer supplier retailer builder panel boss insider inquest coroner
  pensioner survivor neighbour neighbor campaigner lawyer nurse pilot soldier trader landlord tenant employer manufacturer carmaker bookmaker broadcaster supermarket
`);
/** Words that stand for many, for a stuff or for a body, and so need no article: "Management said". */
export const WITHOUT_ARTICLE = wordSet(`
  bank board cabinet captain chef church club coach college commission committee common community company congress council counsel court crew critic
  dad data defence defense doctor everything evidence expert family father firm god government governor grandma grandpa group head headline headquarters
  heaven home hospital hq industry intelligence judge jury labor labour law letter lord magazine management market mayor media memo minister mother mum mom
  network newspaper note nurse office official one opposition paper parliament party person police poll premier president press prosecution public report
  research school science scripture security sergeant sign sir source staff state statement study survey teacher team town tradition union university
  village website witness word man woman analyst chancellor legend gossip advice`);

/** Whether "Police" and the word behind it are the name of a force or of a body: "Police Scotland", "Police Federation". */
export function isForce(word: string, next: string | undefined): boolean {
  return (
    word === 'Police' && /^(?:Scotland|Federation|Service|Authority|Commission)$/.test(next ?? '')
  );
}
