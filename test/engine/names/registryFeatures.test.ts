import assert from 'node:assert/strict';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { actor, assertMentions, body, mentionsOf, SANCTIONED } from './mentions.js';

describe('aliases', () => {
  const cat = body('cat', 'Center for Analysis of Terror', {
    aliases: [{ name: 'CAT', weak: true }],
  });
  it('a weak one needs another name', () => assertMentions([cat], 'The CAT sat.'));
  it('a weak one counts beside another name', () =>
    assertMentions([cat], 'The [CAT] of the [Center for Analysis of Terror]'));
  it('any case', () =>
    assertMentions(
      [body('x', 'Extinction Rebellion', { aliases: [{ name: 'xr', case: 'any' }] })],
      '[XR], [Xr] and [xr]',
    ));
  it('exact case', () =>
    assertMentions(
      [body('who', 'Who Cares', { aliases: [{ name: 'WHO', case: 'exact' }] })],
      'Who is the [WHO]?',
    ));
  it('not in these phrases', () =>
    assertMentions(
      [
        body('s', 'Saint', { aliases: [] }),
        body('p', 'Treasury Office', { aliases: [{ name: 'Treasury', not: ['Treasury bonds'] }] }),
      ],
      'The [Treasury] sold Treasury bonds.',
    ));
  it('from a date and until one', () => {
    const twitter = body('x', 'X Corporation', {
      aliases: [{ name: 'Twitter', until: '2023-07' }],
    });
    assertMentions([twitter], 'On [Twitter] he wrote.', { date: '2023-07-31' });
    assertMentions([twitter], 'On Twitter he wrote.', { date: '2023-08-01' });
  });
  it('spellings that the house prefers or avoids', () =>
    assertMentions(
      [
        actor('z', 'Volodymyr Zelensky', {
          style: { prefer: 'Volodymyr Zelenskyy', avoid: ['Vladimir Zelensky'] },
        }),
      ],
      '[Vladimir Zelensky], [Volodymyr Zelenskyy]',
    ));
  it('a surname kept by hand needs no full name', () =>
    assertMentions(
      [actor('t', 'Donald Trump', { aliases: [{ name: 'Trump' }] }), actor('i', 'Ivanka Trump')],
      'Then [Trump=t] spoke. [Ivanka Trump=i] left.',
    ));
  it('a surname kept by hand is no stranger’s', () =>
    assertMentions(
      [actor('t', 'Donald Trump', { aliases: [{ name: 'Trump' }] })],
      'Then Mary Trump spoke.',
    ));
});

describe('namesakes', () => {
  const two = [actor('a', 'John Smith'), actor('b', 'John Smith')];
  it('are ambiguous, the surname too', () =>
    assertMentions(two, '<John Smith> spoke. <Smith> said.'));
  it('are pinned for a draft', () =>
    assertMentions(two, '[John Smith=b] spoke. [Smith=b] said.', { pins: { 'John Smith': 'b' } }));
  it('list all candidates', () => {
    const [mention] = mentionsOf(compileLexicon(two), 'It was John Smith.');
    assert.deepEqual(mention.candidates, [
      { actor: 'a', name: 'John Smith' },
      { actor: 'b', name: 'John Smith' },
    ]);
    assert.equal(mention.actor, null);
  });
  it('a pin says so', () => {
    const [mention] = mentionsOf(compileLexicon(two), 'It was John Smith.', {
      pins: { 'John Smith': 'a' },
    });
    assert.deepEqual([mention.actor, mention.pinned, mention.status], ['a', true, 'certain']);
  });
  it('a pin to an actor who is gone is none', () =>
    assertMentions(two, '<John Smith> spoke.', { pins: { 'John Smith': 'gone' } }));
});

describe('sanctions', () => {
  const dmitriev = actor('d', 'Kirill Dmitriev', SANCTIONED);
  const marks = (text: string, actors = [dmitriev], setting = {}) =>
    mentionsOf(compileLexicon(actors), text, setting).map(
      ({ text, sanctioned }) => `${text}: ${sanctioned}`,
    );
  it('rest on the full name', () =>
    assert.deepEqual(marks('Kirill Dmitriev came. Dmitriev left.'), [
      'Kirill Dmitriev: yes',
      'Dmitriev: yes',
    ]));
  it('never on a bare surname', () => assertMentions([dmitriev], 'They met {Dmitriev} there.'));
  it('nor on a surname with a title', () =>
    assert.deepEqual(marks('Then envoy Dmitriev left.'), ['Dmitriev: possible']));
  it('nor on a surname kept by hand', () =>
    assertMentions(
      [actor('d', 'Kirill Dmitriev', { ...SANCTIONED, aliases: [{ name: 'Dmitriev' }] })],
      'They met {Dmitriev} there.',
    ));
  it('nor on a spelling that was forgiven', () =>
    assertMentions(
      [actor('a', 'Mahmoud Ahmadinejad', SANCTIONED)],
      'They met {Mahmoud Ahmedinejad} there.',
    ));
  it('nor on another’s family name', () =>
    assertMentions(
      [actor('a', 'Mahmoud Ahmadinejad', SANCTIONED), actor('r', 'Reza Ahmedinejad')],
      'They met {Mahmoud Ahmedinejad} there.',
    ));
  it('nor on an everyday word', () =>
    assertMentions([body('v', 'Victory', SANCTIONED)], 'They boarded the {Victory} there.'));
  it('but on another romanisation', () =>
    assert.deepEqual(marks('It was Sergei Lavrov.', [actor('l', 'Sergey Lavrov', SANCTIONED)]), [
      'Sergei Lavrov: yes',
    ]));
  it('nor on a guessed acronym', () =>
    assertMentions([body('f', 'Russian Direct Investment Fund', SANCTIONED)], 'The RDIF paid.'));
  it('have a beginning', () =>
    assert.deepEqual(marks('Kirill Dmitriev came.', [dmitriev], { date: '2022-02-27' }), [
      'Kirill Dmitriev: no',
    ]));
  it('begin on their first day', () =>
    assert.deepEqual(marks('Kirill Dmitriev came.', [dmitriev], { date: '2022-02-28' }), [
      'Kirill Dmitriev: yes',
    ]));
  it('have an end', () => {
    const lifted = actor('d', 'Kirill Dmitriev', {
      sanctions: [{ authority: 'OFAC', since: '2022', until: '2025-03' }],
    });
    assert.deepEqual(marks('Kirill Dmitriev came.', [lifted], { date: '2025-02-28' }), [
      'Kirill Dmitriev: yes',
    ]);
    // On some day of March it ended.
    assert.deepEqual(marks('Kirill Dmitriev came.', [lifted], { date: '2025-03-31' }), [
      'Kirill Dmitriev: possible',
    ]);
    assert.deepEqual(marks('Kirill Dmitriev came.', [lifted], { date: '2025-04-01' }), [
      'Kirill Dmitriev: lifted',
    ]);
  });
  it('of one namesake are possible', () =>
    assert.deepEqual(marks('It was Kirill Dmitriev.', [dmitriev, actor('e', 'Kirill Dmitriev')]), [
      'Kirill Dmitriev: possible',
    ]));
});

describe('antecedents', () => {
  it('are the first full name', () => {
    const mentions = mentionsOf(
      compileLexicon([actor('d', 'Kirill Dmitriev')]),
      'Dmitriev came. Kirill Dmitriev left. Dmitriev',
    );
    assert.deepEqual(
      mentions.map(({ form, antecedent }) => [form, antecedent?.start ?? null]),
      [
        ['surname', 15],
        ['name', null],
        ['surname', 15],
      ],
    );
  });
});
