import type { Claim, Mention, Quotation, Span } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { isPlainlyForeign } from '../text/language.js';
import { inDraft } from '../text/paragraphs.js';
import type { Attributions } from './attributions.js';
import { type ClaimWords, claimWords } from './claimWords.js';
import { LOADED } from './cueVerbs.js';
import { findDisputes } from './disputes.js';
import { type Joined, joinParagraphs } from './joinParagraphs.js';
import { type Resolution, resolveSpeakers } from './speakers.js';

/** Paragraphs whose language stands for the draft's. */
const OPENING = 8;

/** Joins the attributions of all paragraphs to the draft's claims and finds out who speaks, in the order of the text. */
export function settleClaims(draft: Draft, found: readonly Attributions[], mentions: readonly Mention[], actors: ReadonlyMap<string, Actor>): Claim[] {
  // The rules are English: a draft in another language gets no claims rather than wrong ones.
  if (!draft.frontMatter?.lang && isPlainlyForeign(draft.paragraphs.slice(0, OPENING).map(({ reading }) => reading.text).join(' '))) return [];
  const speakers = resolveSpeakers(draft, found, mentions, actors);
  const placed = joinParagraphs(found).map((joined) => place(draft, joined)).filter((one) => one.content.length > 0).sort((a, b) => a.content[0].start - b.content[0].start || b.end - a.end);
  const parents = findParents(placed);
  const disputes = findDisputes(placed.map(({ joined, words }, i) => ({
    attribution: joined.attribution, paragraph: joined.paragraph, content: words.content, parent: parents[i], speaker: speakers[joined.paragraph][joined.index].speaker?.name ?? null,
  })));
  const ids = uniqueIds(placed);
  return placed.map((one, i) => claimOf(one, {
    id: ids[i],
    parent: parents[i] < 0 ? null : ids[parents[i]],
    resolution: speakers[one.joined.paragraph][one.joined.index],
    contestedBy: disputes.has(i) ? placed[disputes.get(i)!].words : null,
  }));
}

/** A joined attribution with its spans in the draft. */
interface Placed {
  readonly joined: Joined;
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  readonly words: ClaimWords;
  readonly end: number;
}

function place(draft: Draft, joined: Joined): Placed {
  const { attribution, paragraph, before, after } = joined;
  const spans = (list: readonly Span[], at = paragraph): Span[] => list.map((span) => inDraft(draft.paragraphs[at], span));
  const alone = before.length === 0 && after.length === 0;
  const content = alone ? spans(attribution.content) : [...before, { paragraph, spans: attribution.content }, ...after].flatMap((part) => spans(part.spans, part.paragraph));
  content.sort((a, b) => a.start - b.start);
  const { source, cue } = attribution.words;
  const words = alone ? attribution.words : claimWords(source, cue, content.map(({ start, end }) => draft.text.slice(start, end)).join(' … '));
  return { joined, source: spans(attribution.source), cue: spans(attribution.cue), content, words, end: content.at(-1)?.end ?? 0 };
}

/** For each claim the smallest one around its cue, or -1. Claims come in order of their content, outer ones first. */
function findParents(claims: readonly Placed[]): number[] {
  const open: number[] = [];
  return claims.map((claim, i) => {
    while (open.length > 0 && claims[open[open.length - 1]].end <= claim.content[0].start) open.pop();
    const around = open.findLast((j) => isInside(claim, claims[j])) ?? -1;
    open.push(i);
    return around;
  });
}

function isInside(inner: Placed, outer: Placed): boolean {
  const at = inner.cue[0] ?? inner.content[0];
  return outer.content.some((span) => span.start <= at.start && at.end <= span.end);
}

/** What stands in other paragraphs is quoted. */
function quotationOf({ attribution, before, after }: Joined): Quotation {
  if (before.length + after.length === 0) return attribution.quotation;
  return attribution.content.length === 0 || attribution.quotation === 'direct' ? 'direct' : 'mixed';
}

/** The same words said twice get one id each. */
function uniqueIds(claims: readonly Placed[]): string[] {
  const uses = new Map<string, number>();
  return claims.map(({ words: { id } }) => {
    const before = uses.get(id) ?? 0;
    uses.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

interface Settled {
  readonly id: string;
  readonly parent: string | null;
  readonly resolution: Resolution;
  readonly contestedBy: ClaimWords | null;
}

function claimOf({ joined, source, cue, content, words }: Placed, { id, parent, resolution, contestedBy }: Settled): Claim {
  const { attribution } = joined;
  const { kind } = attribution.sourceKind;
  const unattributed = source.length === 0;
  const anonymous = unattributed || resolution.speaker === null && (kind === 'people' || kind === 'role');
  const loaded = LOADED.has(attribution.lemma);
  const why = [unattributed ? `“${words.cue}” reports what somebody says, and the text does not say who.` : `“${words.cue}” attributes it to “${words.source}”.`];
  if (resolution.why) why.push(resolution.why);
  if (anonymous && !unattributed) why.push(`Anonymous: “${words.source}” identifies no individual, outlet or document.`);
  if (words.hedge) why.push(`Hedged: “${words.hedge}”.`);
  if (contestedBy) why.push(`Contested: “${`${contestedBy.source} ${contestedBy.cue}`.trim()}” in the draft sets another account against it.`);
  if (loaded) why.push(`Loaded: “${words.cue}” judges what it reports.`);
  return {
    id, source, cue, content, quotation: quotationOf(joined), speaker: resolution.speaker, anonymous, hedged: words.hedge !== null, contested: contestedBy !== null, unattributed, loaded, parent, why,
  };
}
