import { describeClaims } from './claimsOf.js';

describeClaims({
  'reports within reports': [
    ['Ms. Lee said the mayor hoped to win.', 'Ms. Lee | said | the mayor hoped to win'],
    ['Ms. Lee said the mayor thinks it was late.', 'Ms. Lee | said | the mayor thinks it was late'],
    ['Ms. Lee said the mayor denied the charge.', 'Ms. Lee | said | the mayor denied the charge'],
    [
      'Ms. Lee said the mayor had told her that it was late.',
      'Ms. Lee | said | the mayor had told her that it was late',
      'the mayor | had told | that it was late',
    ],
    [
      'Ms. Lee said the mayor had been told of the bill.',
      'Ms. Lee | said | the mayor had been told of the bill',
    ],
    [
      'Ms. Lee said the mayor had been told that it was late.',
      'Ms. Lee | said | the mayor had been told that it was late',
      ' | had been told | that it was late',
    ],
    [
      'Ms. Lee said the mayor had been ordered to leave.',
      'Ms. Lee | said | the mayor had been ordered to leave',
    ],
    [
      'Ms. Lee said the mayor had been invited to leave.',
      'Ms. Lee | said | the mayor had been invited to leave',
    ],
    [
      'Ms. Lee said the mayor had been criticized.',
      'Ms. Lee | said | the mayor had been criticized',
      ' | had been criticized | the mayor',
    ],
    [
      'Ms. Lee denied claims that it was late.',
      'Ms. Lee | denied | claims that it was late',
      ' | claims | that it was late',
    ],
    [
      'Ms. Lee denied threats from Mr. Hill of a strike.',
      'Ms. Lee | denied | threats from Mr. Hill of a strike',
      'Mr. Hill | threats | a strike',
    ],
    ['Ms. Lee denied the threat of a strike.', 'Ms. Lee | denied | the threat of a strike'],
    [
      'Ms. Lee said the claim that it was late was false.',
      'Ms. Lee | said | the claim that it was late was false',
    ],
    [
      'Ms. Lee said the mayor’s claim that it was late was false.',
      'Ms. Lee | said | the mayor’s claim that it was late was false',
      'the mayor’s | claim | that it was late',
    ],
    [
      'Ms. Lee said the mayor’s claim of fraud was false.',
      'Ms. Lee | said | the mayor’s claim of fraud was false',
    ],
    [
      'Johnson told them that it was late, aides said.',
      'aides | said | Johnson told them that it was late',
      'Johnson | told | that it was late',
    ],
    [
      'Johnson told them that it was late, aides said, and left.',
      'aides | said | Johnson told them that it was late … and left',
      'Johnson | told | that it was late',
    ],
    ['Johnson denied the charge, aides said.', 'aides | said | Johnson denied the charge'],
    [
      'Ms. Lee called claims that it was late false.',
      'Ms. Lee | called | claims that it was late false',
      ' | claims | that it was late false',
    ],
    [
      'Ms. Lee said officials had been asked to leave by the mayor.',
      'Ms. Lee | said | officials had been asked to leave by the mayor',
      'the mayor | had been asked | officials … to leave by the mayor',
    ],
    [
      'Ms. Lee’s claim that the mayor’s warning of a flood was false is old.',
      'Ms. Lee’s | claim | that the mayor’s warning of a flood was false',
    ],
    [
      'Ms. Lee said the group had released a statement saying it was late.',
      'Ms. Lee | said | the group had released a statement saying it was late',
      'the group | had released a statement saying | it was late',
    ],
  ],
  colons: [
    ['Carla Boone: this is hard.', 'Carla Boone | : | this is hard'],
    ['And this note from Ms. Lee: “This is hard.”', 'Ms. Lee | from | This is hard'],
    ['And from Ms. Lee, a farmer: “This is hard.”', 'Ms. Lee, a farmer | from | This is hard'],
    ['And from Ms. Lee:\n\n“This is hard.”', 'Ms. Lee | from | This is hard'],
    ['To Ms. Lee: “This is hard.”'],
    ['He turned to the crowd:\n\n“Who are we?”', 'He | turned to the crowd: | Who are we?'],
    [
      'He turned to the man who left: “Who are we?”',
      'He | turned to the man who left: | Who are we?',
    ],
    [
      'He turned to the man that left: “Who are we?”',
      'He | turned to the man that left: | Who are we?',
    ],
    [
      'He turned to the crowd when they left: “Who are we?”',
      'He | turned to the crowd when they left: | Who are we?',
    ],
    ['Turning to the crowd: “Who are we?”'],
    [
      'The man who left turned to the crowd: “Who are we?”',
      'The man who left | turned to the crowd: | Who are we?',
    ],
  ],
});
