import type { CheckedQuotation } from '../../annotation.js';
import { standingCounts } from '../../decisions/claimStanding.js';
import { countFacts } from '../../decisions/factStanding.js';
import { clearingLine } from './publicationFacts.js';
import { counted } from '../../text/output/plural.js';
import { Lines } from '../../text/positions.js';
import type { DraftBeforePublication, Section, SummaryPart } from './publication.js';
import type { ClaimStanding } from './publicationClaims.js';
import { UNMARKED } from './publicationActors.js';
import { quietLines, uncomparedWords } from './publicationNotes.js';
import { documentWords, registryWords } from '../reportWords.js';
import {
  CLAIMS_UNREAD,
  claimsUnreadBecause,
  COULD_NOT_BE_READ,
  FACTS_UNREAD,
  factsUnreadBecause,
  isFailed,
} from '../unreadContent.js';
import {
  listDateWords,
  noDocumentWords,
  notReadInWords,
  type WhatWasRead,
} from '../whatWasRead.js';

/** What must be mended, what is open, and what was read: the head of the page, from which the rest can be judged. */
export function publicationSummary(
  draft: DraftBeforePublication,
  claims: readonly ClaimStanding[],
  sections: readonly Section[],
): SummaryPart[] {
  const nothing = isFailed(draft.annotation) ? `${COULD_NOT_BE_READ}.` : undefined;
  return [
    {
      id: 'mend',
      title: 'To fix before publication',
      nothing: nothing ?? 'Nothing was found that must be fixed.',
      lines: linesToMend(draft, sections),
    },
    {
      id: 'open',
      title: 'Still open',
      nothing: nothing ?? 'Nothing was found that is still open.',
      lines: openLines(draft, claims, sections),
    },
    {
      id: 'read',
      title: 'What was read',
      nothing: '',
      lines: [
        ...readLines(draft.read, isFailed(draft.annotation) ? '' : draft.annotation.date),
        ...quietLines(draft.annotation),
      ],
    },
  ];
}

function itemsIn(sections: readonly Section[], id: Section['id']): Section['items'] {
  return sections.find((section) => section.id === id)?.items ?? [];
}

function linesToMend(
  { annotation, read }: DraftBeforePublication,
  sections: readonly Section[],
): string[] {
  const isTold = read.notRead.some(({ what }) => what === 'draft');
  const placeholders = itemsIn(sections, 'marks').flatMap(({ passages }) => passages);
  const errors = annotation.notes.filter(({ severity }) => severity === 'error');
  return said(
    ...read.notRead.map((one) => `Could not be read: ${notReadInWords(one)}`),
    isFailed(annotation) && !isTold && COULD_NOT_BE_READ,
    placeholders.length > 0 &&
      `${counted(placeholders.length, 'placeholder is', 'placeholders are')} left: ${lineNumbers(placeholders.map(({ line }) => line))}`,
    errors.length > 0 && counted(errors.length, 'error in Problems', 'errors in Problems'),
    ...read.lists.flatMap(({ title, incomplete }) =>
      incomplete.map((what) => `List ${title} is incomplete: ${what}`),
    ),
  );
}

function openLines(
  draft: DraftBeforePublication,
  claims: readonly ClaimStanding[],
  sections: readonly Section[],
): string[] {
  const { annotation } = draft;
  const facts = countFacts(annotation);
  const noClaims = claimsUnreadBecause(annotation);
  const noFacts = factsUnreadBecause(annotation);
  const number = (id: Section['id'], one: string, many: string): string => {
    const { length } = itemsIn(sections, id);
    return length > 0 ? counted(length, one, many) : '';
  };
  const possible = annotation.mentions.filter(({ sanctioned }) => sanctioned === 'possible');
  const unmarked = annotation.notes.filter(({ code }) => code === UNMARKED);
  const standings = standingCounts(claims.map(({ standing }) => standing));
  return said(
    claims.length > 0 && `${counted(claims.length, 'claim', 'claims')}: ${standings}`,
    facts.all > 0 && `Facts: ${facts.checked} of ${facts.all} checked`,
    noClaims === 'foreign' && 'The draft is not in English: its claims and facts were not read',
    noClaims !== null && noClaims !== 'foreign' && CLAIMS_UNREAD[noClaims],
    noFacts === 'off' && FACTS_UNREAD.off,
    possible.length > 0 &&
      `${counted(possible.length, 'mention', 'mentions')} may refer to somebody sanctioned: check identity and dates`,
    unmarked.length > 0 &&
      `${counted(unmarked.length, 'registry entry has', 'registry entries have')} the name of a party on a sanctions list, but no designation by that list’s authority: check identity`,
    number(
      'comment',
      'person or body is accused and was not asked for comment',
      'people or bodies are accused and were not asked for comment',
    ),
    number(
      'unanswered',
      'person or body was asked for comment and has not answered',
      'people or bodies were asked for comment and have not answered',
    ),
    number(
      'quotations',
      'quotation differs from the documents',
      'quotations differ from the documents',
    ),
    annotation.quotations !== undefined && notFoundWords(draft, annotation.quotations),
    number('anonymous', 'claim has an anonymous source', 'claims have an anonymous source'),
    number('orphans', 'decision has lost its claim', 'decisions have lost their claims'),
    number('lostFacts', 'decision has lost its fact', 'decisions have lost their facts'),
    clearingLine(draft),
    number('problems', 'problem listed below', 'problems listed below'),
  );
}

function notFoundWords(
  { text }: DraftBeforePublication,
  quotations: readonly CheckedQuotation[],
): string {
  const missing = quotations.filter(({ verdict }) => verdict === 'not-found');
  if (missing.length === 0) return '';
  const at = new Lines(text);
  const lines = missing.map(({ start }) => at.positionOf(start).line);
  return `${counted(missing.length, 'quotation is', 'quotations are')} in none of the documents: ${lineNumbers(lines)}`;
}

function said(...lines: (string | false)[]): string[] {
  return lines.filter((line): line is string => line !== false && line !== '');
}

function lineNumbers(lines: readonly number[]): string {
  const distinct = [...new Set(lines)];
  return `${distinct.length === 1 ? 'line' : 'lines'} ${distinct.join(', ')}`;
}

function readLines(read: WhatWasRead, date: string): string[] {
  const { registry, lists, documents = [] } = read;
  return [
    date === ''
      ? 'The draft’s date cannot be read, so nothing dated is certain: neither sanctions nor roles'
      : `Draft dated ${date}: sanctions and roles are those of that day`,
    registry.files.length > 0 ? `Registry: ${registryWords(registry)}` : 'No registry was read',
    ...(lists.length > 0
      ? lists.map((list) => `List: ${list.title}, ${listDateWords(list)}`)
      : ['No sanctions list was used: nobody was screened']),
    ...(documents.length > 0
      ? documents.map((one) => `Document: ${documentWords(one)}`)
      : [noDocumentWords(read)]),
  ];
}

/** What it means that nobody is found sanctioned: only as much as was read, and compared. */
export function nobodySanctioned({
  read: { registry, lists, notRead },
  annotation,
}: Pick<DraftBeforePublication, 'read' | 'annotation'>): string {
  const uncompared = lists.length > 0 ? uncomparedWords(annotation) : [];
  const missing = [
    ...new Set([
      ...notRead
        .filter(({ what }) => what === 'registry' || what === 'list')
        .map(({ file }) => file),
      // Somebody may stand in a row that was left out.
      ...lists.filter(({ incomplete }) => incomplete.length > 0).map(({ title }) => title),
    ]),
  ];
  const unscreened = 'No sanctions list was used: nobody was screened.';
  if (missing.length > 0)
    return [
      `In what was read, nobody was found to be sanctioned. But ${missing.join(', ')} could not be read, or only in part, so somebody sanctioned may have been missed.`,
      ...(lists.length === 0 ? [unscreened] : []),
      ...uncompared,
    ].join(' ');
  if (registry.files.length === 0 && lists.length === 0)
    return 'Neither a registry nor a sanctions list was read: nobody was screened.';
  if (lists.length === 0)
    return `Nobody whom the draft names is sanctioned according to the registry. ${unscreened}`;
  return ['Nobody whom the draft names is known to be sanctioned.', ...uncompared].join(' ');
}
