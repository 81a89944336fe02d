import * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import type { KnownPerson, Mention } from '../../engine/annotation.js';
import { lastOfficeBefore, officeOn } from '../../engine/directories/naming/knownPerson.js';
import type { DraftDay } from '../../engine/registry/partialDate.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { localDateWords } from '../kit/localWords.js';
import { isOldDirectory } from './directoryWords.js';
import { knownActionsRow, knownBannerRow, textRow } from '../hover/hoverRows.js';

/** What a hover says of somebody whom a directory alone knows: the role on the draft's date, and on whose word. */
export function knownRows(
  draft: OpenDraft,
  mention: Mention,
  known: KnownPerson,
  day: DraftDay,
): vscode.MarkdownString[] {
  return [
    knownBannerRow(mention),
    textRow([
      [
        `**${literalMarkdown(known.name)}**`,
        literalMarkdown(roleWords(known, day)),
        literalMarkdown(personWords(known)),
      ]
        .filter(Boolean)
        .join('\\\n'),
      literalMarkdown(sourceWords(known)),
    ]),
    knownActionsRow(draft, known),
  ];
}

function roleWords(known: KnownPerson, day: DraftDay): string {
  const now = officeOn(known, day);
  const { language } = vscode.env;
  if (now)
    return [
      now.title,
      now.since && vscode.l10n.t('since {0}', localDateWords(now.since, language)),
      now.party,
    ]
      .filter(Boolean)
      .join(', ');
  if (day.date === '')
    return vscode.l10n.t('The draft’s date cannot be read, so no role is shown.');
  const before = lastOfficeBefore(known, day);
  const none = vscode.l10n.t(
    'The directory gives no office on {0}.',
    localDateWords(day.date, language),
  );
  return before
    ? `${none} ${vscode.l10n.t('Previously: {0}, until {1}.', before.title, localDateWords(before.until ?? '', language))}`
    : none;
}

function personWords({ born, died, country }: KnownPerson): string {
  return [
    born && vscode.l10n.t('born {0}', born),
    died && vscode.l10n.t('died {0}', died),
    country.map((code) => code.toUpperCase()).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

function sourceWords({ directory: { title, source, date } }: KnownPerson): string {
  const said = vscode.l10n.t(
    'From the directory {0}: {1}, {2}.',
    title,
    source,
    localDateWords(date, vscode.env.language),
  );
  return isOldDirectory(date, Date.now())
    ? `${said} ${vscode.l10n.t('These data are older than a year.')}`
    : said;
}
