import type { URI } from 'vscode-uri';
import type { DeskHost, HostDocument, NotSearched } from '../host.js';
import { readText } from '../host/openText.js';
import { isDraft } from './drafts.js';

/** A text, and what the person calls it. */
export interface NamedText {
  readonly what: string;
  readonly text: string;
}

/** Texts that were looked for, and what of them was not read: nobody may take silence about that for an all-clear. */
export interface FoundTexts {
  readonly texts: readonly NamedText[];
  /** The files that cannot be read, by name. */
  readonly unread: readonly string[];
  /** Whether there are more files than are looked through. */
  readonly hasMore: boolean;
  /** Why not all folders were looked through for them; empty where all were. */
  readonly notSearched: readonly NotSearched[];
}

/** Files that are texts whatever the settings say of their language. */
const TEXT_FILES = ['**/*.{txt,md,markdown}'];

type TextsHost = Pick<DeskHost, 'documents' | 'files' | 'folders' | 'settings'>;

/** The drafts that are open, saved or not. */
export function openDraftTexts(host: TextsHost): FoundTexts {
  const texts = openDrafts(host).map((document) => ({
    what: host.folders.nameOf(document.uri),
    text: document.getText(),
  }));
  return { texts, unread: [], hasMore: false, notSearched: [] };
}

/**
 * The drafts that are open, and the text files of the workspace.
 * @param most how many files are looked through
 */
export async function workspaceTexts(host: TextsHost, most: number): Promise<FoundTexts> {
  const { texts } = openDraftTexts(host);
  const isOpen = new Set(openDrafts(host).map(({ uri }) => uri.toString()));
  const found = new Map<string, URI>();
  const notSearched: NotSearched[] = [];
  for (const root of host.folders.roots) {
    const below = await host.files.find(root, TEXT_FILES);
    if (below.notSearched) notSearched.push(below.notSearched);
    for (const uri of below.uris) if (!isOpen.has(uri.toString())) found.set(uri.toString(), uri);
  }
  const read: NamedText[] = [];
  const unread: string[] = [];
  for (const uri of [...found.values()].slice(0, most)) {
    const what = host.folders.nameOf(uri);
    try {
      const text = await readText(host, uri);
      if (text !== null) read.push({ what, text });
    } catch {
      unread.push(what);
    }
  }
  return { texts: [...texts, ...read], unread, hasMore: found.size > most, notSearched };
}

function openDrafts(host: TextsHost): readonly HostDocument[] {
  return host.documents.open.filter((document) => isDraft(host, document));
}
