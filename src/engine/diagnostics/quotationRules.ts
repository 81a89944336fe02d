import type { CheckedQuotation, Severity } from '../annotation.js';
import { differenceWords } from '../documents/differenceWords.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding, Rule } from './rule.js';

/** Rules about quotations that were held against the documents that the draft rests on. They say what the document has, never who is right. */
export const QUOTATION_RULES: readonly Rule[] = [
  {
    code: 'quote-negation',
    severity: 'error',
    summary: 'a quotation that adds or drops a “not”',
    find: (draft) => found(draft, isNegated, negationMessage),
  },
  {
    code: 'quote-altered',
    severity: 'error',
    summary: 'a quotation worded differently from the document',
    find: (draft) =>
      found(
        draft,
        (one) => !isNegated(one) && /^(?:altered|elided)$/.test(one.verdict),
        alteredMessage,
      ),
  },
  {
    code: 'quote-stitched',
    severity: 'warning',
    summary: 'a quotation that joins words from separate places in the document',
    find: (draft) =>
      found(draft, (one) => !isNegated(one) && one.verdict === 'stitched', stitchedMessage),
  },
  {
    code: 'quote-speaker',
    severity: 'warning',
    summary: 'a quotation whose words the document gives to somebody else',
    find: (draft) => found(draft, ({ attributedTo }) => attributedTo !== undefined, speakerMessage),
  },
  {
    code: 'quote-not-found',
    severity: 'information',
    summary: 'a quotation that is in none of the documents its speaker appears in',
    find: (draft) => found(draft, ({ missing }) => missing === true, missingMessage),
  },
];

type Message = (quotation: CheckedQuotation) => string;

function* found(
  { quotations }: DraftView,
  isFinding: (quotation: CheckedQuotation) => boolean,
  messageOf: Message,
): Generator<RuleFinding> {
  for (const quotation of quotations) {
    if (!isFinding(quotation)) continue;
    const { start, end, level } = quotation;
    const message = messageOf(quotation);
    // What is wrong with the words does not say how grave a wrong speaker is.
    const isAboutWords = messageOf !== speakerMessage && messageOf !== missingMessage;
    yield { start, end, message, ...(isAboutWords && { atMost: atMost(level) }) };
  }
}

function atMost(level: CheckedQuotation['level']): Severity {
  return level === 'none' ? 'hint' : level;
}

function isNegated({ verdict, cutBehind }: CheckedQuotation): boolean {
  return verdict === 'negation' || cutBehind !== undefined;
}

/** "hearing.txt, line 8". */
function place({ document, locator }: CheckedQuotation): string {
  return `${document?.split('/').at(-1) ?? ''}, ${locator ?? ''}`;
}

function negationMessage(quotation: CheckedQuotation): string {
  if (quotation.cutBehind !== undefined)
    return `the document has “${quotation.cutBehind}” right before these words (${place(quotation)})`;
  return alteredMessage(quotation);
}

const MAX_TOLD = 3;

function alteredMessage(quotation: CheckedQuotation): string {
  const told = quotation.differences.filter(({ kind }) => kind !== 'tidied' && kind !== 'marked');
  const words = told.slice(0, MAX_TOLD).map(differenceWords).join('; ');
  const more = told.length > MAX_TOLD ? `; and ${told.length - MAX_TOLD} more differences` : '';
  return `the document has ${words}${more} (${place(quotation)})`;
}

function stitchedMessage(quotation: CheckedQuotation): string {
  const gap = quotation.differences.find(({ kind }) => kind === 'long-omission');
  if (!gap?.said)
    return `parts of this quotation are apart or in another order in the document, and the draft does not mark it (${place(quotation)})`;
  const words = gap.said.split(/\s+/).length;
  return `the document has ${words} more words between parts of this quotation, and the draft does not mark the omission (${place(quotation)})`;
}

function speakerMessage(quotation: CheckedQuotation): string {
  return `these words are ${quotation.speaker ?? ''}’s in the document (${place(quotation)}); the draft gives them to ${quotation.attributedTo ?? ''}`;
}

function missingMessage(): string {
  return 'no attached document has these words, although the person quoted speaks in one';
}
