import type {
  AnchoredFactReview,
  Annotation,
  Fact,
  FactKind,
  Span,
} from '../../engine/annotation.js';
import { FACT_KINDS } from '../../engine/annotation.js';
import { isOpen, type Standing } from '../../engine/decisions/claimStanding.js';
import type { SeenPassage } from '../../engine/decisions/seenPassage.js';
import { factless, factStanding, reviewsByFact } from '../../engine/decisions/factStanding.js';

/** How the Fact Check view arranges its facts. */
export const FACT_GROUPINGS = ['sentence', 'paragraph', 'kind'] as const;
export type FactGrouping = (typeof FACT_GROUPINGS)[number];

/** Which facts a person asked to see. No kind chosen: all kinds. */
export interface FactFilter {
  readonly openOnly: boolean;
  readonly kinds: ReadonlySet<FactKind>;
}

export const NO_FACT_FILTER: FactFilter = { openOnly: false, kinds: new Set() };

/** Facts that stand together, with what they stand in: a sentence or paragraph, or all of one kind. */
export interface FactGroup {
  readonly type: 'group';
  readonly id: string;
  /** The passage's words in one line; undefined where the group is a kind. */
  readonly words?: string;
  readonly span?: Span;
  readonly kind?: FactKind;
  readonly children: readonly FactRow[];
}

export interface FactRow {
  readonly type: 'fact';
  readonly id: string;
  readonly fact: Fact;
  readonly words: string;
  readonly standing: Standing;
  readonly anchored: AnchoredFactReview | undefined;
  /** The fact as the row shows it; the view keeps it up to date in rows that it does not draw anew. */
  seen?: SeenPassage;
  readonly parent: FactGroup;
}

/** Decisions that are on no fact any more, apart from the facts. */
export interface LostFactGroup {
  readonly type: 'lostFacts';
  readonly id: 'lostFacts';
  readonly children: readonly LostFactRow[];
}

export interface LostFactRow {
  readonly type: 'lostFact';
  readonly id: string;
  readonly anchored: AnchoredFactReview;
  readonly parent: LostFactGroup;
}

export type FactNode = FactGroup | FactRow | LostFactGroup | LostFactRow;

/** Whether a filter leaves anything out. */
export function filtersFacts({ openOnly, kinds }: FactFilter): boolean {
  return openOnly || kinds.size > 0;
}

/** The facts of a draft that fit a filter, in groups; in the order of the text, or of the kinds. */
export function factTree(
  text: string,
  annotation: Pick<Annotation, 'facts' | 'factReviews'>,
  grouping: FactGrouping,
  { openOnly, kinds }: FactFilter = NO_FACT_FILTER,
): FactGroup[] {
  const reviews = reviewsByFact(annotation);
  const groups = new Map<string, Omit<FactGroup, 'children'> & { children: FactRow[] }>();
  for (const fact of annotation.facts) {
    const anchored = reviews.get(fact.id);
    const standing = factStanding(anchored);
    if ((openOnly && !isOpen(standing)) || (kinds.size > 0 && !kinds.has(fact.kind))) continue;
    const of = groupOf(text, fact, grouping);
    let group = groups.get(of.id);
    if (!group) groups.set(of.id, (group = { ...of, children: [] }));
    group.children.push({
      type: 'fact',
      id: fact.id,
      fact,
      words: oneLine(text, fact),
      standing,
      anchored,
      parent: group,
    });
  }
  const all = [...groups.values()];
  return grouping === 'kind'
    ? all.sort((a, b) => FACT_KINDS.indexOf(a.kind!) - FACT_KINDS.indexOf(b.kind!))
    : all;
}

function groupOf(text: string, fact: Fact, grouping: FactGrouping): Omit<FactGroup, 'children'> {
  if (grouping === 'kind') return { type: 'group', id: `kind ${fact.kind}`, kind: fact.kind };
  const span = grouping === 'sentence' ? fact.sentence : paragraphAround(text, fact);
  return { type: 'group', id: `${grouping} ${span.start}`, span, words: oneLine(text, span) };
}

/** Up to the blank lines around a passage. */
function paragraphAround(text: string, { start }: Span): Span {
  let from = start;
  while (from > 0 && start - from < MAX_PARAGRAPH) {
    const lineStart = text.lastIndexOf('\n', from - 1) + 1;
    if (text.slice(lineStart, from).trim() === '' && from < start) break;
    from = lineStart;
    if (lineStart === 0) break;
    const before = text.lastIndexOf('\n', lineStart - 2) + 1;
    if (text.slice(before, lineStart).trim() === '') break;
    from = before;
  }
  const behind = text.slice(start, start + MAX_PARAGRAPH).search(/\r?\n[^\S\n]*\r?\n/);
  return {
    start: from,
    end: behind < 0 ? Math.min(text.length, start + MAX_PARAGRAPH) : start + behind,
  };
}

const MAX_PARAGRAPH = 4000;

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** The section of decisions that lost their fact; undefined where there is none. */
export function lostFacts(annotation: Pick<Annotation, 'factReviews'>): LostFactGroup | undefined {
  const lost = factless(annotation);
  if (lost.length === 0) return undefined;
  const group: { type: 'lostFacts'; id: 'lostFacts'; children: LostFactRow[] } = {
    type: 'lostFacts',
    id: 'lostFacts',
    children: [],
  };
  group.children = lost.map((anchored) => ({
    type: 'lostFact',
    id: `lost ${anchored.review.id}`,
    anchored,
    parent: group,
  }));
  return group;
}

/** The facts that a selection holds, else the one around its end. */
export function factsAt(facts: readonly Fact[], { start, end }: Span): readonly Fact[] {
  const held = start === end ? [] : facts.filter((fact) => fact.start >= start && fact.end <= end);
  if (held.length > 0) return held;
  const around = facts.find((fact) => fact.start <= end && end <= fact.end);
  return around ? [around] : [];
}
