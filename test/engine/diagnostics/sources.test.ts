import assert from 'node:assert/strict';
import { assertNotes, fixed } from './notesOf.js';

describe('claim-unattributed', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('claim-unattributed', text, words);
  it('asks who reports', () => notes('The envoy reportedly visited Miami.', 'reportedly'));
  it('asks who alleges', () => notes('The fund allegedly paid a bribe.', 'allegedly'));
  it('asks who believes', () =>
    notes('The man is believed to have fled the country.', 'is believed'));
  it('is content with a source', () => notes('The envoy visited Miami, Reuters reported.'));
  it('leaves answers in an interview alone', () =>
    notes('I think that it was reportedly better then.'));
  it('leaves nouns alone', () => notes('Officials disputed claims that coordination occurred.'));
  it('leaves deeds alone', () => notes('The police were called and the plan was supported.'));
});

describe('loaded-cue', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('loaded-cue', text, words);
  it('notes a cue that doubts', () => notes('Smith claimed that the fund was empty.', 'claimed'));
  it('notes a cue that convicts', () => notes('The fund was empty, Smith admitted.', 'admitted'));
  it('writes the plain cue in its tense', () => {
    assert.equal(
      fixed('loaded-cue', 'Smith claimed that the fund was empty.'),
      'Smith said that the fund was empty.',
    );
    assert.equal(
      fixed('loaded-cue', 'Smith insists that the fund is empty.'),
      'Smith says that the fund is empty.',
    );
    assert.equal(
      fixed('loaded-cue', 'Smith has claimed that the fund was empty.'),
      'Smith has said that the fund was empty.',
    );
    assert.equal(
      fixed('loaded-cue', '“The fund was empty,” Smith conceded.'),
      '“The fund was empty,” Smith said.',
    );
  });
  it('leaves plain cues alone', () => notes('Smith said that the fund was empty.'));
  it('leaves the noun alone', () =>
    notes('The claim was filed on Monday. She refuted his claim that it was empty.'));
  it('leaves deeds alone', () =>
    notes(
      'Smith refused to leave the room. Smith claimed 41 percent of the vote. Smith claimed victory.',
    ));
  it('notes who refused to comment', () =>
    notes('Smith refused to comment on the plan.', 'refused'));
  it('leaves quotations alone', () =>
    notes('“Smith claimed that the fund was empty,” Jones said.'));
});

describe('anonymous-source', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('anonymous-source', text, words);
  it('notes a source without name and reason', () =>
    notes(
      'The waiver was granted, according to a senior U.S. official.',
      'a senior U.S. official',
    ));
  it('notes people familiar with the matter', () =>
    notes(
      'Two people familiar with the plan said it had failed.',
      'Two people familiar with the plan',
    ));
  it('says it once', () =>
    notes('Officials said it failed.\n\nOfficials said it would be tried again.', 'Officials'));
  it('is content with a reason', () =>
    notes(
      'The waiver was granted, said an official, who spoke on condition of anonymity because he was not authorized to speak.',
    ));
  it('is content with a reason in the next sentence', () =>
    notes('An aide said it had failed. The aide asked not to be named, fearing reprisals.'));
  it('is content with a reason that the draft gives elsewhere', () => {
    notes(
      'A diplomat said it failed.\n\nIt was late, Jane Miller said.\n\nThe diplomat asked not to be named.',
    );
    notes(
      'Two aides said it failed. It was late.\n\nBoth aides left. They spoke on condition of anonymity.',
    );
  });
  it('is not content with a reason for others', () =>
    notes(
      'A diplomat said it failed.\n\nIt was late.\n\nAn officer asked not to be named.',
      'A diplomat',
    ));
  it('is content with a name', () =>
    notes('The waiver was granted, said Jane Miller, an official.'));
  it('leaves crowds alone', () => {
    notes('Critics said it had failed. Many officials said so, residents said.');
    notes('Local officials said it had failed. Police officers said so too.');
    notes('A police officer said it had failed.');
  });
  it('notes one of a body’s officials', () => {
    notes(
      'A senior law enforcement official said it had failed.',
      'A senior law enforcement official',
    );
    notes('A local official said it had failed.', 'A local official');
    notes('A group of local officials said it had failed.');
  });
  it('says nothing of whom the draft has spoken of before', () => {
    notes(
      'A senior official said it had failed. The official said more would come.',
      'A senior official',
    );
    notes(
      'Tom Orr said it was late. “It failed on my watch,” the bespectacled, 71-year-old diplomat said.',
    );
    notes('Tom Orr, an official, was late. The official said it had failed.');
  });
  it('notes “the source” where no source was named before', () => {
    notes('Tom Orr said it was late. The party source said it had failed.', 'The party source');
    notes('The diplomat said it had failed.', 'The diplomat');
    notes('Tom Orr said it was late. The officials said it had failed.', 'The officials');
  });
  it('leaves headlines alone', () => {
    notes('Lawmaker urges retaliation\n\nRep. Tom Orr said Moscow must pay for the attack.');
    notes(
      'Lawmaker urges retaliation\n\nA senior lawmaker said Moscow must pay for the attack.',
      'A senior lawmaker',
    );
  });
  it('is content with a name beside a pronoun', () => {
    notes('Ann May was there. She and Jack Orr, a former Justice official, said it had failed.');
    notes('Ann May was there. She and an aide said it had failed.');
  });
  it('leaves quotations alone', () => notes('“An official said it had failed,” Jane Miller said.'));
});

describe('quote-unattributed', () => {
  const notes = (text: string, ...words: string[]): void =>
    void assertNotes('quote-unattributed', text, words);
  it('notes a quotation of nobody', () =>
    notes(
      'The room was full. “We will never give up this town to anybody.” The rain fell.',
      '“We will never give up this town to anybody.”',
    ));
  it('is content with a speaker', () =>
    notes('“We will never give up this town to anybody,” Jane Miller said.'));
  it('is content with one in the sentence before', () =>
    notes('Jane Miller was angry, she said. “We will never give up this town to anybody.”'));
  it('is content with a colon', () =>
    notes('This is her plan:\n\n“We will never give up this town to anybody.”'));
  it('is content with a source behind', () =>
    notes('“We will never give up this town to anybody.” [Reuters]'));
  it('leaves titles and terms alone', () =>
    notes(
      'She read “The Long and Winding Road to Nowhere” and the “so-called special military operation of our time”.',
    ));
  it('leaves headings alone', () =>
    void assertNotes('quote-unattributed', '# “We will never give up this town.”', [], {
      markup: 'markdown',
    }));
});
