import { genderAbroad } from '../../english/gendersAbroad.js';
import { isGivenName } from '../../english/givenNameList.js';
import { isFrequentSurname } from '../../english/ordinaryWords.js';
import { wordSet } from '../../english/wordSet.js';
import { fold } from '../matching/fold.js';

/** Family names that are frequent where English is not spoken. */
const ABROAD = wordSet(`
  abdi abdul abdullah ahmad ahmadi ahmed ali amin aziz bakr bakri farah hamid hasan hassan hussain hussein ibrahim iqbal ismail jaber jafari kareem karim karimi khalid khalil khan mahmood mahmoud malik
  mohamed mohammad mohammadi mohammed moradi muhammad mustafa nasser omar osman qureshi rahimi rahman rashid rezaei saeed said saleh salem salim sayed shah sharif siddiqui singh kumar sharma
  alexandrov andreev antonov bogdanov bondarenko borisov egorov fedorov frolov gavrilov grigoriev gusev ivanov ivanova karpov kiselev kovalenko kovalev kovalenko kozlov kravchenko kuzmin kuznetsov kuznetsova lebedev makarov
  markov medvedev mikhailov morozov nikitin nikolaev novikov orlov pavlov petrenko petrov petrova popov popova romanov semenov semyonov sergeev shevchenko sidorov smirnov smirnova sokolov solovyov sorokin stepanov
  tarasov tkachenko vasiliev vinogradov volkov vorobyov yakovlev zaitsev zakharov
  acosta aguilar alvarez castillo castro chavez cruz delgado diaz espinoza fernandez flores garcia gomez gonzales gonzalez gutierrez hernandez herrera jimenez lopez martinez medina mendez mendoza molina morales moreno munoz
  ortega ortiz pena perez ramirez ramos reyes rivera rodriguez rojas romero ruiz salazar sanchez santos silva sosa soto suarez torres vargas vasquez vazquez vega
  cai chan chen cheng chang choe choi chung deng feng guo han he hu huang hwang jiang jung kang kim lee li liang lim lin liu lu luo ma pak park peng ri shin song sun tan tang wang wong wu xie xu yang yoon yu zhang zhao zheng zhou zhu
  le nguyen pham tran vo horvat jovanovic kovac kovacs kowalski nagy novak nowak petrovic popescu toth`);

/** Whether thousands of families bear a folded family name, here or abroad. */
export function isWidespreadFamily(word: string): boolean {
  return isFrequentSurname(word) || ABROAD.has(word);
}

/** Whether thousands bear a name, as far as the lists of names tell: a usual given name before one of the most frequent family names, or the other way round. */
export function isBorneByMany(name: string): boolean {
  const words = fold(name).split(/[\s-]+/);
  if (words.length !== 2) return false;
  const [one, other] = words;
  return (
    (isGivenName(one) && isFrequentSurname(other)) || (isFrequentSurname(one) && isGivenName(other))
  );
}

/** Whether thousands bear a name of two words where English is not spoken: a given name of those countries before a family name that is frequent there. */
export function isBorneByManyAbroad(name: string): boolean {
  const [given, family, more] = fold(name).split(/[\s-]+/);
  return (
    family !== undefined &&
    more === undefined &&
    ABROAD.has(family) &&
    (isGivenName(given) || ABROAD.has(given) || genderAbroad(given) !== null)
  );
}

/** Frequent family names, yet behind Garcia, Lopez, Ivanov and their like. */
const LESS_FREQUENT = wordSet('flores gomez gutierrez jimenez mendoza moreno ruiz torres vasquez');

/** As `isBorneByMany`, but only for the most frequent family names: somebody listed who is called so is not even possible unless the draft agrees. */
export function isBorneByMost(name: string): boolean {
  return isBorneByMany(name) && !LESS_FREQUENT.has(fold(name).split(/[\s-]+/)[1]);
}
