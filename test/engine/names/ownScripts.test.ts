import { actor, assertMentions, SANCTIONED } from './mentions.js';

describe('names in Cyrillic and Greek letters', () => {
  it('are found in text in these letters, in all cases', () =>
    assertMentions(
      [actor('p', 'Владимир Путин', SANCTIONED), actor('k', 'Олена Коваль')],
      '[Владимир Путин] приехал. Они видели [Владимира Путина], говорили с [Владимиром Путиным]. Там и [Путин], и о [Путине] молчали. Там [Олена Коваль] сказала.',
    ));
  it('without the father’s name, and with the family name first', () =>
    assertMentions(
      [actor('l', 'Сергей Викторович Лавров')],
      '[Сергей Викторович Лавров] приехал. [Лавров Сергей] и [Сергей Лавров].',
    ));
  it('of women', () =>
    assertMentions(
      [actor('z', 'Мария Захарова')],
      'Сказала [Мария Захарова]; ответ [Марии Захаровой]. Ответили и видели [Захарову].',
    ));
  it('but not others of the name', () =>
    assertMentions(
      [actor('p', 'Владимир Путин', SANCTIONED)],
      'Приехал Игорь Путин. Путина пела Анна Путина.',
    ));
  it('are found in Latin letters still', () =>
    assertMentions([actor('p', 'Владимир Путин')], 'Then [Vladimir Putin] left.'));
  it('Greek as they are written', () =>
    assertMentions(
      [actor('t', 'Αλέξης Τσίπρας')],
      'Ο [Αλέξης Τσίπρας] μίλησε. Μετά ο [Τσίπρας] έφυγε.',
    ));
});
