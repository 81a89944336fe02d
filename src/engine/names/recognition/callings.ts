import type { Span } from '../../annotation.js';
import { fold } from '../matching/fold.js';
import { wordBefore } from './neighbours.js';

/** A walk of life that a draft gives whoever bears a name, and that office-holders and business people are seldom given. */
export interface Calling {
  /** The words for it, as written: "Judge", "Leeds United". */
  readonly words: string;
  /** What the folded roles and bio of somebody of that walk say. */
  readonly saidOfIt: RegExp;
  /** Whether people keep its title in office: "Professor Yunus" is the head of a government. */
  readonly isKept: boolean;
}

/** A walk of life: the titles before a name, the heads of the bodies behind one, and what a registry says of its people. */
interface Walk {
  readonly titles: RegExp;
  readonly bodies: RegExp;
  readonly saidOfIt: RegExp;
  readonly isKept?: true;
}

const NONE = /^(?!)/;

const WALKS: readonly Walk[] = [
  {
    titles: /^(?:judge|justice|magistrate)$/,
    bodies: /^(?:court|tribunal)$/,
    saidOfIt: /judge|justice|magistrate|court|tribunal|lawyer|attorney|prosecutor|solicitor/,
  },
  {
    titles: /^(?:sheriff|constable|detective|inspector|superintendent|sergeant|sgt)$/,
    bodies: NONE,
    saidOfIt: /sheriff|constable|police|detective|inspector|superintendent|officer|sergeant/,
  },
  {
    titles: /^(?:pope|pontiff|cardinal|archbishop|bishop|pastor|reverend|rev|rabbi|chaplain)$/,
    bodies: /^(?:church|cathedral|parish|abbey|synagogue)$/,
    saidOfIt:
      /pope|pontiff|cardinal|bishop|pastor|reverend|rabbi|priest|church|patriarch|metropolitan|chaplain|cleri|clergy/,
  },
  {
    titles: /^(?:professor|prof|lecturer)$/,
    bodies: /^(?:university|college|school|academy|institute)$/,
    saidOfIt: /profess|lectur|universit|college|school|academ|institut|rector|dean|scholar|scien/,
    isKept: true,
  },
  {
    titles: NONE,
    bodies: /^(?:hospital|clinic|museum|library|orchestra|theatre|theater|choir)$/,
    saidOfIt: /hospital|clinic|doctor|physician|surgeon|medic|museum|librar|orchestra|theat|choir/,
  },
  {
    titles: NONE,
    bodies: /^(?:club|united|rovers|wanderers|athletic|albion|hotspur|villa|fc|afc)$/,
    saidOfIt: /club|football|sport|team|coach|player|owner|athlet/,
  },
  { titles: NONE, bodies: /^(?:association|guild)$/, saidOfIt: /associat|guild/ },
];

/** "of the Sofia City Court", "at Mass General Hospital", "of the Madrid bar association". */
const BODY_BEHIND =
  /^,? (?:of|from|at|with) (?:the |an? )?(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|bar|trade)){0,3}(?: (?:club|court|school|hospital|university|college|church|clinic|association))?)(?![\p{L}-])/u;
/** What players and performers do: "Viktor Petrov scored twice", "The film stars Viktor Petrov". */
const PLAYS =
  /^ ((?:scored|netted)(?=[.,;])|(?:scored|netted) (?:twice|\d|an? (?:goal|hat|brace|try|late|early|penalty)|both|from|for|in the|the (?:winner|opener|equali[sz]er|only|first|second|winning))|equali[sz]ed|homered|bowled|headed (?:home|in)|(?:starred|stars) in|sang the|(?:took|won|claimed) (?:gold|silver|bronze))(?![\p{L}-])/u;
/** What writers and artists make: "Viktor Petrov’s debut novel". */
const MADE =
  /^['’]s? (?:(?:latest|new|debut|first|second|third|last|best-known|early|late) )?((?:novel|album|film|painting|song|symphony|poem|restaurant|bakery)s?)(?![\p{L}-])/u;
const PERFORMED = /(?:^|[^\p{L}])(stars|starring) $/u;
const PLAYERS =
  /club|football|sport|team|coach|player|athlet|act(?:or|ress)|sing|music|film|author|writ|novel|poet|artist|painter|compos/;
/** So much is looked at behind a name, in UTF-16 code units. */
const REACH = 70;
/** … and so much before it. */
const BEFORE = 12;

/**
 * The walk of life that a text gives whoever bears a name, by the title before it ("Judge Viktor Petrov"), the body behind it ("Robert Green of Leeds
 * United") or what they do ("Viktor Petrov scored twice"); undefined where it gives none.
 */
export function callingBeside(text: string, { start, end }: Span): Calling | undefined {
  const title = wordBefore(text, start);
  // "Minister of Justice Ada Veld" is no justice.
  if (title && !/\bof $/.test(text.slice(Math.max(0, title.start - 4), title.start))) {
    const walk = WALKS.find(({ titles }) => titles.test(title.folded));
    if (walk) return callingOf(walk, title.text);
  }
  const playing =
    PLAYS.exec(text.slice(end, end + REACH)) ??
    MADE.exec(text.slice(end, end + REACH)) ??
    PERFORMED.exec(text.slice(Math.max(0, start - BEFORE), start));
  if (playing) return { words: playing[1], saidOfIt: PLAYERS, isKept: false };
  const body = BODY_BEHIND.exec(text.slice(end, end + REACH))?.[1];
  if (body === undefined) return undefined;
  const words = body.split(' ');
  const head = fold(words.at(-1)!);
  // "of Parliament", "of Congress": a body's head alone names none.
  const walk = words.length > 1 ? WALKS.find(({ bodies }) => bodies.test(head)) : undefined;
  return walk && callingOf(walk, body);
}

function callingOf({ saidOfIt, isKept }: Walk, words: string): Calling {
  return { words, saidOfIt, isKept: isKept === true };
}
