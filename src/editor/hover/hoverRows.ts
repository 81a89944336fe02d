import * as vscode from 'vscode';
import { isExportRestricted } from '../../engine/sanctions/screening/exportRestrictions.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { KnownPerson, ListingMatch, Mention } from '../../engine/annotation.js';
import type { ActorFacts } from '../wording/actorFacts.js';
import { localDateWords } from '../kit/localWords.js';
import { markKind } from '../highlights/markKinds.js';

/** What may be clicked in a hover; nothing else in it runs a command. */
const COMMANDS = [
  'copydesk.actor.openEntry',
  'copydesk.mention.next',
  'copydesk.actor.lookUp',
  'copydesk.mention.pin',
  'copydesk.mention.unpin',
  'copydesk.listing.confirm',
  'copydesk.listing.notThisOne',
  'copydesk.actor.addKnown',
] as const;

/** A row of paragraphs, made harmless before; only our own icons are drawn. */
export function textRow(paragraphs: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(paragraphs.filter(Boolean).join('\n\n'), true);
}

/** The first thing to read where a mention is more than a name: sanctioned, possible, ambiguous. Our own words alone. */
export function bannerRow(
  mention: Mention,
  facts: readonly ActorFacts[],
  date: string,
): vscode.MarkdownString | undefined {
  const day = localDateWords(date, vscode.env.language);
  const colour = markKind(mention);
  switch (mention.status) {
    case 'ambiguous':
      return banner(colour, 'question', vscode.l10n.t('AMBIGUOUS'), ambiguityWords(facts));
    case 'possible':
      return banner(
        colour,
        'warning',
        vscode.l10n.t('POSSIBLE'),
        vscode.l10n.t('name match only: check identity'),
      );
    case 'certain': {
      if (mention.sanctioned === 'yes')
        return banner(
          colour,
          'error',
          vscode.l10n.t('SANCTIONED'),
          vscode.l10n.t('in force on {0}', day),
        );
      if (mention.sanctioned === 'possible')
        return banner(
          colour,
          'warning',
          vscode.l10n.t('POSSIBLY SANCTIONED'),
          day === '?'
            ? vscode.l10n.t('the draft’s date cannot be read')
            : vscode.l10n.t(
                'the registry does not say whether a designation was in force on {0}',
                day,
              ),
        );
      if (mention.sanctioned === 'lifted')
        return banner(
          colour,
          'info',
          vscode.l10n.t('SANCTIONS LIFTED'),
          vscode.l10n.t('none in force on {0}', day),
        );
    }
  }
  return undefined;
}

/** As `bannerRow`, for an actor whose name an imported list has, though the entry has no such sanction. */
export function listedNameBannerRow(mention: Mention): vscode.MarkdownString {
  return banner(
    markKind({ ...mention, status: 'possible' }),
    'warning',
    vscode.l10n.t('NAME ON A LIST'),
    vscode.l10n.t('name match only: check identity'),
  );
}

/** As `bannerRow`, for somebody whom a directory alone knows. */
export function knownBannerRow(mention: Mention): vscode.MarkdownString {
  return banner(
    markKind(mention),
    'organization',
    vscode.l10n.t('KNOWN'),
    vscode.l10n.t('public data, not reviewed by your newsroom'),
  );
}

/** What can be done about somebody whom a directory alone knows. */
export function knownActionsRow(
  { document }: OpenDraft,
  { id }: KnownPerson,
): vscode.MarkdownString {
  return linksRow([
    link('add', vscode.l10n.t('Add to Registry'), 'copydesk.actor.addKnown', [
      id,
      document.uri.toString(),
    ]),
    link('arrow-down', vscode.l10n.t('Next Mention'), 'copydesk.mention.next', [id]),
  ]);
}

/** As `bannerRow`, for a mention that no entry of the registry stands behind. */
export function listingBannerRow(mention: Mention): vscode.MarkdownString {
  if (isExportRestricted(mention))
    return banner(
      markKind(mention),
      'info',
      vscode.l10n.t('EXPORT RESTRICTIONS'),
      vscode.l10n.t('not sanctions; name match only: check identity'),
    );
  if (mention.status === 'ambiguous')
    return banner(
      markKind(mention),
      'question',
      vscode.l10n.t('AMBIGUOUS'),
      vscode.l10n.t(
        '{0} listed parties share this name; name match only: check identity',
        mention.candidates.length,
      ),
    );
  return banner(
    markKind(mention),
    'warning',
    vscode.l10n.t('POSSIBLE'),
    vscode.l10n.t('name match only: check identity'),
  );
}

function ambiguityWords(facts: readonly ActorFacts[]): string {
  const sanctioned = facts.filter((one) => one.sanctioned).length;
  if (sanctioned === 0)
    return vscode.l10n.t('{0} actors share this name: choose one', facts.length);
  return vscode.l10n.t(
    '{0} actors share this name, {1} of them sanctioned: choose one',
    facts.length,
    sanctioned,
  );
}

function banner(colour: string, icon: string, word: string, words: string): vscode.MarkdownString {
  const row = new vscode.MarkdownString(undefined, true);
  row.supportHtml = true;
  row.value = `<span style="color:var(--vscode-editor-background);background-color:var(--vscode-copydesk-${colour});border-radius:3px;">&nbsp;$(${icon})&nbsp;<strong>${word}</strong>&nbsp;</span>&nbsp; ${words}`;
  return row;
}

/** What can be done about an actor from here. */
export function actionsRow(
  draft: OpenDraft,
  mention: Mention,
  { actor }: ActorFacts,
): vscode.MarkdownString {
  const entry = draft.registry?.entries.get(actor.id);
  const open = mention.status !== 'certain';
  const actions = [
    open &&
      link('pin', vscode.l10n.t('Pin for This Draft'), 'copydesk.mention.pin', [
        draft.document.uri.toString(),
        mention.text,
        actor.id,
      ]),
    mention.pinned &&
      link('pinned', vscode.l10n.t('Unpin'), 'copydesk.mention.unpin', [
        draft.document.uri.toString(),
        mention.text,
      ]),
    entry &&
      link('go-to-file', vscode.l10n.t('Open Entry'), 'copydesk.actor.openEntry', [
        entry.uri,
        actor.id,
      ]),
    !open && link('arrow-down', vscode.l10n.t('Next Mention'), 'copydesk.mention.next', [actor.id]),
    !open && link('search', vscode.l10n.t('Look Up'), 'copydesk.actor.lookUp', [actor.name]),
  ];
  return linksRow(actions);
}

/** What can be done about a listing that a mention may mean. */
export function listingActionsRow(
  { document }: OpenDraft,
  { start }: Mention,
  { list, id }: Pick<ListingMatch, 'list' | 'id'>,
): vscode.MarkdownString {
  const args = [document.uri.toString(), start, list, id];
  return linksRow([
    link('check', vscode.l10n.t('Confirm'), 'copydesk.listing.confirm', args),
    link('circle-slash', vscode.l10n.t('Not a Match'), 'copydesk.listing.notThisOne', args),
  ]);
}

function linksRow(links: readonly (string | false | undefined)[]): vscode.MarkdownString {
  const row = new vscode.MarkdownString(links.filter(Boolean).join('&nbsp;&nbsp; '), true);
  row.isTrusted = { enabledCommands: COMMANDS };
  return row;
}

function link(
  icon: string,
  words: string,
  command: (typeof COMMANDS)[number],
  args: readonly unknown[],
): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `[$(${icon}) ${words}](command:${command}?${query})`;
}
