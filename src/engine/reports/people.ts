import { knownWords } from '../directories/naming/knownPerson.js';
import type { Annotation, Claim } from '../annotation.js';
import {
  type ActorLookup,
  ambiguityWords,
  GRAVITY,
  partiesOf,
  type Party,
  partyName,
} from '../registry/mentionParties.js';
import { Lines } from '../text/positions.js';
import { type ClaimFlag, flagsOf, type ReadClaim, readClaims, wordsInSpans } from './readClaims.js';
import { isExportRestricted } from '../sanctions/screening/exportRestrictions.js';
import { SANCTION_WORDS } from './reportWords.js';

/** Somebody whom a draft names, in words. */
export interface NamedParty {
  readonly name: string;
  readonly party: Party;
  /** Whether sanctioned, and how certain; empty where there is nothing to say. */
  readonly standing: string;
  /** The line of the first mention, counted from 1. */
  readonly line: number;
}

/** A claim in words, and where it stands. */
export interface PlacedClaim {
  readonly read: ReadClaim;
  readonly flags: readonly ClaimFlag[];
  readonly line: number;
  /** How many claims it stands inside. */
  readonly depth: number;
}

/** Who is named in a draft, sanctioned ones first, then in the order of the text. */
export function namedParties(
  text: string,
  { mentions, date, known = [] }: Annotation,
  actorOf: ActorLookup,
): NamedParty[] {
  const lines = new Lines(text);
  const people = new Map(known.map((person) => [person.id, person]));
  return partiesOf(mentions)
    .map((party) => ({
      party,
      name: partyName(party.mentions[0], (id) => actorOf(id)?.name),
      standing: people.has(party.mentions[0].actor ?? '')
        ? knownWords(people.get(party.mentions[0].actor!)!, date)
        : standingWords(party, actorOf, date),
      line: lines.positionOf(party.mentions[0].start).line,
    }))
    .sort(
      (a, b) =>
        GRAVITY.indexOf(a.party.sanctioned) - GRAVITY.indexOf(b.party.sanctioned) ||
        a.party.mentions[0].start - b.party.mentions[0].start,
    );
}

function standingWords(
  { sanctioned, status, mentions }: Party,
  actorOf: ActorLookup,
  date: string,
): string {
  const [{ candidates }] = mentions;
  if (mentions.some(isExportRestricted))
    return 'export restrictions, not sanctions: check identity';
  const doubt =
    status === 'ambiguous'
      ? ambiguityWords(candidates, actorOf, date)
      : status === 'possible'
        ? 'possible: name match only'
        : '';
  if (sanctioned === 'no') return doubt;
  return status === 'ambiguous'
    ? `${SANCTION_WORDS[sanctioned]}; ${doubt}`
    : SANCTION_WORDS[sanctioned];
}

/** What is claimed in a draft, in the order of the text. */
export function placedClaims(
  text: string,
  { claims }: Annotation,
  actorOf: ActorLookup,
): PlacedClaim[] {
  const lines = new Lines(text);
  const parents = new Map(claims.map(({ id, parent }) => [id, parent]));
  const depthOf = ({ parent }: Claim): number => {
    let depth = 0;
    for (let at = parent; at !== null; at = parents.get(at) ?? null) depth++;
    return depth;
  };
  return readClaims(text, claims, (id) => actorOf(id)?.name).map((read) => ({
    read,
    flags: flagsOf(read.claim),
    line: lines.positionOf(read.passage.start).line,
    depth: depthOf(read.claim),
  }));
}

/** A statement that the draft itself hedges, in words. */
export interface OwnStatement {
  readonly statement: string;
  readonly line: number;
}

/** What a draft itself says and hedges, in the order of the text. */
export function ownStatements(text: string, { hedgedStatements }: Annotation): OwnStatement[] {
  const lines = new Lines(text);
  return hedgedStatements.map((own) => ({
    statement: wordsInSpans(text, [own]),
    line: lines.positionOf(own.start).line,
  }));
}
