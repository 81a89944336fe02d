import type { Annotation, CheckedQuotation, Mention, ReadAs, Span } from '../annotation.js';
import type { Actor } from '../registry/registrySchema.js';
import { CodePoints } from '../text/codePoints.js';
import { asRead } from '../text/markup/asRead.js';
import { deskWords } from '../text/markup/deskWords.js';
import { readFrontMatter } from '../text/markup/frontMatter.js';
import { Lines } from '../text/positions.js';
import { overlapping } from '../text/spans.js';
import { countWords } from '../text/words.js';
import {
  flagsOf,
  isForDesk,
  printedWords,
  type ReadClaim,
  readClaims,
  saidSpans,
  sourceSpans,
  type Voice,
} from './readClaims.js';
import type { WhatWasRead } from './whatWasRead.js';
import { speakerWords } from './reportWords.js';
import type { ClaimsReport, ReportedClaim, ReportedDraft, ReportedReview } from './reportSchema.js';
import { claimsUnreadBecause } from './unreadContent.js';

const SCHEMA =
  'https://raw.githubusercontent.com/copydesk/copydesk/main/media/schemas/report.schema.json';
/** How much of the text around a passage helps to find it again, in UTF-16 code units. */
const CONTEXT = 32;

/** What a report says of itself: with what it was made, and when. */
export type ReportHead = Pick<ClaimsReport, 'copydesk' | 'made'> & WhatWasRead;

/** A draft to be reported on. */
export interface DraftToReport {
  /** As the reader of the report knows it: a path with forward slashes, relative where it can be. */
  readonly file: string;
  readonly text: string;
  readonly annotation: Annotation;
  /** An actor of the registry, by its id. */
  readonly actorOf: (actor: string) => Pick<Actor, 'name' | 'kind'> | undefined;
  /** What the desk decided, by the id of the claim that it was found at. */
  readonly reviews?: ReadonlyMap<string, ReportedReview>;
  /** Decisions that found no claim. */
  readonly orphans?: readonly ReportedReview[];
}

/** The claims of drafts, with all that a reader of the report needs to judge them by. */
export function claimsReport(head: ReportHead, drafts: readonly DraftToReport[]): ClaimsReport {
  const { copydesk, made, registry, lists, documents = [], notRead } = head;
  return {
    $schema: SCHEMA,
    version: 1,
    copydesk,
    made,
    notRead: [...notRead],
    registry: { ...registry, files: [...registry.files] },
    lists: lists.map((list) => ({ ...list, incomplete: [...list.incomplete] })),
    documents: documents.map((one) => ({ ...one, notes: [...one.notes] })),
    drafts: drafts.map(reportOf),
  };
}

function reportOf({
  file,
  text,
  annotation,
  actorOf,
  reviews,
  orphans,
}: DraftToReport): ReportedDraft {
  const lines = new Lines(text);
  const characters = new CodePoints(text);
  const unprinted = deskWords(text);
  const numbers = new Map(annotation.claims.map(({ id }, i) => [id, i + 1]));
  const claims = readClaims(text, annotation.claims, (actor) => actorOf(actor)?.name).map(
    (read, i): ReportedClaim => {
      const { claim, voice, source, cue, content, passage } = read;
      const review = reviews?.get(claim.id) ?? null;
      return {
        id: claim.id,
        number: i + 1,
        inside: (claim.parent !== null && numbers.get(claim.parent)) || null,
        line: lines.positionOf(passage.start).line,
        voice: voice.kind,
        speaker: voice.words,
        actor: voice.actor ?? null,
        kind: (voice.actor && actorOf(voice.actor)?.kind) || null,
        source,
        cue,
        content,
        quotation: claim.quotation,
        printed: printedOf(text, read, annotation.mentions, unprinted),
        flags: flagsOf(claim),
        why: [...claim.why],
        decision: review && review.was === null ? review.decision : 'unchecked',
        review,
        spans: {
          source: pairs(claim.source),
          cue: pairs(claim.cue),
          content: pairs(claim.content),
        },
        quote: quoteOf(characters, read),
      };
    },
  );
  return {
    file,
    date: annotation.date || null,
    words: countWords(text.slice(readFrontMatter(text)?.end ?? 0)),
    claimsNotRead: claimsUnreadBecause(annotation),
    claims,
    quotations: (annotation.quotations ?? []).map((one) => quotationOf(one, text, lines)),
    orphans: [...(orphans ?? [])],
  };
}

/** What of a claim is going to be published; null where all of it is for the desk. */
function printedOf(
  text: string,
  { claim, voice, source }: ReadClaim,
  mentions: readonly Mention[],
  unprinted: readonly ReadAs[],
): ReportedClaim['printed'] {
  if (isForDesk(text, claim, unprinted)) return null;
  const said = printedWords(text, claim, saidSpans(claim), unprinted);
  if (voice.kind === 'none') return { said, speaker: null };
  const left = printedWords(text, claim, sourceSpans(claim), unprinted);
  if (left === '' && source !== '') return { said, speaker: null };
  if (left === source && isNamedInPrint(text, voice, mentions, unprinted))
    return { said, speaker: speakerWords({ voice: voice.kind, speaker: voice.words }) };
  const kind = voice.kind === 'named' ? 'unresolved' : voice.kind;
  return { said, speaker: speakerWords({ voice: kind, speaker: left.replace(/[,;:]$/, '') }) };
}

/** Whether a draft names a speaker outside its notes, too: who "he" is may be known from one alone. */
function isNamedInPrint(
  text: string,
  { kind, words, actor }: Voice,
  mentions: readonly Mention[],
  unprinted: readonly ReadAs[],
): boolean {
  if (kind !== 'named' || unprinted.length === 0) return true;
  const isPrinted = (span: Span): boolean => overlapping(unprinted, span).length === 0;
  if (actor !== undefined && mentions.some((one) => one.actor === actor && isPrinted(one)))
    return true;
  return asRead(text, { start: 0, end: text.length }, unprinted).includes(words);
}

function quotationOf(
  one: CheckedQuotation,
  text: string,
  lines: Lines,
): ReportedDraft['quotations'][number] {
  return {
    start: one.start,
    end: one.end,
    line: lines.positionOf(one.start).line,
    words: text.slice(one.start, one.end),
    verdict: one.verdict,
    level: one.level,
    document: one.document,
    locator: one.locator,
    said: one.said ?? null,
    differences: one.differences.map((difference) => ({ ...difference })),
    speaker: one.speaker ?? null,
    attributedTo: one.attributedTo ?? null,
  };
}

function quoteOf(
  characters: CodePoints,
  { passage: { start, end } }: ReadClaim,
): ReportedClaim['quote'] {
  return {
    exact: characters.slice(start, end),
    prefix: characters.slice(Math.max(0, start - CONTEXT), start),
    suffix: characters.slice(end, end + CONTEXT),
    start: characters.before(start),
    end: characters.before(end),
  };
}

function pairs(spans: readonly Span[]): [number, number][] {
  return spans.map(({ start, end }) => [start, end]);
}
