import assert from 'node:assert/strict';
import { assertClaims } from './claimsOf.js';

describe('claims', () => {
  const cases: Record<string, [text: string, ...claims: string[]][]> = {
    'after the cue': [
      ['The minister said taxes would fall.', 'The minister | said | taxes would fall'],
      [
        'The minister said that taxes would fall on Monday.',
        'The minister | said | that taxes would fall on Monday',
      ],
      [
        'Ms. Lee, a lawyer from Ohio, said the law was void.',
        'Ms. Lee, a lawyer from Ohio | said | the law was void',
      ],
      [
        'Aides to Mr. Reyes and Ms. Cole told reporters on Monday that the talks had failed.',
        'Aides to Mr. Reyes and Ms. Cole | told | that the talks had failed',
      ],
      [
        'The judge ruled that the search was illegal and ordered his release.',
        'The judge | ruled | that the search was illegal',
        'The judge | ordered | his release',
      ],
      [
        'Ms. Warren, who helped create the agency, shot back: “Who do you work for?”',
        'Ms. Warren, who helped create the agency | shot back | Who do you work for?',
      ],
      ['Ms Kelly told the BBC progress had been made.', 'Ms Kelly | told | progress had been made'],
      ['She told Sky News ministers had lied.', 'She | told | ministers had lied'],
      [
        'She told the BBC programme that ministers had lied.',
        'She | told | that ministers had lied',
      ],
      ['She told BBC listeners it was late.', 'She | told | it was late'],
      [
        'He said: "She came to town. "Those left out were heard. "She listened." The mayor said it was over.',
        'He | said | She came to town. "Those left out were heard. "She listened',
        'The mayor | said | it was over',
      ],
      [
        'He said after talks held in Kyiv that the deal was dead.',
        'He | said | that the deal was dead',
      ],
      [
        'Lawmakers urged the chancellor, Rachel Reeves, to scrap the cap.',
        'Lawmakers | urged | the chancellor, Rachel Reeves, to scrap the cap',
      ],
      [
        'The agency concluded with high confidence that he had lied.',
        'The agency | concluded | that he had lied',
      ],
      [
        'He was quoted by Tass as saying the talks were useful.',
        'He | saying | the talks were useful',
      ],
      ['The court found him guilty of fraud.', 'The court | found | him guilty of fraud'],
      ['Police found the body.'],
      [
        'The senator rallied supporters in the town hall by warning that taxes would rise.',
        'The senator | warning | that taxes would rise',
      ],
      ['She drew fire after ruling that the ban was void.', 'She | ruling | that the ban was void'],
      ['He was saved by warning signs that the union had put up.'],
      ['Reporters asked who had leaked the memo.', 'Reporters | asked | who had leaked the memo'],
      ['It was not clear who had ordered the strike.'],
      [
        'The group asked whether the candidates would come.',
        'The group | asked | whether the candidates would come',
      ],
      ['The senator vowed not to resign.', 'The senator | vowed | not to resign'],
      ['The ministry declined to comment.', 'The ministry | declined | to comment'],
      ['Smith denied the allegations.', 'Smith | denied | the allegations'],
      [
        'He accused the governor of lying about the budget.',
        'He | accused | the governor of lying about the budget',
      ],
      ['They called for an inquiry.', 'They | called for | an inquiry'],
      ['Some accused Mr. Cole of lying about it.', 'Some | accused | Mr. Cole of lying about it'],
      ['Some accused soldiers were freed.'],
      ['They left; one said taxes would fall.', 'one | said | taxes would fall'],
      [
        'Mr. Cole said each year of work yields a rise.',
        'Mr. Cole | said | each year of work yields a rise',
      ],
      [
        'Mr. Cole said she was an able and determined opponent.',
        'Mr. Cole | said | she was an able and determined opponent',
      ],
      [
        'Rep. Nita Alvarado (D-Bronx) slams the cuts as “cruel.”',
        'Rep. Nita Alvarado | slams | the cuts as “cruel',
      ],
      [
        'Mr. Cole is promising to “bomb the hell” out of them.',
        'Mr. Cole | is promising | to “bomb the hell” out of them',
      ],
      [
        'Ms. Lee cautioned members that they could not reject it.',
        'Ms. Lee | cautioned | that they could not reject it',
      ],
      ['Mr. Cole fumed that it was late.', 'Mr. Cole | fumed | that it was late'],
      ['The hacker admits to other crimes.', 'The hacker | admits to | other crimes'],
      [
        'The minister urged members to think again.',
        'The minister | urged | members to think again',
      ],
      [
        'Ms. Lee said that it had rules for staff and content meant to harm.',
        'Ms. Lee | said | that it had rules for staff and content meant to harm',
      ],
      [
        'He was blunt, claiming without any evidence that it was late.',
        'He | claiming | that it was late',
      ],
      [
        'Mr. Goldberg told CNBC in August that prices were too high.',
        'Mr. Goldberg | told | that prices were too high',
      ],
    ],
    'before the cue': [
      ['Taxes would fall, the minister said.', 'the minister | said | Taxes would fall'],
      [
        'Taxes would fall, said Geoff Garin, a pollster for the union.',
        'Geoff Garin, a pollster for the union | said | Taxes would fall',
      ],
      [
        '“We will win,” said Ada Lovelace, the chair.',
        'Ada Lovelace, the chair | said | We will win',
      ],
      ['“Will it last?” Mr. Garin asked.', 'Mr. Garin | asked | Will it last?'],
      [
        '“Who is going to answer?” asked Mike Litt, who directs campaigns.',
        'Mike Litt | asked | Who is going to answer?',
      ],
      ['“I wasn’t finished,” he protested.', 'he | protested | I wasn’t finished'],
      [
        'KYIV, Nov 20 (Reuters) - Ukraine will not cede territory, President Volodymyr Zelenskiy said on Thursday after U.S. officials presented a plan.',
        'President Volodymyr Zelenskiy | said | Ukraine will not cede territory',
      ],
      [
        'The United States will leave, officials said Monday, as talks began.',
        'officials | said | The United States will leave',
      ],
      [
        'Ukraine will stay, Mr. Zelenskiy said in Kyiv, where he met officials.',
        'Mr. Zelenskiy | said | Ukraine will stay',
      ],
      ['Leader “furious” over leak, say allies', 'allies | say | Leader “furious” over leak'],
      [
        'The money went through Cyprus, records show.',
        'records | show | The money went through Cyprus',
      ],
      [
        'Consumer sentiment is higher than in any year since 2004, the University of Michigan reported last week.',
        'the University of Michigan | reported | Consumer sentiment is higher than in any year since 2004',
      ],
    ],
    'around the cue': [
      ['“We won,” he said, “and they lost.”', 'he | said | We won … and they lost'],
      [
        'Five years ago, he said, the country was poor.',
        'he | said | Five years ago … the country was poor',
      ],
      [
        'The bank, documents show, knew about it as early as 2014.',
        'documents | show | The bank … knew about it as early as 2014',
      ],
      [
        '“The deal,” as Mr. Rutte put it, “is not a deal.”',
        'Mr. Rutte | put it | The deal … is not a deal',
      ],
      [
        '“Look,” said Wes Streeting, the secretary, when asked whether he wanted the job, “I have one.”',
        'Wes Streeting, the secretary | said | Look … I have one',
        ' | asked | whether he wanted the job',
      ],
      [
        'But “the more interesting issue,” Mr. Holtz added, “is whether growth will last.”',
        'Mr. Holtz | added | But “the more interesting issue … is whether growth will last',
      ],
      ['“No,” she said. “Never again.”', 'she | said | No … Never again'],
    ],
    'according to': [
      [
        'Prices rose, according to a new poll by the Institute of Politics.',
        'a new poll by the Institute of Politics | according to | Prices rose',
      ],
      [
        'According to the budget office, the deficit will grow.',
        'the budget office | According to | the deficit will grow',
      ],
      [
        'Per two officials, the plant will close at $5 per share.',
        'two officials | Per | the plant will close at $5 per share',
      ],
      [
        'The plant will close, per a person briefed on it.',
        'a person briefed on it | per | The plant will close',
      ],
      ['They were paid $40, per person.'],
      [
        'The plant, according to two officials, will close.',
        'two officials | according to | The plant … will close',
      ],
    ],
    passive: [
      ['Congress was told that forces were ready.', ' | was told | that forces were ready'],
      ['It was reported that the talks had failed.', ' | was reported | that the talks had failed'],
      ['Asked whether he would run, Mr. Bell smiled.', ' | Asked | whether he would run'],
      [
        'Mr. Smith, 45, is alleged to have taken bribes.',
        ' | is alleged | Mr. Smith, 45 … to have taken bribes',
      ],
      [
        'She was alleged by prosecutors to have lied.',
        'prosecutors | was alleged | She … to have lied',
      ],
      ['The plan was rejected by the council.', 'the council | was rejected | The plan'],
    ],
    'without a source': [
      [
        'He reportedly visited Miami to discuss the plan.',
        ' | reportedly | He … visited Miami to discuss the plan',
      ],
      [
        'Accounts vary regarding the timing of his visit.',
        'Accounts | vary regarding | the timing of his visit',
      ],
    ],
    'by a noun': [
      [
        'His claim that the vote was rigged angered the party.',
        'His | claim | that the vote was rigged angered the party',
      ],
      [
        'She voiced concern that the bill would fail.',
        'She | voiced concern | that the bill would fail',
      ],
      [
        'Markets feared threats from the U.S. of new tariffs.',
        'Markets | feared | threats from the U.S. of new tariffs',
        'the U.S | threats | new tariffs',
      ],
      ['Claims that surfaced last week were false.'],
    ],
    'pitfall 1: quotation marks': [
      ['Joaquín Guzmán, the so-called “El Chapo”, left.'],
      ['He read “War and Peace” in jail.'],
      ["'We will win', said Ann Brown.", 'Ann Brown | said | We will win'],
      [
        "''We will not,'' said Lael Brainard, a governor.",
        'Lael Brainard, a governor | said | We will not',
      ],
      ['« Nous partons, » he said.', 'he | said | Nous partons'],
      ['„We are leaving“, said Anna Schmidt.', 'Anna Schmidt | said | We are leaving'],
      ["The states' rights, he said, come first.", "he | said | The states' rights … come first"],
    ],
    'pitfall 3: the source is the name, not what is apposed': [
      [
        'Hugh Hill, a doctor, said: “It works.” Then he added: “It is cheap.”',
        'Hugh Hill, a doctor | said | It works',
        'he | added | It is cheap',
      ],
    ],
    "pitfall 4: what is not the speaker's": [
      [
        'While advisers said the plan was ready, the president hesitated.',
        'advisers | said | the plan was ready',
      ],
      ['Experience shows that taxes hurt.'],
      ['Rubio, who he claims has been unfair, left.', 'he | claims | who … has been unfair'],
    ],
    'pitfall 5: headlines': [
      [
        'Trump: I will win the whole thing on Tuesday',
        'Trump | : | I will win the whole thing on Tuesday',
      ],
      [
        'Poll: Clinton would beat both Trump and Cruz',
        'Poll | : | Clinton would beat both Trump and Cruz',
      ],
      [
        '“We need steady hands and good sense.” — Jane Doe, Philadelphia',
        'Jane Doe, Philadelphia | — | We need steady hands and good sense',
      ],
    ],
    'who gives it out': [
      [
        'The group released a statement saying the plan was void.',
        'The group | released a statement saying | the plan was void',
      ],
      ['He read a letter saying the plan was void.', 'a letter | saying | the plan was void'],
      [
        'A poll released Saturday found that voters were tired.',
        'A poll released Saturday | found | that voters were tired',
      ],
      [
        '“We lost,” said one Democrat familiar with the talks.',
        'one Democrat familiar with the talks | said | We lost',
      ],
      ['“We lost,” said Will Doyle, a professor.', 'Will Doyle, a professor | said | We lost'],
      [
        'Marco Reyes, whose hometown, Lima, is large, argues that the law is void.',
        'Marco Reyes, whose hometown, Lima, is large | argues | that the law is void',
      ],
      ['He’s said he likes gold.', 'He | s said | he likes gold'],
    ],
    'words between cue and content': [
      ['He believes, for example, that the law is void.', 'He | believes | that the law is void'],
      ['Tanden informed Soros that she had left.', 'Tanden | informed | that she had left'],
      [
        'She has since stressed that the law is void.',
        'She | has since stressed | that the law is void',
      ],
      [
        'Ms. Lee was quick to point out that the law is void.',
        'Ms. Lee | to point out | that the law is void',
      ],
      [
        'She sought what they described as an honest press.',
        'they | described | what … as an honest press',
      ],
      ['As reported by The Times, the law is void.', 'The Times | reported | the law is void'],
      ['As Ms. Lee told the Daily News, the law is void.', 'Ms. Lee | told | the law is void'],
    ],
    'whoever is asked, and infinitives': [
      ['Chuck Todd asked the senator about the vote.', 'Chuck Todd | asked | about the vote'],
      ['He warned the bank against buying bonds.', 'He | warned | against buying bonds'],
      [
        'They lost, leading advisers to counter that “every cent went away.”',
        'advisers | to counter | that “every cent went away',
      ],
      [
        'She left, pledging to “quickly and decisively end the war.”',
        'She | pledging | to “quickly and decisively end the war',
      ],
      [
        'Because of the schedule, explained Mr. Bell, “there is no scenario.”',
        'Mr. Bell | explained | Because of the schedule … there is no scenario',
      ],
      ['It was an effort to counter the law.'],
      ['He met the minister, relaying it to the council.'],
      ['She accepted a medal from the crowd.'],
    ],
    'no clause of the cue’s': [
      ['As the votes came in, Sanders continued delivering his speech.'],
      [
        'While Ms. Lee said the plan was “far too bold,” others said the law was void.',
        'Ms. Lee | said | the plan was “far too bold',
        'others | said | the law was void',
      ],
      [
        'Chris Collins, a supporter, said strategists would win.',
        'Chris Collins, a supporter | said | strategists would win',
      ],
      [
        'He shouted at the crowd after Ms. Cole accused him of theft.',
        'Ms. Cole | accused | him of theft',
      ],
    ],
    'where a quotation stands': [
      [
        'Cruz, she wrote “has shown his deep commitment. He works hard.”',
        'she | wrote | Cruz … has shown his deep commitment. He works hard',
      ],
      [
        '“We won,” I said, “and they lost.” When I began to speak, they left.',
        'I | said | We won … and they lost',
      ],
      [
        '“Smile,” Ms. Lee said, and her husband cut in. “We have no time for it.”',
        'Ms. Lee | said | Smile',
        'her husband | cut in | We have no time for it',
      ],
      [
        'Clinton responds to Mills with, “Why now?” Mills then writes back, “You look cute.”',
        'Clinton | responds to | Why now?',
        'Mills | then writes back | You look cute',
      ],
      [
        '“Why now?” Ms. Mills asked the crowd. “We ask you!” it shouted back.',
        'Ms. Mills | asked | Why now?',
        'it | shouted back | We ask you!',
      ],
      [
        'The senator emailed supporters saying: “The struggle continues” and vowing to compete.',
        'The senator | saying | The struggle continues',
        'The senator | vowing | to compete',
      ],
      ['Protesters stood there, chanting “Dump Trump.”', 'Protesters | chanting | Dump Trump'],
      ['He walked in to chants of “Marco! Marco!”', ' | chants of | Marco! Marco!'],
      [
        'He read a book whose summary, according to Ms. Lee, “draws a troubling portrait.”',
        'Ms. Lee | according to | whose summary … draws a troubling portrait',
      ],
      ['A sign outside read “Lock Her Up.”', 'A sign | read | Lock Her Up'],
      [
        'Asked about the vote, Ms. Lee shrugged: “I do not know.”',
        'Ms. Lee | shrugged | I do not know',
      ],
      [
        'As Lincoln once said, “A house divided cannot stand.”',
        'Lincoln | once said | A house divided cannot stand',
      ],
      [
        '“A house divided cannot stand,” as Lincoln said.',
        'Lincoln | said | A house divided cannot stand',
      ],
      [
        '“A house divided cannot stand” is how Lincoln put it.',
        'Lincoln | put it | A house divided cannot stand',
      ],
      [
        '“We lost”, said Eric Hill, who worked for the senator before he quit.',
        'Eric Hill | said | We lost',
      ],
      ['“Will you resign?” she was asked.', ' | was asked | Will you resign?'],
      [
        '“We won,” he said, pausing to drink, “but nobody knows.”',
        'he | said | We won … but nobody knows',
      ],
      ['“We won,” he said, and then: “Nobody knows.”', 'he | said | We won … Nobody knows'],
      [
        '“We won,” said Ms. Lee, and “they lost all of it.”',
        'Ms. Lee | said | We won … they lost all of it',
      ],
      ['“We won,” Ms. Lee was heard saying.', 'Ms. Lee | saying | We won'],
      [
        'Trump accused Cruz, the senator and winner of Iowa, of lying.',
        'Trump | accused | Cruz, the senator and winner of Iowa, of lying',
      ],
      [
        'He vowed to “go on,” and to “fight in every state.”',
        'He | vowed | to “go on,” and to “fight in every state',
      ],
      [
        'Mr. Cruz, a senator who has won twice, tweeted a warning.',
        'Mr. Cruz, a senator who has won twice | tweeted | a warning',
      ],
    ],
    'a quotation and a noun': [
      ['Her answer: “I do not know.”', 'Her | answer: | I do not know'],
      ['“Never!” came the reply from Ms. Lee.', 'Ms. Lee | came the reply | Never!'],
      ['“Never,” was his answer.', 'his | was his answer | Never'],
      [
        'In the words of one aide, “We are out of time.”',
        'one aide | In the words of | We are out of time',
      ],
      ['His favorite book: “War and Peace.”'],
    ],
    'inside a claim': [
      [
        'Ms. Lee said she believed the law was void.',
        'Ms. Lee | said | she believed the law was void',
      ],
      [
        'Ms. Lee said her critics hoped to win and supported the court.',
        'Ms. Lee | said | her critics hoped to win and supported the court',
      ],
      [
        'Ms. Lee said the minister had told her that taxes would fall.',
        'Ms. Lee | said | the minister had told her that taxes would fall',
        'the minister | had told | that taxes would fall',
      ],
    ],
    'a digest: outlets in brackets': [
      [
        'THROUGH THE LENS “It is about giving communities a voice that they never had.” [The Times.]',
        'The Times | [ | It is about giving communities a voice that they never had',
      ],
      ['She read “War and Peace.” [Laughter]'],
    ],
    'pitfall 7: credits': [
      ['With information from Reuters'],
      ['Follow Jane Doe on Twitter: @janedoe'],
      ['By JANE DOE'],
      ['Jane Doe contributed to this report.'],
    ],
    'pitfall 8: cues that a tagger takes for nouns': [
      ['Jones claims.'],
      ['Taxes will rise, Jones claims.', 'Jones | claims | Taxes will rise'],
      [
        'The campaign projects that revenue will rise.',
        'The campaign | projects | that revenue will rise',
      ],
      ['Washington think tanks disagree.'],
    ],
  };
  for (const [group, list] of Object.entries(cases)) {
    describe(group, () => {
      for (const [text, ...claims] of list) it(text, () => void assertClaims(text, ...claims));
    });
  }

  it('pitfall 1: an odd mark costs no more than its own paragraph', () => {
    const claims = assertClaims(
      'He is “odd.\n\n“We won,” said Ann Brown.',
      'Ann Brown | said | We won',
    );
    assert.equal(claims[0].quotation, 'direct');
  });

  it('pitfall 2: a quotation over several paragraphs is one claim', () => {
    const text = '“We came,” Ms. Lee said. “We saw.\n\n“We won.\n\n“And we left.”\n\nShe smiled.';
    assertClaims(text, 'Ms. Lee | said | We came … We saw … We won … And we left');
  });

  it('pitfall 2: "He said:" leads into the next paragraph', () => {
    const [claim] = assertClaims(
      'Then the governor declared:\n\n“Segregation now.”',
      'the governor | declared | Segregation now',
    );
    assert.equal(claim.quotation, 'direct');
  });

  it('a paragraph that ends with a colon leads into the next', () => {
    assertClaims(
      'Of course, as Ms. Lee noted, the winner was the stage:\n\n“The network won.”',
      'Ms. Lee | noted | Of course … the winner was the stage … The network won',
    );
    assertClaims(
      'The law was void, as the ministry notes:\n\n“It never passed.”',
      'the ministry | notes | The law was void … It never passed',
    );
  });

  it('a quotation without a speaker is not whoever speaks after words of the draft’s own', () => {
    assertClaims(
      '“It never passed. It never will.”\n\nTo win takes a plan.\n\n“We have one,” Ms. Lee said.',
      'Ms. Lee | said | We have one',
    );
  });

  it('pitfall 5: a name under a quotation', () => {
    const [claim] = assertClaims(
      '“The whole idea is something that we hear all the time.”\n\n-Michelle Marks, Philadelphia.',
      'Michelle Marks, Philadelphia | - | The whole idea is something that we hear all the time',
    );
    assert.equal(claim.speaker?.name, 'Michelle Marks');
  });

  it('pitfall 2: transcripts', () => {
    assertClaims(
      'WALLACE: Thank you very much for coming.\n\nTRUMP: It is a great pleasure to be here.',
      'WALLACE | : | Thank you very much for coming',
      'TRUMP | : | It is a great pleasure to be here',
    );
  });

  it('pitfall 2: a transcript that shouts an office and writes the name costs no more than another', () => {
    // With a capital more it took twice as long: these never ended.
    for (const office of [
      'SENATE INTELLIGENCE COMMITTEE CHAIRMAN',
      `${'A'.repeat(40)} ${'B'.repeat(40)}`,
    ])
      assertClaims(
        `${office} Warner: We will win this and go on.`,
        `${office} Warner | : | We will win this and go on`,
      );
  });

  it('pitfall 2: a turn of a transcript goes on until the next', () => {
    assertClaims(
      'WALLACE: Thank you very much for coming.\n\nNow to the budget.\n\nTRUMP: It is a great pleasure to be here.\n\nHe left.',
      'WALLACE | : | Thank you very much for coming … Now to the budget',
      'TRUMP | : | It is a great pleasure to be here',
    );
  });

  it('pitfall 2: a transcript that is quoted as a whole', () => {
    assertClaims(
      '"WALLACE: Is it true?\n\n"PENCE: It is not.\n\n"He never said it.\n\n"WALLACE: Thank you.\n\nHe left.',
      'WALLACE | : | Is it true?',
      'PENCE | : | It is not … He never said it',
      'WALLACE | : | Thank you',
    );
    assertClaims('"Nobody: a novel" sold well.');
  });

  it('a quotation that is a paragraph of its own is who spoke last', () => {
    assertClaims(
      'Ms. Lee said the law was void.\n\n“We won in every court.”\n\nShe smiled.',
      'Ms. Lee | said | the law was void … We won in every court',
    );
  });

  it('pitfall 6: a claim inside a claim is listed under it', () => {
    const [outer, inner] = assertClaims(
      'Officials disputed claims that the talks had failed.',
      'Officials | disputed | claims that the talks had failed',
      ' | claims | that the talks had failed',
    );
    assert.equal(inner.parent, outer.id);
    assert.equal(outer.parent, null);
  });
});
