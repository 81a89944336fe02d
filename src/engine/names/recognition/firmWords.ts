import type { Span } from '../../annotation.js';
import { wordSet } from '../../english/wordSet.js';
import { isFunctionWord } from '../../english/ordinaryWords.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from '../variants/evidence.js';
import { compareForms, withoutLegalForm } from '../variants/legalForm.js';
import type { Way } from '../variants/way.js';
import { beginsSentence, type Neighbour, wordAfter, wordBefore } from './neighbours.js';

/** What firms are, and what is theirs: "the software firm Titan", "the Titan board". */
const BUSINESS = wordSet(`
  affiliate airline bank billionaire board boss brand broker builder business carrier chain chairman chief club company competitor concern conglomerate contractor developer director directors
  distributor employee employees engineer executive executives exporter factory factories firm founder giant group head holding importer insurer investor investors lender manufacturer market network operator outlet owner
  parent plant plants president producer project publisher retailer rival sales seller share shareholder shareholders shares shipper spokesman spokesperson spokeswoman staff startup stock store stores subsidiary supplier supply trader
  unit utility vendor venture worker workers workforce`);
const MAKER = /(?:maker|builder|seller|trader|bank|group|company|owner)$/;

const MAY_BE_A_THING: readonly Evidence[] = [
  {
    verdict: 'doubt',
    said: 'The word is used here as for a thing of that name, not as a firm’s name.',
  },
];

/** Whether a firm's one word is a thing's here: "The Titan submersible", "the moon Titan", "Titan, the moon". What leaves it open; nothing where nothing says so. */
export function thingEvidence(text: string, { start, end }: Span): readonly Evidence[] {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (before && /^(?:an?|the)$/.test(before.folded)) {
    const isFirms = after !== undefined && isBusiness(after.folded);
    return isFirms ? [] : MAY_BE_A_THING;
  }
  const told =
    before !== undefined &&
    !before.capital &&
    !isFunctionWord(before.folded) &&
    !isBusiness(before.folded) &&
    /^(?:an?|the|this|that|\p{L}+['’]s)$/iu.test(wordBefore(text, before.start)?.text ?? '');
  if (told && !beginsSentence(text, start)) return MAY_BE_A_THING;
  const noun = /^, (?:an?|the|\p{L}+['’]s) (\p{L}+)(?: (\p{L}+))?/u.exec(text.slice(end, end + 50));
  const isOther =
    noun !== null && !noun.slice(1).some((word) => word !== undefined && isBusiness(word));
  return isOther ? MAY_BE_A_THING : [];
}

/** "the missing Boeing 777.", "the Fortune 500,": a number at the end of what is said makes a product or a ranking of a maker's name. */
export function isNumberedProduct(text: string, end: number): boolean {
  return /^ \p{Lu}{0,2}-?\d+\p{Lu}?(?=[.,;:)]|$)(?![.,]\d)/u.test(text.slice(end, end + 12));
}

export const IS_A_PRODUCT: Evidence = {
  verdict: 'doubt',
  said: 'With the number after it, it is the name of a product or a ranking.',
};

/** Whether a word names what firms are or what is theirs: "shares", "chairman", "chipmaker". */
export function isBusiness(word: string): boolean {
  return BUSINESS.has(word) || MAKER.test(word);
}

const OTHER_FORM: Evidence = {
  verdict: 'doubt',
  said: 'The draft gives the name a different legal form from the registry.',
};

/** A firm with its own legal form in other words is itself ("Titan Limited" for Titan Ltd), with that of another kind of firm it may be another. */
export function withForm(way: Way, written: string, form: string | null): Way {
  if (form === null) return way;
  const own = namesOf(way.actor).filter((name) => fold(withoutLegalForm(name)) === fold(written));
  switch (compareForms(form, own)) {
    case 'same':
      return way.made ? { ...way, grounds: 'name', evidence: [] } : way;
    case 'other':
      return { ...way, evidence: [...way.evidence, OTHER_FORM] };
    default:
      return way;
  }
}

function namesOf({ name, aliases }: Actor): string[] {
  return [name, ...(aliases ?? []).map((alias) => alias.name)];
}

/** What firms do, as the second word of their names. */
const TRADES = wordSet(`
  airlines airways aviation bancorp bookstores brewing builders cannabis chemical chemicals coffee construction electronics engineering farms foods furniture hardware healthcare holdings homes hotels
  industries insurance investments jewelers laboratories lumber machinery mining motors oil paper petroleum pharma pharmaceuticals pictures plastics properties publishing railways realty resources
  restaurants roofing rubber securities semiconductor shipping software solar solutions studios supply systems technologies telecom textiles therapeutics tobacco toys trading transport trucking ventures
  wines yachts`);

/** Whether the word behind a body's one word makes it another firm's: "Beacon Roofing", where the registry has the Beacon. */
export function isAnotherFirm(written: string, next: Neighbour): boolean {
  return TRADES.has(next.folded) && !written.includes(' ');
}

/** "Obama for America", "the Cruz for President campaign": who runs it, and not the candidate. In "named Cruz for President" it is he. */
const CAMPAIGN =
  /^ [Ff]or (?:America(?!\p{L})|(?:Congress|Governor|Mayor|President|Senate|\p{Lu}\p{L}+)(?: 20\d\d)? (?:[Cc]ampaign|[Cc]ommittee|headquarters|Inc|PAC|rall(?:y|ies)|volunteers?|staff)(?!\p{L}))/u;

/** Whether a family name is a firm's or a campaign's that is called after its bearer: "Johnson & Johnson", "Becker & Sons", "Obama for America". */
export function isCalledAfter(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  const behind = text.slice(end, end + REACH);
  return (
    behind.startsWith(` & ${word}`) ||
    text.slice(Math.max(0, start - word.length - 3), start) === `${word} & ` ||
    /^ & (?:Co|Company|Sons?|Partners|Associates|Brothers|Bros)\b/.test(behind) ||
    CAMPAIGN.test(behind)
  );
}

/** So much is looked at behind a name, in UTF-16 code units. */
const REACH = 60;
