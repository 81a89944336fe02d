import { countryCodeOf, countryWords } from '../../../english/countries.js';

/** The last word of a name that is a body's, a place's or a thing's. */
export const BODY =
  /^(?:administration|academy|act|agency|army|assembly|associates|association|authority|bank|breweries|brewery|brotherhood|board|branch|brothers|bureau|campaign|capital|capitol|caucus|center|centre|church|city|club|coalition|college|commission|committee|company|conference|congress|construction|convention|corp\.?|corporation|council|county|court|department|desk|developments|district|division|east|energy|enterprises|europe|examiner|facebook|farms|federation|foods|force|forum|foundation|fund|government|group|guard|herald|holdings|homes|hospital|house|inc\.?|industries|inspectorate|insurance|llc|llp|ltd\.?|motors|airlines|airways|pharmaceuticals|plc|securities|technologies|ventures|institute|institution|island|journal|judiciary|kingdom|league|magazine|media|ministry|mission|monitor|movement|museum|nation|nations|network|news|north|observer|office|organi[sz]ation|party|partners|partnership|pipelines?|press|project|post|press|radio|railways?|reform|regulator|resources|register|republic|review|school|senate|service|services|society|south|square|state|states|street|studies|system|team|television|territory|times|today|tribune|trust|tv|twitter|union|university|watch|west|america|democrats|republicans|pac)$/i;
/** Seats of government, outlets and firms that are written like a person's name. */
const SEATS = `washington russia china ukraine israel iran iraq syria britain france germany moscow london paris berlin brussels beijing kyiv tehran ankara warsaw congress
  pentagon kremlin google twitter facebook apple cnn nbc abc cbs fox msnbc reuters bloomberg politico axios breitbart huffpost`;
/** By one of these words alone who speaks is named, though no person. */
export const INSTITUTIONS = wordsOf(
  `${SEATS} kiev jerusalem parliament hamas hezbollah nato microsoft amazon meta bbc fed npr interfax tass xinhua`,
);
/** By one of these words alone nobody is named. */
export const PLACES = wordsOf(`${SEATS}
  alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada oklahoma oregon pennsylvania tennessee utah vermont wisconsin wyoming miami chicago boston
  philadelphia kabul doha dubai riyadh geneva vienna istanbul tokyo seoul delhi cairo canada mexico brazil argentina venezuela cuba colombia japan india
  pakistan afghanistan turkey egypt libya sudan nigeria kenya poland hungary italy spain portugal greece sweden norway finland denmark belgium austria
  switzerland australia vietnam taiwan belarus gaza lebanon yemen qatar iowa texas ohio florida new california america europe january february march april june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday english spanish russian chinese american republican
  democratic republicans democrats americans christmas thanksgiving internet god abstract full i but and the`);

/** Any one of the words, in capitals or not. */
function wordsOf(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'i');
}

/** Whether words are the name of a state or country. */
export function isStateOrCountry(words: string): boolean {
  return PLACES.test(words) || isCountry(words.toLowerCase());
}

/** Many people, whatever they are called: "Labour MPs". */
export const GROUP =
  /^(?:MPs|MEPs|MSPs|TDs|Tories|Lords|Democrats|Republicans|Conservatives|Liberals|Greens|Socialists|Senators|Congressmen|Ministers|Governors)$/;

/** Whether a word in lower case is a country's name by itself. */
export function isCountry(word: string): boolean {
  const code = countryCodeOf(word);
  // The first of a country's words is its adjective.
  return (
    code !== undefined &&
    countryWords(code)
      .slice(1)
      .some((name) => name.toLowerCase() === word)
  );
}
