import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

describe('family names and firms’ words that other things are called by', () => {
  it('countries and capitals act in news as persons do', () => {
    assertMentions([actor('a', 'Denzel Washington')], 'Washington denied it. Moscow agreed.');
    assertMentions(
      [actor('a', 'Kerry Washington')],
      '[Kerry Washington] won. [Washington] said she was glad. {Washington} denied supplying arms. London and {Washington} agreed. Ms. [Washington] denied it. Talks with {Washington} broke down.',
    );
    assertMentions(
      [actor('a', 'Jack London')],
      '{London} said it would respond. [Jack London] left. {London}’s response was firm. “No,” [London] said. [London], 54, agreed.',
    );
    assertMentions(
      [actor('a', 'Michael Jordan')],
      '[Michael Jordan] won. {Jordan} condemned the attack. [Jordan], who scored, left. {Jordan} borders Syria.',
    );
    // A town is no government.
    assertMentions([actor('a', 'Jackie Preston')], '[Jackie Preston] won. [Preston] denied it.');
  });

  it('months are cold and wet', () => {
    assertMentions(
      [actor('a', 'Theresa May')],
      '[Theresa May] left. May was cold. May is the wettest month. It was May. May brought heavy rain. [May] was defiant. [May] has been warned. [May] brought a deal.',
    );
    assertMentions(
      [actor('a', 'John March')],
      '[John March] left. March was dry. [March] said no.',
    );
  });

  it('prizes stand behind an article', () => {
    assertMentions(
      [actor('a', 'Cory Booker')],
      '[Cory Booker] left. The {Booker} went to her. He won a {Booker}. The [Booker] campaign ended. [Booker] said so.',
    );
  });

  it('banks close and rivers rise, whoever is called so', () => {
    assertMentions(
      [actor('a', 'Joe Banks', SANCTIONED)],
      '[Joe Banks] paid a fine. {Banks} closed early. Banks were shut. [Banks] denied it. [Banks] was late. [Banks], who left, paid. On Friday [Banks] closed his shop.',
    );
    assertMentions(
      [actor('a', 'Pam Bridges')],
      '[Pam Bridges] spoke. {Bridges} collapsed. [Bridges] said so. [Bridges] resigned. [Bridges] unveiled a plan.',
    );
    // A name that is no plural, and one of no everyday word.
    assertMentions([actor('a', 'Dan Cross')], '[Dan Cross] spoke. [Cross] collapsed.');
    assertMentions([actor('a', 'Roy Hughes')], '[Roy Hughes] spoke. [Hughes] collapsed.');
  });

  it('a truck, a scholarship and a hotel bear names', () => {
    assertMentions(
      [actor('a', 'Henry Ford')],
      '[Henry Ford] spoke. A {Ford} truck burned. A red {Ford} truck burned. A [Ford] ally left. The [Ford] campaign ended.',
    );
    assertMentions(
      [actor('a', 'William Fulbright')],
      '[William Fulbright] spoke. She won a {Fulbright} scholarship. A [Fulbright] aide left.',
    );
  });

  it('submarines and moons are no firm', () => {
    assertMentions(
      [body('a', 'Titan Ltd')],
      '[Titan Ltd] rose. [Titan] will expand. The {Titan} submersible sank. The moon {Titan} is cold. The firm [Titan] left. The [Titan] board met.',
    );
    assertMentions(
      [body('a', 'Falcon Ltd')],
      '[Falcon Ltd] rose. A {Falcon} rocket left. The carmaker [Falcon] left. [Falcon] fell.',
    );
    // A word that is nobody else's.
    assertMentions([body('a', 'Sberbank PAO')], '[Sberbank PAO] rose. The [Sberbank] card works.');
  });

  it('no sanctions mark rests on such a word alone', () => {
    assertMentions(
      [body('a', 'Titan Ltd', SANCTIONED)],
      '[Titan Ltd] rose. {Titan} fell. Saturn’s moon, {Titan}, is cold.',
    );
    assertMentions(
      [body('a', 'Sberbank PAO', SANCTIONED)],
      '[Sberbank PAO] rose. [Sberbank] fell.',
    );
  });

  it('words without an article are no person at the head of a sentence', () => {
    assertMentions(
      [actor('a', 'Jon Hope')],
      '[Jon Hope] left. {Hope} is fading. [Hope] said so. On Monday [Hope] was ill.',
    );
    assertMentions([actor('a', 'Jim Baker')], '[Jim Baker] left. [Baker] is ill.');
  });

  it('New York and San Jose are places', () => {
    assertMentions(
      [actor('a', 'Omar York')],
      '[Omar York] left. He moved to New York. Mr. [York] sang.',
    );
    assertMentions([actor('a', 'Juan Jose')], 'San Jose burned. [Juan Jose] left.');
    assertMentions([actor('a', 'Joe Biden')], '[Joe Biden] left. New [Biden] rules apply.');
  });

  it('another body has a word more', () => {
    assertMentions(
      [body('a', 'Academy of Sciences')],
      'The National {Academy of Sciences} met. The Russian [Academy of Sciences] met.',
    );
    assertMentions([body('a', 'Orion Bank')], 'The Orion Bank Building burned. [Orion Bank] fell.');
  });

  it('a wife is not her husband, nor a son his father', () => {
    assertMentions(
      [actor('a', 'Henrik Falk')],
      '[Henrik Falk] came. Mrs. Falk spoke. Herr [Falk] stayed.',
    );
    assertMentions(
      [actor('a', 'Pavel Drozd', SANCTIONED)],
      '[Pavel Drozd] was listed. Ms. Drozd runs a school.',
    );
    assertMentions([actor('a', 'Dino Testa', SANCTIONED)], 'Dino Testa, jr., left.');
  });
});
