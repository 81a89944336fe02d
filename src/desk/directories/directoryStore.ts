import {
  CompiledDirectory,
  type DirectoryHead,
} from '../../engine/directories/compiled/compiledDirectory.js';
import type { DirectoryChanges } from '../../engine/directories/compiled/directoryChanges.js';
import { DirectoryRefused } from '../../engine/directories/directoryPerson.js';
import type { HostClock, HostLog } from '../host.js';
import { CHANGED, isAbandoned, newImport, type StoreFiles } from '../lists/storeLayout.js';
import { CHANGES_ENDING, ENDING, type PartFile, partIn } from './directoryParts.js';
import type { UnreadDirectory } from './knownDirectory.js';

/** A scanner or a backup holds a file for a moment only. */
const TRIES = 2;

/** What a store holds. */
export interface StoredDirectories {
  readonly opened: readonly CompiledDirectory[];
  readonly unread: readonly UnreadDirectory[];
}

/** What changed, kept with the import that changed it, so that it is told of no other. */
type KeptChanges = DirectoryChanges & Partial<Pick<DirectoryHead, 'imported'>>;

/**
 * Imported directories in a folder, shared by all windows. One that takes the place of another is first written whole
 * under a name of its own; then the old one is removed, and the new one gets its name. Where it came no further than to
 * the removal, what is written whole is the directory.
 */
export class DirectoryStore {
  /** By file. */
  private readonly opened = new Map<string, CompiledDirectory>();
  /** The files of which another window may have written another edition since they were opened. */
  private readonly stale = new Set<string>();
  /** What `CHANGED` held when the folder was last looked into. */
  private state = '';

  /**
   * @param clock says when an import was begun
   * @param log is told what cannot be opened, renamed or tidied up
   */
  constructor(
    private readonly files: StoreFiles,
    private readonly clock: HostClock,
    private readonly log: Pick<HostLog, 'warn' | 'error'>,
  ) {}

  /**
   * All directories; finishes what an import that failed or died has left behind.
   * @throws where the folder cannot be looked into
   */
  async read(): Promise<StoredDirectories> {
    const state = await this.files.read(CHANGED).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    if (state !== this.state) this.expire();
    const files = await this.files.list('');
    this.state = state;
    const found: (CompiledDirectory | UnreadDirectory | undefined)[] = [];
    const named = new Set(files.filter((file) => file.endsWith(ENDING)));
    for (const file of named)
      found.push(
        await this.open(file).catch((error: unknown) =>
          this.unread(file.slice(0, -ENDING.length), error),
        ),
      );
    const waiting = new Map<string, PartFile[]>();
    for (const part of files.flatMap(partIn))
      waiting.set(part.name, [...(waiting.get(part.name) ?? []), part]);
    for (const [name, parts] of waiting)
      if (named.has(name + ENDING)) await this.sweep(parts);
      else found.push(await this.finish(name, parts));
    return {
      opened: found.filter((one) => one instanceof CompiledDirectory),
      unread: found.filter((one) => one !== undefined && 'why' in one),
    };
  }

  /**
   * Keeps a directory in the place of the one of its name.
   * @param changes against that one
   * @throws where it cannot be written, or the old one cannot be removed, which stays then
   */
  async keep(
    directory: CompiledDirectory,
    bytes: Uint8Array,
    changes: DirectoryChanges | undefined,
  ): Promise<void> {
    const { directory: name, imported } = directory.head;
    const part = `${name}${ENDING}.${newImport(this.clock.now())}.part`;
    // The disk may be full: what is there goes only once the new one is written.
    await this.files.write(part, bytes).catch(async (error: unknown) => {
      await this.discard(part);
      throw error;
    });
    await this.makeRoom(name, part);
    this.opened.set(part, directory);
    for (let tries = 1; !(await this.giveName(part, name)) && tries < TRIES; tries++) {
      const files = await this.files.list('');
      // Another window may have named it.
      if (!files.includes(part)) break;
      // Or another window has imported the same just now; what comes last counts.
      if (files.includes(name + ENDING)) await this.makeRoom(name, part);
    }
    const kept: KeptChanges | undefined = changes && { ...changes, imported };
    await this.announce();
    await this.tried(`keep what changed in ${name}`, () =>
      kept
        ? this.files.write(name + CHANGES_ENDING, new TextEncoder().encode(JSON.stringify(kept)))
        : this.files.remove(name + CHANGES_ENDING),
    );
  }

  /** Takes a directory out of storage. */
  async remove(name: string): Promise<void> {
    const parts = (await this.files.list('')).flatMap(partIn).filter((one) => one.name === name);
    // What has no name yet would take the place of what is gone.
    try {
      for (const file of [...parts.map((one) => one.file), name + ENDING, name + CHANGES_ENDING]) {
        await this.files.remove(file);
        this.opened.delete(file);
      }
    } finally {
      await this.announce();
    }
  }

  /** Opens all anew when they are next read: nobody else may have told of what they have changed. */
  expire(): void {
    for (const file of this.opened.keys()) this.stale.add(file);
  }

  /** What the import of a directory changed; undefined where it was the first, or nobody knows. */
  async changes({ directory, imported }: DirectoryHead): Promise<DirectoryChanges | undefined> {
    try {
      const bytes = await this.files.read(directory + CHANGES_ENDING);
      const kept = JSON.parse(new TextDecoder().decode(bytes)) as KeptChanges;
      return (kept.imported ?? imported) === imported ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** @throws DirectoryRefused where the file is not whole; what reading throws where it was not opened before */
  private async open(file: string): Promise<CompiledDirectory> {
    const known = this.opened.get(file);
    if (known && !this.stale.has(file)) return known;
    const bytes = await this.files.read(file).catch((error: unknown) => {
      if (!known) throw error;
      this.log.warn(`cannot open ${file} again`, error);
    });
    // It is opened again at the next look.
    if (!bytes) return known!;
    const directory = CompiledDirectory.open(bytes.slice().buffer);
    this.stale.delete(file);
    if (known && JSON.stringify(known.head) === JSON.stringify(directory.head)) return known;
    this.opened.set(file, directory);
    return directory;
  }

  /** Tells other windows that they should look again; where it cannot, they open all anew before they import. */
  private announce(): Promise<boolean> {
    const state = new TextEncoder().encode(newImport(this.clock.now()));
    return this.tried('tell other windows', () => this.files.write(CHANGED, state));
  }

  private unread(name: string, error: unknown): UnreadDirectory {
    this.log.error(`cannot open the directory ${name}`, error as Error);
    return { name, why: (error as Error).message };
  }

  /**
   * Takes the newest of what was written whole of a directory that has no file of its name, and gives it its name.
   * @returns undefined where another window is just writing it
   */
  private async finish(
    name: string,
    parts: readonly PartFile[],
  ): Promise<CompiledDirectory | UnreadDirectory | undefined> {
    let cut: unknown;
    for (const { file, begun } of [...parts].sort((a, b) => (a.begun < b.begun ? 1 : -1))) {
      try {
        const directory = await this.open(file);
        await this.giveName(file, name);
        return directory;
      } catch (error) {
        // Nobody knows whether it is whole: an older one must not take its place.
        if (!(error instanceof DirectoryRefused)) return this.unread(name, error);
        if (begun === '' || isAbandoned(begun, this.clock.now())) cut ??= error;
      }
    }
    return cut === undefined ? undefined : this.unread(name, cut);
  }

  /** Removes what imports that died have left of a directory that is there; others may be under way. */
  private async sweep(parts: readonly PartFile[]): Promise<void> {
    for (const { file, begun } of parts)
      if (begun !== '' && isAbandoned(begun, this.clock.now())) await this.discard(file);
  }

  /**
   * Removes whatever is a directory's now, for another that is written whole.
   * @throws where that cannot be removed; then it stays, and the other one goes
   */
  private async makeRoom(name: string, part: string): Promise<void> {
    const unnamed = [...this.opened.keys()].filter((file) => partIn(file)[0]?.name === name);
    for (const file of [...unnamed, name + ENDING]) {
      if (file === part) continue;
      try {
        await this.files.remove(file);
      } catch (error) {
        // It may be gone all the same, and then the new one is all that there is.
        if ((await this.files.list('')).includes(file)) {
          await this.discard(part);
          this.opened.delete(part);
          throw error;
        }
      }
      this.opened.delete(file);
    }
  }

  /** Where that cannot be done now, the directory is there all the same, and gets its name at the next reading. */
  private giveName(part: string, name: string): Promise<boolean> {
    return this.tried(`name the directory ${name}`, async () => {
      await this.files.rename(part, name + ENDING);
      const directory = this.opened.get(part);
      this.opened.delete(part);
      if (directory) this.opened.set(name + ENDING, directory);
    });
  }

  private discard(part: string): Promise<boolean> {
    return this.tried(`remove ${part}`, () => this.files.remove(part));
  }

  private async tried(what: string, act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.log.warn(`cannot ${what}`, error);
      return false;
    }
  }
}
