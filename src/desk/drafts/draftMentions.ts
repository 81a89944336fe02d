import type { URI } from 'vscode-uri';
import { Annotator } from '../../engine/annotate.js';
import type { Mention } from '../../engine/annotation.js';
import type { Lexicon } from '../../engine/names/variants/lexicon.js';
import type { Screening } from '../../engine/sanctions/screening/listedHit.js';
import { localDay } from '../../engine/text/localDay.js';
import { Lines } from '../../engine/text/positions.js';
import type { DecisionStore } from '../decisions/decisionStore.js';
import type { DeskHost } from '../host.js';
import { decodeFile } from '../host/openText.js';
import { inSlices } from '../host/slices.js';
import { markupOf } from './draft.js';

/** Whom one draft names. Offsets count in the draft as it was read: an open editor's text, else the file's. */
export interface DraftMentions {
  readonly uri: URI;
  readonly mentions: readonly Mention[];
  /** Tells lines and columns of the offsets. */
  readonly lines: Lines;
}

/** A file that is read for whom it names, and with what. */
export interface DraftToRead {
  readonly uri: URI;
  readonly languageId: string | undefined;
  /** Whether a sidecar stands beside it. */
  readonly isDecided: boolean;
  readonly lexicon: Promise<Lexicon>;
  readonly screening: Screening | undefined;
}

interface ReadMentions extends DraftMentions {
  /** What the draft was read from: the file's time and size, the names and the decisions. */
  readonly stamp: string;
  readonly lexicon: Lexicon;
  readonly screening: Screening | undefined;
}

/** A draft is a text that somebody wrote; a longer file is something else, and stands in the log. */
const MAX_FILE_BYTES = 5_000_000;
/** How many mentions are kept for drafts that are not open: some 60 MB. The drafts that were not asked for longest go first. */
const MAX_KEPT_MENTIONS = 200_000;

/** Whom drafts that are not open name; each file is read again only when it, its decisions, or what it is read with has changed. */
export class DraftMentionCache {
  private readonly cache = new Map<string, ReadMentions>();
  private readonly reading = new Map<string, Promise<DraftMentions | undefined>>();
  private kept = 0;

  constructor(
    private readonly host: DeskHost,
    private readonly decisions: Pick<DecisionStore, 'once'>,
  ) {}

  /** Undefined where a file is gone, too long, or cannot be read, which the log says. */
  read(draft: DraftToRead): Promise<DraftMentions | undefined> {
    const key = draft.uri.toString();
    let reading = this.reading.get(key);
    if (!reading) {
      reading = this.readFile(draft).finally(() => this.reading.delete(key));
      this.reading.set(key, reading);
    }
    return reading;
  }

  private async readFile(draft: DraftToRead): Promise<DraftMentions | undefined> {
    const key = draft.uri.toString();
    try {
      const read = await this.readUnlessKnown(draft);
      if (read) this.keep(key, read);
      else this.drop(key);
      return read;
    } catch (error) {
      // One file that cannot be read costs only itself.
      this.host.log.warn(`cannot look through ${key}`, error);
      this.drop(key);
      return undefined;
    }
  }

  private async readUnlessKnown({
    uri,
    languageId,
    isDecided,
    lexicon: compiling,
    screening,
  }: DraftToRead): Promise<ReadMentions | undefined> {
    const { files, log, clock } = this.host;
    const key = uri.toString();
    const found = await files.stat(uri);
    // A draft that was deleted a moment ago is no news.
    if (!found) return undefined;
    const { mtime, size } = found;
    if (size > MAX_FILE_BYTES)
      return void log.info(`not looked through, because it is too long: ${key}`);
    const decisions = await this.decisions.once(uri, isDecided);
    const today = localDay(new Date(clock.now()));
    const date = decisions.date ?? today;
    const stamp = JSON.stringify([
      mtime,
      size,
      date,
      today,
      [...decisions.pins],
      decisions.ignores,
    ]);
    const lexicon = await compiling;
    const known = this.cache.get(key);
    if (known?.stamp === stamp && known.lexicon === lexicon && known.screening === screening)
      return known;
    const bytes = await files.read(uri);
    if (!bytes) return undefined;
    const text = decodeFile(this.host, uri, bytes);
    const annotator = new Annotator(markupOf(languageId));
    const { mentions } = await inSlices(
      annotator.steps(text, lexicon, { date, today, decisions, screening, mentionsOnly: true }),
    );
    return { uri, mentions, lines: new Lines(text), stamp, lexicon, screening };
  }

  private keep(key: string, read: ReadMentions): void {
    this.drop(key);
    this.cache.set(key, read);
    this.kept += read.mentions.length + 1;
    for (const [oldest] of this.cache) {
      if (this.kept <= MAX_KEPT_MENTIONS || oldest === key) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const known = this.cache.get(key);
    if (!known) return;
    this.cache.delete(key);
    this.kept -= known.mentions.length + 1;
  }
}
