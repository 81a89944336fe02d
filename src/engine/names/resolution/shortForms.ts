import type { MentionForm, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import { fold } from '../matching/fold.js';
import { beginsSentence, wordAfter, wordBefore } from '../recognition/neighbours.js';
import { parsePersonName } from '../variants/personName.js';
import { isFunctionWord, isOrdinaryWord, isPlace } from '../../english/ordinaryWords.js';
import { isGivenName } from '../../english/givenNameList.js';
import { wordSet } from '../../english/wordSet.js';

/** One word by which a draft may go on to call an actor whom it names in full. */
export interface ShortForm {
  readonly word: string;
  readonly form: MentionForm;
}

/** What a body is and, with an article and a capital, is called at second mention: "the Commission" after "the European Commission". */
const HEADS = wordSet(`
  academy administration agency alliance army assembly association authority bank board brigade bundesbank bureau cabinet centre center chamber commission committee company conference
  congregation congress corporation council court department directorate federation foundation front fund government group guard house institute institution league ministry
  movement navy observatory office organisation organization parliament party patriarchate senate service society syndicate treasury tribunal trust union university`);

/** "Ministry of Defence", "Council of Europe": the body's word stands first. */
const HEAD_FIRST = /^(\p{Lu}\p{L}+) (?:of|for|on|against) /u;

/**
 * The one word that may stand for an actor after its full name: a given name that few people have ("Thaksin", "Bhumibol"),
 * or what a body is ("the Commission"). Undefined where there is none.
 */
export function shortFormOf(actor: Actor): ShortForm | undefined {
  return actor.kind === 'person' ? rareGivenName(actor.name) : headOf(actor.name);
}

function rareGivenName(name: string): ShortForm | undefined {
  const { given, single, familyFirst } = parsePersonName(name);
  const word = name.split(' ', 1)[0];
  if (single || familyFirst || word.length < 4 || fold(word) !== given[0]) return undefined;
  return isGivenName(given[0]) || isOrdinaryWord(given[0]) || isPlace(given[0])
    ? undefined
    : { word, form: 'first-name' };
}

function headOf(name: string): ShortForm | undefined {
  const bare = name.replace(/^[Tt]he | \([^()]*\)$/g, '');
  if (!bare.includes(' ')) return undefined;
  const word = HEAD_FIRST.exec(bare)?.[1] ?? bare.slice(bare.lastIndexOf(' ') + 1);
  return HEADS.has(fold(word)) && /^\p{Lu}/u.test(word) ? { word, form: 'variant' } : undefined;
}

/** Whether a short form stands by itself at a place of a text, as no part of another name: a body's behind its article. */
export function standsAlone(text: string, { start, end }: Span, form: MentionForm): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (
    after?.capital ||
    /^[-‑]\p{L}/u.test(text.slice(end, end + 2)) ||
    /\p{L}[-‑]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  if (form === 'variant')
    return before?.folded === 'the' && !/^,? (?:of|for|on)\b/.test(text.slice(end, end + 6));
  return (
    !before?.capital ||
    isFunctionWord(before.folded) ||
    (beginsSentence(text, before.start) && isOrdinaryWord(before.folded))
  );
}
