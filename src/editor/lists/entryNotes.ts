import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { weightOf } from '../../desk/drafts/noteRules.js';
import type { RegisteredEntry } from '../../desk/registry/registry.js';
import { annotate } from '../../engine/annotate.js';
import type { Severity } from '../../engine/annotation.js';
import type { Ignore, ListingIgnore } from '../../engine/decisions/decision.js';
import { discrepancyWords, spellingWords } from '../../engine/diagnostics/listRules.js';
import { compileLexicon } from '../../engine/names/variants/lexicon.js';
import { addAlias } from '../../engine/registry/edits/addAliasEdit.js';
import { addDesignation, endDesignation } from '../../engine/registry/edits/designationEdits.js';
import type { TextEdit } from '../../engine/registry/edits/textEdit.js';
import { locate } from '../../engine/registry/locate.js';
import type { Path } from '../../engine/registry/problem.js';
import type { RegistryEntry, RegistryFile } from '../../engine/registry/registryFile.js';
import type { Actor } from '../../engine/registry/registrySchema.js';
import type { CompiledList } from '../../engine/sanctions/compiled/compiledList.js';
import { designationOf } from '../../engine/sanctions/compiled/listingEntry.js';
import {
  listingsOf,
  reconcile,
  spellingsOnList,
} from '../../engine/sanctions/screening/reconcileRegistry.js';
import { localDay, localDayOf } from '../../engine/text/localDay.js';
import { pageOf } from '../diagnostics/notesPages.js';
import { localDateWords } from '../kit/localWords.js';
import type { rangesIn } from '../kit/ranges.js';
import { VSCODE_SEVERITIES } from '../kit/severities.js';

/** What a note about an entry offers to do; made only when somebody asks, on the file as it then is. */
export interface EntryFix {
  readonly title: string;
  readonly edit: (file: RegistryFile, entry: RegistryEntry) => TextEdit | null;
}

/** What a note says of an entry, before it is known where in the file that is and how much it weighs. */
interface NoteFinding {
  readonly rule: string;
  readonly path: Path;
  readonly message: string;
  /** Absent where a person must look first. */
  readonly fix?: EntryFix;
  /** What else the desk may decide: that the name is not the listed party's. */
  readonly other?: ListingIgnore;
}

/** A note in a registry file where an entry and the lists in force do not agree. */
export class EntryNote extends vscode.Diagnostic {
  readonly rule: string;
  readonly fix?: EntryFix;
  readonly other?: ListingIgnore;

  /** @param actor the id of the entry */
  constructor(
    range: vscode.Range,
    weight: Severity,
    readonly actor: string,
    { rule, message, fix, other }: Omit<NoteFinding, 'path'>,
  ) {
    super(range, message, VSCODE_SEVERITIES[weight]);
    this.source = 'Copydesk';
    this.code = { value: rule, target: pageOf(rule) };
    this.rule = rule;
    this.fix = fix;
    this.other = other;
  }
}

/** A registry file while its entries are compared. */
export interface ComparedFile {
  readonly file?: RegistryFile;
  /** Those whose entries can be read as the file now is. */
  readonly actors: ReadonlySet<Actor>;
  readonly rangeOf: ReturnType<typeof rangesIn>;
  /** What the desk has decided for the file's folder. */
  readonly ignores: readonly Ignore[];
}

/** The notes on one entry, as the lists in force and the rules' severities stand; none on an entry that cannot be read just now. */
export async function notesOn(
  desk: Desk,
  { file, actors, rangeOf, ignores }: ComparedFile,
  entry: RegisteredEntry,
  lists: readonly CompiledList[],
): Promise<EntryNote[]> {
  const { actor, uri } = entry;
  if (!file || !actors.has(actor)) return [];
  const today = localDay(new Date());
  const findings = [
    ...(await discrepancies(desk, actor, lists, { today, ignores })),
    ...(await unknownSpellings(desk, actor, lists, today)),
  ];
  return findings.flatMap((finding) => {
    const weight = weightOf(desk.host.settings, finding.rule, uri);
    const isSilent =
      weight === 'off' ||
      ignores.some(
        (one) => one.kind === 'note' && one.code === finding.rule && one.exact === undefined,
      );
    return isSilent
      ? []
      : [new EntryNote(rangeOf(locate(file, entry, finding.path)), weight, actor.id, finding)];
  });
}

/** Designations that the lists have and the entry has not, or the reverse. */
async function discrepancies(
  desk: Desk,
  actor: Actor,
  lists: readonly CompiledList[],
  { today, ignores }: { readonly today: string; readonly ignores: readonly Ignore[] },
): Promise<NoteFinding[]> {
  const findings: NoteFinding[] = [];
  for (const found of reconcile(actor, lists, today, ignores)) {
    const { head } = found.list;
    const { list, title, date } = head.summary;
    const message = discrepancyWords(actor, found);
    if (found.code === 'list-unmarked') {
      const { id } = found.list.party(found.listing);
      const listing = await desk.lists.details(list, id);
      if (!listing) continue;
      findings.push({
        rule: found.code,
        path: ['name'],
        message,
        fix: {
          title: vscode.l10n.t('Identity Confirmed: Add the Designation from {0}', title),
          edit: (now, it) => addDesignation(now, it, designationOf(listing, head)),
        },
        other: { kind: 'listing', name: found.name, list, id },
      });
    } else {
      const day = date ?? localDayOf(head.imported);
      findings.push({
        rule: found.code,
        path: ['sanctions', found.designation],
        message,
        ...(found.leftOut === undefined && {
          fix: {
            title: vscode.l10n.t(
              'Record That It Had Ended by {0}',
              localDateWords(day, vscode.env.language),
            ),
            edit: (now, it) => endDesignation(now, it, found.designation, dayBefore(day)),
          },
        }),
      });
    }
  }
  return findings;
}

/** Spellings that the lists have for an actor and by which it would not be recognised. */
async function unknownSpellings(
  desk: Desk,
  actor: Actor,
  lists: readonly CompiledList[],
  today: string,
): Promise<NoteFinding[]> {
  const findings: NoteFinding[] = [];
  for (const { list, id } of listingsOf(actor, lists)) {
    const { list: listId, title } = list.head.summary;
    const listing = await desk.lists.details(listId, id);
    const lexicon = compileLexicon([actor]);
    const recognises = (name: string): boolean =>
      annotate(name, 'plaintext', lexicon, { date: today }).mentions.some(
        (mention) => mention.start === 0 && mention.end === name.length,
      );
    for (const spelling of listing ? spellingsOnList(listing, recognises) : [])
      findings.push({
        rule: 'list-spelling',
        path: ['name'],
        message: spellingWords(actor, title, spelling),
        fix: {
          title: vscode.l10n.t('Add the Alias “{0}”', spelling),
          edit: (now, it) => addAlias(now, it, spelling),
        },
      });
  }
  return findings;
}

/** "until" is the last day in force: the day before the list that no longer has the designation. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
