import type { URI } from 'vscode-uri';
import type { Severity } from '../../engine/annotation.js';
import type { Disposable } from './events.js';

/** The settings that the desk reads, by their ids, and what they hold; the defaults stand in package.json. */
export interface SettingTypes {
  'copydesk.registry.files': readonly string[];
  'copydesk.drafts.languages': readonly string[];
  /** By a list's id, where its files are. */
  'copydesk.lists.addresses': Readonly<Record<string, readonly string[]>>;
  'copydesk.lists.enabled': boolean;
  'copydesk.lists.vessels': boolean;
  'copydesk.directories.starter': boolean;
  'copydesk.notes.enabled': boolean;
  'copydesk.notes.severity': Readonly<Record<string, Severity | 'off'>>;
  'copydesk.notes.staleAfterDays': number;
  'copydesk.notes.styleInQuotations': boolean;
  'copydesk.reviews.by': string;
  'copydesk.claims.enabled': boolean;
  'copydesk.claims.stances': boolean;
  'copydesk.facts.enabled': boolean;
  'files.encoding': string;
  /** Glob patterns, and whether each counts. */
  'files.exclude': Readonly<Record<string, unknown>>;
  /** Glob patterns, and the language of the files that fit. */
  'files.associations': Readonly<Record<string, string>>;
  'search.exclude': Readonly<Record<string, unknown>>;
  'search.useIgnoreFiles': boolean;
}

/** For what a setting is asked: a file or folder, or a document with its language. */
export type SettingScope = URI | { readonly uri: URI; readonly languageId: string };

export interface HostSettings {
  /** What holds for a file, folder or document; without a scope, for the window. */
  get<K extends keyof SettingTypes>(id: K, scope?: SettingScope): SettingTypes[K];
  /** Writes a value where it is set now, else for the user. */
  update<K extends keyof SettingTypes>(id: K, value: SettingTypes[K]): Promise<void>;
  /** Calls back when what one of the settings holds may have changed anywhere. */
  onDidChange(ids: readonly (keyof SettingTypes)[], listener: () => void): Disposable;
}

/** The glob patterns of a setting such as `files.exclude` that count; those with a condition do not. */
export function globsOf(setting: Readonly<Record<string, unknown>> | undefined): string[] {
  return Object.entries(setting ?? {}).flatMap(([glob, on]) => (on === true ? [glob] : []));
}
