import { assertScreened, compiledList, listed, screened } from './screened.js';
import assert from 'node:assert/strict';

const IVANOV = {
  ...listed('person', '1', 'IVANOV, Sergei Borisovich'),
  born: ['31 Jan 1953'],
  nationalities: ['Russia'],
  positions: ['Presidential envoy'],
};
const GARCIA = { ...listed('person', '2', 'GARCIA DURAN, Maria'), nationalities: ['Colombia'] };
const DIAZ = { ...listed('person', '3', 'DIAZ, Francisco'), nationalities: ['Nicaragua'] };
const LEPS = {
  ...listed('person', '4', 'POPOV, Grigory Viktorovich'),
  nationalities: ['Russia'],
  positions: ['Singer and music producer'],
};
/** The draft agrees with all of them elsewhere, so that what stands beside the name decides. */
const ELSEWHERE = 'Washington imposed sanctions on firms in Russia, Colombia and Nicaragua. ';

describe('what a draft says beside a listed name that many bear', () => {
  for (const [what, text] of [
    ['an occupation behind the name', 'Sergei Ivanov, a goalkeeper, signed for Leeds.'],
    ['an occupation with words before it', 'Sergei Ivanov, the Olympic swimmer, won.'],
    ['an occupation and an age', 'Maria Garcia, 29, a teacher from Madrid, voted.'],
    [
      'an occupation before the name',
      'The midfielder Sergei Ivanov scored. Nurse Maria Garcia voted.',
    ],
    ['what somebody does in a clause', 'Francisco Diaz, who runs a bakery in Queens, voted.'],
    [
      'a home behind the name',
      'Francisco Diaz of Manchester lost. Maria Garcia, 34, of Fresno, won.',
    ],
    ['a home in an apposition', 'Maria Garcia, a Leeds councillor, cut the ribbon.'],
    ['another country’s office', 'Francisco Diaz, Australia’s former captain, was out.'],
    [
      'a birth year',
      'Sergei Ivanov (born 1998) plays hockey. Sergei Ivanov, born in 1999, does not.',
    ],
    ['an age in an apposition', 'Sergei Ivanov, a 24-year-old Muscovite, won.'],
  ])
    it(`makes it somebody else’s: ${what}`, () =>
      assertScreened([IVANOV, GARCIA, DIAZ], ELSEWHERE + text));

  it('holds where the draft goes on to use the name', () =>
    assertScreened(
      [IVANOV],
      `${ELSEWHERE}Sergei Ivanov, a goalkeeper, signed. Sergei Ivanov said he was glad, and Ivanov smiled.`,
    ));

  it('leaves the listed one where it agrees, or says nothing of the kind', () => {
    assertScreened([IVANOV], `${ELSEWHERE}{Sergei Ivanov}, the former defence minister, retired.`);
    assertScreened([IVANOV], `${ELSEWHERE}{Sergei Ivanov}, 72, retired.`);
    assertScreened([IVANOV], `${ELSEWHERE}{Sergei Ivanov} was seen in Sochi.`);
    assertScreened([DIAZ], `${ELSEWHERE}{Francisco Diaz} of Managua, Nicaragua, was police chief.`);
    assertScreened([DIAZ], `${ELSEWHERE}{Francisco Diaz}, of the National Police, was named.`);
    assertScreened([DIAZ], 'Washington imposed sanctions on {Francisco Diaz}, a retired teacher.');
  });

  it('leaves somebody who does that according to the list', () =>
    assertScreened([LEPS], `${ELSEWHERE}The singer {Grigory Popov} toured.`));

  it('says nothing of a name that hardly anybody else bears', () =>
    assertScreened(
      [listed('person', '5', 'CABELLO RONDON, Diosdado', 'CABELLO, Diosdado')],
      '{Diosdado Cabello}, a boxer in his youth, spoke.',
    ));

  it('holds for bodies of everyday words that are said to be elsewhere', () => {
    const aircraft = {
      ...listed('entity', '6', 'UNITED AIRCRAFT CORPORATION JSC'),
      nationalities: ['Russia'],
    };
    assertScreened([aircraft], `${ELSEWHERE}United Aircraft in Connecticut hired.`);
    assertScreened([aircraft], `${ELSEWHERE}{United Aircraft} in Russia hired.`);
  });

  it('takes no son for his father', () =>
    assertScreened(
      [listed('person', '7', 'MADURO MOROS, Nicolas')],
      'Nicolas Maduro Jr. spoke. {Nicolas Maduro} MP left.',
    ));

  it('tells two of one name apart in one draft', () => {
    const text = `${ELSEWHERE}Sergei Ivanov, the envoy, met Sergei Ivanov, a goalkeeper.`;
    const marks = screened([compiledList([IVANOV])], text);
    assert.deepEqual(
      marks.map(({ start }) => start),
      [text.indexOf('Sergei')],
    );
  });
});
