import { remembered } from '../../text/remembered.js';
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
  const spokenOf = new SpokenOf(draft);
  for (const {
    anonymous,
    unattributed,
    source: [source],
    cue: [cue],
    parent,
  } of claims) {
    if (!anonymous || unattributed || !source || !cue || parent !== null) continue;
    const words = text.slice(source.start, source.end);
    if (!isUnnamedInsider(words) || spokenOf.before(words, source.start)) continue;
    const { paragraph, at } = draft.locate(source.start);
    // “Lawmaker urges retaliation”: the text below a headline says which one.
    if (draft.isLine({ paragraph })) continue;
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

/** Whether words are an insider without a name, and no crowd. */
const isUnnamedInsider = remembered(
  (words: string) =>
    INSIDER.test(words) &&
    !isCrowd(words) &&
    !NAMED.test(words) &&
    !WITH_SOMEBODY_NAMED.test(words),
);

/** What sources without a name are called in some words, in the singular: "official". */
function insidersIn(words: string): string[] {
  return Array.from(words.matchAll(new RegExp(INSIDER, 'gi')), ([word]) => insiderNoun(word));
}

function insiderNoun(word: string): string {
  return word
    .toLowerCase()
    .split(' ')[0]
    .replace(/^people$/, 'person')
    .replace(/s$/, '');
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
const CROWD = /\b(?:such as|including|like|some|many|most|all|other|elected|elections?)\b/i;
/** Officials of such bodies are a crowd too, unless it is one of them: "local officials", but not "a local official". */
const CROWD_OF_BODY = /\b(?:local|health|law enforcement|police)\b/i;

function isCrowd(words: string): boolean {
  if (CROWD.test(words)) return true;
  return CROWD_OF_BODY.test(words) && (!isOne(words, /^(?:an?|one)\s/i) || OFFICER.test(words));
}

/** No insider of a police force. */
const OFFICER = /\bofficer\b/i;

/** Whether some words are one insider, after an article. */
function isOne(words: string, article: RegExp): boolean {
  const insider = INSIDER.exec(words)?.[0];
  return insider !== undefined && article.test(words) && !insider.toLowerCase().endsWith('s');
}

/** Nobody who has a name is called so. */
const NAMELESS = /^(?:source|insider|whistleblower|informant)$/;

/** Whom a draft has spoken of, by name or as "an official". */
class SpokenOf {
  private firstUses: ReadonlyMap<string, Place> | undefined;
  private readonly firstNamed: number;

  constructor(private readonly draft: DraftView) {
    const named = draft.claims.find(({ speaker, source }) => speaker !== null && source.length > 0);
    this.firstNamed = named?.source[0].start ?? Infinity;
  }

  /** Whether "the official", "the 71-year-old diplomat" at an offset of the draft is somebody of whom it has spoken before that. */
  before(words: string, start: number): boolean {
    if (!isOne(words, /^the\s/i)) return false;
    const [noun] = insidersIn(words);
    if (!NAMELESS.test(noun) && this.firstNamed < start) return true;
    this.firstUses ??= firstUsesIn(this.draft);
    const [first, here] = [this.firstUses.get(noun), this.draft.locate(start)];
    return (
      first !== undefined &&
      (first.paragraph < here.paragraph ||
        (first.paragraph === here.paragraph && first.at < here.at))
    );
  }
}

/** A place in what is read of a paragraph. */
interface Place {
  readonly paragraph: number;
  readonly at: number;
}

/** Where a draft first has each word for an insider. */
function firstUsesIn({ paragraphs }: DraftView): ReadonlyMap<string, Place> {
  const uses = new Map<string, Place>();
  for (const [paragraph, { said }] of paragraphs.entries())
    for (const [noun, at] of firstInsidersIn(said))
      if (!uses.has(noun)) uses.set(noun, { paragraph, at });
  return uses;
}

const firstInsidersIn = oncePerParagraph((said): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  for (const { index, 0: word } of said.text.matchAll(new RegExp(INSIDER, 'gi'))) {
    const noun = insiderNoun(word);
    if (!uses.has(noun)) uses.set(noun, index);
  }
  return uses;
});

/** "national security advisor James Jones" */
const NAMED =
  /\b(?:official|source|aide|advis[eo]r|diplomat|staffer|executive|operative|officer|lawmaker)\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u;
/** "She and Jack Goldsmith, a former Justice Department official" */
const WITH_SOMEBODY_NAMED = /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I) and \p{Lu}/u;
