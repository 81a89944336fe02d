import type { Annotation } from '../annotation.js';
import {
  type NamedActor,
  namedActors,
  ownStatements,
  type SpokenClaim,
  spokenClaims,
} from './people.js';

/**
 * An annotation for a terminal: who is named, sanctioned ones first, and what is claimed.
 * @param nameOf the name of an actor by its id
 */
export function textReport(
  file: string,
  text: string,
  annotation: Annotation,
  nameOf: (actor: string) => string | undefined,
): string {
  const actors = namedActors(text, annotation, nameOf);
  const claims = spokenClaims(text, annotation, nameOf);
  const own = ownStatements(text, annotation);
  return [
    file,
    '',
    `${actors.length} named`,
    ...actors.map(actorLine),
    '',
    `${claims.length} claims`,
    ...claims.map((claim) => claimLine(file, claim)),
    '',
    ...lostLines(annotation),
    `${own.length} hedged by the draft itself`,
    ...own.map(({ statement, line }) => `  ${file}:${line}: ${statement}`),
    '',
  ].join('\n');
}

/** Decisions whose claim is not in the draft any more. */
function lostLines({ reviews }: Annotation): string[] {
  const lost = reviews.filter(({ claim }) => claim === undefined);
  return lost.length === 0
    ? []
    : [
        `${lost.length} decisions without a claim`,
        ...lost.map(({ review: { id, decision }, before }) => `  ${decision}: ${before ?? id}`),
        '',
      ];
}

/** The words for what a sanctions mark says; nothing where there is none. */
export function sanctionWords({ sanctioned, status }: NamedActor): string {
  if (sanctioned === 'yes') return 'SANCTIONED';
  if (sanctioned === 'possible') return 'possibly sanctioned: check identity';
  if (sanctioned === 'lifted') return 'sanctions lifted';
  return status === 'ambiguous'
    ? 'ambiguous'
    : status === 'possible'
      ? 'possible: name match only'
      : '';
}

function actorLine(actor: NamedActor): string {
  const times =
    actor.mentions.length === 1
      ? `line ${actor.line}`
      : `${actor.mentions.length} times, first in line ${actor.line}`;
  return `  ${[actor.name, sanctionWords(actor), times].filter(Boolean).join(' · ')}`;
}

function claimLine(
  file: string,
  { speaker, cue, content, flags, line, depth }: SpokenClaim,
): string {
  const said = `${speaker || 'no source'}${cue ? ` ${cue}` : ''}: ${content}`;
  return `${'  '.repeat(depth + 1)}${file}:${line}: ${said}${flags.length > 0 ? ` [${flags.join(', ')}]` : ''}`;
}
