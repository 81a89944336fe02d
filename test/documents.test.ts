import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { USAGE } from '../src/cli/usage.js';
import { DOCUMENT_ENDINGS } from '../src/engine/documents/readers/documentFormats.js';
import { parseRegistry } from '../src/engine/registry/parseRegistry.js';
import { actorSchema, KINDS } from '../src/engine/registry/registrySchema.js';
import { REPORT_FORMATS } from '../src/engine/reports/reportFormats.js';
import { settingsOf } from './settingsOf.js';

interface Manifest {
  contributes: {
    commands: { command: string; title: string }[];
    keybindings: { command: string; key: string; mac: string; when: string }[];
    configuration: { properties: Record<string, unknown> }[];
    colors: { id: string }[];
    views: Record<string, { id: string }[]>;
    walkthroughs: {
      steps: {
        id: string;
        description: string;
        media: { svg: string };
        completionEvents: string[];
      }[];
    }[];
  };
}

const root = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const properties = settingsOf(manifest);
const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;
const readme = read('README.md');
const settings = read('docs/settings.md');
const registry = read('docs/registry.md');
const commandLine = read('docs/command-line.md');
const sources = readdirSync(join(root, 'src/editor'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/editor/${name}`))
  .join('\n');
const named = (words: string): string => strings[words.slice(1, -1)];

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'media'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml|yml)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];

describe('the README', () => {
  it('is short: what it is, the first ten minutes, and where the rest stands', () =>
    assert.ok(Buffer.byteLength(readme) <= 12_000));

  it('leads to every page of the documentation', () =>
    assert.deepEqual(
      readdirSync(join(root, 'docs')).filter(
        (page) =>
          !readme.includes(`](https://github.com/copydesk/copydesk/blob/main/docs/${page})`),
      ),
      [],
    ));

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]);
    assert.ok(pictures.length > 0);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });
});

describe('the documentation', () => {
  it('lists every setting, and no other', () =>
    assert.deepEqual(
      Object.keys(properties).filter((id) => !settings.includes(`\`${id}\``)),
      [],
    ));

  it('names no setting and no command that is not there', () => {
    const wrong = documents.flatMap((name) =>
      name === 'CHANGELOG.md'
        ? []
        : [...read(name).matchAll(/`(copydesk\.[\w.]+)`/g)]
            .map((match) => match[1])
            .filter(
              (id) =>
                !/\.ya?ml$/.test(id) &&
                !(id in properties) &&
                !contributes.colors.some((color) => color.id === id) &&
                !contributes.commands.some(({ command }) => command === id),
            )
            .map((id) => `${name}: ${id}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('leads nowhere that is not there', () => {
    const wrong = documents.flatMap((name) =>
      [
        ...read(name).matchAll(
          /\]\((?:https:\/\/github\.com\/copydesk\/copydesk\/blob\/main\/|(?!\w+:|#))([\w./-]+)/g,
        ),
      ]
        .map(({ 0: whole, 1: path }) =>
          whole.startsWith('](http') ? path : join(dirname(name), path),
        )
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${name}: ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  /** Keys that need no Fn on any keyboard; each stands for one with F keys. */
  const WITHOUT_FN = /^(?:ctrl|cmd)\+shift\+9 /;
  const keysWithF = contributes.keybindings.filter(({ key }) => !WITHOUT_FN.test(key));

  it('has a key without F keys for each that needs one, as the pages say', () => {
    const instead = (key: string): string =>
      key.includes(' ')
        ? key.replace(/\+f9 (?:f(?=9))?/, '+shift+9 ')
        : key.replace(
            /\+(shift\+)?f1?(\d)$/,
            (_, shift = '', digit) => `+shift+9 ${shift}${digit}`,
          );
    const without = contributes.keybindings.filter(({ key }) => WITHOUT_FN.test(key));
    assert.deepEqual(
      without,
      keysWithF.map((one) => ({ ...one, key: instead(one.key), mac: instead(one.mac) })),
    );
    for (const page of ['docs/settings.md', 'docs/troubleshooting.md', 'README.md'])
      assert.match(read(page), /Ctrl\+Shift\+9/, page);
  });

  it('gives the key of every command that has one, as the manifest does', () => {
    const wrong = keysWithF.filter(({ command, key }) => {
      const title = named(contributes.commands.find((one) => one.command === command)!.title);
      const keys = key
        .split('+')
        .map((part) => part[0].toUpperCase() + part.slice(1))
        .join('+')
        .replace(/ f(\d)/, ' F$1');
      return !settings
        .split('\n')
        .some((line) => line.startsWith('|') && line.includes(title) && line.includes(keys));
    });
    assert.deepEqual(wrong, []);
  });

  it('explains every key of an entry and every kind', () => {
    const table = registry.slice(registry.indexOf('| key | what it holds |'));
    assert.deepEqual(
      Object.keys(actorSchema.entries).filter((key) => !table.includes(`\`${key}\``)),
      [],
    );
    assert.deepEqual(
      KINDS.filter((kind) => !table.includes(kind)),
      [],
    );
  });

  it('shows a registry without a mistake', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(registry)![1];
    const problems = parseRegistry(example, 'registry.md').problems.map(({ message }) => message);
    // The fund that the example refers to is left out for brevity.
    assert.deepEqual(
      problems.filter((message) => !message.includes('rdif')),
      [],
    );
  });
});

describe('the documentation of what the code defines', () => {
  it('names every command', () =>
    assert.deepEqual(
      contributes.commands
        .map(({ title }) => named(title))
        .filter((title) => !settings.includes(title)),
      [],
    ));

  it('gives the defaults that the manifest has', () => {
    const wrong = Object.entries(properties as Record<string, { default: unknown }>).flatMap(
      ([id, { default: value }]) => {
        if (typeof value !== 'boolean' && typeof value !== 'number') return [];
        const told = typeof value === 'number' ? String(value) : value ? 'on' : 'off';
        return settings.includes(`| \`${id}\` | ${told} |`) ? [] : [`${id}: ${told}`];
      },
    );
    assert.deepEqual(wrong, []);
  });

  it('names every command of the command line and every option, and no other', () => {
    const pages = [
      'command-line',
      'archives',
      'directories',
      'lists',
      'documents',
      'facts',
      'registry',
      'reports',
    ]
      .map((page) => read(`docs/${page}.md`))
      .join('\n');
    const options = new Set(
      readdirSync(join(root, 'src/cli'))
        .filter((name) => /(?:Command|commandLine)\.ts$/.test(name))
        .flatMap((name) =>
          [...read(`src/cli/${name}`).matchAll(/^ {2,4}'?([\w-]+)'?: \{ type: '/gm)].map(
            (match) => `--${match[1]}`,
          ),
        ),
    );
    assert.ok(options.size > 20);
    // It takes back what another option says, for scripts.
    options.delete('--no-starter-directory');
    for (const text of [USAGE, pages])
      assert.deepEqual(
        [...options].filter((option) => !text.includes(option)),
        [],
      );
    const told = [...USAGE.matchAll(/--[a-z][\w-]+/g)].map(([option]) => option);
    assert.deepEqual(
      told.filter((option) => !options.has(option) && !/^--(?:help|version)$/.test(option)),
      [],
    );
    const commands = [...read('src/cli/main.ts').matchAll(/^ {2}'?([\w-]+)'?: \w+Command,$/gm)].map(
      (match) => match[1],
    );
    assert.ok(commands.length > 5);
    assert.deepEqual(
      commands.filter(
        (command) => !commandLine.includes(`| \`${command}`) || !USAGE.includes(`\n  ${command} `),
      ),
      [],
    );
  });

  it('names every format of a report, every kind of document and every address of a list', () => {
    const formats = Object.keys(REPORT_FORMATS).map((format) => `\`${format}\``);
    const reports = read('docs/reports.md');
    assert.deepEqual(
      formats.filter((format) => !reports.includes(format) || !commandLine.includes(format)),
      [],
    );
    const documentsPage = read('docs/documents.md');
    assert.deepEqual(
      DOCUMENT_ENDINGS.filter((ending) => !documentsPage.includes(`\`.${ending}\``)),
      [],
    );
    const lists = read('docs/lists.md');
    const addresses = (
      properties['copydesk.lists.addresses'] as { default: Record<string, string[]> }
    ).default;
    const hosts = Object.values(addresses)
      .flat()
      .map((address) => new URL(address).host);
    assert.deepEqual(
      hosts.filter((host) => !lists.includes(host)),
      [],
    );
  });

  it('explains every field of the JSON, and no other', () => {
    const source = read('src/engine/reports/annotationJson.ts');
    const fields = [...source.slice(0, source.indexOf('} {')).matchAll(/^ {2}(\w+)\??: /gm)].map(
      (match) => match[1],
    );
    assert.ok(fields.includes('mentions') && fields.length > 8);
    const table = commandLine.slice(commandLine.indexOf('| field | what it holds |'));
    const told = [...table.matchAll(/^\| `(\w+)` \| /gm)].map((match) => match[1]);
    assert.deepEqual(told.sort(), fields.sort());
  });
});

describe('the documents', () => {
  it('tell nobody to run a package that nobody of the project owns', () => {
    assert.ok(documents.includes('README.md') && documents.length > 10);
    const wrong = documents.flatMap((name) =>
      [
        ...read(name).matchAll(
          /\b(?:npx|pnpx|bunx|(?:npm|pnpm|yarn) (?:exec|dlx|create|i|install|add)(?: -\S+)*) @?[\w/-]*copydesk\b/g,
        ),
      ].map((match) => `${name}: ${match[0]}`),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the changelog', () => {
  it('has each change in its area, once, and not as a diary', () => {
    const added = read('CHANGELOG.md').split('### Added')[1].split('\n### ')[0];
    const [stray] = added.split('\n#### ');
    // Lines of two people are merged as a union, which can bring back lines that were taken out.
    assert.equal(stray.trim(), '', 'put each line of Added under the heading of its area');
    const lines = read('CHANGELOG.md')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    assert.deepEqual(
      lines.filter((line, i) => lines.indexOf(line) < i),
      [],
    );
  });
});

describe('the walkthrough', () => {
  const { steps } = contributes.walkthroughs[0];
  const commands = new Set(contributes.commands.map(({ command }) => command));
  const views = Object.values(contributes.views)
    .flat()
    .map(({ id }) => id);
  const known = (command: string): boolean =>
    !command.startsWith('copydesk.') ||
    commands.has(command) ||
    views.some((view) => command === `${view}.focus`);

  const isTold = (key: string): boolean => {
    const step = /^copydesk\.done\.(\w+)$/.exec(key)?.[1];
    return step !== undefined && sources.includes(`tellDone('${step}')`);
  };

  it('is one, of at most six steps', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(steps.length <= 6);
  });

  for (const { id, description, media, completionEvents } of steps) {
    it(`${id}: runs commands and waits for events that exist`, () => {
      const links = [...named(description).matchAll(/\(command:([\w.]+)/g)].map(
        (match) => match[1],
      );
      assert.ok(links.length > 0);
      assert.deepEqual(
        links.filter((command) => !known(command)),
        [],
      );
      const wrong = completionEvents.filter((event) => {
        const [kind, what] = event.split(':');
        return kind === 'onCommand'
          ? !known(what)
          : kind === 'onView'
            ? !views.includes(what)
            : kind === 'onContext'
              ? !isTold(what)
              : kind !== 'onSettingChanged' || !(what in properties);
      });
      assert.deepEqual(wrong, []);
    });

    it(`${id}: has a picture that VS Code can draw`, () => {
      const picture = read(media.svg);
      assert.match(picture, /var\(--vscode-/);
      assert.doesNotMatch(picture, /<style|<script|<image|\sstyle=|\shref=/);
    });
  }
});
