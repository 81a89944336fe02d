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
}

/** What any firm may be called, and what any body that is no firm. */
const FIRM = /^(?:company|firm)$/;
const GROUP = /^(?:group|organi[sz]ation|charity|body)$/;
/** Heads of names that are no firm's, and of those that are no charity's or group's either. */
const PUBLIC =
  /^(?:government|administration|council|county|city|ministry|department|office|police|army|parliament|senate|congress|assembly|court|house|state|province|university|college|school|hospital|commission|committee|inspectorate|board|service|nations|union)$/;
const NO_FIRM =
  /^(?:party|federation|association|society|charity|foundation|trust|club|church|institute|network|campaign|coalition|regulator)$/;

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
    if (!isSubject) return;
    const others = this.acting.filter((one) => one.body !== body);
    this.acting = [...others.slice(-MOST_IN_SIGHT), { body, at: paragraph }];
  }

  /** Those whose name has this word for its head; where there are more than two, two of them. */
  headed(word: string): readonly Body[] {
    return this.byHead.get(word) ?? [];
  }

  /** The only one in sight that "the company" or "the group" may be, or null. */
  kindOf(word: string, paragraph: number): Body | null {
    if (!FIRM.test(word) && !GROUP.test(word)) return null;
    let only: Body | null = null;
    for (const { body, at } of this.acting) {
      const head = headOf(body.words);
      if (paragraph - at > IN_SIGHT || PUBLIC.test(head) || isCountry(body.words.join(' ')))
        continue;
      if (FIRM.test(word) && NO_FIRM.test(head)) continue;
      if (only) return null;
      only = body;
    }
    return only;
  }
}

/** Of more bodies than these the latest are remembered. */
const MOST_IN_SIGHT = 8;

/** "board" of "harmon county board of commissioners", "pipelines" of "trellis pipelines ltd." */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|for)$/.test(word));
  return words[of > 0 ? of - 1 : words.length - 1];
}
