import assert from 'node:assert/strict';
import { guessKind, isNameLike, nameAround, trimName } from '../../src/editor/cursor/nameInText.js';

describe('a selected name', () => {
  const trimmed: readonly [string, string][] = [
    [' Kirill  Dmitriev ', 'Kirill Dmitriev'],
    ['Dmitriev’s', 'Dmitriev'],
    ["Putin's", 'Putin'],
    ['Witkoffs’', 'Witkoffs'],
    ['“Axios,”', 'Axios'],
    ['Vladimir\nPutin.', 'Vladimir Putin'],
    ['**RDIF**', 'RDIF'],
    ['Robert F. Kennedy Jr.', 'Robert F. Kennedy Jr.'],
    ['(RDIF)', 'RDIF'],
    ['Zelen\u00ADskyy', 'Zelenskyy'],
    ['…', '…'],
  ];
  for (const [selected, name] of trimmed)
    it(`${JSON.stringify(selected)} is ${name}`, () => assert.equal(trimName(selected), name));
});

describe('selected words that are offered to be added', () => {
  for (const name of [
    'Kirill Dmitriev',
    'Bank of England',
    'Society for the Prevention of Cruelty to Animals',
    'J. R. Smith Jr.',
    'St. Mary’s',
    '王毅',
  ])
    it(`may be ${name}`, () => assert.equal(isNameLike(name), true));
  for (const passage of [
    'We were shown four pages out of ninety',
    'We left,” Ann Lee told them. “That is all',
    'Ann Lee left. Bob Grey stayed',
    'the bank',
    `Ann ${'Lee '.repeat(40)}`,
  ])
    it(`are not “${passage.slice(0, 40)}”`, () => assert.equal(isNameLike(passage), false));
});

describe('the name at the cursor', () => {
  const at = (marked: string): string => {
    const line = marked.replace('|', '');
    const { start, end } = nameAround(line, marked.indexOf('|'));
    return line.slice(start, end);
  };
  it('takes the whole name', () =>
    assert.equal(at('then Karoline Lea|vitt said'), 'Karoline Leavitt'));
  it('takes the small words in it', () =>
    assert.equal(at('to the Ministry of Fore|ign Affairs today'), 'Ministry of Foreign Affairs'));
  it('leaves the possessive', () => assert.equal(at('on Dmit|riev’s plan'), 'Dmitriev'));
  it('takes it at its end', () => assert.equal(at('by Axios|, then'), 'Axios'));
  it('takes a word where there is no name', () => assert.equal(at('the pe|ace plan'), 'peace'));
  it('takes nothing between words', () => assert.equal(at('a  |  b'), ''));
});

describe("a name's kind", () => {
  const kinds: readonly [string, string | undefined][] = [
    ['Ministry of Foreign Affairs', 'public-body'],
    ['Alfa Bank', 'company'],
    ['Rosneft PJSC', 'company'],
    ['The Kyiv Independent', undefined],
    ['Moscow Times', 'media'],
    ['Russian Direct Investment Fund', 'organization'],
    ['Karoline Leavitt', undefined],
    ['Treasury Department', 'public-body'],
    ['Acme Inc.', 'company'],
  ];
  for (const [name, kind] of kinds)
    it(`${name}: ${kind ?? 'may be anything'}`, () => assert.equal(guessKind(name), kind));
});
