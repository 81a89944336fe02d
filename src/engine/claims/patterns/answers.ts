import { subjectOf } from '../syntax/subjects/subjects.js';
import type { Construction } from './construction.js';
import type { CueReading } from './cueReading.js';
import type { Finding } from './finding.js';

/** "Karen Holt was asked about the vote.": whoever is asked says the quotation that follows, if one does. */
export const ANSWER: Construction<(reading: CueReading) => Finding | null> = {
  name: 'an answer to come',
  read: ({ view, v, cue, complement }) => {
    if (!ASKED.test(cue.verb.lemma) || !view.phrases[v].verb!.passive) return null;
    const subject = view.phrases[v].verb!.tense === 'finite' ? subjectOf(view, v) : null;
    const last = complement ? complement.end : cue.after;
    return subject && last >= view.phrases.length - 1
      ? { pattern: 'announcement', source: subject, cue, content: [] }
      : null;
  },
  examples: [
    [
      'Karen Holt was asked about the vote.\n\n“It was a fair count. We lost, and that is all.”',
      'Karen Holt | was asked about | It was a fair count. We lost, and that is all',
    ],
    [
      'Karen Holt was asked whether she would go. “I will not go this year.”',
      ' | was asked | whether she would go',
      'Karen Holt | was asked | I will not go this year',
    ],
  ],
  counterExamples: [
    ['Karen Holt was asked about the vote.'],
    ['Karen Holt was asked to go.', ' | was asked | Karen Holt … to go'],
    [
      'Karen Holt was asked about the vote.\n\n“It was a fair count,” Mr. Bell said.',
      'Mr. Bell | said | It was a fair count',
    ],
  ],
};

const ASKED = /^(?:ask|ask about|question about|press on)$/;
