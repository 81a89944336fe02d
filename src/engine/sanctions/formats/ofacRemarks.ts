import { factsOf, imoIn } from '../parsing/identifyingFacts.js';
import type { Listing } from '../parsing/listing.js';

/** What the Remarks column of OFAC's CSV files says, as far as Copydesk shows or matches it. */
export interface OfacRemarks extends Pick<
  Listing,
  'born' | 'nationalities' | 'imo' | 'birthplaces' | 'gender' | 'identifiers' | 'craft'
> {
  /** OFAC gives weak names nowhere else in its CSV files: "a.k.a. 'RDIF'". */
  readonly weakNames: readonly string[];
}

const ALSO_KNOWN = /\b[afn]\.k\.a\. (['"])/;
/** Statements that hold numbers and are no numbers of the party's own. */
const NO_IDENTIFIER =
  /^(?:(?:alt\. )?(?:DOB|POB|nationality|citizen)\b|Gender\b|Linked To|Secondary sanctions|Additional Sanctions|Transactions|Executive Order|Effective Date|Listing Date|Purchase|Organization (?:Type|Established)|Target Type|For more information|Website|Email|[afn]\.k\.a\.)/i;
const IDENTIFIER =
  /^(?:alt\. )?(?:[\p{L}.'/() -]{0,60}?\b(?:No\.|Number|ID|ID Card|Passport|Code|Registration|MMSI|BIC|NIT|RUC|NIE|NIP|SSN|Cartilla|License|Licence|Matricula|Identification|Visa|Carnet|Address - [A-Z]{2,6})|C\.U\.R\.P\.|R\.F\.C\.|D\.N\.I\.|C\.U\.I\.T\.|C\.U\.I\.|C\.U\.I\.P\.)[^\p{L}]{0,2}.*\d/u;

/** A bank's code is letters, unlike other numbers. */
const BANK_CODE = /^SWIFT\/BIC [A-Z0-9]{6,}/;
const AIRCRAFT = /^Aircraft (Model|Operator|Manufacture Date) (.+)$/;

/** Reads the Remarks column, continued with what sdn_comments.csv adds to it. */
export function readOfacRemarks(remarks: string): OfacRemarks {
  const parts = remarks.split(';').map((part) => part.trim().replace(/\.$/, ''));
  const after = (pattern: RegExp): string[] =>
    parts.flatMap((part) => pattern.exec(part)?.[1].trim() ?? []);
  return {
    weakNames: parts.flatMap(weakName),
    born: after(/^(?:alt\. )?DOB (.+)$/),
    nationalities: [
      ...new Set([
        ...after(/^(?:alt\. )?nationality (.+)$/),
        ...after(/^(?:alt\. )?citizen (.+)$/),
      ]),
    ],
    birthplaces: factsOf(after(/^(?:alt\. )?POB (.+)$/)),
    gender: after(/^Gender (.+)$/)[0],
    identifiers: factsOf(
      parts.filter(
        (part) =>
          part.length < 200 &&
          !NO_IDENTIFIER.test(part) &&
          (IDENTIFIER.test(part) || BANK_CODE.test(part)),
      ),
    ),
    craft: factsOf(
      parts.flatMap((part) => {
        const [, what, value] = AIRCRAFT.exec(part) ?? [];
        return what === undefined ? [] : [`${what.toLowerCase()}: ${value}`];
      }),
    ),
    imo: imoIn(remarks),
  };
}

/**
 * The name in quotation marks of either kind behind "a.k.a."; a mark inside it is an apostrophe, so it ends at the last mark of the statement.
 */
function weakName(part: string): string[] {
  const match = ALSO_KNOWN.exec(part);
  if (!match) return [];
  const start = match.index + match[0].length;
  const end = part.lastIndexOf(match[1]);
  const name = end >= start ? part.slice(start, end).trim() : '';
  return name === '' ? [] : [name];
}
