import { fold } from '../../names/matching/fold.js';

// Who stands behind the word that a registry or a list gives as the authority of a designation.

/** How a draft calls authorities that registries know by their letters. */
const IN_PROSE: Readonly<Record<string, string>> = {
  OFAC: 'the U.S. Treasury',
  UN: 'the United Nations',
  UK: 'Britain',
  OFSI: 'Britain',
  EU: 'the European Union',
  US: 'the United States',
};

/**
 * Whose designations the US Consolidated Screening List republishes, by any name that a registry may have: the Treasury's and the State Department's.
 * "Treasury" alone may be another country's.
 */
const AMERICAN =
  /^(?:the )?(?:OFAC|Office of Foreign Assets Control|U\.? ?S\.?|USA|United States|State Department|Department of State)(?!\p{L})/iu;

/**
 * Lists that republish the designations of others, by the authority that they are imported with: what is asked of an authority is whether the list
 * carries its designations. Who only publishes has sanctioned nobody.
 */
const REPUBLISHED: Readonly<Record<string, (authority: string) => boolean>> = {
  OpenSanctions: () => true,
  US: (authority) => AMERICAN.test(authority),
};

const isSame = (one: string, other: string): boolean => fold(one.trim()) === fold(other.trim());

/** Whether what an authority has designated is on the lists of another: of the same one, or of a publisher that carries it. */
export function carries(lists: string, authority: string): boolean {
  return isSame(lists, authority) || REPUBLISHED[lists]?.(authority.trim()) === true;
}

/** Who has sanctioned somebody, as a draft writes it: "the U.S. Treasury"; undefined for a publisher that sanctions nobody itself. */
export function sanctionerInProse(authority: string): string | undefined {
  return isSame(authority, 'OpenSanctions') ? undefined : (IN_PROSE[authority] ?? authority);
}
