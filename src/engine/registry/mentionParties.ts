import type { Candidate, Mention, Sanctioned } from '../annotation.js';
import { currentRole } from './partialDate.js';
import type { Actor } from './registrySchema.js';

// Whom a mention means, as one answer for views, pages, reports and the command line.

/** An actor of the registry, by its id. */
export type ActorLookup = (id: string) => Actor | undefined;

/** All mentions of a draft that mean the same party, and with the same certainty. */
export interface Party {
  /** Stays the same while the draft is edited. */
  readonly key: string;
  readonly status: Mention['status'];
  /** The most pressing of its mentions. */
  readonly sanctioned: Sanctioned;
  /** In the order of the text; never empty. */
  readonly mentions: readonly [Mention, ...Mention[]];
}

/** The order in which sanctions are told. */
export const GRAVITY: readonly Sanctioned[] = ['yes', 'possible', 'lifted', 'no'];

/** Tells mentions of one actor, one listing, or one set of namesakes from all others. */
export function partyKey({ actor, listing, candidates, text }: Mention): string {
  if (actor !== null) return `actor:${actor}`;
  if (listing) return `listing:${listing.list}:${listing.id}`;
  if (candidates.length > 0) return `any of:${candidates.map(candidateKey).sort().join(' ')}`;
  return `words:${oneLine(text)}`;
}

function candidateKey({ actor, listing, name }: Candidate): string {
  return actor ?? (listing ? `${listing.list}:${listing.id}` : name);
}

/** The parties that a draft names, in the order of their first mention. */
export function partiesOf(mentions: readonly Mention[]): Party[] {
  const byKey = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const key = `${mention.status}:${partyKey(mention)}`;
    const known = byKey.get(key);
    if (known) known.push(mention);
    else byKey.set(key, [mention]);
  }
  return [...byKey].map(([key, its]) => ({
    key,
    status: its[0].status,
    sanctioned: GRAVITY.find((grave) => its.some(({ sanctioned }) => sanctioned === grave)) ?? 'no',
    mentions: its,
  }));
}

/** What the party of a mention is called: by registry or list where it is one party, else by the draft's own words. */
export function partyName(
  { actor, listing, candidates, status, text }: Mention,
  nameOf: (actor: string) => string | undefined,
): string {
  if (actor !== null) return nameOf(actor) ?? oneLine(text);
  if (listing) return listing.name;
  if (status === 'possible' && candidates.length === 1) return candidates[0].name;
  return oneLine(text);
}

/**
 * Those whom a name may mean, each told from the others: by role, else year of birth, and by the id where these do not
 * tell them apart.
 * @param date the day on which roles count, ISO 8601
 */
export function candidateWords(
  candidates: readonly Candidate[],
  actorOf: ActorLookup,
  date: string,
): string[] {
  const described = candidates.map((one) => ({ one, facts: factsOf(one, actorOf, date) }));
  const label = (one: Candidate, facts: readonly string[]): string =>
    facts.length > 0 ? `${one.name} (${facts.join(', ')})` : one.name;
  const labels = described.map(({ one, facts }) => label(one, facts));
  return described.map(({ one, facts }, i) => {
    const isAlone = labels.indexOf(labels[i]) === labels.lastIndexOf(labels[i]);
    return isAlone || one.actor === undefined ? labels[i] : label(one, [...facts, one.actor]);
  });
}

function factsOf({ actor, listing }: Candidate, actorOf: ActorLookup, date: string): string[] {
  if (listing) return [`${listing.list} ${listing.id}`];
  const known = actor === undefined ? undefined : actorOf(actor);
  if (!known) return [];
  const role = currentRole(known.roles, date) ?? known.roles?.[0];
  return [role?.title, known.born && `born ${known.born.slice(0, 4)}`].filter(
    (fact): fact is string => !!fact,
  );
}

/** "ambiguous: John Smith (mayor of Leeds) or John Smith (born 1950)" */
export function ambiguityWords(
  candidates: readonly Candidate[],
  actorOf: ActorLookup,
  date: string,
): string {
  return `ambiguous: ${candidateWords(candidates, actorOf, date).join(' or ')}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
