import assert from 'node:assert/strict';
import type { Mention } from '../../../src/engine/annotation.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { claimsOf } from './claimsOf.js';

/** The speakers of a text's claims, in order; null where nobody is identified. */
function speakersOf(text: string): (string | null)[] {
  return claimsOf(text, {
    stances: text.startsWith('An interview') || text.startsWith('We interviewed'),
  }).map(({ speaker }) => speaker?.name ?? null);
}

describe('speakers', () => {
  const cases: [text: string, ...speakers: (string | null)[]][] = [
    ['Hugh Hill, a doctor, said it works. “It is cheap,” he added.', 'Hugh Hill', 'Hugh Hill'],
    [
      'Geoff Garin said taxes rose. Wages will follow, Mr. Garin said.',
      'Geoff Garin',
      'Geoff Garin',
    ],
    [
      'White House spokeswoman Karoline Leavitt said no. The spokeswoman said that talks go on.',
      'Karoline Leavitt',
      'Karoline Leavitt',
    ],
    [
      'Karoline Leavitt, the spokeswoman, said the talks failed. The spokeswoman said that they go on.',
      'Karoline Leavitt',
      'Karoline Leavitt',
    ],
    ['Mary Cole met John Reyes. She said the bill would pass.', 'Mary Cole'],
    // Where it was said, and to whom, is nobody who holds the office of the one who said it.
    ['At the Albert Hall, the minister said it was late. He added that it rained.', null, null],
    ['To a crowd at Gateshead’s Sage Centre, the chancellor said no. He said: “I am.”', null, null],
    ['In a letter to Mary Cole, the mayor said the bill would pass.', null],
    ['They met Mary Cole, the mayor said.', null],
    ['Rep. Mary Cole (D-Conn.), who voted no because she thought it was late, left.', 'Mary Cole'],
    ['They met Mary Cole, the mayor of Leeds. The mayor said it was late.', 'Mary Cole'],
    ['The Democrat Albert Hall said it was late. He left, he said.', 'Albert Hall', 'Albert Hall'],
    ['The late Albert Hall was loved. He said it was late.', 'Albert Hall'],
    ['Sen. Mary Cole, D-N.M., who met him, said the bill would pass.', 'Mary Cole'],
    ['Rep. Mary Cole, R-W.Va., said the bill would pass.', 'Mary Cole'],
    ['“It will pass,” said Rep. Mary Cole, D-N.Y.', 'Mary Cole'],
    ['EPA Deputy Administrator Mary Cole said the bill would pass.', 'Mary Cole'],
    ['Lt Col Mary Cole said the bill would pass.', 'Mary Cole'],
    ['Prof Mary Cole said the bill would pass.', 'Mary Cole'],
    ['Her boss, Gareth Lowe MP, left. Mr Lowe said the bill would pass.', 'Gareth Lowe'],
    ['Sir Tom Orr KC said the bill would pass.', 'Tom Orr'],
    ['No 10 said the bill would pass.', 'No 10'],
    [
      'Norway’s audit office said money was gone. The prosecutor’s office in Bergen declined to comment.',
      'Norway’s audit office',
      null,
    ],
    [
      'The Audit Office said money was gone. The office declined to comment.',
      'Audit Office',
      'Audit Office',
    ],
    [
      'Norway’s audit office said money was gone. Norway’s office declined to comment.',
      'Norway’s audit office',
      'Norway’s audit office',
    ],
    ['No minister said the bill would pass.', null],
    [
      'COLE: Did you read the bill before you signed it?\nREYES: I read a summary of it.',
      'COLE',
      'REYES',
    ],
    [
      'Cole: Did you read the bill before you signed it?\nReyes: I read a summary of it.',
      'Cole',
      'Reyes',
    ],
    ['Mary Cole met John Reyes. “It will pass,” he said.', 'John Reyes'],
    ['The State Department closed. The department said that visas will wait.', 'State Department'],
    ['Aides to Mary Cole said the bill would pass.', null],
    ['A senior official said the bill would pass.', null],
    [
      'Christine Lagarde, the ECB’s president, spoke. She said rates would rise.',
      'Christine Lagarde',
    ],
    [
      'Mary Smith wrote it. Treasury disputed it. She replied: “I wrote it.”',
      'Treasury',
      'Mary Smith',
    ],
    ['Ursula von der Leyen spoke. She said it was wrong.', 'Ursula von der Leyen'],
    ['The PM’s official spokesman said: “No.” He added that it was bad.', null, null],
    [
      'Paul Ross fell ill.\n\nStory continues below advertisement\n\n“They let me know,” he said.',
      'Paul Ross',
    ],
    ['In a talk to students in Moncton, N.B., he said he was in tears.', null],
    ['Paul Ross and John Reyes met. He said it was over.', null],
    ['Paul Ross and Mary Cole met. He said it was over.', 'Paul Ross'],
    ['Mr. Ross argued for the plan. Change was vital, he argued.', 'Ross', 'Ross'],
    ['Paul Ross said Mr. Reyes was right when he said that it was over.', 'Paul Ross', null],
    ['A man was arrested. He said it was over.', null],
    ['This was wrong, according to former Bank of England governor Paul Ross.', 'Paul Ross'],
    ['Heart and Lung senior manager Ann Kim said it was wrong.', 'Ann Kim'],
    ['The Bank of England said it was wrong.', 'Bank of England'],
    ['Kim Jong-un said the test worked.', 'Kim Jong-un'],
    ['Flynn said Trump was “absolutely right” when he said “it is rubble.”', 'Flynn', null],
    // a single family name that nothing else introduces
    ['Trump said the army and ISIL are enemies. “Let them fight,” he said.', 'Trump', 'Trump'],
    ['Singh said the plan was bad. Speaking in Ottawa, he said it would fail.', 'Singh', 'Singh'],
    ['According to Singh, the plan was bad. He said it would fail.', 'Singh', 'Singh'],
    ['“It is over,” said Ross. He said the vote was a sham.', 'Ross', 'Ross'],
    ['Wimpey said it was pleased. “It was a good year,” he said.', 'Wimpey', null],
    ['Labour said it was late. “It was a good year,” he said.', 'Labour', null],
    ['Labour said taxes would fall. “It was a good year,” he said.', 'Labour', null],
    ['Smith, a baker from Leeds, said rents were high. “I cannot pay,” he said.', 'Smith', 'Smith'],
    // the last word of a full name, used by itself, makes it a person's
    ['Zuzka Holm scored twice. “I felt good,” she said. Holm left.', 'Zuzka Holm'],
    ['Corus Steel rose. “I felt good,” she said. Corus was bought.', null],
    // the office of the only one who is named
    [
      'David Blunkett has apologised. The home secretary confirmed that it was late. He said it would go on.',
      null,
      'David Blunkett',
    ],
    [
      'Tony Blair met Gordon Brown. The prime minister said that it was over. He said it was late.',
      null,
      null,
    ],
    ['David Blunkett left. A spokesman said that it was late. He said it would go on.', null, null],
    // whoever disputes a claim calls it names
    [
      'Ann Kim told them that prices had doubled, a claim that the Stove Alliance disputed, calling it “junk.”',
      'Ann Kim',
      'Stove Alliance',
      'Stove Alliance',
    ],
    ['“It is over,” said Cllr Alan Lamb.', 'Alan Lamb'],
    // an office is not another one with a word before it
    [
      'Finance Minister Paul Ross met Prime Minister Ann Kim. The minister said it was late. The prime minister said it was not.',
      'Paul Ross',
      'Ann Kim',
    ],
    [
      'Prime Minister Ann Kim met former prime minister Ian Low. The prime minister said it was late. The former prime minister said it was not.',
      'Ann Kim',
      'Ian Low',
    ],
    [
      'Finance Minister Paul Ross met Ian Low, the health minister. The finance minister said it was late. The health minister said it was not. The minister said that it was over.',
      'Paul Ross',
      'Ian Low',
      null,
    ],
    [
      'Finance Minister Paul Ross met Ann Kim. The health minister said it was late. The foreign secretary said it was not.',
      null,
      null,
    ],
    [
      'Vice President Ann Kim met President Paul Ross. The president said it was late. The vice president said it was not.',
      'Paul Ross',
      'Ann Kim',
    ],
    ['Minister Paul Ross met Ann Kim. The finance minister said it was late.', 'Paul Ross'],
    // two
    [
      'Maria Cruz and Tom O’Brien said it cost a year. Both said nobody helped.',
      'Maria Cruz and Tom O’Brien',
      'Maria Cruz and Tom O’Brien',
    ],
    ['Maria Cruz and her aides said it cost a year.', 'Maria Cruz'],
    ['It was late. Both said nobody helped.', null],
    // titles are no names, seats of government are
    ['The MEP said he was ashamed.', null],
    ['The Lord Chancellor, Lord Falconer, said that it was late.', 'Falconer'],
    ['The MP for Ealing North said it was late.', null],
    ['NATO denied Tehran’s claim that it had won.', 'NATO', 'Tehran'],
    ['Coun. Diane Deans was there. She said it took years.', 'Diane Deans'],
    ['Stéphane Roy was there. He said it took years.', 'Stéphane Roy'],
    // words that are names, and the other way round
    ['Park said the test worked.', 'Park'],
    ['Bakers said rates would rise.', null],
    ['Sanders said rates would rise.', 'Sanders'],
    ['Prices fell in May, lead singer Rick Ford told fans.', 'Rick Ford'],
    ['“I was clear,” then-candidate Paul Ross responded at one debate.', 'Paul Ross'],
    ['Theresa May said rents were high. “It is over,” May said.', 'Theresa May', 'Theresa May'],
    ['Maria Cruz thanked Donald Trump, who said that the war was over.', 'Donald Trump'],
    ['Maria Cruz fired a general who warned that the war was over.', null],
    ['Cruz accused Trump of saying that the war was over.', 'Cruz', 'Trump'],
    ['Belgium demanded a guarantee.', 'Belgium'],
    ['They said the bill would pass.', null],
    ['He said the bill would pass.', null],
    ['Ahmet Erdoğan, the president, said he would go.', 'Ahmet Erdoğan'],
    ['Ms. Cole, who said that the bill would pass, left.', 'Cole'],
    [
      'Senators John Reyes and Mary Cole met. John Reyes, a senator, and Mary Cole, a senator, left. The senator said that it was over.',
      null,
    ],
  ];
  for (const [text, ...speakers] of cases)
    it(text, () => assert.deepEqual(speakersOf(text), speakers));

  it('of a transcript is whose turn it is', () => {
    assert.deepEqual(
      speakersOf(
        'WALLACE: I said that the deal is good.\n\nTRUMP: Thank you very much for that, Chris.',
      ),
      ['WALLACE', 'TRUMP'],
    );
  });

  it('of an interview is whom it is with', () => {
    const text =
      'An interview with Noam Chomsky\n\nNoam Chomsky spoke in his office.\n\nWhat do you think of NATO?\n\nI think that it should go.\n\nDo you think that it will?\n\nWell, I hope that it will.';
    assert.deepEqual(new Set(speakersOf(text)), new Set(['Noam Chomsky']));
  });

  it('of an interview with two people is both where they say "we", and nobody where one says "I"', () => {
    const text =
      'We interviewed one of the owners of a bar.\n\nThe bar is owned by Jonathan Stan and John Bell. The owner, Jonathan Stan, spoke in his office. It opened after an interview with Rick Perry.\n\nInterview\n\nDo you think that it will last?\n\nWe think that it will. I hope that it does.\n\nWhy?';
    assert.deepEqual(speakersOf(text), [
      'Jonathan Stan and John Bell',
      'Jonathan Stan and John Bell',
      null,
    ]);
  });

  it('of a question in an interview is whoever asks it', () => {
    const text =
      'An interview with Noam Chomsky\n\nProfessor Chomsky sat down with Michael Dranove.\n\nI wanted to know if you had any thoughts on NATO.\n\nI think that it should go.\n\nReally?';
    assert.deepEqual(speakersOf(text), ['Michael Dranove', 'Noam Chomsky']);
  });

  it('of an interview with somebody whom nobody names is nobody', () => {
    const text =
      'We interviewed the owner of a bar.\n\nRick Perry, a governor, “likes it,” Rick Perry said.\n\nWhy?\n\nI think that it will last.\n\nReally?\n\nI hope that it does.';
    assert.deepEqual(speakersOf(text).slice(-2), [null, null]);
  });

  it('of an office or a country is who holds it or comes from there', () => {
    for (const [text, name] of [
      ['U.S. Secretary of State Marco Rubio said he had won.', 'Marco Rubio'],
      ['Poland’s Radoslaw Sikorski said he had won.', 'Radoslaw Sikorski'],
      ['Germany’s foreign minister, Johann Wadephul, said he had won.', 'Johann Wadephul'],
      ['The foreign minister of Norway, Espen Barth Eide, said he had won.', 'Espen Barth Eide'],
    ]) {
      const [claim] = claimsOf(text);
      assert.deepEqual([claim.speaker?.name, claim.anonymous], [name, false]);
    }
  });

  it('of a body that is called after somebody is the body', () => {
    assert.equal(
      claimsOf('Benjamin Netanyahu left. Netanyahu’s office said the talks had failed.')[0].speaker
        ?.name,
      'Netanyahu’s office',
    );
    assert.equal(
      claimsOf('The Trump campaign said it had won.')[0].speaker?.name,
      'Trump campaign',
    );
  });

  it('is an actor of the registry where the name is a certain mention', () => {
    const text =
      'Kirill Dmitriev arrived in Miami. Dmitriev said that talks go on. “They do,” he added.';
    const actor = {
      id: 'kirill-dmitriev',
      name: 'Kirill Dmitriev',
      kind: 'person',
      pronouns: 'he',
    } as Actor;
    const claims = claimsOf(text, {
      actors: [actor],
      mentions: [mention('Kirill Dmitriev', 0), mention('Dmitriev', text.indexOf('Dmitriev said'))],
    });
    assert.deepEqual(
      claims.map(({ speaker }) => speaker),
      Array(2).fill({ actor: 'kirill-dmitriev', name: 'Kirill Dmitriev' }),
    );
  });

  it('is an actor of the registry whatever the name looks like', () => {
    const text = '王毅 said that talks go on.';
    const [claim] = claimsOf(text, {
      actors: [{ id: 'wang-yi', name: 'Wang Yi', kind: 'person' } as Actor],
      mentions: [{ ...mention('王毅', 0), actor: 'wang-yi' }],
    });
    assert.deepEqual([claim.speaker?.actor, claim.anonymous], ['wang-yi', false]);
  });

  it('is no actor where the mention is ambiguous', () => {
    const text = 'Dmitriev said that talks go on.';
    const [claim] = claimsOf(text, {
      mentions: [{ ...mention('Dmitriev', 0), actor: null, status: 'ambiguous' }],
    });
    assert.deepEqual(claim.speaker, { name: 'Dmitriev' });
  });

  it('of two equal paragraphs are resolved apart', () => {
    assert.deepEqual(
      speakersOf(
        'John Reyes spoke.\n\nHe said that it was over.\n\nBill Bell spoke.\n\nHe said that it was over.',
      ),
      ['John Reyes', 'Bill Bell'],
    );
  });
});

function mention(text: string, start: number): Mention {
  return {
    start,
    end: start + text.length,
    text,
    actor: 'kirill-dmitriev',
    listing: null,
    candidates: [],
    form: 'name',
    status: 'certain',
    sanctioned: 'yes',
    antecedent: null,
    pinned: false,
  };
}
