import type { Mention, MentionForm, Sanctioned, Span } from '../../annotation.js';
import type { Decisions } from '../../decisions/decision.js';
import { type Day, holdsOn, mayHold } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/paragraphs.js';
import { type Evidence, saidOf, weigh } from '../variants/evidence.js';
import { genderOfTitle } from '../../english/gender.js';
import { type BareBearer, meansItsBearer } from './bareSurnames.js';
import { candidateEvidence, officeEvidence } from './candidateEvidence.js';
import { CoinedNames } from './coinedNames.js';
import { sanctionedOn } from './designations.js';
import { fold } from '../matching/fold.js';
import { ALWAYS, type Way } from '../variants/forms.js';
import type { Hit, JoinedName } from '../recognition/hit.js';
import { type Introduction, Introductions, type Owners, type Stranger } from './introductions.js';
import { pastEvidence } from './pastEvidence.js';
import { fitsGender, rivalEvidence } from './rivals.js';
import type { Lexicon } from '../variants/lexicon.js';
import type { NameHits } from '../recognition/scan.js';
import { standsAlone } from './shortForms.js';

export interface SettleOptions {
  /** The draft's date, and when somebody asks. */
  readonly date: Day;
  readonly decisions: Decisions;
  /** Whether a family name is nobody's where a stranger of that name stands nearer and is named in full as often: for listed names, which are possible at best. */
  readonly strict?: boolean;
}

/**
 * Resolves the hits of all paragraphs of a draft to mentions, in the order of the text. Who is named in full anywhere
 * decides who is meant by less everywhere: news put the surname into the headline and the full name below it.
 * @param hits one for each paragraph of the draft
 */
export function settleMentions(
  draft: Draft,
  hits: readonly NameHits[],
  lexicon: Lexicon,
  options: SettleOptions,
): Mention[] {
  return new Settlement(draft, hits, lexicon, options).mentions();
}

/** A hit where it stands in the draft. */
interface Placed {
  readonly hit: Hit;
  readonly span: Span;
}

/** What it rests on that words mean their actors. */
interface Grounding {
  /** Whether a sanctions mark may rest on it. */
  readonly exact: boolean;
  readonly antecedent: Span | null;
  readonly evidence: readonly Evidence[];
  readonly pinned: boolean;
}

const NO_EVIDENCE: readonly Evidence[] = [];
/** What an editor has decided needs nothing else. */
const PINNED: Grounding = { exact: true, antecedent: null, evidence: NO_EVIDENCE, pinned: true };

class Settlement {
  private readonly placed: Placed[] = [];
  private readonly introductions = new Introductions();
  private readonly coined = new CoinedNames();
  /** Family names that stand where only a name has a capital. */
  private readonly capitalised = new Set<string>();
  /** One hit for each family name that a hyphen joins to another. */
  private readonly joinedHits = new Map<string, Hit>();
  private told: ReadonlyMap<string, Actor> | undefined;
  private gathered: ReadonlySet<string> | undefined;
  private readonly sanctions = new Map<Actor, Sanctioned>();

  constructor(
    private readonly draft: Draft,
    private readonly found: readonly NameHits[],
    private readonly lexicon: Lexicon,
    private readonly options: SettleOptions,
  ) {
    for (const [i, { hits }] of found.entries()) {
      for (const hit of hits) this.placed.push({ hit, span: inDraft(draft.paragraphs[i], hit) });
    }
    for (const one of this.placed) this.introduce(one);
    this.coined.addShortForms(this.introductions.all);
  }

  /** The words with a capital that are no hits. */
  private get capitalWords(): ReadonlySet<string> {
    return (this.gathered ??= new Set(this.found.flatMap(({ capitals }) => [...capitals.keys()])));
  }

  mentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const { hit, span } of this.placed) {
      const mention = this.resolve(hit, span);
      if (mention) mentions.push(mention);
    }
    return merge(mentions, this.coinedMentions());
  }

  private introduce({ hit, span }: Placed): void {
    if (hit.joined) this.joinedHits.set(hit.surname!, hit);
    if (hit.stranger !== null) {
      this.introductions.meetStranger(hit.surname!, hit.stranger, span.start);
      return;
    }
    if (!hit.opens && hit.surname !== null) this.capitalised.add(hit.surname);
    const pinned = this.pinnedTo(span);
    const all = this.inForce(hit.ways);
    const fitting = pinned ? all : this.fitting(hit, all);
    // Of that name, and none of the registry's: "Ivan Petrov, Jr.", "Mrs. Petrov".
    if (fitting.length < all.length || this.isSomebodyElses(hit))
      this.meetNamesake(hit, all.length > 0 && fitting.length === 0, span);
    const names = ownWords(fitting.filter((way) => way.grounds === 'name'));
    const actors = pinned && names.some((way) => way.actor === pinned) ? [pinned] : actorsOf(names);
    if (actors.length === 0 || (hit.doubtful && !pinned)) return;
    const exact =
      pinned !== undefined || (actors.length === 1 && names.some((way) => this.isExact(way)));
    for (const actor of actors) {
      const open =
        !pinned && this.isOpen(actor, this.evidenceFor({ hit, span }, names, actor), exact);
      this.introductions.introduce(actor, span, { exact: exact && !open, open });
    }
    if (hit.defines !== null) this.coined.add(hit.defines, actors, 'acronym');
    if (hit.spelled !== null) this.coined.add(hit.spelled, actors, 'surname');
  }

  /** The ways of which nothing beside the words says that somebody else is meant. */
  private fitting(hit: Hit, ways: readonly Way[]): readonly Way[] {
    if (hit.title === null && hit.generation === null && !ways.some(({ person }) => person?.suffix))
      return ways;
    return ways.filter(
      (way) =>
        !candidateEvidence(hit, way, this.options.date).some(
          ({ verdict }) => verdict === 'against',
        ),
    );
  }

  /** Whether what stands beside a bare family name rules its bearers out: "Mrs. Petrov" where the registry has Vladimir alone. */
  private isSomebodyElses(hit: Hit): boolean {
    return (
      hit.ways.length === 0 && hit.bearers.length > 0 && this.fitting(hit, hit.bearers).length === 0
    );
  }

  private meetNamesake(hit: Hit, isFullName: boolean, { start }: Span): void {
    if (hit.surname === null || (!isFullName && !this.isSomebodyElses(hit))) return;
    const given = [hit.title, hit.generation].filter((one) => one !== null).join(' ');
    const surnames = hit.ways.some(({ person }) => person !== null && !person.single)
      ? hit.ways.flatMap(({ person }) => person?.surnames.map((surname) => fold(surname)) ?? [])
      : [hit.surname];
    for (const surname of new Set(surnames)) this.introductions.meetStranger(surname, given, start);
  }

  /** What speaks for and against an actor whom words may name. */
  private evidenceFor(
    { hit, span }: Placed,
    ways: readonly Way[],
    actor: Actor,
  ): readonly Evidence[] {
    const way = ways.find((one) => one.actor === actor);
    const own = way ? candidateEvidence(hit, way, this.options.date) : NO_EVIDENCE;
    const dated = way ? pastEvidence(way, this.draft.text, span, this.date) : NO_EVIDENCE;
    return hit.evidence.length + dated.length === 0 ? own : [...hit.evidence, ...own, ...dated];
  }

  private isOpen(actor: Actor, evidence: readonly Evidence[], exact: boolean): boolean {
    const sanctioned = this.sanctionsOn(actor) === 'yes';
    return weigh(evidence, { exact: exact || !sanctioned, sanctioned }) !== 'certain';
  }

  private inForce(ways: readonly Way[]): readonly Way[] {
    return ways.every(({ period }) => period === ALWAYS)
      ? ways
      : ways.filter((way) => mayHold(way.period, this.options.date));
  }

  /** Whether words name an actor so that a sanctions mark may rest on them: never a bare family name. */
  private isExact({ loose, form, period }: Way): boolean {
    return (
      !loose &&
      form !== 'surname' &&
      (period === ALWAYS || holdsOn(period, this.options.date) === 'in-force')
    );
  }

  /** The draft's date alone: empty where it cannot be read. */
  private get date(): string {
    const { date } = this.options;
    return typeof date === 'string' ? date : date.date;
  }

  private pinnedTo(span: Span): Actor | undefined {
    const { pins } = this.options.decisions;
    const id = pins.size === 0 ? undefined : pins.get(this.draft.text.slice(span.start, span.end));
    return id === undefined ? undefined : this.lexicon.actors.get(id);
  }

  private resolve(hit: Hit, span: Span): Mention | undefined {
    const pinned = hit.stranger === null ? this.pinnedTo(span) : undefined;
    if (pinned)
      return this.mention(span, [pinned], formOf([...hit.ways, ...hit.bearers], pinned), PINNED);
    if (hit.stranger !== null || hit.doubtful) return undefined;
    if (hit.joined) return this.joined(hit, span, hit.joined);
    const { owners, rival, strangers } = this.ownersOf(hit);
    if (strangers) return undefined;
    if (owners.length > 0 && owners[0].first.start !== span.start)
      return this.owned(hit, span, owners, rival);
    const ways = this.fitting(hit, this.inForce(hit.ways));
    const names = ownWords(ways.filter((way) => way.grounds === 'name'));
    if (names.length > 0) return this.named(hit, span, names);
    const introduced = actorsOf(ways).flatMap((actor) => this.introductions.of(actor) ?? []);
    if (introduced.length > 0)
      return this.resting(span, introduced, formOf(ways, introduced[0].actor), hit.evidence);
    const bearers = this.fitting(hit, this.inForce(hit.bearers));
    return bearers.length > 0 ? this.bare(hit, span, bearers) : undefined;
  }

  /** A family name that belongs to somebody whom the draft names in full. */
  private owned(
    hit: Hit,
    span: Span,
    owners: readonly Introduction[],
    rival: Stranger | null,
  ): Mention | undefined {
    const [{ first, count }] = owners;
    const isNearer = rival !== null && rival.at > first.start && rival.at < span.start;
    if (this.options.strict && isNearer && rival.count >= count) return undefined;
    const evidence = [...hit.evidence];
    for (const { actor } of owners)
      evidence.push(...this.evidenceFor({ hit, span }, hit.bearers, actor));
    if (rival) evidence.push(rivalEvidence(rival));
    return this.resting(span, owners, 'surname', evidence);
  }

  /** One of two family names that a hyphen joins: a person of each name must be named apart from the other. */
  private joined(hit: Hit, span: Span, { word, determined }: JoinedName): Mention | undefined {
    const { owners, rival } = this.ownersOf(hit);
    if (owners.length === 0) return undefined;
    const other = this.joinedHits.get(fold(word));
    const isNamed =
      other !== undefined
        ? this.ownersOf(other).owners.length > 0
        : determined && this.capitalWords.has(word);
    return isNamed ? this.owned(hit, span, owners, rival) : undefined;
  }

  /** See `Introductions.ownersOf`: among those whom nothing beside the name rules out. */
  private ownersOf(hit: Hit): Owners {
    const bearers = this.fitting(hit, this.inForce(hit.bearers));
    if (bearers.length === 0) return { owners: [], rival: null, strangers: false };
    const holders = bearers.filter((way) =>
      officeEvidence(hit.title, way.actor, this.options.date).some(
        ({ verdict }) => verdict === 'for',
      ),
    );
    // "Trump" is the father where both are named; the son is "Trump Jr."
    const plain = bearers.filter(
      ({ actor, person }) => person?.suffix === undefined && this.introductions.of(actor),
    );
    const likely = holders.length > 0 ? holders : plain.length > 0 ? plain : bearers;
    const told = hit.title === null ? null : genderOfTitle(hit.title);
    return this.introductions.ownersOf(
      hit.surname!,
      actorsOf(likely),
      ({ given }) => told === null || fitsGender(given, told),
    );
  }

  /** Words that name their actor by themselves. */
  private named(hit: Hit, span: Span, ways: readonly Way[]): Mention {
    const actors = actorsOf(ways);
    const known = this.introductions.of(actors[0]);
    const isSettled = actors.length === 1 && known !== undefined && known.exact;
    const evidence = actors.flatMap((actor) => this.evidenceFor({ hit, span }, ways, actor));
    return this.mention(span, actors, ways[0].form, {
      exact: ways.some((way) => this.isExact(way)) || isSettled,
      // Where the draft names the actor beyond doubt elsewhere, the same name means the same here.
      evidence: isSettled ? stillOpen(evidence) : evidence,
      antecedent: null,
      pinned: false,
    });
  }

  /** Words that mean the actor because the draft names it in full elsewhere. */
  private resting(
    span: Span,
    introductions: readonly Introduction[],
    form: MentionForm,
    evidence: readonly Evidence[],
  ): Mention {
    const [{ exact, first, open }] = introductions;
    return this.mention(
      span,
      introductions.map(({ actor }) => actor),
      form,
      {
        exact,
        antecedent: first,
        evidence: open ? [...evidence, RESTS_ON_POSSIBLE] : evidence,
        pinned: false,
      },
    );
  }

  /** A family name that the draft gives nobody's given names for. */
  private bare(hit: Hit, span: Span, bearers: readonly Way[]): Mention | undefined {
    const bearer = this.bearerOf(hit, bearers);
    if (!bearer || (hit.title === null && !this.capitalised.has(hit.surname!))) return undefined;
    const isTitled = this.titled.get(hit.surname!) === bearer.actor;
    if (hit.behindArticle && !isTitled) return undefined;
    return this.mention(span, [bearer.actor], 'surname', {
      exact: false,
      antecedent: null,
      evidence: isTitled ? hit.evidence : [...hit.evidence, ...bearer.evidence],
      pinned: false,
    });
  }

  private bearerOf(hit: Hit, bearers: readonly Way[]): BareBearer | undefined {
    return meansItsBearer(hit, bearers, this.lexicon, (word) => this.capitalWords.has(word));
  }

  /** Whom a title tells beyond doubt by the family name alone, once in the draft: "President Obama", and then "Obama". */
  private get titled(): ReadonlyMap<string, Actor> {
    if (this.told) return this.told;
    const told = new Map<string, Actor>();
    for (const { hit } of this.placed) {
      if (hit.title === null || hit.stranger !== null || hit.bearers.length === 0) continue;
      const bearer = this.bearerOf(hit, this.fitting(hit, this.inForce(hit.bearers)));
      if (bearer?.evidence.length === 0) told.set(hit.surname!, bearer.actor);
    }
    return (this.told = told);
  }

  private coinedMentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const [i, { capitals }] of this.found.entries()) {
      for (const [place, { actors, form, alone }] of this.coined.in(capitals)) {
        if (alone && !standsAlone(this.draft.paragraphs[i].reading.text, place, form)) continue;
        mentions.push(
          this.resting(
            inDraft(this.draft.paragraphs[i], place),
            actors.map((actor) => this.introductions.of(actor)!),
            form,
            NO_EVIDENCE,
          ),
        );
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  }

  private mention(
    { start, end }: Span,
    actors: readonly Actor[],
    form: MentionForm,
    { exact, antecedent, evidence, pinned }: Grounding,
  ): Mention {
    const sanctions = actors.map((actor) => this.sanctionsOn(actor));
    // To call the wrong one sanctioned is libel: what is not exact says so, and so does an id that two entries have.
    const certain =
      actors.length === 1 &&
      !actors[0].unread?.includes('id') &&
      weigh(evidence, {
        exact: exact || sanctions[0] === 'no',
        sanctioned: sanctions[0] !== 'no',
      }) === 'certain';
    const weighed = certain ? [] : saidOf(evidence);
    return {
      start,
      end,
      text: this.draft.text.slice(start, end),
      form,
      antecedent,
      pinned,
      listing: null,
      actor: certain ? actors[0].id : null,
      candidates: certain ? [] : actors.map(({ id, name }) => ({ actor: id, name })),
      status: certain ? 'certain' : actors.length > 1 ? 'ambiguous' : 'possible',
      sanctioned: certain
        ? sanctions[0]
        : sanctions.includes('yes') || sanctions.includes('possible')
          ? 'possible'
          : 'no',
      ...(weighed.length > 0 && { weighed }),
    };
  }

  private sanctionsOn(actor: Actor): Sanctioned {
    let known = this.sanctions.get(actor);
    if (known === undefined)
      this.sanctions.set(actor, (known = sanctionedOn(actor, this.options.date)));
    return known;
  }
}

const RESTS_ON_POSSIBLE: Evidence = {
  verdict: 'doubt',
  said: 'The fuller name that it rests on is only possible itself.',
};

/** What a full name elsewhere does not settle. */
function stillOpen(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ untilNamed }) => !untilNamed);
}

/** What somebody wrote into the registry goes before what was made from it. */
function ownWords(ways: readonly Way[]): readonly Way[] {
  const own = ways.filter((way) => !way.made);
  return own.length > 0 ? own : ways;
}

function actorsOf(ways: readonly Way[]): Actor[] {
  return ways.length === 1 ? [ways[0].actor] : [...new Set(ways.map((way) => way.actor))];
}

function formOf(ways: readonly Way[], actor: Actor): MentionForm {
  return ways.find((way) => way.actor === actor)?.form ?? 'variant';
}

/** Two ascending lists made one; of mentions that overlap the first list's stay. */
function merge(mentions: Mention[], more: readonly Mention[]): Mention[] {
  if (more.length === 0) return mentions;
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of mentions) {
    for (; next < more.length && more[next].start < mention.start; next++) {
      if (more[next].end <= mention.start && more[next].start >= (merged.at(-1)?.end ?? 0))
        merged.push(more[next]);
    }
    merged.push(mention);
  }
  const end = mentions.at(-1)?.end ?? 0;
  return [...merged, ...more.slice(next).filter((one) => one.start >= end)];
}
