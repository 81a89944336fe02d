import type { Annotation } from '../annotation.js';
import type { ActorLookup } from '../registry/mentionParties.js';
import { asMarkdown } from '../text/output/asMarkdown.js';
import { claimless } from '../decisions/claimStanding.js';
import { decidedWords, LOST_WORDS, lostBecause } from './lostDecisions.js';
import { namedParties, ownStatements, type PlacedClaim, placedClaims } from './people.js';
import { attributionWords, FLAG_NAMES } from './reportWords.js';
import { CLAIMS_UNREAD, claimsUnreadBecause } from './unreadContent.js';
import { unreadPassages } from './unreadPassages.js';
import { notReadInWords } from './whatWasRead.js';

/** An annotation as Markdown: a table of who is named, and the claims as quotations under their speakers. */
export function markdownReport(
  file: string,
  text: string,
  annotation: Annotation,
  actorOf: ActorLookup,
): string {
  const parties = namedParties(text, annotation, actorOf).map(
    ({ name, party, standing, line }) =>
      `| ${asMarkdown(name)} | ${asMarkdown(standing)} | ${party.mentions.length} | ${line} |`,
  );
  const own = ownStatements(text, annotation).map(
    ({ statement, line }) => `- line ${line}: ${asMarkdown(statement)}`,
  );
  const because = claimsUnreadBecause(annotation);
  const unread = because ? [`${CLAIMS_UNREAD[because]}.`] : [];
  return [
    `# ${asMarkdown(file)}`,
    '',
    ...unreadPassages(file, text, annotation.unread).flatMap((one) => [
      `${asMarkdown(notReadInWords(one))}.`,
      '',
    ]),
    '## Named',
    '',
    '| name | sanctions | mentions | first line |',
    '| --- | --- | --- | --- |',
    ...parties,
    '',
    '## Claims',
    '',
    ...unread,
    ...placedClaims(text, annotation, actorOf).flatMap(claimLines),
    '',
    ...lostLines(annotation),
    '## Hedged by the draft itself',
    '',
    ...unread,
    ...own,
    '',
  ].join('\n');
}

/** Decisions that are on no claim, and how it is with their words. */
function lostLines(annotation: Annotation): string[] {
  const lost = claimless(annotation);
  return lost.length === 0
    ? []
    : [
        '## Decisions without a claim',
        '',
        ...lost.map(
          (one) =>
            `- ${one.review.decision}: ${asMarkdown(decidedWords(one) || one.review.id)} (${LOST_WORDS[lostBecause(one)]})`,
        ),
        '',
      ];
}

function claimLines({ read, flags, line, depth }: PlacedClaim): string[] {
  const { speaker, cue } = attributionWords({
    voice: read.voice.kind,
    speaker: read.voice.words,
    cue: read.cue,
  });
  const indent = '  '.repeat(depth);
  const attribution = [`**${asMarkdown(speaker)}**`, asMarkdown(cue)].filter(Boolean).join(' ');
  const flagged = flags.length > 0 ? ` *${flags.map((flag) => FLAG_NAMES[flag]).join(', ')}*` : '';
  return [
    `${indent}- ${attribution} (line ${line})${flagged}`,
    `${indent}  > ${asMarkdown(read.content)}`,
  ];
}
