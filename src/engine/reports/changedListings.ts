import { localDayOf } from '../text/localDay.js';
import type { Listing } from '../sanctions/parsing/listing.js';
import {
  type ChangedListing,
  type Edition,
  type ListedFact,
  type FactChange,
  type ListChanges,
} from '../sanctions/compiled/listChanges.js';
import { asMarkdown } from '../text/output/asMarkdown.js';
import { counted } from '../text/output/plural.js';
import { webAddress } from '../text/webAddress.js';

/** Whom or what of the desk's own the changed listings touch. */
export interface Touched {
  /** Actors of the registry, by their names. */
  readonly actors: readonly Touch[];
  /** Drafts, by their paths. */
  readonly drafts: readonly Touch[];
  /** What was looked at: "the open drafts (2)", "the text files of the workspace (214)". */
  readonly looked: string;
  /** How many actors of registries were compared. */
  readonly compared: number;
  /** Registry files that could not be read, or not whole, by their paths. */
  readonly unreadRegistries: readonly string[];
  /** Drafts that could not be read, by their paths. */
  readonly unreadDrafts: readonly string[];
  /** How many files were looked through at most, where there are more. */
  readonly mostFiles?: number;
  /** Whether there are folders that were not looked through because there is too much in the workspace. */
  readonly isTooLarge?: boolean;
  /** Folders that could not be looked into, by their paths. */
  readonly unreadFolders?: readonly string[];
}

export interface Touch {
  readonly what: string;
  /** Numbers of listings among all that changed, see `changedListings`. */
  readonly listings: readonly number[];
}

/** All listings that are new, gone or changed, in the order in which a report tells them. */
export function changedListings({ added, gone, changed }: ListChanges): Listing[] {
  return [...added, ...gone, ...changed.map(({ listing }) => listing)];
}

/** A report of what an import changed, as Markdown. */
export function listChangesReport(changes: ListChanges, touched: Touched): string {
  const { title, before, after, added, gone, changed, untold } = changes;
  const listings = changedListings(changes);
  const touch = ({ what, listings: numbers }: Touch): string =>
    `- **${asMarkdown(what)}**: ${numbers.map((number) => `${nameOf(listings[number])} (${standing(changes, number)})`).join(', ')}`;
  return [
    `# What changed: ${asMarkdown(title)}`,
    '',
    `The ${edition(after)}, against the ${edition(before)}: ${added.length + untold.added} new, ${changed.length + untold.changed} changed, ${gone.length + untold.gone} gone.`,
    '',
    ...(after.leftOut && gone.length + untold.gone > 0
      ? [`Who is told as gone may be among ${after.leftOut} of the new list.`, '']
      : []),
    '## Your newsroom',
    '',
    ...touchedLines(touched.actors.map(touch), gapsInRegistry(changes, touched), {
      some: 'Actors in the registry with such a name or number; a name alone proves nothing, so check identity:',
      none: 'No actor in the registry has any of these names or numbers.',
      noneFound: 'No actor was found in the registry with such a name or number.',
    }),
    '',
    ...touchedLines(touched.drafts.map(touch), gapsInDrafts(changes, touched), {
      some: `Of ${touched.looked}, these mention such a name; check identity:`,
      none: `Of ${touched.looked}, none mentions such a name.`,
      noneFound: `Of ${touched.looked}, none was found to mention such a name.`,
    }),
    '',
    'Weak names, and most names of one word, are not looked for.',
    '',
    ...section('New', added.map(entryLine), untold.added),
    ...section('Changed', changed.map(changeLines), untold.changed),
    ...section('Gone', gone.map(entryLine), untold.gone),
  ].join('\n');
}

/** How many files a gap names. */
const NAMED = 20;

/** Whom the changes touch, and what was not compared: without that, that nobody was found would be an all-clear. */
function touchedLines(
  touches: readonly string[],
  gaps: readonly string[],
  words: { readonly some: string; readonly none: string; readonly noneFound: string },
): string[] {
  const { some, none, noneFound } = words;
  return [
    ...(touches.length > 0 ? [some, '', ...touches] : [gaps.length > 0 ? noneFound : none]),
    ...(gaps.length > 0 ? ['', 'But not everything was compared:', '', ...gaps] : []),
  ];
}

function gapsInRegistry(
  { untold }: ListChanges,
  { compared, unreadRegistries }: Touched,
): string[] {
  return [
    ...(compared === 0 ? ['- there is no actor in the registry'] : []),
    ...untoldGap(untold),
    ...unreadGap(unreadRegistries, 'could not be read, or only in part'),
  ];
}

function gapsInDrafts(
  { untold }: ListChanges,
  { unreadDrafts, mostFiles, isTooLarge, unreadFolders = [] }: Touched,
): string[] {
  return [
    ...untoldGap(untold),
    ...(mostFiles === undefined
      ? []
      : [
          `- there are more than ${counted(mostFiles, 'file', 'files')}: the others were not looked through`,
        ]),
    ...(isTooLarge
      ? ['- the workspace is too large or too deep to be looked through: some folders were not']
      : []),
    ...unreadGap(unreadFolders, 'these folders could not be looked into'),
    ...unreadGap(unreadDrafts, 'could not be read'),
  ];
}

/** Of those that are only counted nobody knows the names. */
function untoldGap({ added, gone, changed }: ListChanges['untold']): string[] {
  const more = added + gone + changed;
  return more === 0
    ? []
    : [
        `- ${counted(more, 'more party is new, changed or gone, whose names were', 'more parties are new, changed or gone, whose names were')} not looked for`,
      ];
}

function unreadGap(files: readonly string[], what: string): string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, NAMED).map((file) => asMarkdown(file));
  const more = files.length - named.length;
  return [
    `- ${what}: ${named.join(', ')}${more > 0 ? `, and ${counted(more, 'more', 'more')}` : ''}`,
  ];
}

function edition({ date, imported, records }: Edition): string {
  return `${date ? `list of ${date}` : `list imported ${localDayOf(imported)}`} (${counted(records, 'record', 'records')})`;
}

function standing({ added, gone }: ListChanges, number: number): string {
  return number < added.length ? 'new' : number < added.length + gone.length ? 'gone' : 'changed';
}

function section(title: string, lines: readonly string[], more: number): string[] {
  if (lines.length + more === 0) return [];
  return [
    `## ${title}`,
    '',
    ...lines,
    ...(more > 0 ? [`- and ${more.toLocaleString('en-US')} more`] : []),
    '',
  ];
}

function nameOf({ names }: Listing): string {
  return asMarkdown(names[0].printed);
}

function entryLine(listing: Listing): string {
  const { id, kind, programs, listedOn, born, nationalities, url } = listing;
  const facts = [
    kind,
    programs.join(', '),
    listedOn && `listed on ${listedOn}`,
    born.length > 0 && `born ${born.join(', ')}`,
    nationalities.join(', '),
  ]
    .filter(Boolean)
    .map((fact) => asMarkdown(String(fact)));
  const address = webAddress(url ?? '');
  return `- **${nameOf(listing)}** · ${facts.join(' · ')} · no. ${address ? `[${asMarkdown(id)}](<${address}>)` : asMarkdown(id)}`;
}

const FACT_WORDS: Readonly<Record<ListedFact, string>> = {
  names: 'names',
  weakNames: 'weak names',
  programs: 'programs',
  listedOn: 'listed on',
  born: 'born',
  nationalities: 'nationalities',
  birthplaces: 'places of birth',
  gender: 'gender',
  positions: 'positions',
  identifiers: 'numbers',
  addresses: 'addresses',
  craft: 'ship or aircraft',
  imo: 'IMO number',
  remarks: 'remarks',
  kind: 'kind',
  measure: 'measure',
};

function changeLines({ listing, changes }: ChangedListing): string {
  return [entryLine(listing), ...changes.map(factLine)].join('\n');
}

function factLine({ fact, gone, added }: FactChange): string {
  const parts = [
    gone.length > 0 && `no longer ${gone.map((value) => asMarkdown(value)).join('; ')}`,
    added.length > 0 && `now ${added.map((value) => asMarkdown(value)).join('; ')}`,
  ];
  return `  - ${FACT_WORDS[fact]}: ${parts.filter(Boolean).join(', ')}`;
}
