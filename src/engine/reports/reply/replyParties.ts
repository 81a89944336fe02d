import type { Annotation, Claim, Mention } from '../../annotation.js';
import { type Accused, accusedIn, findToAnswer } from '../../decisions/accusations.js';
import type { RightOfReply } from '../../decisions/decision.js';
import { reviewsByClaim } from '../../decisions/claimStanding.js';
import { type ActorLookup, partyKey, partyName } from '../../registry/mentionParties.js';
import { deskWords } from '../../text/markup/deskWords.js';
import { isForDesk } from '../readClaims.js';
import { PartiesByName } from './partiesByName.js';

/** Somebody who is accused in a draft and has not answered yet. */
export interface PartyToAnswer {
  /** Tells the party from all others of the draft. */
  readonly key: string;
  /** The keys of all those whom the party's name may mean, as the draft names them: nobody is left out of a letter to themselves. */
  readonly keys: ReadonlySet<string>;
  /** As registry, list, draft or the desk calls them; never empty. */
  readonly name: string;
  /** Whether the registry has them as a person; false also where nobody knows. */
  readonly isPerson: boolean;
  /** The claims to answer, in the order of the text; of those that repeat each other the first. */
  readonly claims: readonly Claim[];
  /** The last day on which they were asked about any of these, ISO 8601; absent where nobody has asked yet. */
  readonly askedOn?: RightOfReply['askedOn'];
}

/**
 * Who is to be written to for an answer: everybody whom a claim accuses, by name, and who has neither answered nor need not be
 * asked. Whoever is accused by words alone ("whoever this accuses") has no address and is left out.
 * @param text the draft that the annotation's offsets count in
 */
export function partiesToAnswer(
  text: string,
  annotation: Annotation,
  actorOf: ActorLookup,
): PartyToAnswer[] {
  const reviews = reviewsByClaim(annotation);
  const accused = findToAnswer(text, annotation);
  const unprinted = deskWords(text);
  const named = new PartiesByName(annotation.mentions, actorOf);
  const found = new Map<string, PartyToAnswer & { readonly claims: Claim[] }>();
  const printed = annotation.claims.filter(
    (claim) => accused.has(claim.id) && !isForDesk(text, claim, unprinted),
  );
  const ids = new Set(printed.map(({ id }) => id));
  for (const claim of printed) {
    if (claim.repeats !== undefined && ids.has(claim.repeats)) continue;
    for (const given of accused.get(claim.id)!) {
      const one =
        typeof given === 'string' ? named.called(given, near(text, claim, annotation)) : given;
      const name = accusedName(one, actorOf);
      if (!name) continue;
      const key = keyOf(one);
      const known = found.get(key);
      const askedOn = later(known?.askedOn, reviews.get(claim.id)?.review.reply?.askedOn);
      found.set(key, {
        key,
        keys: new Set([
          key,
          ...(typeof one === 'string' ? named.within(name) : named.namesakes(name)),
        ]),
        name,
        isPerson: typeof one !== 'string' && isPerson(one.actor, actorOf),
        claims: [...(known?.claims ?? []), claim],
        ...(askedOn && { askedOn }),
      });
    }
  }
  return [...found.values()];
}

/** Those of whom a claim speaks, the accused first; whoever speaks is not meant by a name for somebody else. */
function near(text: string, claim: Claim, annotation: Annotation): readonly (readonly Mention[])[] {
  const isSpeaker = ({ actor }: Mention): boolean =>
    actor !== null && actor === claim.speaker?.actor;
  const within = annotation.mentions.filter((mention) =>
    claim.content.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  return [accusedIn(text, claim, annotation), within].map((ones) =>
    ones.filter((one) => !isSpeaker(one)),
  );
}

/**
 * The party of `parties` that somebody means who writes its name for a claim: "Brown" for Ann Brown, whom it accuses.
 * @param text the draft that the annotation's offsets count in
 * @param parties those whom `partiesToAnswer` finds in it
 */
export function partyMeant(
  text: string,
  annotation: Annotation,
  actorOf: ActorLookup,
  parties: readonly PartyToAnswer[],
  { claim: id, name }: { readonly claim: string; readonly name: string },
): PartyToAnswer | undefined {
  const claim = annotation.claims.find((one) => one.id === id);
  if (!claim) return undefined;
  const one = new PartiesByName(annotation.mentions, actorOf).called(
    name,
    near(text, claim, annotation),
  );
  const key = keyOf(one);
  const first = claim.repeats ?? id;
  return parties.find(
    (party) => party.key === key && party.claims.some((its) => its.id === id || its.id === first),
  );
}

function keyOf(one: Accused): string {
  return typeof one === 'string' ? `words:${one}` : partyKey(one);
}

/** What an accused party is called; empty where the desk has only said that somebody must be asked. */
export function accusedName(accused: Accused, actorOf: ActorLookup): string {
  return typeof accused === 'string' ? accused : partyName(accused, (id) => actorOf(id)?.name);
}

function isPerson(actor: string | null, actorOf: ActorLookup): boolean {
  return actor !== null && actorOf(actor)?.kind === 'person';
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
