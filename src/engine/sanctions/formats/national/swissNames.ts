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
    .filter((part) => typeOf(part) !== 'title')
    .sort((a, b) => Number(a.attribute('order')) - Number(b.attribute('order')));
  const without = (type: string): Element[] => parts.filter((part) => typeOf(part) !== type);
  // Nobody is called by both family names at once.
  const hasBoth = ['family-name', 'maiden-name'].every((type) =>
    parts.some((part) => typeOf(part) === type),
  );
  return (hasBoth ? [without('maiden-name'), without('family-name')] : [parts]).flatMap((one) =>
    spellingsOf(one.map(partOf), kind, strength),
  );
}

function typeOf(part: Element): string {
  return part.attribute('name-part-type');
}

function spellingsOf(
  parts: readonly NamePart[],
  kind: ListedKind,
  strength: ListedName['strength'],
): ListedName[] {
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
  // A name of which only a part has a spelling in a script would be half a name there.
  const others = [...scripts]
    .map((script) =>
      parts.map(({ spellings }) => spellings.find((one) => one.script === script)?.text ?? ''),
    )
    .filter((texts) => texts.every((text) => text !== ''));
  return [main, ...latin.slice(0, MOST_SPELLINGS), ...others].map(make);
}

function partOf(part: Element): NamePart {
  return {
    isFamily: /^(?:family|maiden)-name$/.test(typeOf(part)),
    text: part.first('value'),
    spellings: part.all('spelling-variant').map((variant) => ({
      script: variant.attribute('script'),
      text: variant.text,
    })),
  };
}
