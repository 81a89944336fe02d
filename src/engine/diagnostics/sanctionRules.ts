import type { Sanctioned } from '../annotation.js';
import { listedName } from './listedNames.js';
import type { Actor, Designation } from '../registry/registrySchema.js';
import type { DraftView, Place } from './draftView.js';
import { type RuleFinding, replacing, type Rule } from './rule.js';
import { undisclosed } from './disclosure.js';
import { type AuthorityTest, saidAuthority } from './sanctionTalk/saidAuthority.js';
import { saidYear } from './sanctionTalk/saidYear.js';
import { sanctionTalk, type SanctionTalk } from './sanctionTalk/sanctionTalk.js';

/** Rules about who is called sanctioned. */
export const SANCTION_RULES: readonly Rule[] = [
  {
    code: 'sanctioned-not-disclosed',
    severity: 'warning',
    summary: 'an actor under sanctions is named, but nothing in the draft says so',
    find: undisclosed,
  },
  {
    code: 'sanction-claim-unsupported',
    severity: 'error',
    summary: 'the draft calls an actor sanctioned, but neither the registry nor a list says so',
    find: unsupported,
  },
  {
    code: 'sanction-date',
    severity: 'warning',
    summary: 'a year of designation that the registry contradicts',
    find: wrongYears,
  },
];

/** Sanctions on a whole country are no designation of it. */
function* unsupported(draft: DraftView): Generator<RuleFinding> {
  if (!draft.isEnglish) return;
  const told = new Set<Place>();
  for (const talk of sanctionTalk(draft)) {
    for (const { actor, place, plain } of talk.targets) {
      if (!plain || !place || told.has(place) || actor.kind === 'country') continue;
      const { mention } = place;
      if (mention.status !== 'certain' || mention.listing || mention.sanctioned === 'yes') continue;
      told.add(place);
      const { start, end } = mention;
      const doubt = mention.sanctioned === 'lifted' ? pastAct(draft, talk, actor) : undefined;
      const open = doubt ?? unconfirmed(draft, actor, mention.sanctioned);
      if (open) yield { start, end, atMost: 'information', message: open };
      else
        yield {
          start,
          end,
          message: `the draft calls ${actor.name} sanctioned, but ${contradiction(draft, actor, mention.sanctioned)}`,
        };
    }
  }
}

/** What to say where the draft calls an actor sanctioned and it may be right; undefined where it is wrong. */
function unconfirmed(draft: DraftView, actor: Actor, sanctioned: Sanctioned): string | undefined {
  const listed = sanctioned === 'possible' ? undefined : listedName(draft, actor);
  if (!listed && sanctioned !== 'possible') return undefined;
  const because = listed
    ? `“${listed.name}” is a name on the list ${listed.title}, but the registry’s entry does not say so`
    : `the registry’s entry does not show for certain that a designation was in force on ${draft.date}: check its dates`;
  return `the draft calls ${actor.name} sanctioned; that is not confirmed: ${because}`;
}

/** What to say where sanctions that have ended were in force in the year of which the draft speaks: "was sanctioned in 2018" stays true. */
function pastAct(draft: DraftView, talk: SanctionTalk, actor: Actor): string | undefined {
  const { text } = draft.saidAt(talk);
  const said = talk.past ? saidYear(text, talk) : undefined;
  if (!said || said.since) return undefined;
  const { year } = said;
  return wasInForce(actor, saidAuthority(text, talk, said.span), year)
    ? `the draft says that ${actor.name} was sanctioned in ${year}; according to the registry, the sanctions were no longer in force on ${draft.date}`
    : undefined;
}

function wasInForce(actor: Actor, isBy: AuthorityTest | undefined, year: string): boolean {
  return counted(actor, isBy).some(
    ({ since, until }) =>
      since && since.slice(0, 4) <= year && (!until || year <= until.slice(0, 4)),
  );
}

function contradiction(draft: DraftView, actor: Actor, sanctioned: Sanctioned): string {
  const { date, lists } = draft;
  const { name } = actor;
  if (sanctioned === 'lifted')
    return `according to the registry, the sanctions on ${name} were no longer in force on ${date}`;
  const restricted = listedName(draft, actor, 'export-restrictions');
  if (restricted)
    return `the list ${restricted.title} has “${restricted.name}” under export restrictions, which are not sanctions; neither the registry nor an imported list has sanctions on ${name} in force on ${date}`;
  return lists.length > 0
    ? `neither the registry nor an imported list has sanctions on ${name} in force on ${date}`
    : `the registry has no sanctions on ${name} in force on ${date}; no sanctions list was used`;
}

function* wrongYears(draft: DraftView): Generator<RuleFinding> {
  if (!draft.isEnglish) return;
  const told = new Set<number>();
  for (const talk of sanctionTalk(draft)) {
    const { text } = draft.saidAt(talk);
    const said = saidYear(text, talk);
    if (!said) continue;
    const { year } = said;
    const span = draft.inDraft(talk.paragraph, said.span);
    const isBy = saidAuthority(text, talk, said.span);
    for (const { actor } of talk.targets) {
      const known = knownYears(actor, isBy);
      if (known.length === 0 || known.includes(year) || told.has(span.start)) continue;
      if (said.lasting && wasInForce(actor, isBy, year)) continue;
      told.add(span.start);
      yield {
        ...span,
        message: `the registry dates the sanctions on ${actor.name} from ${known.join(' and ')}, not ${year}`,
        ...(known.length === 1 && { fixes: [replacing(span, known[0])] }),
      };
    }
  }
}

/** An actor's designations: those by one authority where the draft names it. */
function counted({ sanctions }: Actor, isBy: AuthorityTest | undefined): readonly Designation[] {
  const all = sanctions ?? [];
  return isBy ? all.filter(({ authority }) => isBy(authority)) : all;
}

/** The years in which an actor was designated, by one authority where the draft names it; none where one of them is not known, or the registry has none by it. */
function knownYears(actor: Actor, isBy: AuthorityTest | undefined): string[] {
  const { sanctions, unread } = actor;
  // What could not be read may be the year that the draft has.
  if (unread?.includes('sanctions') || sanctions?.some(({ doubtful }) => doubtful)) return [];
  const designations = counted(actor, isBy);
  return designations.some(({ since }) => !since)
    ? []
    : [...new Set(designations.map(({ since }) => since!.slice(0, 4)))].sort();
}
