import { ACCORDING } from '../accordingTo.js';
import { ADJECTIVE } from '../adjectiveCues.js';
import { HEARSAY_ADVERB } from '../adverbCues.js';
import { inForce } from '../construction.js';
import type { Finding } from '../finding.js';
import { nounCues } from '../nouns/nounCues.js';
import { quotationsByNoun } from '../nouns/quotationsByNoun.js';
import { POLL_FIGURES } from '../pollFigures.js';
import type { SentenceView } from '../../syntax/sentenceView.js';
import { standsAlone, withinReport } from '../standsAlone.js';
import { COLON, TONE, verbClaims } from '../verbClaims.js';

/** All attributions of one sentence; where a verb only carries a noun ("made the claim that"), the noun's. */
export function readSentence(view: SentenceView): Finding[] {
  const nouns = [...nounCues(view)];
  const carried = nouns.filter((finding) => finding.carrier);
  const verbs = [...verbClaims(view)].filter(
    ({ cue }) =>
      !carried.some(
        (noun) => noun.cue.range.from <= cue.range.from && cue.range.to <= noun.cue.range.to,
      ),
  );
  const findings = [
    ...verbs,
    ...inForce(view, [ACCORDING]).flatMap(({ read }) => [...read(view)]),
    // "said in a statement that": the clause is the verb's.
    ...nouns.filter(
      ({ carrier, content }) =>
        carrier || !verbs.some((verb) => verb.content[0]?.from === content[0]?.from),
    ),
    ...quotationsByNoun(view),
    ...inForce(view, [HEARSAY_ADVERB, ADJECTIVE, TONE, POLL_FIGURES]).flatMap(({ read }) => [
      ...read(view),
    ]),
  ];
  const all = findings.some(({ leadIn, cue }) => leadIn || !cue.verb?.attitude)
    ? findings
    : [...findings, ...inForce(view, [COLON]).flatMap(({ read }) => [...read(view)])];
  return all
    .filter((finding) => standsAlone(finding, all) && !isOnlyThat(view, finding))
    .map((finding) => withinReport(finding, all));
}

/** "Asked if he had told her that, he laughed": what was said stands elsewhere. */
function isOnlyThat({ prose: { tokens } }: SentenceView, { content }: Finding): boolean {
  const [{ from, to } = { from: 0, to: 0 }] = content;
  if (content.length !== 1) return false;
  return to - from === 1
    ? tokens[from].lower === 'that'
    : // "his sources, which he refused to do"
      to - from === 2 && tokens[from].lower === 'to' && tokens[from + 1].lower === 'do';
}
