import type { ListedKind, Listing, ListSource } from '../parsing/listing.js';
import type { ListReading } from '../parsing/listReading.js';
import { isoDay } from '../parsing/listDates.js';

/** How OpenSanctions' schemata (Follow the Money) map to kinds of parties; other schemata are no parties. */
export function kindOfSchema(schema: string): ListedKind | undefined {
  switch (schema) {
    case 'Person':
      return 'person';
    case 'Vessel':
      return 'vessel';
    case 'Airplane':
      return 'aircraft';
    case 'Organization':
    case 'Company':
    case 'LegalEntity':
    case 'PublicBody':
    case 'CryptoWallet':
      return 'entity';
    default:
      return undefined;
  }
}

const OPENSANCTIONS_LICENCE =
  'OpenSanctions data are licensed CC BY-NC 4.0: commercial use needs a license from opensanctions.org.';

/** @param lastSeen the newest time stamp of the file, which is when it was made */
export function openSanctionsSource(lastSeen: string): ListSource {
  return {
    list: 'opensanctions',
    title: 'OpenSanctions',
    authority: 'OpenSanctions',
    date: isoDay(lastSeen),
  };
}

export function openSanctionsUrl(id: string): string {
  return `https://www.opensanctions.org/entities/${encodeURIComponent(id)}/`;
}

/** Data sets of OpenSanctions that hold parties for other reasons than sanctions, by what their titles say. */
const OTHER_REASONS =
  /debar|exclu(?:ded|sion)|disqualifi|wanted|fugitive|warning|enforcement|regulatory|disciplin|politically|parliament|bundestag|congress|senate|assembl|members of|leaders|cabinet|wikidata|lobby|offshore/i;

/** Whether each of the data sets that a party is in holds parties for other reasons than sanctions. @param titles joined by semicolons */
export function areOtherDataSets(titles: readonly string[]): boolean {
  return titles.length > 0 && titles.every((title) => OTHER_REASONS.test(title));
}

/** After so many parties without sanctions a file is taken for a collection of persons to watch. */
const UNSANCTIONED_HEAD = 2_000;

/**
 * Delivers what an OpenSanctions file holds. Collections have more than sanctions in them: where some party is sanctioned, the others are left out and
 * counted; where none is, all are delivered, and none is said to be sanctioned.
 */
export class OpenSanctionsTargets {
  private someSanctioned = false;
  private waiting: { listing: Listing; line: number }[] = [];
  private leftOut = 0;

  constructor(
    private readonly file: string,
    private readonly reading: ListReading,
  ) {}

  add(listing: Listing, line: number): void {
    if (listing.measure !== 'none') {
      this.someSanctioned = true;
      this.leftOut += this.waiting.length;
      this.waiting = [];
      this.reading.deliver(listing, this.file, line);
    } else if (this.someSanctioned) this.leftOut++;
    else {
      this.waiting.push({ listing, line });
      if (this.waiting.length >= UNSANCTIONED_HEAD) this.deliverWaiting();
    }
  }

  end(): void {
    this.deliverWaiting();
    if (!this.someSanctioned)
      this.reading.remark(
        'No party of this file is sanctioned: it lists persons to watch and others, and they are not shown as sanctioned.',
      );
    if (this.leftOut > 0)
      this.reading.remark(
        `${this.leftOut.toLocaleString('en-US')} ${this.leftOut === 1 ? 'party was' : 'parties were'} left out that OpenSanctions holds for other reasons than sanctions (politically exposed persons, debarred companies and others).`,
      );
    this.reading.remark(OPENSANCTIONS_LICENCE);
  }

  private deliverWaiting(): void {
    for (const { listing, line } of this.waiting) this.reading.deliver(listing, this.file, line);
    this.waiting = [];
  }
}
