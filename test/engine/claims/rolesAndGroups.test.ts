import { describeSpeakers, type SpeakerCases } from './claimsOf.js';

describe('roles, bodies and groups as sources', () => {
  const cases: SpeakerCases = {
    'a role told before the name': [
      [
        'The housing minister says towns will lose money.\n\nDenis Roe told reporters that it was late.\n\nThe minister said it was bad. He said it was late.',
        null,
        'Denis Roe',
        'Denis Roe',
        'Denis Roe',
      ],
      [
        'A Green MEP has called for a ban.\n\nPippa Roe, who sits in Strasbourg, said it was late.\n\nThe MEP said: “It is over.”',
        null,
        'Pippa Roe',
        'Pippa Roe',
      ],
      [
        'South Korea’s unification minister said it would help.\n\nKang Min-seo told lawmakers it was bad.\n\nThe minister replied that it was late.',
        null,
        'Kang Min-seo',
        'Kang Min-seo',
      ],
      [
        'The MP for Bexley North has left.\n\nGareth Roe, 52, was ill.\n\nThe Bexley North MP said it was late.',
        'Gareth Roe',
      ],
      [
        'The Taoiseach left.\n\nFergal Roe said no. The Taoiseach said yes.',
        'Fergal Roe',
        'Fergal Roe',
      ],
    ],
    'a chair': [
      [
        'The chair of the Dale Commission said no.\n\nGurpreet Roe made a promise. The chair said it was late.',
        null,
        'Gurpreet Roe',
      ],
    ],
    'a title with a point': [
      ['Const. Ann Roe said no. The officer said it was late.', 'Ann Roe', 'Ann Roe'],
      ['Coun. Ann Roe said no. The councillor said it was late.', 'Ann Roe', 'Ann Roe'],
      ['Police spoke to Supt. Bill Dale. Cpl. Ann Roe said it was late.', 'Ann Roe'],
    ],
    'a role told before somebody else': [
      [
        'The housing minister left.\n\nDenis Roe, a neighbor, said it was late.\n\nPaul Dale said it was bad. The minister said no.',
        'Denis Roe',
        'Paul Dale',
        null,
      ],
      [
        'The housing minister left.\n\nJudge Denis Roe said it was late.\n\nPaul Dale said it was bad. The minister said no.',
        'Denis Roe',
        'Paul Dale',
        null,
      ],
      [
        'A police officer fell.\n\nDenis Roe said it was late.\n\nThe officer said no.',
        'Denis Roe',
        null,
      ],
      [
        'The spokesman left.\n\nDenis Roe said it was late.\n\nThe spokesman said no.',
        'Denis Roe',
        null,
      ],
    ],
    'a role told before a thing': [
      [
        'The courts minister left.\n\nFair Rents Bill, her work, fell.\n\nThe courts minister said it was late.',
        null,
      ],
      [
        'The courts minister left.\n\nThe Fair Rents Bill fell. Denis Roe said it was late.\n\nThe minister said no.',
        'Denis Roe',
        null,
      ],
    ],
    'what a title makes somebody': [
      ['Detective Roe told the jury she saw it. The officer said it was late.', 'Roe', 'Roe'],
      ['Lord Roe said he would go. The peer said it was late.', 'Roe', 'Roe'],
      ['Labour MP Ann Roe said no. The lawmaker said it was late.', 'Ann Roe', 'Ann Roe'],
      [
        'Constable Ann Roe said no. Sergeant Bill Dale said yes. The officer said it was late.',
        'Ann Roe',
        'Bill Dale',
        null,
      ],
    ],
    'a body by the head of its name': [
      [
        'The Harmon County Board of Elections met. The board said it was late.',
        'Harmon County Board of Elections',
      ],
      [
        'Canada Grain Regulator staff left. The Canada Grain Regulator said no. The regulator said it was late.',
        'Canada Grain Regulator',
        'Canada Grain Regulator',
      ],
      [
        'The Dale Board of Trade met. The Roe Board of Trade did too. The board said it was late.',
        null,
      ],
    ],
    'a firm or a group': [
      [
        'Trellis Pipelines Ltd. has closed a line. The company said it was late.',
        'Trellis Pipelines Ltd.',
      ],
      [
        'Builder Kilroe Fabrics said it had paid. The firm said it was late.',
        'Builder Kilroe Fabrics',
        'Builder Kilroe Fabrics',
      ],
      [
        'Trellis Ltd. met Dale Motors. Dale Motors closed. Trellis Ltd. opened. The company said it was late.',
        null,
      ],
      ['The Labour Party met. The company said it was late.', null],
      ['Ann Roe met. The company said it was late.', null],
      [
        'The Environmental Protection Agency said Monsanto had dumped waste. The company said the agency was wrong.',
        'Environmental Protection Agency',
        null,
      ],
      [
        'Reuters reported that Glencore had paid bribes. The company said the report was false.',
        'Reuters',
        null,
      ],
    ],
    'two who were named together': [
      [
        'Victor Roe and Colm Dale founded it. The former says he was paid; the latter says it was late.',
        'Victor Roe',
        'Colm Dale',
      ],
      [
        'Alan Roe and Peter Roe fought. Ann May watched.\n\nThe brothers said it was late.',
        'Alan Roe and Peter Roe',
      ],
      ['Alan Roe and Peter Dale fought.\n\nThe brothers said it was late.', null],
      ['Ann Roe, 24, and Jane Roe, 22, swam. Both said it was late.', 'Ann Roe and Jane Roe'],
      [
        'Colleen Roe said it hurt.\n\nHer husband, Gerald Roe, drove.\n\nThe couple said it was late.',
        'Colleen Roe',
        'Colleen Roe and Gerald Roe',
      ],
      ['Colleen Roe and Gerald Dale swam. The couple said it was late.', null],
      [
        'Trustee Nadia Roe said no. Trustee Helen Dale said yes. The trustees said it was late.',
        'Nadia Roe',
        'Helen Dale',
        'Nadia Roe and Helen Dale',
      ],
      ['Trustee Nadia Roe said no. The trustees said it was late.', 'Nadia Roe', null],
    ],
  };
  describeSpeakers(cases);
});
