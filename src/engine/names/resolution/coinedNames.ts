import type { MentionForm, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { isRareFamily } from '../recognition/fullNames.js';
import type { Evidence } from '../variants/evidence.js';
import { isKnownSurname } from '../variants/knownSurnames.js';
import { soundOf } from '../variants/sound.js';
import type { Way } from '../variants/way.js';
import { NO_EVIDENCE } from './candidates.js';
import { type Introduction, stillOpen } from './introductions.js';
import { MAY_BE_ANOTHERS, NAMED_AS_OFTEN } from './settledMention.js';
import { type ShortForm, shortFormsOf } from './shortForms.js';

/** A word that a draft itself makes a name of somebody. */
export interface CoinedName {
  readonly actors: readonly Actor[];
  readonly form: MentionForm;
  /** What it is short for, where the word is anybody's or anything's elsewhere, so that it counts only where it stands by itself. */
  readonly short: ShortForm | null;
  /** What leaves it open whose it is: others may be called so, or somebody else of another spelling. */
  readonly evidence: readonly Evidence[];
}

/** Whose a short form is so far. */
interface ShortFormOwner {
  readonly owner: Introduction;
  readonly short: ShortForm;
  /** Whether another is named as often who has it, too. */
  shared: boolean;
  /** Whether any other whom the draft names has it, too. */
  isOthers: boolean;
}

const PLAIN = { short: null, evidence: NO_EVIDENCE };

/** Shorter family names are too easily another's in another spelling. */
const SHORTEST = 6;

/** Whether a word is a rare family name in another spelling, and no other family's. */
function isSpelling(word: string, family: string): boolean {
  return (
    fold(word) !== fold(family) &&
    word[0] === family[0] &&
    isRareFamily(word) &&
    !isKnownSurname(fold(word)) &&
    !isKnownSurname(fold(family))
  );
}

/** The words that a draft itself makes names: acronyms that it defines, family names as it spells them, short forms of full names. */
export class CoinedNames {
  private readonly names = new Map<string, CoinedName>();

  add(word: string, actors: readonly Actor[], form: MentionForm): void {
    this.names.set(word, { ...PLAIN, actors, form });
  }

  /**
   * Adds a family name as the draft spells it behind a given name. The word alone is no surer than the two.
   * @param ways what the full name is
   */
  addSpelled(word: string, actors: readonly Actor[], ways: readonly Way[]): void {
    const evidence = stillOpen(ways.flatMap((way) => way.evidence));
    this.names.set(word, { ...PLAIN, actors, form: 'surname', evidence });
  }

  /**
   * Adds the short forms of those whom the draft names in full. Of several with one short form it is whose full name stands most often; of equals, nobody's.
   * @param isSurname whether the draft has a word as somebody's family name, with a given name before it
   * @param timesElsewhere how often the draft has a short form's word in another name
   */
  addShortForms(
    introductions: Iterable<Introduction>,
    isSurname: (word: string) => boolean | undefined,
    timesElsewhere: (short: ShortForm) => number,
  ): void {
    const owners = new Map<string, ShortFormOwner>();
    for (const owner of introductions)
      for (const short of shortFormsOf(owner.actor)) {
        if (this.names.has(short.word) || (short.isLoose && isSurname(short.word))) continue;
        const known = owners.get(short.word);
        if (!known || owner.count > known.owner.count)
          owners.set(short.word, { owner, short, shared: false, isOthers: known !== undefined });
        else {
          known.shared ||= owner.count === known.owner.count;
          known.isOthers = true;
        }
      }
    for (const [word, { owner, short, shared, isOthers }] of owners) {
      if (shared) continue;
      const times = timesElsewhere(short);
      const isLoose = short.isLoose || isOthers || times > 0;
      const isOpen = short.behindArticle && times >= owner.count;
      this.names.set(word, {
        ...PLAIN,
        actors: [owner.actor],
        form: short.form,
        short,
        evidence: isOpen ? [NAMED_AS_OFTEN] : isLoose ? [MAY_BE_ANOTHERS] : NO_EVIDENCE,
      });
    }
  }

  /**
   * Adds the rare family names of those whom the draft names in full in other spellings of the same sound: "Zelenskyy" in a draft that has "Volodymyr
   * Zelensky".
   * @param words the draft's words with a capital that name nobody
   * @param isSurname see `addShortForms`
   */
  addSpellings(
    introductions: Iterable<Introduction>,
    words: Iterable<string>,
    isSurname: (word: string) => boolean | undefined,
  ): void {
    const families = new Map<string, { name: string; actors: Actor[] }>();
    for (const { actor } of introductions) {
      const name = actor.kind === 'person' ? actor.name.slice(actor.name.lastIndexOf(' ') + 1) : '';
      if (name.length < SHORTEST || !isRareFamily(name)) continue;
      const sound = soundOf(name);
      const known = families.get(sound);
      if (known) known.actors.push(actor);
      else families.set(sound, { name, actors: [actor] });
    }
    if (families.size === 0) return;
    for (const word of words) {
      if (word.length < SHORTEST || this.names.has(word)) continue;
      const family = families.get(soundOf(word));
      if (!family || !isSpelling(word, family.name) || isSurname(word)) continue;
      this.names.set(word, {
        ...PLAIN,
        actors: family.actors,
        form: 'surname',
        evidence: [MAY_BE_ANOTHERS],
      });
    }
  }

  /** Whether the draft itself says what an acronym stands for. */
  defines(acronym: string): boolean {
    return this.names.get(acronym)?.form === 'acronym';
  }

  /** Where a paragraph writes them, in offsets of its reading. */
  *in(capitals: ReadonlyMap<string, readonly Span[]>): Generator<[Span, CoinedName]> {
    if (this.names.size === 0) return;
    if (this.names.size < capitals.size) {
      for (const [word, coined] of this.names)
        for (const span of capitals.get(word) ?? []) yield [span, coined];
    } else {
      for (const [word, spans] of capitals) {
        const coined = this.names.get(word);
        if (coined) for (const span of spans) yield [span, coined];
      }
    }
  }
}
