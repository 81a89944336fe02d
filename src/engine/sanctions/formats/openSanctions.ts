import type { ListedKind, ListSource } from '../parsing/listing.js';
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

export const OPENSANCTIONS_LICENCE =
  'OpenSanctions data are licensed CC BY-NC 4.0: commercial use needs a licence from opensanctions.org.';

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
