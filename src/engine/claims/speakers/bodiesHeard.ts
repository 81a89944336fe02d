import { isShortOfPublic } from '../../english/publicBodies.js';
import { isCountry } from '../syntax/naming/bodyNames.js';
import type { Journal } from './journal.js';
import { IN_SIGHT } from './sight.js';

/** A body that a draft has named. */
interface NamedBody {
  /** The words of its name in lower case. */
  readonly words: readonly string[];
}

/** A body that acted or spoke, and in which paragraph. */
export interface ActingBody<Body> {
  readonly body: Body;
  readonly at: number;
  /** Only others have told so far that it did: "the agency said Dale Motors had dumped waste". */
  readonly told: boolean;
}

/** What any firm may be called, and what any body that is no firm. */
const FIRM = /^(?:company|firm)$/;
const GROUP = /^(?:group|organi[sz]ation|charity|body)$/;
/** Heads of names that are no firm's, and of those that are no charity's or group's either. */
const PUBLIC =
  /^(?:government|administration|council|county|city|ministry|department|office|police|army|parliament|senate|congress|assembly|court|house|state|province|university|college|school|hospital|commission|committee|inspectorate|board|service|nations|union)$/;
const NO_FIRM =
  /^(?:party|federation|association|society|charity|foundation|trust|club|church|institute|network|campaign|coalition|regulator|agency|authority|bureau|watchdog|tribunal|treasury|exchequer|ombudsman|directorate|organi[sz]ation|alliance|league|movement|press|news|times|post|guardian|telegraph|tribune|herald|observer|gazette|journal|chronicle)$/;
/** Bodies by one word that are no firm. */
const KNOWN_NO_FIRM =
  /^(?:kremlin|pentagon|hamas|hezbollah|taliban|interpol|europol|frontex|greenpeace|oxfam|amnesty|whitehall|vatican|ofcom|ofsted|cnn|nbc|abc|cbs|fox|msnbc|bbc|npr|pbs|afp|reuters|bloomberg|politico|axios|breitbart|huffpost|interfax|tass|xinhua|kyodo|yonhap)$/;

/** Which bodies a draft has named, and which of them acted or spoke last; decides whom "the board" and "the company" mean. */
export class BodiesHeard<Body extends NamedBody> {
  /** Those of whose names a word is the head: "board" of the Harmon County Board of Commissioners. */
  private readonly byHead = new Map<string, Body[]>();
  /** Those that acted or spoke last, and in which paragraph; the latest at the end. */
  acting: readonly ActingBody<Body>[] = [];

  constructor(private readonly journal: Journal) {}

  /** A body is named. @param isSubject whether it acts or speaks there */
  meet(body: Body, paragraph: number, isSubject: boolean): void {
    const head = headOf(body.words);
    const same = this.byHead.get(head);
    if (!same || (same.length < 2 && !same.includes(body)))
      this.journal.append(this.byHead, head, body);
    if (isSubject) this.acts(body, paragraph, false);
  }

  /** Others tell that somebody who may be a body did something: whatever "the company" is then, it may be this. */
  isTold(body: Body, paragraph: number): void {
    this.acts(body, paragraph, true);
  }

  private acts(body: Body, at: number, isTold: boolean): void {
    const before = this.acting.find((one) => one.body === body);
    const others = this.acting.filter((one) => one !== before);
    const told = isTold && (before?.told ?? true);
    this.acting = [...others.slice(-MOST_IN_SIGHT), { body, at, told }];
  }

  /** Those whose name has this word for its head; where there are more than two, two of them. */
  headed(word: string): readonly Body[] {
    return this.byHead.get(word) ?? [];
  }

  /** The only one in sight that "the company" or "the group" may be, or null; nobody where others have told of one more. */
  kindOf(word: string, paragraph: number): Body | null {
    if (!FIRM.test(word) && !GROUP.test(word)) return null;
    let only: ActingBody<Body> | null = null;
    for (const one of this.acting) {
      if (paragraph - one.at > IN_SIGHT || !mayBeCalled(word, one.body.words)) continue;
      if (only) return null;
      only = one;
    }
    return only?.told === false ? only.body : null;
  }
}

/** Whether a body of that name may be called "the company" or "the group". */
function mayBeCalled(word: string, words: readonly string[]): boolean {
  const [head, name] = [headOf(words), words.join(' ')];
  if (PUBLIC.test(head) || isCountry(name)) return false;
  return (
    !FIRM.test(word) || !(NO_FIRM.test(head) || KNOWN_NO_FIRM.test(name) || isShortOfPublic(name))
  );
}

/** Of more bodies than these the latest are remembered. */
const MOST_IN_SIGHT = 8;

/** "board" of "harmon county board of commissioners", "pipelines" of "trellis pipelines ltd." */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|for)$/.test(word));
  return words[of > 0 ? of - 1 : words.length - 1];
}
