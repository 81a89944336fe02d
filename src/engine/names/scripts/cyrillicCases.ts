/** A word in its six cases (nominative, genitive, dative, accusative, instrumental, prepositional), each with the forms of Russian and Ukrainian. */
export type Cases = readonly (readonly string[])[];

/** Endings behind a stem, from the genitive on: five groups a blank apart, the forms of one case with strokes between, 0 for none. */
function cased(word: string, stem: string, endings: string): Cases {
  const others = endings
    .split(' ')
    .map((group) => group.split('/').map((ending) => stem + (ending === '0' ? '' : ending)));
  return [[word], ...others];
}

const unchanged = (word: string): Cases => [[word], [word], [word], [word], [word], [word]];

/** Given names of men that end as women's do. */
const MASCULINE = /^(?:Никита|Илья|Ілля|Микола|Фома|Лука|Данила|Кузьма|Микита|Сава|Савва)$/iu;

/** Whether a given name is a woman's, as far as its ending tells. */
export function isFeminineGiven(given: string): boolean {
  return /[ая]$/iu.test(given) && !MASCULINE.test(given);
}

/** The cases of a given name in Cyrillic letters. */
export function givenCases(given: string): Cases {
  const stem = given.slice(0, -1);
  if (/^Павел$/iu.test(given)) return cased(given, 'Павл', 'а у а ом е');
  if (/^Лев$/iu.test(given)) return cased(given, 'Льв', 'а у/ові а ом е/і');
  if (/ия$/iu.test(given)) return cased(given, stem, 'и и ю ей и');
  if (/ія$/iu.test(given)) return cased(given, stem, 'ї ї ю єю ї');
  if (/я$/iu.test(given)) return cased(given, stem, 'и/і е/і ю ей/ею/єю е/і');
  if (/[жшчщ]а$/iu.test(given)) return cased(given, stem, 'и/і е/і у ей/ею е/і');
  if (/[гкх]а$/iu.test(given)) return withSoftened(cased(given, stem, 'и е у ой/ою е'), stem);
  if (/а$/iu.test(given)) return cased(given, stem, 'ы/и е/і у ой/ою е/і');
  if (/[иі]й$/iu.test(given)) return cased(given, stem, 'я ю/єві я ем/єм и/ї/єві');
  if (/й$/iu.test(given)) return cased(given, stem, 'я ю/єві я ем/єм е/ї/єві');
  if (/ь$/iu.test(given)) return cased(given, stem, 'я ю/еві я ем е/і/еві');
  if (/о$/iu.test(given)) return cased(given, stem, 'а/0 у/ові а ом е/і/ові');
  if (/[жшчщц]$/iu.test(given)) return cased(given, given, 'а у/еві а ем/ом е/і/еві');
  return /[бвгґджзклмнпрстфх]$/iu.test(given)
    ? cased(given, given, 'а у/ові а ом е/і/ові')
    : unchanged(given);
}

/** With the Ukrainian dative in which the last consonant changes: "Ользі" of Ольга. */
function withSoftened(cases: Cases, stem: string): Cases {
  const last = stem.slice(-1).toLowerCase();
  const soft = `${stem.slice(0, -1)}${last === 'г' ? 'з' : last === 'к' ? 'ц' : 'с'}і`;
  return cases.map((forms, i) => (i === 2 || i === 5 ? [...forms, soft] : forms));
}

/** The cases of a family name in Cyrillic letters. */
export function familyCases(family: string, feminine: boolean): Cases {
  const stem = family.slice(0, -1);
  const adjective = family.slice(0, -2);
  if (/(?:[иы]х|[уюэєеыиі])$/iu.test(family)) return unchanged(family);
  if (/(?:[кн]ий|ый|цкий)$/iu.test(family))
    return cased(family, adjective, 'ого ому ого им/ым ом/ому');
  if (/ой$/iu.test(family))
    return both(
      cased(family, adjective, 'ого ому ого ым/им ом'),
      cased(family, stem, 'я ю я ем е'),
    );
  if (/(?:[сц]ька|[сц]ькая)$/iu.test(family))
    return cased(family, family.replace(/ая?$/iu, ''), 'ої/ой ій/ой у/ую ою/ой ій/ой');
  if (/ая$/iu.test(family)) return cased(family, adjective, 'ой ой ую ой/ою ой');
  if (/(?:[оеёє]в|[иыії]н)а$/iu.test(family))
    return cased(family, stem, 'ой/ої ой/ій у ой/ою ой/ій');
  if (/[гкхжшчщ]а$/iu.test(family)) return cased(family, stem, 'и е/і у ой/ою/ей/ею е/і');
  if (/а$/iu.test(family)) return cased(family, stem, 'ы/и е/і у ой/ою е/і');
  if (/я$/iu.test(family)) return cased(family, stem, 'и/і е/і ю ей/ею/єю е/і');
  if (feminine) return unchanged(family);
  if (/(?:[оеёє]в|[иыії]н)$/iu.test(family))
    return cased(family, family, 'а у/ові а ым/им/ом е/і/ові');
  if (/о$/iu.test(family))
    return both(unchanged(family), cased(family, stem, 'а у/ові а ом у/ові/і'));
  if (/[еє]ць$/iu.test(family))
    return cased(family, `${family.slice(0, -3)}ц`, 'я ю/еві я ем і/еві');
  if (/ец$/iu.test(family)) return cased(family, `${family.slice(0, -2)}ц`, 'а у а ом/ем е');
  if (/й$/iu.test(family)) return cased(family, stem, 'я ю/єві я ем/єм е/и/ї');
  if (/ь$/iu.test(family)) return cased(family, stem, 'я ю/еві я ем е/і/еві');
  return /[жшчщц]$/iu.test(family)
    ? cased(family, family, 'а у/еві а ем/ом е/і/еві')
    : cased(family, family, 'а у/ові а ом е/і/у/ові');
}

const FATHERS_NAME = /(?:вич|ич|вна|чна)$/iu;

/** Whether a word is made of the father's name: "Владимирович", "Ігорівна". */
export function isCyrillicPatronymic(word: string): boolean {
  return FATHERS_NAME.test(word);
}

/** The cases of a name made of the father's. */
export function patronymicCases(name: string): Cases {
  return /а$/iu.test(name)
    ? cased(name, name.slice(0, -1), 'ы/и е/і у ой/ою е/і')
    : cased(name, name, 'а у/еві а ем е/і/еві');
}

function both(one: Cases, other: Cases): Cases {
  return one.map((forms, i) => [...new Set([...forms, ...other[i]])]);
}
