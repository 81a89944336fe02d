import assert from 'node:assert/strict';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { followTheMoney, type FtmEntity } from '../../../src/engine/reports/followTheMoney.js';

function exported(registry: string, day = '2025-11-20'): FtmEntity[] {
  const { entries, problems } = parseRegistry(`version: 1\nactors:\n${registry}`, 'f');
  assert.deepEqual(problems, []);
  return [...followTheMoney(new Map(entries.map(({ actor }) => [actor.id, actor])), day)];
}

describe('the export to Follow the Money', () => {
  it('maps a person with designations and affiliations', () => {
    assert.deepEqual(
      exported(`  ada:
    name: Ada Lovelace
    kind: person
    aliases: [Countess of Lovelace, {name: AAL, weak: true}, {name: Ada Byron, until: 1835}]
    roles: [{title: mathematician, since: 1842}]
    affiliations: [{actor: fund, role: head, since: 2011}, {actor: ship}]
    born: 1815-12-10
    country: gb
    sanctions: [{authority: OFAC, list: SDN, program: X, id: 7, since: 2022-02-28, url: https://a.example}]
    links: {wikidata: Q7259, url: https://ada.example}
    sources: [https://s.example]
    reviewed: 2025-11-20
  fund: {name: Fund, kind: company, born: 2011, country: ru}
  ship: {name: Graceful, kind: vessel, born: 2014, country: ru}
`),
      [
        {
          id: 'ada',
          caption: 'Ada Lovelace',
          schema: 'Person',
          properties: {
            name: ['Ada Lovelace'],
            alias: ['Countess of Lovelace'],
            weakAlias: ['AAL'],
            previousName: ['Ada Byron'],
            summary: ['mathematician'],
            sourceUrl: ['https://s.example'],
            wikidataId: ['Q7259'],
            topics: ['sanction'],
            modifiedAt: ['2025-11-20'],
            birthDate: ['1815-12-10'],
            nationality: ['gb'],
            website: ['https://ada.example'],
            position: ['mathematician'],
          },
        },
        {
          id: 'ada-sanction-1',
          caption: 'X',
          schema: 'Sanction',
          properties: {
            entity: ['ada'],
            authority: ['OFAC (SDN)'],
            program: ['X'],
            authorityId: ['7'],
            listingDate: ['2022-02-28'],
            startDate: ['2022-02-28'],
            sourceUrl: ['https://a.example'],
          },
        },
        {
          id: 'ada-affiliation-1',
          caption: 'head',
          schema: 'Membership',
          properties: {
            member: ['ada'],
            organization: ['fund'],
            role: ['head'],
            startDate: ['2011'],
          },
        },
        {
          id: 'ada-affiliation-2',
          caption: 'affiliation',
          schema: 'UnknownLink',
          properties: { subject: ['ada'], object: ['ship'] },
        },
        {
          id: 'fund',
          caption: 'Fund',
          schema: 'Company',
          properties: { name: ['Fund'], incorporationDate: ['2011'], country: ['ru'] },
        },
        {
          id: 'ship',
          caption: 'Graceful',
          schema: 'Vessel',
          properties: { name: ['Graceful'], buildDate: ['2014'], flag: ['ru'] },
        },
      ],
    );
  });
  it('calls nobody sanctioned whose designation was lifted', () => {
    const text =
      '  a: {name: Ada Voss, kind: person, sanctions: [{authority: EU, since: 2020, until: 2024}]}\n';
    assert.deepEqual(exported(text)[0].properties.topics, undefined);
    assert.deepEqual(exported(text, '2023-05-01')[0].properties.topics, ['sanction']);
  });
  it('links nobody to whom the registry does not hold', () =>
    assert.equal(exported('  a: {name: A, kind: person, affiliations: [{actor: b}]}\n').length, 1));
});
