import type { Element } from '../../parsing/elements.js';
import type { ListedKind, ListedName } from '../../parsing/listing.js';
import { asPrinted, familyAndGiven } from '../../parsing/printedNames.js';

/** How many names are made of one with spelling variants of its parts. */
const MOST_SPELLINGS = 12;

interface NamePart {
  readonly isFamily: boolean;
  readonly text: string;
  readonly spellings: readonly { readonly script: string; readonly text: string }[];
}

/**
 * The names that a "name" of Switzerland's list stands for: its parts in their order, then with the spelling variants of one part after the other, and
 * in each other script in which it has variants.
 */
export function swissNames(name: Element, kind: ListedKind): ListedName[] {
  const strength = name.attribute('quality') === 'low' ? 'weak' : 'strong';
  const parts = name
    .all('name-part')
    .filter((part) => part.attribute('name-part-type') !== 'title')
    .sort((a, b) => Number(a.attribute('order')) - Number(b.attribute('order')))
    .map(partOf);
  const make = (texts: readonly string[]): ListedName => {
    const of = (isFamily: boolean): string =>
      texts.filter((text, i) => text !== '' && parts[i].isFamily === isFamily).join(' ');
    return kind === 'person' && of(true) !== '' && of(false) !== ''
      ? familyAndGiven(of(true), of(false), strength)
      : asPrinted(texts.filter(Boolean).join(' '), strength);
  };
  const main = parts.map(({ text }) => text);
  const isLatin = (script: string): boolean => script === '' || /^lat/i.test(script);
  const latin = parts.flatMap(({ spellings }, i) =>
    spellings
      .filter(({ script }) => isLatin(script))
      .map(({ text }) => main.map((part, j) => (i === j ? text : part))),
  );
  const scripts = new Set(
    parts.flatMap(({ spellings }) =>
      spellings.map(({ script }) => script).filter((script) => !isLatin(script)),
    ),
  );
  const others = [...scripts].map((script) =>
    parts.map(({ spellings }) => spellings.find((one) => one.script === script)?.text ?? ''),
  );
  return [main, ...latin.slice(0, MOST_SPELLINGS), ...others].map(make);
}

function partOf(part: Element): NamePart {
  return {
    isFamily: /^(?:family|maiden)-name$/.test(part.attribute('name-part-type')),
    text: part.first('value'),
    spellings: part.all('spelling-variant').map((variant) => ({
      script: variant.attribute('script'),
      text: variant.text,
    })),
  };
}
