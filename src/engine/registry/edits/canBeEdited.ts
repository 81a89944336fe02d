import { findConflict } from '../../text/conflicts.js';
import { partsOfFile } from '../salvage/fileParts.js';
import { withLineFeeds } from '../yamlText.js';

/**
 * Whether a registry may be written into: not while two sides of a merge stand in it side by side, and not while it holds
 * a second document or a second `actors:`, because nobody can tell to which of them an edit belongs.
 */
export function canBeEdited(text: string): boolean {
  return !findConflict(text) && !partsOfFile(withLineFeeds(text));
}
