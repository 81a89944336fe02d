import { isFieldOf } from '../../english/persons/officeKeys.js';
import type { Journal } from './journal.js';

/** What those who hold some offices are called besides. */
const ALSO_CALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:mp|mep|msp|mpp|mla|td|senator|representative|congress(?:man|woman))$/, 'lawmaker'],
  [/^(?:mp|mep|msp|mpp|mla|td|senator|congress(?:man|woman))$/, 'politician'],
  [/^(?:constable|sergeant|detective|inspector|superintendent|lieutenant|corporal)$/, 'officer'],
  [/^representative$/, 'congresswoman'],
  [/^representative$/, 'congressman'],
  [/^justice$/, 'judge'],
  [/^councilor$/, 'councillor'],
];

/** Who holds which office, or plays which role, as a draft has it. */
export class OfficeHolders<Member extends { readonly roles: Set<string> }> {
  private readonly byRole = new Map<string, Set<Member>>();

  /** Those of whom somebody without a name was met last. */
  private readonly unnamed = new Set<string>();

  constructor(private readonly journal: Journal) {}

  /** Somebody without a name has the role: from here on it is nobody who had it before. */
  meetUnnamed(role: string): void {
    this.journal.add(this.unnamed, role);
  }

  add(member: Member, role: string): void {
    for (const name of [
      role,
      ...ALSO_CALLED.filter(([of]) => of.test(role)).map(([, also]) => also),
    ]) {
      this.journal.remove(this.unnamed, name);
      this.journal.add(member.roles, name);
      this.journal.join(this.byRole, name, member);
    }
  }

  /** The only person whom the draft calls so ("the spokeswoman"), or null. */
  only(role: string): Member | null {
    if (this.unnamed.has(role)) return null;
    const members = this.byRole.get(role);
    return members?.size === 1 ? [...members][0] : null;
  }

  /** The only two whom the draft calls so ("the trustees"), or nobody. */
  two(role: string): readonly Member[] {
    const members = this.byRole.get(role);
    return members?.size === 2 && !this.unnamed.has(role) ? [...members] : [];
  }

  /**
   * The only person who holds an office as a source has it, or null: "the health minister" is nobody who is minister for
   * something else.
   * @param keys see officeKeys
   */
  holder([key, field]: readonly string[], office: string): Member | null {
    if (field === undefined) return this.only(key);
    if (this.byRole.has(field)) return this.only(field);
    const one = this.only(key);
    return one && [...one.roles].some((role) => isFieldOf(role, office)) ? null : one;
  }
}
