import type { CheckedQuotation, Claim } from '../annotation.js';
import type { PlacedQuotation } from './checkQuotations.js';
import type { Actor } from '../registry/registrySchema.js';
import type { DocumentIndex, IndexedDocument } from './documentIndex.js';
import { isNamedSpeaker, isRoleLabel, sharesRole, speakerMatch } from './speakerNames.js';

/** A heading may look like a speaker's label once; who speaks twice is a speaker. */
const MIN_TURNS = 2;

/**
 * Holds the draft's speaker of each quotation against the document's: which of the places that have the words is meant, whether they are somebody else's there, and
 * whether a quotation that no document has is of somebody who speaks in one; that is not said where a document could not be read.
 * @param claims the draft's; the one that a quotation stands in says whose words it is in the draft
 */
export function settleQuotations(
  checked: readonly PlacedQuotation[],
  claims: readonly Claim[],
  actors: ReadonlyMap<string, Actor>,
  { documents, isWhole }: DocumentIndex,
): CheckedQuotation[] {
  const speakers = documents.map(speakersOf);
  return checked.map(({ elsewhere = [], ...first }) => {
    const claim = claimAround(claims, first);
    const names = claim ? namesOf(claim, actors) : [];
    const isTheirs = ({ speaker = '' }: Pick<CheckedQuotation, 'speaker'>): boolean =>
      isAnyOf(speaker, names) === 'same';
    const { start, end } = first;
    const theirs = [first, ...elsewhere].find(isTheirs);
    const quotation = theirs ? { ...theirs, start, end } : first;
    if (names.length === 0) return quotation;
    if (quotation.verdict === 'not-found') {
      if (!isWhole) return quotation;
      const speaks = speakers.some((all) => [...all].some((one) => isAnyOf(one, names) === 'same'));
      return speaks ? { ...quotation, missing: true } : quotation;
    }
    const { speaker } = quotation;
    const i = documents.findIndex(({ name }) => name === quotation.document);
    if (!speaker || i < 0) return quotation;
    const isOther = isRoleLabel(speaker)
      ? isRoleOfAnother(speaker, names, documents[i], speakers[i])
      : speakers[i].has(speaker) && isAnyOf(speaker, names) === 'other';
    return isOther ? { ...quotation, attributedTo: names[0] } : quotation;
  });
}

/**
 * Whether a label without a name ("CHAIR", "REPORTER") is somebody else than the draft's speaker: where that one speaks in the
 * document by name, and not by a name with the same role ("CHAIRMAN ORME").
 */
function isRoleOfAnother(
  role: string,
  names: readonly string[],
  { labels }: IndexedDocument,
  speakers: ReadonlySet<string>,
): boolean {
  const theirs = [...speakers].filter((label) => isAnyOf(label, names) === 'same');
  return (
    theirs.length > 0 &&
    !theirs.some((label) => sharesRole(role, label)) &&
    labels.filter(({ name }) => name === role).length >= MIN_TURNS
  );
}

/** Who speaks in a document, by its labels and by what the desk said when it was attached. */
function speakersOf({ labels, speakers = [] }: IndexedDocument): Set<string> {
  const turns = new Map<string, number>();
  for (const { name } of labels) turns.set(name, (turns.get(name) ?? 0) + 1);
  return new Set([
    ...[...turns].flatMap(([name, count]) =>
      count >= MIN_TURNS && isNamedSpeaker(name) ? [name] : [],
    ),
    ...speakers,
  ]);
}

/** The claim whose words a quotation is: the innermost one that it overlaps. */
function claimAround(
  claims: readonly Claim[],
  { start, end }: CheckedQuotation,
): Claim | undefined {
  const around = claims.filter(
    ({ quotation, content }) =>
      quotation !== 'indirect' && content.some((span) => span.start < end && start < span.end),
  );
  const length = ({ content }: Claim): number =>
    content.reduce((sum, span) => sum + span.end - span.start, 0);
  return around.sort((a, b) => length(a) - length(b))[0];
}

/** What the draft's speaker of a claim is called; empty where nobody certain is. */
function namesOf({ speaker }: Claim, actors: ReadonlyMap<string, Actor>): string[] {
  if (!speaker) return [];
  const actor = speaker.actor === undefined ? undefined : actors.get(speaker.actor);
  return [
    ...(actor ? [actor.name, ...(actor.aliases ?? []).map(aliasName)] : []),
    ...(speaker.name ? [speaker.name] : []),
  ];
}

function aliasName(alias: string | { readonly name: string }): string {
  return typeof alias === 'string' ? alias : alias.name;
}

function isAnyOf(label: string, names: readonly string[]): ReturnType<typeof speakerMatch> {
  const matches = names.map((name) => speakerMatch(label, name));
  if (matches.includes('same')) return 'same';
  return matches.includes('unknown') ? 'unknown' : 'other';
}
