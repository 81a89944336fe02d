import { inflect } from '../claims/lexis/inflection.js';
import type { QuotedSpan } from '../text/quotationMarks.js';
import type { DraftView } from './draftView.js';
import { oncePerParagraph, type ParagraphText } from './paragraphText.js';
import { type RuleFinding, replacing, type Rule } from './rule.js';

/** Rules about who is said to say what. */
export const SOURCE_RULES: readonly Rule[] = [
  {
    code: 'claim-unattributed',
    severity: 'information',
    summary: 'hearsay without a source: reportedly, it is said',
    find: unattributedClaims,
  },
  {
    code: 'anonymous-source',
    severity: 'information',
    summary: 'an unnamed source, with no reason for anonymity and nobody else who says the same',
    find: anonymousSources,
  },
  {
    code: 'quote-unattributed',
    severity: 'warning',
    summary: 'a quotation without a speaker',
    find: unattributedQuotations,
  },
  {
    code: 'loaded-cue',
    severity: 'information',
    summary: 'a verb of saying that passes judgment: claimed, admitted',
    find: loadedCues,
  },
];

/** Words that say that something is said. A noun ("concerns", "questions") or what is done ("police were called") needs no source. */
const HEARSAY =
  /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly|apparently|it (?:emerged|is|was|has been) .*|(?:is|are|was|were|been|being) (?:widely |said|noted|reported|alleged|believed|thought|understood|rumou?red|considered|known|claimed|suggested).*)$/i;

function* unattributedClaims(draft: DraftView): Generator<RuleFinding> {
  const {
    claims,
    draft: { text },
  } = draft;
  for (const {
    unattributed,
    parent,
    cue: [cue],
  } of claims) {
    const words = cue && text.slice(cue.start, cue.end);
    if (!unattributed || parent !== null || !words || !HEARSAY.test(words)) continue;
    const { paragraph, at } = draft.locate(cue.start);
    if (draft.isOthersWords({ paragraph, start: at, end: at })) continue;
    yield {
      start: cue.start,
      end: cue.end,
      message: `“${words}” is hearsay: the draft does not say who says so`,
    };
  }
}

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

function* loadedCues(draft: DraftView): Generator<RuleFinding> {
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

/** Whom anonymity protects: insiders. "Critics" and "residents" are nobody's secret. */
const INSIDER =
  /\b(?:officials?|sources?|aides?|advis[eo]rs?|diplomats?|insiders?|staffers?|employees?|executives?|operatives?|officers?|(?:person|people|individuals?|man|woman) (?:familiar|close|briefed|involved|who|with)|whistleblowers?|informants?|lawmakers?)\b/i;
const REASON =
  /\b(?:anonym\w+|not (?:be )?(?:authori[sz]ed|identified|named|permitted|allowed)|declin\w+ to (?:be named|be identified|give)|ask\w* (?:not to be|that (?:his|her|their) name)|wish\w* (?:not to be|to remain)|on background|for fear of|fear(?:ing|ed) (?:for|reprisal|retaliation|retribution)|condition that|withh[eo]ld\w*|off the record)\b/i;

function* anonymousSources(draft: DraftView): Generator<RuleFinding> {
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

/** Words; what is shorter is a title or a term. */
const SHORTEST_QUOTATION = 6;

function* unattributedQuotations(draft: DraftView): Generator<RuleFinding> {
  if (!draft.isEnglish) return;
  const said = draft.claims.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  /** The paragraph before promises what follows: "He said:". */
  let promised = false;
  for (const [i, { paragraph, said: read }] of draft.paragraphs.entries()) {
    const follows = promised;
    promised = /[:;,]\s*$/.test(read.text);
    if (paragraph.kind === 'heading') continue;
    for (const quotation of read.quotations.quotations) {
      const span = draft.inDraft(i, quotation);
      while (next < said.length && said[next].end <= span.start) next++;
      if (said[next] && said[next].start < span.end) continue;
      if (
        !isUtterance(read.text.slice(quotation.inner.start, quotation.inner.end)) ||
        (follows && quotation.start === 0) ||
        hasSpeaker(read, quotation)
      )
        continue;
      yield { start: span.start, end: span.end, message: 'this quotation has no speaker' };
    }
  }
}

/** Whether quoted words are a sentence that somebody said rather than a title or a term. */
function isUtterance(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (all.length < SHORTEST_QUOTATION || !/^[^\p{L}]*\p{Lu}/u.test(words)) return false;
  const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals < all.length / 2 && /[.,!?…]\s*$/.test(words);
}

/** Words that lead up to it, a name or a bracket with the source behind it, or a speaker's name in it: somebody is near enough. */
function hasSpeaker({ text }: ParagraphText, { start, end, inner }: QuotedSpan): boolean {
  return (
    /[:;,—–-]\s*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s*[—–([-]/.test(text.slice(end, end + 4)) ||
    /^\p{Lu}{3}[\p{Lu} .]*:/u.test(text.slice(inner.start, inner.end))
  );
}
