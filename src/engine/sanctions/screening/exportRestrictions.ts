import type { Mention } from '../../annotation.js';

/**
 * Whether a mention may be a party whose exports are restricted and that nobody has sanctioned: what lists of the US Bureau of Industry and Security
 * hold. Such a name is never shown as sanctioned.
 */
export function isExportRestricted({ actor, sanctioned, candidates }: Mention): boolean {
  return (
    actor === null &&
    sanctioned === 'no' &&
    candidates.some(({ listing }) => listing?.measure === 'export-restrictions')
  );
}
