import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const dmitriev = actor('dmitriev', 'Kirill Dmitriev');
const putin = actor('putin', 'Vladimir Vladimirovich Putin');
const merkel = actor('merkel', 'Angela Merkel');
const leyen = actor('leyen', 'Ursula von der Leyen');
const assad = actor('assad', 'Bashar al-Assad');
const kim = actor('kim', 'Kim Jong-un');

describe('full names and surnames', () => {
  it('finds the surname after the full name', () =>
    assertMentions([dmitriev], '[Kirill Dmitriev] came. Then [Dmitriev] left.'));
  it('finds the surname before the full name', () =>
    assertMentions([putin], 'President [Putin] spoke.\n\nLater [Vladimir Putin] left.'));
  it('leaves possessive endings out', () =>
    assertMentions([dmitriev], "[Kirill Dmitriev] came. [Dmitriev]’s plan and [Dmitriev]'s fund."));
  it('finds no name inside a word', () =>
    assertMentions([merkel], '[Angela Merkel] met Merkelson; a Merkelian move.'));
  it('leaves prefixes and suffixes out', () =>
    assertMentions(
      [merkel],
      '[Angela Merkel] won. Anti-[Merkel] groups, a [Merkel]-led coalition, ex-[Merkel] aides.',
    ));
  it('does not read across a full stop', () =>
    assertMentions([merkel], 'They called Angela. Merkel is a town.'.replace('Merkel', 'Smith')));
  it('leaves titles out', () =>
    assertMentions([merkel], 'Chancellor [Angela Merkel] and Mrs. [Merkel]'));
});

describe('family names of several words', () => {
  it('with and without particles', () =>
    assertMentions(
      [leyen],
      '[Ursula von der Leyen] spoke. [Von der Leyen] said; then [von der Leyen] and [Leyen].',
    ));
  it('with and without the Arabic article', () =>
    assertMentions(
      [assad],
      '[Bashar al-Assad] spoke. [Assad] left; [al-Assad] and [Al-Assad] stayed.',
    ));
  it('takes another particle for another name', () =>
    assertMentions([actor('b', 'Klaus Bismarck')], '[Klaus Bismarck] met Otto von Bismarck.'));
  it('double names', () =>
    assertMentions(
      [actor('s', 'Sabine Leutheusser-Schnarrenberger')],
      '[Sabine Leutheusser-Schnarrenberger] spoke, [Leutheusser-Schnarrenberger] said.',
    ));
  it('a double name is not its half', () =>
    assertMentions([merkel], '[Angela Merkel] met Petra Merkel-Schmidt and Schmidt-Merkel.'));
});

describe('two names that a hyphen joins', () => {
  const people = [actor('putin', 'Vladimir Putin'), actor('trump', 'Donald Trump'), merkel];
  it('are two people whom the draft names apart', () =>
    assertMentions(
      people,
      '[Vladimir Putin] met [Donald Trump]. Both praised the [Trump=trump]-[Putin=putin] summit. [Putin]‑[Trump] talks followed.',
    ));
  it('are two people where an article says so and the other is named apart', () =>
    assertMentions(
      [merkel],
      '[Angela Merkel] met Steve Witkoff. Witkoff hailed the [Merkel]-Witkoff meeting. A second Witkoff-[Merkel] call came.',
    ));
  it('are one stranger’s otherwise', () =>
    assertMentions(
      [merkel],
      '[Angela Merkel] met Petra Merkel-Schmidt. Schmidt is a town. Merkel-Schmidt said so, and Mrs. Merkel-Schmidt left. The Merkel-Maier case.',
    ));
  it('are nobody’s while the draft does not name them in full', () =>
    assertMentions(
      people,
      'The Trump-Putin summit. [Angela Merkel] stayed away from the Merkel-Putin dinner.',
    ));
  it('are no three', () =>
    assertMentions(people, '[Vladimir Putin] met [Donald Trump] for a Trump-Putin-Xi summit.'));
});

describe('family-first names', () => {
  it('finds the family name', () =>
    assertMentions([kim], '[Kim Jong Un] met Xi. [Kim] said; [Kim Jong-un] left.'));
  it('does not take Western names for such', () =>
    assertMentions([actor('c', 'Kim Clijsters')], '[Kim Clijsters] won. [Clijsters] said.'));
  it('tells family members apart', () =>
    assertMentions([actor('xi', 'Xi Jinping')], '[Xi Jinping] spoke. [Xi] said so.'));
});

describe('middle names, initials and suffixes', () => {
  it('drops a patronymic', () =>
    assertMentions([putin], '[Vladimir Putin] and [Vladimir Vladimirovich Putin]'));
  it('takes an initial for the middle name', () =>
    assertMentions([putin], '[Vladimir V. Putin] spoke, [Putin] said.'));
  it('takes an initial for the given name', () =>
    assertMentions([actor('n', 'Nursultan Nazarbayev')], 'It was [N. Nazarbayev] who left.'));
  it('takes no other initial', () =>
    assertMentions([actor('gw', 'George W. Bush')], 'It was George H. W. Bush who left.'));
  it('takes no other patronymic', () =>
    assertMentions([actor('l', 'Sergey Viktorovich Lavrov')], 'It was Sergey Borisovich Lavrov.'));
  it('takes a nickname', () =>
    assertMentions([actor('n', 'Benjamin Netanyahu')], '[Ben Netanyahu] spoke. [Netanyahu] left.'));
  it('takes no translation of a name', () =>
    assertMentions([actor('s', 'John Smith')], 'Juan Smith spoke.'));
  it('takes no initial behind another given name', () =>
    assertMentions(
      [actor('b', 'Boris Johnson')],
      'It was Lyndon B. Johnson. [Boris Johnson] left; calls [B. Johnson] a friend.',
    ));
  it('keeps a suffix', () =>
    assertMentions(
      [actor('d', 'Raymond Davis Jr.')],
      'It was [Raymond Davis Jr.] who won. [Davis] said.',
    ));
  it('reads a nickname in quotation marks', () =>
    assertMentions(
      [actor('d', 'Jean-Claude Duvalier')],
      'The exile, [Jean-Claude ‘Baby Doc’ Duvalier], returned.',
    ));
});

describe('spellings', () => {
  it('folds diacritics', () =>
    assertMentions(
      [actor('e', 'Recep Tayyip Erdoğan')],
      '[Recep Tayyip Erdogan] spoke. [Erdogan] said, [Erdoğan] meant.',
    ));
  it('knows ae, oe and ue', () =>
    assertMentions(
      [actor('s', 'Wolfgang Schäuble')],
      '[Wolfgang Schaeuble] spoke. [Schaeuble] said.',
    ));
  it('knows romanisations', () =>
    assertMentions([dmitriev], '[Kirill Dmitriyev] spoke. Then [Dmitriyev] left.'));
  it('forgives a letter after the given name, then takes the draft’s spelling', () =>
    assertMentions(
      [actor('a', 'Mahmoud Ahmadinejad')],
      '[Mahmoud Ahmedinejad] spoke; [Ahmedinejad] said.',
    ));
  it('forgives nothing without a given name', () =>
    assertMentions([actor('a', 'Mahmoud Ahmadinejad')], 'Then Ahmedinejad spoke.'));
  it('forgives no letter of a short name', () =>
    assertMentions([actor('k', 'John Kerry')], 'Then John Berry spoke.'));
  it('takes a frequent family name for nobody’s misspelling', () =>
    assertMentions([actor('j', 'Michael Johnston')], 'Then Michael Johnson spoke. Johnson said.'));
  it('is not sure of a frequent family name that sounds the same', () =>
    assertMentions([actor('p', 'Adam Philips', SANCTIONED)], 'Then {Adam Phillips} spoke.'));
  it('reads Cyrillic entries', () =>
    assertMentions([actor('p', 'Владимир Путин')], 'Then [Vladimir Putin] spoke, [Putin] said.'));
  it('reads the order of lists', () =>
    assertMentions([actor('p', 'PUTIN Vladimir')], 'Then [Vladimir Putin] spoke.'));
});

describe('names that mean somebody or something else', () => {
  const brandt = actor('brandt', 'Willy Brandt');
  it('a capitalised neighbour on the right vetoes', () =>
    assertMentions(
      [brandt],
      'The Willy Brandt Platz and the Brandt Foundation; [Willy Brandt] came.',
    ));
  it('a prize or a prison', () =>
    assertMentions(
      [actor('n', 'Alfred Nobel')],
      '[Alfred Nobel] died. The Nobel prize and the Nobel Prize.',
    ));
  it('the name twice, where a headline ends with it, does not', () =>
    assertMentions([brandt], 'No excuses for [Brandt]\n[Brandt] resigned. [Willy Brandt] left.'));
  it('a weekday on the right does not', () =>
    assertMentions([brandt], '[Willy Brandt] came. Then [Brandt] Thursday left.'));
  it('a firm', () =>
    assertMentions(
      [actor('b', 'Boris Johnson')],
      '[Boris Johnson] left. Johnson & Johnson and Johnson & Sons fell.',
    ));
  it('a prefix makes a word of the name', () =>
    assertMentions(
      [actor('t', 'Donald Trump')],
      '[Donald Trump] won. Anti-[Trump] Republicans and never-[Trump] Democrats left.',
    ));
  it('a relative whose given name is a word', () =>
    assertMentions(
      [actor('b', 'Joe Biden')],
      '[Joe Biden] came. Hunter Biden did not. [Biden] smiled.',
    ));
  it('who is elected and not yet in office', () =>
    assertMentions(
      [actor('t', 'Donald Trump')],
      '[Donald Trump] won. President-elect [Trump] left.',
    ));
  it('everyday words at the head of a sentence', () =>
    assertMentions(
      [actor('s', 'Luther Strange')],
      '[Luther Strange] won. Strange days indeed. [Strange] said so.',
    ));
  it('months', () =>
    assertMentions(
      [actor('m', 'Theresa May')],
      '[Theresa May] spoke in May. May 25 was the day. [May] said that by then [May] had left.',
    ));
  it('everyday words in small letters', () =>
    assertMentions([actor('r', 'Condoleezza Rice')], '[Condoleezza Rice] ate rice. [Rice] said.'));
  it('the longer name of a body', () =>
    assertMentions(
      [actor('t', 'Donald Trump'), body('ta', 'Trump administration')],
      '[Donald Trump=t] heads the [Trump administration=ta]. [Trump=t] allies agree.',
    ));
});

describe('strangers', () => {
  const becker = actor('becker', 'Boris Becker');
  it('a stranger’s full name and surname', () =>
    assertMentions([becker], 'Ali Becker spoke. Becker said so.'));
  it('the more often named owns the surname', () =>
    assertMentions(
      [becker],
      '[Boris Becker] played. [Boris Becker] won. Ali Becker watched. [Becker] smiled.',
    ));
  it('of equals the first', () =>
    assertMentions([becker], 'Ali Becker watched [Boris Becker] play. Becker smiled.'));
  it('a stranger with an unusual name', () =>
    assertMentions([becker], '[Boris Becker] met the lawyer Quirx Becker.'));
  it('verbs of a headline are no given names', () =>
    assertMentions(
      [becker],
      'Crowd Cheers Boris Becker As Becker Wins Again'
        .replace('Boris Becker', '[Boris Becker]')
        .replace('As Becker', 'As [Becker]'),
    ));
  it('the head of a sentence is no given name', () =>
    assertMentions(
      [becker],
      '[Boris Becker] won. When [Becker] came, all cheered. Unlike [Becker] he lost. Watching [Becker] helped.',
    ));
});

describe('shared surnames', () => {
  const betty = actor('betty', 'Betty Ford');
  const gerald = actor('gerald', 'Gerald Ford');
  it('belong to whom the draft names most', () =>
    assertMentions(
      [betty, gerald],
      '[Betty Ford=betty] spoke. [Gerald Ford=gerald] was there. [Betty Ford=betty] left. [Ford=betty] smiled.',
    ));
  it('of equals to the first, not to the last', () =>
    assertMentions(
      [betty, gerald],
      '[Betty Ford=betty] met [Gerald Ford=gerald]. [Ford=betty]’s speech',
    ));
});

describe('surnames without their full name', () => {
  const obama = actor('obama', 'Barack Obama');
  it('with a title', () => assertMentions([obama], 'Then President [Obama] spoke.'));
  it('rare, and where only a name has a capital, as possible', () =>
    assertMentions([obama], 'They met {Obama} there. {Obama} said.'));
  it('not at the head of a sentence alone', () =>
    assertMentions([actor('d', 'Beth Dittoo')], 'Dittoo for the rest.'));
  it('not frequent ones', () =>
    assertMentions([actor('s', 'Adam Smith')], 'They met Smith there.'));
  it('nor places, nor given names', () =>
    assertMentions(
      [actor('w', 'Denzel Washington'), actor('j', 'Michael Jordan')],
      'They met in Washington and in Jordan.',
    ));
  it('not of two bearers', () =>
    assertMentions([obama, actor('m', 'Michelle Obama')], 'They met Obama there.'));
  it('of two bearers the one who holds the title', () =>
    assertMentions(
      [
        actor('o', 'Barack Obama', { roles: [{ title: 'former president of the United States' }] }),
        actor('m', 'Michelle Obama'),
      ],
      'Then President [Obama=o] spoke.',
    ));
});

describe('titles in names', () => {
  const francis = actor('francis', 'Pope Francis');
  it('are left out and asked for', () =>
    assertMentions([francis], 'Pope [Francis] spoke. [Francis] said. St. Francis did not.'));
  it('say who is meant only in the draft', () => assertMentions([francis], 'Then Francis spoke.'));
  it('no place that is called after a saint', () =>
    assertMentions(
      [actor('l', 'Louis XV')],
      'King [Louis XV] met him in St. Louis. [Louis] left Saint Louis.',
    ));
  it('a ruler’s number', () =>
    assertMentions(
      [actor('b', 'Pope Benedict XVI')],
      'Pope [Benedict XVI] spoke. Pope [Benedict] left; [Benedict] said.',
    ));
});

describe('names without a family name, or with one that stands first', () => {
  const hlaing = actor('hlaing', 'Min Aung Hlaing', SANCTIONED);
  const phuc = actor('phuc', 'Nguyen Xuan Phuc', SANCTIONED);

  it('of a Burmese name no part is anybody for certain, whether or not the country is known', () => {
    for (const one of [hlaing, { ...hlaing, country: ['mm'] }])
      assertMentions(
        [one],
        'Gen. [Min Aung Hlaing] spoke. Min Aung sells phones, Aung Hlaing paints, Min Hlaing sings, and {Hlaing} left.',
      );
    assertMentions([{ ...hlaing, sanctions: null }], '[Min Aung Hlaing] and {Hlaing} spoke.');
  });

  it('a long Burmese one is known by its end', () =>
    assertMentions(
      [actor('suu', 'Aung San Suu Kyi')],
      'Daw [Aung San Suu Kyi] spoke. Ms. [Suu Kyi] left. Aung San founded the army.',
    ));

  it('is told from other names with such a word', () => {
    assertMentions([actor('win', 'Ann Win', SANCTIONED)], '[Ann Win] spoke. Ms. [Win] left.');
    assertMentions([actor('oo', 'Min Oo', SANCTIONED)], '[Min Oo] spoke. Mr. [Oo] left.');
  });

  it('a Vietnamese one is known by its last word, and never by the first two', () =>
    assertMentions(
      [{ ...phuc, sanctions: null }],
      '[Nguyen Xuan Phuc] spoke. Mr. [Phuc] left. Nguyen Xuan sings.',
    ));

  it('a Vietnamese one that is sanctioned', () =>
    assertMentions([phuc], '[Nguyen Xuan Phuc] spoke. Nguyen Xuan sells phones.'));
});

describe('a full name without its first given name', () => {
  it('is somebody else’s, for all that is known, where the family name is common and a sanction rests on it', () => {
    for (const [name, rest] of [
      ['Ahmed Hassan Ali', 'Hassan Ali'],
      ['John Paul Smith', 'Paul Smith'],
      ['Juan Carlos Gomez', 'Carlos Gomez'],
    ]) {
      const one = actor('one', name, SANCTIONED);
      assertMentions([one], `[${name}] spoke. {${rest}} sells phones.`);
      assertMentions([{ ...one, sanctions: null }], `[${name}] spoke. [${rest}] left.`);
    }
  });

  it('is the person’s where the family name is rare', () =>
    assertMentions(
      [actor('zarif', 'Mohammad Javad Zarif', SANCTIONED)],
      '[Mohammad Javad Zarif] spoke. [Javad Zarif] left.',
    ));

  it('is nobody else’s where it begins with the father’s', () =>
    assertMentions(
      [actor('petrov', 'Ivan Sergeevich Petrov', SANCTIONED)],
      '[Ivan Sergeevich Petrov] spoke. [Sergeevich Petrov] left.',
    ));
});
