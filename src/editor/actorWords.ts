import * as vscode from 'vscode';
import type { Sanctioned } from '../engine/annotation.js';
import type { ActorKind } from '../engine/registry/schema.js';
import type { ActorSection, NamedActor } from './actorsModel.js';

// What the editor's lists say of actors, in words.

/** Whether somebody is sanctioned, as it stands beside the name; nothing where they are not. */
export function sanctionsWord(sanctioned: Sanctioned): string {
  switch (sanctioned) {
    case 'yes': return vscode.l10n.t('sanctioned');
    case 'possible': return vscode.l10n.t('possibly sanctioned');
    case 'lifted': return vscode.l10n.t('sanctions lifted');
    case 'no': return '';
  }
}

/** What is uncertain about a name, or nothing. */
export function certaintyWord({ certainty, candidates }: Pick<NamedActor, 'certainty' | 'candidates'>): string {
  switch (certainty) {
    case 'certain': return '';
    case 'possible': return vscode.l10n.t('possible, nobody has confirmed it');
    case 'ambiguous': return vscode.l10n.t('may be {0}', new Intl.ListFormat(vscode.env.language, { type: 'disjunction' }).format(candidates.map(({ name }) => name)));
  }
}

export function sectionLabel({ certainty }: ActorSection): string {
  return certainty === 'possible' ? vscode.l10n.t('Possible Names') : vscode.l10n.t('Ambiguous Names');
}

export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}

export function actorCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 actor') : vscode.l10n.t('{0} actors', count);
}

export const KIND_ICONS: Readonly<Record<ActorKind, string>> = {
  person: 'person', organization: 'organization', company: 'briefcase', 'public-body': 'library', media: 'radio-tower', country: 'globe', vessel: 'compass',
};

/** The icon of somebody in a list, as in hovers: that of sanctions and of doubt comes before that of the kind. */
export function actorIcon(sanctioned: Sanctioned, certainty: NamedActor['certainty'], kind: ActorKind | undefined): vscode.ThemeIcon {
  if (certainty === 'ambiguous') return new vscode.ThemeIcon('question', new vscode.ThemeColor('copydesk.ambiguous'));
  if (certainty === 'possible' || sanctioned === 'possible') return new vscode.ThemeIcon('warning', new vscode.ThemeColor('copydesk.possible'));
  if (sanctioned === 'yes') return new vscode.ThemeIcon('error', new vscode.ThemeColor('copydesk.sanctioned'));
  return new vscode.ThemeIcon(KIND_ICONS[kind ?? 'person']);
}

/** A bio's Markdown as plain text in one line. */
export function plainBio(bio: string): string {
  return bio.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/(\*\*|__|`|^#+\s|^>\s?|~~)/gm, '').replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,;:!?]|$)/g, '$1').replace(/\s+/g, ' ').trim();
}
