import type { Mention, Span, Speaker } from '../../annotation.js';
import type { Paragraph } from '../../text/markup/paragraphs.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import type { NameUse } from '../syntax/naming/nameUse.js';
import { officeIn } from '../../english/persons/officeKeys.js';
import { genderOfRoles, isRole } from '../syntax/naming/personTitles.js';
import type { Cast } from './cast.js';
import type { Member } from './members.js';
import type { Conversation } from './conversation.js';
import { ParagraphCast } from './paragraphCast.js';
import { genderOfSource, isToldOf, namedSinceParagraph } from './pronounsInText.js';
import { around } from './reportedSpans.js';
import { speechFacts } from './speechFacts.js';
import { isOne, NOBODY, ownerIn } from './wordsForSpeakers.js';

/** Who is behind an attribution: the speaker, and how that was found out where the text does not say it itself. */
export interface Resolution {
  readonly speaker: Speaker | null;
  readonly why: string | null;
}

const UNKNOWN: Resolution = { speaker: null, why: null };
/** Whoever talks, and whoever is talked to. */
const TALKING = /^(?:i|my|me|we|our|us|you|your)$/;
/** The same speaker goes on. */
const GOES_ON = /^(?:add|continue|go on|conclude|chime in)$/;

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney)$/;
/** "South Korea's unification minister" */
const POSSESSIVE = /^\p{Lu}[^,]{1,40}['’]s /u;
/** "the prime minister's spokesman" */
const OWNED = /\p{L}['’]s? /u;

/** Finds out who speaks in one paragraph of a draft, after all before it. */
export class ParagraphSpeakers extends ParagraphCast {
  /** What is said in the paragraph. */
  private content: readonly Span[] = [];

  constructor(
    cast: Cast,
    private readonly conversation: Conversation,
    place: Paragraph,
    number: number,
    mentions: readonly Mention[],
  ) {
    super(cast, place, number, mentions);
  }

  resolve(paragraph: Attributions): Resolution[] {
    const { found, names } = paragraph;
    const met: Member[] = [];
    const { text } = this.place.reading;
    const facts = speechFacts(paragraph, text);
    const { named } = facts;
    this.content = facts.reported;
    let next = 0;
    const meetBefore = (end: number): void => {
      for (; next < names.length && names[next].start < end; next++) {
        const use = names[next];
        if (!use.unnamed) met.push(this.meetInText(use, facts.names[next]));
        else if (!facts.names[next].told) this.meetRole(use);
      }
    };
    const resolutions = found.map((attribution, i) => {
      const { metUntil, gender, spokenOf, related, ...beside } = facts.sources[i];
      meetBefore(metUntil);
      const fits = (member: Member): boolean => (member.gender ?? gender) === gender;
      if (spokenOf.some((one) => fits(met[one]))) return UNKNOWN;
      if (related >= 0) return this.known([met[related]], attribution);
      const heads = beside.heads.map((one) => met[one]);
      if (this.isTakenUp(heads, attribution)) return this.known(heads, attribution);
      const rivals = beside.rivals.filter(({ name }) => fits(met[name]));
      return this.isOther(
        rivals[0]?.isLikely ? rivals.map(({ name }) => met[name]) : [],
        attribution,
      )
        ? UNKNOWN
        : this.nearer(attribution, named, met);
    });
    meetBefore(Infinity);
    if (this.conversation.isIntroduction(this.number))
      this.conversation.readIntroduction(text, named, met, (use) => this.meet(use));
    return resolutions;
  }

  /** Whether "it" or "they" takes up those with whom the sentence before begins; somebody else's words go on with "added". */
  private isTakenUp(heads: readonly Member[], { lemma }: Attribution): boolean {
    if (heads.length === 2) return heads.every((one) => this.cast.isPerson(one));
    if (heads.length !== 1 || !this.cast.mayBeBody(heads[0])) return false;
    return !GOES_ON.test(lemma) || this.cast.speakingBody(this.number) === heads[0];
  }

  /** Those whom the words around a pronoun tell. */
  private known(
    members: readonly Member[],
    { source, sourceKind: { word } }: Attribution,
  ): Resolution {
    for (const member of members) this.cast.heard(member, this.number, this.at(source[0].start));
    const speaker =
      members.length === 1 ? this.cast.speakerOf(members[0]) : { name: this.nameOf(members) };
    return { speaker, why: `“${word}” is taken to be ${speaker.name}.` };
  }

  /** Whether a pronoun may mean one of those in its sentence, none of whom it means elsewhere: then it means nobody, and goes on to do so. */
  private isOther(rivals: readonly Member[], attribution: Attribution): boolean {
    const member = rivals.length > 0 ? this.meant(attribution) : null;
    if (!member || rivals.includes(member)) return false;
    const rival = rivals.find((one) => this.cast.isPerson(one));
    if (!rival) return false;
    const at = this.at(attribution.source[0]?.start ?? 0);
    this.cast.sight.meetUnnamed(member.gender ?? rival.gender, this.number, at);
    return true;
  }

  /**
   * "She called a neighbour, Bill Roy, who runs a garage. He said ...": whom a paragraph has just told of is meant rather than somebody in one
   * before; where it only names somebody, either may be.
   */
  private nearer(
    attribution: Attribution,
    names: readonly NameUse[],
    met: readonly Member[],
  ): Resolution {
    const gender = genderOfSource(attribution);
    const focus = gender && this.cast.sight.focused(gender, this.number);
    if (!focus?.member || focus.paragraph === this.number || GOES_ON.test(attribution.lemma))
      return this.resolveOne(attribution);
    const { text } = this.place.reading;
    const before = namedSinceParagraph(attribution, names, text).filter(
      (i) =>
        this.cast.isPerson(met[i]) &&
        (met[i].gender ?? gender) === gender &&
        met[i] !== focus.member,
    );
    if (before.length === 0) return this.resolveOne(attribution);
    const [last] = before;
    const isOne = before.every((i) => met[i] === met[last]);
    if (isOne && isToldOf(text, names[last].end)) return this.known([met[last]], attribution);
    return UNKNOWN;
  }

  private resolveOne(attribution: Attribution): Resolution {
    // "Neither Feld nor her aides have said": it is not Feld who has.
    if (NOBODY.test(attribution.words.source)) return UNKNOWN;
    const { kind, use, word, partners = [] } = attribution.sourceKind;
    const talking =
      kind === 'pronoun' && TALKING.test(word)
        ? this.conversation.means(word, this.number, this.place.reading.text, this.cast.members.all)
        : [];
    const group = use ? [] : this.groupOf(attribution);
    const several = talking.length > 1 ? talking : group;
    if (several.length > 1) {
      const name = this.nameOf(several);
      return { speaker: { name }, why: `“${word}” is taken to be ${name}.` };
    }
    if (group.length === 1) return this.known(group, attribution);
    if (use && partners.length > 0) {
      const all = [...new Set([use, ...partners].map((one) => this.meet(one)))];
      if (all.length > 1) return { speaker: { name: this.nameOf(all) }, why: null };
    }
    const member =
      talking[0] ??
      (use ? this.meet(use) : (this.mentioned(attribution) ?? this.meant(attribution)));
    if (attribution.lemma === ':') this.conversation.turn = member;
    return member ? this.speaking(member, attribution) : this.unnamed(attribution);
  }

  /** Nobody whom the draft has named speaks. */
  private unnamed({ words, source, sourceKind: { kind, word } }: Attribution): Resolution {
    this.cast.heardUnnamed();
    if (SPEAKS_FOR.test(word) && (kind === 'people' || OWNED.test(words.source)))
      this.cast.offices.meetUnnamed(word);
    const at = this.at(source[0]?.start ?? 0);
    // "South Korea's unification minister said", and then who that is
    const last = words.source.slice(words.source.lastIndexOf(' ') + 1).toLowerCase();
    if (kind !== 'role' && POSSESSIVE.test(words.source) && isRole(last))
      this.cast.delayed.meetRole(last, words.source, this.number);
    // "The PM's spokesman said no. He added": whoever that is, it is not somebody named before.
    if (
      (kind === 'role' || kind === 'people') &&
      isOne(word) &&
      !this.isTheOnly(word, words.source)
    )
      this.cast.sight.meetUnnamed(genderOfRoles([word]), this.number, at);
    return UNKNOWN;
  }

  /** A member of the cast speaks. */
  private speaking(member: Member, attribution: Attribution): Resolution {
    const { kind, use, word } = attribution.sourceKind;
    if (
      this.conversation.isIntroduction(this.number) &&
      member.person &&
      attribution.quotation !== 'indirect'
    )
      this.conversation.introduce(member);
    // "Pell said no," and then "he added": from here on Pell is no "she".
    if (this.number - member.latest <= 1) this.cast.tellGender(member, genderOfSource(attribution));
    const [source] = attribution.source;
    // "Orr said Bell's admission was late. He added": it is Orr who speaks.
    if (attribution.pattern !== 'noun' || !source || !around(this.content, source.start))
      this.cast.heard(member, this.number, this.at(source?.start ?? 0));
    const speaker = this.cast.speakerOf(member);
    if (use) return { speaker, why: null };
    return {
      speaker,
      why:
        kind === 'role'
          ? `“the ${word}” is taken to be ${speaker.name}, the only one whom the draft calls so.`
          : `“${word}” is taken to be ${speaker.name}.`,
    };
  }

  /** "Both", "the former", "the brothers", and "the trustees" where the draft has named two. */
  private groupOf({ words: { source }, sourceKind: { word } }: Attribution): readonly Member[] {
    const group = this.cast.groups.meant(source, this.number);
    const [, role] = /^the (?:two )?(\p{L}{2,30})s$/iu.exec(source) ?? [];
    if (group.length > 0 || !role || !isRole(role.toLowerCase()) || !word.endsWith('s'))
      return group;
    return this.cast.offices.two(role.toLowerCase());
  }

  private nameOf(members: readonly Member[]): string {
    const names = members.map((one) => this.cast.speakerOf(one).name);
    return [names.slice(0, -1).join(', '), names[names.length - 1]].filter(Boolean).join(' and ');
  }

  /** Whom a pronoun, a role or a short name of a body means. */
  private meant(attribution: Attribution): Member | null {
    const { words, lemma, sourceKind } = attribution;
    const { kind, word } = sourceKind;
    // "The prime minister's spokesman": somebody else than the one whom the draft has named for another.
    if (kind === 'role' && SPEAKS_FOR.test(word) && OWNED.test(words.source)) return null;
    if (kind === 'role') return this.cast.offices.holder(officeIn(words.source, word), word);
    if (kind === 'body')
      return this.cast.bodyCalled(word, ownerIn(words.source, word), this.number);
    // "the regulator", of the Canada Energy Regulator
    if (kind === 'people' && /^the \S+$/i.test(words.source))
      return this.cast.bodyCalled(word, null, this.number);
    // "the Iowa Republican", of Senator Biddle
    if (kind !== 'pronoun') return this.lawmakerNear(words.source);
    if (word === 'it') return this.cast.speakingBody(this.number);
    const gender = genderOfSource(attribution);
    return gender ? this.cast.sight.meant(gender, this.number, GOES_ON.test(lemma)) : null;
  }
}
