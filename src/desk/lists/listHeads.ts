import * as l10n from '@vscode/l10n';
import { FORMAT, type ListHead } from '../../engine/sanctions/compiled/compiledList.js';
import {
  begunAt,
  CHECKED,
  HEAD,
  isListFolder,
  type StoredList,
  type StoreFiles,
} from './storeLayout.js';

/** A folder whose head is there and cannot be read: it may be any list, and may be the one in force. */
export interface UnreadList {
  /** Empty where the store itself cannot be looked into. */
  readonly folder: string;
  /** What the file system or the reader said. */
  readonly why: string;
}

/** What a store holds. */
export interface FoundLists {
  readonly complete: readonly StoredList[];
  readonly unread: readonly UnreadList[];
  /** Folders without a head: lists that are being written, or are on their way out. */
  readonly unfinished: readonly string[];
}

/** A scanner or a backup holds a file for a moment only. */
const TRIES = 2;

/** Reads the heads of the lists in a store. */
export class ListHeads {
  /** A head never changes once it is there: one that was read once is known even while its file cannot be read. */
  private readonly known = new Map<string, ListHead>();

  constructor(private readonly files: StoreFiles) {}

  /** @throws where the store itself cannot be looked into */
  async read(): Promise<FoundLists> {
    const folders = (await this.files.list('')).filter(isListFolder);
    const found = await Promise.all(folders.map((folder) => this.readOne(folder)));
    return {
      complete: found.filter((one) => one !== undefined && 'head' in one),
      unread: found.filter((one) => one !== undefined && 'why' in one),
      unfinished: folders.filter((_, i) => found[i] === undefined),
    };
  }

  private async readOne(folder: string): Promise<StoredList | UnreadList | undefined> {
    for (let tries = 1; ; tries++) {
      try {
        const head = parsedHead(await this.text(`${folder}/${HEAD}`));
        this.known.set(folder, head);
        return await this.stored(folder, head);
      } catch (error) {
        if (!(await this.hasHead(folder))) {
          this.known.delete(folder);
          return undefined;
        }
        if (tries < TRIES) continue;
        const head = this.known.get(folder);
        return head ? this.stored(folder, head) : { folder, why: (error as Error).message };
      }
    }
  }

  private async stored(folder: string, head: ListHead): Promise<StoredList> {
    const checked =
      head.download && (await this.text(`${folder}/${CHECKED}`).catch(() => head.imported));
    return { folder, head, checked };
  }

  /** Whether there is a head in a folder; what cannot be looked into may have one. */
  private async hasHead(folder: string): Promise<boolean> {
    try {
      return (await this.files.list(folder)).includes(HEAD);
    } catch {
      return true;
    }
  }

  private async text(path: string): Promise<string> {
    return new TextDecoder().decode(await this.files.read(path));
  }
}

/** @throws Error where the text is no head of a list */
function parsedHead(text: string): ListHead {
  const head = JSON.parse(text) as Partial<ListHead> | null;
  if (typeof head?.summary?.list !== 'string')
    throw new Error(l10n.t('The file {0} of the list is damaged.', HEAD));
  return head as ListHead;
}

/** What stands for the head of a list that cannot be read; the list goes by its folder. */
export function headOfUnread({ folder }: UnreadList): ListHead {
  return {
    format: FORMAT,
    imported: new Date(begunAt(folder) || 0).toISOString(),
    differentNames: 0,
    summary: {
      list: folder,
      title: l10n.t('Unknown sanctions list'),
      authority: '',
      files: [],
      records: 0,
      byKind: { person: 0, entity: 0, vessel: 0, aircraft: 0 },
      strongNames: 0,
      weakNames: 0,
      skippedCount: 0,
      skipped: [],
      orphans: 0,
      remarks: [],
    },
  };
}

/** Why a list cannot be used whose head cannot be read, and what to do. */
export function unreadWords({ folder, why }: UnreadList): string {
  const said = why.replace(/\.$/, '');
  return folder === ''
    ? l10n.t(
        'The folder of the sanctions lists cannot be read, so drafts are not screened: {0}. Reload the window.',
        said,
      )
    : l10n.t(
        'Which list this is cannot be read, so drafts are not screened against it: {0}. Reload the window. If that does not help, remove this list and import all your lists again.',
        said,
      );
}
