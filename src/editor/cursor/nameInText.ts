import type { Span } from '../../engine/annotation.js';
import type { ActorKind } from '../../engine/registry/registrySchema.js';

/** No name is longer; what is selected beyond that is a passage. */
export const MAX_NAME_CHARS = 120;

/** Selected words as a registry writes a name: in one line, without quotation marks, punctuation and possessive around it. */
export function trimName(selected: string): string {
  return selected
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”„‘«»‹›(\[,;:–—*_-]+/, '')
    .replace(/(?<![\s"“”„«»‹›)\],;:–—*_?!-])[\s"“”„«»‹›)\],;:–—*_?!-]+$/, '')
    .replace(/['’]s$/, '')
    .replace(/(?<=s)['’]$|[‘'’]$/, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
}

/**
 * Whether selected words may be a name, and are no passage: they begin with a capital (or are in letters that have none),
 * most of them do, and no sentence ends among them.
 * @param name as `trimName` gives it
 */
export function isNameLike(name: string): boolean {
  if (name.length > MAX_NAME_CHARS || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  if (/[“”"«»?!;]|\p{Ll}{3}[.:] /u.test(name)) return false;
  const words = name.split(' ');
  return 2 * words.filter((word) => /^\p{Ll}/u.test(word)).length <= words.length;
}

/** Small words that a name may hold between its capitals. */
const JOINTS =
  'of|the|for|and|on|de|del|della|der|den|des|di|da|do|dos|du|la|le|el|al|bin|ibn|van|von|zu|y|e';
const NAME = new RegExp(
  String.raw`\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*(?:\s+(?:(?:${JOINTS})\s+){0,2}\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*)*`,
  'gu',
);
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;

/** The name around an offset of a line, else the word there, else nothing at that place. */
export function nameAround(line: string, offset: number): Span {
  for (const pattern of [NAME, WORD]) {
    for (const { 0: found, index } of line.matchAll(pattern)) {
      const name = trimName(found);
      const end = index + found.lastIndexOf(name) + name.length;
      if (index <= offset && offset <= end && name !== '') return { start: index, end };
    }
  }
  return { start: offset, end: offset };
}

/** Words that tell what a body is. A name with two of them is what the last one says: "Bank Times" is a paper. */
const TELLING: readonly (readonly [ActorKind, RegExp])[] = [
  [
    'media',
    /^(times|post|news|herald|tribune|gazette|journal|guardian|telegraph|tv|television|radio|broadcasting|magazine|press|daily|weekly)$/i,
  ],
  [
    'public-body',
    /^(ministry|ministries|department|agency|council|senate|congress|parliament|committee|court|commission|government|administration|treasury|bureau|embassy|police|army|navy|directorate|inspectorate|authority|duma|bundestag|knesset|office)$/i,
  ],
  [
    'company',
    /^(inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|company|co|gmbh|ag|sa|se|nv|bv|oy|ab|asa|spa|srl|jsc|pjsc|ojsc|ooo|oao|pao|zao|bank|holding|holdings|airlines|industries|motors|technologies|oil)$/i,
  ],
  [
    'organization',
    /^(fund|foundation|party|union|association|institute|group|university|college|club|front|movement|league|alliance|federation|society|forum|center|centre|organization|organisation|brotherhood|church|brigade|network|nations)$/i,
  ],
];

/** What a name says of its bearer's kind; undefined where it may be anything, a person above all. */
export function guessKind(name: string): ActorKind | undefined {
  const words = name
    .split(/[\s.,]+/)
    .filter(Boolean)
    .reverse();
  for (const word of words)
    for (const [kind, telling] of TELLING) if (telling.test(word)) return kind;
  return undefined;
}

/** A name as it is compared: without case, accents and typography. */
export function lexicalKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
