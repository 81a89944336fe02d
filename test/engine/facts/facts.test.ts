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
    It is more than [double|figure] what it was, and they set a double standard.
    It cost [four times|figure] the estimate; they voted [four|figure] times.
    Support rose by [3.5 percentage points|figure] to [31 per cent|figure].
    Rates went up [25 basis points|figure] to [4.35 per cent|figure]; they will rise [2 to 3 per cent|figure].
    They won [13 of 14|figure] seats, and [half a cent|figure] was lost.
    Net migration was [-14,000|figure], petrol [7p a litre|figure] dearer.
    Shares fell to [182p|figure], and prices rose [4.1pc|figure].
    It was up from [57%|figure] [a year ago|date], and they pay [$350 million a year|figure].
    It is right [19 times out of 20|figure]; it happened [three|figure] times.
    He gets [$9 billion|figure], of which [a third|figure] would go; they cut it by [a fifth|figure]. They will not be lucky for a third.
    No [majority|figure] was won, and no majority government came.
    She took [no|figure] questions, and [no|figure] senator voted; she had no doubts, no plans and no time.
    Radio 4 and Studio 60 are names, and so are Article 5 and the Group of 20.
    It takes [one of every six dollars|figure], up from [one in every nine|figure]; one of every kind.
    The tax takes [100 billion forints|figure] and costs [212 crowns|figure]; the two crowns of the king.
    They were told that [no|figure] front-line jobs would go, and had no full-time plans; there is no home-state advantage.
    A [five-member|figure] panel voted [26 votes to 19|figure]; they bought [a third|figure] fewer. It is a [one-in-three|figure] risk.
    Observers saw [no|figure] serious breaches and found no way; both sides saw no problem.
    The two met again, and one of them left. No longer, no doubt.
    Senate Majority Leader was all it said.`,
  dates: `
    They knew as early as [March|date], she as recently as [spring|date]; as early as May be.
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
    It was in [February last year|date], on [12 and 13 June|date], and in the [next fiscal year|date].
    The Sunday Times and the Mail on Sunday; he came on [Sunday|date].
    They left before the [August|date] recess and the [October|date] summit; the august assembly met.
    It is done [a year ahead|date], over [a decade|date], after [two winters|date] and [10 sitting days|date].
    There is a way, and a year is long; it lasts [a full year|date], and a full house is full.
    Not in a month of Sundays. It was the [driest|rank] [April|date] in [50 years|date].
    The [11 September|date] attacks, [Sept. 11, 2001|date].
    Court resumes at [9:30 a.m. Friday|date]; objections end at [noon|date] on [27 February|date].
    After [a decade|date] there she stayed [half a century|date] and made a [half-year|date] loss; after a fashion.
    They left in [June|date]. Finance was poor in [May|date]. In [Sept. 2001|date] it rained.
    The vote is [today|date], not in the schools of today.`,
  ages: `
    Scott Bessent, [63|age], said so.
    A [63-year-old|age] man and a boy [aged 14|age] left.
    She is [35 years old|age] and in her [60s|age].
    He died on [Sunday|date] at [81|age], and she turned [70|age] [last Friday|date].
    They raise the pension age from [65|age] to [67|age]; the index closed at [81|figure].
    They turned [70|figure] pupils away.
    She was [91|age]. He entered the college at [16|age], left home at [17|age] and retired in [2006|date], at [72|age], but worked on; it closed, at [72|figure], lower.
    Jonah Pell ([Lab|title]), [44|age], and the firm (founded here), [44|figure], left.
    Ann Moss, who is [28|age], said so; the score was [28|figure].
    Clinton, [47 percent|figure] of whose voters agree, left.`,
  ranks: `
    The [first|rank] sitting president to visit the [largest|rank] bank.
    The [second-largest|rank] economy, the [only|rank] one with a [record|rank] high.
    Joblessness fell to a [30-year low|rank] and prices to a [four-decade high|rank] after a [30-year|date] rule.
    It is the [best|rank] price since [2013|date]; they did their best.
    The [eighth|rank] and [final|rank] debate; the [third|rank] Conservative MP to defect.
    It was [unprecedented|rank].
    The campaign, his [fourth|rank], will be his [last|rank]. His last campaign was his own.
    The people at the top agree, and the [top|rank] court.
    The [first|rank] [half-year|date] loss, [18 months later|date] than first planned; the [first half|date] was worse. She has sung since [sixth|rank] grade.
    At first nobody came, at least for now; the first lady cited the First Amendment.
    I first met him there. The latest news is the main thing.`,
  titles: `
    [Treasury Secretary|title] Scott Bessent spoke.
    Elizabeth Warren ([D-Mass.|title]) agreed with [Sen.|title] Ted Cruz.
    Igor Sechin, [the Rosneft chief executive|title], left.
    [French Foreign Minister|title] Michel Barnier met the [Massachusetts senator|title].
    The [head of the agency|title], Andrew Parker, spoke.
    [Tory peer|title] Lord Harcastle and [Labour backbencher|title] Tom Ashdown voted, Lady Cresswell did not.
    Alan Prentice, [MP for Newport Vale|title], and Tom McCabe [MSP|title] left.
    A plan of [housing minister|title] Elise Carver and [Police and Crime Commissioner|title] Donna Rudd.
    [Deputy Prime Minister|title] Rhonda Kell met [Secretary of State|title] Ana Ruiz.
    [Deputy Finance Minister|title] Rosalind Acker met [Deputy Labor and Business Secretary|title] Julie Sun and [Deputy|title] Grace Marlow.
    Karl Lund, [the head of the Russian Direct Investment Fund|title], met [Prime Minister of Italy|title] Ann Cole.
    [Opposition Leader|title] Dean Farrow and [Home Secretary|title] Amira Shah and [Education Secretary|title] Colin Wray.
    [UN Secretary-General|title] António Guterres and [at-large councillor|title] Miriam Osei.
    The mayor, [a Democrat|title], vetoed it.
    Fiona Garside, [the MP for Calder Bridge|title] since [2015|date], quit.
    Howard Lacey, [the independent adviser on ministerial interests|title], said so.
    Tanya Begay, [the department's top water official|title], left, as did the official Xinhua agency.
    So said [Garrity's lawyer|title], Simon Frey. They left his company, Ferrante Cold Storage.
    She was [minister for veterans|title] for [16 months|date] and was tipped as a future leader.
    "No," said Marieke Dorst, [policy director at Clean Trade Europe|title]. So said Ann Moss, [communications chief of the club|title].
    Ann Moss, calling [director|title] Tom Cole a liar, left. Moss, angry, left.
    Lady Amberley, who [led the Royal Institute of Surveyors|title] from [2009|date], and Jo Ott, who now [heads the obstetrics department|title], agreed.
    Ann Moss, who led the race in the polls, and Tom Cole, who led the Senate debate, and Jo Ott, who ran the marathon, and Al Bone, who led the airline's rapid expansion, left.
    After Ann Moss, other presidents left.
    [SNP convener|title] Ida Moss spoke.
    The Metropolitan Police said no.
    It shut in [June|date]. [Finance director|title] Piers Holt left. The [district's superintendent|title], [Dr.|title] Alan Frey, stayed.
    [Cllr|title] Ida Moss ([Lib Dem, Wharf Ward|title]), [cabinet member for leisure|title], and Tom Cole ([Labour|title]) met the People's Party (EPP) and a member of the public.
    Ann Moss, [a federal judge in Ohio|title] whose ruling stands, left.
    The president met Mr. Cruz and Ms. Warren. A spokesman said no.`,
  'legal statuses': `
    He was [charged with|legal] fraud and [pleaded not guilty|legal].
    The firm is [under investigation|legal]; it was [sued|legal] again.
    He [allegedly|legal] took it and was [acquitted|legal].
    It [cleared|legal] her of lying, and [cleared|legal] the minister's aides of all wrongdoing; they cleared the road of snow.
    [Two|figure] are to [stand trial|legal] [on charges of|legal] theft.
    The commission opened an [infringement procedure|legal] and she is [appealing against|legal] it; they appeal to voters.
    A jury sat before [convicting|legal] Al Bone, who [denies wrongdoing|legal], [admitted|legal] taking it and is free on [$9,000|figure] [bond|legal]; he admitted that bond yields fell.
    Her [appeal was dismissed|legal], and a court [ordered her to pay|legal]; the appeal was a surprise.
    He said that he would [appeal|legal], will appeal to voters; they charged by the hour; [sentencing|legal] is on [Monday|date], under sentencing guidelines.
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
      { number: 1_500_000, unit: '$' },
      { number: 12, unit: 'percent' },
      { number: 25, unit: 'EUR' },
    ]);
  });
});
