import { isCommonWord } from '../english/commonWords.js';
import type { Severity } from '../annotation.js';
import { type EntryFinding, type Path, placeWords } from './problem.js';
import { firstDay, lastDay } from './partialDate.js';
import type { Actor } from './registrySchema.js';

/** What may be wrong with an entry that is well formed: one rule each, with every place where it is broken. */
interface Check {
  readonly code: string;
  readonly severity?: Severity;
  readonly find: (actor: Actor) => Iterable<readonly [path: Path, message: string]>;
}

const CHECKS: readonly Check[] = [
  { code: 'dates-reversed', find: reversedDates },
  { code: 'alias-repeats', severity: 'information', find: repeatedAliases },
  { code: 'style-avoids-itself', find: avoidedNames },
  { code: 'country-unknown', find: unknownCountries },
  { code: 'affiliation-to-itself', find: selfAffiliations },
  { code: 'alias-too-common', find: commonAliases },
];

/** What deserves a look in one entry by itself. */
export function checkActor(actor: Actor): EntryFinding[] {
  return CHECKS.flatMap(({ code, severity = 'warning', find }) =>
    [...find(actor)].map(([path, message]): EntryFinding => ({
      severity,
      code,
      path,
      message: placeWords(path.slice(0, -1)) + message,
      ...(code === 'dates-reversed' && path[0] === 'sanctions' && { loses: 'sanctions' }),
    })),
  );
}

function* reversedDates(actor: Actor): Generator<[Path, string]> {
  if (isReversed(actor.born, actor.died))
    yield [['died'], `died (${actor.died}) is before born (${actor.born})`];
  for (const key of ['roles', 'affiliations', 'sanctions'] as const) {
    for (const [i, { since, until }] of (actor[key] ?? []).entries()) {
      if (isReversed(since, until))
        yield [[key, i, 'until'], `until (${until}) is before since (${since})`];
    }
  }
  for (const [i, { from, until }] of (actor.aliases ?? []).entries()) {
    if (isReversed(from, until))
      yield [['aliases', i, 'until'], `until (${until}) is before from (${from})`];
  }
}

function isReversed(since: string | null | undefined, until: string | null | undefined): boolean {
  return !!since && !!until && lastDay(until) < firstDay(since);
}

function* repeatedAliases(actor: Actor): Generator<[Path, string]> {
  const seen = new Set<string>();
  for (const [i, { name }] of (actor.aliases ?? []).entries()) {
    if (name === actor.name)
      yield [['aliases', i, 'name'], `"${name}" is the name itself: delete the alias`];
    else if (seen.has(name))
      yield [['aliases', i, 'name'], `"${name}" is already an alias: delete one`];
    seen.add(name);
  }
}

function* avoidedNames({ name, style }: Actor): Generator<[Path, string]> {
  for (const [i, avoided] of (style?.avoid ?? []).entries()) {
    if (avoided === name || avoided === style?.prefer)
      yield [['style', 'avoid', i], `"${avoided}" is the preferred spelling: it cannot be avoided`];
  }
}

/** Codes that people write for another one's. */
const MEANT: Readonly<Record<string, string>> = { uk: 'gb', el: 'gr', en: 'gb' };
/** What ICU calls the code zz. */
const UNKNOWN = 'Unknown Region';
/** Made on first use: ICU takes milliseconds for it, which nobody should wait for when VS Code starts. */
let regions: Intl.DisplayNames | undefined;

function* unknownCountries({ country }: Actor): Generator<[Path, string]> {
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const [i, code] of (country ?? []).entries()) {
    const meant = MEANT[code];
    if (meant)
      yield [
        ['country', i],
        `"${code}" is not a country code: write ${meant} (${regions.of(meant.toUpperCase())})`,
      ];
    else if ((regions.of(code.toUpperCase()) ?? UNKNOWN) === UNKNOWN)
      yield [['country', i], `"${code}" is not a country code (ISO 3166-1 alpha-2)`];
  }
}

function* selfAffiliations({ id, affiliations }: Actor): Generator<[Path, string]> {
  for (const [i, { actor }] of (affiliations ?? []).entries()) {
    if (actor === id) yield [['affiliations', i, 'actor'], 'an actor cannot belong to itself'];
  }
}

/** Names on which no sanctions can rest. */
function* commonAliases(actor: Actor): Generator<[Path, string]> {
  if (!actor.sanctions?.length) return;
  if (isCommonWord(actor.name))
    yield [['name'], `"${actor.name}" is an everyday word: in a draft, ${STAYS_OPEN}`];
  const family =
    actor.kind === 'person' ? actor.name.trim().split(/\s+/).slice(1).at(-1) : undefined;
  for (const [i, { name, weak }] of (actor.aliases ?? []).entries()) {
    if (weak) continue;
    if (isCommonWord(name))
      yield [
        ['aliases', i, 'name'],
        `"${name}" is an everyday word: in a draft, ${STAYS_OPEN}; write {name: ${name}, weak: true}, or delete it`,
      ];
    else if (family !== undefined && name.trim().toLowerCase() === family.toLowerCase())
      yield [
        ['aliases', i, 'name'],
        `"${name}" is the family name alone, which others have too: by itself ${STAYS_OPEN}; delete the alias: the name is found without it`,
      ];
  }
}

const STAYS_OPEN = 'the actor is only possibly meant, and only possibly sanctioned';
