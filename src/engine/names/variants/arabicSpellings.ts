/** Another way in which English writes a name with the Arabic article. */
export interface ArabicSpelling {
  readonly text: string;
  /** Whether only the article is written otherwise; another length of a vowel can make another word. */
  readonly isSame: boolean;
}

/** The article and the word behind it: "Al-Shabaab", "al Nusra", "an-Nusra". */
const WITH_ARTICLE =
  /(?<![\p{L}\p{M}’'-])(?<article>[AaEe]l(?=[- ])|[Aa](?:[nrtdz]|sh?|th|dh)(?=-))(?<mark>[- ])(?<word>\p{Lu}\p{Ll}{2,})/u;
/** What the article's l becomes like, at the beginning of a word. */
const SUN_LETTERS = /^(?:sh|th|dh|[nrstdz])/;

/**
 * A name with the Arabic article as others write it: the article by the letter that follows ("an-Nusra" for "al-Nusra"), the vowels of the word behind it
 * as long or as short ("Al-Shabab" for "Al-Shabaab"). Nothing for other names.
 */
export function arabicSpellings(name: string): ArabicSpelling[] {
  const match = WITH_ARTICLE.exec(name);
  if (!match) return [];
  const { mark, word } = match.groups!;
  // A name in small letters is found with a capital, too.
  const article = match.groups!.article.toLowerCase();
  const sun = SUN_LETTERS.exec(word.toLowerCase())?.[0];
  const isAssimilated = !/^[ae]l$/.test(article);
  if (isAssimilated && article.slice(1) !== sun) return [];
  const articles = new Set([article]);
  const [before, behind] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
  // Of a name's first words "as Sabah" is English, too.
  if ((mark === '-' || before !== '') && sun !== undefined) articles.add(`a${sun}`);
  if (isAssimilated) articles.add('al');
  return [...articles]
    .flatMap((one) =>
      vowelSpellings(word).map((other) => ({
        text: `${before}${one}${mark}${other}${behind}`,
        isSame: other === word,
      })),
    )
    .filter(({ text }) => text !== name);
}

/** A word as it is, with short vowels, and with the vowel long that is long most often: the last before a consonant. */
function vowelSpellings(word: string): string[] {
  const short = word
    .replace(/aa/g, 'a')
    .replace(/ee|ii/g, 'i')
    .replace(/oo|ou|uu/g, 'u');
  const long = LONG.map(([vowel, as]) => short.replace(vowel, as));
  return [...new Set([word, short, ...long])];
}

/** Its vowel before the last consonants, and how English writes it long. */
const LONG: readonly (readonly [vowel: RegExp, as: string])[] = [
  [/a(?=[^aeiouy]{1,3}$)/, 'aa'],
  [/i(?=[^aeiouy]{1,3}$)/, 'ee'],
  [/u(?=[^aeiouy]{1,3}$)/, 'oo'],
  [/u(?=[^aeiouy]{1,3}$)/, 'ou'],
];
