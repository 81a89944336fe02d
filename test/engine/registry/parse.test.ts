import assert from 'node:assert/strict';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import type { RegistryFile } from '../../../src/engine/registry/registryFile.js';

const head = 'version: 1\nactors:\n';
const ada = '  ada:\n    name: Ada Lovelace\n    kind: person\n';
const bob = '  bob:\n    name: Bob Kahn\n    kind: person\n';

function ids({ entries }: RegistryFile): string[] {
  return entries.map(({ actor }) => actor.id);
}

/** The stretch that a problem points to, and what it says. */
function said(text: string): string[] {
  return parseRegistry(text, 'actors.yaml').problems.map(
    ({ start, end, message, severity }) => `${severity} «${text.slice(start, end)}» ${message}`,
  );
}

describe('parseRegistry', () => {
  it('reads every key, short forms too', () => {
    const { entries, problems } = parseRegistry(
      `${head}  ada:
    name: Ada Lovelace
    kind: person
    aliases: [Countess, {name: AAL, weak: true, case: exact, not: AAL Ltd, from: 1835, until: 1852-11-27}]
    roles: {title: mathematician, since: 1842}
    affiliations: [{actor: bob, role: friend, since: 1833-06, until: }]
    born: 1815-12-10
    died:
    country: GB
    pronouns: she
    bio: |
      First *programmer*.

      Second paragraph.
    sanctions: [{authority: OFAC, list: SDN, program: X, id: 007, since: 2022-02-28, until: , url: "https://a.example/b", note: n}]
    style: {prefer: Ada Lovelace, avoid: Lady Lovelace}
    links: {wikidata: Q7259, opensanctions: NK-1, url: https://a.example}
    sources: https://a.example/s
    reviewed: 2025
    tests: {match: Lovelace, not: [Lovelace Street]}
`,
      'actors.yaml',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ actor }) => actor),
      [
        {
          id: 'ada',
          name: 'Ada Lovelace',
          kind: 'person',
          aliases: [
            { name: 'Countess' },
            {
              name: 'AAL',
              weak: true,
              case: 'exact',
              not: ['AAL Ltd'],
              from: '1835',
              until: '1852-11-27',
            },
          ],
          roles: [{ title: 'mathematician', since: '1842' }],
          affiliations: [{ actor: 'bob', role: 'friend', since: '1833-06', until: null }],
          born: '1815-12-10',
          died: null,
          country: ['gb'],
          pronouns: 'she',
          bio: 'First *programmer*.\n\nSecond paragraph.',
          sanctions: [
            {
              authority: 'OFAC',
              list: 'SDN',
              program: 'X',
              id: '007',
              since: '2022-02-28',
              until: null,
              url: 'https://a.example/b',
              note: 'n',
            },
          ],
          style: { prefer: 'Ada Lovelace', avoid: ['Lady Lovelace'] },
          links: { wikidata: 'Q7259', opensanctions: 'NK-1', url: 'https://a.example' },
          sources: ['https://a.example/s'],
          reviewed: '2025',
          tests: { match: ['Lovelace'], not: ['Lovelace Street'] },
        },
      ],
    );
  });

  it('knows where everything stands', () => {
    const text = `# desk\n${head}${ada}    # a remark\n\n${bob}`;
    const [first, second] = parseRegistry(text, 'actors.yaml').entries;
    const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    assert.deepEqual([cut(first.idSpan), cut(first.span)], ['ada', ada.trim()]);
    assert.deepEqual([cut(second.idSpan), cut(second.span)], ['bob', bob.trim()]);
  });

  describe('accepts', () => {
    const accepted: [what: string, text: string, ids: string[]][] = [
      ['an empty registry', head, []],
      ['an empty registry in flow style', 'version: 1\nactors: {}\n', []],
      ['CR LF', (head + ada + bob).replaceAll('\n', '\r\n'), ['ada', 'bob']],
      ['CR', (head + ada + bob).replaceAll('\n', '\r'), ['ada', 'bob']],
      ['a byte order mark', `\uFEFF${head}${ada}`, ['ada']],
      ['a missing last line break', (head + ada).trimEnd(), ['ada']],
      [
        'a document start, comments and a later key',
        `---\n# x\n${head}\n# y\n${ada}# z\n${bob}x-desk: {a: 1}\n`,
        ['ada', 'bob'],
      ],
      ['the version at the end', `actors:\n${ada}${bob}version: 1\n`, ['ada', 'bob']],
      [
        'flow style',
        'version: 1\nactors: {ada: {name: Ada Lovelace, kind: person}, bob: {name: Bob, kind: person}}\n',
        ['ada', 'bob'],
      ],
      [
        'JSON',
        '{"version": 1, "actors": {"ada": {"name": "Ada [{", "kind": "person"}, "bob": {"name": "B\\"ob}", "kind": "person"}}}',
        ['ada', 'bob'],
      ],
      [
        'anchors, aliases and merge keys',
        `x-base: &base {kind: person, country: gb}\n${head}  ada: {<<: *base, name: Ada}\n  bob:\n    <<: *base\n    name: Bob\n`,
        ['ada', 'bob'],
      ],
      ['a quoted id', `${head}  "ada":\n    name: A\n    kind: person\n`, ['ada']],
      [
        'an id that looks like a number',
        `${head}  2011:\n    name: A\n    kind: person\n  007:\n    name: B\n    kind: person\n`,
        ['2011', '007'],
      ],
      ['Norway', `${head}${ada}    country: no\n`, ['ada']],
      [
        'a bio that ends in a Markdown heading',
        `${head}  ada:\n    name: A\n    kind: person\n    bio: |\n      Text\n\n      # End\n${bob}`,
        ['ada', 'bob'],
      ],
      [
        'entries that close their brackets under the id',
        `${head}  ada: {\n    name: A, kind: person\n  }\n${bob}`,
        ['ada', 'bob'],
      ],
    ];
    for (const [what, text, expected] of accepted) {
      it(what, () => {
        const file = parseRegistry(text, 'actors.yaml');
        assert.deepEqual(file.problems, []);
        assert.deepEqual(ids(file), expected);
        for (const { actor, idSpan } of file.entries)
          assert.equal(text.slice(idSpan.start, idSpan.end).replaceAll('"', ''), actor.id);
      });
    }
    it('the last line of a bio', () => {
      assert.equal(
        parseRegistry(
          `${head}  ada:\n    name: A\n    kind: person\n    bio: |\n      Text\n\n      # End\n${bob}`,
          'f',
        ).entries[0].actor.bio,
        'Text\n\n# End',
      );
    });
    it('what merge keys bring', () => {
      assert.deepEqual(
        parseRegistry(
          `x-base: &base {kind: person, country: gb}\n${head}  ada: {<<: *base, name: Ada}\n`,
          'f',
        ).entries[0].actor,
        { id: 'ada', kind: 'person', country: ['gb'], name: 'Ada' },
      );
    });
  });

  describe('says what is wrong, where, and what to do', () => {
    const wrong: [text: string, ...problems: string[]][] = [
      [
        `${ada}    aliases:\n      - A\n      - {name: B, foo: 1}\n`,
        'error «foo» aliases: item 2: unknown key "foo"; known keys are name, weak, case, not, from, until',
      ],
      [
        `${ada}    aliases: [A, {nam: B}]\n`,
        'error «nam» aliases: item 2: unknown key "nam"; did you mean "name"? (known keys: name, weak, case, not, from, until)',
        'error «{nam: B}» aliases: item 2: "name" is missing: Another way to write the actor.',
      ],
      [
        `${ada}    alises: [A]\n`,
        'error «alises» unknown key "alises"; did you mean "aliases"? (known keys: name, kind, aliases, roles, affiliations, born, died, country, pronouns, bio, sanctions, style, links, sources, reviewed, tests)',
      ],
      [
        `${ada}    aliases: [A, 12, ]\n`,
        'error «12» aliases: item 2: must be a name (in quotes if it looks like a number), or {name: ..., weak: ..., case: ..., not: ...}',
      ],
      [`${ada}    aliases:\n      - A\n      -\n`, 'error «» aliases: item 2: must not be empty'],
      [
        `${ada}    born: 12 April 1975\n`,
        'error «12 April 1975» born: must be a date such as 2022-02-28, 2022-02 or 2022',
      ],
      [
        `${ada}    born: 2023-02-29\n`,
        'error «2023-02-29» born: must be a day that the calendar has',
      ],
      [
        `${ada}    country: [ru, rus]\n`,
        'error «rus» country: item 2: must be two letters such as ru or us (ISO 3166-1 alpha-2)',
      ],
      [
        `${ada}    sources: [www.example.org]\n`,
        'error «www.example.org» sources: item 1: must be a web address that starts with https:// or http://',
      ],
      [
        `${ada}    links: {wikidata: 7747}\n`,
        'error «7747» links: wikidata: must be text: put it in quotes, "7747"',
      ],
      [`${ada}    tests: x\n`, 'error «x» tests: must be {match: [...], not: [...]}'],
      [`${ada}    bio: "a\\0b"\n`, 'error «"a\\0b"» bio: must not contain control characters'],
      [
        '  ada:\n    name: A\n    kind: persn\n',
        'error «persn» kind: must be one of person, organization, company, public-body, media, country, vessel; did you mean "person"?',
      ],
      [
        '  ada:\n    kind: person\n',
        'error «ada» "name" is missing: The full name, as a draft writes it at first mention.',
      ],
      ['  ada:\n    name:\n    kind: person\n', 'error «name» name: must not be empty'],
      [
        '  ada:\n',
        'error «ada» "ada" is empty: write "name:" and "kind:" under it, indented further',
      ],
      [
        '  ada: Ada\n',
        'error «Ada» must hold the actor\'s keys: "name:", "kind:" ..., each on a line of its own, indented',
      ],
      [
        '  ada\n',
        'error «ada» an entry is an id with a colon, and the actor’s keys under it, indented further: "kirill-dmitriev:"',
      ],
      [
        '  Ada Lovelace:\n    name: A\n    kind: person\n',
        'error «Ada Lovelace» the id "Ada Lovelace" must be letters (a to z), digits and single hyphens, such as kirill-dmitriev',
      ],
      [
        `${ada}    sanctions: [{list: SDN}]\n`,
        'error «{list: SDN}» sanctions: item 1: "authority" is missing: Who designated the actor: OFAC, UN, UK, EU.',
      ],
      [
        `${ada}    name: Ada\n`,
        'error «name» the key "name" is here twice: delete one, or join them',
      ],
      [
        `${ada}    born: !!js/function "x"\n`,
        'error «!!js/function» tags (!...) are not used here: delete it, or put the text in quotes',
      ],
      [
        '  __proto__:\n    name: A\n    kind: person\n',
        'error «__proto__» the id "__proto__" must be letters (a to z), digits and single hyphens, such as kirill-dmitriev',
      ],
      [
        '  constructor:\n    name: A\n    kind: person\n',
        'error «constructor» the id "constructor" is a reserved word: choose another id',
      ],
      [
        `${ada}    died: 1800\n    born: 1815\n`,
        'warning «1800» died (1800) is before born (1815)',
      ],
      [
        `${ada}    roles: [{title: x, since: 2020-05, until: 2020-04}]\n`,
        'warning «2020-04» roles: item 1: until (2020-04) is before since (2020-05)',
      ],
      [
        `${ada}    aliases: {name: A, from: 2001, until: 2000}\n`,
        'warning «2000» aliases: item 1: until (2000) is before from (2001)',
      ],
      [
        `${ada}    aliases: [Ada Lovelace, B, {name: B}]\n`,
        'information «Ada Lovelace» aliases: item 1: "Ada Lovelace" is the name itself: delete the alias',
        'information «B» aliases: item 3: "B" is already an alias: delete one',
      ],
      [
        `${ada}    style: {avoid: [Ada Lovelace]}\n`,
        'warning «Ada Lovelace» style: avoid: "Ada Lovelace" is the preferred spelling: it cannot be avoided',
      ],
      [
        `${ada}    country: uk\n`,
        'warning «uk» country: "uk" is not a country code: write gb (United Kingdom)',
      ],
      [
        `${ada}    country: [zz]\n`,
        'warning «zz» country: "zz" is not a country code (ISO 3166-1 alpha-2)',
      ],
      [
        `${ada}    affiliations: [{actor: ada}]\n`,
        'warning «ada» affiliations: item 1: an actor cannot belong to itself',
      ],
    ];
    for (const [body, ...problems] of wrong)
      it(problems[0].slice(0, 90), () => assert.deepEqual(said(head + body), problems));

    const files: [what: string, text: string, ...problems: string[]][] = [
      [
        'prose',
        'The meeting took place.\n',
        'error «T» not a registry: it has "version: 1", then "actors:", and under it an id with its keys for each actor',
      ],
      [
        'nothing',
        '',
        'error «» not a registry: it has "version: 1", then "actors:", and under it an id with its keys for each actor',
      ],
      [
        'no actors',
        'version: 1\nactor:\n',
        'error «actor» unknown key "actor"; did you mean "actors"?',
        'error «v» "actors" is missing: write "actors:" on a line of its own, and each actor under it',
      ],
      [
        'a list',
        'version: 1\nactors:\n  - name: Ada\n',
        'error «- name: Ada» actors: must be ids with a colon and the keys of each actor under it, not a list or a text: "kirill-dmitriev:"',
        'error «» "kind" is missing: What the actor is: person, organization, company, public-body, media, country, vessel.',
      ],
      [
        'no version',
        `actors:\n${ada}`,
        'warning «a» "version" is missing: write "version: 1" on the first line',
      ],
      [
        'a later version',
        `version: 2\nactors:\n${ada}`,
        'error «2» version: must be 1, the version of the format that this Copydesk reads',
      ],
      [
        'two documents',
        `${head}${ada}---\nversion: 1\n`,
        'error «---» a second document begins here ("---"); a registry file contains only one: delete the line, and whatever is repeated after it',
      ],
    ];
    for (const [what, text, ...problems] of files)
      it(what, () => assert.deepEqual(said(text), problems));
  });

  describe('lets a mistake cost as little as can be', () => {
    const eve = '  eve:\n    name: Eve\n    kind: person\n';
    const sanctioned = '    sanctions: [{authority: OFAC, since: 2022-02-28}]\n';
    /** What is left of eve: names, those that could be read in doubt with "?", designations alike, and the unread fields. */
    const costs: [what: string, body: string, left: string][] = [
      ['nothing wrong', eve + sanctioned, 'Eve | OFAC |'],
      [
        'an open quotation mark',
        `  eve:\n    name: "Eve\n    kind: person\n${sanctioned}`,
        'Eve | OFAC | name',
      ],
      [
        'an open bracket',
        `  eve:\n    aliases: [A, B\n    name: Eve\n    kind: person\n${sanctioned}`,
        'Eve A? B? | OFAC | aliases',
      ],
      ['a tab', `  eve:\n\tname: Eve\n    kind: person\n${sanctioned}`, 'Eve | OFAC | name'],
      [
        'a tab in the sanctions',
        `${eve}    sanctions:\n\t- authority: OFAC\n`,
        'Eve | | sanctions',
      ],
      [
        'wrong indentation',
        `  eve:\n    name: Eve\n   kind: person\n${sanctioned}`,
        'Eve | OFAC | kind',
      ],
      ['a colon too many', `${eve}    bio: He said: no\n${sanctioned}`, 'Eve | OFAC | bio'],
      ['a line at the left edge', `${eve}    sanctions:\n- authority: OFAC\n`, 'Eve | | sanctions'],
      ['a left-over of a merge', `${eve}${sanctioned}>>>>>>> theirs\n`, 'Eve | OFAC? | sanctions'],
      ['a bad alias', `${eve}    aliases: [A, {nam: B}, C]\n`, 'Eve A B? C | | aliases'],
      [
        'an alias that may be weak',
        `${eve}    aliases: [{name: A, weak: yes}]\n`,
        'Eve A? | | aliases',
      ],
      ['an unknown key', `${eve}    foo: bar\n    aliases: A\n${sanctioned}`, 'Eve A | OFAC |'],
      [
        'a bad designation',
        `${eve}    sanctions: [{authority: OFAC, until: never}]\n`,
        'Eve | OFAC? | sanctions',
      ],
      [
        'one bad designation of two',
        `${eve}    sanctions: [{authority: UN}, {authority: OFAC, since: 2022-02-31}]\n`,
        'Eve | UN OFAC? | sanctions',
      ],
      [
        'a designation without an authority',
        `${eve}    sanctions: [{list: SDN}]\n`,
        'Eve | authority not readable? | sanctions',
      ],
      [
        'a misspelt key of a designation',
        `${eve}    sanctions: [{authority: OFAC, untill: 2024}]\n`,
        'Eve | OFAC? | sanctions',
      ],
      ['sanctions that are a word', `${eve}    sanctions: OFAC\n`, 'Eve | OFAC? | sanctions'],
      [
        'sanctions that are true',
        `${eve}    sanctions: true\n`,
        'Eve | authority not readable? | sanctions',
      ],
      [
        'misspelt sanctions',
        `${eve}    sanction: [{authority: OFAC}]\n`,
        'Eve | OFAC? | sanctions',
      ],
      [
        'sanctions in another word',
        `${eve}    designations: [{authority: OFAC}]\n`,
        'Eve | OFAC? | sanctions',
      ],
      ['sanctions under any key', `${eve}    us: [{authority: OFAC}]\n`, 'Eve | OFAC? | sanctions'],
      [
        'sanctions twice',
        eve + sanctioned + '    sanctions: [{authority: EU}]\n',
        'Eve | OFAC? EU? | sanctions',
      ],
      [
        'until before since',
        `${eve}    sanctions: [{authority: OFAC, since: 2022, until: 2002}]\n`,
        'Eve | OFAC? |',
      ],
      [
        'a kind in capitals',
        `  eve:\n    name: Eve\n    kind: Person\n${sanctioned}`,
        'Eve | OFAC | kind',
      ],
      [
        'no name',
        `  eve:\n    kind: person\n    aliases: [Eva]\n${sanctioned}`,
        'Eva Eva | OFAC | name',
      ],
      [
        'no name at all',
        `  eve-miller:\n    kind: person\n${sanctioned}`,
        'Eve Miller | OFAC | name',
      ],
      ['a name that is a number', `  eve:\n    name: 1984\n    kind: media\n`, '1984 | | name'],
      [
        'a misspelt name',
        `  eve:\n    nmae: Eve\n    kind: person\n${sanctioned}`,
        'Eve | OFAC | name',
      ],
      [
        'a text for an entry',
        '  eve: Eve Miller\n',
        'Eve Miller | authority not readable? | name,kind,sanctions',
      ],
      ['a key written twice', `${eve}    name: Eva\n${sanctioned}`, 'Eve Eva? | OFAC | name'],
      ['an alias that leads nowhere', `${eve}    sanctions: *nobody\n`, 'Eve | | sanctions'],
      ['curly quotation marks', `  eve:\n    name: “Eve”\n    kind: person\n`, 'Eve | |'],
      [
        'an id with blanks',
        `  Eve Miller:\n    name: Eve\n    kind: person\n${sanctioned}`,
        'Eve | OFAC |',
      ],
    ];
    const doubt = ({ doubtful }: { doubtful?: true }): string => (doubtful ? '?' : '');
    for (const [what, body, left] of costs) {
      it(what, () => {
        const file = parseRegistry(head + body + bob, 'actors.yaml');
        assert.equal(file.entries.length, 2, JSON.stringify(file.problems));
        const [{ actor }, second] = file.entries;
        const names = [actor.name, ...(actor.aliases ?? []).map((one) => one.name + doubt(one))];
        const sanctions = (actor.sanctions ?? []).map((one) => one.authority + doubt(one));
        const said = [names.join(' '), sanctions.join(' '), (actor.unread ?? []).join()];
        assert.equal(said.join(' | ').replace(/ +/g, ' ').trim(), left);
        assert.equal(second.actor.unread, undefined);
        assert.equal(file.problems.length > 0, what !== 'nothing wrong');
      });
    }

    const kept: [what: string, text: string, left: string][] = [
      ['an id being typed names nobody', `${head}${ada}  ev\n${bob}`, 'ada,bob'],
      ['an id alone names nobody', `${head}${ada}  ev:\n${bob}`, 'ada,bob'],
      [
        'an id that is not indented',
        `${head}${ada}eve:\n  name: Eve\n  kind: person\n${bob}`,
        'ada,eve,bob',
      ],
      ['a second document', `${head}${ada}---\n${head}${eve}${sanctioned}`, 'ada,eve?'],
      ['a document mark between entries', `${head}${ada}---\n${bob}`, 'ada,bob'],
      ['a second list', `${head}${ada}actors:\n${eve}${sanctioned}`, 'ada,eve?'],
      ['a later version', `version: 2\nactors:\n${ada}${eve}${sanctioned}`, 'ada,eve?'],
      ['a list of actors', `version: 1\nactors:\n  - name: Eve\n    kind: person\n`, 'eve'],
      [
        'a slip in JSON',
        '{"version": 1, "actors": {"eve": {"name": Eve"}, "bob": {"name": "Bob", "kind": "person"}}}',
        'eve,bob',
      ],
      [
        'a key twice in JSON',
        '{"version": 1, "actors": {"eve": {"name": "Eve", "kind": "person", "kind": "media"}}}',
        'eve',
      ],
      [
        'an anchor that is missing',
        `x-a: &a person\n${head}  eve: {name: Eve, kind: *nobody}\n  bob: {name: Bob, kind: *a}\n`,
        'eve,bob',
      ],
      [
        'more problems than are told',
        head + Array.from({ length: 600 }, (_, i) => `  a${i}: {name: A${i}}\n`).join(''),
        Array.from({ length: 600 }, (_, i) => `a${i}`).join(),
      ],
    ];
    for (const [what, text, left] of kept) {
      it(what, () => {
        const { entries, problems, readable } = parseRegistry(text, 'f');
        const found = entries.map(
          ({ actor }) => actor.id + (actor.sanctions?.every(({ doubtful }) => doubtful) ? '?' : ''),
        );
        assert.equal(found.join(), left);
        assert.ok(readable && problems.length > 0);
      });
    }

    it('tells one slip of the syntax in one sentence', () =>
      assert.deepEqual(
        said(`${head}  eve:\n    aliases: [A, B\n    name: Eve\n    kind: person\n${bob}`),
        [
          'error «n» a bracket, [ or {, that was opened further up is not closed before this line begins something new',
        ],
      ));
  });

  it('says which key is here twice, also above a second document, but not that each has a version', () => {
    const twice = ada.replace('    kind:', '    name: Ada B.\n    kind:');
    const second = (text: string): string[] =>
      said(text).filter((one) => !one.includes('a second document begins here'));
    const told = ['error «name» the key "name" is here twice: delete one, or join them'];
    assert.deepEqual(second(`${head}${twice}---\n${bob}`), told);
    assert.deepEqual(second(`${head}${ada}---\n${bob}`), []);
    assert.deepEqual(second(`${head}${ada}---\nversion: 1\n`), []);
    assert.deepEqual(second(`${head}${twice}---\n${head}${bob}`), told);
  });

  describe('with two sides of a merge in it', () => {
    const eve = (sanctions: string): string =>
      `  eve:\n    name: Eve\n    kind: person\n${sanctions}`;
    const ofac = '    sanctions: [{authority: OFAC, since: 2022-02-28}]\n';
    const text = `${head}${ada}<<<<<<< ours\n${eve('')}=======\n${eve(ofac)}  dan:\n    name: Dan\n    kind: person\n>>>>>>> theirs\n${bob}`;
    it('counts what is outside, and doubts what one side alone says', () => {
      const { entries } = parseRegistry(text, 'f');
      assert.deepEqual(
        entries.map(({ actor: { id, sanctions, unread } }) => [
          id,
          sanctions?.[0].doubtful,
          unread,
        ]),
        [
          ['ada', undefined, undefined],
          ['eve', true, ['sanctions']],
          ['dan', undefined, undefined],
          ['bob', undefined, undefined],
        ],
      );
    });
    it('says so in one sentence, with both sides', () =>
      assert.deepEqual(said(text), [
        'error «<<<<<<< ours» from here on there are two versions of the registry: keep what is right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>> (eve: sanctions differ; dan is only in the second)',
      ]));
  });
});
