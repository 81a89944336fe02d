import assert from 'node:assert/strict';
import { ChangedMeanwhile } from '../../../src/desk/decisions/changedMeanwhile.js';
import { reattachReview, reviewClaims } from '../../../src/desk/drafts/reviewClaims.js';
import { addFact, reattachFactReview, reviewFacts } from '../../../src/desk/drafts/reviewFacts.js';
import type { DeskDraft } from '../../../src/desk/drafts/draft.js';
import { type SeenPassage, SeenPassages } from '../../../src/engine/decisions/seenPassage.js';
import { at, type MemoryDocument, MemoryHost } from '../memoryHost.js';
import { MemoryDesk } from './memoryDesk.js';

/** Trying again would be in vain, and is not offered. */
const EDITED = (error: unknown): boolean =>
  error instanceof ChangedMeanwhile &&
  error.message.includes('The draft was edited in the meantime, so nothing was recorded');
const CLAIM = 'Ann Brown said taxes would fall by 12% next year.';

describe('decisions on what a person saw before the draft was edited', () => {
  let host: MemoryHost;
  let desk: MemoryDesk;
  let document: MemoryDocument;
  let draft: DeskDraft<MemoryDocument>;
  const open = (text: string): void => {
    host.disk.write('/news/tax.md', text);
    document = host.open(at('tax.md'));
    draft = desk.drafts.of(document)!;
  };
  beforeEach(() => {
    host = new MemoryHost();
    desk = new MemoryDesk(host);
  });
  afterEach(() => desk.dispose());

  const claimsSeen = async (): Promise<SeenPassage[]> => {
    const annotation = await draft.current();
    const seen = SeenPassages.ofClaims(document.text, annotation);
    return annotation.claims.map(({ id }) => seen.of(id));
  };
  const factsSeen = async (words: string): Promise<SeenPassage[]> => {
    const annotation = await draft.current();
    const seen = SeenPassages.ofFacts(document.text, annotation);
    return annotation.facts.map(({ id }) => seen.of(id)).filter((one) => one.words === words);
  };
  /** The decided facts' places, or the decided claims'. */
  const decided = async (): Promise<number[]> => {
    const { reviews, factReviews } = await draft.current();
    return [...reviews, ...factReviews].flatMap(({ spans: [first] }) => first?.start ?? -1);
  };
  const check = (seen: readonly (SeenPassage | string)[]): Promise<void> =>
    reviewClaims(desk.decisions, draft, seen, { decision: 'checked' });
  const tick = (seen: readonly (SeenPassage | string)[]): Promise<void> =>
    reviewFacts(desk.decisions, draft, seen, { decision: 'checked' });

  describe('a claim', () => {
    it('is decided on where it stands now', async () => {
      open(CLAIM);
      const seen = await claimsSeen();
      host.type(document, `Rain fell in the north.\n\n${CLAIM} It rained.\n`);
      await check(seen);
      assert.deepEqual(await decided(), [25]);
    });
    it('whose words were corrected is not', async () => {
      open(CLAIM);
      const seen = await claimsSeen();
      host.type(document, CLAIM.replace('12%', '13%'));
      await assert.rejects(check(seen), EDITED);
      await assert.rejects(check([seen[0].id]), EDITED);
      assert.deepEqual(await decided(), []);
    });
    it('whose sign or mark was corrected is not, though it has the same id', async () => {
      open('Ann Brown said taxes would fall by 1.2 percent next year.');
      const seen = await claimsSeen();
      host.type(document, 'Ann Brown said taxes would fall by 1-2 percent next year.');
      assert.equal((await claimsSeen())[0].id, seen[0].id);
      await assert.rejects(check(seen), EDITED);
    });
    it('is all or nothing where one of several was edited', async () => {
      open(`${CLAIM}\n\nTom Hill said prices would rise.\n`);
      const seen = await claimsSeen();
      assert.equal(seen.length, 2);
      host.type(document, `${CLAIM}\n\nTom Hill said prices would not rise.\n`);
      await assert.rejects(check(seen), EDITED);
      assert.deepEqual(await decided(), []);
    });
    it('is not taken for its twin where one of them was cut', async () => {
      const [spain, italy] = ['Spain votes on Sunday. ', 'Italy votes on Monday. '];
      open(`${spain}${CLAIM}\n\n${italy}${CLAIM}\n`);
      const seen = await claimsSeen();
      host.type(document, `${spain}\n\n${italy}${CLAIM}\n`);
      await assert.rejects(check([seen[0]]), EDITED);
      await check([seen[1]]);
      assert.equal((await decided()).length, 1);
    });
    it('gets no lost review that was meant for other words', async () => {
      open(CLAIM);
      const [seen] = await claimsSeen();
      const target = [{ exact: 'gone', prefix: '', suffix: '', start: 0, end: 4 }];
      const review = { id: 'x', decision: 'checked' as const, evidence: [], alike: [], target };
      host.type(document, CLAIM.replace('12%', '13%'));
      const lost = { review, state: 'orphaned' as const, spans: [], candidates: [] };
      await assert.rejects(reattachReview(desk.decisions, draft, lost, seen), EDITED);
    });
  });

  describe('a fact', () => {
    it('is ticked where it stands now, and not the same words that were typed above it', async () => {
      const text = 'Rents rose by 12% in March.\n';
      open(text);
      const seen = await factsSeen('12%');
      const above = 'Wages fell by 12% in June.\n\n';
      host.type(document, above + text);
      await tick(seen);
      assert.deepEqual(await decided(), [above.length + text.indexOf('12%')]);
    });
    it('is not ticked where its sentence was edited', async () => {
      open('Rents rose by 12% in March.\n');
      const seen = await factsSeen('12%');
      host.type(document, 'Rents fell by 12% in March.\n');
      await assert.rejects(tick(seen), EDITED);
      assert.deepEqual(await decided(), []);
    });
    it('is not taken for its neighbor once an earlier one is dismissed', async () => {
      const text = 'Rents rose by 12%, wages by 12% and prices by 12% in March.\n';
      open(text);
      const seen = await factsSeen('12%');
      assert.equal(seen.length, 3);
      await reviewFacts(desk.decisions, draft, [seen[0]], { dismissed: true });
      await tick([seen[1]]);
      const { facts, factReviews } = await draft.current();
      const ticked = factReviews.filter(({ review }) => review.decision === 'checked');
      assert.deepEqual(
        ticked.map(({ spans }) => spans[0].start),
        [seen[1].start],
      );
      assert.equal(facts.filter((one) => text.startsWith('12%', one.start)).length, 2);
      host.type(document, `Rain fell. ${text}`);
      await tick([seen[2]]);
      assert.deepEqual(
        (await decided()).sort((a, b) => a - b),
        seen.map(({ start }) => start + 11),
      );
    });
    it('in a sentence that was copied above is not taken for the copy', async () => {
      const text = 'Rents rose by 12% in March.\n';
      open(text);
      const seen = await factsSeen('12%');
      host.type(document, `${text}\n${text}`);
      await assert.rejects(tick(seen), EDITED);
      await tick(await factsSeen('12%'));
      assert.equal((await decided()).length, 2);
    });
    it('is not made of other words than were selected', async () => {
      open('Rents rose by 12% in March.\n');
      await draft.current();
      const { version } = document;
      host.type(document, 'All rents rose by 12% in March.\n');
      const span = { start: 0, end: 5 };
      await assert.rejects(addFact(desk.decisions, draft, { ...span, version }), EDITED);
      assert.ok(await addFact(desk.decisions, draft, { ...span, version: document.version }));
    });
    it('gets no lost decision that was meant for other words', async () => {
      open('Rents rose by 12% in March.\n');
      const [seen] = await factsSeen('12%');
      await tick([seen]);
      const [{ review }] = (await draft.current()).factReviews;
      host.type(document, 'Rents rose by 13% in March.\n');
      await assert.rejects(reattachFactReview(desk.decisions, draft, review, seen), EDITED);
    });
  });
});
