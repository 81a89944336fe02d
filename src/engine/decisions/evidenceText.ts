import type { DecisionEvidence, EvidencePlace } from './decision.js';

/** The parts of a place in a document, the largest first, as English names them. */
export const PLACE_PARTS = [
  'page',
  'paragraph',
  'line',
  'time',
] as const satisfies readonly (keyof EvidencePlace)[];

/** Whether evidence has a place in it at all: an address or a file has one, an interview has none. */
export function isDocumentEvidence(
  evidence: DecisionEvidence,
): evidence is DecisionEvidence &
  EvidencePlace &
  ({ readonly url: string } | { readonly file: string }) {
  return 'url' in evidence || 'file' in evidence;
}

/** Whether evidence is an address or a file without a place in it, or a passage: whoever looks again must search all of it. */
export function isVague(evidence: DecisionEvidence): boolean {
  if (!isDocumentEvidence(evidence) || evidence.quote) return false;
  if ('url' in evidence && /#[^#]*\S/.test(evidence.url)) return false;
  return PLACE_PARTS.every((part) => !evidence[part]);
}

/** What evidence is, in English, for reports: never who a contact is. */
export function evidenceWords(evidence: DecisionEvidence): string {
  if ('interview' in evidence)
    return [`interview with ${evidence.interview}`, evidence.held, evidence.how]
      .filter(Boolean)
      .join(', ');
  if ('calculation' in evidence) return `calculation: ${evidence.calculation}`;
  if ('contact' in evidence) return 'a contact in the private file';
  const place = PLACE_PARTS.flatMap((part) =>
    evidence[part] ? [`${part === 'time' ? 'at' : part} ${evidence[part]}`] : [],
  );
  return ['url' in evidence ? evidence.url : evidence.file, ...place].join(', ');
}

/** What stands with evidence: the quoted passage, when it was read, and a note; null where nothing does. */
export function evidenceNote({ quote, read, note }: DecisionEvidence): string | null {
  const said = [quote && `“${quote}”`, read && `read on ${read}`, note].filter(Boolean).join('; ');
  return said || null;
}

/** Reads a place as a person types it: "page 4", "p. 4, line 12", "para 2", "4" (a page), "12:34". Null where it is none. */
export function readPlace(words: string): EvidencePlace | null {
  const parts: { -readonly [K in keyof EvidencePlace]: EvidencePlace[K] } = {};
  const asked = words
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  for (const part of asked) {
    const time = /^(?:at )?((?:\d{1,2}:)?\d{1,3}:\d\d)$/i.exec(part);
    const named =
      /^(page|pages|pp?\.?|paragraph|paragraphs|paras?\.?|¶|lines?|l\.?)\s*([\p{L}\p{N}][\p{L}\p{N}.–-]*)$/iu.exec(
        part,
      );
    if (time) parts.time = time[1];
    else if (/^\d[\d–-]*$/.test(part)) parts.page = part;
    else if (!named) return null;
    else if (/^(?:para|¶)/i.test(named[1])) parts.paragraph = named[2];
    else if (/^p/i.test(named[1])) parts.page = named[2];
    else parts.line = named[2];
  }
  return asked.length > 0 ? parts : null;
}
