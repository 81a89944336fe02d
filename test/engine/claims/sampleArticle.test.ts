import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Claim, Span } from '../../../src/engine/annotation.js';
import { claimsOf, wordsOf } from './claimsOf.js';

/** One claim of the sample article as a reader marked it by hand, before any program had read it. */
interface HandMade {
  source: string;
  cue: string;
  /** The first and the last words of the content. */
  content: [string, string];
  speaker?: string;
  flags?: Partial<Pick<Claim, 'anonymous' | 'hedged' | 'contested' | 'unattributed'>>;
  /** The content of the claim that it stands inside begins so. */
  inside?: string;
}

const HAND_MADE: HandMade[] = [
  {
    source: 'a senior U.S. official',
    cue: 'according to',
    content: ['To facilitate his entry', 'a special waiver'],
    flags: { anonymous: true },
  },
  {
    source: 'Critiques',
    cue: 'emerged regarding',
    content: ['the plan’s perceived bias', 'Russian interests'],
    flags: { anonymous: true },
  },
  {
    source: 'Ukrainian President Volodymyr Zelenskiy',
    cue: 'pledging',
    content: ['not to compromise', 'sovereignty'],
    speaker: 'Volodymyr Zelenskiy',
  },
  {
    source: '',
    cue: 'reportedly',
    content: ['Rustem Umerov', 'discuss the plan'],
    flags: { unattributed: true, anonymous: true, hedged: true },
  },
  {
    source: 'Rustem Umerov, Secretary of Ukraine’s National Security and Defense Council,',
    cue: 'characterized',
    content: ['his involvement', 'as technical'],
    speaker: 'Rustem Umerov',
  },
  {
    source: 'Rustem Umerov, Secretary of Ukraine’s National Security and Defense Council,',
    cue: 'asserting',
    content: ['no substantive', 'occurred'],
    speaker: 'Rustem Umerov',
  },
  {
    source: 'White House spokeswoman Karoline Leavitt',
    cue: 'emphasized',
    content: ['that any peace framework', 'both parties economically'],
    speaker: 'Karoline Leavitt',
  },
  {
    source: 'Trump',
    cue: 'expressed optimism',
    content: ['that Zelenskiy', 'before Thanksgiving'],
    speaker: 'Trump',
  },
  {
    source: 'the U.S.',
    cue: 'threats',
    content: ['of reduced military aid', 'does not comply'],
    speaker: 'U.S.',
  },
  {
    source: '',
    cue: 'Concerns about',
    content: ['the meeting’s lack', 'transparency'],
    flags: { unattributed: true, anonymous: true },
  },
  {
    source: '',
    cue: 'reportedly',
    content: ['many senior officials', 'Witkoff and Kushner'],
    flags: { unattributed: true, anonymous: true, hedged: true },
  },
  {
    source: '',
    cue: 'was noted',
    content: ['Secretary of State Marco Rubio', 'on the plan'],
    flags: { unattributed: true, anonymous: true, contested: true },
  },
  {
    source: 'accounts',
    cue: 'vary regarding',
    content: ['the timing', 'of his involvement'],
    flags: { anonymous: true, contested: true },
  },
  {
    source: 'Officials',
    cue: 'disputed',
    content: ['claims that', 'coordination occurred'],
    flags: { anonymous: true },
  },
  {
    source: '',
    cue: 'claims',
    content: ['that proper', 'occurred'],
    inside: 'claims that',
    flags: { unattributed: true, anonymous: true, contested: true },
  },
  {
    source: 'Officials',
    cue: 'indicating',
    content: ['that several', 'by the secretary'],
    flags: { anonymous: true },
  },
  {
    source: 'Critics, including Senator Roger Wicker,',
    cue: 'articulated skepticism about',
    content: ['the viability', 'Vladimir Putin'],
    speaker: 'Roger Wicker',
  },
  {
    source: 'Experts',
    cue: 'voiced additional concerns',
    content: ['regarding the proposed deal', 'the proposed deal'],
    flags: { anonymous: true },
  },
  {
    source: 'Putin’s',
    cue: 'framing of',
    content: ['the outlined plan', 'further negotiations'],
    speaker: 'Putin',
  },
  {
    source: '',
    cue: 'apprehensions',
    content: ['regarding his previous', 'through the RDIF'],
    flags: { unattributed: true, anonymous: true },
  },
  {
    source: 'Reports from Special Counsel Robert Mueller',
    cue: 'indicated',
    content: ['that Dmitriev had', 'warm relations'],
    speaker: 'Robert Mueller',
  },
  {
    source: 'Dmitriev',
    cue: 'promoting',
    content: ['the idea of strengthening', 'the U.S. and Russia'],
    speaker: 'Dmitriev',
  },
  {
    source: '',
    cue: 'reportedly',
    content: ['His discussions in Miami', 'Trade relations'],
    flags: { unattributed: true, anonymous: true, hedged: true },
  },
];

/** Found, but not as the reader has it: the cue, the source that is found instead, and why. */
const OTHERWISE: Record<string, { source: string; why: string }> = {
  'emerged regarding': {
    source: '',
    why: 'the noun is the cue ("critiques emerged regarding"), and nobody is named who uttered them',
  },
};

describe('the sample article', () => {
  const text = readFileSync(
    new URL('../../../media/newsroom/drafts/miami-meeting.txt', import.meta.url),
    'utf8',
  );
  const claims = claimsOf(text);
  const words = (spans: readonly Span[]): string => wordsOf(text, spans);
  const find = ({ source, cue, content: [first, last] }: HandMade): Claim | undefined =>
    claims.find(
      (claim) =>
        plain(words(claim.content)).startsWith(plain(first)) &&
        plain(words(claim.content)).endsWith(plain(last)) &&
        sameWords(words(claim.cue), cue) &&
        sameWords(words(claim.source), source),
    );

  for (const hand of HAND_MADE) {
    const title = `${hand.source || 'nobody'}: ${hand.cue}: ${hand.content.join(' ... ')}`;
    it(title, () => {
      const claim = find({ ...hand, source: OTHERWISE[hand.cue]?.source ?? hand.source });
      assert.ok(claim, 'not found');
      if (hand.speaker)
        assert.ok(
          claim.speaker?.name?.endsWith(hand.speaker.split(' ').at(-1)!),
          `the speaker is ${claim.speaker?.name}`,
        );
      for (const flag of ['anonymous', 'hedged', 'contested', 'unattributed'] as const)
        if (hand.flags?.[flag] !== undefined) assert.equal(claim[flag], hand.flags[flag], flag);
      if (hand.inside)
        assert.ok(
          words(claims.find(({ id }) => id === claim.parent)!.content).startsWith(hand.inside),
        );
    });
  }

  for (const own of [
    'It remains unclear',
    'appearing to contradict',
    'With information from Reuters',
    'raised red flags',
  ]) {
    it(`“${own}” is no claim`, () =>
      assert.ok(
        !claims.some(
          (claim) => words(claim.cue).includes(own) || words(claim.content).startsWith(own),
        ),
      ));
  }
});

/** Without the mark at the end, and without the word that joins content to cue, which may count to either. */
function plain(words: string): string {
  return words.replace(/[.,]$/, '').replace(/^(?:regarding|about|of|that) /, '');
}

/** One contains the other, or both are empty. */
function sameWords(found: string, expected: string): boolean {
  if (found === '' || expected === '') return found === expected;
  const [a, b] = [found, expected].map((words) => words.replace(/[,.]/g, '').trim().toLowerCase());
  return a.includes(b) || b.includes(a);
}
