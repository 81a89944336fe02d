/** Letters that Unicode does not take apart, as English-language newsrooms write them; keys in lower case. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ȷ: 'j',
  ĸ: 'k',
  ƶ: 'z',
  ƀ: 'b',
  ɨ: 'i',
  ʉ: 'u',
  ə: 'a',
  ǝ: 'a',
  ɛ: 'e',
  ɔ: 'o',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ǥ: 'g',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ٱ: 'ا',
};

/** Marks and signs that only dress a letter up: of Latin, Greek, Cyrillic, Hebrew and Arabic, and what is invisible. Those of Indic scripts are vowels and stay. */
const DRESS =
  /[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]/g;

/**
 * What names are compared by: case, diacritics, compatibility forms (ligatures, full width, presentation forms) and the
 * digits of other scripts folded away, so that "Şırnak" is "sirnak", "Ølstykke" "olstykke", "Strauß" "strauss" and NFD is
 * NFC. The German ä is a, not ae: that is another spelling, not another look. What is no letter stays as it is.
 */
export function fold(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return text.toLowerCase();
  // Lower case twice: taking ligatures and styled letters apart can bring capitals to light.
  const apart = text.toLowerCase().normalize('NFKD').toLowerCase().replace(DRESS, '');
  return apart.replace(/[^\0-\x7F]/gu, (char) => PLAIN[char] ?? digit(char) ?? char);
}

/** A decimal digit of another script, in ours. */
function digit(char: string): string | undefined {
  if (!/\p{Nd}/u.test(char)) return undefined;
  // Each script's ten digits stand in a row, from zero to nine, and no two rows touch.
  let zero = char.codePointAt(0)!;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && char.codePointAt(0)! - zero < 9) zero--;
  return String(char.codePointAt(0)! - zero);
}
