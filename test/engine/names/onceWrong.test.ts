import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

/** "Name" of a person, "o:Name" of a body, with "*" behind it under sanctions, with "|" before aliases, with "=he" or "=she", "@role". */
function registered(written: string): Actor {
  const [, isBody, name, aliases, pronouns, role, sanctioned] =
    /^(o:)?([^|=@*]+)(\|[^=@*]+)?(?:=(he|she))?(?:@([^*]+))?(\*)?$/.exec(written)!;
  const more: Partial<Actor> = {
    ...(aliases && {
      aliases: aliases
        .slice(1)
        .split('|')
        .map((one) => ({ name: one })),
    }),
    ...(pronouns && { pronouns: pronouns as 'he' }),
    ...(role && { roles: [{ title: role }] }),
    ...(sanctioned && SANCTIONED),
  } as Partial<Actor>;
  return (isBody ? body : actor)(name, name, more);
}

/** Who is registered, separated by semicolons, and drafts with what is marked. */
type Case = readonly [registry: string, ...marked: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'courtesy titles against the sex': [
    [
      'Vladimir Petrov*',
      '[Vladimir Petrov] is under sanctions. Mrs. Petrov, a schoolteacher, said that the house was cold.',
      '[Vladimir Petrov] left. Miss Petrov stayed. Ms. Petrov, too. Madame Petrov left. Lady Petrov came.',
    ],
    ['Margaret Thatcher', '[Margaret Thatcher] left. Mr. Thatcher stayed. Mrs. [Thatcher] spoke.'],
    [
      'Hillary Clinton;Bill Clinton',
      '[Hillary Clinton] left. [Bill Clinton] stayed. Mr. [Clinton=Bill-Clinton] spoke. Mrs. [Clinton] spoke.',
    ],
    ['Donald Trump', '[Donald Trump] left. Mrs. Trump stayed.'],
    ['Maria Cruz', '[Maria Cruz] came with her husband, Mr. Cruz.'],
  ],
  'strangers whose family name stands first': [
    [
      'Kim Jong Un*',
      'Kim Min-ji, 23, said rents were high. Kim said she would move. [Kim Jong Un] was on TV.',
    ],
    ['Wang Yi', 'Wang Wenbin spoke. Wang said no. [Wang Yi] left.'],
    ['Chen Quanguo*', 'Chen Wei swam. Chen won. [Chen Quanguo] left.'],
    ['Kim Jong Un*', 'Kim Dae-jung was president. Kim died in 2009. [Kim Jong Un] left.'],
    ['Hun Sen', 'Hun Manet spoke. Hun said so. [Hun Sen] left.'],
    ['Vladimir Petrov*', 'Anna Petrov, a nurse, spoke. Petrov said no. [Vladimir Petrov] left.'],
  ],
  'father and son': [
    [
      'Ivan Petrov*',
      'Ivan Petrov, Jr., left.',
      'Ivan Petrov, III, left.',
      'Ivan Petrov (Jr.) left.',
      'Ivan Petrov, V, left.',
      'Ivan Petrov Jr. left.',
      '{Ivan Petrov}, Sr., left.',
    ],
    ['Ivan Petrov Jr.*', '{Ivan Petrov} left.', '[Ivan Petrov Jr.] left.'],
    ['Robert F. Kennedy Jr.*', '{Robert F. Kennedy} was shot in 1968.'],
    ['Ferdinand Marcos Jr.*', '{Ferdinand Marcos} ruled until 1986.', 'The elder Marcos ruled.'],
    ['Charles III', 'King Charles I was beheaded.', 'King [Charles III] spoke.'],
    ['John Paul II', 'Pope John Paul I died.', 'Pope [John Paul II] died.'],
    [
      'Donald Trump;Donald Trump Jr.',
      '[Donald Trump=Donald-Trump] left. “It is over,” [Trump=Donald-Trump] said.',
    ],
    ['John Smith;John Smith III', '[John Smith=John-Smith] left.'],
  ],
  places: [
    [
      'Lloyd Austin',
      'AUSTIN, Texas (AP) — [Lloyd Austin] said so.',
      '[Lloyd Austin] left. In Austin, prices rose. The mayor of Austin agreed.',
    ],
    ['Jack London*', 'LONDON (Reuters) — Rain fell.'],
    ['Tim Scott', '[Tim Scott] left. They met in Fort Scott and Port Scott and Mount Scott.'],
    ['Tim Scott', '[Tim Scott] left. Great Scott, and Central Park.'],
    ['Abraham Lincoln', '[Abraham Lincoln] left. Lincoln, Nebraska, is cold. In Lincoln, too.'],
    ['George Bush', '[George Bush] left. The Burning Bush and Shepherd’s Bush are known.'],
    ['Bruce Li', '[Bruce Li] left. Jet Li came. Li-ion cells burn.'],
    ['Carl Denver*', '[Carl Denver] left. Mr. [Denver] flew to Denver.'],
    [
      'James Madison',
      '[James Madison] left. Flights to Madison rose. The Madison police came to Lake Madison. Madison, Wisconsin, froze.',
    ],
  ],
  offices: [
    [
      'Bernie Sanders@Senator;Sarah Huckabee Sanders@Governor',
      '[Sarah Huckabee Sanders] and [Bernie Sanders] met. Gov. [Sanders=Sarah-Huckabee-Sanders] left.',
    ],
  ],
  'two given names': [
    ['Martin Luther King Jr.', '{Martin Luther} wrote theses.'],
    ['John James|John Edwards James', '{John Edwards} won.', '[John James] won.'],
    [
      'George H. W. Bush|George Herbert Walker Bush;George W. Bush|George Walker Bush',
      '[George H.W. Bush=George-H-W-Bush] won in 1988. [George W. Bush=George-W-Bush] won in 2000.',
    ],
  ],
  misspelt: [
    ['Vladimir Putin', '[Vladmir Putin] left.', '[Valdimir Putin] left.', 'Sergei Putin left.'],
    ['Kamala Harris', '{Kamela Harris} left.', '{Kamala Haris} left.'],
    ['Maria Cruz', '{Maria Cruuz} left.'],
    ['John Kline', 'The comic John Cleese left.'],
    ['John Larson', 'Host Johnny Carson left.'],
    ['Lauren Boebert', 'The winger Laurent Robert left. Robert spoke.'],
    ['Jeff Flake', 'Jeff Blake left.'],
    ['John Conyers', 'John Connors left.'],
    ['Keith Ellison', 'Keith Gleeson left.'],
    ['Terri Sewell', 'Terry Semel left.'],
    ['David Vitter', 'Dave Winer left.'],
    ['Ron Barber', 'Ronnie Barker left.'],
    ['Mike Pence', 'Michael Spence left.'],
    ['James Comer', 'James Comey left.'],
  ],
  initials: [
    ['JD Vance', '[J. D. Vance] said so. [Vance] left.', '[J.D. Vance] left.'],
    ['J.D. Vance', '[J. D. Vance] said so.', '[JD Vance] left.'],
    ['J. D. Vance', '[JD Vance] left. [Vance] agreed.'],
    ['A. K. Antony', '[A. K. Antony] left.', '[A.K. Antony] left.'],
    ['Jonathan Hayes', '{J Hayes} left.'],
    ['Alice Harvard', 'A Harvard study found it.'],
    ['o:Boeing', 'A [Boeing] crashed.'],
    ['Alice Boeing', 'A Boeing crashed.'],
    ['Ann Park*', 'A Park official left.'],
  ],
  'in their own letters': [
    ['Владимир Путин', '[Владимир Путин] уехал.'],
    ['Олена Петрівна Коваль', 'Вчора [Олена Коваль] виступила.'],
    ['Олена Петрівна Коваленко', 'Вчора [Олена Коваленко] виступила.'],
  ],
  'the family name first': [
    ['Shinzo Abe', '[Abe Shinzo] left. [Abe] spoke.'],
    ['Fumio Kishida', '[Kishida Fumio] left. [Kishida] spoke.'],
    ['Viktor Orbán', '[Orbán Viktor] left. [Orbán] spoke.'],
    ['Xi Jinping', '[Jinping Xi] left.'],
    ['Aung San Suu Kyi', '[Aung San Suu Kyi] left. [Suu Kyi] said the talks had stalled.'],
    ['Jo Yong', 'Jo Yong-chol left.'],
    ['Abdul Fatah', 'Abdul Fatah al-Sissi left.'],
  ],
  'bare family names that are words or places': [
    ['Shomari Figures', 'Oil output fell.\n\nNote - Figures are in thousands.'],
    ['Steve Jobs', 'Protect Our Jobs said so.'],
    ['Barbara Boxer', 'He paid for Boxer crimes.'],
    ['Chris John', 'The coach John smiled.'],
    ['Donald Norcross', 'A man from Norcross, Ga., left.'],
    ['Roger Downing', 'He went to Downing Street.'],
    ['Marsha Blackburn', 'A fire in Blackburn burned.'],
    ['Jerry Moody', 'Moody’s cut it.'],
    ['Cory Booker', 'The Booker-shortlisted author left.'],
    ['Raúl Labrador', 'The Labrador-cross barked.'],
  ],
  'headlines in capitals': [
    [
      'Orlando Pace',
      'OHIO’S [PACE] WINS AWARD.\n\n[Orlando Pace] won. [Pace], a junior, led. Last year, [Pace] ran.',
    ],
    ['Ruth Colby', '[RUTH COLBY] RESIGNS', '[RUTH COLBY] RESIGNS AS MAYOR', '[RUTH COLBY] WINS'],
    ['Karim Osman', '[KARIM OSMAN] QUITS'],
  ],
  firms: [
    ['o:LLC ARSENAL*', 'Then Arsenal won.'],
    ['o:Saturn LLC*', 'Saturn has rings.'],
    ['o:Titan LLC*', 'Titan is big.'],
    ['o:Falcon Ltd*', 'Falcon flew.'],
    ['o:PAO LOKOMOTIV*', 'Then {Lokomotiv} won.'],
    ['o:LLC ZENIT*', 'Then Zenit won.'],
  ],
};

describe('inputs of which the names were once wrong', () => {
  for (const [title, cases] of Object.entries(CASES))
    describe(title, () => {
      for (const [registry, ...drafts] of cases)
        for (const marked of drafts)
          it(`${registry}: ${marked}`, () =>
            assertMentions(
              registry.split(';').map((one) => {
                const made = registered(one);
                return { ...made, id: made.name.replace(/[ .]+/g, '-') };
              }),
              marked,
            ));
    });
});
