import type { Gender } from '../../english/gender.js';

/** Somebody whom a pronoun may mean. */
interface Meant {
  readonly gender: Gender | null;
}

/** Who was in sight last; null where it was somebody without a name, or one of several. */
export interface Focused<Member> {
  readonly member: Member | null;
  readonly at: number;
  readonly paragraph: number;
  /** Who was in sight before somebody of whom the draft has not told yet which pronoun they are. */
  readonly before?: Focused<Member> | null;
}

type Focus<Member> = Record<Gender, Focused<Member> | null>;

/** All that is known of who is in sight at one place of a draft. */
export interface InSight<Member> {
  readonly subject: Readonly<Focus<Member>>;
  readonly speaker: Readonly<Focus<Member>>;
  readonly named: Readonly<Focus<Member>>;
  readonly lone: Focused<Member> | null;
}

/** Whom of those that a draft names a pronoun means at a place: whoever acted, spoke or was named last. */
export class Sight<Member extends Meant> {
  /** The latest person who was the subject of a sentence, by pronoun. */
  private subject: Focus<Member> = { he: null, she: null };
  private speaker: Focus<Member> = { he: null, she: null };
  /** The latest person of that gender whom the draft named at all. */
  private named: Focus<Member> = { he: null, she: null };
  /** Who spoke last under a single word that may be a family name: "Trump said". */
  private lone: Focused<Member> | null = null;

  /** Who spoke last under a single word that may be a family name, or null. */
  get loneSpeaker(): Member | null {
    return this.lone?.member ?? null;
  }

  /** Who is in sight now. */
  get now(): InSight<Member> {
    const { subject, speaker, named, lone } = this;
    return { subject: { ...subject }, speaker: { ...speaker }, named: { ...named }, lone };
  }

  /** Goes back to what was in sight at another place. */
  goTo({ subject, speaker, named, lone }: InSight<Member>): void {
    this.subject = { ...subject };
    this.speaker = { ...speaker };
    this.named = { ...named };
    this.lone = lone;
  }

  /** A person is the subject of a sentence, with `other` or alone. */
  acts(member: Member, other: Member | null, paragraph: number, at: number): void {
    this.remember(this.subject, member, paragraph, at);
    if (other) this.forget(member, other, paragraph, at);
  }

  /** A person speaks. */
  speaks(member: Member, paragraph: number, at: number): void {
    this.remember(this.speaker, member, paragraph, at);
  }

  /** Somebody speaks under a single word. */
  speaksAlone(member: Member, paragraph: number, at: number): void {
    this.lone = { member, at, paragraph };
  }

  /** Somebody without a name acts or speaks: a pronoun soon after means them, and so nobody who has one. */
  meetUnnamed(gender: Gender | null, paragraph: number, at: number): void {
    for (const one of ['he', 'she'] as const)
      if (gender === null || gender === one) {
        this.subject[one] = { member: null, at, paragraph };
        this.speaker[one] = { member: null, at, paragraph };
      }
  }

  /** Another scene begins: whoever was in sight is so no longer. */
  changeScene(): void {
    for (const focus of [this.subject, this.speaker, this.named]) focus.he = focus.she = null;
    this.lone = null;
  }

  /** Who of that pronoun acted or spoke last within three paragraphs, and in which; null where that is not known. */
  focused(
    gender: Gender,
    paragraph: number,
  ): { readonly member: Member | null; readonly paragraph: number } | null {
    const [speaker, subject] = [this.speaker, this.subject].map((focus) =>
      recently(fitting(focus[gender], gender), paragraph),
    );
    return speaker && subject
      ? subject.at > speaker.at
        ? subject
        : speaker
      : (speaker ?? subject);
  }

  /** Whom "he" or "she" means after everything met so far: whoever spoke or acted last, within three paragraphs. */
  meant(gender: Gender, paragraph: number, goesOn: boolean): Member | null {
    const recent = (focus: Focus<Member>): Focused<Member> | null =>
      recently(fitting(focus[gender], gender), paragraph);
    const speaker = recent(this.speaker);
    if (goesOn && speaker) return speaker.member;
    const latest = this.focused(gender, paragraph);
    if (latest) return latest.member;
    // Nobody else whom the draft shows to be a person is in sight: "Trump said ... he said".
    const lone = recently(fitting(this.lone, gender), paragraph);
    const named = recent(this.named);
    return (
      (lone && (!named || named.paragraph < paragraph || lone.paragraph === paragraph)
        ? lone
        : named
      )?.member ?? null
    );
  }

  private remember(focus: Focus<Member>, member: Member, paragraph: number, at: number): void {
    // Of somebody whose pronoun is not known, either may be meant.
    for (const gender of ['he', 'she'] as const)
      if (member.gender === gender) focus[gender] = { member, at, paragraph };
      else if (member.gender === null) {
        const last = focus[gender];
        const before = last?.member === member ? last.before : last;
        focus[gender] = { member, at, paragraph, before: before && { ...before, before: null } };
      }
  }

  /** Two who act together: "he" is neither, where both may be called so. */
  private forget(one: Member, other: Member, paragraph: number, at: number): void {
    for (const gender of ['he', 'she'] as const)
      if ([one, other].every((member) => member.gender === null || member.gender === gender))
        this.subject[gender] = { member: null, at, paragraph };
  }

  /** Names somebody who need not act: the only one of that gender in the paragraph, or nobody. */
  isNamed(member: Member, paragraph: number, at: number): void {
    if (member.gender === null) return;
    const before = this.named[member.gender];
    const shared = before !== null && before.paragraph === paragraph && before.member !== member;
    this.named[member.gender] = { member: shared ? null : member, at, paragraph };
  }
}

function recently<Member>(one: Focused<Member> | null, paragraph: number): Focused<Member> | null {
  return one && paragraph - one.paragraph <= IN_SIGHT ? one : null;
}

/** Whoever is in sight but for somebody whom the draft has called otherwise since. */
function fitting<Member extends Meant>(
  one: Focused<Member> | null,
  gender: Gender,
): Focused<Member> | null {
  const isOther = one?.member?.gender && one.member.gender !== gender;
  return isOther ? fitting(one.before ?? null, gender) : one;
}

/** Paragraphs; further back a pronoun's name is not looked for. */
export const IN_SIGHT = 3;
