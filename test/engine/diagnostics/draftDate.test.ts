import assert from 'node:assert/strict';
import { notesOf } from './notesOf.js';

describe('draft-date', () => {
  const remedy = (date: string): string =>
    notesOf('draft-date', `---\ndate: ${date}\n---\n\nIt fell.`)
      .map(({ message }) => message.replace(/^.*?: (.*); until then.*$/, '$1'))
      .join('; ');
  it('names both days that a date may mean', () => {
    assert.equal(remedy('03/04/2021'), 'write it as 2021-03-04 or 2021-04-03');
    assert.equal(remedy('3.4.2021'), 'write it as 2021-03-04 or 2021-04-03');
  });
  it('gives an example where no two days are meant', () => {
    assert.equal(remedy('the other day'), 'write it with the year first, such as 2021-11-22');
    assert.equal(remedy('2021-02-30'), 'write it with the year first, such as 2021-11-22');
  });
  it('says nothing of a date that can be read', () => {
    assert.equal(remedy('2021-04-03'), '');
    assert.equal(remedy('April 3, 2021'), '');
  });
});
