import type { Log, Notification, ReportingDescriptor, Region, Result } from 'sarif';
import type { Note, Severity, Span } from '../../annotation.js';
import { RULES } from '../../diagnostics/rules.js';
import { jsonText } from '../../text/output/jsonText.js';
import { Lines } from '../../text/positions.js';
import { type NotRead, notReadLine } from '../whatWasRead.js';
import { type CheckedDraft, type CheckRun, FOREIGN_WORDS } from './checkedDraft.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
const HOME = 'https://github.com/copydesk/copydesk';

/**
 * Notes as a SARIF log, version 2.1.0, which code scanning services and editors read: rules with their pages, results with
 * places and fixes. What could not be read is a notification of the invocation, which then was no success; so is, without that, a draft that is not in English. Columns count UTF-16 code units. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 * @param version Copydesk's
 */
export function notesAsSarif({ drafts, notRead }: CheckRun, version: string): string {
  const log: Log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Copydesk',
            version,
            semanticVersion: version,
            informationUri: HOME,
            rules: RULES.map(descriptor),
          },
        },
        invocations: [
          {
            executionSuccessful: notRead.length === 0,
            toolExecutionNotifications: [
              ...notRead.map(notificationOf),
              ...drafts.filter(({ isForeign }) => isForeign).map(foreignNotification),
            ],
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: drafts.map(({ file }) => ({
          location: { uri: uriOf(file) },
          roles: ['analysisTarget'],
        })),
        results: drafts.flatMap(resultsOf),
      },
    ],
  };
  return jsonText(log);
}

function descriptor({ code, severity, summary }: (typeof RULES)[number]): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: `${summary[0].toUpperCase()}${summary.slice(1)}.` },
    helpUri: `${HOME}/blob/main/media/rules/${code}.md`,
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

function notificationOf(one: NotRead): Notification {
  const { file, line, column } = one;
  return {
    descriptor: { id: 'not-read' },
    level: 'error',
    message: { text: notReadLine(one) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
        },
      },
    ],
  };
}

function foreignNotification({ file }: CheckedDraft): Notification {
  return {
    descriptor: { id: 'claims-not-read' },
    level: 'note',
    message: { text: FOREIGN_WORDS },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

function resultsOf(draft: CheckedDraft, index: number): Result[] {
  const lines = new Lines(draft.text);
  const artifactLocation = { uri: uriOf(draft.file), index };
  const region = ({ start, end }: Span): Region => {
    const from = lines.positionOf(start);
    const to = lines.positionOf(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
  const location = (span: Span) => ({
    physicalLocation: { artifactLocation, region: region(span) },
  });
  return draft.notes.map((note: Note): Result => ({
    ruleId: note.code,
    ruleIndex: RULES.findIndex(({ code }) => code === note.code),
    level: LEVELS[note.severity],
    message: { text: note.message },
    locations: [location(note)],
    ...(note.related.length > 0 && {
      relatedLocations: note.related.map((place, id) => ({
        id,
        ...location(place),
        message: { text: place.message },
      })),
    }),
    ...(note.fixes.length > 0 && {
      fixes: note.fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({
              deletedRegion: region(edit),
              insertedContent: { text: edit.newText },
            })),
          },
        ],
      })),
    }),
  }));
}

/** A path as a URI reference: what stands in a name but not in a URI is escaped. */
function uriOf(file: string): string {
  return file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([A-Za-z])%3A\//, 'file:///$1:/');
}
