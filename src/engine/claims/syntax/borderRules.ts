/** Names of the rules for where reported words begin and end; `patterns/borders.ts` has their examples. */
export const BORDER_RULES = {
  reaction: 'what came of the words',
  ownDeed: 'what the speaker did besides',
  manner: '"with" and how it was done',
  quotedOn: 'a clause that quotes on',
  yesOrNo: 'yes or no',
  answered: 'a question that is answered',
  wordless: 'a thing before "saying"',
  felt: 'a fear of its own',
  floating: 'both, all and each behind their noun',
  describedBy: 'what somebody calls something in a relative clause',
  verdict: "the writer's comment behind a dash",
  embedded: 'a comma that ends a subordinate clause',
  denial: 'what is said to deny something',
  turnedTo: 'whom a speaker turns to',
  unclosed: 'an apposition without its second comma',
} as const;
