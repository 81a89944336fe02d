import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { DraftAnnotation } from '../src/desk/drafts/draft.js';
import { namedActors } from '../src/editor/actors/actorsModel.js';
import { claimItemsOf, claimTree, NO_FILTER } from '../src/editor/claims/claimsModel.js';
import type { Claim, Fact, Mention, Note } from '../src/engine/annotation.js';
import {
  isOpen,
  progressOf,
  reviewsByClaim,
  standingCounts,
  standingOf,
} from '../src/engine/decisions/claimStanding.js';
import { countFacts } from '../src/engine/decisions/factStanding.js';
import type { Actor } from '../src/engine/registry/registrySchema.js';
import { claimsReport, type DraftToReport } from '../src/engine/reports/claimsReport.js';
import { beforePublication } from '../src/engine/reports/publication/beforePublication.js';
import type { BeforePublication } from '../src/engine/reports/publication/publication.js';
import { flagsOf, readClaims } from '../src/engine/reports/readClaims.js';
import { SANCTION_WORDS } from '../src/engine/reports/reportWords.js';
import { reportedReviews } from '../src/engine/reports/reportedReviews.js';
import type { ClaimsReport } from '../src/engine/reports/reportSchema.js';
import { unreadPassages } from '../src/engine/reports/unreadPassages.js';
import { notReadIn, type NotRead, type WhatWasRead } from '../src/engine/reports/whatWasRead.js';
import { MemoryDesk } from './desk/drafts/memoryDesk.js';
import { at, MemoryHost } from './desk/memoryHost.js';

// The same drafts on every surface: the views and the page of an editor, whose desk is in memory, and the command line's
// `annotate`, `report` and `check`. What two of them say of one thing must be one thing.

const NEWSROOM = 'media/newsroom';
const DAY = '2025-11-22';
const DRAFTS: Readonly<Record<string, string>> = {
  'twice.md': `---
date: 2025-11-20
---
# Talks go on

Kirill Dmitriev arrived in Miami on TK. Dmitriev said the plan was agreed. Officials said it was not.
Reportedly, Witkoff was told. “Nothing is agreed,” Marco Rubio said. Rubio denied that he had met Putin.

[CQ] A spokesman accused Steve Witkoff of lying. An aide said 12 of 40 points were left.
`,
  'long.md': `Marco Rubio said it was over.\n\n${'Kirill Dmitriev left and '.repeat(2500)}\n`,
  'foreign.md':
    'Der Präsident sagte am Dienstag, dass die Verhandlungen über den Frieden in Genf weitergehen und dass niemand etwas unterschrieben habe.\n',
  'nobody.txt': 'It rained all day.\n',
};
/** One entry of it cannot be read whole. */
const BROKEN = `version: 1
actors:
  eve-adams:
    name: Eve Adams
    kind: person
    sanctions: [{authority: OFAC, since: 25.02.2022}]
`;

interface AnnotatedJson {
  readonly file: string;
  readonly foreign?: boolean;
  readonly mentions: readonly Mention[];
  readonly claims: readonly (Claim & { readonly review: { readonly decision: string } | null })[];
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
}

interface CheckedJson {
  readonly notRead: readonly NotRead[];
  readonly drafts: readonly {
    readonly file: string;
    readonly foreign?: boolean;
    readonly notes: readonly (Note & { line: number })[];
  }[];
}

/** What the editor knows of a draft. */
interface EditorDraft {
  readonly text: string;
  readonly annotation: DraftAnnotation;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly page: BeforePublication;
  readonly reported: ClaimsReport['drafts'][number];
  readonly notRead: readonly NotRead[];
}

describe('one set of drafts on every surface', function () {
  this.timeout(120_000);
  let folder: string;
  let names: string[];
  let desk: MemoryDesk;
  let annotated: Map<string, AnnotatedJson>;
  let reported: ClaimsReport;
  let checked: CheckedJson;
  const editor = new Map<string, EditorDraft>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-surfaces-'));
    cpSync(join(NEWSROOM, 'actors.yaml'), join(folder, 'actors.yaml'));
    for (const file of readdirSync(join(NEWSROOM, 'drafts')))
      cpSync(join(NEWSROOM, 'drafts', file), join(folder, file));
    for (const [name, text] of Object.entries(DRAFTS)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'more.actors.yaml'), BROKEN);
    names = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name));
    askCommandLine();
    await askEditor();
  });
  after(() => {
    desk.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  function askCommandLine(): void {
    const program = join(folder, 'cli.cjs');
    buildSync({
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      platform: 'node',
      target: 'node20',
      loader: { '.wasm': 'binary' },
      outfile: program,
    });
    const ask = (command: string, ...more: string[]): string => {
      const registries = ['--registry', 'actors.yaml', '--registry', 'more.actors.yaml'];
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [program, command, ...registries, '--format', 'json', '--date', DAY, ...more, ...names],
        { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      assert.ok(stdout, stderr);
      return stdout;
    };
    annotated = new Map(
      jsonValues<AnnotatedJson>(ask('annotate')).map((one) => [one.file, one] as const),
    );
    reported = JSON.parse(ask('report')) as ClaimsReport;
    checked = JSON.parse(ask('check', '--level', 'hint')) as CheckedJson;
  }

  async function askEditor(): Promise<void> {
    const host = new MemoryHost();
    for (const name of readdirSync(folder).filter((one) => one !== 'cli.cjs'))
      host.disk.write(`/news/${name}`, readFileSync(join(folder, name), 'utf8'));
    desk = new MemoryDesk(host);
    const registry = desk.registries.for(at('x.md'))!;
    await registry.loaded;
    const actors = new Map([...registry.entries].map(([id, { actor }]) => [id, actor]));
    const ofRegistry = registry.problems.flatMap(({ uri, text, problems }) =>
      notReadIn('registry', host.folders.nameOf(uri), text, problems),
    );
    for (const name of names) {
      const draft = desk.drafts.of(host.open(at(name)))!;
      const annotation = await draft.current();
      const text = draft.document.getText();
      const notRead = [...ofRegistry, ...unreadPassages(name, text, annotation.unread)];
      const read: WhatWasRead = {
        registry: {
          files: registry.uris.map(({ path }) => path),
          entries: actors.size,
          reviewed: null,
        },
        lists: [],
        notRead,
      };
      const toReport: DraftToReport = {
        file: name,
        text,
        annotation,
        actorOf: (id) => actors.get(id),
        ...reportedReviews(annotation),
      };
      editor.set(name, {
        text,
        annotation,
        actors,
        notRead,
        page: beforePublication({ file: name, text, annotation, actors, read, today: DAY }),
        reported: claimsReport({ copydesk: '0', made: DAY, ...read }, [toReport]).drafts[0],
      });
    }
  }

  const each = (compare: (name: string, draft: EditorDraft) => void): void => {
    assert.ok(names.length >= 6);
    for (const name of names) compare(name, editor.get(name)!);
  };
  const openLine = ({ page }: EditorDraft): readonly string[] =>
    page.summary.find(({ id }) => id === 'open')!.lines;

  it('has the same mentions: whom, where, how certain, how sanctioned', () =>
    each((name, { annotation }) => {
      const of = ({ start, end, actor, status, sanctioned }: Mention): unknown => [
        start,
        end,
        actor,
        status,
        sanctioned,
      ];
      assert.deepEqual(annotated.get(name)!.mentions.map(of), annotation.mentions.map(of), name);
    }));
  it('counts the same sanctioned parties in the view and on the page', () =>
    each((name, { annotation, actors, page }) => {
      const view = namedActors(annotation.mentions, (id) => actors.get(id)?.name)
        .filter(({ kind }) => kind === 'sanctioned')
        .flatMap(({ children }) => children.map(({ name: party }) => party));
      const section = page.sections.find(({ id }) => id === 'sanctions')!;
      const certain = section.items
        .filter(({ facts }) => facts[0] === SANCTION_WORDS.yes)
        .map(({ label }) => label);
      assert.deepEqual([...certain].sort(), [...view].sort(), name);
    }));
  it('has the same claims in the view, annotated and reported', () =>
    each((name, { text, annotation, actors, reported: here }) => {
      const read = readClaims(text, annotation.claims, (id) => actors.get(id)?.name);
      const tree = claimTree(read, 'order', NO_FILTER, reviewsByClaim(annotation));
      const shown = [...claimItemsOf(tree)].map(({ read: one }) => one.claim.id).sort();
      const there = reported.drafts.find(({ file }) => file === name)!;
      assert.deepEqual(
        annotated
          .get(name)!
          .claims.map(({ id }) => id)
          .sort(),
        shown,
        name,
      );
      assert.deepEqual(there.claims.map(({ id }) => id).sort(), shown, name);
      assert.deepEqual(here.claims.map(({ id }) => id).sort(), shown, name);
    }));
  it('says the same of each claim: speaker, words, flags, decision', () =>
    each((name, { text, annotation, actors, reported: here }) => {
      const reviews = reviewsByClaim(annotation);
      const there = new Map(
        reported.drafts.find(({ file }) => file === name)!.claims.map((one) => [one.id, one]),
      );
      const json = new Map(annotated.get(name)!.claims.map((one) => [one.id, one]));
      for (const { claim, voice, cue, content } of readClaims(
        text,
        annotation.claims,
        (id) => actors.get(id)?.name,
      )) {
        const one = there.get(claim.id)!;
        const said = json.get(claim.id)!;
        const what = `${name}: ${content || cue}`;
        assert.deepEqual(
          [one.speaker, one.voice, one.cue, one.content],
          [voice.words, voice.kind, cue, content],
          what,
        );
        assert.deepEqual([...one.flags].sort(), [...flagsOf(claim)].sort(), what);
        assert.deepEqual([...flagsOf(said)].sort(), [...flagsOf(claim)].sort(), what);
        const standing = standingOf(reviews.get(claim.id));
        const decision = standing === 'changed' ? 'unchecked' : standing;
        assert.equal(one.decision, decision, what);
        assert.equal(here.claims.find(({ id }) => id === claim.id)!.decision, decision, what);
      }
    }));
  it('counts claims and decisions alike in the view’s head, on the page and in the report', () =>
    each((name, draft) => {
      const { annotation } = draft;
      const { claims } = reported.drafts.find(({ file }) => file === name)!;
      const line = openLine(draft).find((one) => /^\d+ claims?: /.test(one));
      if (claims.length === 0) return assert.equal(line, undefined, name);
      const reviews = reviewsByClaim(annotation);
      const standings = annotation.claims.map(({ id }) => standingOf(reviews.get(id)));
      const counts = standingCounts(standings);
      assert.equal(progressOf(annotation).open, standings.filter(isOpen).length, name);
      assert.equal(
        claims.filter(({ decision }) => decision === 'checked').length,
        standings.filter((one) => one === 'checked').length,
        name,
      );
      assert.equal(
        line,
        `${claims.length} claim${claims.length === 1 ? '' : 's'}: ${counts}`,
        name,
      );
    }));
  it('has the same facts annotated and in the editor, and counts them so on the page', () =>
    each((name, draft) => {
      const { facts } = draft.annotation;
      const of = ({ kind, start, end }: Fact): unknown => [kind, start, end];
      assert.deepEqual(annotated.get(name)!.facts.map(of), facts.map(of), name);
      const { all, checked: done } = countFacts(draft.annotation);
      assert.equal(all, facts.length, name);
      const line = openLine(draft).find((one) => one.startsWith('Facts: '));
      assert.equal(line, all === 0 ? undefined : `Facts: ${done} of ${all} checked`, name);
    }));
  it('has the same diagnostics annotated, checked and in the editor', () =>
    each((name, { annotation }) => {
      const of = ({ code, start, end, severity, message }: Note): unknown => [
        code,
        start,
        end,
        severity,
        message,
      ];
      const notes = annotation.notes.map(of);
      assert.deepEqual(
        checked.drafts.find(({ file }) => file === name)!.notes.map(of),
        notes,
        name,
      );
      assert.deepEqual(annotated.get(name)!.notes.map(of), notes, name);
    }));
  it('says of the same drafts that their claims were not read, and of no other', () => {
    each((name, { page, reported: here }) => {
      const foreign = name === 'foreign.md';
      const there = reported.drafts.find(({ file }) => file === name)!;
      assert.equal(annotated.get(name)!.foreign, foreign || undefined, name);
      assert.equal(checked.drafts.find(({ file }) => file === name)!.foreign, foreign || undefined);
      for (const one of [here, there])
        assert.equal(one.claimsNotRead, foreign ? 'foreign' : null, name);
      for (const id of ['claims', 'orphans'] as const)
        assert.equal(
          /claims were not read/.test(page.sections.find((one) => one.id === id)!.nothing),
          foreign,
          `${name}: ${id}`,
        );
    });
  });
  it('names the same parts that were not read, and the page says no all-clear over them', () => {
    const words = ({ what, file, line, column, message }: NotRead): string =>
      [what, file, line, column, message].join('|');
    const here = new Set([...editor.values()].flatMap(({ notRead }) => notRead.map(words)));
    assert.deepEqual(new Set(checked.notRead.map(words)), here);
    assert.deepEqual(new Set(reported.notRead.map(words)), here);
    assert.ok([...here].some((one) => one.startsWith('registry|more.actors.yaml|6|')));
    assert.ok([...here].some((one) => one.startsWith('draft|long.md|3|')));
    each((name, { page }) => {
      const mend = page.summary.find(({ id }) => id === 'mend')!;
      assert.ok(
        mend.lines.some((line) => line.includes('more.actors.yaml, line 6')),
        name,
      );
      const { items, nothing } = page.sections.find(({ id }) => id === 'sanctions')!;
      if (items.length === 0) assert.match(nothing, /more\.actors\.yaml could not be read/, name);
    });
  });
});

/** Values of JSON that stand one after the other. */
function jsonValues<T>(text: string): T[] {
  return text
    .split(/(?<=^\})\n/m)
    .filter((one) => one.trim() !== '')
    .map((one) => JSON.parse(one) as T);
}
