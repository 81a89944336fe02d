import type { Claim, HedgedStatement, Mention, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft, type Paragraph } from '../../text/markup/paragraphs.js';
import type { Reading } from '../../text/markup/plainReading.js';
import type { Attribution } from '../patterns/attribution.js';
import type { Attributions } from '../patterns/paragraph/attributions.js';
import { claimWords } from '../patterns/spokenWords.js';
import { type Dispute, findDisputes } from './disputes.js';
import {
  type Joined,
  joinParagraphs,
  type ParagraphPlace,
} from '../patterns/paragraph/joinParagraphs.js';
import { contestOf, isStance, type Placed, type Settled, settledClaim } from './settledClaim.js';
import { findRepeats } from './repeats.js';
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
  /** What became of each attribution when it was asked for last: most stay what they were. */
  private readonly placed = new WeakMap<Attribution, Placed>();
  private readonly settled = new WeakMap<Placed, { readonly by: Settled; readonly claim: Claim }>();
  private readonly hedged = new WeakMap<Attributions, PlacedHedges>();

  /** Joins the attributions of all paragraphs to the draft's claims and finds out who speaks, what is contested and what is said again. */
  settle(
    draft: Draft,
    found: readonly Attributions[],
    mentions: readonly Mention[],
    actors: ReadonlyMap<string, Actor>,
    { stances = false }: ClaimOptions = {},
  ): SettledClaims {
    const resolutions = this.speakers.resolve(draft, found, mentions, actors);
    const placed = joinParagraphs(
      found,
      draft.paragraphs.map((paragraph) => placeOf(draft.text, paragraph)),
    )
      .map((joined) =>
        this.place(draft, joined, resolutions[joined.paragraph][joined.index].speaker),
      )
      .filter((one) => one.content.length > 0 && (stances || !one.stance))
      .sort((a, b) => a.content[0].start - b.content[0].start || b.end - a.end);
    const parents = findParents(placed);
    const seen = placed.map(
      ({ joined: { attribution, paragraph }, words, speaker, content, end }, i) => ({
        attribution,
        paragraph,
        words,
        parent: parents[i],
        speaker: speaker ? (speaker.actor ?? speaker.name ?? null) : null,
        at: attribution.cue[0].start,
        passage: { start: content[0].start, end },
      }),
    );
    const disputes = findDisputes(
      seen,
      found.map(({ own }) => own.contradictions),
    );
    const repeats = findRepeats(seen);
    const ids = uniqueIds(placed);
    const contest = (dispute: Dispute | undefined, i: number): ReturnType<typeof contestOf> =>
      dispute ? contestOf(draft, dispute, placed, ids, i) : null;
    const claims = placed.map((one, i) =>
      this.claim(one, {
        id: ids[i],
        parent: parents[i] < 0 ? null : ids[parents[i]],
        resolution: resolutions[one.joined.paragraph][one.joined.index],
        contest: contest(disputes.get(i), i),
        repeats: repeats.has(i)
          ? { id: ids[repeats.get(i)!], words: placed[repeats.get(i)!].words }
          : null,
      }),
    );
    return { claims, hedgedStatements: this.hedgedStatements(draft, found) };
  }

  private place(draft: Draft, joined: Joined, speaker: Placed['speaker']): Placed {
    const { attribution, paragraph, index, before, after } = joined;
    const isAlone = before.length === 0 && after.length === 0;
    const known = isAlone ? this.placed.get(attribution) : undefined;
    if (
      known?.paragraphStart === draft.paragraphs[paragraph].start &&
      known.joined.paragraph === paragraph &&
      known.joined.index === index &&
      known.speaker === speaker
    )
      return known;
    const placed = place(draft, joined, speaker);
    if (isAlone) this.placed.set(attribution, placed);
    return placed;
  }

  private claim(placed: Placed, by: Settled): Claim {
    const known = this.settled.get(placed);
    if (known && isSettledTheSame(known.by, by)) return known.claim;
    const claim = settledClaim(placed, by);
    this.settled.set(placed, { by, claim });
    return claim;
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
  const before = text.slice(
    Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_PREFIX),
    start,
  );
  if (/>\s*$/.test(before)) return 'quote';
  return /(?:[-*+•]|\d[.)])\s*$/.test(before) ||
    /^(?:[-*•–] |\d\d?[.)] )/.test(text.slice(start, start + 5))
    ? 'item'
    : 'text';
}

/** Characters before a paragraph on its line that may be the mark of a list or a block. */
const LONGEST_PREFIX = 8;

function place(draft: Draft, joined: Joined, speaker: Placed['speaker']): Placed {
  const { attribution, paragraph, before, after } = joined;
  const spans = (list: readonly Span[], at = paragraph): Span[] =>
    list.map((span) => inDraft(draft.paragraphs[at], span));
  const alone = before.length === 0 && after.length === 0;
  const content = alone
    ? spans(attribution.content)
    : [...before, { paragraph, spans: attribution.content }, ...after].flatMap((part) =>
        spans(part.spans, part.paragraph),
      );
  content.sort((a, b) => a.start - b.start);
  const { source, cue } = attribution.words;
  const words = alone
    ? attribution.words
    : claimWords(
        source,
        cue,
        content.map(({ start, end }) => draft.text.slice(start, end)).join(' … '),
      );
  const antecedent =
    attribution.antecedent && inDraft(draft.paragraphs[paragraph], attribution.antecedent);
  return {
    joined,
    source: spans(attribution.source),
    antecedent,
    said: antecedent ? draft.text.slice(antecedent.start, antecedent.end) : words.source,
    cue: spans(attribution.cue),
    content,
    words,
    speaker,
    stance: isStance(joined),
    paragraphStart: draft.paragraphs[paragraph].start,
    end: content.at(-1)?.end ?? 0,
  };
}

/** For each claim the smallest one around its cue, or -1. Claims come in order of their content, outer ones first. */
function findParents(claims: readonly Placed[]): number[] {
  const open: number[] = [];
  return claims.map((claim, i) => {
    while (open.length > 0 && claims[open[open.length - 1]].end <= claim.content[0].start)
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
