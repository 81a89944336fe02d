import { wordSet } from './wordSet.js';

/** What stands at the end of names that are no person's and no body's: "Nobel Prize", "Eiffel Tower", "Cold War". */
const THINGS = wordSet(`
  accord accords act affair africa age ages agreement airport amendment america area arena asia atlantic avenue award awards bank basin bay bible bill bloc bomb book boulevard bowl bridge cafe canal cape card castle cathedral
  century championship championships chapel city coast code constitution convention country county crisis cup curtain day days deal declaration delta derby desert disease district doctrine east effect emirates empire era
  europe eve express festival forest fund games garden gardens gas gate green gulf hall harbor harbour heights hemisphere hills hotel house inn island islands jet kingdom koran lake law league line market markets masters
  medal mediterranean memorial metro mount mountain mountains nations north ocean olympics open pacific pact palace park peninsula pill pipeline plan platz plaza pole port prize prizes protocol province quran race railway
  region reich republic restaurant revolution rights ring river road scandal sea series ship show south spring square stadium stars state states station strait strasse stream street strip summit syndrome tax terminal
  territories theorem tour tower towers town treaty union uprising valley village virus wall war wars week west world year zone zoo report index`);

/** Whether a folded word, as the last of a name, makes it a thing's or a place's. */
export function isNamedThing(word: string): boolean {
  return THINGS.has(word);
}

/** What ends the names of places and of families: "Capitol Hill", "Faith Hill". */
const PLACES_AND_FAMILIES = wordSet(
  'hill ridge brook brooks glen heath marsh moor dale wood woods',
);

/** Whether a folded word ends names of places as well as of people: a given name or a title has to tell. */
export function endsPlaceOrFamily(word: string): boolean {
  return PLACES_AND_FAMILIES.has(word);
}
