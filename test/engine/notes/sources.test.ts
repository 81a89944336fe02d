import assert from 'node:assert/strict';
import { assertNotes, fixed } from './notesOf.js';

describe('claim-unattributed', () => {
  const notes = (text: string, ...words: string[]): void => void assertNotes('claim-unattributed', text, words);
  it('asks who reports', () => notes('The envoy reportedly visited Miami.', 'reportedly'));
  it('asks who alleges', () => notes('The fund allegedly paid a bribe.', 'allegedly'));
  it('asks who believes', () => notes('The man is believed to have fled the country.', 'is believed'));
  it('is content with a source', () => notes('The envoy visited Miami, Reuters reported.'));
  it('leaves nouns alone', () => notes('Officials disputed claims that coordination occurred.'));
  it('leaves deeds alone', () => notes('The police were called and the plan was supported.'));
});

describe('loaded-cue', () => {
  const notes = (text: string, ...words: string[]): void => void assertNotes('loaded-cue', text, words);
  it('notes a cue that doubts', () => notes('Smith claimed that the fund was empty.', 'claimed'));
  it('notes a cue that convicts', () => notes('The fund was empty, Smith admitted.', 'admitted'));
  it('writes the plain cue in its tense', () => {
    assert.equal(fixed('loaded-cue', 'Smith claimed that the fund was empty.'), 'Smith said that the fund was empty.');
    assert.equal(fixed('loaded-cue', 'Smith insists that the fund is empty.'), 'Smith says that the fund is empty.');
  });
  it('leaves plain cues alone', () => notes('Smith said that the fund was empty.'));
  it('leaves the noun alone', () => notes('The claim was filed on Monday.'));
  it('leaves quotations alone', () => notes('“Smith claimed that the fund was empty,” Jones said.'));
});
