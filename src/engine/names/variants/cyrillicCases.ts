/** A word's forms: nominative, genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly [string, string, string, string, string, string];

const isFeminineGiven = (given: string): boolean =>
  /[ая]$/u.test(given) && !/^(?:Никита|Илья|Микола|Фома|Лука|Данила|Кузьма)$/u.test(given);

/** All cases with the same endings behind a stem. */
function cased(
  word: string,
  stem: string,
  endings: readonly [string, string, string, string, string],
): Cases {
  const [genitive, dative, accusative, instrumental, prepositional] = endings.map(
    (ending) => stem + ending,
  );
  return [word, genitive, dative, accusative, instrumental, prepositional];
}

function givenCases(given: string): Cases {
  const stem = given.slice(0, -1);
  if (/ия$/u.test(given)) return cased(given, stem, ['и', 'и', 'ю', 'ей', 'и']);
  if (/я$/u.test(given)) return cased(given, stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (/[гкхжшчщ]а$/u.test(given)) return cased(given, stem, ['и', 'е', 'у', 'ой', 'е']);
  if (/а$/u.test(given)) return cased(given, stem, ['ы', 'е', 'у', 'ой', 'е']);
  if (/й$/u.test(given)) return cased(given, stem, ['я', 'ю', 'я', 'ем', 'е']);
  if (/ь$/u.test(given)) return cased(given, stem, ['я', 'ю', 'я', 'ем', 'е']);
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(given))
    return cased(given, given, ['а', 'у', 'а', 'ом', 'е']);
  return cased(given, given, ['', '', '', '', '']);
}

function familyCases(family: string, feminine: boolean): Cases {
  if (/[сц]ь?кий$/u.test(family))
    return cased(family, family.slice(0, -2), ['ого', 'ому', 'ого', 'им', 'ом']);
  if (/[сц]ь?кая$/u.test(family))
    return cased(family, family.slice(0, -2), ['ой', 'ой', 'ую', 'ой', 'ой']);
  if (/(?:[оеё]в|[иы]н)а$/u.test(family))
    return cased(family, family.slice(0, -1), ['ой', 'ой', 'у', 'ой', 'ой']);
  if (feminine) return cased(family, family, ['', '', '', '', '']);
  if (/(?:[оеё]в|[иы]н)$/u.test(family)) return cased(family, family, ['а', 'у', 'а', 'ым', 'е']);
  if (/[йь]$/u.test(family)) return cased(family, family.slice(0, -1), ['я', 'ю', 'я', 'ем', 'е']);
  if (/[бвгджзклмнпрстфхцчшщ]$/u.test(family))
    return cased(family, family, ['а', 'у', 'а', 'ом', 'е']);
  return cased(family, family, ['', '', '', '', '']);
}

const FATHERS_NAME = /(?:вич|ич|вна|чна)$/u;

/** How a text in the name's own letters writes a person. */
export interface ScriptForms {
  /** Given and family name, with and without the father's, in either order, in all cases. */
  readonly full: readonly string[];
  /** The family name in all cases. */
  readonly family: readonly string[];
}

/**
 * The forms of a name in Cyrillic or Greek letters in a text in these letters; undefined for any other name, and for names of one word.
 * @param name in the order given name, perhaps the father's name, family name
 */
export function scriptForms(name: string): ScriptForms | undefined {
  const words = name.trim().split(/\s+/);
  if (
    words.length < 2 ||
    !words.every((word) => /^[\u0370-\u03FF\u1F00-\u1FFF\u0400-\u052F'’ʼ-]+$/u.test(word))
  )
    return undefined;
  const isFamilyFirst = words.length === 3 && FATHERS_NAME.test(words[2]);
  const ordered = isFamilyFirst ? [...words.slice(1), words[0]] : words;
  const family = ordered.at(-1)!;
  if (!/^[\u0400-\u052F]/u.test(family)) return { full: [words.join(' ')], family: [family] };
  const [given] = ordered;
  const givens = givenCases(given);
  const families = familyCases(family, isFeminineGiven(given));
  const full = givens.flatMap((one, i) => [`${one} ${families[i]}`, `${families[i]} ${one}`]);
  return {
    full: [...new Set([words.join(' '), ordered.join(' '), ...full])],
    family: [...new Set(families)],
  };
}
