/**
 * What speaks for or against taking words for an actor. Each kind is found by a small function beside what it is about, in names/recognition
 * (what the words' neighbours tell) and in names/resolution (what the draft as a whole and the registry tell); `weigh` puts them together.
 */
export interface Evidence {
  readonly verdict:
    /** It is the actor: the office, the country, the year agree. */
    | 'for'
    /** Enough to leave it open where the actor is sanctioned: to call the wrong one so is libel. */
    | 'slight'
    /** Enough to leave it open, whoever the actor is. */
    | 'doubt'
    /** It is somebody or something else. */
    | 'against';
  /** What was weighed, as a sentence that can be read alone. */
  readonly said: string;
  /** Whether it is settled as soon as the draft names the actor in full. */
  readonly untilNamed?: true;
  /** Whether it is said of whoever bears the name, so that it holds wherever the draft goes on to use it. */
  readonly ofBearer?: true;
}

/** What the evidence comes to for an actor. */
export type Weighed = 'certain' | 'possible' | 'no';

/**
 * Weighs what is known of words and an actor.
 * @param exact whether the words are the actor's name with nothing forgiven, or rest on such a name
 * @param sanctioned whether a designation of the actor is in force
 */
export function weigh(
  evidence: readonly Evidence[],
  { exact, sanctioned }: { readonly exact: boolean; readonly sanctioned: boolean },
): Weighed {
  let open = sanctioned && !exact;
  let agreed = false;
  for (const { verdict } of evidence) {
    if (verdict === 'against') return 'no';
    if (verdict === 'doubt' || (verdict === 'slight' && sanctioned)) open = true;
    if (verdict === 'for') agreed = true;
  }
  // What agrees settles a doubt about whom a name means, but makes no inexact name exact.
  return open && !(agreed && !sanctioned) ? 'possible' : 'certain';
}

/** The sentences of what leaves a mention open, to be shown with it. */
export function saidOf(evidence: readonly Evidence[]): string[] {
  return [
    ...new Set(evidence.filter(({ verdict }) => verdict !== 'against').map(({ said }) => said)),
  ];
}
