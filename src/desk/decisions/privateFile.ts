import * as l10n from '@vscode/l10n';
import { type URI, Utils } from 'vscode-uri';
import { isMap, parseDocument, stringify } from 'yaml';
import { shortHash } from '../../engine/text/shortHash.js';
import type { DeskHost } from '../host.js';
import { settledBytes } from './emptyForNow.js';
import { gitFoldersOf, trackingOf } from './gitFolders.js';
import type { Tracking } from './gitIndex.js';
import { type IgnoreFile, ignoredBy } from './ignoreFiles.js';

export const PRIVATE_ENDING = '.copydesk.private.yaml';
/** The line that keeps private files out of a repository. */
export const PRIVATE_IGNORE_LINE = `*${PRIVATE_ENDING}`;

const HEAD =
  '# Contacts and the identities of unnamed sources. Not encrypted: whoever can open this folder can read it. Never share it. Kept by Copydesk.\nversion: 1\n';
/** Folders that are looked through for the repository's root. */
const MAX_DEPTH = 64;

/** Somebody who must not be named: only the private file says who it is. */
export interface Contact {
  readonly name: string;
  /** Telephone, e-mail, where to find them. */
  readonly reach?: string;
  readonly note?: string;
}

/**
 * `unsaved`: the draft has no file yet to keep it beside; `open`: nothing keeps the file out of the repository; `unread`: what git keeps of the repository cannot be read; otherwise
 * the repository has it already, or may have it.
 */
export type PrivateRefusal = {
  readonly why: 'unsaved' | 'open' | 'unread' | Exclude<Tracking, 'untracked'>;
  readonly root: URI;
};

/** Thrown where the private file would end up in the repository, or has no place yet. */
export class PrivateFileRefused extends Error {
  /** @param name the private file, and `root` the repository's folder, as the person knows them */
  constructor(
    readonly refusal: PrivateRefusal,
    name: string,
    root: string,
  ) {
    super(refusalSentence(refusal, name, root));
  }
}

function refusalSentence({ why }: PrivateRefusal, name: string, root: string): string {
  switch (why) {
    case 'tracked':
      return l10n.t(
        '“{0}” is already tracked by git: run “git rm --cached” on it first. Nothing was written.',
        name,
      );
    case 'unsaved':
      return l10n.t('Save the draft first: contacts are kept in a file beside it.');
    case 'open':
      return l10n.t(
        '“{0}” would be tracked by git: add “{1}” to .gitignore first. Nothing was written.',
        name,
        PRIVATE_IGNORE_LINE,
      );
    case 'split':
      return l10n.t(
        'Git may already track “{0}”: its index is split and cannot be read here. Run “git update-index --no-split-index” first. Nothing was written.',
        name,
      );
    case 'sparse':
      // Not “sparse-checkout reapply”, which deletes folders that hold nothing but ignored files.
      return l10n.t(
        'Git may already track “{0}”: the repository’s index has only the name of this folder (sparse index). Run “git config --worktree index.sparse false” and then “git update-index --force-write-index” first. Nothing was written.',
        name,
      );
    case 'unknown':
      return l10n.t(
        'Git may already track “{0}”: its index is damaged, or of a kind that Copydesk does not know. If “git status” works, run “git update-index --index-version 2” first. Nothing was written.',
        name,
      );
    case 'unread':
      return l10n.t(
        'Git may already track “{0}”: the .git in “{1}” cannot be read, or points to a folder that is not there. Run “git status” there to see why. Nothing was written.',
        name,
        root,
      );
  }
}

/** The file beside a draft that holds what must not be shared. */
export function privateFileOf(draft: URI): URI {
  return draft.with({ path: draft.path + PRIVATE_ENDING });
}

/**
 * Writes a contact into a draft's private file.
 * @returns the id that evidence names it by
 * @throws PrivateFileRefused where the repository would track the file; Error where it cannot be written
 */
export async function addContact(host: DeskHost, draft: URI, contact: Contact): Promise<string> {
  const file = privateFileOf(draft);
  const refused = await refusedAt(host, file);
  if (refused) throw refused;
  const id = `contact-${shortHash(`${contact.name}|${contact.reach ?? ''}|${host.clock.now()}`)}`;
  const before = await settledBytes(() => host.files.read(file));
  const known = before ? new TextDecoder().decode(before) : '';
  const document = parseDocument(known.trim() === '' ? HEAD : known);
  if (document.errors.length > 0 || !isMap(document.contents))
    throw new Error(
      l10n.t(
        '{0} contains errors, so nothing was changed. Fix them first.',
        host.folders.nameOf(file),
      ),
    );
  document.setIn(['contacts', id], document.createNode({ ...contact }));
  const text = stringify(document, { lineWidth: 0 });
  if (!(await host.files.replace(file, before, new TextEncoder().encode(text))))
    throw new Error(
      l10n.t('{0} changed in the meantime, so nothing was written.', host.folders.nameOf(file)),
    );
  return id;
}

/** The error that tells why a private file must not be written; undefined where it may. */
export async function refusedAt(
  host: DeskHost,
  file: URI,
): Promise<PrivateFileRefused | undefined> {
  const { nameOf } = host.folders;
  const refusal = await refusalOf(host, file);
  return refusal && new PrivateFileRefused(refusal, nameOf(file), nameOf(refusal.root));
}

/** Why a private file must not be written; undefined where it may. */
export async function refusalOf(host: DeskHost, file: URI): Promise<PrivateRefusal | undefined> {
  if (file.scheme === 'untitled') return { why: 'unsaved', root: file };
  const place = await placeOnDisk(host, file);
  const folders = foldersAbove(place);
  let root: URI | undefined;
  for (const folder of folders)
    if (await isRepository(host, folder)) {
      root = folder;
      break;
    }
  // A folder on a server may be a repository's, though nothing shows it.
  if (!root && file.scheme === 'file') return undefined;
  root ??= host.folders.rootOf(file) ?? folders[0];
  const path = relative(root, place);
  const git = await gitFoldersOf(host, root).catch(() => undefined);
  const tracking = git && (await trackingOf(host, git, path).catch(() => undefined));
  if (!git || !tracking) return { why: 'unread', root };
  if (tracking !== 'untracked') return { why: tracking, root };
  const ignores: IgnoreFile[] = [];
  for (const folder of folders.filter((one) => isWithin(one, root))) {
    const text = await textOf(host, Utils.joinPath(folder, '.gitignore'));
    if (text) ignores.push({ folder: relative(root, folder), text });
  }
  const own = await textOf(host, Utils.joinPath(git.common, 'info', 'exclude'));
  if (own) ignores.unshift({ folder: '', text: own });
  return ignoredBy(ignores)(path) ? undefined : { why: 'open', root };
}

/** Where a file is, or would be: git follows no links, so what a link leads to belongs to the repository that it is in. */
async function placeOnDisk({ files }: DeskHost, file: URI): Promise<URI> {
  const real = await files.realPath(file);
  if (real) return real;
  const folder = await files.realPath(Utils.dirname(file));
  return folder ? Utils.joinPath(folder, Utils.basename(file)) : file;
}

/** Whether a folder is a repository's root: in a second work tree `.git` is a file. */
async function isRepository(host: DeskHost, folder: URI): Promise<boolean> {
  for (const path of [['.git'], ['.git', 'HEAD']])
    if ((await host.files.kind(Utils.joinPath(folder, ...path))) !== null) return true;
  return false;
}

/** Adds the line that keeps private files out to a repository's .gitignore. */
export async function ignorePrivateFiles(host: DeskHost, root: URI): Promise<void> {
  const file = Utils.joinPath(root, '.gitignore');
  const before = await host.files.read(file);
  const text = before ? new TextDecoder().decode(before) : '';
  if (text.split(/\r?\n/).includes(PRIVATE_IGNORE_LINE)) return;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const apart = text === '' || text.endsWith('\n') ? '' : eol;
  const after = new TextEncoder().encode(`${text}${apart}${PRIVATE_IGNORE_LINE}${eol}`);
  if (!(await host.files.replace(file, before, after)))
    throw new Error(l10n.t('{0} changed in the meantime, so nothing was written.', '.gitignore'));
}

/** The folders that a file is in, the nearest first. */
function foldersAbove(file: URI): URI[] {
  const folders: URI[] = [];
  for (
    let folder = Utils.dirname(file);
    folders.length < MAX_DEPTH;
    folder = Utils.dirname(folder)
  ) {
    folders.push(folder);
    if (folder.path === Utils.dirname(folder).path) break;
  }
  return folders;
}

function isWithin(folder: URI, root: URI): boolean {
  return folder.path === root.path || folder.path.startsWith(`${root.path.replace(/\/$/, '')}/`);
}

function relative(root: URI, file: URI): string {
  return file.path === root.path ? '' : file.path.slice(root.path.replace(/\/$/, '').length + 1);
}

async function textOf(host: DeskHost, uri: URI): Promise<string | undefined> {
  const bytes = await host.files.read(uri).catch(() => null);
  return bytes ? new TextDecoder().decode(bytes) : undefined;
}
