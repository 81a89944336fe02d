import { inflect } from '../../claims/lexis/inflection.js';
import type { DraftView } from '../draftView.js';
import { type RuleFinding, replacing } from '../rule.js';

/** What style guides ask for in place of cues that judge: in each form. Where other words would have to change with it ("boasted of"), nothing is offered. */
const PLAIN_CUES: readonly (readonly [lemmas: string, plain: string])[] = [
  ['claim admit confess concede insist boast brag gloat fume scoff sneer allege', 'say'],
  ['refuse', 'decline'],
  ['slam blast rip', 'criticize'],
];

/** What to write in place of each form of these verbs. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  PLAIN_CUES.flatMap(([lemmas, plain]) => {
    const forms = new Map([...inflect(plain)].map(([word, form]) => [form, word]));
    return lemmas
      .split(' ')
      .flatMap((lemma) =>
        [...inflect(lemma)].map(([word, form]) => [word, forms.get(form) ?? plain] as const),
      );
  }),
);

/** The cue with a plain verb in its place: "has long claimed", "has long said"; undefined where other words would have to change with it. */
function plainCue(cue: string): string | undefined {
  const verb = /(?<!\p{L})\p{L}+$/u.exec(cue)?.[0] ?? '';
  const plain = PLAIN.get(verb.toLowerCase());
  return plain && verb === verb.toLowerCase() ? cue.slice(0, -verb.length) + plain : undefined;
}

/** The verbs of saying that pass judgment on what they report, with a plain one in their place where one fits. */
export function* loadedCues(draft: DraftView): Generator<RuleFinding> {
  for (const {
    loaded,
    cue: [cue],
    source: [source],
  } of draft.claims) {
    if (!loaded || !cue) continue;
    const { text } = draft.draft;
    const written = text.slice(cue.start, cue.end);
    if (
      isDeed(written, text.slice(cue.end, cue.end + 40)) ||
      isNoun(text.slice(Math.max(0, cue.start - 12), cue.start)) ||
      (source && /^(?:I|we)$/i.test(text.slice(source.start, source.end)))
    )
      continue;
    const { paragraph, at } = draft.locate(cue.start);
    if (draft.saidAt({ paragraph }).isQuoted({ start: at, end: at })) continue;
    const plain = plainCue(written);
    yield {
      start: cue.start,
      end: cue.end,
      message: `“${written}” passes judgment on what it reports`,
      ...(plain && { fixes: [replacing(cue, plain)] }),
    };
  }
}

/** What is done rather than said: to refuse a request, to claim a seat, to concede an election. */
function isDeed(cue: string, after: string): boolean {
  if (/refus/i.test(cue))
    return !/^\s+(?:to\s+)?(?:comment|say|answer|discuss|elaborate|confirm|identify|name)\b/.test(
      after,
    );
  if (/concede/i.test(cue))
    return /^to\b/i.test(cue) || /^\s+(?:defeat|the (?:race|election))\b/.test(after);
  return (
    /claim/i.test(cue) &&
    /^\s+(?:\d|(?:(?:some|a|an|the|his|her|their|another|more)\s*)?(?:\p{L}+\s)?(?:victor|credit|responsib|success|lives?|seat|title|prize|benefit|asylum|votes?|wins?)|(?:him|her|them|it)\b)/u.test(
      after,
    )
  );
}

/** "his claim that" */
function isNoun(before: string): boolean {
  return /(?:\b(?:his|her|their|its|the|a|an|this|that|any|no|such)|['’]s?)\s+$/i.test(before);
}
