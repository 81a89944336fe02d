/** What the Remarks column of OFAC's CSV files says, as far as Copydesk shows or matches it. */
export interface OfacRemarks {
  /** OFAC gives weak names nowhere else in its CSV files: "a.k.a. 'RDIF'". */
  readonly weakNames: readonly string[];
  readonly born: readonly string[];
  readonly nationalities: readonly string[];
  readonly imo?: string;
}

// A quotation mark inside a name is an apostrophe too, and a name may hold points: it ends at "';" or at "'." and the end.
const WEAK_NAME = /\b(?:a|f|n)\.k\.a\. '([\s\S]*?)'(?=\s*;|\s*\.?\s*$|\s*\.\s*;)/g;

/** Reads the Remarks column, continued with what sdn_comments.csv adds to it. */
export function readOfacRemarks(remarks: string): OfacRemarks {
  const weakNames = [...remarks.matchAll(WEAK_NAME)].map((match) => match[1].trim());
  const parts = remarks.split(';').map((part) => part.trim().replace(/\.$/, ''));
  const after = (pattern: RegExp): string[] =>
    parts.flatMap((part) => pattern.exec(part)?.[1].trim() ?? []);
  return {
    weakNames,
    born: after(/^(?:alt\. )?DOB (.+)$/),
    nationalities: after(/^(?:alt\. )?nationality (.+)$/),
    imo: /\bIMO (\d{7})\b/.exec(remarks)?.[1],
  };
}
