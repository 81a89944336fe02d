import { counted } from '../../text/output/plural.js';
import type { Placer } from './passages.js';
import type { DraftBeforePublication, Item } from './publication.js';
import { quotationWords } from '../reportWords.js';
import { noDocumentWords } from '../whatWasRead.js';

/** The quotations that the documents have otherwise, or have from somebody else. */
export function quotationItems({ annotation }: DraftBeforePublication, place: Placer): Item[] {
  return (annotation.quotations ?? [])
    .filter(({ level, attributedTo }) => level !== 'none' || attributedTo !== undefined)
    .map((one) => {
      const quoted = place.sentence(one);
      return {
        label: quoted.words,
        facts: quotationWords({
          ...one,
          said: one.said ?? null,
          differences: [...one.differences],
          speaker: one.speaker ?? null,
          attributedTo: one.attributedTo ?? null,
        }).map(([label, value]) => `${label}: ${value}`),
        passages: [quoted],
      };
    });
}

/** What it means that there is none: said only of the quotations that a document has. */
export function quotationsChecked({
  annotation: { quotations },
  read,
}: DraftBeforePublication): string {
  if (!read.documents?.length || quotations === undefined) return `${noDocumentWords(read)}.`;
  const found = quotations.filter(({ verdict }) => verdict !== 'not-found').length;
  return `Of ${counted(quotations.length, 'quotation', 'quotations')} of five words or more, ${found} ${found === 1 ? 'is' : 'are'} in the documents as in the draft.`;
}
