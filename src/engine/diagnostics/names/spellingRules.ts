import type { Span } from '../../annotation.js';
import { remembered } from '../../text/remembered.js';
import { isTitleWord } from '../../english/titlesBeforeNames.js';
import type { DraftView } from '../draftView.js';
import { oncePerParagraph } from '../paragraphText.js';
import { type RuleFinding, replacing, type Rule } from '../rule.js';

/** A rule about people who are not in the registry. */
export const SPELLING_RULES: readonly Rule[] = [
  {
    code: 'name-spelt-two-ways',
    severity: 'information',
    summary: 'a name that is not in the registry and is spelled two ways',
    find: spellings,
  },
];

const FULL_NAME = /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]+)+/gu;

/** A full name as it is written, wherever it stands so. */
interface WrittenName {
  readonly given: string;
  readonly family: string;
  /** How it sounds, by and large. */
  readonly sound: string;
  readonly places: (Span & { readonly sentence: number })[];
}

function* spellings(draft: DraftView): Generator<RuleFinding> {
  const bySound = new Map<string, WrittenName[]>();
  for (const name of namesOf(draft).values()) {
    const same = bySound.get(name.sound);
    if (same) same.push(name);
    else bySound.set(name.sound, [name]);
  }
  for (const names of bySound.values()) {
    if (names.length < 2) continue;
    const [usual, ...others] = [...names].sort(
      (a, b) => b.places.length - a.places.length || a.places[0].start - b.places[0].start,
    );
    for (const other of others) {
      // One of both names must be the same: "Jon Smyth" and "John Smith" are two people, as like as not.
      if (other.given !== usual.given && other.family !== usual.family) continue;
      // Named side by side they are two.
      if (
        other.places.some((one) => usual.places.some(({ sentence }) => sentence === one.sentence))
      )
        continue;
      const [there, here] = [usual, other].map(({ given, family }) => `${given} ${family}`);
      for (const { start, end } of other.places)
        yield {
          start,
          end,
          message: `“${here}” here, but “${there}” elsewhere in the draft: one of them is misspelled, or they are two people`,
          related: [{ ...spanOf(usual.places[0]), message: there }],
          fixes: [replacing({ start, end }, there)],
        };
    }
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The names of which others sound alike that are written in another way. */
function namesOf(draft: DraftView): Map<string, WrittenName> {
  const others = new SpeltTwoWays();
  for (const { name } of unregistered(draft)) others.meet(name);
  const names = new Map<string, WrittenName>();
  if (others.sounds.size === 0) return names;
  for (const { name, number } of unregistered(draft)) {
    if (!others.sounds.has(name.sound)) continue;
    const { given, family, sound: how } = name;
    let written = names.get(name.key);
    if (!written) names.set(name.key, (written = { given, family, sound: how, places: [] }));
    written.places.push({
      ...draft.inDraft(number, name),
      sentence: draft.paragraphs[number].paragraph.start + name.sentence,
    });
  }
  return names;
}

/** The names, outside of headings, of people who are not in the registry. */
function* unregistered(
  draft: DraftView,
): Generator<{ readonly name: WrittenOnce; readonly number: number }> {
  for (const [number, { said, paragraph }] of draft.paragraphs.entries()) {
    if (paragraph.kind === 'heading') continue;
    for (const name of personNamesIn(said))
      if (
        !draft
          .placesIn(number)
          .some(({ actor, start, end }) => actor && start < name.end && name.start < end)
      )
        yield { name, number };
  }
}

/** Which names sound like others that are written otherwise. */
class SpeltTwoWays {
  readonly sounds = new Set<string>();
  private readonly keys = new Map<string, string>();

  meet({ sound: how, key }: WrittenOnce): void {
    const known = this.keys.get(how);
    if (known === undefined) this.keys.set(how, key);
    else if (known !== key) this.sounds.add(how);
  }
}

/** A person's full name in what is read of a paragraph. */
interface PersonName extends Span {
  readonly given: string;
  readonly family: string;
}

interface WrittenOnce extends PersonName {
  readonly key: string;
  readonly sound: string;
  /** Where its sentence begins. */
  readonly sentence: number;
}

/** The full names in a paragraph. */
const personNamesIn = oncePerParagraph((said): readonly WrittenOnce[] =>
  Array.from(said.text.matchAll(FULL_NAME)).flatMap(({ 0: words, index }) => {
    const name = personName(words, index);
    if (!name) return [];
    const { given, family } = name;
    return [
      {
        ...name,
        key: `${given} ${family}`,
        sound: `${sound(given)} ${sound(family)}`,
        sentence: said.sentenceAt(name.start).start,
      },
    ];
  }),
);

/** The last two words of a name, titles left off; a middle initial is passed over. */
function personName(words: string, index: number): PersonName | undefined {
  const parts = [...words.matchAll(/\S+/g)].filter(([part]) => !/^\p{Lu}\.$/u.test(part));
  let from = 0;
  if (parts.length > 2 && LEADS_SENTENCE.test(parts[0][0])) from++;
  while (from < parts.length && isTitleWord(parts[from][0].toLowerCase())) from++;
  if (parts.length - from !== 2) return undefined;
  const [given, family] = [parts[from], parts[from + 1]];
  const bare = family[0].replace(/['’]{1,2}s?$/, '');
  if (/^\p{Lu}+$/u.test(given[0]) || /^\p{Lu}+$/u.test(bare) || isNoPerson(given[0], bare))
    return undefined;
  return {
    start: index + given.index,
    end: index + family.index + bare.length,
    given: given[0],
    family: bare,
  };
}

const LEADS_SENTENCE =
  /^(?:Later|Then|Yesterday|Today|Meanwhile|Still|Now|But|And|When|While|After|Before|Here|Once|Police|Even|Only|Both)$/;
const NO_PERSON =
  /^(?:The|This|That|In|On|At|He|She|It|And|But|North|South|East|West|New|General|United|National|Mr|Mrs|Ms|Dr|Later|Last|State|House|Senate|Brothers|Both)$/;

function isNoPerson(given: string, family: string): boolean {
  return (
    NO_PERSON.test(given) ||
    /^(?:Party|Council|Committee|Bank|Street|Times|Post|University|Department|Ministry|House|Court|Group|Club|United|City|States?)$/.test(
      family,
    )
  );
}

/** Special forms of given names that are one name in two spellings. */
const PAIRS: Readonly<Record<string, string>> = {
  geoffrey: 'jeffrey',
  stephen: 'steven',
  jeffery: 'jeffrey',
  jon: 'john',
  lindsey: 'lindsay',
  isobel: 'isabel',
  clare: 'claire',
  katharine: 'katherine',
  catharine: 'katherine',
  kathryn: 'katherine',
  muhammad: 'mohammed',
  mohammad: 'mohammed',
  alasdair: 'alistair',
  alastair: 'alistair',
  shaun: 'sean',
  shawn: 'sean',
  allan: 'alan',
  allen: 'alan',
  rebekah: 'rebecca',
};

/** How a name sounds, by and large: the spellings of one name come to the same. */
const sound = remembered((name: string): string => {
  const lower = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return (
    (Object.hasOwn(PAIRS, lower) ? PAIRS[lower] : lower)
      .replace(/[’'-]/g, '')
      .replace(/^mac/, 'mc')
      .replace(/qu|qv/g, 'kv')
      .replace(/sch/g, 's')
      .replace(/ch|ck|c/g, 'k')
      .replace(/ph/g, 'f')
      .replace(/th|dt/g, 't')
      .replace(/x/g, 'ks')
      .replace(/z/g, 's')
      .replace(/mps/g, 'ms')
      .replace(/h$/, '')
      .replace(/y|j(?=[aeiou])/g, 'i')
      .replace(/ae/g, 'e')
      .replace(/ai/g, 'a')
      .replace(/ea|ei|ie/g, 'i')
      .replace(/o/g, 'u')
      .replace(/er$/, 'r')
      // Petersen, Peterson; Clark, Clarke.
      .replace(/(?<=.{4})sen$/, 'sun')
      .replace(/(?<=.{4})ke$/, 'k')
      .replace(/(.)\1+/g, '$1')
  );
});
