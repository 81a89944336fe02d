import { cueForm } from '../../lexis/cueVerbs.js';
import { isCapital } from '../tagging/tagContext.js';
import type { Gender } from '../../../english/gender.js';
import { officeKeys } from '../../../english/persons/officeKeys.js';
import { isRole, TITLES } from './personTitles.js';
import type { Token } from '../tagging/tagger.js';
import type { Tokens } from './nameUse.js';

/** What stands before a name and tells what its bearer is. */
export interface Titles {
  /** The token after the last title. */
  readonly end: number;
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  readonly titled: boolean;
}

/** Titles and roles before the last word of a name. */
export function titlesIn(tokens: Tokens, from: number, end: number): Titles {
  let last = from;
  const roles: string[] = [];
  let gender: Gender | null = null;
  let titled = false;
  for (let t = from; t < end - 1; t++) {
    const { lower, text } = tokens[t];
    const role = Object.hasOwn(TITLES, lower) ? TITLES[lower] : undefined;
    if (role === undefined && !isRole(lower)) {
      // "Prosecutor requests Sarkozy stand trial": a headline's verb, taken for a noun, and not what Sarkozy is.
      if (tokens[t].pos === 'NOUN' && cueForm(lower)?.form === 'singular') roles.length = 0;
      continue;
    }
    last = t + 1;
    titled ||= role !== undefined || /^\p{Lu}/u.test(text);
    if (role ?? lower)
      roles.push(
        ...officeKeys(
          tokens.slice(Math.max(0, t - 3), t).map((one) => one.lower),
          role ?? lower,
        ),
      );
    gender ??= /^(?:mr\.?|sir|lord|king|prince|congressman)$/.test(lower)
      ? 'he'
      : /^(?:mrs\.?|ms\.?|miss|lady|dame|baroness|queen|princess|congresswoman)$/.test(lower)
        ? 'she'
        : null;
  }
  return { end: last, roles, gender, titled };
}

/** "Secretary of State Marco Rubio": the office that the first word of the run is for. */
export function officeBefore(tokens: Tokens, from: number, words: number): string | null {
  const office = tokens[from - 2]?.lower ?? '';
  return tokens[from - 1]?.lower === 'of' &&
    /^(?:secretary|minister|department|director|attorney)$/.test(office) &&
    (words > 2 ||
      (words === 2 &&
        isCapital(tokens[from]) &&
        /^(?:state|defen[cs]e|commerce|labou?r|energy|education|transportation|transport|agriculture|health|finance|trade|justice|housing)$/.test(
          tokens[from].lower,
        )))
    ? office
    : null;
}

/** Whether a word is a form of address that only persons have: "Mr.", "Dr.", "Sen.". */
export function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && /^(?:mr|mrs|ms|miss|dr|prof|sen|rep|gov)\.?$/.test(token.lower);
}
