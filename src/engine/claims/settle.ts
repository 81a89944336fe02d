import type { Claim, Mention, Span } from '../annotation.js';
import type { Actor } from '../registry/schema.js';
import type { Draft } from '../text/draft.js';
import { isPlainlyForeign } from '../text/language.js';
import { inDraft } from '../text/paragraphs.js';
import type { Attributions } from './attributions.js';
import { LOADED } from './cueVerbs.js';
import { findDisputes } from './disputes.js';
import { hedgeInContent, hedgeInCue } from './hedges.js';
import { nameWords, plainWords } from './identity.js';
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
  const contentOf = (i: number): string => placed[i].content.map(({ start, end }) => draft.text.slice(start, end)).join(' ');
  const disputable = placed.map((one, i) => ({ attribution: one.joined.attribution, paragraph: one.joined.paragraph, parent: parents[i], speaker: speakers.get(one.joined.attribution)?.speaker?.name ?? null }));
  const disputes = findDisputes(disputable, contentOf);
  const ids = new Map<string, number>();
  const named = placed.map((one, i) => uniqueId(ids, draft, one, contentOf(i)));
  return placed.map((one, i) => claimOf(draft, one, {
    id: named[i],
    parent: parents[i] < 0 ? null : named[parents[i]],
    words: contentOf(i),
    resolution: speakers.get(one.joined.attribution)!,
    contestedBy: disputes.has(i) ? placed[disputes.get(i)!] : null,
  }));
}

/** A joined attribution with its spans in the draft. */
interface Placed {
  readonly joined: Joined;
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
  readonly end: number;
}

function place(draft: Draft, joined: Joined): Placed {
  const { attribution, paragraph, before, after } = joined;
  const spans = (list: readonly Span[], at = paragraph): Span[] => list.filter(({ start, end }) => end > start).map((span) => inDraft(draft.paragraphs[at], span));
  const content = [...before, { paragraph, spans: attribution.content }, ...after].flatMap((part) => spans(part.spans, part.paragraph)).sort((a, b) => a.start - b.start);
  return { joined, source: spans(attribution.source), cue: spans(attribution.cue), content, end: content.at(-1)?.end ?? 0 };
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

function uniqueId(ids: Map<string, number>, draft: Draft, claim: Placed, content: string): string {
  const text = (spans: readonly Span[]): string => spans.map(({ start, end }) => draft.text.slice(start, end)).join(' ');
  const id = nameWords([text(claim.source), text(claim.cue), content].map(plainWords).join('|'));
  const before = ids.get(id) ?? 0;
  ids.set(id, before + 1);
  return before === 0 ? id : `${id}-${before + 1}`;
}

interface Settled {
  readonly id: string;
  readonly parent: string | null;
  readonly words: string;
  readonly resolution: Resolution;
  readonly contestedBy: Placed | null;
}

function claimOf(draft: Draft, { joined, source, cue, content }: Placed, { id, parent, words, resolution, contestedBy }: Settled): Claim {
  const { attribution } = joined;
  const said = (spans: readonly Span[]): string => spans.map(({ start, end }) => draft.text.slice(start, end)).join(' … ');
  const { kind } = attribution.sourceKind;
  const unattributed = source.length === 0;
  const anonymous = unattributed || resolution.speaker === null && (kind === 'people' || kind === 'role');
  const hedge = hedgeInCue(said(cue)) ?? hedgeInContent(words);
  const loaded = LOADED.has(attribution.lemma);
  const why = [unattributed ? `“${said(cue)}” reports what somebody says, and the text does not say who.` : `“${said(cue)}” attributes it to “${said(source)}”.`];
  if (resolution.why) why.push(resolution.why);
  if (anonymous && !unattributed) why.push(`Anonymous: “${said(source)}” identifies no individual, outlet or document.`);
  if (hedge) why.push(`Hedged: “${hedge}”.`);
  if (contestedBy) why.push(`Contested: “${said(contestedBy.source)} ${said(contestedBy.cue)}” in the draft sets another account against it.`.replace('“ ', '“'));
  if (loaded) why.push(`Loaded: “${said(cue)}” judges what it reports.`);
  return { id, source, cue, content, quotation: attribution.quotation, speaker: resolution.speaker, anonymous, hedged: hedge !== null, contested: contestedBy !== null, unattributed, loaded, parent, why };
}
