import type { Claim, Quotation, Span } from '../annotation.js';
import { countStandings, type Standing } from '../decisions/claimStanding.js';
import { firstIndex } from '../text/binarySearch.js';
import { readFrontMatter } from '../text/markup/frontMatter.js';
import { wordStarts } from '../text/words.js';
import { type ReadClaim, readClaims, saying, type Voice, voiceKey } from './readClaims.js';

/** How many claims, and how many words stand in them: a word inside of two claims counts once. */
export interface Share {
  readonly claims: number;
  readonly words: number;
}

/** A claim's place in the draft. */
export interface Passage extends Span {
  readonly claim: string;
  readonly quotation: Quotation;
  readonly standing: Standing;
  /** Cue and content in a line. */
  readonly said: string;
}

/** One who speaks in a draft; sources without a name are one for each kind of voice. */
export interface SourceProfile extends Share {
  readonly key: string;
  readonly voice: Voice['kind'];
  /** The name; the draft's words for sources without one, each once. */
  readonly names: readonly string[];
  readonly actor?: string;
  readonly quotations: Readonly<Record<Quotation, Share>>;
  readonly standings: Readonly<Record<Standing, number>>;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
}

/** Who speaks in a draft, how much, and in whose words. */
export interface SourcingProfile extends Share {
  /** How many words the draft has, claims or not. */
  readonly draftWords: number;
  /** Where the draft's own text begins and ends: what stands before is front matter. */
  readonly extent: Span;
  readonly quotations: Readonly<Record<Quotation, Share>>;
  readonly voices: Readonly<Record<Voice['kind'], Share>>;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Named ones first, then those without a name; among them those with more words first. */
  readonly sources: readonly SourceProfile[];
}

const VOICES: readonly Voice['kind'][] = ['named', 'unnamed', 'unresolved', 'none'];

/**
 * The sourcing of a draft.
 * @param nameOf the name of an actor of the registry
 * @param standingOn how a claim stands, by its id
 */
export function sourcingProfile(
  text: string,
  claims: readonly Claim[],
  nameOf: (actor: string) => string | undefined,
  standingOn: (claim: string) => Standing,
): SourcingProfile {
  const bySource = new Map<string, ReadClaim[]>();
  const read = readClaims(text, claims, nameOf);
  for (const one of read) {
    const key = voiceKey(one.voice);
    const others = bySource.get(key);
    if (others) others.push(one);
    else bySource.set(key, [one]);
  }
  const start = readFrontMatter(text)?.end ?? 0;
  const starts = wordStarts(text);
  const sources = [...bySource].map(([key, members]): SourceProfile => ({
    key,
    voice: members[0].voice.kind,
    names: [...new Set(members.map(({ voice }) => voice.words).filter(Boolean))],
    actor: members[0].voice.actor,
    ...shareOf(starts, members),
    quotations: quotationsOf(starts, members),
    standings: countStandings(members.map(({ claim }) => standingOn(claim.id))),
    passages: members
      .map((read) => ({
        ...read.passage,
        claim: read.claim.id,
        quotation: read.claim.quotation,
        standing: standingOn(read.claim.id),
        said: saying(read),
      }))
      .sort((a, b) => a.start - b.start),
  }));
  sources.sort(
    (a, b) =>
      VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
      b.words - a.words ||
      b.claims - a.claims ||
      a.passages[0].start - b.passages[0].start,
  );
  return {
    draftWords: between(starts, { start, end: text.length }),
    extent: { start, end: text.length },
    ...shareOf(starts, read),
    quotations: quotationsOf(starts, read),
    standings: countStandings(read.map(({ claim }) => standingOn(claim.id))),
    voices: Object.fromEntries(
      VOICES.map((kind) => [
        kind,
        shareOf(
          starts,
          read.filter(({ voice }) => voice.kind === kind),
        ),
      ]),
    ) as SourcingProfile['voices'],
    sources,
  };
}

function quotationsOf(
  starts: readonly number[],
  read: readonly ReadClaim[],
): Record<Quotation, Share> {
  const of = (quotation: Quotation): Share =>
    shareOf(
      starts,
      read.filter(({ claim }) => claim.quotation === quotation),
    );
  return { direct: of('direct'), mixed: of('mixed'), indirect: of('indirect') };
}

function shareOf(starts: readonly number[], read: readonly ReadClaim[]): Share {
  const words = union(read.flatMap(({ claim }) => claim.content)).reduce(
    (sum, span) => sum + between(starts, span),
    0,
  );
  return { claims: read.length, words };
}

/** How many words begin in a span. */
function between(starts: readonly number[], { start, end }: Span): number {
  const before = (offset: number): number => firstIndex(starts.length, (i) => starts[i] >= offset);
  return before(end) - before(start);
}

/** Spans that overlap, as one. */
function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
