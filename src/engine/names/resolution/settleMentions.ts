import type { Mention, MentionForm, Sanctioned, Span } from '../../annotation.js';
import type { Decisions } from '../../decisions/decision.js';
import { isInForce } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/paragraphs.js';
import { meansItsBearer } from './bareSurnames.js';
import { CoinedNames } from './coinedNames.js';
import { sanctionedOn } from './designations.js';
import { fold } from '../matching/fold.js';
import { ALWAYS, type Way } from '../variants/forms.js';
import type { Hit, JoinedName } from '../recognition/hit.js';
import { type Introduction, Introductions } from './introductions.js';
import type { Lexicon } from '../variants/lexicon.js';
import type { NameHits } from '../recognition/scan.js';
import { standsAlone } from './shortForms.js';

export interface SettleOptions {
  /** The draft's date, ISO 8601, to the day. */
  readonly date: string;
  readonly decisions: Decisions;
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

/** How sure it is that words mean their actors, and what that rests on. */
interface Grounding {
  /** Whether a sanctions mark may rest on it. */
  readonly exact: boolean;
  readonly antecedent: Span | null;
  readonly pinned: boolean;
}

class Settlement {
  private readonly placed: Placed[] = [];
  private readonly introductions = new Introductions();
  private readonly coined = new CoinedNames();
  /** Family names that stand where only a name has a capital. */
  private readonly capitalised = new Set<string>();
  /** One hit for each family name that a hyphen joins to another. */
  private readonly joinedHits = new Map<string, Hit>();
  private gathered: ReadonlySet<string> | undefined;
  private readonly sanctions = new Map<Actor, Exclude<Sanctioned, 'possible'>>();

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
    const names = ownWords(this.inForce(hit.ways).filter((way) => way.grounds === 'name'));
    const actors = pinned && names.some((way) => way.actor === pinned) ? [pinned] : actorsOf(names);
    if (actors.length === 0 || (hit.doubtful && !pinned)) return;
    const exact = pinned !== undefined || (actors.length === 1 && names.some(isExact));
    for (const actor of actors) this.introductions.introduce(actor, span, exact);
    if (hit.defines !== null) this.coined.add(hit.defines, actors, 'acronym');
    if (hit.spelled !== null) this.coined.add(hit.spelled, actors, 'surname');
  }

  private inForce(ways: readonly Way[]): readonly Way[] {
    return ways.every(({ period }) => period === ALWAYS)
      ? ways
      : ways.filter((way) => isInForce(way.period, this.options.date));
  }

  private pinnedTo(span: Span): Actor | undefined {
    const { pins } = this.options.decisions;
    const id = pins.size === 0 ? undefined : pins.get(this.draft.text.slice(span.start, span.end));
    return id === undefined ? undefined : this.lexicon.actors.get(id);
  }

  private resolve(hit: Hit, span: Span): Mention | undefined {
    const pinned = hit.stranger === null ? this.pinnedTo(span) : undefined;
    if (pinned)
      return this.mention(span, [pinned], formOf([...hit.ways, ...hit.bearers], pinned), {
        exact: true,
        antecedent: null,
        pinned: true,
      });
    if (hit.stranger !== null || hit.doubtful) return undefined;
    if (hit.joined) return this.joined(hit, span, hit.joined);
    const owners = this.ownersOf(hit);
    if (owners === null) return undefined;
    if (owners.length > 0 && owners[0].first.start !== span.start)
      return this.resting(span, owners, 'surname');
    const ways = this.inForce(hit.ways);
    const names = ownWords(ways.filter((way) => way.grounds === 'name'));
    if (names.length > 0) return this.named(span, names);
    const introduced = actorsOf(ways).flatMap((actor) => this.introductions.of(actor) ?? []);
    if (introduced.length > 0)
      return this.resting(span, introduced, formOf(ways, introduced[0].actor));
    const bearers = this.inForce(hit.bearers);
    return bearers.length > 0 ? this.bare(hit, span, bearers) : undefined;
  }

  /** One of two family names that a hyphen joins: a person of each name must be named apart from the other. */
  private joined(hit: Hit, span: Span, { word, determined }: JoinedName): Mention | undefined {
    const owners = this.ownersOf(hit);
    if (!owners || owners.length === 0) return undefined;
    const other = this.joinedHits.get(fold(word));
    const isNamed =
      other !== undefined
        ? (this.ownersOf(other)?.length ?? 0) > 0
        : determined && this.capitalWords.has(word);
    return isNamed ? this.resting(span, owners, 'surname') : undefined;
  }

  /** See `Introductions.ownersOf`. */
  private ownersOf(hit: Hit): readonly Introduction[] | null {
    const bearers = this.inForce(hit.bearers);
    return bearers.length > 0 ? this.introductions.ownersOf(hit.surname!, actorsOf(bearers)) : [];
  }

  /** Words that name their actor by themselves. */
  private named(span: Span, ways: readonly Way[]): Mention {
    const actors = actorsOf(ways);
    const exact = ways.some(isExact) || (this.introductions.of(actors[0])?.exact ?? false);
    return this.mention(span, actors, ways[0].form, { exact, antecedent: null, pinned: false });
  }

  /** Words that mean the actor because the draft names it in full elsewhere. */
  private resting(span: Span, introductions: readonly Introduction[], form: MentionForm): Mention {
    const [{ exact, first }] = introductions;
    return this.mention(
      span,
      introductions.map(({ actor }) => actor),
      form,
      { exact, antecedent: first, pinned: false },
    );
  }

  /** A family name that the draft gives nobody's given names for. */
  private bare(hit: Hit, span: Span, bearers: readonly Way[]): Mention | undefined {
    const bearer = meansItsBearer(hit, bearers, this.lexicon);
    if (!bearer || (hit.title === null && !this.capitalised.has(hit.surname!))) return undefined;
    return this.mention(span, [bearer], 'surname', {
      exact: false,
      antecedent: null,
      pinned: false,
    });
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
    { exact, antecedent, pinned }: Grounding,
  ): Mention {
    const sanctions = actors.map((actor) => this.sanctionsOn(actor));
    // To call the wrong one sanctioned is libel: what is not exact says so.
    const certain = actors.length === 1 && (exact || sanctions[0] === 'no');
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
      sanctioned: certain ? sanctions[0] : sanctions.includes('yes') ? 'possible' : 'no',
    };
  }

  private sanctionsOn(actor: Actor): Exclude<Sanctioned, 'possible'> {
    let known = this.sanctions.get(actor);
    if (known === undefined)
      this.sanctions.set(actor, (known = sanctionedOn(actor, this.options.date)));
    return known;
  }
}

/** Whether words name an actor so that a sanctions mark may rest on them: never a bare family name. */
function isExact(way: Way): boolean {
  return !way.loose && way.form !== 'surname';
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
