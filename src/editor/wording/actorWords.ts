import * as vscode from 'vscode';
import type { OpenDraft } from '../host/openDraft.js';
import type { Candidate, Sanctioned } from '../../engine/annotation.js';
import { currentRole, type Day } from '../../engine/registry/partialDate.js';
import type { Actor, ActorKind } from '../../engine/registry/registrySchema.js';
import type { countActors, NamedActor, SectionKind } from '../actors/actorsModel.js';

// What the editor's lists say of actors, in words.

/** Whether somebody is sanctioned, as it stands beside the name; nothing where they are not. */
export function sanctionsWord(sanctioned: Sanctioned): string {
  switch (sanctioned) {
    case 'yes':
      return vscode.l10n.t('sanctioned');
    case 'possible':
      return vscode.l10n.t('possibly sanctioned');
    case 'lifted':
      return vscode.l10n.t('sanctions lifted');
    case 'no':
      return '';
  }
}

/** What stands beside an entry whose name an imported list has, though the entry says nothing of it. */
export function listedWord(): string {
  return vscode.l10n.t('name on a list');
}

/** What a list calls the party whose name it may be; nothing where the draft writes it just so. */
export function listedAsWords({ name, listedAs }: Pick<NamedActor, 'name' | 'listedAs'>): string {
  return listedAs === undefined || listedAs === name
    ? ''
    : vscode.l10n.t('listed as {0}', listedAs);
}

/** What stands beside somebody whom a directory alone knows. */
export function knownWord(): string {
  return vscode.l10n.t('known, not reviewed');
}

/** What is uncertain about a name, or nothing. */
export function certaintyWord(
  { certainty, candidates }: Pick<NamedActor, 'certainty' | 'candidates'>,
  told: (candidate: Candidate) => string = ({ name }) => name,
): string {
  switch (certainty) {
    case 'certain':
      return '';
    case 'possible':
      return vscode.l10n.t('possible, nobody has confirmed it');
    case 'ambiguous':
      return vscode.l10n.t(
        'may be {0}',
        new Intl.ListFormat(vscode.env.language, { type: 'disjunction' }).format(
          candidates.map(told),
        ),
      );
  }
}

/** What candidates of one name are called in a draft, so that they are told from each other. */
export function toldApart({ registry, annotation }: OpenDraft): (candidate: Candidate) => string {
  return (candidate) =>
    candidateWords(
      candidate,
      candidate.actor === undefined ? undefined : registry?.entries.get(candidate.actor)?.actor,
      annotation!,
    );
}

/** A candidate with what tells it from others of its name: "Tim Scott (senator)", "Tim Scott (born 1957)". */
function candidateWords({ name }: Candidate, actor: Actor | undefined, day: Day): string {
  const apart =
    currentRole(actor?.roles, day)?.title ??
    (actor?.born ? vscode.l10n.t('born {0}', actor.born.slice(0, 4)) : undefined);
  return apart ? `${name} (${apart})` : name;
}

export function sectionLabel(kind: SectionKind): string {
  switch (kind) {
    case 'sanctioned':
      return vscode.l10n.t('Sanctioned');
    case 'named':
      return vscode.l10n.t('Named');
    case 'possible':
      return vscode.l10n.t('Possible Matches');
    case 'ambiguous':
      return vscode.l10n.t('Ambiguous Names');
  }
}

/** What it means that somebody stands in a section. */
export function sectionMeaning(kind: SectionKind): string {
  switch (kind) {
    case 'sanctioned':
      return vscode.l10n.t('Designations of these actors are in force on the draft’s date.');
    case 'named':
      return vscode.l10n.t(
        'Others whom this draft names: from the registry, or known from a directory.',
      );
    case 'possible':
      return vscode.l10n.t(
        'This may be a name from the registry or a list, but nobody has confirmed who is meant.',
      );
    case 'ambiguous':
      return vscode.l10n.t('This name fits several actors. Pin the right one for this draft.');
  }
}

export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

export function actorCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 actor') : vscode.l10n.t('{0} actors', count);
}

/** "25 actors, 3 sanctioned" */
export function countsWords({
  actors,
  sanctioned,
  unsure,
}: ReturnType<typeof countActors>): string {
  return [
    // "0 actors" above the names that the registry has not would say that the draft names nobody.
    actors === 0 && unsure === 0
      ? vscode.l10n.t('no actors from the registry')
      : actorCount(actors),
    sanctioned > 0 && vscode.l10n.t('{0} sanctioned', sanctioned),
    unsure > 0 && vscode.l10n.t('{0} not certain', unsure),
  ]
    .filter(Boolean)
    .join(', ');
}

export const KIND_ICONS: Readonly<Record<ActorKind, string>> = {
  person: 'person',
  organization: 'organization',
  company: 'briefcase',
  'public-body': 'library',
  media: 'radio-tower',
  country: 'globe',
  vessel: 'compass',
};

/** The icon of somebody in a list, as in hovers: that of sanctions and of doubt comes before that of the kind. */
export function actorIcon(
  sanctioned: Sanctioned,
  certainty: NamedActor['certainty'],
  kind: ActorKind | undefined,
): vscode.ThemeIcon {
  if (certainty === 'ambiguous')
    return new vscode.ThemeIcon('question', new vscode.ThemeColor('copydesk.ambiguous'));
  if (certainty === 'possible' || sanctioned === 'possible')
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('copydesk.possible'));
  if (sanctioned === 'yes')
    return new vscode.ThemeIcon('error', new vscode.ThemeColor('copydesk.sanctioned'));
  return new vscode.ThemeIcon(KIND_ICONS[kind ?? 'person']);
}

/** A bio's Markdown as plain text in one line. */
export function plainBio(bio: string): string {
  return bio
    .replace(/!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)/g, '$1')
    .replace(/(\*\*|__|`|^#+\s|^>\s?|~~)/gm, '')
    .replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,;:!?]|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
