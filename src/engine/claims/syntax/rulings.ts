/** Who judges or decides: the word for them, and all of their name. */
export interface Judge {
  readonly head: string;
  readonly name: string;
}

/** Whether a noun phrase names who is sent away, unless "as" something: "two aides", and not "workers' fears". @param words with what stands behind it */
export function isSentAway(noun: string, words: string): boolean {
  return STAFF.test(noun) && !/ as /.test(words);
}

const STAFF =
  /^(?:(?:\d+|two|three|four|five|several|some|his|her|its|their|the) )?(?:\p{L}+ )?(?:aides?|employees?|staff|workers?|officers?|coach|manager|jury|jurors?|cabinet|players?)$/u;

/** Whether a court or a judge judges. */
export function isBench({ head, name }: Judge): boolean {
  return COURT.test(head) || BENCH.test(name);
}

const COURT = /^(?:judges?|court|courts|tribunal|lords|justices|jury|magistrates?|lawlords)$/;

/** "Judge Carl Nyberg, who dismissed the lawsuit" */
const BENCH = /^(?:U\.S\. |the |then-)?(?:\p{L}+ ){0,3}(?:Judge|Justice|Magistrate) /u;

/** Whether words name what a court decides, and a court decides it: "(a judge dismissed) the appeal". */
export function isDecided(words: string, judge: Judge): boolean {
  return (
    isBench(judge) &&
    /\b(?:appeals?|attempt|bid|plea|case|lawsuit|suit|challenge|application|motion|request|petition|charges?)\b/i.test(
      words,
    )
  );
}

/** "the amendment by 304 votes to 258": whether what is rejected is voted down. @param voter the word for whoever rejects it, or '' */
export function isVotedDown(words: string, voter: string): boolean {
  if (/["“]| as /.test(words)) return false;
  return (
    /\bby (?:a vote of )?\d+(?: votes)?(?: to |[-–])\d+|\bin a (?:\p{L}+ )?(?:referendum|vote|ballot)\b/u.test(
      words,
    ) ||
    (VOTERS.test(voter) &&
      /^(?:\S+ ){0,4}?(?:bills?|amendments?|motions?|budgets?|measures?|treaty|ordinances?|proposition|nominations?|nominees?|legislation|resolution)\b/.test(
        words,
      ))
  );
}

/** Who votes on what is put to them. */
const VOTERS =
  /^(?:mps|peers|lords|commons|senate|senators|house|congress|parliament|assembly|council|councillors|councilors|legislature|lawmakers|legislators|committee|commissioners|voters|members|shareholders|delegates|board|bundestag|knesset|duma|dáil)$/;
