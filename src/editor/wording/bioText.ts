import * as vscode from 'vscode';
import type { Actor, ActorKind } from '../../engine/registry/registrySchema.js';
import type { ActorFacts, StandingDesignation, Tie } from './actorFacts.js';
import {
  harmlessMarkdown,
  hostOf,
  httpsLink,
  literalMarkdown as plain,
} from '../kit/harmlessMarkdown.js';
import { countryName, localDateWords } from '../kit/localWords.js';

// What is known of an actor, as Markdown. Every word that comes from a registry goes through harmlessMarkdown.ts.

const { language } = vscode.env;
const BREAK = '\\\n';

/** Name, role, country. */
export function identityText({ actor, role }: ActorFacts): string {
  const facts = [actorKindName(actor.kind), ...countries(actor), ...lifeDates(actor)];
  const head = [`**${plain(actor.name)}**`, role && plain(roleText(role))]
    .filter(Boolean)
    .join(' · ');
  return [head, facts.map(plain).join(' · ')].join(BREAK);
}

/** Role and country as plain text in one line. */
export function factsLine({ actor, role }: ActorFacts): string {
  return [role && roleText(role), ...countries(actor)].filter(Boolean).join(' · ');
}

function roleText({ title, since, past }: NonNullable<ActorFacts['role']>): string {
  if (past) return vscode.l10n.t('formerly {0}', title);
  return since
    ? `${title} (${vscode.l10n.t('since {0}', localDateWords(since, language))})`
    : title;
}

function countries({ country }: Actor): string[] {
  return (country ?? []).map((code) => countryName(code, language));
}

/** The bio as it is in the registry; empty where there is none. */
export function bioText({ actor }: ActorFacts): string {
  return harmlessMarkdown(actor.bio ?? '');
}

/** One line for each designation; empty where there is none. */
export function sanctionsText(designations: readonly StandingDesignation[]): string {
  return designations.map((one) => `- ${designationText(one)}`).join('\n');
}

function designationText({
  authority,
  list,
  program,
  id,
  standing,
  since,
  until,
  url,
  note,
}: StandingDesignation): string {
  const begun = since && vscode.l10n.t('since {0}', localDateWords(since, language));
  const states = {
    'in-force': [begun, vscode.l10n.t('in force')],
    possible: [
      begun,
      until && vscode.l10n.t('until {0}', localDateWords(until, language)),
      vscode.l10n.t('possibly in force'),
    ],
    lifted: [
      begun,
      until
        ? vscode.l10n.t('lifted: in force until {0}', localDateWords(until, language))
        : vscode.l10n.t('lifted'),
    ],
    later: [vscode.l10n.t('not yet in force: from {0}', localDateWords(since ?? '', language))],
  };
  const where = [list, program, id && vscode.l10n.t('no. {0}', id)]
    .filter(Boolean)
    .map((part) => plain(part as string));
  const link = url && httpsLink(vscode.l10n.t('notice'), url);
  const line = [
    `**${plain(authority)}**`,
    ...where,
    ...states[standing].filter(Boolean).map((part) => plain(part as string)),
    link,
  ]
    .filter(Boolean)
    .join(' · ');
  return note ? `${line}${BREAK}  ${plain(note)}` : line;
}

/** The bodies that the actor belongs to, with a warning at those that are sanctioned. */
export function tiesText({ ties }: ActorFacts): string {
  if (ties.length === 0) return '';
  return [`**${vscode.l10n.t('Affiliations')}**`, ...ties.map((tie) => `- ${tieText(tie)}`)].join(
    '\n',
  );
}

function tieText({ name, role, since, until, past, sanctioned }: Tie): string {
  const when =
    past && until
      ? vscode.l10n.t('until {0}', localDateWords(until, language))
      : since
        ? vscode.l10n.t('since {0}', localDateWords(since, language))
        : '';
  const line = [role, name, when]
    .filter(Boolean)
    .map((part) => plain(part as string))
    .join(' · ');
  return sanctioned ? `${line} · $(warning) **${vscode.l10n.t('sanctioned')}**` : line;
}

/** When somebody last checked the entry, and what it rests on. */
export function provenanceText({ actor }: ActorFacts): string {
  const reviewed = actor.reviewed
    ? vscode.l10n.t('Entry last reviewed on {0}.', localDateWords(actor.reviewed, language))
    : vscode.l10n.t('Entry never reviewed.');
  const sources = (actor.sources ?? []).map((source) =>
    httpsLink(hostOf(source) ?? source, source),
  );
  return [
    plain(reviewed),
    sources.length > 0 && `${plain(vscode.l10n.t('Sources:'))} ${sources.join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What an actor is, in a word. */
export function actorKindName(kind: ActorKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'organization':
      return vscode.l10n.t('Organization');
    case 'company':
      return vscode.l10n.t('Company');
    case 'public-body':
      return vscode.l10n.t('Public body');
    case 'media':
      return vscode.l10n.t('Media');
    case 'country':
      return vscode.l10n.t('Country');
    case 'vessel':
      return vscode.l10n.t('Vessel');
  }
}

function lifeDates({ kind, born, died }: Actor): string[] {
  const person = kind === 'person';
  const begun =
    born &&
    (person
      ? vscode.l10n.t('born {0}', localDateWords(born, language))
      : vscode.l10n.t('founded {0}', localDateWords(born, language)));
  const ended =
    died &&
    (person
      ? vscode.l10n.t('died {0}', localDateWords(died, language))
      : vscode.l10n.t('dissolved {0}', localDateWords(died, language)));
  return [begun, ended].filter((part): part is string => !!part);
}
