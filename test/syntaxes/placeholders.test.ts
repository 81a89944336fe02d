import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  CONFLICT_BEGIN,
  CONFLICT_BETWEEN,
  CONFLICT_END,
  NOTE_BEGIN,
  NOTE_INNER,
  PLACEHOLDER_PATTERNS,
} from '../../src/engine/text/placeholders.js';
import { notesOf } from '../engine/diagnostics/notesOf.js';
import { type Language, markedBy } from './grammars.js';

const SCOPES = [
  'keyword.control.to-come',
  'comment.block.note',
  'markup.inserted.checked',
  'markup.deleted.conflict',
];

/** The draft with braces around what the diagnostic reports. */
function reported(text: string, language: Language): string {
  return notesOf('leftover-mark', text, { markup: language })
    .reverse()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}{${all.slice(start, end)}}${all.slice(end)}`,
      text,
    )
    .replaceAll('}{', '')
    .replaceAll('}\n{', '\n');
}

/** Drafts with braces around their placeholders. */
const CASES = [
  'He said {TK}.',
  '“He is {TK}.”',
  '{TKTK}.',
  'It cost {$TK}.',
  '({TK}.)',
  '{TK}...',
  '{TK}: ask.',
  'He is {TK}; she is not.',
  '*{TK}*.',
  'a {TK-year-old} man',
  'The minister, {TK}',
  '{TK}, {TK}? {TK}! {TK}— {[TK]}.',
  'He left {[TK [x]]} then',
  'He left {[TK: ask [him] or [her]]} then',
  'Born in {??}, she left ({??}).',
  'He paid {$XXX} million to {XXX} people and {XXXX} dogs.',
  'Ann Lee {[CQ]} and Jon Roe {(CQ)}, {[CQ: per her card]}.',
  'He left. {[ask Ann]} He came {[ASK: when?]} back {[check: the date]}.',
  'He {[[ask [him] about it]]} left',
  'He {[[ask [him]]]} left',
  'He {[[never closed}\n\nIt went on.',
  '{tk tk} percent and {tktk}.',
  'He left {[tk]} and {[tk: ask him]}, ({tk}), for {$tk} million, {tk} percent or a {tk-year-old}.',
  'It fell.\n\n{<<<<<<< HEAD}\nIt rose.\n{=======}\nIt fell.\n{>>>>>>> desk}\n\nIt went on.',
  // none
  'Teekay (NYSE: TK) and NYSE:TK and Nasdaq: TK rose.',
  'TK Maxx, TK Elevator, TK 1980, TK1980, TKO and ATK',
  'mail TK@example.com, see https://example.com/TK/tktk?x=XXX and www.example.com/TK now',
  'the Tk toolkit, Tk 500, tk and a file.tk',
  'import tk (tkinter), a tk widget, [tkinter], tk-based, ($a.tk) and tk: a toolkit',
  'Super Bowl XXX, WrestleMania XXX, the XXX Olympiad, an XXX-rated film',
  'What?? Really?! No?? ',
  '“We [ask] you, [check] it,” he said [sic]. [They] left.',
  'Congressional Quarterly (CQ) and CQ Roll Call',
  'Title\n=======\n\nText',
  'a <<<<<<< b, ======= and >>>>>>> c',
];

const PIECES = [
  'TK',
  'TKTK',
  'tk',
  'tk tk',
  'XXX',
  '??',
  '[',
  ']',
  '[[',
  ']]',
  '(CQ)',
  '[CQ]',
  '[TK',
  'ask Ann',
  '.',
  ',',
  ':',
  ';',
  '-',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  'word',
  'Name',
  '$',
  '1980',
  'NYSE: ',
  '“',
  '”',
  'https://a.b/',
  '<<<<<<< x',
  '=======',
  '>>>>>>> y',
  '(',
  ')',
  'Super Bowl ',
  '?',
  '@',
  '_',
  '/',
];

describe('placeholders: colour and diagnostic agree', () => {
  it('the grammar has the patterns of the definition, in their order', () => {
    const { repository } = JSON.parse(
      readFileSync(new URL('../../syntaxes/marks.tmLanguage.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(
      repository.placeholders.patterns.map(({ match }: { match: string }) => match),
      PLACEHOLDER_PATTERNS.map(({ source }) => source),
    );
    assert.equal(repository.note.begin, NOTE_BEGIN);
    assert.ok(
      repository.note.patterns.some(({ match }: { match?: string }) => match === NOTE_INNER),
    );
    assert.deepEqual(
      [repository.conflict.begin, repository.conflict.patterns[0].match, repository.conflict.end],
      [CONFLICT_BEGIN, CONFLICT_BETWEEN, CONFLICT_END],
    );
  });
  for (const marked of CASES) {
    const text = marked.replace(/[{}]/g, '');
    it(marked.replaceAll('\n', '⏎'), async () => {
      for (const language of ['plaintext', 'markdown'] as const) {
        assert.equal(
          reported(text, language),
          marked.replaceAll('}\n{', '\n'),
          `${language}, reported`,
        );
        // The built-in Markdown grammar reads a bare address in its own way.
        if (language === 'plaintext' || !text.includes('www.'))
          assert.equal(
            await markedBy(text, SCOPES, language),
            marked.replaceAll('}\n{', '\n'),
            `${language}, coloured`,
          );
      }
    });
  }
  it('in random texts', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
        async (text) =>
          assert.equal(reported(text, 'plaintext'), await markedBy(text, SCOPES, 'plaintext')),
      ),
      { numRuns: 2000, seed: 20251122 },
    )).timeout(60_000);
});
