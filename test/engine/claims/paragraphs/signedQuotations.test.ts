import { assertClaims, describeClaims } from '../claimsOf.js';

const SAID = 'It was early in the day and nobody came to the hall';

const CASES = {
  'a name behind a dash signs the quotation before it': [
    [`“${SAID}.” – Nora Feld, Leeds`, `Nora Feld, Leeds | – | ${SAID}`],
    [`“${SAID}.”\n\n— Nora Feld, Leeds`, `Nora Feld, Leeds | — | ${SAID}`],
    [`“${SAID}.”\n\n– Nora Feld, Leeds`, `Nora Feld, Leeds | – | ${SAID}`],
    [`- “${SAID}.”\n- Nora Feld, Leeds`],
    [
      `“${SAID}.” — Nora Feld, who was the mayor of Leeds.`,
      `Nora Feld, who was the mayor of Leeds | — | ${SAID}`,
    ],
    [
      `“${SAID}.” — Nora Feld, who was the mayor of Leeds for all of ten years and then left it for the north.`,
    ],
    [`“${SAID}.” — the mayor of Leeds`],
    [`“${SAID}.” — He said schools would reopen`, 'He | said | schools would reopen'],
  ],
  'a name in brackets signs it': [
    [`“${SAID}.” (The Herald)`, `The Herald | ( | ${SAID}`],
    [`“${SAID}.” (The Herald and the Post)`, `The Herald and the Post | ( | ${SAID}`],
    [
      `“${SAID}.” (The Herald of the City of Leeds)`,
      `The Herald of the City of Leeds | ( | ${SAID}`,
    ],
    [`“${SAID}.” (in the Herald)`],
    [`“${SAID}.” ()`],
    [`“${SAID}.” (The Herald`],
    [`“${SAID}.” (The Herald of the City of Leeds and the County of York and Hull)`],
    ['“It was early.” (Nora Feld)', 'Nora Feld | ( | It was early'],
    ['“It was early.” (The Herald)'],
    ['“It was early.” (Feld)'],
    ['“It was early.” ('],
    ['“It was early.” (Nora'],
    [
      `Nora Feld said it was late. “${SAID}.” (The Herald)`,
      `Nora Feld | said | it was late … ${SAID}`,
    ],
  ],
  'a name that ends a paragraph in somebody’s own voice signs all of it': [
    ['She said we need to act now. Nora Feld, Homes UK', 'She | said | we need to act now'],
    [
      'We need to act now. Nora Feld, Homes UK',
      'Nora Feld, Homes UK | Nora Feld, Homes UK | We need to act now',
    ],
    [
      'I think we need to act now. Nora Feld, Homes UK',
      'Nora Feld, Homes UK | Nora Feld, Homes UK | I think we need to act now',
    ],
    [
      '“We need to act now, and all of us must help.” Nora Feld, Homes UK',
      'Nora Feld, Homes UK | Nora Feld, Homes UK | We need to act now, and all of us must help',
    ],
    ['They need to act now. Nora Feld, Homes UK'],
    ['They need to act now. Nora Feld, Keep Us Warm'],
    ['We need to act now. Nora, Homes UK'],
    ['We need to act now. Zoller Band, Homes UK'],
    ['We need to act now. Nora Feld'],
    ['We need to act now. Nora Feld, chairman of Homes UK'],
    [
      'We need to act now. Nora Feld, Chair of the Care and Keep of Old Homes',
      'Nora Feld, Chair of the Care and Keep of Old Homes | Nora Feld, Chair of the Care and Keep of Old Homes | We need to act now',
    ],
    [
      'We need to act now. Nora Feld, Chairman of the Society for the Care & Keep of Old Homes and Halls',
    ],
    ['We need to act now. Nora Feld, Homes UK. The rest is silence.'],
    ['Nora Feld, Homes UK'],
    [
      'The mayor said we need to act now. Nora Feld, Homes UK',
      'The mayor | said | we need to act now',
    ],
    [
      'LANE: We need to act now, all of us. Nora Feld, Homes UK',
      'LANE | : | We need to act now, all of us. Nora Feld, Homes UK',
    ],
  ],
};

describe('names under what is said', () => {
  describeClaims(CASES);

  it('stand in square brackets, too', () =>
    void assertClaims(`“${SAID}.” [The Herald.]`, `The Herald | [ | ${SAID}`));
});
