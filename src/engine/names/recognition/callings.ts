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
const PLAYERS =
  /club|football|sport|team|coach|player|athlet|act(?:or|ress)|sing|music|film|author|writ|novel|poet|artist|painter|compos/;

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
    titles:
      /^(?:alder(?:man|woman)|council(?:man|woman)|council?lor|cllr|selectman|assembly(?:man|woman))$/,
    bodies: NONE,
    saidOfIt: /council|alder|selectm|assembl|local|mayor|municip|city/,
  },
  {
    titles: /^officer$/,
    bodies: NONE,
    saidOfIt:
      /officer|police|army|navy|milit|security|intelligence|general|colonel|major|captain|commander|agent|spy|guard/,
  },
  {
    titles:
      /^(?:journalist|reporter|editor|columnist|blogger|vlogger|youtuber|podcaster|newsreader)$/,
    bodies: NONE,
    saidOfIt:
      /journal|report|editor|column|news|media|press|televis|broadcast|present|blog|host|channel|propagand|publish|writ|author/,
    isKept: true,
  },
  { titles: /^(?:defender|skipper)$/, bodies: NONE, saidOfIt: PLAYERS },
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
  /^(?:['’]s?| for (?:his|her)) (?:(?:latest|new|debut|first|second|third|last|best-known|early|late) )?((?:novel|album|film|painting|song|symphony|poem|restaurant|bakery)s?)(?![\p{L}-])/u;
/** "Fire chief ", "police officer ". */
const SERVICE =
  /(?:^|[^\p{L}])([Ff]ire (?:chief|captain|marshal)|[Pp]olice (?:officer|sergeant|lieutenant|inspector))\.? $/u;
const SERVICES = /fire|police|officer|security|interior/;
/** ", the editor of the Gazette", ", a reporter,". */
const APPOSED =
  /^, (?:an?|the|then|now) (?:[\p{Ll}-]+ ){0,2}(\p{Ll}+)(?=[,.;)]| (?:of|at|for|with|in|from|who)(?!\p{L}))/u;
const PERFORMED = /(?:^|[^\p{L}])(stars|starring) $/u;
/** What athletes win, run in and miss: "won the women’s 400 metres", "pitched seven innings", "finished third in the javelin". */
const COMPETES =
  /^(?:, who)? (?:(?:has|had) )?(?:won|lost|took|claimed|clinched|finished|came|ran|set|broke|threw|hit|made|pitched|swam|rowed|rode|retained|defended|entered|reached|withdrew|qualified|competed) (?:[^.;:,]{1,50} )?(innings|\d+ ?(?:metres|meters|m)|hurdles|javelin|discus|shot put|pole vault|(?:high|long|triple) jump|relay|heats?|marathon|decathlon|triathlon|dressage|slalom|keirin|tie-?break|wickets?|touchdowns?|home runs?|(?:semi-?|quarter-?)finals?|(?:men|women|boys|girls|ladies)['’]s? (?:final|title|race|crown|doubles|singles)|Grand Prix|World Cup|Super Bowl|Stanley Cup|\p{L}+weight (?:title|bout|belt|crown|fight))(?![\p{L}\d%])/u;
/** "beat Leeds 3-2", "lost to Kudla 6-3, 6-4", "lost 4-1 to Leeds". */
const SCORES =
  /^ (?:(?:won|lost|drew) (\d{1,2}[-–]\d{1,2})(?= (?:to|at|against|away|in|on)\b|[.,;]|$)|(?:beat|defeated|lost to|drew with|edged|thrashed|outplayed|overcame) (?:the )?\p{Lu}[^.;:]{0,40}? (\d{1,2}[-–]\d{1,2})(?![\p{L}\d%]))/u;
/** So much is looked at behind a name, in UTF-16 code units. */
const REACH = 70;
/** … more where what is won stands far behind. */
const COMPETING = 110;
/** … and so much before it. */
const BEFORE = 12;

/**
 * The walk of life that a text gives whoever bears a name, by the title before it ("Judge Viktor Petrov"), the body behind it ("Robert Green of Leeds
 * United") or what they do ("Viktor Petrov scored twice"); undefined where it gives none.
 */
export function callingBeside(text: string, { start, end }: Span): Calling | undefined {
  const service = SERVICE.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  if (service) return { words: service, saidOfIt: SERVICES, isKept: false };
  const title = wordBefore(text, start);
  // "Minister of Justice Ada Veld" is no justice.
  if (title && !/\bof $/.test(text.slice(Math.max(0, title.start - 4), title.start))) {
    const walk = WALKS.find(({ titles }) => titles.test(title.folded));
    if (walk) return callingOf(walk, title.text);
  }
  const playing =
    PLAYS.exec(text.slice(end, end + REACH)) ??
    COMPETES.exec(text.slice(end, end + COMPETING)) ??
    scoreBehind(text, end) ??
    MADE.exec(text.slice(end, end + REACH)) ??
    PERFORMED.exec(text.slice(Math.max(0, start - BEFORE), start));
  if (playing) return { words: playing[1] ?? playing[2], saidOfIt: PLAYERS, isKept: false };
  const apposed = APPOSED.exec(text.slice(end, end + REACH))?.[1];
  const walkBehind = apposed && WALKS.find(({ titles }) => titles.test(apposed));
  if (walkBehind) return callingOf(walkBehind, apposed);
  const body = BODY_BEHIND.exec(text.slice(end, end + REACH))?.[1];
  if (body === undefined) return undefined;
  const words = body.split(' ');
  const head = fold(words.at(-1)!);
  // "of Parliament", "of Congress": a body's head alone names none.
  const walk = words.length > 1 ? WALKS.find(({ bodies }) => bodies.test(head)) : undefined;
  return walk && callingOf(walk, body);
}

/** The score of a match that whoever bears a name won or lost, as the second item; null where none follows the name. */
export function scoreBehind(text: string, end: number): readonly [string, string] | null {
  const found = SCORES.exec(text.slice(end, end + REACH));
  return found && [found[0], found[1] ?? found[2]];
}

function callingOf({ saidOfIt, isKept }: Walk, words: string): Calling {
  return { words, saidOfIt, isKept: isKept === true };
}
