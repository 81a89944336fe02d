import { isBodyHead } from '../../english/bodyHeads.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import {
  append,
  type DraftedParty,
  nameKey,
  type DraftedNameUse,
  partyOf,
} from './draftedParty.js';
import type { RawName } from './rawName.js';

/** Which is which among the bodies that a draft names: an acronym is the body's that defines it or has its initials. */
export function gatherBodies(uses: readonly DraftedNameUse[]): DraftedParty[] {
  const parties: DraftedParty[] = [];
  const byKey = new Map<string, DraftedParty>();
  const short: DraftedNameUse[] = [];
  for (const use of uses) {
    const { raw } = use;
    if (raw.certainty === 'open' && raw.words.length === 1) {
      short.push(use);
      continue;
    }
    const id = idOf(raw);
    let party = byKey.get(id);
    if (!party) {
      party = partyOf(use);
      byKey.set(id, party);
      parties.push(party);
    }
    if (raw.defines) byKey.set(raw.defines.toLowerCase().replace(/\./g, ''), party);
    party.sure ||= raw.certainty !== 'open';
    party.uses.push(use);
  }
  return withShortForms(withInitials(parties), short);
}

const idOf = ({ words }: RawName): string => nameKey(words).replace(/s$/, '');

/** Joins acronyms with the one body whose initials they are: "EU" and "European Union". */
function withInitials(parties: readonly DraftedParty[]): DraftedParty[] {
  const byInitials = new Map<string, DraftedParty[]>();
  for (const party of parties) {
    const words = party.name.words.filter((word) => !isFunctionWord(word));
    if (words.length < 2) continue;
    append(byInitials, words.map((word) => word[0]).join(''), party);
  }
  return parties.filter((party) => {
    const { words } = party.name;
    const full = words.length === 1 ? byInitials.get(words[0]) : undefined;
    if (full?.length !== 1) return true;
    full[0].uses.push(...party.uses);
    full[0].sure ||= party.sure;
    return false;
  });
}

/** Gives "the Commission" to the one body whose name ends so. */
function withShortForms(parties: DraftedParty[], short: readonly DraftedNameUse[]): DraftedParty[] {
  const byHead = new Map<string, DraftedParty[]>();
  for (const party of parties) {
    const { words } = party.name;
    const last = words[words.length - 1];
    if (words.length > 1 && isBodyHead(last)) append(byHead, last, party);
  }
  for (const use of short) {
    const bodies = byHead.get(use.raw.words[0]);
    if (bodies?.length === 1) bodies[0].uses.push(use);
  }
  return parties;
}
