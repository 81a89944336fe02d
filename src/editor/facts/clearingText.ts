import { localDayOf } from '../../engine/text/localDay.js';
import { localDateWords } from '../kit/localWords.js';
import * as vscode from 'vscode';
import type { Annotation, Clearing, Severity } from '../../engine/annotation.js';
import type { OpenItem } from '../../engine/decisions/openItems.js';
import { rangeOf } from '../kit/ranges.js';
import { factCount } from '../wording/checkedFactText.js';
import { claimCount } from '../wording/claimText.js';
import { notReadCount } from '../wording/notReadWords.js';

const MAX_LINES = 5;

/** "3 facts and 2 claims". */
export function openCount(kinds: readonly OpenItem['kind'][]): string {
  const count = (kind: OpenItem['kind']): number => kinds.filter((one) => one === kind).length;
  return countsInWords(count('fact'), count('claim'), count('unread'));
}

function countsInWords(facts: number, claims: number, unread: number): string {
  return new Intl.ListFormat(vscode.env.language).format(
    [
      facts > 0 && factCount(facts),
      claims > 0 && claimCount(claims),
      unread > 0 && notReadCount(unread),
    ].filter((one) => one !== false),
  );
}

/** What Problems shows of a draft that is worth a look before it is signed, a sentence for each severity. */
export function problemWords(notes: Annotation['notes']): string[] {
  const count = (of: Severity): number => notes.filter(({ severity }) => severity === of).length;
  const [errors, warnings] = [count('error'), count('warning')];
  return [
    errors === 1
      ? vscode.l10n.t('Problems shows 1 error.')
      : errors > 1 && vscode.l10n.t('Problems shows {0} errors.', errors),
    warnings === 1
      ? vscode.l10n.t('Problems shows 1 warning.')
      : warnings > 1 && vscode.l10n.t('Problems shows {0} warnings.', warnings),
  ].filter((one) => one !== false);
}

/** That claims or facts of a draft were found not to hold, in a sentence; nothing where none were. */
export function notHeldWords({ claims, facts }: { claims: number; facts: number }): string[] {
  if (claims + facts === 0) return [];
  return [
    vscode.l10n.t('Marked as disputed or unsupported: {0}.', countsInWords(facts, claims, 0)),
  ];
}

/** The kind that stands before the words of what was open: "claim: Taxes fell, she said". */
function kindOf(open: string): OpenItem['kind'] {
  const kind = open.slice(0, Math.max(0, open.indexOf(':')));
  return kind === 'fact' || kind === 'unread' ? kind : 'claim';
}

/** Whether the draft as it now is was cleared for publication, by whom and when; and what was edited since. */
export function clearingWords(
  document: vscode.TextDocument,
  { signed, isCurrent, touched, removed }: Clearing,
): string {
  const who = new Intl.ListFormat(vscode.env.language).format(
    signed.map(({ by, at }) =>
      by
        ? vscode.l10n.t('{0} on {1}', by, localDateWords(localDayOf(at), vscode.env.language))
        : vscode.l10n.t('somebody on {0}', localDateWords(localDayOf(at), vscode.env.language)),
    ),
  );
  if (isCurrent) {
    const { open } = signed.at(-1)!;
    return open.length === 0
      ? vscode.l10n.t('Cleared for publication by {0}.', who)
      : vscode.l10n.t(
          'Cleared for publication by {0}, with {1} open.',
          who,
          openCount(open.map(kindOf)),
        );
  }
  const lines = [...new Set(touched.map((span) => rangeOf(document, span).start.line + 1))];
  const where =
    lines.length === 0
      ? ''
      : lines.length === 1
        ? vscode.l10n.t('line {0}', lines[0])
        : vscode.l10n.t(
            'lines {0}',
            lines.slice(0, MAX_LINES).join(', ') + (lines.length > MAX_LINES ? ' …' : ''),
          );
  const edited = [
    where && vscode.l10n.t('edited since in {0}', where),
    removed > 0 && touched.length === 0 && vscode.l10n.t('sentences have been deleted since'),
  ]
    .filter(Boolean)
    .join('; ');
  return vscode.l10n.t(
    'No longer cleared. It was cleared by {0}; {1}.',
    who,
    edited || vscode.l10n.t('edited since'),
  );
}
