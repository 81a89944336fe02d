import assert from 'node:assert/strict';
import { Sight } from '../../../../src/engine/claims/speakers/sight.js';
import type { Gender } from '../../../../src/engine/english/gender.js';

interface Person {
  readonly name: string;
  gender: Gender | null;
}

describe('whom a pronoun means', () => {
  let [ann, bob, tom, pat, kim]: Person[] = [];
  let sight = new Sight<Person>();
  beforeEach(() => {
    ann = { name: 'Ann', gender: 'she' };
    bob = { name: 'Bob', gender: 'he' };
    tom = { name: 'Tom', gender: 'he' };
    pat = { name: 'Pat', gender: null };
    kim = { name: 'Kim', gender: null };
    sight = new Sight();
  });
  const he = (paragraph = 1, goesOn = false): string | null =>
    sight.meant('he', paragraph, goesOn)?.name ?? null;
  const she = (paragraph = 1): string | null => sight.meant('she', paragraph, false)?.name ?? null;

  it('is nobody where nobody has acted, spoken or been named', () => {
    assert.equal(he(), null);
    assert.equal(sight.loneSpeaker, null);
    assert.equal(sight.focused('he', 1), null);
  });

  it('is who acted last, up to three paragraphs later', () => {
    sight.acts(bob, null, 1, 10);
    sight.acts(ann, null, 1, 20);
    assert.deepEqual([he(), she()], ['Bob', 'Ann']);
    assert.deepEqual([he(4), he(5)], ['Bob', null]);
  });

  it('is who spoke last, up to three paragraphs later', () => {
    sight.speaks(bob, 1, 10);
    assert.deepEqual([he(4), he(5)], ['Bob', null]);
    assert.equal(sight.focused('he', 4)?.paragraph, 1);
  });

  it('is whoever did either last', () => {
    sight.acts(bob, null, 1, 10);
    sight.speaks(tom, 1, 20);
    assert.equal(he(), 'Tom');
    sight.acts(bob, null, 1, 30);
    assert.equal(he(), 'Bob');
    assert.equal(he(1, true), 'Tom', 'where the same speaker goes on');
  });

  it('is the speaker rather than whoever acts at the same place', () => {
    sight.speaks(tom, 1, 10);
    sight.acts(bob, null, 1, 10);
    assert.equal(he(), 'Tom');
  });

  it('is the one who acted last where nobody has spoken who could go on', () => {
    sight.acts(bob, null, 1, 10);
    assert.equal(he(1, true), 'Bob');
    sight.speaks(tom, 1, 5);
    assert.equal(he(4, true), 'Tom');
    sight.acts(bob, null, 5, 60);
    assert.equal(he(5, true), 'Bob');
  });

  it('is neither of two who act together, if both may be called so', () => {
    sight.acts(bob, tom, 1, 10);
    assert.equal(he(), null);
    sight.acts(bob, ann, 2, 20);
    assert.deepEqual([he(2), she(2)], ['Bob', null]);
    sight.acts(pat, tom, 3, 30);
    assert.deepEqual([he(3), she(3)], [null, 'Pat']);
  });

  it('is somebody of whom the draft has not told it, and whoever was in sight before where it tells otherwise', () => {
    sight.acts(bob, null, 1, 10);
    sight.acts(pat, null, 1, 20);
    sight.acts(pat, null, 1, 30);
    assert.deepEqual([he(), she()], ['Pat', 'Pat']);
    pat.gender = 'she';
    assert.deepEqual([he(), she()], ['Bob', 'Pat']);
  });

  it('goes back by no more than one of whom the draft has not told it', () => {
    sight.speaks(bob, 1, 10);
    sight.speaks(pat, 1, 20);
    sight.speaks(kim, 1, 30);
    kim.gender = 'she';
    assert.equal(he(), 'Pat');
    pat.gender = 'she';
    assert.equal(he(), null);
  });

  it('is nobody named soon after somebody without a name', () => {
    for (const one of [bob, ann]) {
      sight.acts(one, null, 1, 10);
      sight.speaks(one, 1, 10);
    }
    sight.meetUnnamed('he', 1, 20);
    assert.deepEqual([he(), he(1, true), she()], [null, null, 'Ann']);
    sight.meetUnnamed(null, 1, 30);
    assert.deepEqual([he(), she()], [null, null]);
  });

  it('is the only one named, where nobody acted or spoke', () => {
    sight.isNamed(bob, 1, 10);
    sight.isNamed(ann, 1, 20);
    sight.isNamed(bob, 1, 30);
    assert.deepEqual([he(4), she(4), he(5)], ['Bob', 'Ann', null]);
    sight.isNamed(tom, 1, 40);
    assert.equal(he(), null);
    sight.isNamed(tom, 1, 50);
    assert.equal(he(), null, 'still one of two');
    sight.isNamed(tom, 2, 60);
    assert.equal(he(2), 'Tom');
  });

  it('is who spoke under a single word, up to three paragraphs later', () => {
    sight.speaksAlone(pat, 1, 10);
    assert.deepEqual([he(4), she(4), he(5)], ['Pat', 'Pat', null]);
    assert.equal(sight.loneSpeaker, pat);
    pat.gender = 'he';
    assert.deepEqual([he(), she()], ['Pat', null], 'whom the draft has called “he” since');
  });

  it('is who spoke under a single word unless the paragraph has named somebody since', () => {
    sight.speaksAlone(pat, 1, 10);
    sight.isNamed(bob, 1, 20);
    assert.equal(he(1), 'Pat', 'in the same paragraph');
    assert.equal(he(2), 'Pat', 'in the next one');
    sight.isNamed(bob, 2, 30);
    assert.equal(he(2), 'Bob', 'named in the next one');
    assert.equal(he(3), 'Pat', 'in the one after that');
    assert.equal(he(5), 'Bob', 'where who spoke is out of sight');
  });

  it('is nobody of another scene', () => {
    sight.acts(bob, null, 1, 10);
    sight.speaks(ann, 1, 10);
    sight.isNamed(tom, 1, 10);
    sight.speaksAlone(pat, 1, 10);
    sight.changeScene();
    assert.deepEqual([he(), she(), sight.loneSpeaker], [null, null, null]);
  });

  it('is known again at a place to which one goes back, which stays as it was', () => {
    sight.acts(bob, null, 1, 10);
    sight.speaks(ann, 1, 10);
    sight.isNamed(ann, 1, 10);
    sight.speaksAlone(pat, 1, 10);
    const then = sight.now;
    const meanwhile = (): void => {
      sight.acts(tom, null, 1, 20);
      sight.speaks(kim, 1, 30);
      sight.isNamed(bob, 1, 20);
      sight.speaksAlone(tom, 1, 30);
    };
    for (let i = 0; i < 2; i++) {
      meanwhile();
      assert.deepEqual([he(), she(), sight.loneSpeaker], ['Kim', 'Kim', tom]);
      sight.goTo(then);
      assert.deepEqual([he(), she(), sight.loneSpeaker], ['Bob', 'Ann', pat]);
      assert.deepEqual(
        [then.subject.he?.member, then.speaker.she?.member, then.named.she?.member],
        [bob, ann, ann],
      );
      assert.deepEqual([then.named.he, then.speaker.he, then.subject.she], [null, null, null]);
    }
  });
});
