import { assertClaims } from './claimsOf.js';

describe('neighbors of what nobody said', () => {
  const cases: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> =
    {
      deeds: [
        ['Smith confessed to the college.', 'Smith | confessed to | the college'],
        ['Refugees admitted into Germany are older.'],
        ['She talked of the crowd at the door.', 'She | talked of | the crowd at the door'],
        ['The banker told him to do it.', 'The banker | told | to do it'],
        ['What a banker promised to do was late.'],
        [
          'The minister never said what the banker told him to do.',
          'The minister | never said | what the banker told him to do',
        ],
        ['They left without asking about the plan.'],
        ['Smith did not mention anything new.', 'Smith | did not mention | anything new'],
        ['Smith answered the smile.'],
        ['Smith complained about the silence.', 'Smith | complained about | the silence'],
        ['Smith responded with calling it late.', 'Smith | responded with | calling it late'],
        ['He added “extra” checks in May.'],
        ['He added “extra checks”.', 'He | added | extra checks'],
      ],
      'questions before an answer': [
        [
          'When asked in Leeds whether he believes that taxes should rise, Mr. Hill said: “No.”',
          ' | asked | whether he believes that taxes should rise',
          'Mr. Hill | said | No',
        ],
        [
          'On Monday, when asked whether she says that it is late, Ms. Lee laughed.',
          ' | asked | whether she says that it is late',
        ],
        ['Questioned by a reporter who said that rents had risen, Mr. Hill laughed.'],
        ['Feld shrugged after Ms. Lee asked about the bill.'],
        ['Asked whether it was late, Roy shouted: “No.”', 'Roy | shouted | No'],
      ],
      'what might be said': [
        ['A ban should be supported by the council.', 'the council | should be supported | A ban'],
        [
          'They should not ignore the warning that it was late.',
          ' | the warning | that it was late',
        ],
      ],
      participles: [['In a study reported by the paper, rents rose.']],
      'whoever says so': [
        [
          'The law is meant for pupils who are threatening violence.',
          'who | are threatening | violence',
        ],
        ['Parents who have refused to pay could be fined.', 'who | have refused | to pay'],
        ['Some parents who refuse to pay could be fined.', 'who | refuse | to pay'],
        ['A man who says that the law is void will be fined.', 'who | says | that the law is void'],
        ['Critics who say that the law is void will meet.', 'who | say | that the law is void'],
        ['Greens who say that the law is void will meet.', 'who | say | that the law is void'],
        [
          'Parents who failed to say that they have moved will be fined.',
          'who | failed to say | that they have moved',
        ],
      ],
      'conditions and no response': [
        ['The firm answered that it was late.', 'The firm | answered | that it was late'],
      ],
      'other senses': [
        ['He called the meeting.'],
        ['He called the mayor of the town.'],
        ['The bank denied the firm a loan.'],
        ['The club admitted Poland.'],
        ['The club admitted Poland had lost.', 'The club | admitted | Poland had lost'],
        [
          'The club maintains that a large lead is safe.',
          'The club | maintains | that a large lead is safe',
        ],
        ['He encouraged savings.'],
        ['He found him guilty of fraud.'],
        ['The firm was found liable.'],
        ['He declined to say why.', 'He | declined | to say why'],
        ['MPs rejected the claim.', 'MPs | rejected | the claim'],
        ['The mayor rejected the amendment.', 'The mayor | rejected | the amendment'],
        ['MPs rejected the bill as a sham.', 'MPs | rejected | the bill as a sham'],
        ['“No,” he replied.', 'he | replied | No'],
        // A headline has no full stop
        ['“No,” Smith replied', 'Smith | replied | No'],
      ],
      'subjects that do not speak': [
        ['The mayor, who said that it was late, left.', 'who | said | that it was late'],
        ['The fact suggested a plan.'],
        ['The mayor suggested the plan.'],
        ['Mr. Lee suggested the plan.'],
        ['Mr. Lee showed a plan.'],
        ['The volcano threatened to erupt.'],
        ['The volcanoes threatened a town.', 'The volcanoes | threatened | a town'],
        ['Norfisk threatened a strike.', 'Norfisk | threatened | a strike'],
        ['An aide praised anonymity.', 'An aide | praised | anonymity'],
        ['Prices vary regarding the deal.'],
        ['The party revealed his support.'],
        ['The party showed its support.'],
        ['The mayor revealed when it was late.', 'The mayor | revealed | when it was late'],
        ['In May, Success showed that it was late.', 'Success | showed | that it was late'],
      ],
      'passives of no words': [
        ['The plan was called “a disaster”.', ' | was called | The plan … a disaster'],
        ['The plan was discussed why it was late.', ' | was discussed | why it was late'],
        ['They hoped to be told that it was late.', 'They | hoped | to be told that it was late'],
        ['They waited to be described as “late”.'],
        [
          'The man was described by the mayor as “tall”.',
          'the mayor | was described | The man … as “tall',
        ],
        [
          'The man was described as a man of few words, and one of the mayors of the town said he was “tall”.',
          'one of the mayors of the town | said | he was “tall',
        ],
        ['The plan was praised by the mayor.', 'the mayor | was praised | The plan'],
        ['He was said to be rich.', ' | was said | He … to be rich'],
      ],
      'what somebody is told to say': [['Residents were asked about the call.']],
      purposes: [
        ['He used the hall to say that it was late.'],
        ['He went on air to say that it was late.', 'He | to say | that it was late'],
        ['To say that it was late is wrong.'],
      ],
    };
  for (const [kind, texts] of Object.entries(cases))
    describe(kind, () => {
      for (const [text, ...lines] of texts) it(text, () => void assertClaims(text, ...lines));
    });
});
