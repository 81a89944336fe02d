/** What a noun takes that says somebody said or thinks something. */
export interface NounCue {
  readonly that: boolean;
  readonly infinitive: boolean;
  readonly prepositions: ReadonlySet<string>;
}

const TABLE: readonly (readonly [takes: string, nouns: string])[] = [
  [
    'that',
    `claim statement assertion argument announcement suggestion warning promise pledge vow threat fear concern belief report rumor rumour speculation prediction complaint
    accusation allegation criticism contention insistence denial admission acknowledgment acknowledgement hope view opinion assurance confirmation conclusion doubt charge
    estimate observation remark comment confession declaration conviction theory suspicion worry confidence optimism skepticism scepticism assessment recommendation reminder
    testimony revelation demand advice apprehension objection perception notion tweet boast assumption`,
  ],
  [
    'to',
    'promise pledge vow threat refusal offer decision plan claim proposal request commitment bid call',
  ],
  [
    'of',
    `criticism endorsement praise condemnation threat accusation allegation report denunciation rejection assessment description portrayal framing characterization depiction
    approval warning defense talk complaint admission denial support embrace`,
  ],
  [
    'about',
    'concern question doubt worry complaint fear comment remark statement apprehension skepticism scepticism optimism misgiving reservation warning claim rumor allegation lie critique',
  ],
  ['over', 'concern criticism worry anger outrage'],
  [
    'regarding',
    'concern question doubt complaint comment statement apprehension skepticism critique allegation claim worry anxiety',
  ],
  ['for', 'call demand praise support push request endorsement proposal plea appeal preference'],
  ['on', 'attack comment remark view position stance insistence statement opinion'],
  ['to', 'opposition objection'],
  ['against', 'attack warning accusation allegation complaint'],
];

const NOUNS = new Map<string, NounCue>();
for (const [takes, nouns] of TABLE) {
  for (const noun of nouns.split(/\s+/)) {
    const known = NOUNS.get(noun) ?? {
      that: false,
      infinitive: false,
      prepositions: new Set<string>(),
    };
    const preposition =
      takes === 'that' || (takes === 'to' && !/^(?:opposition|objection)$/.test(noun))
        ? []
        : [takes];
    const cue = {
      that: known.that || takes === 'that',
      infinitive: known.infinitive || (takes === 'to' && preposition.length === 0),
      prepositions: new Set([...known.prepositions, ...preposition]),
    };
    NOUNS.set(noun, cue);
    NOUNS.set(noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`, cue);
  }
}

/** What a noun that attributes takes after it, in the singular or plural; undefined for other words. */
export function cueNoun(word: string): NounCue | undefined {
  return NOUNS.get(word);
}
