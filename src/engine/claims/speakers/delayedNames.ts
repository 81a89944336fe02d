import type { Gender } from '../../english/gender.js';
import { isStateOrCountry } from '../syntax/naming/bodyNames.js';
import type { NameUse } from '../syntax/naming/nameUse.js';
import { officeIn } from '../../english/persons/officeKeys.js';
import { genderOfRoles } from '../syntax/naming/personTitles.js';
import { OFFICE } from './wordsForSpeakers.js';

/** Somebody with whom a draft begins and whom it does not name yet. */
export interface Announced {
  readonly role: string;
  /** See officeKeys. */
  readonly offices: readonly string[];
  readonly gender: Gender | null;
  readonly paragraph: number;
}

/** Who speaks for another is seldom the one who is named next. */
const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|aide|lawyer|attorney|source|official|critic)$/;

/** What a name ends with that is no person's: "the Fair Rents Bill". */
const THINGS =
  /^(?:bill|act|acts|review|report|inquiry|enquiry|project|plan|treaty|agreement|accord|pact|protocol|festival|prize|award|awards|cup|line|bridge|street|road|avenue|lane|park|station|airport|port|tower|building|hall|day|week|programme|program|scheme|strategy|initiative|war|crisis|summit|budget|order|rules?|law|charter|code|games|olympics|championships?|town|united|rovers|river|lake|bay|valley)$/;

/**
 * "The federal housing minister says ...", and in the paragraph after it "Denis Marchand told reporters ...": a draft tells what somebody is
 * before it tells who.
 */
export class DelayedNames {
  announced: Announced | null = null;
  /** Whether anybody has acted or spoken yet. */
  isBegun = false;

  /**
   * Somebody without a name acts or speaks.
   * @param role what they are called: "minister"
   * @param text all the words for them: "The federal housing minister"
   */
  meetRole(role: string, text: string, paragraph: number): void {
    const isFirst = !this.isBegun;
    this.isBegun = true;
    this.announced = null;
    if (!isFirst || SPEAKS_FOR.test(role)) return;
    if (!/^the\b/i.test(text) && !OFFICE.test(role) && !/['’]s\s/.test(text)) return;
    this.announced = {
      role,
      offices: officeIn(text, role),
      gender: genderOfRoles([role]),
      paragraph,
    };
  }

  /**
   * Somebody acts or speaks under a name.
   * @param isNew whether the draft names them for the first time
   * @param after see `behindName`
   * @returns the offices that they hold, as the draft has told before
   */
  meetName(use: NameUse, isNew: boolean, paragraph: number, after: BehindName): readonly string[] {
    const { announced } = this;
    // "Quebec's premier": the place is nobody who acts.
    if (after === 'owned' || isStateOrCountry(use.name)) return [];
    this.isBegun = true;
    this.announced = null;
    // "Denis Marchand and Ruth Hale": either may be.
    if (!announced || !isNew || use.joint || use.words.length < 2 || use.roles.length > 0)
      return [];
    if (THINGS.test(use.words[use.words.length - 1])) return [];
    if (paragraph - announced.paragraph !== 1 || after === 'described') return [];
    const isOther = use.gender && announced.gender && use.gender !== announced.gender;
    return isOther ? [] : announced.offices;
  }
}

/** What stands behind a name: what somebody is, what is theirs, or neither. */
export type BehindName = 'described' | 'owned' | null;

/** What stands right behind a name that ends at a place of a text. */
export function behindName(text: string, end: number): BehindName {
  const after = text.slice(end, end + LONGEST_DESCRIPTION);
  return DESCRIBED.test(after) ? 'described' : /^['’]/.test(after) ? 'owned' : null;
}

/** Characters. */
const LONGEST_DESCRIPTION = 24;
/** Somebody who is told what they are is not the one who was told of before. */
const DESCRIBED = /^, (?:(?:aged )?\d\d?, )?(?:an?|the|his|her|whose)\b/i;
