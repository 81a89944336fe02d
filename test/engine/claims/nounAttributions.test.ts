import { assertClaims } from './claimsOf.js';

describe('attributions by nouns', () => {
  const cases: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> =
    {
      'a noun and what it claims': [
        [
          'The claim that all had died, made by General Pruitt three days earlier, was false.',
          'General Pruitt | claim | that all had died',
        ],
        [
          'The claim that all had died, denied by Ms. Lee in May, was false.',
          ' | The claim | that all had died',
        ],
        ['He voiced his fear that it was late.', 'He | voiced his fear | that it was late'],
        ['He voiced fear that it was late.', 'He | voiced fear | that it was late'],
        [
          'He voiced Mr. Lee’s fear that it was late.',
          'He | voiced | Mr. Lee’s fear that it was late',
          'Mr. Lee’s | fear | that it was late',
        ],
        ['My claim that it was late was false.', 'My | claim | that it was late'],
        [
          'The workers’ claim that it was late was false.',
          'The workers | claim | that it was late',
        ],
        [
          'Her claim in an interview on Monday that it was late was false.',
          'Her | claim | that it was late',
        ],
        ['Her claim on Monday that it was late was false.', 'Her | claim | that it was late'],
        ['Support from MPs for the plan grew.'],
        [
          'A report by the Institute of Politics of rising rents was false.',
          'the Institute of Politics | A report | rising rents',
        ],
        ['Concerns about the plan surfaced.', ' | Concerns | the plan'],
        ['Concerns surfaced about the plan.', ' | Concerns surfaced about | the plan'],
        [
          'Despite the noise, warnings that the dam could fail were ignored.',
          ' | warnings | that the dam could fail',
        ],
        [
          'They said warnings that the dam could fail were ignored.',
          'They | said | warnings that the dam could fail were ignored',
        ],
        ['His criticism of “the plan” was late.', 'His | criticism | the plan'],
        [
          'He made accusations against Ms. Cole and her firm.',
          'He | made accusations against | Ms. Cole and her firm',
        ],
        ['His “claim” that it was late was false.'],
      ],
      'what is called out': [
        ['He left to chants of “Lock her up!”', ' | chants of | Lock her up!'],
        [
          'He left to the crowd’s chants of “Lock her up!”',
          'the crowd’s | chants of | Lock her up!',
        ],
        ['He left to chants for “Lock her up!”'],
      ],
      'what an argument is': [
        ['The argument is that taxes are too high.'],
        [
          'The argument she makes is that taxes are too high.',
          'she | The argument she makes is | that taxes are too high',
        ],
      ],
      'quotations that a noun attributes': [
        [
          'Her answer to the union on Monday: “No, we will not.”',
          'Her | answer to the union on Monday: | No, we will not',
        ],
        ['Her answer: no.'],
        ['And her answer: “No, we will not.”', 'her | answer: | No, we will not'],
        ['He had one answer: “No, we will not.”', 'He | had one answer: | No, we will not'],
        [
          'The answer from the mayor: “No, we will not.”',
          'the mayor | The answer from the mayor: | No, we will not',
        ],
        ['Her house: “No, we will not.”'],
        ['The message to Congress? “No.”'],
        ['“No, we will not,” came the reply.', ' | came the reply | No, we will not'],
        ['“No, we will not” was his answer.', 'his | was his answer | No, we will not'],
        [
          '“No, we will not,” was always his answer.',
          'his | was always his answer | No, we will not',
        ],
        ['No, we will not, was his answer.'],
        ['In Ms. Lee’s words, “No.”', 'Ms. Lee’s | In Ms. Lee’s words | No'],
        ['In her words: it is late.'],
        [
          'It was, “A house divided cannot stand” is how Lincoln put it.',
          'Lincoln | put it | A house divided cannot stand',
        ],
      ],
    };
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...lines] of texts) it(text, () => void assertClaims(text, ...lines));
    });
});
