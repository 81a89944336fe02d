import type { DraftedName, Span } from '../../engine/annotation.js';

/** The people and bodies that the draft names and the registry has not. */
export interface DraftedSection {
  readonly type: 'draftedSection';
  readonly id: string;
  readonly children: readonly DraftedNode[];
}

/** One of them. */
export interface DraftedNode {
  readonly type: 'drafted';
  readonly id: string;
  readonly drafted: DraftedName;
  readonly parent: DraftedSection;
}

/** One place where the draft names them. */
export interface DraftedUse {
  readonly type: 'draftedUse';
  readonly id: string;
  readonly span: Span;
  readonly parent: DraftedNode;
}

/** The section, or null where nobody is missing from the registry. */
export function draftedSection(names: readonly DraftedName[]): DraftedSection | null {
  if (names.length === 0) return null;
  const children: DraftedNode[] = [];
  const section: DraftedSection = { type: 'draftedSection', id: 'section:drafted', children };
  for (const drafted of names)
    children.push({
      type: 'drafted',
      id: `drafted:${drafted.kind}:${drafted.name}`,
      drafted,
      parent: section,
    });
  return section;
}

export function draftedUses(node: DraftedNode): DraftedUse[] {
  return node.drafted.mentions.map((span, i) => ({
    type: 'draftedUse',
    id: `${node.id}#${i}`,
    span,
    parent: node,
  }));
}

/** The occurrence after (or before) an offset, around the end of the text. */
export function occurrenceFrom(spans: readonly Span[], offset: number, step: 1 | -1): Span {
  const next = step > 0 ? spans.find(({ start }) => start > offset) : undefined;
  const previous = step < 0 ? spans.findLast(({ end }) => end < offset) : undefined;
  return next ?? previous ?? (step > 0 ? spans[0] : spans[spans.length - 1]);
}
