import type { MentionForm } from '../../annotation.js';
import { isCommonWord } from '../../english/commonWords.js';
import { isOrdinaryWord } from '../../english/ordinaryWords.js';
import type { Period } from '../../registry/partialDate.js';
import type { Actor, Alias } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import type { Evidence } from './evidence.js';
import { isAcronym } from './organizationName.js';
import type { PersonName } from './personName.js';

/** What it takes for words to mean an actor. */
export type Grounds =
  /** Nothing: they name the actor. */
  | 'name'
  /** The draft names the actor elsewhere: weak aliases, generated short forms and acronyms. */
  | 'introduction'
  /** As 'introduction', and nobody else in the draft has a better right to the family name. */
  | 'surname'
  /** As 'surname', or with the title in front that belongs to the name: "Pope Francis". */
  | 'title';

/** How the text must write the words: with capitals where names have them, exactly like this, or anyhow. */
export type Capitals = 'names' | 'exact' | 'any';

/** One way to write an actor. */
export interface Way {
  readonly actor: Actor;
  readonly text: string;
  readonly form: MentionForm;
  readonly grounds: Grounds;
  readonly capitals: Capitals;
  /** Phrases in which the words are something else. */
  readonly not: readonly string[];
  /** When the actor was called so. */
  readonly period: Period;
  /** The parts of the person's name that the words belong to. */
  readonly person: PersonName | null;
  /** Whether somebody wrote it into the registry, or it was made from what was written there. */
  readonly made: boolean;
  /** Whether something had to be forgiven to recognise the name, or it is an everyday word: no sanctions mark may rest on it. */
  readonly loose: boolean;
  /** Folded words of which one must stand before these: "the" before "Guardian", "German" before "Foreign Ministry". */
  readonly after: readonly string[] | null;
  /** What leaves it open whether the words mean the actor, wherever they stand. */
  readonly evidence: readonly Evidence[];
  /** The actor's names with this given and family name that have more middle names: another middle name or initial is another person's. */
  readonly fuller: readonly PersonName[];
}

/** The period of a way that was never out of use. */
export const ALWAYS: Period = {};

/**
 * A way to write an actor by one of its names, with what holds for most.
 * @param alias the name as the entry has it
 * @param text the words
 */
export function way(actor: Actor, alias: Alias, text: string, more: Partial<Way>): Way {
  return {
    actor,
    text,
    form: 'alias',
    grounds: alias.weak ? 'introduction' : 'name',
    capitals: capitalsOf(alias, text),
    not: alias.not ?? [],
    period: alias.from || alias.until ? { since: alias.from, until: alias.until } : ALWAYS,
    person: null,
    made: false,
    loose:
      alias.doubtful === true ||
      isOrdinaryWord(fold(text)) ||
      isCommonWord(text) ||
      (more.made === true && (actor.unread?.includes('kind') ?? false)),
    after: null,
    evidence: NO_EVIDENCE,
    fuller: NO_NAMES,
    ...more,
  };
}

const NO_EVIDENCE: readonly Evidence[] = [];
/** No other names. */
export const NO_NAMES: readonly PersonName[] = [];

/** How a text must write words of a name: as the entry asks for, acronyms exactly. */
export function capitalsOf(alias: Alias, text: string): Capitals {
  if (alias.case) return alias.case === 'any' ? 'any' : 'exact';
  return isAcronym(text) ? 'exact' : 'names';
}
