import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileLexicon } from '../../../src/engine/names/variants/lexicon.js';
import { parseRegistry } from '../../../src/engine/registry/parseRegistry.js';
import { mentionsOf } from './mentions.js';

const NEWSROOM = new URL('../../../media/newsroom/', import.meta.url);

/**
 * Every mention of an actor in the sample article, read by hand: the words, whom they mean, and for a sanctioned actor a star.
 * The Trump of "Trump administration" is no mention by itself; "Trump expressed" and "Trump allies" are the man.
 */
const MENTIONS = `
Trump administration = trump-administration
Kirill Dmitriev = kirill-dmitriev *
Steve Witkoff = steve-witkoff
Jared Kushner = jared-kushner
Dmitriev = kirill-dmitriev *
Russian Direct Investment Fund = rdif *
RDIF = rdif *
Dmitriev = kirill-dmitriev *
Putin = vladimir-putin *
Witkoff = steve-witkoff
Trump administration = trump-administration
Dmitriev = kirill-dmitriev *
Axios = axios
U.S. government = us-government
Volodymyr Zelenskiy = volodymyr-zelenskiy
Trump administration = trump-administration
Rustem Umerov = rustem-umerov
National Security and Defense Council = national-security-and-defense-council
Witkoff = steve-witkoff
Umerov = rustem-umerov
White House = white-house
Karoline Leavitt = karoline-leavitt
Trump = donald-trump
Zelenskiy = volodymyr-zelenskiy
State Department = state-department
National Security Council = us-national-security-council
Witkoff = steve-witkoff
Kushner = jared-kushner
Marco Rubio = marco-rubio
Congress = us-congress
NATO = nato
Roger Wicker = roger-wicker
Vladimir Putin = vladimir-putin *
Putin = vladimir-putin *
Dmitriev = kirill-dmitriev *
RDIF = rdif *
Dmitriev = kirill-dmitriev *
Trump administration = trump-administration
Robert Mueller = robert-mueller
Dmitriev = kirill-dmitriev *
Trump = donald-trump
Kushner = jared-kushner
Treasury Department = treasury-department
Dmitriev = kirill-dmitriev *
World Economic Forum = world-economic-forum
Anna Luna = anna-paulina-luna
Luna = anna-paulina-luna
Reuters = reuters`
  .trim()
  .split('\n');

describe('the sample article', () => {
  const { entries } = parseRegistry(
    readFileSync(new URL('actors.yaml', NEWSROOM), 'utf8'),
    'actors.yaml',
  );
  const article = readFileSync(new URL('drafts/miami-meeting.txt', NEWSROOM), 'utf8');
  const mentions = mentionsOf(compileLexicon(entries.map((entry) => entry.actor)), article);

  it('names its 25 actors 48 times, and nobody else', () => {
    assert.equal(MENTIONS.length, 48);
    assert.deepEqual(
      mentions.map(
        ({ text, actor, sanctioned }) => `${text} = ${actor}${sanctioned === 'yes' ? ' *' : ''}`,
      ),
      MENTIONS,
    );
    assert.equal(new Set(mentions.map(({ actor }) => actor)).size, 25);
  });

  it('is sure of each', () => assert.ok(mentions.every(({ status }) => status === 'certain')));

  it('knows what each surname rests on', () => {
    const putin = mentions.find(({ text }) => text === 'Putin')!;
    assert.equal(article.slice(putin.antecedent!.start, putin.antecedent!.end), 'Vladimir Putin');
    assert.ok(putin.antecedent!.start > putin.start);
  });
});
