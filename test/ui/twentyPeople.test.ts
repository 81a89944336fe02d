import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Locator } from 'playwright-core';
import { parseRegistry } from '../../src/engine/registry/parseRegistry.js';
import { openVscode, type Vscode } from './harness.js';
import { PROJECT } from '../../scripts/host/places.js';

const DRAFT = `VALLETTA — Ministers and shipowners met for a third day on Tuesday over the tankers that nobody insures.

Maltese Transport Minister Josephine Vella Grech said that eleven ships had been turned back. “We are not a car park,” Vella Grech said. Estonian Prime Minister Liis Tamberg, who arrived late, agreed.

The Norwegian coast guard’s deputy commander, Sindre Aakvaag, said crews were often unpaid. Sen. Walter Briggs (R-Ohio) called for a ban. Rep. Adaeze Nwosu, D-Texas, said that a ban would cost jobs. Florida Gov. Harlan Pruitt sent a letter.

“It is a fleet of ghosts,” said Thandeka Mokoena, South Africa’s ambassador to the United Nations. Former Danish Defense Minister Torben Rask said that NATO should escort the ships. Russian Deputy Transport Minister Gleb Sorokin said that there was no such fleet. Briggs laughed.

White House spokeswoman Dana Whitcombe said the president was watching. Kremlin spokesman Pavel Lisin declined to comment. Canadian lawmaker Simone Arsenault asked who owned the ships.

Amal Khoury, a Lebanese shipowner, said she had sold hers. Turkish businessman Cem Aydemir bought two, according to Katrin Lehner, the president of Austria. Indian Oil Minister Arvind Deshmukh said that India would buy from anybody.

U.K. Foreign Secretary Hugh Penhallow, New Zealand Trade Minister Aroha Whatarangi and South Korean President Han Seo-jun, in a joint letter, asked for a convoy. Georgian lawmaker Tamar Beridze, whose country has one tanker, did not sign. Arsenault did.
`;

/** Whom the draft names: title and country as an entry must have them. */
const PEOPLE: Readonly<Record<string, readonly [title: string, country: string]>> = {
  'Josephine Vella Grech': ['Transport Minister', 'mt'],
  'Liis Tamberg': ['Prime Minister', 'ee'],
  'Sindre Aakvaag': ['coast guard’s deputy commander', 'no'],
  'Walter Briggs': ['senator from Ohio', 'us'],
  'Adaeze Nwosu': ['representative from Texas', 'us'],
  'Harlan Pruitt': ['Florida governor', 'us'],
  'Thandeka Mokoena': ['ambassador to the United Nations', 'za'],
  'Torben Rask': ['Former Defense Minister', 'dk'],
  'Gleb Sorokin': ['Deputy Transport Minister', 'ru'],
  'Dana Whitcombe': ['White House spokeswoman', 'us'],
  'Pavel Lisin': ['Kremlin spokesman', 'ru'],
  'Simone Arsenault': ['lawmaker', 'ca'],
  'Amal Khoury': ['shipowner', 'lb'],
  'Cem Aydemir': ['businessman', 'tr'],
  'Katrin Lehner': ['president of Austria', 'at'],
  'Arvind Deshmukh': ['Oil Minister', 'in'],
  'Hugh Penhallow': ['Foreign Secretary', 'gb'],
  'Aroha Whatarangi': ['Trade Minister', 'nz'],
  'Han Seo-jun': ['President', 'kr'],
  'Tamar Beridze': ['lawmaker', 'ge'],
};

/** What a person does, counted: a key that they decide on, a click, a run of typing are one each. */
class Hands {
  actions = 0;

  constructor(private readonly vscode: Vscode) {}

  async press(key: string): Promise<void> {
    this.actions++;
    await this.vscode.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    this.actions++;
    await this.vscode.page.keyboard.type(words);
  }

  async click(place: Locator): Promise<void> {
    this.actions++;
    await place.click();
  }
}

/** A folder with the draft and no registry. */
function folderWithDraft(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'twenty-people-')), 'stories');
  mkdirSync(folder);
  writeFileSync(join(folder, 'tankers.txt'), DRAFT);
  return relative(PROJECT, folder);
}

describe('twenty people of a draft, into a registry that is not there yet', () => {
  let vscode: Vscode;
  let hands: Hands;
  before(async () => {
    vscode = await openVscode({
      folder: folderWithDraft(),
      openFile: 'tankers.txt',
      size: { width: 1280, height: 1100 },
    });
    await vscode.showCopydesk();
    await vscode.tree('Actors').row('Josephine Vella Grech').waitFor();
    hands = new Hands(vscode);
  });
  after(() => vscode.close());

  it('takes 25 actions at most, and every entry has its role and country', async () => {
    const began = Date.now();
    const command = 'Copydesk: Add to Registry…';
    const { rows } = vscode.palette;
    await hands.press('F1');
    await vscode.palette.ready();
    await hands.type(command);
    await hands.click(rows.filter({ hasText: command }).first());
    await rows.filter({ hasText: 'Josephine Vella Grech' }).waitFor();
    await vscode.screenshot('twenty-people-ticks');
    await hands.press('Enter');
    await vscode.written('actors.yaml', /tamar-beridze:/);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`        ${hands.actions} actions, ${seconds} s`);
    assert.ok(hands.actions <= 25, `${hands.actions} actions`);

    const text = readFileSync(join(vscode.folder, 'actors.yaml'), 'utf8');
    const { entries, problems } = parseRegistry(text, 'actors.yaml');
    assert.deepEqual(problems, []);
    const written = entries.map(({ actor: { name, kind, roles, country } }) => [
      name,
      kind,
      [roles].flat().map((role) => role?.title),
      [country].flat(),
    ]);
    assert.deepEqual(
      Object.fromEntries(written.map(([name, ...rest]) => [name, rest])),
      Object.fromEntries(
        Object.entries(PEOPLE).map(([name, [title, country]]) => [
          name,
          ['person', [title], [country]],
        ]),
      ),
    );
  });

  it('highlights all twenty, and tells each one’s role in the Actors view', async () => {
    const rows = vscode.tree('Actors').rows;
    await rows.filter({ hasText: /^Named\s*20$/ }).waitFor();
    await rows.filter({ hasText: 'Liis Tamberg' }).waitFor();
    await vscode.screenshotThemes('twenty-people');
  });
});
