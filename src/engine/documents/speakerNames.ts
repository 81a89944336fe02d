import { wordSet } from '../english/wordSet.js';

/** Words before a name in a transcript's label, and those that are a role and no name. */
const ROLE_WORDS = wordSet(`
  mr mrs ms miss mx dr prof sir dame lord lady sen senator rep representative congressman congresswoman gov governor president vice prime minister
  secretary ambassador general gen col colonel maj major capt captain lt sgt judge justice chairman chairwoman chair director mayor commissioner
  speaker attorney honorable hon the acting deputy assistant former host anchor correspondent reporter moderator`);

/** Labels of nobody in particular, and the heads of the parts of papers ("Finding:", "Background:"). */
const NOBODY = wordSet(`
  q a question questions answer press voice voices male female man woman unidentified unknown audience participant participants crowd all both
  narrator announcer operator interviewer interviewee moderator host anchor reporter reporters staff clerk court witness speaker speakers guest
  caller member members video clip note transcript source interpreter translator others off-mic
  abstract action actions aim aims analysis answer answers appendix background caution comment comments conclusion conclusions context cost costs
  date decision decisions definition description discussion evidence example examples exhibit explanation fact facts figure finding findings
  goal goals impact implication implications introduction issue issues lesson lessons location method methods motion objective objectives
  observation outcome outcomes overview place policy principle problem procedure proposal purpose rationale reason reasons recommendation
  recommendations reference references remark remarks reply resolution response responses result results risk risks rule sample scope
  section solution sources statement status strategy subject summary table target task time title topic update warning`);

/** The words of a name as they are compared: small letters, accents and titles gone. */
function nameWords(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/,.*$/s, '')
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word !== '' && !ROLE_WORDS.has(word));
}

/** Whether a label names a person, rather than "Q" or "UNIDENTIFIED MALE". */
export function isNamedSpeaker(label: string): boolean {
  const words = nameWords(label);
  return words.length > 0 && words.every((word) => word.length > 1 && !NOBODY.has(word));
}

/** Roles that are somebody's own: an interpreter speaks another's words, and an unidentified voice may be anybody's. */
const ROLES = wordSet(`
  the chair chairman chairwoman chairperson president vice prime minister secretary mayor governor director commissioner general judge justice
  court clerk attorney deputy acting honorable moderator host anchor correspondent reporter reporters press q question questions interviewer
  audience caller operator`);

/** Whether a label names a role and nobody: "CHAIR", "THE PRESIDENT", "REPORTER", "Q". */
export function isRoleLabel(label: string): boolean {
  const words = label.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.every((word) => ROLES.has(word));
}

/** Whether two labels may be one person's by their roles: "CHAIR" and "CHAIRMAN ORME", "THE PRESIDENT" and "PRESIDENT HALE". */
export function sharesRole(role: string, label: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const held = words(label);
  return words(role).some((word) =>
    held.some((one) => one.startsWith(word) || word.startsWith(one)),
  );
}

/**
 * Whether a transcript's label means somebody whom the draft names: "TRUMP", "Mr. Trump" and "Donald Trump" may be one.
 * `unknown` where either is no person's name.
 */
export function speakerMatch(label: string, name: string): 'same' | 'other' | 'unknown' {
  const [ours, theirs] = [nameWords(name), nameWords(label)];
  if (!isNamedSpeaker(label) || !isNamedSpeaker(name)) return 'unknown';
  const [shorter, longer] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  const surname = shorter[shorter.length - 1];
  if (shorter.length === 1)
    return longer.includes(surname) ? 'same' : longer.length > 2 ? 'unknown' : 'other';
  if (surname !== longer[longer.length - 1])
    return shorter.some((word) => longer.includes(word)) ? 'unknown' : 'other';
  // "Bill" and "Hillary" share a surname; "Don" and "Donald" may be one.
  const [first, second] = [shorter[0], longer[0]];
  return first === second
    ? 'same'
    : first.startsWith(second) || second.startsWith(first)
      ? 'same'
      : first[0] === second[0]
        ? 'unknown'
        : 'other';
}
