import type { Mention, Speaker } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft, type Paragraph } from '../../text/markup/paragraphs.js';
import { firstAfter } from '../../text/spans.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import { certainActorAt, namesOneOffice } from './certainActors.js';
import { Cast, type Member } from './cast.js';
import { knownPersons } from './knownPersons.js';
import {
  around,
  GENDER_OF,
  headsBefore,
  isDoubtful,
  metUntil,
  relatedTo,
  reportedIn,
  rivalsOf,
  speakingIn,
} from './pronounsInText.js';
import { Conversation, interviewStart } from './conversation.js';
import { BOTH, isOne, NOBODY, OFFICE, ownerIn } from './wordsForSpeakers.js';
import type { Name, NameUse } from '../syntax/naming/nameUse.js';
import { officeIn } from '../syntax/naming/officeKeys.js';
import { genderOfRoles } from '../syntax/naming/personTitles.js';

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

/**
 * Finds out who is behind each attribution of a draft, reading it from its beginning to its end.
 * @param interview see `interviewStart`
 * @returns for each paragraph one resolution for each of its attributions
 */
export function resolveSpeakers(
  draft: Draft,
  found: readonly Attributions[],
  mentions: readonly Mention[],
  actors: ReadonlyMap<string, Actor>,
  interview = interviewStart(draft, found),
): Resolution[][] {
  const conversation = new Conversation(interview);
  const cast = new Cast(
    actors,
    knownPersons(
      found.flatMap(({ names }) => names),
      found.flatMap((paragraph, i) => speakingIn(paragraph, draft.paragraphs[i].reading.text)),
    ),
  );
  return found.map((paragraph, i) => {
    if (draft.paragraphs[i].kind === 'heading') cast.sight.changeScene();
    return new ParagraphSpeakers(cast, conversation, draft.paragraphs[i], i, mentions).resolve(
      paragraph,
    );
  });
}

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney)$/;
/** "the prime minister's spokesman" */
const OWNED = /\p{L}['’]s? /u;

/** After one of these the name is not who speaks: "aides to", "according to a friend of". */
const PREPOSITION = /\b(?:to|of|for|from|with|by|at|in|and|or)\b|['’]s?\s/i;

class ParagraphSpeakers {
  constructor(
    private readonly cast: Cast,
    private readonly conversation: Conversation,
    private readonly place: Paragraph,
    private readonly number: number,
    private readonly mentions: readonly Mention[],
  ) {}

  resolve({ found, names }: Attributions): Resolution[] {
    const met: Member[] = [];
    const content = reportedIn(found);
    const named = names.filter(({ unnamed }) => !unnamed);
    let next = 0;
    const meetBefore = (end: number): void => {
      for (; next < names.length && names[next].start < end; next++) {
        const use = names[next];
        const told = around(content, use.start) !== undefined;
        if (!use.unnamed) met.push(this.meet(use, told));
        else if (!told) this.meetRole(use);
      }
    };
    const resolutions = found.map((attribution) => {
      meetBefore(metUntil(attribution));
      if (isDoubtful(attribution, content, named)) return UNKNOWN;
      const text = this.place.reading.text;
      const related = relatedTo(attribution, named, text);
      if (related >= 0) return this.known([met[related]], attribution);
      const heads = headsBefore(attribution, named, text).map((one) => met[one]);
      if (this.isTakenUp(heads, attribution)) return this.known(heads, attribution);
      const rivals = rivalsOf(attribution, content, named, text);
      return this.isOther(
        rivals.map((i) => met[i]),
        attribution,
      )
        ? UNKNOWN
        : this.resolveOne(attribution);
    });
    meetBefore(Infinity);
    if (this.conversation.isIntroduction(this.number))
      this.conversation.readIntroduction(this.place.reading.text, named, met, (use) =>
        this.meet(use),
      );
    return resolutions;
  }

  /** Whether "it" or "they" takes up those with whom the sentence before begins; somebody else's words go on with "added". */
  private isTakenUp(heads: readonly Member[], { lemma }: Attribution): boolean {
    if (heads.length === 2) return heads.every((one) => this.cast.isPerson(one));
    if (heads.length !== 1 || !this.cast.mayBeBody(heads[0])) return false;
    return !GOES_ON.test(lemma) || this.cast.speakingBody(this.number) === heads[0];
  }

  /** A subject without a name: whoever the draft has named so acts; anybody else is nobody named before. */
  private meetRole(use: NameUse): void {
    const { start, end, words, gender } = use;
    const at = this.place.start + start;
    const role = this.place.reading.text.slice(start, end);
    const holder = /^the\b/i.test(role)
      ? this.cast.offices.holder(officeIn(role, words[0]), words[0])
      : null;
    if (holder && this.cast.isPerson(holder)) this.cast.sight.acts(holder, null, this.number, at);
    else if (!this.isKnownRole(use) && !this.isTheOnly(words[0], role))
      this.cast.sight.meetUnnamed(gender, this.number, at);
  }

  /** Those whom the words around a pronoun tell. */
  private known(
    members: readonly Member[],
    { source, sourceKind: { word } }: Attribution,
  ): Resolution {
    for (const member of members)
      this.cast.heard(member, this.number, this.place.start + source[0].start);
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
    const at = this.place.start + (attribution.source[0]?.start ?? 0);
    this.cast.sight.meetUnnamed(member.gender ?? rival.gender, this.number, at);
    return true;
  }

  /** "Ann May apologised. The minister said": the one person whom the draft has named holds the office. */
  private isTheOnly(role: string, words: string): boolean {
    return OFFICE.test(role) && namesOneOffice(words) && this.cast.onlyPerson() !== null;
  }

  /** "The candidate said": the only one, or the one who is spoken of. */
  private isKnownRole({ words: [role], gender, start }: NameUse): boolean {
    if (this.cast.offices.only(role) !== null) return true;
    if (!/^the\b/i.test(this.place.reading.text.slice(start, start + 4))) return false;
    return (gender ? [gender] : (['he', 'she'] as const)).some((one) =>
      this.cast.sight.meant(one, this.number, false)?.roles.has(role),
    );
  }

  private resolveOne(attribution: Attribution): Resolution {
    // "Neither Feld nor her aides have said": it is not Feld who has.
    if (NOBODY.test(attribution.words.source)) return UNKNOWN;
    const { kind, use, word } = attribution.sourceKind;
    const talking =
      kind === 'pronoun' && TALKING.test(word)
        ? this.conversation.means(word, this.number, this.place.reading.text, this.cast.members)
        : [];
    const both = BOTH.test(attribution.words.source) ? this.cast.both(this.number) : [];
    const several = talking.length > 1 ? talking : both;
    if (several.length > 1) {
      const name = this.nameOf(several);
      return { speaker: { name }, why: `“${word}” is taken to be ${name}.` };
    }
    const { partners = [] } = attribution.sourceKind;
    if (use && partners.length > 0) {
      const all = [...new Set([use, ...partners].map((one) => this.meet(one)))];
      if (all.length > 1) return { speaker: { name: this.nameOf(all) }, why: null };
    }
    const member =
      talking[0] ??
      (use ? this.meet(use) : (this.mentioned(attribution) ?? this.meant(attribution)));
    if (attribution.lemma === ':') this.conversation.turn = member;
    if (!member) {
      this.cast.heardUnnamed();
      if (SPEAKS_FOR.test(word) && (kind === 'people' || OWNED.test(attribution.words.source)))
        this.cast.offices.meetUnnamed(word);
      // "The PM's spokesman said no. He added": whoever that is, it is not somebody named before.
      if (
        (kind === 'role' || kind === 'people') &&
        isOne(word) &&
        !this.isTheOnly(word, attribution.words.source)
      )
        this.cast.sight.meetUnnamed(
          genderOfRoles([word]),
          this.number,
          this.place.start + (attribution.source[0]?.start ?? 0),
        );
      return UNKNOWN;
    }
    if (
      this.conversation.isIntroduction(this.number) &&
      member.person &&
      attribution.quotation !== 'indirect'
    )
      this.conversation.introduce(member);
    this.cast.heard(member, this.number, this.place.start + (attribution.source[0]?.start ?? 0));
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

  private nameOf(members: readonly Member[]): string {
    const names = members.map((one) => this.cast.speakerOf(one).name);
    return [names.slice(0, -1).join(', '), names[names.length - 1]].filter(Boolean).join(' and ');
  }

  /** Whom a pronoun, a role or a short name of a body means. */
  private meant({ sourceKind: { kind, word }, words, lemma }: Attribution): Member | null {
    // "The prime minister's spokesman": somebody else than the one whom the draft has named for another.
    if (kind === 'role' && SPEAKS_FOR.test(word) && OWNED.test(words.source)) return null;
    if (kind === 'role') return this.cast.offices.holder(officeIn(words.source, word), word);
    if (kind === 'body') return this.cast.bodyCalled(word, ownerIn(words.source, word));
    if (kind !== 'pronoun') return null;
    if (word === 'it') return this.cast.speakingBody(this.number);
    const gender = GENDER_OF[word];
    return gender ? this.cast.sight.meant(gender, this.number, GOES_ON.test(lemma)) : null;
  }

  /** An actor of the registry who is all of a source, whatever the name looks like: "王毅". */
  private mentioned({ source }: Attribution): Member | null {
    if (source.length !== 1) return null;
    const span = inDraft(this.place, source[0]);
    for (let i = firstAfter(this.mentions, span.start - 1); i < this.mentions.length; i++) {
      const mention = this.mentions[i];
      if (mention.start >= span.end) return null;
      if (mention.status !== 'certain' || mention.actor === null) continue;
      const text = this.place.reading.text;
      const [before, after] = [
        text.slice(source[0].start, source[0].start + mention.start - span.start),
        text.slice(source[0].start + mention.end - span.start, source[0].end),
      ];
      if (PREPOSITION.test(before) || !/^(?:$|,|\s*\()/.test(after)) continue;
      const start = source[0].start + mention.start - span.start;
      return this.meet({
        start,
        end: start + mention.end - mention.start,
        name: mention.text,
        words: mention.text.toLowerCase().split(' '),
        person: false,
        body: false,
        gender: null,
        roles: [],
      });
    }
    return null;
  }

  private meet(use: Name, told = false): Member {
    return this.cast.meet(use, {
      actor: certainActorAt(this.mentions, this.place, use),
      paragraph: this.number,
      at: this.place.start + use.start,
      told,
    });
  }
}
