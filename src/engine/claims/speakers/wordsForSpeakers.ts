import { isRole } from '../syntax/naming/personTitles.js';

/** Sources of which none has said it. */
export const NOBODY = /^(?:neither|none|nobody|not|no(?!\.? ?1[01](?!\d)))\b/i;

/** What one person is called instead of the name. */
export const OFFICE =
  /^(?:minister|secretary|chancellor|president|premier|mayor|governor|senator|leader|mp|mep|msp|chairman|chairwoman|chief|director|executive|politician|lawmaker|congressman|congresswoman|actor|actress|singer|author|coach|manager|player|archbishop|bishop|pope|general|councillor)$/;

/** A word for one person. */
export function isOne(word: string): boolean {
  return (
    isRole(word) ||
    /^(?:source|insider|person|friend|neighbou?r|resident|expert|critic)$/.test(word)
  );
}

/** Whose a body is, in lower case, where its source says so: "the prosecutor's office", or null. */
export function ownerIn(source: string, word: string): string | null {
  const before = source.slice(0, Math.max(0, source.toLowerCase().indexOf(word)));
  return /(\p{L}{1,40})['’]s? /u.exec(before)?.[1].toLowerCase() ?? null;
}
