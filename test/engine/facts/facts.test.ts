import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/engine/annotate.js';
import { findFacts } from '../../../src/engine/facts/findFacts.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { marked, plain } from './factsIn.js';

/** One line a case: the text with its facts in brackets. */
const CASES: Readonly<Record<string, string>> = {
  figures: `
    Output fell by [12%|figure] and sales by [1.2 billion euros|figure].
    The fund lost [$3.4m|figure] and the state [€2bn|figure].
    The bill passed [51-49|figure].
    [Two in three|figure] voters agree, and [one in four|figure] does not.
    The [28-point|figure] plan is old.
    [Hundreds|figure] marched, then [tens of thousands|figure].
    Aid rose from [$40 million|figure] to [$50 million|figure].
    Nearly [half|figure] of them said so, [a third|figure] of the men did not.
    They drove [3 miles|figure] and shipped [millions of tonnes|figure] of grain.
    The raid caused [no|figure] injuries.
    Turnout [doubled|figure] and a [majority|figure] agreed.
    Between [15 and 20|figure] people were hurt.
    Radio 4 and Studio 60 are names, and so are Article 5 and the Group of 20.
    The two met again, and one of them left. No longer, no doubt.
    Senate Majority Leader was all it said.`,
  dates: `
    He left on [Tuesday|date] and came back on [March 4|date].
    It began on [Thursday, March 15, 2012|date].
    She was born in [May 1971|date] and may be right in [May|date].
    [Two years ago|date] it was so, and [a few months later|date] it was not.
    The [21-month|date] trial ended [last week|date].
    In the [1990s|date] and in [2008|date], from [2015-16|date] on.
    At [5pm GMT|date] on [Saturday|date], at [10:30 a.m.|date]
    The goal fell in the [20th minute|date] of a game in the [19th century|date].
    It rained on [Bastille Day|date] and [yesterday|date].
    They march now, recently and for months.
    The [11 September|date] attacks, [Sept. 11, 2001|date].
    The vote is [today|date], not in the schools of today.`,
  ages: `
    Scott Bessent, [63|age], said so.
    A [63-year-old|age] man and a boy [aged 14|age] left.
    She is [35 years old|age] and in her [60s|age].
    Clinton, [47 percent|figure] of whose voters agree, left.`,
  ranks: `
    The [first|rank] sitting president to visit the [largest|rank] bank.
    The [second-largest|rank] economy, the [only|rank] one with a [record|rank] high.
    It was [unprecedented|rank].
    At first nobody came, at least for now; the first lady cited the First Amendment.
    I first met him there. The latest news is the main thing.`,
  titles: `
    [Treasury Secretary|title] Scott Bessent spoke.
    Elizabeth Warren ([D-Mass.|title]) agreed with [Sen.|title] Ted Cruz.
    Igor Sechin, [the Rosneft chief executive|title], left.
    [French Foreign Minister|title] Michel Barnier met the [Massachusetts senator|title].
    The [head of the agency|title], Andrew Parker, spoke.
    The president met Mr. Cruz and Ms. Warren. A spokesman said no.`,
  'legal statuses': `
    He was [charged with|legal] fraud and [pleaded not guilty|legal].
    The firm is [under investigation|legal]; it was [sued|legal] again.
    He [allegedly|legal] took it and was [acquitted|legal].
    Flooding in the valley was severe, and illegal immigration fell.`,
};

describe('facts', () => {
  for (const [family, cases] of Object.entries(CASES))
    describe(family, () => {
      for (const line of cases.trim().split(/\n\s*/))
        it(line, () => assert.equal(marked(plain(line)), line));
    });

  it('do not overlap and stand in the order of the text, whatever it holds', () => {
    const words = fc.constantFrom(
      ...'12 % $ 3.5 million May 4 , 2008 first half of the year old - Tuesday Sen. the only a one two no D-Mass. ( ) aged ago last week record to from 51 – s ’ charged with'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom('', ' '))), (parts) => {
        const text = parts.flat().join('');
        let end = 0;
        for (const fact of findFacts(text)) {
          assert.ok(fact.start >= end && fact.end > fact.start && fact.end <= text.length);
          end = fact.end;
        }
      }),
    );
  });

  it('stand in the claim whose content holds them, and in none where the draft says them itself', () => {
    const text = 'Output fell by 12%. Ann Brown said taxes would rise by 3 percent in May.\n';
    const { facts, claims } = annotate(text, 'plaintext', compileLexicon([]), {
      date: '2025-11-22',
    });
    assert.deepEqual(
      facts.map(({ start, end, claim }) => [text.slice(start, end), claim]),
      [
        ['12%', null],
        ['3 percent', claims[0].id],
        ['May', claims[0].id],
      ],
    );
  });

  it('have values where they can be told', () => {
    const values = (text: string) => findFacts(text).map(({ value }) => value);
    assert.deepEqual(values('It cost $1.5 million, 12% of twenty-five euros.'), [
      { number: 1_500_000, unit: 'USD' },
      { number: 12, unit: 'percent' },
      { number: 25, unit: 'EUR' },
    ]);
  });
});
