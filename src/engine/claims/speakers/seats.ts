import { usStateCalled } from '../../english/usStates.js';

/** For which party and which state a lawmaker sits, as far as a draft says so. */
export interface Seat {
  readonly party: Party | null;
  readonly state: string | null;
}

type Party = 'Republican' | 'Democrat';

const PARTIES: Readonly<Record<string, Party>> = {
  R: 'Republican',
  D: 'Democrat',
  DFL: 'Democrat',
};
/** "Sen. Ann Hall (D-Conn.)", "Rep. Ann Lee, R-Ohio," */
const LETTERED = /^(?:,| ?\()\s?(R|D|DFL|I)[-–](\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u;
/** "Sen. Ann Hall of New York" */
const OF_STATE = /^,? of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u;
/** Characters. */
const LONGEST_SEAT = 40;

/** What stands behind a name of its bearer's seat, or null. @param end where the name ends */
export function seatBehind(text: string, end: number): Seat | null {
  const behind = text.slice(end, end + LONGEST_SEAT);
  const [, letter, place] = LETTERED.exec(behind) ?? [];
  if (place)
    return {
      party: PARTIES[letter] ?? null,
      state: stateAtHead(place) ?? null,
    };
  const [, named] = OF_STATE.exec(behind) ?? [];
  const state = named && stateAtHead(named);
  return state ? { party: null, state } : null;
}

/** The state that words with a capital name, or the first of them. */
function stateAtHead(words: string): string | undefined {
  return usStateCalled(words) ?? usStateCalled(words.replace(/ .*/, ''));
}

/** "the Iowa Republican": somebody by place and party. */
const BY_PARTY = /^[Tt]he (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?) (Republican|Democrat)$/u;

/** The place and the party by which a source calls somebody, or null: "the other Democrat" says neither. */
export function calledByParty(
  source: string,
): { readonly place: string; readonly party: string } | null {
  const [, place, party] = BY_PARTY.exec(source) ?? [];
  return place ? { place, party } : null;
}

/** Whether a seat is the one that somebody is called by; null where the draft has not told enough to say so. */
export function isSeatOf(
  seat: Seat | null,
  { place, party }: { readonly place: string; readonly party: string },
): boolean | null {
  const state = usStateCalled(place);
  if (!seat) return null;
  if (seat.party !== null && seat.party !== party) return false;
  if (seat.state !== null && state !== undefined && seat.state !== state) return false;
  return seat.party !== null && seat.state !== null && state !== undefined ? true : null;
}
