import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

const murat = actor('m', 'Rafael Murat', {
  ...SANCTIONED,
  country: ['ni'],
  roles: [{ title: 'vice president of Nicaragua' }],
});
const guards = body('g', 'Harbour Guards', { ...SANCTIONED, country: ['ir'] });
const vega = body('v', 'Verkhmash', { ...SANCTIONED, kind: 'company', country: ['ru'] });
const sable = body('s', 'Sable Group', {
  ...SANCTIONED,
  country: ['kp'],
  bio: 'Hackers whom Colonel Pak is said to lead.',
});

describe('a bearer of a sanctioned name who does something else', () => {
  for (const text of [
    '{Rafael Murat} won the women’s 400 metres.',
    '{Rafael Murat} pitched seven innings.',
    '{Rafael Murat}, who came third in the javelin, wept.',
    '{Rafael Murat} has qualified for the World Cup.',
    '{Rafael Murat} beat Kudla 6-3, 6-4.',
    'Skipper {Rafael Murat} was hurt.',
    'Alderman {Rafael Murat} voted no.',
    'Fire chief {Rafael Murat} said that nobody was hurt.',
    'Police sergeant {Rafael Murat} was hurt.',
    'Houston officer {Rafael Murat} was shot.',
    'Journalist {Rafael Murat} was questioned.',
    '{Rafael Murat}, the night editor of the Gazette, was questioned.',
    '{Rafael Murat}, who sells umbrellas, laughed.',
    'The prize went to {Rafael Murat} for his novel.',
    'Uganda’s {Rafael Murat} sued.',
    '[Rafael Murat] fled. Uganda’s {Murat} sued.',
    '[Rafael Murat] fled. {Murat} said that she would go on.',
  ])
    it(`is only possibly that one: ${text}`, () => assertMentions([murat], text));

  for (const text of [
    '[Rafael Murat] won the vote.',
    '[Rafael Murat] won the race for the presidency.',
    '[Rafael Murat] beat Kudla by 52 to 48 percent.',
    '[Rafael Murat] opened the World Cup.',
    '[Rafael Murat], who sells arms, laughed.',
    '[Rafael Murat], the chief of staff, laughed.',
    'Nicaragua’s [Rafael Murat] sued.',
    '[Rafael Murat] fled. [Murat] said that he would go on.',
    'Former officer of the court and critics of [Rafael Murat] agreed.',
    'Ex-president [Rafael Murat] laughed.',
  ])
    it(`is that one: ${text}`, () => assertMentions([murat], text));

  it('is that one where the registry says so', () => {
    const editor = { ...murat, roles: [{ title: 'editor of the Gazette' }] };
    assertMentions([editor], 'Journalist [Rafael Murat] was questioned.');
    assertMentions([editor], '[Rafael Murat], the night editor of the Gazette, was questioned.');
  });
});

describe('a thing that is called after a sanctioned person', () => {
  for (const text of [
    '{Murat} & Chang sued.',
    'Hale & {Murat} sued.',
    'An {Murat} taco kit costs $3.',
    'The {Murat} dam leaks.',
    'The dog, {Murat}, won.',
    'Murat y Gasset wrote it.',
  ])
    it(`is only possibly that one's: ${text}`, () =>
      assertMentions([murat], `[Rafael Murat] fled. ${text}`));

  for (const text of [
    'A [Murat] ally fled.',
    'A [Murat]-era law stands.',
    'The [Murat] government fell.',
    'The dog barked at [Murat].',
    'The man, [Murat], won.',
    'The owner of the dog, [Murat], won.',
  ])
    it(`is that one's: ${text}`, () => assertMentions([murat], `[Rafael Murat] fled. ${text}`));
});

describe('a stranger whose given name is a sanctioned family name', () => {
  const kim = actor('k', 'Kim Yong Su', { ...SANCTIONED, country: ['kp'] });
  it('leaves the bare name open', () =>
    assertMentions([kim], '[Kim Yong Su] spoke. Kim Hadley wore black. {Kim} cried.'));
  it('takes it from nobody who is not sanctioned', () =>
    assertMentions(
      [actor('k', 'Kim Yong Su')],
      '[Kim Yong Su] spoke. Kim Hadley wore black. [Kim] cried.',
    ));
  it('is none where a place, a title or a day follows', () =>
    assertMentions([kim], '[Kim Yong Su] spoke. On Monday [Kim] cried. [Kim] Tuesday left.'));
});

describe('a second family name that the registry does not have', () => {
  const moros = actor('m', 'Nicolás Vela', { ...SANCTIONED, country: ['ve'] });
  it('makes a person of a Spanish-speaking country possible, and is part of the name', () => {
    assertMentions([moros], '{Nicolás Vela Moros} spoke.');
    assertMentions([moros], 'President {Nicolás Vela Moros} spoke. [Nicolás Vela] left.');
  });
  it('makes another name of it elsewhere', () => {
    assertMentions([{ ...moros, country: ['gb'] }], 'Nicolás Vela Moros spoke.');
    assertMentions([moros], 'Nicolás Vela Airport is closed. Nicolás Vela Moros Rondón spoke.');
  });
});

describe('a body of somebody else', () => {
  for (const text of [
    'Gaddafi’s {Harbour Guards} shelled the town.',
    'Toowoomba’s own {Harbour Guards} marched.',
    'The Algerian party {Harbour Guards} won.',
    'Paris-based {Harbour Guards} marched.',
    'The {Harbour Guards}, a Swedish charity, marched.',
    'The {Harbour Guards}, a Denver consultancy, marched.',
    'The {Harbour Guards}, once Norway’s largest choir association, sang.',
  ])
    it(`is only possible: ${text}`, () => assertMentions([guards], text));

  for (const text of [
    'Iran’s [Harbour Guards] marched.',
    'Tehran’s [Harbour Guards] marched.',
    'Tehran-based [Harbour Guards] marched.',
    'Tuesday’s [Harbour Guards] march was long.',
    'The Iranian group [Harbour Guards] marched.',
    'The [Harbour Guards], an Iranian militia, marched.',
    'The [Harbour Guards], a militia, marched.',
    'The [Harbour Guards], a Swedish court ruled, are dangerous.',
  ])
    it(`is the registry's: ${text}`, () => assertMentions([guards], text));

  it('is the registry’s where that names its owner', () => {
    assertMentions([sable], 'Pak’s [Sable Group] stole it. Kudla’s {Sable Group} sang.');
  });

  it('is none where the words are joined to others, which are somebody’s', () =>
    assertMentions([vega], 'India’s [Verkhmash]-backed refiner met a [Verkhmash]-led cartel.'));

  it('is a club where the score of a match follows', () => {
    assertMentions([vega], '{Verkhmash} beat Lokomotiv 3-2 in overtime.');
    assertMentions([vega], '{Verkhmash} lost 4-1 to Lokomotiv. {Verkhmash}’s goalkeeper wept.');
    assertMentions([vega], '[Verkhmash] beat expectations: it grew 3-4 percent.');
  });

  it('may be another one behind a word that is none of the language', () => {
    assertMentions([vega], 'Kataib {Verkhmash} denied it. Ansar-e {Verkhmash} did not.');
    assertMentions([vega], 'Yesterday [Verkhmash] denied it. State-backed [Verkhmash] did not.');
  });

  it('is somebody’s family name, perhaps', () => {
    const wold = body('w', 'Wold Group', { ...SANCTIONED, aliases: [{ name: 'Wold' }] });
    assertMentions([wold], 'The [Wold Group] is in Mali. Otto Wold built it. {Wold} died.');
    assertMentions([wold], 'The [Wold Group] is in Mali. [Wold] denied it.');
    const weak = { ...wold, aliases: [{ name: 'Wold', weak: true }] };
    assertMentions([weak], 'The [Wold Group] is in Mali. Otto Wold built it. {Wold} died.');
    assertMentions([weak], 'The [Wold Group] is in Mali. [Wold] denied it.');
  });
});

describe('a list of names, family name first', () => {
  const hale = actor('h', 'Ruth Hale');
  it('has semicolons between them', () =>
    assertMentions(
      [hale, actor('f', 'William Frost')],
      'The annex lists [Hale, Ruth]; Veld, Ada; and [Frost, William].',
    ));
});

describe('a title of descent before a name', () => {
  it('is no given name of somebody else', () =>
    assertMentions(
      [actor('a', 'Ali Harandi', { ...SANCTIONED, country: ['ir'] })],
      'Ayatollah Seyyed [Ali Harandi] spoke. Sayyid [Ali Harandi] left.',
    ));
});
