import type { DraftView } from '../draftView.js';
import { oncePerParagraph } from '../paragraphText.js';
import type { RuleFinding } from '../rule.js';

/** Whom anonymity protects: insiders. "Critics" and "residents" are nobody's secret. */
const INSIDER =
  /\b(?:officials?|sources?|aides?|advis[eo]rs?|diplomats?|insiders?|staffers?|employees?|executives?|operatives?|officers?|(?:person|people|individuals?|man|woman) (?:familiar|close|briefed|involved|who|with)|whistleblowers?|informants?|lawmakers?)\b/i;
const REASON =
  /\b(?:anonym\w+|not (?:be )?(?:authori[sz]ed|identified|named|permitted|allowed)|declin\w+ to (?:be named|be identified|give)|ask\w* (?:not to be|that (?:his|her|their) name)|wish\w* (?:not to be|to remain)|on background|for fear of|fear(?:ing|ed) (?:for|reprisal|retaliation|retribution)|condition that|withh[eo]ld\w*|off the record)\b/i;

/** The sources without a name for whom the draft gives no reason for anonymity. */
export function* anonymousSources(draft: DraftView): Generator<RuleFinding> {
  const {
    claims,
    draft: { text },
  } = draft;
  /** A draft need not say twice why “officials” have no name. */
  const told = new Set<string>();
  let explained: ReadonlySet<string> | null = null;
  for (const {
    anonymous,
    unattributed,
    source: [source],
    cue: [cue],
    parent,
  } of claims) {
    if (!anonymous || unattributed || !source || !cue || parent !== null) continue;
    const words = text.slice(source.start, source.end);
    if (!INSIDER.test(words) || CROWD.test(words) || NAMED.test(words)) continue;
    const { paragraph, at } = draft.locate(source.start);
    const said = draft.saidAt({ paragraph });
    if (said.isQuoted({ start: at, end: at }) || told.has(words.toLowerCase())) continue;
    told.add(words.toLowerCase());
    const sentence = said.sentenceAt(at);
    const next = said.sentenceAt(Math.min(said.text.length, sentence.end + 1));
    if (REASON.test(said.text.slice(sentence.start, next.end)) || REASON.test(words)) continue;
    explained ??= sourcesWithReason(draft);
    if (insidersIn(words).some((word) => explained!.has(word))) continue;
    yield {
      start: source.start,
      end: source.end,
      message: `the source “${words}” is unnamed, and the draft gives no reason for anonymity`,
    };
  }
}

/** What sources without a name are called in some words, in the singular: "official". */
function insidersIn(words: string): string[] {
  return [...words.matchAll(new RegExp(INSIDER, 'gi'))].map(([word]) =>
    word
      .toLowerCase()
      .split(' ')[0]
      .replace(/^people$/, 'person')
      .replace(/s$/, ''),
  );
}

/** Whom the draft gives a reason for anywhere: "The official spoke on condition of anonymity because talks were private." */
function sourcesWithReason(draft: DraftView): ReadonlySet<string> {
  return new Set(draft.paragraphs.flatMap(({ said }) => sourcesWithReasonIn(said)));
}

const sourcesWithReasonIn = oncePerParagraph((said): readonly string[] =>
  Array.from(said.text.matchAll(new RegExp(REASON, 'gi'))).flatMap(({ index }) => {
    const sentence = said.sentenceAt(index);
    const words = said.text.slice(sentence.start, sentence.end);
    // "They spoke on condition of anonymity": whoever the sentence before is about.
    const before =
      /^\W*(?:he|she|they|both|all|neither)\b/i.test(words) && sentence.start > 0
        ? said.sentenceAt(Math.max(0, sentence.start - 2))
        : sentence;
    return insidersIn(said.text.slice(before.start, sentence.end));
  }),
);

/** Whoever is many or elected is no source that hides. */
const CROWD =
  /\b(?:such as|including|like|some|many|most|all|other|elected|elections?|local|health|law enforcement|police)\b/i;

/** "national security advisor James Jones" */
const NAMED =
  /\b(?:official|source|aide|advis[eo]r|diplomat|staffer|executive|operative|officer|lawmaker)\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u;
