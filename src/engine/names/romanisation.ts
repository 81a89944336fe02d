/** Cyrillic and Greek letters as English-language newsrooms write them; small letters. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ў: 'w', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c',
  ђ: 'dj', џ: 'dz', ѓ: 'gj', ќ: 'kj', ѕ: 'dz',
  α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'y', φ: 'f',
  χ: 'ch', ψ: 'ps', ω: 'o', ά: 'a', έ: 'e', ή: 'i', ί: 'i', ό: 'o', ύ: 'y', ώ: 'o', ϊ: 'i', ϋ: 'y',
};
/** Greek writes some sounds with two letters. */
const PAIRS: Readonly<Record<string, string>> = { ου: 'ou', ού: 'ou', μπ: 'b', ντ: 'nt', γκ: 'gk', ευ: 'ev', αυ: 'av' };

/** A name in Latin letters, where it is Cyrillic or Greek; any other stays as it is. */
export function romanised(name: string): string {
  if (!/[\u0370-\u052F]/.test(name)) return name;
  return name.normalize('NFC').replace(/\u0301/g, '').replace(/ου|ού|μπ|ντ|γκ|ευ|αυ|[\u0370-\u052F]/gi, (letter) => {
    const small = letter.toLowerCase();
    const latin = PAIRS[small] ?? LETTERS[small] ?? letter;
    return letter[0] === small[0] ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
