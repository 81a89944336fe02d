import { isOrdinaryWord } from './ordinaryWords.js';
import { wordSet } from './wordSet.js';

/** English words that companies are called by: alone they name nothing for certain. */
const COMPANY_WORDS = wordSet(`
  allied associated continental intercontinental metropolitan transatlantic united universal albatros antares apollon auriga azimut carbon citadel citybike cochan compel databank denise donata emerald energies fatsa focus fregat galapagos gorge griffon gross hanley hydrographic
  hyperspace integral invent iridescent irkut karst katina khalidi kohana kornet kosar kuznetsov ladoga leverage linker lowell makin maples navigator nordstrand optima orlan parsek plasma
  pointer proton quorum ramcharan redin reinolds renta salute satna silkway spectrum status stork strela symphony tamas tardigrade timber vishnu zincum`);

/** Whether a folded word is an English word that companies are called by: “carbon”. */
export function isCompanyWord(word: string): boolean {
  return COMPANY_WORDS.has(word);
}

/** Whether a folded word is used as a word of English, by the lists of such words or by its ending. */
export function isEnglishWord(word: string): boolean {
  return (
    COMPANY_WORDS.has(word) ||
    isOrdinaryWord(word) ||
    isOrdinaryWord(word.replace(/e?s$/, '')) ||
    /(?:ing|ings|tion|tions|ence|ance|ment|ments|ness|ity|ship|ships|ics|ism|able|ible|ous|ful|less|logy|graphy|ware|tech|soft|craft)$/.test(
      word,
    )
  );
}
