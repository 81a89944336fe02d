import assert from 'node:assert/strict';
import { annotate } from '../../../../src/engine/annotate.js';
import type { AnnotateOptions } from '../../../../src/engine/annotateOptions.js';
import type { Annotation, QuietRule } from '../../../../src/engine/annotation.js';
import { compileLexicon } from '../../../../src/engine/names/variants/lexicon.js';
import { beforePublication } from '../../../../src/engine/reports/publication/beforePublication.js';
import { beforePublicationText } from '../../../../src/engine/reports/publication/beforePublicationText.js';
import type { BeforePublication } from '../../../../src/engine/reports/publication/publication.js';
import { clearingLine } from '../../../../src/engine/reports/publication/publicationFacts.js';
import type { WhatWasRead } from '../../../../src/engine/reports/whatWasRead.js';
import { failedPassage, unreadDraft } from '../../../../src/engine/unreadDraft.js';
import { HEAD } from '../reported.js';

const TEXT = 'It rained all day.\n';
const DAYS = { date: '2025-11-22', today: '2025-11-22' };
const page = (annotation: Annotation, read: WhatWasRead = HEAD): BeforePublication =>
  beforePublication({
    file: 'a.txt',
    text: TEXT,
    annotation,
    actors: new Map(),
    read,
    today: DAYS.today,
  });
const annotated = (options: Partial<AnnotateOptions> = {}): Annotation =>
  annotate(TEXT, 'plaintext', compileLexicon([]), { ...DAYS, ...options });
const nothing = (found: BeforePublication, id: string): string =>
  found.sections.find((one) => one.id === id)!.nothing;
const lines = (found: BeforePublication, id: string): string =>
  found.summary.find((one) => one.id === id)!.lines.join('\n');

describe('before publication of a draft whose reading failed', () => {
  const failed = unreadDraft(DAYS, [failedPassage(TEXT)]);

  it('says in each section that it could not be read, and of nothing that it is clear', () => {
    const found = page(failed);
    assert.ok(found.sections.length > 8);
    for (const { id, nothing: words, items } of found.sections)
      if (items.length === 0) assert.equal(words, 'The draft could not be read.', id);
    for (const { id, nothing: words } of found.summary)
      if (id !== 'read') assert.equal(words, 'The draft could not be read.', id);
    assert.doesNotMatch(
      beforePublicationText(found),
      /was found|still has|is checked|known to be sanctioned|has not been cleared/,
    );
  });
  it('says so at its head, once', () => {
    assert.equal(lines(page(failed), 'mend'), 'The draft could not be read');
    const notRead = [{ what: 'draft' as const, file: 'a.txt', message: 'reading failed' }];
    assert.equal(
      lines(page(failed, { ...HEAD, notRead }), 'mend'),
      'Could not be read: a.txt: reading failed',
    );
  });
  it('does not know whether it is as it was cleared', () => {
    assert.match(clearingLine({ text: TEXT, annotation: failed }), /cleared .* is not known$/);
    assert.match(lines(page(failed), 'open'), /cleared for publication is not known/);
  });
  it('but not of one that was read, nor of one with a paragraph that was not', () => {
    const read = annotated();
    const part = { ...read, unread: [{ start: 0, end: 5, reason: 'too-long' as const }] };
    for (const annotation of [read, part]) {
      const found = page(annotation);
      assert.doesNotMatch(beforePublicationText(found), /could not be read/);
      assert.match(lines(found, 'open'), /The draft has not been cleared for publication/);
    }
  });
});

describe('nobody is called clear', () => {
  const of = (quietRules: readonly QuietRule[] | undefined, read: WhatWasRead = HEAD): string =>
    nothing(page({ ...annotated(), quietRules }, read), 'sanctions');
  const CLEAR = 'Nobody whom the draft names is known to be sanctioned.';

  it('where entries were not compared with the lists', () => {
    const { quietRules } = annotated({ rules: { severity: { 'list-unmarked': 'off' } } });
    assert.equal(
      of(quietRules),
      `${CLEAR} But the entries of the registry were not compared with the lists: the rule “list-unmarked” is turned off.`,
    );
    const notRead = [{ what: 'registry' as const, file: 'b.yaml', message: 'two versions' }];
    assert.match(of(quietRules, { ...HEAD, notRead }), /b\.yaml could not .* were not compared/);
  });
  it('where a name on a list is silenced', () => {
    assert.equal(
      of([{ code: 'list-unmarked', quiet: 1 }]),
      `${CLEAR} But 1 problem of a name on a list is silenced.`,
    );
    assert.match(of([{ code: 'list-unmarked', quiet: 2 }]), /2 problems of names on lists are/);
  });
  it('but where other rules are off, or there is no list to compare with', () => {
    assert.equal(of(undefined), CLEAR);
    assert.equal(of([{ code: 'name-style', quiet: 'off' }]), CLEAR);
    assert.doesNotMatch(
      of([{ code: 'list-unmarked', quiet: 'off' }], { ...HEAD, lists: [] }),
      /compared/,
    );
  });
  it('of problems, where rules are off beside a name on a list', () => {
    const note = {
      code: 'list-unmarked',
      severity: 'warning' as const,
      message: 'm',
      start: 0,
      end: 2,
      fixes: [],
      related: [],
    };
    const quietRules = [{ code: 'name-style', quiet: 'off' as const }];
    const problems = (more: Partial<Annotation>): string =>
      nothing(page({ ...annotated(), notes: [note], ...more }), 'problems');
    assert.match(problems({ quietRules }), /^Apart from .* by the rules that are on/);
    assert.equal(
      problems({}),
      'Apart from the names on lists below, no error or warning was found.',
    );
  });
});
