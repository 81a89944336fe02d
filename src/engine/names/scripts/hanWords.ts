import type { Span } from '../../annotation.js';

const HAN = /\p{Script=Han}/u;
const DOT = /[·・‧]/u;
/** Characters of words that stand before and behind a name in running Chinese text: "and", "to", "by"; "said", "at", "is". */
const BEFORE = new Set(
  '和与與及跟同对對向由被让讓给給将將把而但是在为為以于於从從自等的了者说說称稱据據受因长長记記统統席理相员員任军軍士生家人官使',
);
const BEHIND = new Set(
  '说說表称稱指认認宣呼警告坦透强強重在是和与與及跟同的地将將会會对對向也已曾仍还還再又就都不未没沒并並要应應可能率赴访訪抵出到从從自主会当當任被为為于於以等先女总總主同将將上下今昨前这這那因受作提签簽见見会會晤谈談',
);

/**
 * Whether a Chinese name may stand here by itself: no part of a foreigner's longer name, and, of two characters, no part of other words: 李强 stands in 李强表示, and not in 李强调,
 * where 李 stresses something. Longer names are hardly ever parts of other words.
 */
export function mayBeHanName(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  // A part of a foreigner's name is not all of it: 泽连斯基 in 弗拉基米尔·泽连斯基.
  if (HAN.test(name) && (DOT.test(text.charAt(start - 1)) || DOT.test(text.charAt(end))))
    return false;
  if (!/^\p{Script=Han}{2}$/u.test(name)) return true;
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  return (!HAN.test(before) || BEFORE.has(before)) && (!HAN.test(behind) || BEHIND.has(behind));
}
