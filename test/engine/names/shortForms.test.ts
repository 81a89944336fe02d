import { actor, assertMentions, body, SANCTIONED } from './mentions.js';

describe('a given name alone', () => {
  const thaksin = actor('thaksin', 'Thaksin Shinawatra');
  it('that few people have is the person’s after the full name', () =>
    assertMentions(
      [thaksin],
      '[Thaksin Shinawatra] fell. They feared [Thaksin]. [Thaksin]’s men fled.',
    ));
  it('needs the full name', () => assertMentions([thaksin], 'They feared Thaksin.'));
  it('is not another’s', () =>
    assertMentions(
      [thaksin],
      '[Thaksin Shinawatra] fell. Thaksin Kraisak fled to Amman, and so did Ali Thaksin.',
    ));
  it('that many people have says nothing', () =>
    assertMentions([actor('m', 'Michelle Obama')], '[Michelle Obama] spoke. Then Michelle left.'));
  it('of two is nobody’s', () =>
    assertMentions(
      [thaksin, actor('k', 'Thaksin Kraisak')],
      '[Thaksin Shinawatra] met [Thaksin Kraisak]. Thaksin smiled.',
    ));
  it('of two is whose full name stands more often', () =>
    assertMentions(
      [thaksin, actor('k', 'Thaksin Kraisak')],
      '[Thaksin Shinawatra] met [Thaksin Kraisak]. [Thaksin Shinawatra] left. [Thaksin=thaksin] smiled.',
    ));
  it('that is a place or a word says nothing', () =>
    assertMentions([actor('p', 'Paris Lovett')], '[Paris Lovett] flew. She left Paris.'));
});

describe('what a body is', () => {
  const commission = body('ec', 'European Commission');
  it('stands for it after the full name, with article and capital', () =>
    assertMentions(
      [commission],
      'The [European Commission] met. The [Commission] said so, a commission too.',
    ));
  it('needs the full name', () => assertMentions([commission], 'The Commission said so.'));
  it('needs the article', () =>
    assertMentions([commission], 'The [European Commission] met. Commission sources said so.'));
  it('is no part of another name', () =>
    assertMentions(
      [commission],
      'The [European Commission] met the Commission of Inquiry and the Budget Commission, not the Commission President.',
    ));
  it('may be another’s that the draft names as often', () => {
    assertMentions(
      [commission],
      'The [European Commission] proposed it. The Venice Commission objected. The {Commission} met.',
    );
    assertMentions(
      [commission],
      'The Venice Commission objected. The [European Commission] proposed it. The {Commission} met.',
    );
    assertMentions(
      [commission],
      'The [European Commission] proposed it. The Venice Commission objected. The [European Commission] met. The [Commission] left.',
    );
  });
  it('stands first where the name says of what', () =>
    assertMentions(
      [body('coe', 'Council of Europe')],
      'The [Council of Europe] met. The [Council] said so.',
    ));
  it('of two is nobody’s', () =>
    assertMentions(
      [commission, body('vc', 'Venice Commission')],
      'The [European Commission] and the [Venice Commission] met. The Commission said so.',
    ));
  it('carries a sanctions mark with the full name only', () =>
    assertMentions(
      [body('f', 'Russian Direct Investment Fund', SANCTIONED)],
      'The [Russian Direct Investment Fund] paid. The [Fund] denied it.',
    ));
});

describe('a body without what it is', () => {
  const group = body('w', 'Wagner Group');
  it('is meant after the full name', () =>
    assertMentions(
      [group],
      'The [Wagner Group] left. On Monday [Wagner] denied it. [Wagner] fighters stayed.',
    ));
  it('needs the full name', () => assertMentions([group], 'Wagner fighters stayed.'));
  it('is possible where the body is under sanctions', () =>
    assertMentions(
      [body('w', 'Wagner Group', SANCTIONED)],
      'The [Wagner Group] left. {Wagner} fighters stayed.',
    ));
  it('is not meant where the draft has somebody of that family name', () =>
    assertMentions(
      [group],
      'Richard Wagner wrote it. The [Wagner Group] took his name. Wagner would have laughed.',
    ));
  it('is no everyday word, no place and no given name', () => {
    assertMentions([body('d', 'Delta Airlines')], '[Delta Airlines] flew. The delta rose.');
    assertMentions([body('v', 'Victor Capital')], '[Victor Capital] lost. Victor left.');
    assertMentions([body('p', 'Paris Media')], '[Paris Media] closed. Paris slept.');
  });
});
