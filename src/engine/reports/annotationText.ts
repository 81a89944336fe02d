import type { Annotation } from '../annotation.js';
import { claimless } from '../decisions/claimStanding.js';
import type { ActorLookup } from '../registry/mentionParties.js';
import { counted } from '../text/output/plural.js';
import { terminalText } from '../text/output/terminalText.js';
import { decidedWords, LOST_WORDS, lostBecause } from './lostDecisions.js';
import {
  type NamedParty,
  namedParties,
  ownStatements,
  type PlacedClaim,
  placedClaims,
} from './people.js';
import { attributionWords, FLAG_NAMES } from './reportWords.js';
import { CLAIMS_UNREAD, claimsUnreadBecause } from './unreadContent.js';
import { unreadPassages } from './unreadPassages.js';
import { notReadInWords } from './whatWasRead.js';

/** An annotation for a terminal: who is named, sanctioned ones first, and what is claimed. */
export function textReport(
  file: string,
  text: string,
  annotation: Annotation,
  actorOf: ActorLookup,
): string {
  const parties = namedParties(text, annotation, actorOf);
  const claims = placedClaims(text, annotation, actorOf);
  const own = ownStatements(text, annotation);
  const unread = claimsUnreadBecause(annotation);
  return terminalText([
    file,
    ...unreadPassages(file, text, annotation.unread).map((one) => `  ${notReadInWords(one)}`),
    '',
    `${parties.length} named`,
    ...parties.map(partyLine),
    '',
    unread ? CLAIMS_UNREAD[unread] : claimCount(claims.length, annotation),
    ...claims.map((claim) => claimLine(file, claim)),
    '',
    ...lostLines(annotation),
    ...(unread
      ? []
      : [
          `${own.length} hedged by the draft itself${partOf(annotation)}`,
          ...own.map(({ statement, line }) => `  ${file}:${line}: ${statement}`),
        ]),
  ]);
}

function claimCount(number: number, annotation: Annotation): string {
  return `${counted(number, 'claim', 'claims')}${partOf(annotation)}`;
}

/** A number says nothing of what was not read. */
function partOf({ unread }: Annotation): string {
  return unread.length > 0 ? ' in what was read' : '';
}

/** Decisions that are on no claim, and how it is with their words. */
function lostLines(annotation: Annotation): string[] {
  const lost = claimless(annotation);
  return lost.length === 0
    ? []
    : [
        counted(lost.length, 'decision without a claim', 'decisions without a claim'),
        ...lost.map(
          (one) =>
            `  ${one.review.decision}: ${decidedWords(one) || one.review.id} [${LOST_WORDS[lostBecause(one)]}]`,
        ),
        '',
      ];
}

function partyLine({ name, party, standing, line }: NamedParty): string {
  const times =
    party.mentions.length === 1
      ? `line ${line}`
      : `${party.mentions.length} times, first on line ${line}`;
  return `  ${[name, standing, times].filter(Boolean).join(' · ')}`;
}

function claimLine(file: string, { read, flags, line, depth }: PlacedClaim): string {
  const { speaker, cue } = attributionWords({
    voice: read.voice.kind,
    speaker: read.voice.words,
    cue: read.cue,
  });
  const said = `${speaker}${cue ? ` ${cue}` : ''}: ${read.content}`;
  const flagged = flags.length > 0 ? ` [${flags.map((flag) => FLAG_NAMES[flag]).join(', ')}]` : '';
  return `${'  '.repeat(depth + 1)}${file}:${line}: ${said}${flagged}`;
}
