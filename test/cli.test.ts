import { signedWords } from '../src/engine/decisions/clearing.js';
import { withClearance } from '../src/engine/decisions/sidecar/decisionEdits.js';
import { DraftReader } from '../src/engine/text/draftText.js';
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { ATTACKS } from './engine/attacks.js';
import { sarifValidator } from './engine/reports/sarifSchema.js';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const REGISTRY =
  'version: 1\nactors:\n  kirill-dmitriev:\n    name: Kirill Dmitriev\n    kind: person\n    sanctions: [{authority: OFAC, list: SDN, since: 2022-02-28}]\n  marco-rubio: {name: Marco Rubio, kind: person}\n';
const DRAFT = 'Marco Rubio met Kirill Dmitriev.\n\n“Rubio was briefed,” Dmitriev said.\n';

describe('the command line', function () {
  this.timeout(60_000);
  let folder: string;
  let program: string;
  before(() => {
    const built = mkdtempSync(join(tmpdir(), 'copydesk-built-'));
    program = join(built, 'cli.cjs');
    buildSync({
      entryPoints: [join(PROJECT, 'src/cli/main.ts')],
      bundle: true,
      platform: 'node',
      target: 'node20',
      loader: { '.wasm': 'binary' },
      outfile: program,
    });
  });
  after(() => rmSync(dirname(program), { recursive: true, force: true }));
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const copydesk = (
    args: string[],
    input = '',
  ): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [program, ...args], {
      input,
      encoding: 'utf8',
      cwd: PROJECT,
    });
  const refuses = (args: string[], why: RegExp, input = ''): void => {
    const { status, stderr } = copydesk(args, input);
    assert.equal(status, 2, stderr);
    assert.match(stderr, why);
  };

  describe('with many drafts', () => {
    const drafts = Array.from({ length: 200 }, (_, number) => ({
      id: number % 7 === 0 ? `draft ${number}` : number,
      text: `${number % 2 ? DRAFT : 'Nobody here.'}\n\n${'Prices rose, Ann Blorp said. '.repeat(number % 11)}`,
    }));
    const input = drafts.map((draft) => JSON.stringify(draft)).join('\n');
    let options: string[];
    let expected: string;
    beforeEach(() => {
      options = ['annotate', '--jsonl', '--registry', write('actors.yaml', REGISTRY)];
      expected ??= copydesk(options, input).stdout;
    });
    const out = (): string => join(folder, 'out.jsonl');
    const written = (): string => readFileSync(out(), 'utf8');

    it('writes the same bytes from several threads', () => {
      const { status, stdout } = copydesk([...options, '--jobs', '3'], input);
      assert.equal(status, 0);
      assert.equal(stdout, expected);
      assert.equal(stdout.trim().split('\n').length, drafts.length);
    });

    it('writes what stands before a bad line, and names it, from several threads, too', () => {
      const bad = `${input.split('\n').slice(0, 70).join('\n')}\n\n{oops\n${input}`;
      const { status, stdout, stderr } = copydesk([...options, '--jobs', '2'], bad);
      assert.equal(status, 2);
      assert.match(stderr, /standard input, line 72: this is not JSON/);
      assert.equal(stdout, `${expected.split('\n').slice(0, 70).join('\n')}\n`);
    });

    it('refuses a registry that is not there, with several threads and no line as well', () =>
      refuses(
        ['annotate', '--jsonl', '--jobs', '2', '--registry', 'no.yaml'],
        /no\.yaml: .*there is no such file/,
      ));

    it('goes on with a run that was stopped inside a line', () => {
      const done = `${expected.split('\n').slice(0, 50).join('\n')}\n`;
      copydesk([...options, '--out', out()], input.split('\n').slice(0, 50).join('\n'));
      assert.equal(written(), done);
      writeFileSync(out(), `${done}{"id":51,"menti`);
      assert.equal(copydesk([...options, '--out', out(), '--jobs', '2'], input).status, 0);
      assert.equal(written(), expected);
      assert.equal(copydesk([...options, '--out', out()], input).status, 0);
      assert.equal(written(), expected, 'nothing was left to do');
    });

    it('does not go on where the registry or the day is another, nor with another file', () => {
      copydesk([...options, '--out', out(), '--date', '2025-01-02'], input);
      refuses(
        [...options, '--out', out()],
        /was started for drafts of 2025-01-02: add --date/,
        input,
      );
      write('actors.yaml', `${REGISTRY}  ann: {name: Ann Blorp, kind: person}\n`);
      refuses(
        [...options, '--out', out(), '--date', '2025-01-02'],
        /was started with other registries, lists or documents: \S*actors\.yaml has changed/,
        input,
      );
      assert.equal(written(), expected);
      write('other.jsonl', 'hello\n');
      refuses([...options, '--out', join(folder, 'other.jsonl')], /line 1: this is not a line of/);
      assert.equal(readFileSync(join(folder, 'other.jsonl'), 'utf8'), 'hello\n');
    });

    it('goes on with a run that was stopped inside its first line', () => {
      copydesk([...options, '--out', out()], input.split('\n')[0]);
      writeFileSync(out(), written().slice(0, 20));
      assert.equal(copydesk([...options, '--out', out()], input).status, 0);
      assert.equal(written(), expected);
    });

    it('keeps a file of one line without its break, which is no run’s', () => {
      const notes = write('notes.txt', 'All that I know of it');
      refuses([...options, '--out', notes], /notes\.txt cannot be resumed/, input);
      assert.equal(readFileSync(notes, 'utf8'), 'All that I know of it');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.endsWith('.run.json')),
        [],
      );
      assert.equal(copydesk([...options, '--out', write('empty.jsonl', '')], input).status, 0);
    });

    it('asks for ids where it must tell what is done', () =>
      refuses(
        [...options, '--out', out()],
        /line 1: with --out each line must .*"id"/,
        '{"text":"a"}',
      ));

    it('takes no other number of threads than one to ninety-nine', () => {
      for (const jobs of ['0', '-1', '1.5', 'many', '100'])
        refuses([...options, `--jobs=${jobs}`], /--jobs must be a number from 1 to 99/);
      refuses(['annotate', '--jobs', '2', 'a.txt'], /--jobs and --out need --jsonl/);
    });
  });

  it('annotates lines of JSON in their order', () => {
    const input = [
      { id: 'a', text: DRAFT },
      { id: 7, text: 'Nobody here.' },
      { id: 'c', text: '**Marco**\nRubio `Kirill Dmitriev`', language: 'markdown' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n');
    const { status, stdout, stderr } = copydesk(
      ['annotate', '--jsonl', '--registry', write('actors.yaml', REGISTRY)],
      input,
    );
    assert.equal(status, 0, stderr);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      rows.map(({ id, mentions }) => [id, mentions.length]),
      [
        ['a', 4],
        [7, 0],
        ['c', 1],
      ],
    );
    const [, dmitriev] = rows[0].mentions;
    assert.deepEqual(
      { ...dmitriev },
      {
        start: 16,
        end: 31,
        text: 'Kirill Dmitriev',
        actor: 'kirill-dmitriev',
        listing: null,
        candidates: [],
        form: 'name',
        status: 'certain',
        sanctioned: 'yes',
      },
    );
    const [claim] = rows[0].claims;
    assert.deepEqual(
      [
        claim.quotation,
        claim.source.map(([start, end]: [number, number]) => DRAFT.slice(start, end)),
        claim.parent,
      ],
      ['direct', ['Dmitriev'], null],
    );
    assert.deepEqual(
      rows.map(({ notes }) =>
        notes.map(
          ({ code, severity, start }: { code: string; severity: string; start: number }) => [
            code,
            severity,
            start,
          ],
        ),
      ),
      [[['sanctioned-not-disclosed', 'warning', 16]], [], []],
    );
  });
  it('says why each claim is one, what contests it, what it repeats, and what the draft itself hedges', () => {
    const text =
      'Ann Brown claimed the plant was safe. That is false. It remains unclear who knew.\n\nJohn Reyes said the state would close its oldest power plant.\n\nReyes said the state would close its oldest plant for power.';
    const { claims, hedgedStatements } = JSON.parse(
      copydesk(['annotate', '--jsonl'], `${JSON.stringify({ id: 1, text })}\n`).stdout,
    );
    const [safe, close, again] = claims;
    assert.deepEqual(
      [safe.loaded, safe.why.length > 1, safe.contested, safe.contestedBy.claim],
      [true, true, true, null],
    );
    assert.deepEqual(
      safe.contestedBy.spans.map(([start, end]: [number, number]) => text.slice(start, end)),
      ['That is false.'],
    );
    assert.deepEqual([close.repeats, close.contestedBy, again.repeats], [null, null, close.id]);
    const [
      {
        hedge: [start, end],
        why,
      },
    ] = hedgedStatements;
    assert.equal(text.slice(start, end), 'It remains unclear');
    assert.match(why, /It remains unclear/);
  });
  it('prints for people, sanctioned ones first', () => {
    const { stdout } = copydesk([
      'annotate',
      '--registry',
      write('actors.yaml', REGISTRY),
      write('draft.txt', DRAFT),
    ]);
    const [first, second] = [
      'Kirill Dmitriev · SANCTIONED · 2 times, first on line 1',
      'Marco Rubio · 2 times',
    ].map((line) => stdout.indexOf(line));
    assert.ok(first > 0 && second > first, stdout);
    assert.match(stdout, /draft\.txt:3: .*Dmitriev said: .*Rubio was briefed/);
  });
  it('prints Markdown that no draft can break out of', () => {
    const { stdout } = copydesk([
      'annotate',
      '--format',
      'markdown',
      '--registry',
      write('actors.yaml', REGISTRY),
      write('draft.md', `${DRAFT}\nRubio said the <b>plan</b> | was [new](x).\n`),
    ]);
    assert.match(stdout, /\| Kirill Dmitriev \| SANCTIONED \| 2 \| 1 \|/);
    assert.ok(!/[^\\]<b>/.test(stdout), stdout);
  });
  it('prints JSON', () =>
    assert.equal(
      JSON.parse(
        copydesk([
          'annotate',
          '--format',
          'json',
          '--registry',
          write('actors.yaml', REGISTRY),
          write('draft.txt', DRAFT),
        ]).stdout,
      ).mentions.length,
      4,
    ));
  it('knows whether a sanction was in force on the date', () =>
    assert.match(
      copydesk([
        'annotate',
        '--date',
        '2021-01-01',
        '--registry',
        write('actors.yaml', REGISTRY),
        write('draft.txt', DRAFT),
      ]).stdout,
      /Kirill Dmitriev · 2 times/,
    ));
  it('names file, line and column of a wrong entry and uses the others', () => {
    const { status, stdout, stderr } = copydesk([
      'annotate',
      '--registry',
      write('actors.yaml', REGISTRY.replace('kind: person}', 'kind: persona}')),
      write('draft.txt', DRAFT),
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /actors\.yaml:7:\d+: error: /);
    assert.match(stdout, /Kirill Dmitriev · SANCTIONED/);
  });
  it('refuses a registry that is none', () =>
    refuses(
      ['annotate', '--registry', write('actors.yaml', 'actors: [:\n'), write('draft.txt', DRAFT)],
      /actors\.yaml:\d+:\d+: error: /,
    ));
  it('refuses what it cannot read', () =>
    refuses(
      ['annotate', join(folder, 'missing.txt')],
      /missing\.txt: error: there is no such file/,
    ));
  it('refuses lines that are not JSON', () =>
    refuses(['annotate', '--jsonl'], /line 2: this is not JSON/, '{"id":1,"text":"a"}\n{oops\n'));
  it('refuses bad flags', () => refuses(['annotate', '--colour', 'x.txt'], /--colour/));
  it('refuses a bad format', () =>
    refuses(['annotate', '--format', 'xml', 'x.txt'], /text, markdown, json/));
  it('refuses to do nothing', () => refuses(['annotate'], /needs a draft/));
  it('refuses unknown commands', () =>
    refuses(['frobnicate'], /unknown command "frobnicate": copydesk --help lists the commands$/m));
  it('heeds the sidecar: its date and its pins, unless another date is given', () => {
    const registry = write(
      'actors.yaml',
      `${REGISTRY}  other-rubio: {name: Marco Rubio, kind: person}\n`,
    );
    const draft = write('draft.txt', DRAFT);
    write(
      'draft.txt.copydesk.yaml',
      'version: 1\ndate: 2021-01-01\npins:\n  Marco Rubio:\n    actor: other-rubio\n',
    );
    const mentions = (...more: string[]): { actor: string; sanctioned: string }[] =>
      JSON.parse(
        copydesk(['annotate', '--format', 'json', '--registry', registry, ...more, draft]).stdout,
      ).mentions;
    assert.deepEqual(
      mentions()
        .slice(0, 2)
        .map(({ actor, sanctioned }) => [actor, sanctioned]),
      [
        ['other-rubio', 'no'],
        ['kirill-dmitriev', 'no'],
      ],
    );
    assert.equal(mentions('--date', '2025-11-20')[1].sanctioned, 'yes');
  });
  it('says what is wrong in a sidecar, and goes on', () => {
    write(
      'draft.txt.copydesk.yaml',
      'version: 1\n<<<<<<< ours\ndate: 2021-01-01\n=======\n>>>>>>> theirs\n',
    );
    const { status, stderr } = copydesk([
      'annotate',
      '--registry',
      write('actors.yaml', REGISTRY),
      write('draft.txt', DRAFT),
    ]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /draft\.txt\.copydesk\.yaml:2:1: error: from here on there are two versions/,
    );
  });
  it('warns of ids that are used twice', () => {
    const { stderr } = copydesk([
      'annotate',
      '--registry',
      write('a.yaml', REGISTRY),
      '--registry',
      write('b.yaml', 'version: 1\nactors:\n  marco-rubio: {name: M, kind: person}\n'),
      write('draft.txt', DRAFT),
    ]);
    assert.match(stderr, /b\.yaml:3:3: error: the id "marco-rubio" is used twice/);
  });
  it('exports registries, one entity on each line', () => {
    const { status, stdout } = copydesk(['export', write('actors.yaml', REGISTRY)]);
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).schema),
      ['Person', 'Sanction', 'Person'],
    );
  });
  it("reports on claims in a format of one's choice, to standard output or into a file", () => {
    const registry = write('actors.yaml', REGISTRY);
    const draft = write('draft.txt', DRAFT);
    assert.match(
      copydesk(['report', '--registry', registry, draft]).stdout,
      /^# Claims report\n[^]*\*\*Registry:\*\* .*2 entries[^]*### 1\. Kirill Dmitriev said\n/,
    );
    const out = join(folder, 'report.json');
    const { status, stdout, stderr } = copydesk([
      'report',
      '--registry',
      registry,
      '--format',
      'json',
      '--date',
      '2025-11-20',
      '--out',
      out,
      draft,
      write('other.md', 'Nobody here.'),
    ]);
    assert.deepEqual([status, stdout], [0, ''], stderr);
    const { drafts } = JSON.parse(readFileSync(out, 'utf8')) as {
      drafts: { date: string; claims: unknown[] }[];
    };
    assert.deepEqual(
      drafts.map(({ date, claims }) => [date, claims.length]),
      [
        ['2025-11-20', 1],
        ['2025-11-20', 0],
      ],
    );
    const list = join(PROJECT, 'test/fixtures/lists/sdn.csv');
    assert.match(
      copydesk(['report', '--registry', registry, '--list', list, draft]).stdout,
      /\*\*Sanctions lists:\*\* OFAC SDN imported on/,
    );
  });
  it('refuses to report in other formats, on nothing, and into a folder that is not there', () => {
    refuses(
      ['report', '--format', 'pdf', 'x.txt'],
      /markdown, html, annotated, csv, json, claimreview, webannotation/,
    );
    refuses(['report'], /report needs a draft/);
    refuses(
      ['report', '--out', join(folder, 'none', 'x.md'), write('draft.txt', DRAFT)],
      /cannot write .*x\.md/,
    );
  });
  it('keeps the earlier report where the disk takes no more', function () {
    if (process.platform === 'win32') this.skip();
    const out = write('report.md', '# Claims report\n\nthe earlier one');
    const drafts = Array.from({ length: 40 }, (_, i) => write(`draft${i}.txt`, DRAFT));
    // A file may have one block: as on a full disk, the rest of it is refused.
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'ulimit -f 1; exec "$@"',
        'sh',
        process.execPath,
        program,
        'report',
        '--out',
        out,
        ...drafts,
      ],
      { encoding: 'utf8', cwd: PROJECT },
    );
    assert.equal(status, 2, stderr);
    assert.match(stderr, /cannot write .*report\.md: /);
    assert.equal(readFileSync(out, 'utf8'), '# Claims report\n\nthe earlier one');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.lock')),
      [],
    );
  });
  it('writes no report over what a newsroom has written', () => {
    const registry = write('actors.yaml', REGISTRY);
    const draft = write('draft.md', DRAFT);
    const report = (out: string, ...more: string[]) => [
      'report',
      '--registry',
      registry,
      '--out',
      out,
      ...more,
      draft,
    ];
    const kept = (path: string, args: string[], why: RegExp): void => {
      const before = readFileSync(path, 'utf8');
      refuses(args, why);
      assert.equal(readFileSync(path, 'utf8'), before);
    };
    kept(draft, report(draft), /draft\.md is a file that the report is made from/);
    kept(registry, report(registry), /actors\.yaml is a file that the report is made from/);
    const other = write('other.md', 'Marco Rubio slept.\n');
    kept(other, report(other), /other\.md is there and is no earlier report/);
    kept(other, report(other, '--document', other), /other\.md is a file that the report/);
    const more = write('more.yaml', 'version: 1\n');
    kept(more, report(more), /more\.yaml is there and is no earlier report/);
    const decided = write('page.html', 'Rain.\n');
    write('page.html.copydesk.yaml', 'version: 1\n');
    kept(decided, report(decided), /page\.html is a draft with decisions/);
    mkdirSync(join(folder, 'drafts'));
    const inside = write('drafts/a.txt', DRAFT);
    kept(inside, [...report(inside), join(folder, 'drafts')], /a\.txt is a file that the report/);
  });
  it('writes a report over an earlier one, in each format, and into an empty file', () => {
    const draft = write('draft.txt', DRAFT);
    for (const format of ['markdown', 'html', 'annotated', 'csv', 'json', 'claimreview']) {
      const out = write('report.md', '');
      for (let times = 0; times < 2; times++) {
        const { status, stderr } = copydesk(['report', '--format', format, '--out', out, draft]);
        assert.equal(status, 0, `${format}: ${stderr}`);
      }
      assert.ok(readFileSync(out, 'utf8').length > 100);
    }
  });
  it('keeps a directory over an earlier one of its own, and over nothing else', () => {
    const csv = write('council.csv', 'name,office,country\nAnn Blorp,mayor,gb\n');
    const out = join(folder, 'council.jsonl');
    const run = ['import-directory', '--title', 'Council', '--date', '2025-01-02'];
    for (let times = 0; times < 2; times++)
      assert.equal(copydesk([...run, '--out', out, csv]).status, 0);
    const kept = (path: string, why: RegExp): void => {
      const before = readFileSync(path, 'utf8');
      refuses([...run, '--out', path, csv], why);
      assert.equal(readFileSync(path, 'utf8'), before);
    };
    kept(csv, /council\.csv is there and is no Copydesk directory/);
    kept(write('actors.yaml', REGISTRY), /actors\.yaml is there and is no Copydesk directory/);
    kept(
      write('newer.jsonl', '{"copydeskDirectory":2,"directory":"a"}\n'),
      /newer\.jsonl is a directory that cannot be read/,
    );
    assert.deepEqual(
      readdirSync(folder).filter((name) => /\.(?:new|lock)$/.test(name)),
      [],
    );
  });
  it('checks drafts, and ends with 1 where a note weighs enough', () => {
    const files = [
      '--registry',
      write('actors.yaml', REGISTRY),
      '--date',
      '2025-11-22',
      write('draft.txt', DRAFT),
    ];
    const { status, stdout, stderr } = copydesk(['check', ...files]);
    assert.equal(status, 1, stderr);
    assert.match(
      stdout,
      /draft\.txt:1:17: warning: according to the registry, Kirill Dmitriev is under sanctions \(OFAC SDN\), but the draft does not say so \[sanctioned-not-disclosed\]/,
    );
    assert.equal(copydesk(['check', '--level', 'error', ...files]).status, 0);
  });
  it('checks the sample newsroom, and what it writes as SARIF is valid by the standard’s schema', () => {
    const drafts = readdirSync(join(PROJECT, 'media/newsroom/drafts'))
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .map((name) => `media/newsroom/drafts/${name}`);
    const { status, stdout, stderr } = copydesk([
      'check',
      '--format',
      'sarif',
      '--registry',
      'media/newsroom/actors.yaml',
      ...drafts,
    ]);
    assert.equal(status, 1, stderr);
    const log = JSON.parse(stdout) as Log;
    const validate = sarifValidator();
    assert.ok(validate(log), JSON.stringify(validate.errors));
    assert.ok(
      log.runs[0].results!.some(
        ({ ruleId, fixes }) => ruleId === 'sanctioned-not-disclosed' && fixes,
      ),
    );
  });
  it('prints what is to be looked at before publication', () => {
    const args = [
      'check',
      '--summary',
      '--registry',
      write('actors.yaml', REGISTRY),
      write('draft.txt', `${DRAFT}TK more.\n`),
    ];
    assert.match(
      copydesk(args).stdout,
      /^.*\n\nTo fix before publication\n {2}1 placeholder is left: line 4\n[^]*nobody was screened\n[^]*Leftover placeholders \(1\)[^]*Sanctioned, possibly sanctioned, or lifted \(1\)\n {2}.*draft\.txt:1: Kirill Dmitriev \[SANCTIONED;[^]*Unchecked claims \(1\)/,
    );
    assert.match(copydesk([...args, '--format', 'markdown']).stdout, /^# Before publication: /);
    refuses([...args, '--format', 'sarif'], /text, markdown/);
  });
  it('fails with --cleared where the words are not those that were signed', () => {
    const text = 'Rain fell.\n';
    const draft = write('draft.txt', text);
    const run = () => copydesk(['check', '--cleared', draft]);
    assert.equal(run().status, 1);
    assert.match(run().stderr, /draft\.txt: The draft has not been cleared for publication/);
    const words = signedWords(new DraftReader('plaintext').read(text));
    const clearance = { id: 'one', by: 'Jo', at: '2025-11-22T10:00:00Z', open: [], ...words };
    write('draft.txt.copydesk.yaml', withClearance('', clearance)!);
    assert.equal(run().status, 0, run().stderr);
    write('draft.txt', 'Rain fell. Snow, too.\n');
    assert.equal(run().status, 1);
    assert.match(run().stderr, /edited since it was cleared by Jo on 2025-11-22: line 1/);
    write('draft.txt.copydesk.yaml', 'version: 1\n');
  });
  describe('check, over what cannot be read', () => {
    const broken: Readonly<Record<string, (registry: string) => string>> = {
      'a merge conflict': (text) =>
        text.replace(
          '  marco-rubio',
          '<<<<<<< ours\n  a-b: {name: A B, kind: person}\n=======\n  c-d: {name: C D, kind: person}\n>>>>>>> theirs\n  marco-rubio',
        ),
      'a date that is none': (text) => text.replace('2022-02-28', '25.02.2022'),
      'a kind that is none': (text) => text.replace('kind: person\n', 'kind: Person\n'),
      'a tab': (text) => text.replace('    kind: person\n', '\tkind: person\n'),
      'a newer version': (text) => text.replace('version: 1', 'version: 2'),
      'a second document': (text) => `${text}---\nversion: 1\n`,
      'an id twice': (text) => `${text}  kirill-dmitriev: {name: Kirill Dmitriev, kind: person}\n`,
      nothing: () => '',
      'a sentence': () => 'Marco Rubio met Kirill Dmitriev.\n',
      'Windows-1252': (text) => text.replace('Marco', 'Jos\u00E9'),
    };
    for (const [what, damage] of Object.entries(broken))
      it(`ends with 2 for ${what} in the registry, in each format`, () => {
        const path = join(folder, 'actors.yaml');
        writeFileSync(
          path,
          Buffer.from(damage(REGISTRY), what === 'Windows-1252' ? 'latin1' : 'utf8'),
        );
        const run = (...args: string[]) =>
          copydesk(['check', '--level', 'error', '--registry', path, ...args, draft]);
        const draft = write('draft.txt', 'Rain fell.\n');
        const text = run();
        assert.equal(text.status, 2, text.stdout);
        assert.match(text.stdout, /^.*actors\.yaml(?::\d+:\d+)?: error: /);
        assert.match(text.stdout, /This is not an all-clear/);
        assert.match(run('--format', 'github').stdout, /^::error file=.*actors\.yaml/);
        const summary = run('--summary');
        assert.equal(summary.status, 2);
        assert.match(summary.stdout, /^.*\n\nTo fix before publication\n {2}Could not be read: /);
        assert.doesNotMatch(
          summary.stdout,
          /is known to be sanctioned|is sanctioned according to the registry/,
        );
        const json = JSON.parse(run('--format', 'json').stdout) as { notRead: { what: string }[] };
        assert.equal(json.notRead[0].what, 'registry');
        const log = JSON.parse(run('--format', 'sarif').stdout) as Log;
        assert.equal(log.runs[0].invocations![0].executionSuccessful, false);
      });
    const check = (...args: string[]) => copydesk(['check', '--format', 'json', ...args]);
    const whatNot = (...args: string[]): string[] => {
      const { status, stdout } = check(...args);
      assert.equal(status, 2, stdout);
      return (
        JSON.parse(stdout) as { notRead: { what: string; file: string; message: string }[] }
      ).notRead.map(({ what, message }) => `${what}: ${message}`);
    };
    it('reads UTF-16, and refuses what is no text, by name', () => {
      const path = join(folder, 'wide.txt');
      writeFileSync(
        path,
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('He is TK, he said.', 'utf16le')]),
      );
      const { status, stdout } = check(path);
      assert.equal(status, 1, stdout);
      writeFileSync(path, Buffer.from('Jos\u00E9 is TK, he said.', 'latin1'));
      assert.match(whatNot(path)[0], /^draft: cannot read .*wide\.txt: this is not UTF-8/);
      writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2]));
      assert.match(whatNot(path)[0], /this is not a text file/);
    });
    it('goes on with the other drafts', () => {
      const { status, stdout } = copydesk([
        'check',
        join(folder, 'missing.txt'),
        write('b.txt', 'He is TK, he said.'),
      ]);
      assert.equal(status, 2);
      assert.match(stdout, /missing\.txt: error: there is no such file\n.*b\.txt:1:7: warning: /);
    });
    it('ends with 2 for a sidecar with a conflict, a folder in its place, and a pipe', () => {
      const draft = write('draft.txt', 'Rain fell.\n');
      const sidecar = write(
        'draft.txt.copydesk.yaml',
        'version: 1\n<<<<<<< ours\ndate: 2021-01-01\n=======\n>>>>>>> theirs\n',
      );
      assert.match(whatNot(draft)[0], /^decisions: from here on there are two versions/);
      rmSync(sidecar);
      mkdirSync(sidecar);
      assert.match(whatNot(draft)[0], /^decisions: cannot be read: it is a folder/);
      rmSync(sidecar, { recursive: true });
      if (process.platform === 'win32') return;
      spawnSync('mkfifo', [sidecar]);
      assert.match(whatNot(draft)[0], /^decisions: cannot be read: it is not a regular file/);
    });
    it('ends with 2 for a list that is none', () =>
      assert.match(
        whatNot('--list', write('names.txt', 'Ivan Testov\nA B\n'), write('draft.txt', 'Rain.'))[0],
        /^list: .*names\.txt: this is a bare list of names/,
      ));
    it('ends with 0 over what was read whole', () =>
      assert.equal(
        check('--registry', write('actors.yaml', REGISTRY), write('draft.txt', 'Rain fell.'))
          .status,
        0,
      ));
    it('says so in a report, first', () => {
      const { status, stdout } = copydesk([
        'report',
        '--registry',
        write('actors.yaml', REGISTRY.replace('2022-02-28', '25.02.2022')),
        write('draft.txt', DRAFT),
      ]);
      assert.equal(status, 2);
      assert.match(
        stdout,
        /^# Claims report\n\n- \*\*Could not be read:\*\* .*actors\\\.yaml, line 6:/,
      );
    });
  });
  it('reads the drafts of a folder, by name, and says where it has none', () => {
    mkdirSync(join(folder, 'drafts/deep/.hidden'), { recursive: true });
    for (const name of [
      'drafts/b.md',
      'drafts/a.txt',
      'drafts/deep/c.markdown',
      'drafts/deep/.hidden/d.txt',
      'drafts/a.txt.copydesk.yaml',
    ])
      write(name, name.endsWith('yaml') ? 'version: 1\n' : 'He is TK, he said.\n');
    const files = (
      JSON.parse(copydesk(['check', '--format', 'json', join(folder, 'drafts')]).stdout) as {
        drafts: { file: string }[];
      }
    ).drafts.map(({ file }) => file.slice(file.indexOf('drafts/')));
    assert.deepEqual(files, ['drafts/a.txt', 'drafts/b.md', 'drafts/deep/c.markdown']);
    mkdirSync(join(folder, 'empty'));
    refuses(
      ['check', '--format', 'sarif', join(folder, 'empty')],
      /empty: error: this folder has no drafts/,
    );
  });
  describe('whose reader goes away', () => {
    /** The exit code where output is read up to its first piece, or not at all. */
    const codeOf = (args: string[], pieces: 0 | 1, stream: 'stdout' | 'stderr' = 'stdout') =>
      new Promise<number | null>((resolve) => {
        const child = spawn(process.execPath, [program, ...args], { cwd: PROJECT });
        const other = stream === 'stdout' ? child.stderr : child.stdout;
        other.resume();
        if (pieces === 0) child[stream].destroy();
        else child[stream].once('data', () => child[stream].destroy());
        child.on('close', (code) => resolve(code));
      });
    const drafts = (): string[] =>
      Array.from({ length: 150 }, (_, i) => write(`draft${i}.txt`, 'Rain fell.\n'.repeat(20)));

    it('ends with no code of a result, whatever the result is', async () => {
      assert.equal(await codeOf(['check', '--summary', ...drafts()], 1), 141);
      assert.equal(await codeOf(['check', write('one.txt', 'Rain fell.\n')], 0), 141);
    });
    it('but with 0 where it was only asked for help', async () => {
      for (const args of [['--help'], ['check', '-h'], ['--version']])
        assert.equal(await codeOf(args, 0), 0, args.join(' '));
    });
    it('keeps its code where only nobody reads its complaints', async () => {
      assert.equal(
        await codeOf(['check', '--summary', join(folder, 'missing.txt')], 0, 'stderr'),
        2,
      );
    });
  });
  it('looks for ignores at the root alone, as the editor does', () => {
    const rules = 'version: 1\nignores:\n  a:\n    code: leftover-mark\n';
    mkdirSync(join(folder, 'repo/drafts'), { recursive: true });
    mkdirSync(join(folder, 'repo/.git'));
    const draft = write('repo/drafts/e.txt', 'He is TK, he said.\n');
    const status = (...args: string[]): number | null => copydesk(['check', ...args, draft]).status;
    assert.equal(status(), 1);
    write('copydesk.ignore.yaml', rules);
    assert.equal(status(), 1, 'above the root');
    write('repo/drafts/copydesk.ignore.yaml', rules);
    assert.equal(status(), 1, 'below the root');
    assert.equal(status('--root', join(folder, 'repo/drafts')), 0, 'where --root says');
    write('repo/copydesk.ignore.yaml', rules);
    assert.equal(status(), 0, 'at the root');
    assert.equal(status('--root', join(folder, 'repo/.git')), 1);
  });
  it('lets no file name, registry or sidecar speak to the terminal or the build service', () => {
    if (process.platform === 'win32') return;
    let entries = REGISTRY;
    const drafts = ATTACKS.map((attack, i) => {
      const name = `${attack.replaceAll('/', '∕').slice(0, 80)}${i}.txt`;
      const quoted = JSON.stringify(attack);
      entries += `  ${quoted}: {name: ${quoted}, kind: person}\n  b-${i}: {name: Bo C${'x'.repeat(i + 1)}, kind: person, sanctions: [{authority: ${quoted}}]}\n`;
      write(`${name}.copydesk.yaml`, `version: 1\nreviews:\n  ${quoted}: 1\n`);
      return write(
        name,
        `${attack} Marco Rubio said it ${attack} was fine, TK.\nBo C${'x'.repeat(i + 1)} came.\n`,
      );
    });
    const registry = write('actors.yaml', entries);
    for (const args of [
      ['check', '--format', 'text'],
      ['check', '--format', 'github'],
      ['check', '--format', 'json'],
      ['check', '--format', 'sarif'],
      ['check', '--summary'],
      ['annotate'],
      ['annotate', '--format', 'json'],
      ['report', '--format', 'json'],
    ]) {
      const { stdout, stderr, status } = copydesk([...args, '--registry', registry, ...drafts]);
      assert.equal(status, 2);
      const isCommands = args.includes('github');
      for (const output of [stdout, stderr]) {
        assert.doesNotMatch(
          output,
          /[\0-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/,
        );
        if (!isCommands) assert.doesNotMatch(output, /^\s*::|##\w*\[/m);
      }
      if (isCommands)
        for (const line of stdout.trimEnd().split('\n'))
          assert.match(line, /^::(?:error|warning|notice) file=/);
    }
  });
  it('refuses to check nothing, at no level, in no format', () => {
    refuses(['check'], /check needs a draft/);
    refuses(['check', '--level', 'grave', 'x.txt'], /error, warning, information, hint/);
    refuses(['check', '--format', 'xml', 'x.txt'], /text, json, sarif, github/);
  });
  it('refuses to export nothing', () => refuses(['export'], /export needs a registry/));
  it('refuses days that are none', () =>
    refuses(['annotate', '--date', '2025-02-30', 'x.txt'], /--date must be a day/));
  it('tells its use after a command too', () =>
    assert.match(copydesk(['annotate', '--help']).stdout, /^Usage: copydesk COMMAND/));
  describe('screening', () => {
    const fixtures = ['sdn.csv', 'alt.csv', 'sdn_comments.csv'].map((name) =>
      join(PROJECT, 'test/fixtures/lists', name),
    );
    const mentionsIn = (
      args: string[],
      text: string,
    ): { text: string; listing: object | null; status: string; sanctioned: string }[] => {
      const { status, stdout, stderr } = copydesk(
        ['annotate', '--jsonl', ...args],
        JSON.stringify({ id: 1, text }),
      );
      assert.equal(status, 0, stderr);
      return JSON.parse(stdout).mentions;
    };
    const draft = "The RDIF's Kirill Dmitriev met Vladimir Putin. Putin left.";
    const expected = [
      [
        'Kirill Dmitriev',
        {
          list: 'ofac-sdn',
          id: '34336',
          name: 'DMITRIEV, Kirill Aleksandrovich',
          strength: 'derived',
        },
      ],
      [
        'Vladimir Putin',
        {
          list: 'ofac-sdn',
          id: '35096',
          name: 'PUTIN, Vladimir Vladimirovich',
          strength: 'strong',
        },
      ],
      [
        'Putin',
        {
          list: 'ofac-sdn',
          id: '35096',
          name: 'PUTIN, Vladimir Vladimirovich',
          strength: 'derived',
        },
      ],
    ];
    it('compiles lists for one run', () => {
      const mentions = mentionsIn(
        fixtures.flatMap((file) => ['--list', file]),
        draft,
      );
      assert.deepEqual(
        mentions.map(({ text, listing }) => [text, listing]),
        expected,
      );
      assert.deepEqual(
        [...new Set(mentions.map(({ status, sanctioned }) => `${status} ${sanctioned}`))],
        ['possible possible'],
      );
    });
    it('uses lists that were compiled before', () => {
      const into = join(folder, 'lists');
      copydesk(['import', '--into', into, ...fixtures]);
      assert.deepEqual(
        mentionsIn(['--lists', into], draft).map(({ text, listing }) => [text, listing]),
        expected,
      );
      assert.match(
        copydesk(['annotate', '--lists', into, write('draft.txt', draft)]).stdout,
        /PUTIN, Vladimir Vladimirovich · possibly sanctioned: check identity and dates · 2 times/,
      );
    });
    it('leaves names to the registry, and ships alone until asked', () => {
      const text = 'Kirill Dmitriev boarded the tug Mar Azul.';
      const list = fixtures.flatMap((file) => ['--list', file]);
      assert.deepEqual(
        mentionsIn([...list, '--registry', write('actors.yaml', REGISTRY)], text).map(
          ({ status }) => status,
        ),
        ['certain'],
      );
      assert.deepEqual(
        mentionsIn([...list, '--vessels'], text).map((mention) => mention.text),
        ['Kirill Dmitriev', 'Mar Azul'],
      );
    });
    it('refuses what is no list, and a folder without one', () => {
      refuses(
        [
          'annotate',
          '--list',
          write('names.txt', 'Ivan Testov\nPrime Minister of Lebanon\n'),
          write('draft.txt', draft),
        ],
        /names\.txt: this is a bare list of names/,
      );
      refuses(
        ['annotate', '--list', join(folder, 'none.csv'), write('draft.txt', draft)],
        /none\.csv: error: there is no such file/,
      );
      refuses(
        ['annotate', '--lists', folder, write('draft.txt', draft)],
        /has no compiled list: make one with copydesk import/,
      );
    });
  });

  it('tells its use', () => assert.match(copydesk(['--help']).stdout, /^Usage: copydesk COMMAND/));

  describe('import', () => {
    const fixtures = ['sdn.csv', 'alt.csv', 'sdn_comments.csv'].map((name) =>
      join(PROJECT, 'test/fixtures/lists', name),
    );
    it('says what is in a list, of several files too, and keeps it compiled', () => {
      const into = join(folder, 'lists');
      const { status, stdout, stderr } = copydesk(['import', '--into', into, ...fixtures]);
      assert.equal(status, 0, stderr);
      assert.match(
        stdout,
        /^OFAC SDN, without a date of its own \(.*sdn\.csv, .*alt\.csv, .*sdn_comments\.csv\)\n\d+ records: \d+ persons/,
      );
      assert.match(stdout, /\d+ strong names, \d+ weak names\n/);
      assert.equal(
        readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith('list.json'),
        ).length,
        1,
      );
    });
    it('only looks when told so', () => {
      const { status, stdout } = copydesk([
        'import',
        '--dry-run',
        '--into',
        join(folder, 'lists'),
        ...fixtures.slice(0, 1),
      ]);
      assert.equal(status, 0);
      assert.match(
        stdout,
        /\nincomplete: The strong aliases are missing: OFAC keeps them in alt\.csv/,
      );
      assert.ok(!readdirSync(folder).includes('lists'));
    });
    it('reads what an older version has compiled', () => {
      const into = join(folder, 'lists');
      copydesk(['import', '--into', into, ...fixtures]);
      for (const path of readdirSync(into, { recursive: true, encoding: 'utf8' }))
        if (path.endsWith('list.json')) {
          const head = JSON.parse(readFileSync(join(into, path), 'utf8')) as object;
          writeFileSync(join(into, path), JSON.stringify({ ...head, format: 1 }));
        }
      assert.match(
        copydesk(['annotate', '--lists', into, write('draft.txt', 'Kirill Dmitriev spoke.')])
          .stdout,
        /possibly sanctioned/,
      );
    });
    it('refuses a file with fewer than half of the parties in force, unless told that so many were delisted', () => {
      const into = join(folder, 'lists');
      copydesk(['import', '--into', into, ...fixtures]);
      const few = write(
        'few.csv',
        `1,"ONE, A","individual","X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a`,
      );
      refuses(
        ['import', '--into', into, few],
        /few\.csv: this file of OFAC SDN has 1 record, and the list in use has 18\. It may be cut off\. If so many were delisted, import it with --accept-fewer\. The lists in \S+ stay as they were\./,
      );
      assert.equal(copydesk(['import', '--into', into, '--accept-fewer', few]).status, 0);
      assert.equal(copydesk(['import', '--into', join(folder, 'other'), few]).status, 0);
    });
    it('names rows that it leaves out by their lines', () => {
      const broken = write(
        'sdn.csv',
        `1,"ONE, A","individual","X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\nnot a row\r\n2,"TWO, B","individual","X",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001a`,
      );
      assert.match(
        copydesk(['import', '--dry-run', broken]).stdout,
        /2 records: 2 persons\n[^]*1 row left out:\n {2}.*sdn\.csv:2: the first cell must be the record's number, not "not a row"/,
      );
    });
    it('refuses with the reason what is no list, and changes nothing', () => {
      const into = join(folder, 'lists');
      copydesk(['import', '--into', into, ...fixtures]);
      const before = readdirSync(into, { recursive: true });
      refuses(
        [
          'import',
          '--into',
          into,
          write('SDN.XML', '<!DOCTYPE html><html><body>Access denied</body></html>'),
        ],
        /SDN\.XML: this is a web page, not a list/,
      );
      refuses(['import', '--into', into, write('empty.csv', '')], /empty\.csv: the file is empty/);
      refuses(
        ['import', '--into', into, write('names.txt', 'Ivan Testov\nPrime Minister of Lebanon\n')],
        /names\.txt: this is a bare list of names/,
      );
      refuses(
        [
          'import',
          '--into',
          into,
          write(
            'cut.xml',
            '<sdnList><sdnEntry><uid>1</uid><lastName>X</lastName></sdnEntry><sdnEntry><uid>2',
          ),
        ],
        /cut\.xml: the file ends before <\/sdnList> does/,
      );
      refuses(['import', join(folder, 'missing.csv')], /cannot read .*missing\.csv/);
      refuses(
        ['import', '--into', join(write('plain.txt', 'x'), 'lists'), ...fixtures],
        /cannot write .*plain\.txt.*: part of its path is not a folder\./,
      );
      refuses(['import'], /import needs the files/);
      refuses(['import', '--nonsense', 'x'], /nonsense/);
      assert.deepEqual(readdirSync(into, { recursive: true }), before);
    });
  });
});
