import assert from 'node:assert/strict';
import { actors, assertNotes, type Desk, fixed } from './notesOf.js';

const ZELENSKIY =
  'z: {name: Volodymyr Zelenskiy, kind: person, aliases: [Volodymyr Zelenskyy, Zelenskyy, Zelensky], style: {prefer: Zelenskiy, avoid: [Zelensky, Zelenskyy]}}';
const DMITRIEV =
  'd: {name: Kirill Dmitriev, kind: person, style: {prefer: Kirill Dmitriev, avoid: [Dmitriyev]}}';
const IVORY =
  'c: {name: Ivory Coast, kind: country, aliases: ["Côte d’Ivoire"], style: {prefer: Ivory Coast, avoid: ["Côte d’Ivoire"]}}';
const desk: Desk = { actors: actors(ZELENSKIY, DMITRIEV, IVORY) };
const fires = (text: string, words: string[], after: string, more: Desk = {}): void => {
  assertNotes('name-style', text, words, { ...desk, ...more });
  assert.equal(fixed('name-style', text, { ...desk, ...more }), after);
};
const keepsQuiet = (text: string, more: Desk = {}): void =>
  void assertNotes('name-style', text, [], { ...desk, ...more });

describe('name-style', () => {
  it('wants the house’s spelling', () =>
    fires('Then Zelensky left.', ['Zelensky'], 'Then Zelenskiy left.'));
  it('changes the part that is off', () =>
    fires('Volodymyr Zelenskyy’s plan', ['Zelenskyy'], 'Volodymyr Zelenskiy’s plan'));
  it('writes no given name twice', () =>
    fires('Kirill Dmitriyev met others.', ['Dmitriyev'], 'Kirill Dmitriev met others.'));
  it('writes a surname for a surname', () =>
    fires(
      'Kirill Dmitriev came. Then Dmitriyev left.',
      ['Dmitriyev'],
      'Kirill Dmitriev came. Then Dmitriev left.',
    ));
  it('writes the whole of a name that is no person’s', () =>
    fires('In Côte d’Ivoire it rains.', ['Côte d’Ivoire'], 'In Ivory Coast it rains.'));
  it('notes each place', () =>
    fires('Zelensky and Zelensky', ['Zelensky', 'Zelensky'], 'Zelenskiy and Zelenskiy'));
  it('reads across Markdown', () =>
    fires('Then **Volodymyr** Zelensky left.', ['Zelensky'], 'Then **Volodymyr** Zelenskiy left.', {
      markup: 'markdown',
    }));
  it('leaves the preferred spelling alone', () =>
    keepsQuiet('Volodymyr Zelenskiy met Kirill Dmitriev.'));
  it('leaves quotations alone', () => keepsQuiet('“Zelensky must act,” he said.'));
  it('reads quotations where the house asks for it', () =>
    fires('“Zelensky must act,” he said.', ['Zelensky'], '“Zelenskiy must act,” he said.', {
      rules: { styleInQuotations: true },
    }));
  it('leaves longer words alone', () => keepsQuiet('Zelenskyite and Dmitriyeva'));
  it('leaves somebody else alone', () => keepsQuiet('Vasily Dmitriyev is a painter.'));
});
