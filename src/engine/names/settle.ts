import type { Decisions, Mention, MentionForm, Span } from '../annotation.js';
import { isInForce } from '../registry/partialDate.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { inDraft } from '../text/paragraphs.js';
import { sanctionedOn } from './designations.js';
import type { Way } from './forms.js';
import { type Introduction, Introductions } from './introductions.js';
import type { Lexicon } from './lexicon.js';
import type { Hit } from './hit.js';
import type { NameHits } from './scan.js';
import { speaksForItself } from './bareSurnames.js';

export interface SettleOptions {
  /** The draft's date, ISO 8601, to the day. */
  readonly date: string;
  readonly decisions: Decisions;
}

/** Resolves the hits of all paragraphs of a draft to mentions, in the order of the text. */
export function settleMentions(draft: Draft, hits: readonly NameHits[], lexicon: Lexicon, options: SettleOptions): Mention[] {
  return new Settlement(draft, hits, lexicon, options).mentions();
}

/** A hit where it stands in the draft. */
interface Placed {
  readonly hit: Hit;
  readonly span: Span;
}

class Settlement {
  private readonly placed: Placed[] = [];
  private readonly introductions = new Introductions();
  /** Words that the draft itself makes a name: acronyms that it defines, family names as it spells them. */
  private readonly coined = new Map<string, { actors: Actor[]; form: MentionForm }>();
  /** Family names that stand where only a name has a capital. */
  private readonly names = new Set<string>();

  constructor(private readonly draft: Draft, private readonly found: readonly NameHits[], private readonly lexicon: Lexicon, private readonly options: SettleOptions) {
    for (const [i, { hits }] of found.entries()) {
      for (const hit of hits) this.placed.push({ hit, span: inDraft(draft.paragraphs[i], hit) });
    }
    for (const one of this.placed) this.introduce(one);
  }

  mentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const { hit, span } of this.placed) {
      const mention = this.resolve(hit, span);
      if (mention) mentions.push(mention);
    }
    return this.coined.size === 0 ? mentions : merge(mentions, this.coinedMentions());
  }

  private introduce({ hit, span }: Placed): void {
    if (hit.stranger !== null) {
      this.introductions.meetStranger(hit.surname!, hit.stranger, span.start);
      return;
    }
    if (!hit.opens && hit.surname !== null) this.names.add(hit.surname);
    const pinned = this.pinnedTo(span);
    const ways = this.inForce(hit.ways).filter((way) => way.grounds === 'name' && (!pinned || way.actor === pinned));
    if (ways.length === 0 || (hit.doubtful && !pinned)) return;
    const actors = actorsOf(ownWords(ways));
    for (const actor of actors) this.introductions.introduce(actor, span, actors.length === 1 && ways.some((way) => !way.loose && way.form !== 'surname'));
    if (hit.defines !== null) this.coined.set(hit.defines, { actors, form: 'acronym' });
    if (hit.spelled !== null) this.coined.set(hit.spelled, { actors, form: 'surname' });
  }

  private inForce(ways: readonly Way[]): readonly Way[] {
    return ways.filter((way) => isInForce(way.period, this.options.date));
  }

  private pinnedTo(span: Span): Actor | undefined {
    const id = this.options.decisions.pins.get(this.draft.text.slice(span.start, span.end));
    return id === undefined ? undefined : this.lexicon.actors.get(id);
  }

  private resolve(hit: Hit, span: Span): Mention | undefined {
    if (hit.stranger !== null) return undefined;
    const pinned = this.pinnedTo(span);
    if (pinned) return this.mention(span, [pinned], formOf([...hit.ways, ...hit.bearers], pinned), { pinned: true });
    if (hit.doubtful) return undefined;
    const bearers = this.inForce(hit.bearers);
    const owner = bearers.length > 0 ? this.introductions.ownerOf(hit.surname ?? '', actorsOf(bearers)) : undefined;
    if (owner === null) return undefined;
    if (owner && owner.first.start !== span.start) return this.resting(span, owner, 'surname');
    const ways = this.inForce(hit.ways);
    const names = ways.filter((way) => way.grounds === 'name');
    if (names.length > 0) return this.named(span, names);
    const introduced = distinctIntroductions(ways, this.introductions);
    if (introduced.length === 1) return this.resting(span, introduced[0], formOf(ways, introduced[0].actor));
    return bearers.length > 0 ? this.bare(hit, span, bearers) : undefined;
  }

  /** Words that name their actor by themselves. */
  private named(span: Span, ways: readonly Way[]): Mention {
    const actors = actorsOf(ownWords(ways));
    if (actors.length > 1) return this.mention(span, actors, ways[0].form, {});
    const [actor] = actors;
    const certain = ways.some((way) => !way.loose && way.form !== 'surname') || (this.introductions.of(actor)?.exact ?? false);
    return this.mention(span, actors, ways[0].form, { certain });
  }

  /** Words that mean the actor because the draft names it in full elsewhere. */
  private resting(span: Span, { actor, first, exact }: Introduction, form: MentionForm): Mention {
    return this.mention(span, [actor], form, { certain: exact, antecedent: first });
  }

  /** A family name that the draft gives nobody's given names for. */
  private bare(hit: Hit, span: Span, bearers: readonly Way[]): Mention | undefined {
    const actors = actorsOf(bearers);
    if (actors.length !== 1 || !speaksForItself(hit, bearers[0], this.lexicon) || (hit.title === null && !this.names.has(hit.surname!))) return undefined;
    return this.mention(span, actors, 'surname', { certain: false });
  }

  private coinedMentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const [i, { capitals }] of this.found.entries()) {
      for (const [word, { actors, form }] of this.coined) {
        for (const place of capitals.get(word) ?? []) {
          const span = inDraft(this.draft.paragraphs[i], place);
          const introductions = actors.map((actor) => this.introductions.of(actor)!);
          mentions.push(actors.length > 1 ? this.mention(span, actors, form, {}) : this.resting(span, introductions[0], form));
        }
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  }

  private mention(span: Span, actors: readonly Actor[], form: MentionForm, how: { certain?: boolean; antecedent?: Span; pinned?: boolean }): Mention {
    const text = this.draft.text.slice(span.start, span.end);
    const sanctions = actors.map((actor) => sanctionedOn(actor, this.options.date));
    const candidates = actors.map((actor) => ({ actor: actor.id, name: actor.name }));
    const open = { ...span, text, actor: null, listing: null, candidates, form, antecedent: how.antecedent ?? null, pinned: false };
    if (actors.length > 1) return { ...open, status: 'ambiguous', sanctioned: sanctions.includes('yes') ? 'possible' : 'no' };
    // To call the wrong one sanctioned is libel: what is not certain says so.
    if (how.certain === false && sanctions[0] !== 'no') return { ...open, status: 'possible', sanctioned: sanctions[0] === 'yes' ? 'possible' : 'no' };
    return { ...open, actor: actors[0].id, candidates: [], status: 'certain', sanctioned: sanctions[0], pinned: how.pinned ?? false };
  }
}

/** What somebody wrote into the registry goes before what was made from it. */
function ownWords(ways: readonly Way[]): readonly Way[] {
  const own = ways.filter((way) => !way.made);
  return own.length > 0 ? own : ways;
}

function actorsOf(ways: readonly Way[]): Actor[] {
  return [...new Set(ways.map((way) => way.actor))];
}

function formOf(ways: readonly Way[], actor: Actor): MentionForm {
  return ways.find((way) => way.actor === actor)?.form ?? 'variant';
}

function distinctIntroductions(ways: readonly Way[], introductions: Introductions): Introduction[] {
  return actorsOf(ways).map((actor) => introductions.of(actor)).filter((one) => one !== undefined);
}

/** Two ascending lists made one; of mentions that overlap the first list's stay. */
function merge(mentions: readonly Mention[], more: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of mentions) {
    while (next < more.length && more[next].start < mention.start) {
      if (more[next].end <= mention.start && more[next].start >= (merged.at(-1)?.end ?? 0)) merged.push(more[next]);
      next++;
    }
    merged.push(mention);
  }
  const end = mentions.at(-1)?.end ?? 0;
  return [...merged, ...more.slice(next).filter((one) => one.start >= end)];
}
