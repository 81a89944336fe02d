import { NO_DECISIONS } from '../decisions/decision.js';
import type { Lexicon } from '../names/variants/lexicon.js';
import { scannedText, scanNames } from '../names/recognition/scan.js';
import { settleMentions } from '../names/resolution/settleMentions.js';
import { lastDay } from '../registry/partialDate.js';
import type { Actor } from '../registry/registrySchema.js';
import { DraftReader } from '../text/draftText.js';
import type { DraftView } from './draftView.js';
import type { RuleFinding, Rule } from './rule.js';

/** Rules about the registry's entries behind a draft's marks. */
export const ENTRY_RULES: readonly Rule[] = [
  {
    code: 'entry-stale',
    severity: 'information',
    summary: 'an actor whose entry was last reviewed too long ago',
    find: staleEntries,
  },
  {
    code: 'entry-tests',
    severity: 'warning',
    summary: 'an actor whose entry fails its own tests',
    find: failingEntries,
  },
];

function* staleEntries(draft: DraftView): Generator<RuleFinding> {
  for (const [actor, [{ mention }]] of draft.placesOf) {
    if (!isStale(actor, draft.date, draft.staleAfterDays)) continue;
    yield { start: mention.start, end: mention.end, message: staleWords(actor) };
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** Whether an entry was last reviewed more than so many days before a day; one that nobody ever reviewed has no age. */
export function isStale({ reviewed }: Actor, date: string, days: number): boolean {
  return !!reviewed && Date.parse(date) - Date.parse(lastDay(reviewed)) > days * DAY;
}

export function staleWords({ name, reviewed }: Actor): string {
  return `the entry of ${name} was last reviewed on ${reviewed}`;
}

function* failingEntries(draft: DraftView): Generator<RuleFinding> {
  for (const [actor, [{ mention }]] of draft.placesOf) {
    const [failed] = failedTests(actor, draft.lexicon, draft.day.today);
    if (failed)
      yield {
        start: mention.start,
        end: mention.end,
        message: `the entry of ${actor.name} fails its own test: ${failed.message}`,
      };
  }
}

/** A test of an entry that does not hold. */
export interface FailedTest {
  readonly kind: 'match' | 'not';
  readonly index: number;
  readonly message: string;
}

/** Tests rest on the whole registry, and on nothing else but the day. */
const known = new WeakMap<Lexicon, Map<string, readonly FailedTest[]>>();

/** The tests of an entry that fail among the names of a registry on a day, each in a paragraph of its own after one with the full name. */
export function failedTests(actor: Actor, lexicon: Lexicon, date: string): readonly FailedTest[] {
  const { tests } = actor;
  if (!tests) return [];
  let failures = known.get(lexicon);
  if (!failures) known.set(lexicon, (failures = new Map()));
  const key = `${date} ${actor.id}`;
  let failed = failures.get(key);
  if (!failed) {
    failed = [
      ...(tests.match ?? []).flatMap((phrase, index) =>
        isNamed(actor, phrase, lexicon, date)
          ? []
          : [{ kind: 'match' as const, index, message: `“${phrase}” does not name ${actor.name}` }],
      ),
      ...(tests.not ?? []).flatMap((phrase, index) =>
        isNamed(actor, phrase, lexicon, date)
          ? [{ kind: 'not' as const, index, message: `“${phrase}” is read as ${actor.name}` }]
          : [],
      ),
    ];
    failures.set(key, failed);
  }
  return failed;
}

function isNamed({ id, name }: Actor, phrase: string, lexicon: Lexicon, date: string): boolean {
  const text = `${name} was there.\n\nThen it was about ${phrase}, they said.`;
  const draft = new DraftReader('plaintext').read(text);
  const hits = draft.paragraphs.map(({ reading, kind }) =>
    scanNames(scannedText(reading.text, kind), lexicon),
  );
  return settleMentions(draft, hits, lexicon, { date, decisions: NO_DECISIONS }).some(
    ({ actor, candidates, start }) =>
      start > text.indexOf('\n') && (actor === id || candidates.some((one) => one.actor === id)),
  );
}
