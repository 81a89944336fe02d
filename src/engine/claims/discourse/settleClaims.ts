import type { Claim, HedgedStatement, Mention, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft, type Paragraph } from '../../text/markup/paragraphs.js';
import type { Reading } from '../../text/markup/plainReading.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import { findDisputes } from './disputes.js';
import { confirmTurns } from '../patterns/paragraph/doubtfulTurns.js';
import {
  type Joined,
  joinParagraphs,
  type ParagraphPlace,
} from '../patterns/paragraph/joinParagraphs.js';
import { contestOf, type Placed, type Settled, settledClaim } from './settledClaim.js';
import { movedClaim, placeClaim } from './placeClaims.js';
import { RepeatFinder } from './repeats.js';
import type { Resolution } from '../speakers/paragraphSpeakers.js';
import { SpeakerResolver } from '../speakers/speakerResolver.js';

/** What a draft's paragraphs say together, in the order of the text. */
export interface SettledClaims {
  readonly claims: readonly Claim[];
  readonly hedgedStatements: readonly HedgedStatement[];
}

export interface ClaimOptions {
  /** Whether stances are listed too: what somebody wants, believes, supports or does rather than says. */
  readonly stances?: boolean;
}

/** A draft in which nothing is looked for. */
export const NO_CLAIMS: SettledClaims = { claims: [], hedgedStatements: [] };

/** Settles the claims of one draft again and again while it is edited. */
export class ClaimSettler {
  private readonly speakers = new SpeakerResolver();
  private readonly repeats = new RepeatFinder();
  /** What became of each paragraph's attributions when they were asked for last: most stay what they were, or move. */
  private readonly placed = new WeakMap<Attributions, Placed[]>();
  private readonly hedged = new WeakMap<Attributions, PlacedHedges>();

  /** Joins the attributions of all paragraphs to the draft's claims and finds out who speaks, what is contested and what is said again. */
  settle(
    draft: Draft,
    given: readonly Attributions[],
    mentions: readonly Mention[],
    actors: ReadonlyMap<string, Actor>,
    { stances = false }: ClaimOptions = {},
  ): SettledClaims {
    const found = confirmTurns(given);
    const resolutions = this.speakers.resolve(draft, found, mentions, actors);
    const placed = joinParagraphs(
      found,
      draft.paragraphs.map((paragraph) => placeOf(draft.text, paragraph)),
    )
      .map((joined) => this.place(draft, found, joined, resolutions))
      .filter((one) => one.content.length > 0 && (stances || !one.stance))
      .sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end);
    const parents = findParents(placed);
    const disputes = findDisputes(
      placed,
      parents,
      found.map(({ own }) => own.contradictions),
    );
    const repeats = this.repeats.find(placed);
    const ids = uniqueIds(placed);
    const claims = placed.map((one, i) => {
      const [dispute, earlier] = [disputes.get(i), repeats.get(i)];
      return claimOf(one, {
        id: ids[i],
        parent: parents[i] < 0 ? null : ids[parents[i]],
        resolution: one.resolution,
        contest: dispute ? contestOf(draft, dispute, placed, ids, i) : null,
        repeats: earlier === undefined ? null : { id: ids[earlier], words: placed[earlier].words },
      });
    });
    return { claims, hedgedStatements: this.hedgedStatements(draft, found) };
  }

  private place(
    draft: Draft,
    found: readonly Attributions[],
    joined: Joined,
    resolutions: readonly (readonly Resolution[])[],
  ): Placed {
    const paragraph = found[joined.paragraph];
    let list = this.placed.get(paragraph);
    if (!list) this.placed.set(paragraph, (list = []));
    const resolution = resolutions[joined.paragraph][joined.index];
    const known = list[joined.index] as Placed | undefined;
    return (list[joined.index] =
      (known?.resolution === resolution ? movedClaim(draft, joined, known) : undefined) ??
      placeClaim(draft, joined, resolution));
  }

  private hedgedStatements(draft: Draft, found: readonly Attributions[]): HedgedStatement[] {
    return found.flatMap((one, i) => {
      if (one.own.hedged.length === 0) return [];
      const known = this.hedged.get(one);
      const { start, reading } = draft.paragraphs[i];
      if (known?.start === start && known.reading === reading) return known.statements;
      const statements = hedgedStatements(draft.paragraphs[i], one);
      this.hedged.set(one, { start, reading, statements });
      return statements;
    });
  }
}

/** The claim that is made of an attribution: the very object where nothing about it is new. */
function claimOf(placed: Placed, by: Settled): Claim {
  const { made } = placed;
  const isSame = made !== undefined && isSettledTheSame(made.by, by);
  if (isSame && made.claim.content === placed.content) return made.claim;
  const { source, cue, content, antecedent, readAs } = placed;
  const claim = isSame
    ? {
        ...made.claim,
        source,
        ...(antecedent && { antecedent }),
        cue,
        content,
        ...(readAs.length > 0 && { readAs }),
      }
    : settledClaim(placed, by);
  placed.made = { by, claim };
  return claim;
}

/** A paragraph's hedged statements where they were last. */
interface PlacedHedges {
  readonly start: number;
  readonly reading: Reading;
  readonly statements: readonly HedgedStatement[];
}

/** Whether the draft tells the same of a claim; what contests it may have moved. */
function isSettledTheSame(one: Settled, other: Settled): boolean {
  return (
    one.id === other.id &&
    one.parent === other.parent &&
    one.resolution === other.resolution &&
    one.contest === null &&
    other.contest === null &&
    one.repeats?.id === other.repeats?.id &&
    one.repeats?.words === other.repeats?.words
  );
}

/** The claims of a draft that will not be edited; see `ClaimSettler`. */
export function settleClaims(...draft: Parameters<ClaimSettler['settle']>): SettledClaims {
  return new ClaimSettler().settle(...draft);
}

/** Where a paragraph stands, by what its line begins with. */
function placeOf(text: string, { start }: Span): ParagraphPlace {
  const isLine = start === 0 || text[start - 1] === '\n';
  if (isLine && !MAY_BE_ITEM.test(text.charAt(start))) return 'text';
  const before = isLine
    ? ''
    : text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_PREFIX), start);
  if (/>\s*$/.test(before)) return 'quote';
  return /(?:[-*+•]|\d[.)])\s*$/.test(before) ||
    /^(?:[-*•–] |\d\d?[.)] )/.test(text.slice(start, start + 5))
    ? 'item'
    : 'text';
}

/** What an item of a list may begin with. */
const MAY_BE_ITEM = /[-*•–\d]/;
/** Characters before a paragraph on its line that may be the mark of a list or a block. */
const LONGEST_PREFIX = 8;

/** For each claim the smallest one around its cue, or -1. Claims come in order of their content, outer ones first. */
function findParents(claims: readonly Placed[]): number[] {
  const open: number[] = [];
  return claims.map((claim, i) => {
    while (open.length > 0 && claims[open[open.length - 1]].passage.end <= claim.passage.start)
      open.pop();
    const around = open.findLast((j) => isInside(claim, claims[j])) ?? -1;
    open.push(i);
    return around;
  });
}

function isInside(inner: Placed, outer: Placed): boolean {
  const at = inner.cue[0] ?? inner.content[0];
  return outer.content.some((span) => span.start <= at.start && at.end <= span.end);
}

/** The same words said twice get one id each. */
function uniqueIds(claims: readonly Placed[]): string[] {
  const uses = new Map<string, number>();
  return claims.map(({ words: { id } }) => {
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

function hedgedStatements(paragraph: Paragraph, { own }: Attributions): HedgedStatement[] {
  return own.hedged.map(({ start, end, hedge }) => {
    const words = paragraph.reading.text.slice(hedge.start, hedge.end);
    return {
      ...inDraft(paragraph, { start, end }),
      hedge: inDraft(paragraph, hedge),
      why: `“${words}”: the draft says so itself, with reservations.`,
    };
  });
}
