import { wordSet } from '../english/wordSet.js';

/** Heads that say what a body is: "the low-cost carrier Air Berlin". */
export const BODY_HEADS = wordSet(`
  group airline carrier company firm bank agency watchdog giant newspaper magazine tank party network broadcaster union charity regulator
  militia movement conglomerate manufacturer maker retailer lender insurer operator startup outlet tabloid daily weekly nonprofit organization
  organisation institute consultancy publisher pollster alliance coalition organisation subsidiary contractor miner`);
/** Words of the list of titles that are no office, role or profession. */
export const NO_TITLES = wordSet(`
  mr mrs ms miss mx mme mlle sir monsieur madame herr frau senor senora signor signora husband wife widow son daughter uncle aunt cousin
  grandfather grandmother brother sister mother father victim suspect defendant inmate hostage rival colleague comrade saint lead boss
  models model player victims st counsel general private major keeper forward driver champion heads head lord lords lady ladies dame baroness baron
  viscount viscountess earl countess predecessor successor`);
/** Roles and professions that the list of words before names does not have. */
export const MORE_HEADS = wordSet(`
  justice legislator lawmaker developer neurosurgeon counsel administrator trustee operative consultant pundit veteran contender candidates reps sens govs
  presidents ministers senators representatives governors nominee frontrunner counselor regulator watchdog head legislators councilman
  convener convenor peer peeress backbencher frontbencher crossbencher mp mps mla mlas mna mpp mpps msp msps mep meps td tds whip critic
  councilwoman alderman alderwoman ombudsman commissioner presenter broadcaster producer host sponsor co-sponsor cosponsor chef farmer teacher nurse soldier pilot executive vice-chair vice-chairman treasurer spokesperson arm`);
export const PARTY_MEMBERS = wordSet(
  'democrat democrats republican republicans tory labourite socialist independent libertarian',
);
/** Modifiers in small letters that belong to a title before a name even where no article begins it. */
export const MODIFIERS = wordSet(`
  presidential vice-presidential gubernatorial mayoral congressional senatorial campaign opposition rebel law political financial senior former
  ex-president presumptive prospective would-be likely presumed retired newly longtime veteran star fellow one-time onetime outspoken conservative
  liberal progressive centrist right-wing left-wing far-right far-left self-described disgraced jailed billionaire millionaire
  cabinet portfolio ranking board council committee nsa cia fbi hedge fund bar advice anti-corruption human rights trial district personal executive managing deputy assistant shadow junior caretaker at-large`);
/** What ministers, secretaries and their critics are in charge of. */
export const PORTFOLIOS = wordSet(`
  health education housing planning policing police crime human services urban development trade industry business energy labour labor skills innovation
  culture media sport sports food rural affairs environment climate science technology pensions work employment transport transportation
  communities justice security immigration citizenship fisheries oceans resources training arts tourism finance foreign defence defense
  agriculture farming treasury home interior economy economic infrastructure water mines mining forestry veterans children families women
  equality equalities indigenous aboriginal regional local government welfare universities schools exchequer homeland`);
export const DETERMINERS = wordSet('the a an his her its their our this that another one');
export const STOPS = wordSet(`
  of in on at by for from to with and or but nor as than that who which whose when where while if because said says say told asked is are was were
  be been being has have had will would can could may might did does do not also then here there so it he she they we i you him them us
  like called named against about after before since until under over between among into through during including`);

/** Roles of which there is one at a time, so that "the … X" says who is meant. */
export const DESCRIBES =
  /^(?:mp|mla|mna|mpp|msp|mep|peer|councillor|backbencher|frontbencher|senator|governor|president|premier|chancellor|minister|secretary|mayor|congressman|congresswoman|representative|legislator|lawmaker|nominee|candidate|contender|frontrunner|billionaire|millionaire|developer|tycoon|mogul|magnate|ambassador|envoy|chairman|chairwoman|chief|leader|speaker|executive|ceo|judge|justice|attorney|prosecutor|director|founder|businessman|businesswoman|neurosurgeon|surgeon|lawyer|professor|commissioner|general|monarch|king|queen|prince|pope|pontiff|strongman|dictator|counsel|head|administrator|whistleblower|oligarch)$/;
