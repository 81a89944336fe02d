import assert from 'node:assert/strict';
import type * as importMessages from '../../src/editor/lists/importMessages.js';
import type * as partlyImported from '../../src/desk/lists/partlyImported.js';
import type * as listing from '../../src/engine/sanctions/parsing/listing.js';
import type { ImportedList } from '../../src/desk/lists/storeLayout.js';
import { bundledWith, plainL10n } from './bundledWith.js';

type Messages = typeof importMessages & typeof partlyImported & typeof listing;
type Desk = Parameters<Messages['tellNotImported']>[0];
const load = bundledWith<Messages>(
  'src/editor/lists/importMessages.ts',
  'src/desk/lists/partlyImported.ts',
  'src/engine/sanctions/parsing/listing.ts',
);

const summary = {
  list: 'un-sc',
  title: 'UN Security Council',
  records: 2,
  strongNames: 3,
  weakNames: 1,
  skippedCount: 0,
};

describe('the message about an import that failed', () => {
  let told: string[];
  let messages: Messages;
  const desk = {
    log: { error: () => undefined, warn: () => undefined },
    lists: { known: [{ head: { summary } }] },
  } as unknown as Desk;
  beforeEach(() => {
    told = [];
    const tell = (kind: string) => async (words: string) => void told.push(`${kind}: ${words}`);
    messages = load({
      l10n: plainL10n,
      env: { language: 'en' },
      commands: { executeCommand: async () => undefined },
      window: {
        showInformationMessage: tell('information'),
        showWarningMessage: tell('warning'),
        showErrorMessage: tell('error'),
      },
    });
  });

  it('says that the lists in use are unchanged where they are', () => {
    messages.tellNotImported(desk, new Error('The disk is full.'));
    messages.tellNotImported(desk, new messages.ListRefused('sdn.csv is no list.'), 'un-sc');
    assert.deepEqual(told, [
      'error: The list could not be imported: The disk is full. The lists in use are unchanged.',
      'error: sdn.csv is no list. The list in use is unchanged.',
    ]);
  });
  it('names what came into force before it failed, says what that is, and calls nothing unchanged', () => {
    const imported = { stored: { head: { summary } } } as ImportedList;
    const titles = { imported: [summary.title], missing: ['UK Sanctions List'] };
    const error = new messages.PartlyImported([imported], titles, new Error('The disk is full.'));
    messages.tellNotImported(desk, error);
    assert.deepEqual(told, [
      'information: UN Security Council has been imported: 2 parties with 4 names.',
      'error: UN Security Council imported. UK Sanctions List not imported: The disk is full. Import the missing files again.',
    ]);
  });
});
