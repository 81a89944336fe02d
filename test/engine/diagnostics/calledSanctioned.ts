import assert from 'node:assert/strict';
import { actors, assertNotes, type Desk, notesOf } from './notesOf.js';

const KNOWN = [
  ['brown', 'Ann Brown', 'person'],
  ['lowe', 'Peter Lowe', 'person'],
  ['ivanov', 'Timur Ivanov', 'person'],
  ['nord', 'Nord Bank', 'organization'],
  ['acme', 'Acme Holding', 'organization'],
  ['ost', 'Ost Bank', 'company'],
  ['zvezda', 'Zvezda News', 'media'],
  ['agency', 'Northern Energy Agency', 'public-body'],
];
/** Nobody of it is under sanctions. */
export const freeDesk: Desk = {
  actors: actors(...KNOWN.map(([id, name, kind]) => `${id}: {name: ${name}, kind: ${kind}}`)),
};
/** All of it are. */
export const sanctionedDesk: Desk = {
  actors: actors(
    ...KNOWN.map(
      ([id, name, kind]) =>
        `${id}: {name: ${name}, kind: ${kind}, sanctions: [{authority: EU, since: 2021-06-21}]}`,
    ),
  ),
};

/** A sentence that calls those between braces sanctioned: an error where they are not, a disclosure where they are. */
export function calls(marked: string): void {
  const text = marked.replace(/[{}]/g, '');
  const named = Array.from(marked.matchAll(/\{([^}]*)\}/g), ([, words]) => words);
  it(marked, () => {
    assertNotes('sanction-claim-unsupported', text, named, freeDesk);
    const told = (sanctionedDesk.actors ?? []).filter(({ name }) => named.includes(name));
    assertNotes('sanctioned-not-disclosed', text, [], { actors: told });
  });
}

/** A sentence that says of nobody in the registry that they are under sanctions. */
export function callsNobody(text: string): void {
  it(`nobody: ${text}`, () => void assertNotes('sanction-claim-unsupported', text, [], freeDesk));
}

/** A sentence that speaks of other things than sanctions on anybody in the registry: whoever is under them still has to be called so. */
export function disclosesNothing(text: string): void {
  it(`nobody, in no way: ${text}`, () => {
    assertNotes('sanction-claim-unsupported', text, [], freeDesk);
    assert.equal(notesOf('sanctioned-not-disclosed', text, sanctionedDesk).length, 1);
  });
}

/** A sentence that may mean that those whom it names are under sanctions: no error where they are not, a disclosure where they are. */
export function mayCall(text: string): void {
  it(`perhaps: ${text}`, () => {
    assertNotes('sanction-claim-unsupported', text, [], freeDesk);
    assertNotes('sanctioned-not-disclosed', text, [], sanctionedDesk);
  });
}
