import assert from 'node:assert/strict';
import { NO_DECISIONS } from '../../../src/engine/decisions/decision.js';
import { scannedText, scanNames } from '../../../src/engine/names/recognition/scan.js';
import { settleMentions } from '../../../src/engine/names/resolution/settleMentions.js';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import type { Actor } from '../../../src/engine/registry/registrySchema.js';
import { DraftReader } from '../../../src/engine/text/draftText.js';
import { actor, assertMentions, body, mentionsOf, SANCTIONED } from './mentions.js';

const petrov = actor('p', 'Vladimir Petrov', SANCTIONED);
const obama = actor('o', 'Barack Obama', {
  roles: [{ title: 'president of the United States' }],
});
const dunmore = (id: string, given: string, title?: string): Actor =>
  actor(id, `${given} Dunmore`, title === undefined ? {} : { roles: [{ title }] });

describe('a family name alone that a title has told', () => {
  it('is told behind an article, too, and where other things are named', () => {
    assertMentions([obama], 'Then President [Obama] spoke. The [Obama] campaign won.');
    assertMentions([obama], 'Then President [Obama] spoke. He lives near [Obama].');
  });
  it('is not without the title', () => {
    assertMentions([obama], 'They met {Obama}. The Obama campaign won.');
    assertMentions([obama], 'They met {Obama}. He lives near Obama, a town.');
  });
});

describe('a name that an editor has settled', () => {
  const smiths = [actor('a', 'John Smith'), actor('b', 'John Smith'), actor('c', 'Ann Smith')];
  it('is settled where the draft writes those very words of nobody else', () => {
    const trump = actor('t', 'Donald Trump', { aliases: [{ name: 'Trump' }] });
    assertMentions([trump], 'Mary Trump spoke. Then [Trump] left.', { pins: { Trump: 't' } });
    assertMentions(smiths, '<John Smith> spoke. [Smith=c] left.', { pins: { Smith: 'c' } });
  });
  it('settles who is meant by the family name, against others and against a title', () => {
    assertMentions(smiths, '[John Smith=b] spoke. [Ann Smith=c] sat. [Smith=b] left.', {
      pins: { 'John Smith': 'b' },
    });
    const pins = { 'Vladimir Petrov': 'p' };
    assertMentions([petrov], 'Mrs. [Vladimir Petrov] spoke. [Petrov] left.', { pins });
    assertMentions([petrov], 'Another [Vladimir Petrov] spoke. [Petrov] left.', { pins });
    assertMentions([petrov], 'Mrs. Vladimir Petrov spoke. Petrov left.');
    assertMentions([petrov], 'Another {Vladimir Petrov} spoke. {Petrov} left.');
  });
  it('settles that nobody else of the name is meant by less', () => {
    const listed = actor('l', 'John Dunmore', SANCTIONED);
    const pins = { 'John Dunmore': 'x' };
    assertMentions(
      [listed, actor('x', 'Jonathan Pellworth')],
      '[John Dunmore=x] spoke. Dunmore left.',
      { pins },
    );
    assertMentions(
      [listed, actor('x', 'Ann Dunmore')],
      '[John Dunmore=x] spoke. [Dunmore=x] left.',
      { pins },
    );
    assertMentions(
      [body('l', 'Wagner Group', SANCTIONED), body('x', 'Wagner Brewing Group')],
      'The [Wagner Group=x] ([WG=x]) spoke. [WG=x] left. The [Group=x] sat.',
      { pins: { 'Wagner Group': 'x' } },
    );
  });
  it('is settled where the words would be no name', () =>
    assertMentions([actor('s', 'Luther Strange')], '[Strange] days indeed. [Luther Strange] won.', {
      pins: { Strange: 's' },
    }));
});

describe('a relative by a given name alone', () => {
  it('has the family name of whoever was named last and may be meant by the pronoun', () => {
    const open = '[Vladimir Petrov] left. His brother Oleg stayed. [Petrov] sat. Mr {Petrov} ate.';
    assertMentions([petrov], open);
    assertMentions([petrov], open.replace('His', 'Her').replace('Mr {Petrov}', 'Mr [Petrov]'));
    assertMentions(
      [petrov],
      '[Vladimir Petrov] left. His brother Oleg stayed. His brother Oleg sat. [Petrov] ate. Mr Petrov sang.',
    );
    assertMentions(
      [petrov, actor('g', 'Boris Green')],
      '[Vladimir Petrov=p] met [Boris Green=g]. His brother Oleg stayed. Mr [Petrov=p] ate.',
    );
  });
  it('leaves the family name open like any stranger as soon as the draft gives both names', () => {
    assertMentions(
      [petrov],
      '[Vladimir Petrov] left. His brother Oleg stayed. Oleg Petrov ate. {Petrov} sat. Mr {Petrov} sang.',
    );
  });
});

describe('somebody whom only a title tells from the registry’s', () => {
  const judge = 'Judge Petrov of the Sofia City Court left.';
  const minister = { ...petrov, sanctions: undefined, roles: [{ title: 'minister' }] } as Actor;
  it('owns the family name like any stranger', () => {
    assertMentions([petrov], 'Mrs Petrov left. Petrov sat. [Vladimir Petrov] left. {Petrov} sat.');
    assertMentions(
      [petrov],
      'Mrs Petrov left. Mrs Petrov sat. [Vladimir Petrov] left. Petrov sat.',
    );
    assertMentions([minister], 'Mrs Petrov left. Petrov sat. [Vladimir Petrov] left. Petrov sat.');
    assertMentions([minister], `${judge} Petrov sat. [Vladimir Petrov] left. Petrov sat.`);
  });
  it('owns it although the name is an alias as well', () => {
    const alias = { ...minister, aliases: [{ name: 'Petrov' }] } as Actor;
    assertMentions([alias], 'Mrs Petrov left. [Vladimir Petrov] left. [Petrov] sat.');
  });
  it('may be the son', () => {
    const father = actor('p', 'Ivan Petrov');
    assertMentions([father], 'Ivan Petrov Jr. left. Petrov sat.');
    assertMentions([father], 'Ivan Petrov Jr. left. [Ivan Petrov] sat. Petrov ate.');
    assertMentions([father], '[Ivan Petrov] left. Ivan Petrov Jr. sat. [Petrov] ate.');
  });
});

describe('a family name of two whom the draft names', () => {
  it('is the holder’s of the office before it', () => {
    const two = [dunmore('a', 'Ann', 'president of Examplia'), dunmore('b', 'Bob')];
    const met = '[Bob Dunmore=b] met [Ann Dunmore=a].';
    assertMentions(two, `${met} President [Dunmore=a] left. [Dunmore=a] sat.`);
    assertMentions(two, `${met} Captain [Dunmore=b] left. [Dunmore=b] sat.`);
  });
  it('is the holder’s of the office that the draft gives, everywhere if it is a high one', () => {
    const two = [dunmore('a', 'Ann'), dunmore('b', 'Bob')];
    const rest = 'met [Bob Dunmore=b]. [Bob Dunmore=b] sat.';
    assertMentions(
      two,
      `President [Ann Dunmore=a] ${rest} [Dunmore=a] sat. President [Dunmore=a] sat.`,
    );
    assertMentions(
      two,
      `Captain [Ann Dunmore=a] ${rest} [Dunmore=b] sat. Captain [Dunmore=a] sat.`,
    );
  });
  it('is the father’s where the son is called so in full, and the son’s where nobody else is named', () => {
    const two = [actor('f', 'Donald Dunmore'), actor('s', 'Donald Dunmore Jr.')];
    const son = '[Donald Dunmore Jr.=s] spoke. [Donald Dunmore Jr.=s] sat.';
    assertMentions(two, `${son} [Donald Dunmore=f] came. [Dunmore=f] left.`);
    assertMentions(two, `${son} [Dunmore=s] left.`);
    assertMentions([actor('a', 'Ann Dunmore'), two[1]], `${son} [Dunmore=s] left.`);
    assertMentions(
      [actor('a', 'Ann Dunmore'), two[1]],
      `${son} [Ann Dunmore=a] came. [Dunmore=a] left.`,
    );
  });
  it('is not the relative’s who is named beside it', () =>
    assertMentions(
      [actor('v', 'Viktor Lukin'), actor('a', 'Alexander Lukin')],
      '[Viktor Lukin=v] spoke. [Viktor Lukin=v] sat. [Alexander Lukin=a] left. [Lukin=a]’s son [Viktor Lukin=v] left. [Lukin=v] stayed.',
    ));
});

describe('words that a draft makes a name of somebody', () => {
  const trust = 'Omega Holding Trust';
  it('are as sure as the full name', () => {
    assertMentions([body('x', trust)], `Later [OHT] left. The [${trust}] ([OHT]) met.`);
    assertMentions(
      [body('x', trust, SANCTIONED), body('y', trust)],
      `The <${trust}> (<OHT>) met. Later <OHT> left.`,
    );
    const leader = actor('a', 'Mahmoud Ahmadinejad');
    const written = '[Mahmoud Ahmedinejad] spoke; [Ahmedinejad] said.';
    assertMentions([leader], `[Ahmedinejad] sat. ${written}`);
    const listed = { ...leader, ...SANCTIONED };
    assertMentions([listed], written.replaceAll('[', '{').replaceAll(']', '}'));
    assertMentions([listed], `[Mahmoud Ahmadinejad] sat. ${written}`);
  });
  it('are shown for what they are', () => {
    const forms = (one: Actor, text: string): string =>
      mentionsOf(compileLexicon([one]), text)
        .map(({ form, antecedent }) => `${form}${antecedent ? ` of ${antecedent.start}` : ''}`)
        .join(', ');
    assert.equal(forms(body('x', trust), `The ${trust} (OHT) met.`), 'name, acronym of 4');
    const trump = actor('t', 'Donald Trump', { aliases: [{ name: 'Trump' }] });
    assert.equal(forms(trump, 'Then Trump left. Donald Trump came.'), 'surname, name');
    assert.equal(forms(trump, 'Donald Trump came. Then Trump left.'), 'name, surname of 0');
    assert.equal(forms(obama, 'Then President Obama spoke.'), 'surname');
  });
});

describe('a name that is read with more care, as listed names are', () => {
  const strictly = (text: string): string => {
    const lexicon = compileLexicon([petrov]);
    const draft = new DraftReader('plaintext').read(text);
    const hits = draft.paragraphs.map(({ reading, kind }) =>
      scanNames(scannedText(reading.text, kind), lexicon),
    );
    const options = { date: '2025-11-20', decisions: NO_DECISIONS, strict: true };
    return settleMentions(draft, hits, lexicon, options)
      .map(({ start }) => start)
      .join(' ');
  };
  it('is nobody’s where a stranger stands nearer and as often', () => {
    assert.equal(strictly('Vladimir Petrov left. Petrov sat.'), '0 22');
    assert.equal(strictly('Vladimir Petrov left. Anna Petrov sat. Petrov ate.'), '0');
    assert.equal(strictly('Vladimir Petrov left. Petrov ate. Anna Petrov sat.'), '0 22');
    assert.equal(
      strictly('Vladimir Petrov left. Vladimir Petrov sat. Anna Petrov sat. Petrov ate.'),
      '0 22 60',
    );
  });
});
