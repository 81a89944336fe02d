/** The states of the US and its territories by their postal codes, each with the abbreviation that news agencies use. */
const STATES: Readonly<Record<string, readonly [name: string, agencies?: string]>> = {
  AL: ['Alabama', 'Ala.'],
  AK: ['Alaska'],
  AZ: ['Arizona', 'Ariz.'],
  AR: ['Arkansas', 'Ark.'],
  CA: ['California', 'Calif.'],
  CO: ['Colorado', 'Colo.'],
  CT: ['Connecticut', 'Conn.'],
  DE: ['Delaware', 'Del.'],
  DC: ['District of Columbia', 'D.C.'],
  FL: ['Florida', 'Fla.'],
  GA: ['Georgia', 'Ga.'],
  HI: ['Hawaii'],
  ID: ['Idaho'],
  IL: ['Illinois', 'Ill.'],
  IN: ['Indiana', 'Ind.'],
  IA: ['Iowa'],
  KS: ['Kansas', 'Kan.'],
  KY: ['Kentucky', 'Ky.'],
  LA: ['Louisiana', 'La.'],
  ME: ['Maine'],
  MD: ['Maryland', 'Md.'],
  MA: ['Massachusetts', 'Mass.'],
  MI: ['Michigan', 'Mich.'],
  MN: ['Minnesota', 'Minn.'],
  MS: ['Mississippi', 'Miss.'],
  MO: ['Missouri', 'Mo.'],
  MT: ['Montana', 'Mont.'],
  NE: ['Nebraska', 'Neb.'],
  NV: ['Nevada', 'Nev.'],
  NH: ['New Hampshire', 'N.H.'],
  NJ: ['New Jersey', 'N.J.'],
  NM: ['New Mexico', 'N.M.'],
  NY: ['New York', 'N.Y.'],
  NC: ['North Carolina', 'N.C.'],
  ND: ['North Dakota', 'N.D.'],
  OH: ['Ohio'],
  OK: ['Oklahoma', 'Okla.'],
  OR: ['Oregon', 'Ore.'],
  PA: ['Pennsylvania', 'Pa.'],
  RI: ['Rhode Island', 'R.I.'],
  SC: ['South Carolina', 'S.C.'],
  SD: ['South Dakota', 'S.D.'],
  TN: ['Tennessee', 'Tenn.'],
  TX: ['Texas', 'Tex.'],
  UT: ['Utah'],
  VT: ['Vermont', 'Vt.'],
  VA: ['Virginia', 'Va.'],
  WA: ['Washington', 'Wash.'],
  WV: ['West Virginia', 'W.Va.'],
  WI: ['Wisconsin', 'Wis.'],
  WY: ['Wyoming', 'Wyo.'],
  AS: ['American Samoa'],
  GU: ['Guam'],
  MP: ['Northern Mariana Islands'],
  PR: ['Puerto Rico'],
  VI: ['U.S. Virgin Islands'],
};

/** The name of a state of the US, by its postal code; undefined for any other code. */
export function usStateName(code: string): string | undefined {
  const key = code.toUpperCase();
  return Object.hasOwn(STATES, key) ? STATES[key][0] : undefined;
}

const BY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(STATES).flatMap(([code, [name, agencies]]) =>
    [code, name, ...(agencies ? [agencies] : [])].map((words) => [key(words), name] as const),
  ),
);

/** The name of the state of the US that words mean: its name, its postal code or the news agencies' abbreviation; undefined for other words. */
export function usStateCalled(words: string): string | undefined {
  return BY_WORDS.get(key(words));
}

function key(words: string): string {
  return words.toLowerCase().replace(/[.\s]/g, '');
}
