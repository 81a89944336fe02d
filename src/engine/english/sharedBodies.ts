/** What parties and chambers are called in more than one country, folded and without the article, by ISO 3166-1 codes of countries whose news calls its own so. */
const SHARED: ReadonlyMap<string, readonly string[]> = new Map(
  `
  republicans: us fr
  republican party: us tr cl lb
  democrats: us se it gr
  democratic party: us it mm kr hk
  senate: us fr it es au ca ie nl be pl cz ro br ar mx co cl ph pk ng ke za jo th kh
  congress: us in es pe ar br co mx ph np
  house of representatives: us au nz jp nl ph my ng id co
  national assembly: fr kr pk ke hu sk si vn ve ec ni tr cd zm ci sn bg rs
  supreme court: us gb in il ca es br mx pk no dk se ua ke ve jp
  constitutional court: de at it es za kr tr ro hu ru ua co id th
  labour party: gb nl no ie il nz mt
  labor party: au us il
  labour: gb nl no ie il nz mt
  conservatives: gb ca no dk se
  conservative party: gb ca no co
  liberals: gb ca au dk nl se de
  liberal party: gb ca au ph co nl
  liberal democrats: gb
  greens: de au at nz nl fr ie fi ca gb us
  green party: de gb us ca nz ie au se cz at
  socialists: fr es pt be it hu rs al
  socialist party: fr pt nl be ie al rs ar hu
  social democrats: de dk se at ie ro
  social democratic party: de at pt dk se fi jp
  national party: nz au za sc
  people's party: dk pk es at ch pa
  justice party: ng my in
  workers' party: br sg ie kp
  reform party: us ca gb`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(': '))
    .map(([name, codes]) => [name, codes.split(' ')]),
);

/** The ISO 3166-1 codes of countries whose news calls a party or chamber of its own by a folded name: "republicans", "senate"; none where the name is one body's. */
export function countriesWithBody(name: string): readonly string[] {
  return SHARED.get(name.replace(/^the /, '')) ?? [];
}
