import type { Span } from '../../annotation.js';
import type { Gender } from '../../english/gender.js';
import type { Evidence } from '../variants/evidence.js';
import type { Way } from '../variants/way.js';
import type { Generation } from '../variants/generation.js';

/** Words of a paragraph that name an actor, or would if the draft says so elsewhere; in offsets of the paragraph's reading. */
export interface Hit extends Span {
  /** The ways to write an actor that the words are. */
  readonly ways: readonly Way[];
  /** The people whose bare family name the words are. */
  readonly bearers: readonly Way[];
  /** The family name, folded, that the words are or end with. */
  readonly surname: string | null;
  /** The given names before a family name, where they are none of its bearers': somebody else's. */
  readonly stranger: string | null;
  /** The given name, folded, of a full name that the draft has beside the actor's own as a second person's: "bob" of "Robert Holm and Bob Holm". */
  readonly apart: string | null;
  /** Whether the words are the stranger's given name: "Kim" in "Kim Kardashian". */
  readonly isGiven: boolean;
  /** The title before a person's name, folded. */
  readonly title: string | null;
  /** That title as the text has it; null where it has none, or the word for a relative. */
  readonly titled: Titled | null;
  /** What the words beside a person's name say of the generation: "Jr.", "the elder". */
  readonly generation: Generation | null;
  /** What the words beside the name say against its being the actor's. */
  readonly evidence: readonly Evidence[];
  /** Whether a bare family name stands behind an article or a possessive, as nobody's does who has not been named yet. */
  readonly behindArticle: boolean;
  /** Whether the first capital says nothing, because a sentence begins here or all words have one. */
  readonly opens: boolean;
  /** Whether the words are everyday ones that name nobody here. */
  readonly doubtful: boolean;
  /** The acronym that the paragraph introduces for the name, in brackets behind it. */
  readonly defines: string | null;
  /** A family name that the registry spells otherwise, as written here. */
  readonly spelled: string | null;
  /** Where, in offsets of the reading, a relative's name begins or ends of the one whom the words mean: "Lukashenko's son Viktor Lukashenko". */
  readonly relativeAt: number | null;
  /** Whose relative a stranger with a given name alone is: of whoever was named last and has that pronoun ("his brother Oleg"), or of one who is named beside it. */
  readonly relativeOf: Gender | 'named' | null;
  /** The name that a hyphen joins to the words ("Witkoff" of "the Dmitriev-Witkoff meeting"), which may make them one name of somebody else. */
  readonly joined: JoinedName | null;
}

/** The title before a person's name. */
export interface Titled {
  /** "Gov." */
  readonly written: string;
  /** Whether the bearer no longer has it: "former Gov.", "ex-President". */
  readonly isPast: boolean;
}

/** The other name of two that a hyphen joins. */
export interface JoinedName {
  readonly word: string;
  /** Whether an article or the like stands before the two, as before what two people do, and before no person. */
  readonly determined: boolean;
}

/** A hit's parts that most hits have nothing to say of. */
export const PLAIN_HIT: Omit<Hit, 'start' | 'end' | 'opens'> = {
  ways: [],
  bearers: [],
  surname: null,
  stranger: null,
  apart: null,
  isGiven: false,
  title: null,
  titled: null,
  generation: null,
  behindArticle: false,
  evidence: [],
  doubtful: false,
  defines: null,
  spelled: null,
  relativeAt: null,
  relativeOf: null,
  joined: null,
};

/** A paragraph's reading while it is scanned. */
export interface ScannedText {
  readonly text: string;
  /** Whether most words have a capital, so that it says nothing. */
  readonly headline: boolean;
  /** Where the dateline ends with which the text begins ("AUSTIN, Texas (AP) —"); 0 where there is none. */
  readonly datelineEnd: number;
}
