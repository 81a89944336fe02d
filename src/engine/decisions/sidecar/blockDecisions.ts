import type { InferOutput } from 'valibot';
import type {
  AttachedDocument,
  Clearance,
  DecisionEvidence,
  FactReview,
  Ignore,
  Review,
} from '../decision.js';
import type { clearanceSchema, documentSchema, ignoreSchema } from './sidecarSchema.js';
import type { factSchema, reviewSchema } from './reviewSchema.js';

/** What a block of `ignores:` says. */
export function ignoreOf(block: InferOutput<typeof ignoreSchema>): Ignore {
  const { note, by, on } = block;
  if ('code' in block && !('list' in block)) {
    const { code, exact, prefix, suffix } = block as {
      code: string;
      exact?: string | null;
      prefix?: string | null;
      suffix?: string | null;
    };
    return { kind: 'note', ...given({ code, exact, prefix, suffix, note, by, on }) };
  }
  const { name, list, id } = block as { name: string; list: string; id: string };
  return { kind: 'listing', ...given({ name, list, id, note, by, on }) };
}

export type ReviewBlock = InferOutput<typeof reviewSchema>;

export type FactBlock = InferOutput<typeof factSchema>;

/** What decisions on claims and on facts have in common. */
function decidedOf({
  decision,
  note,
  by,
  on,
  history,
  evidence,
  target,
}: Pick<FactBlock, 'decision' | 'note' | 'by' | 'on' | 'history' | 'evidence' | 'target'>): Omit<
  Review,
  'id' | 'alike'
> {
  return {
    ...given({ decision, note, by, on }),
    ...(history &&
      history.length > 0 && {
        history: history.map((past) =>
          given({ decision: past.decision, by: past.by, on: past.on }),
        ) as Review['history'],
      }),
    evidence: (evidence ?? []).map(evidenceOf),
    target: (target ?? []).map(({ exact, prefix, suffix, start, end }) => ({
      exact,
      prefix: prefix ?? '',
      suffix: suffix ?? '',
      start: start ?? 0,
      end: end ?? (start ?? 0) + exact.length,
    })),
  };
}

/** What a block of `reviews:` says. */
export function reviewOf(id: string, block: ReviewBlock): Review {
  const { reply, speaker, alike } = block;
  return {
    id,
    ...decidedOf(block),
    ...(reply && {
      reply: given({
        needed: reply.needed,
        party: reply.party,
        askedOn: reply.askedOn,
        how: reply.how,
        ...(reply.earlier?.length && {
          earlier: reply.earlier.map(({ askedOn, how }) => ({ askedOn, ...given({ how }) })),
        }),
        answered: reply.answered,
        answeredOn: reply.answeredOn,
        words: reply.words,
      }),
    }),
    ...(speaker && { speaker: given({ actor: speaker.actor, name: speaker.name }) }),
    alike: alike ?? [],
  };
}

/** What a block of `documents:` says; its path with slashes. */
export function documentOf(
  id: string,
  block: InferOutput<typeof documentSchema>,
): AttachedDocument {
  const { title, kind, speakers, read: day, sha256 } = block;
  const { file, url } = block as { file?: string; url?: string };
  return {
    id,
    title,
    kind,
    ...given({ file: file?.replaceAll('\\', '/'), url, read: day, sha256 }),
    speakers: speakers ?? [],
  };
}

/** What a block of `facts:` says. */
export function factReviewOf(id: string, block: FactBlock): FactReview {
  const { kind, added, dismissed, sentence, twins } = block;
  return {
    id,
    kind: kind ?? 'other',
    ...decidedOf(block),
    alike: [],
    ...given({ added, dismissed, sentence, twins }),
  };
}

/** What a block of `clearances:` says. */
export function clearanceOf(
  id: string,
  { by, at, hash, sentences, open }: InferOutput<typeof clearanceSchema>,
): Clearance {
  return {
    id,
    ...given({ by, at, hash }),
    sentences: sentences ? sentences.split(' ').filter(Boolean) : [],
    open: open ?? [],
  };
}

const EVIDENCE_KEYS = [
  'url',
  'file',
  'page',
  'paragraph',
  'line',
  'time',
  'interview',
  'held',
  'how',
  'calculation',
  'contact',
  'quote',
  'read',
  'note',
] as const;

/** Evidence of any kind, without keys of a later version. */
function evidenceOf(block: object): DecisionEvidence {
  const held = block as Readonly<Record<string, unknown>>;
  return given(
    Object.fromEntries(EVIDENCE_KEYS.map((key) => [key, held[key]])),
  ) as unknown as DecisionEvidence;
}

/** What has a value. */
function given<T extends object>(some: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(some).filter(([, value]) => value !== undefined && value !== null),
  ) as { [K in keyof T]: NonNullable<T[K]> };
}
