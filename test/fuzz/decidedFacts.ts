import assert from 'node:assert/strict';
import type { AnchoredFactReview, Span } from '../../src/engine/annotation.js';
import {
  comparable,
  comparableEnd,
  comparableStart,
} from '../../src/engine/decisions/anchoring/decidedWords.js';
import { reviewFacts } from '../../src/desk/drafts/reviewFacts.js';
import { MemoryDesk } from '../desk/drafts/memoryDesk.js';
import { at } from '../desk/memoryHost.js';
import type { Random } from './random.js';
import type { FuzzTarget } from './targets.js';

const PEOPLE = ['Ida Moss', 'Per Holm', 'Ann Reyes', 'Tom Ashby', 'Lena Voss', 'Karim Said'];
const BODIES = ['council', 'senate', 'ministry', 'committee', 'board', 'union', 'agency'];
const PLACES = ['Ashdown', 'Marrow', 'Tarn', 'Eastport', 'Low Hill', 'Brede'];
const DAYS = ['Monday', 'Tuesday', 'Friday', 'March 4', '9 May 2023', 'last week', 'in 2019'];
const FIGURES = [
  'two',
  '12 percent',
  '$3 million',
  '40',
  'half',
  'dozens',
  '1,200',
  'a third',
  '7',
];
const MAX_CHARS = 8000;
const DECIDED = 50;
/** What stands this near beside a fact is what finds it again. */
const NEAR_CHARS = 40;
/** What has so much beside it on both sides as a decision's words had is a copy of them. */
const AROUND_CHARS = 24;

/** How the decisions on facts fared, each after each edit. */
export interface FactTally {
  /** With their own words. */
  found: number;
  /** Said to be on words that were changed: at their own place, and where their words are gone. */
  changed: number;
  changedElsewhere: number;
  /** Said to be lost: their words are gone, were edited, or stand beside edited words; and nothing near them was edited. */
  lost: number;
  lostWhole: number;
}

/** A decided fact's words, and their copies, as the edits have moved them. */
interface Decided {
  own: Span[];
  /** Whether the words, or what stands beside them, were edited. */
  isTouched: boolean;
  /** What stood around each of them before the last edit: words that are copied beside themselves are either. */
  around: string[];
  /** The sentences that they stood in before it: where one was edited, a copy of it elsewhere says what was decided on. */
  sentences: string[];
}

/** One edit: words in the place of others; `moved` are those that were cut or copied from `from` before. */
interface Edit extends Span {
  readonly words: string;
  readonly copiedFrom?: number;
}

function sentenceOf(random: Random): string {
  const [who, body, place, day] = [PEOPLE, BODIES, PLACES, DAYS].map((all) => random.of(all));
  const [one, other] = [random.of(FIGURES), random.of(FIGURES)];
  return random.of([
    `The ${body} in ${place} spent ${one} on roads ${day}, ${who} said. `,
    `${who}, ${30 + random.below(50)}, was charged in ${place} ${day}. `,
    `It was the largest ${body} budget since ${1990 + random.below(30)}, up ${other}. `,
    `Of ${one} members of the ${body}, ${other} voted no ${day}. `,
    `${who} told the ${body} that ${one} homes near ${place} stood empty. `,
    `“We lost ${one} in ${place} and ${other} in the north,” ${who} said ${day}. `,
  ]);
}

function textOf(random: Random): string {
  return Array.from({ length: 18 }, () =>
    Array.from({ length: 2 + random.below(3) }, () => sentenceOf(random))
      .join('')
      .trimEnd(),
  ).join('\n\n');
}

/** The bounds of a sentence, with the blank behind it. */
function sentenceAt(text: string, at: number): Span {
  const start = Math.max(0, text.lastIndexOf('. ', at - 1) + 2, text.lastIndexOf('\n', at - 1) + 1);
  const ends = [text.indexOf('. ', start), text.indexOf('\n', start)].filter((end) => end >= 0);
  const end = ends.length === 0 ? text.length : Math.min(...ends);
  return { start, end: text[end] === '.' ? end + 2 : end };
}

/** What people do to a draft. Several are two edits: a sentence is cut and pasted elsewhere. */
function editsOf(text: string, spans: readonly Span[], random: Random): Edit[] {
  const at = random.below(text.length);
  const sentence = sentenceAt(text, at);
  const words = text.slice(sentence.start, sentence.end);
  const blank = text.indexOf(' ', at) + 1;
  const to = sentenceAt(text, random.below(text.length)).start;
  switch (random.below(text.length > MAX_CHARS ? 3 : 10)) {
    case 0:
      return [{ ...sentence, words: '' }];
    case 1:
      return [{ start: at, end: Math.min(text.length, at + 1 + random.below(30)), words: '' }];
    case 2:
      return [{ start: at, end: Math.min(text.length, at + random.below(200)), words: '' }];
    case 3:
      return [{ start: blank, end: blank, words: random.of(['also ', 'about ', '3 ', 'new, ']) }];
    case 4:
      return [{ start: to, end: to, words, copiedFrom: sentence.start }];
    case 5: {
      if (to > sentence.start && to < sentence.end) return [];
      const copy = { start: to, end: to, words, copiedFrom: sentence.start };
      const moved = to <= sentence.start ? words.length : 0;
      return [copy, { start: sentence.start + moved, end: sentence.end + moved, words: '' }];
    }
    case 6: {
      const one = random.of(spans);
      return [{ start: one.start, end: one.end, words: random.of([...FIGURES, ...DAYS]) }];
    }
    case 7:
      return [{ start: blank, end: blank, words: random.of(['\n\n', '\n']) }];
    case 8:
      return [{ start: at, end: at, words: random.of(['x', '1', ' ', ',', '“']) }];
    default:
      return [{ start: sentence.end, end: sentence.end, words: sentenceOf(random) }];
  }
}

/** Moves what is decided as an edit does. */
function follow(all: ReadonlyMap<string, Decided>, { start, end, words, copiedFrom }: Edit): void {
  const growth = words.length - (end - start);
  for (const decided of all.values()) {
    const copies =
      copiedFrom === undefined
        ? []
        : decided.own.filter(
            (one) => one.start >= copiedFrom && one.end <= copiedFrom + words.length,
          );
    const kept = decided.own.flatMap((one): Span[] => {
      if (start < one.end + NEAR_CHARS && end > one.start - NEAR_CHARS) decided.isTouched = true;
      if (end <= one.start) return [{ start: one.start + growth, end: one.end + growth }];
      if (start >= one.end) return [one];
      if (start < one.start && end > one.end) return [];
      return [{ start: Math.min(one.start, start), end: Math.max(one.end + growth, start) }];
    });
    decided.own = [
      ...kept.filter((one) => one.end > one.start),
      ...copies.map((one) => ({
        start: one.start - copiedFrom! + start,
        end: one.end - copiedFrom! + start,
      })),
    ];
    if (copies.length > 0) decided.isTouched = true;
  }
}

function aroundOf(text: string, { start, end }: Span): string {
  const before = comparableEnd(text.slice(Math.max(0, start - 2 * AROUND_CHARS), start));
  const behind = comparableStart(text.slice(end, end + 2 * AROUND_CHARS));
  return `${before.slice(-AROUND_CHARS)}${text.slice(start, end)}${behind.slice(0, AROUND_CHARS)}`;
}

/** The whole sentence: two that are the same say the same. */
function wordsAround(text: string, { start }: Span): string {
  const sentence = sentenceAt(text, start);
  return text.slice(sentence.start, sentence.end).trim();
}

/** @throws where a decision stands on words that are not its own */
function check(
  text: string,
  { review, state, spans }: AnchoredFactReview,
  decided: Decided,
  tally: FactTally,
): void {
  const { own, isTouched, around, sentences } = decided;
  const [exact, [span]] = [review.target[0].exact, spans];
  const stands = span && own.some((one) => one.start < span.end && span.start < one.end);
  const isOwn =
    span &&
    (stands ||
      around.includes(aroundOf(text, span)) ||
      sentences.includes(wordsAround(text, span)) ||
      own.some((one) => wordsAround(text, one) === wordsAround(text, span)));
  const said = `“${exact}” at ${own.map(({ start }) => start).join(', ')}: ${state} at ${span?.start}`;
  if (state === 'found') {
    assert.equal(comparable(text.slice(span.start, span.end)), comparable(exact), said);
    assert.ok(isOwn, `${said}\n${text.slice(Math.max(0, span.start - 60), span.end + 60)}`);
    // A copy that it stands on now is its own from here on.
    if (!stands) decided.own = [...own, { start: span.start, end: span.end }];
    tally.found++;
  } else if (state === 'changed') {
    if (isOwn) tally.changed++;
    else tally.changedElsewhere++;
  } else if (isTouched || own.length === 0) tally.lost++;
  else tally.lostWhole++;
}

/**
 * Edits a draft with fifty decided facts again and again, and asks after each edit where each decision stands; decisions that
 * are lost or changed are made anew.
 * @throws where one stands on words that are not its own, or two on one fact
 */
export async function fuzzDecidedFacts(random: Random, edits: number): Promise<FactTally> {
  const desk = new MemoryDesk();
  const { host } = desk;
  const tally: FactTally = { found: 0, changed: 0, changedElsewhere: 0, lost: 0, lostWhole: 0 };
  try {
    // Claims take most of the time and change nothing here.
    host.set('copydesk.claims.enabled', false);
    host.disk.write('/news/tax.md', textOf(random));
    const document = host.open(at('tax.md'));
    host.show(document);
    const draft = desk.drafts.of(document)!;
    let decided = new Map<string, Decided>();
    for (let i = 0; i < edits; i++) {
      decided = await decideAnew(desk, draft, random, decided);
      const own = [...decided.values()].flatMap((one) => one.own);
      for (const one of decided.values()) {
        one.around = one.own.map((span) => aroundOf(document.text, span));
        one.sentences = one.own.map((span) => wordsAround(document.text, span));
      }
      for (const edit of editsOf(document.text, own, random)) {
        follow(decided, edit);
        const { text } = document;
        host.type(document, text.slice(0, edit.start) + edit.words + text.slice(edit.end));
      }
      const { factReviews } = await draft.current();
      const facts = factReviews.flatMap(({ fact }) => (fact === undefined ? [] : [fact]));
      assert.equal(new Set(facts).size, facts.length, 'two decisions on one fact');
      assert.equal(factReviews.length, decided.size);
      for (const one of factReviews) check(document.text, one, decided.get(one.review.id)!, tally);
    }
    return tally;
  } finally {
    desk.dispose();
  }
}

/** Lets go of decisions that are lost, decides again on facts that were changed, and on others until there are fifty. */
async function decideAnew(
  desk: MemoryDesk,
  draft: NonNullable<ReturnType<MemoryDesk['drafts']['of']>>,
  random: Random,
  before: ReadonlyMap<string, Decided>,
): Promise<Map<string, Decided>> {
  const { uri } = draft.document;
  const { factReviews } = await draft.current();
  for (const { state, review } of factReviews)
    if (state !== 'found') await desk.decisions.forgetFactReview(uri, review);
  const known = (await draft.current()).factReviews;
  const kept = new Set(known.map(({ review }) => review.id));
  const taken = new Set(known.map(({ fact }) => fact));
  const open = (await draft.current()).facts.map(({ id }) => id).filter((id) => !taken.has(id));
  const chosen: string[] = [];
  while (open.length > 0 && known.length + chosen.length < DECIDED)
    chosen.push(...open.splice(random.below(open.length), 1));
  if (chosen.length > 0) await reviewFacts(desk.decisions, draft, chosen, { decision: 'checked' });
  return new Map(
    (await draft.current()).factReviews.map(({ review, spans }) => [
      review.id,
      // A decision that is made anew may have the id of one that was lost.
      (kept.has(review.id) ? before.get(review.id) : undefined) ?? {
        own: [...spans],
        isTouched: false,
        around: [],
        sentences: [],
      },
    ]),
  );
}

/** What `npm run fuzz` does with decisions on facts: with 1,000 runs 10,000 edits. */
export const decidedFactTargets: readonly FuzzTarget[] = [
  {
    name: 'decided facts over edits',
    every: 10,
    run: async (random) => void (await fuzzDecidedFacts(random, 100)),
  },
];
