import type { Annotation, Claim, Mention, Sanctioned, Span } from '../annotation.js';
import { Lines } from '../text/positions.js';

/** An actor that a draft names, or a name that may be one. */
export interface NamedActor {
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** The line of the first mention, counted from 1. */
  readonly line: number;
  readonly sanctioned: Sanctioned;
  readonly status: Mention['status'];
}

/** A claim in words. */
export interface SpokenClaim {
  readonly claim: Claim;
  /** Whom the draft means; empty where it names nobody. */
  readonly speaker: string;
  readonly cue: string;
  readonly content: string;
  readonly flags: readonly string[];
  readonly line: number;
  /** How many claims it stands inside. */
  readonly depth: number;
}

const GRAVITY: readonly Sanctioned[] = ['yes', 'possible', 'lifted', 'no'];

/** Who is named in a draft, sanctioned ones first, then in the order of the text. */
export function namedActors(
  text: string,
  { mentions }: Annotation,
  nameOf: (actor: string) => string | undefined,
): NamedActor[] {
  const lines = new Lines(text);
  const byActor = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const who = mention.actor ?? mention.candidates.map(({ name }) => name).join(' or ');
    byActor.set(who, [...(byActor.get(who) ?? []), mention]);
  }
  return [...byActor]
    .map(([who, all]): NamedActor => ({
      name: nameOf(who) ?? who,
      mentions: all,
      status: all[0].status,
      line: lines.positionOf(all[0].start).line,
      sanctioned:
        GRAVITY.find((grave) => all.some(({ sanctioned }) => sanctioned === grave)) ?? 'no',
    }))
    .sort(
      (a, b) =>
        GRAVITY.indexOf(a.sanctioned) - GRAVITY.indexOf(b.sanctioned) ||
        a.mentions[0].start - b.mentions[0].start,
    );
}

/** What is claimed in a draft, in the order of the text. */
export function spokenClaims(
  text: string,
  { claims }: Annotation,
  nameOf: (actor: string) => string | undefined,
): SpokenClaim[] {
  const lines = new Lines(text);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const depthOf = (claim: Claim): number => {
    const parent = claim.parent === null ? undefined : byId.get(claim.parent);
    return parent ? depthOf(parent) + 1 : 0;
  };
  return claims.map((claim) => ({
    claim,
    speaker:
      (claim.speaker?.actor && nameOf(claim.speaker.actor)) ||
      claim.speaker?.name ||
      words(text, claim.source),
    cue: words(text, claim.cue),
    content: words(text, claim.content),
    flags: (['contested', 'unattributed', 'anonymous', 'hedged', 'loaded'] as const).filter(
      (flag) => claim[flag],
    ),
    line: lines.positionOf(firstOf(claim)).line,
    depth: depthOf(claim),
  }));
}

/** A statement that the draft itself hedges, in words. */
export interface OwnStatement {
  readonly statement: string;
  readonly hedge: string;
  readonly line: number;
}

/** What a draft itself says and hedges, in the order of the text. */
export function ownStatements(text: string, { hedgedStatements }: Annotation): OwnStatement[] {
  const lines = new Lines(text);
  return hedgedStatements.map((own) => ({
    statement: words(text, [own]),
    hedge: words(text, [own.hedge]),
    line: lines.positionOf(own.start).line,
  }));
}

function firstOf({ source, cue, content }: Claim): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

function words(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
}
