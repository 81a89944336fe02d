import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { settingsOf } from './settingsOf.js';

/** What these tests read of the manifest. */
interface Manifest {
  version: string;
  main: string;
  browser: string;
  icon: string;
  engines: { vscode: string };
  devDependencies: Record<string, string>;
  activationEvents: string[];
  capabilities: {
    untrustedWorkspaces: { supported: boolean | 'limited'; description?: string };
    virtualWorkspaces: boolean | { supported: boolean | 'limited'; description?: string };
  };
  contributes: {
    commands: { command: string; title: string; category: string }[];
    keybindings: { command: string }[];
    menus: Record<string, { command?: string; submenu?: string }[]>;
    submenus?: { id: string }[];
    colors: { id: string; defaults: Record<string, string> }[];
    configuration: Section[];
    languageModelTools: object[];
  };
}
interface Section {
  properties: Record<
    string,
    {
      type?: string | string[];
      default?: unknown;
      scope?: string;
      description?: string;
      markdownDescription?: string;
      enum?: string[];
      enumDescriptions?: string[];
      markdownEnumDescriptions?: string[];
      order?: number;
    }
  >;
}

const root = join(__dirname, '..');
const text = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(text('package.json')) as Manifest;
const { contributes } = manifest;
const tools = contributes.languageModelTools;
const settings = settingsOf(manifest);
const commands = new Set(contributes.commands.map(({ command }) => command));

/** Every TypeScript file under src, parsed. */
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ts.createSourceFile(file, text(join('src', file)), ts.ScriptTarget.Latest, true));

/** All calls in src of a function whose name, as written, ends so: `l10n.t`. */
function callsOf(...endings: string[]): { file: string; call: ts.CallExpression }[] {
  const found: { file: string; call: ts.CallExpression }[] = [];
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (
        ts.isCallExpression(node) &&
        endings.some((ending) => node.expression.getText(source).endsWith(ending))
      )
        found.push({ file: `src/${source.fileName}`, call: node });
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Every string literal in src. */
function literals(): Set<string> {
  const found = new Set<string>();
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) found.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

describe('the manifest', () => {
  describe('strings', () => {
    const strings = JSON.parse(text('package.nls.json')) as Record<string, string>;
    const used = new Set(
      [...text('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!),
    );

    it('exist for every key that package.json uses', () =>
      assert.deepEqual(
        [...used].filter((key) => !(key in strings)),
        [],
      ));
    it('are all used', () =>
      assert.deepEqual(
        Object.keys(strings).filter((key) => !used.has(key)),
        [],
      ));
    it('have literal keys in every vscode.l10n.t call', () => {
      const calls = callsOf('l10n.t');
      assert.ok(calls.length > 0);
      const keyOf = (argument: ts.Expression | undefined): boolean =>
        Boolean(argument) &&
        (ts.isStringLiteralLike(argument!) ||
          (ts.isObjectLiteralExpression(argument!) &&
            argument.properties.some(
              (one) =>
                ts.isPropertyAssignment(one) &&
                one.name.getText() === 'message' &&
                ts.isStringLiteralLike(one.initializer),
            )));
      assert.deepEqual(
        calls
          .filter(({ call }) => !keyOf(call.arguments[0]))
          .map(({ file, call }) => `${file}: ${call.getText()}`),
        [],
      );
    });
    it('name commands, settings and views through package.nls.json alone', () => {
      // What describes a tool's arguments is for a model, and is in English for all.
      const forPeople = JSON.stringify(
        {
          ...manifest,
          contributes: {
            ...contributes,
            languageModelTools: tools.map((tool) => ({ ...tool, inputSchema: {} })),
          },
        },
        null,
        2,
      );
      const titles = [
        ...forPeople.matchAll(
          /"(title|shortTitle|description|markdownDescription|label|contextualTitle|displayName|contents)": "([^"]*)"/g,
        ),
      ];
      assert.deepEqual(
        titles.filter(([, , value]) => !/^%.+%$/.test(value!)).map(([whole]) => whole),
        [],
      );
    });
  });

  describe('commands', () => {
    it('are called copydesk.area.verb, and each once', () => {
      assert.equal(commands.size, contributes.commands.length);
      assert.deepEqual(
        [...commands].filter((command) => !/^copydesk(\.[a-z][A-Za-z]*){2}$/.test(command)),
        [],
      );
    });
    it('stand in the category Copydesk', () =>
      assert.deepEqual(
        contributes.commands
          .filter(({ category }) => category !== '%category%' && category !== 'Copydesk')
          .map(({ command }) => command),
        [],
      ));
    it('are declared wherever a key or a menu names one', () => {
      const named = [
        ...contributes.keybindings.map(({ command }) => command),
        ...Object.values(contributes.menus)
          .flat()
          .map(({ command }) => command),
      ];
      assert.deepEqual(
        named.filter((command) => command?.startsWith('copydesk.') && !commands.has(command)),
        [],
      );
    });
    it('stand in submenus that are declared', () => {
      const declared = new Set(contributes.submenus?.map(({ id }) => id));
      assert.deepEqual(
        Object.values(contributes.menus)
          .flat()
          .map(({ submenu }) => submenu)
          .filter((id) => id && !declared.has(id)),
        [],
      );
    });
  });

  describe('settings', () => {
    it('stand in an order that is theirs alone, those of one thing together', () => {
      const placed = Object.entries(settings).map(([id, { order }]) => ({ id, order }));
      assert.equal(new Set(placed.map(({ order }) => order)).size, placed.length);
      assert.ok(placed.every(({ order }) => order !== undefined));
      const groups = placed
        .sort((a, b) => a.order! - b.order!)
        .map(({ id }) => id.split('.')[1])
        .filter((group, i, all) => group !== all[i - 1]);
      assert.deepEqual(groups, [...new Set(groups)]);
    });
    it('are called copydesk.area.name', () =>
      assert.deepEqual(
        Object.keys(settings).filter((id) => !/^copydesk(\.[a-z][A-Za-z]*){2}$/.test(id)),
        [],
      ));
    it('have a default, a scope and a description', () => {
      const poor = Object.entries(settings).filter(
        ([, one]) =>
          one.default === undefined || !one.scope || !(one.description ?? one.markdownDescription),
      );
      assert.deepEqual(
        poor.map(([id]) => id),
        [],
      );
    });
    it('describe each choice, and have one as their default', () => {
      for (const [
        id,
        { enum: choices, enumDescriptions, markdownEnumDescriptions, default: standard },
      ] of Object.entries(settings)) {
        if (!choices) continue;
        assert.equal((enumDescriptions ?? markdownEnumDescriptions)?.length, choices.length, id);
        assert.ok(choices.includes(standard as string), id);
      }
    });
    it('are read by the code, choices included', () => {
      const written = literals();
      const unread = Object.keys(settings).filter(
        (id) =>
          !written.has(id) &&
          !written.has(id.slice('copydesk.'.length)) &&
          !written.has(id.split('.').at(-1)!),
      );
      assert.deepEqual(unread, []);
      assert.deepEqual(
        Object.entries(settings).flatMap(([id, { enum: choices = [] }]) =>
          choices.filter((choice) => !written.has(choice)).map((choice) => `${id}: ${choice}`),
        ),
        [],
      );
    });
  });

  describe('hosts', () => {
    it('are those that the types describe', () =>
      assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`));
    it('are desktop and web, each with its bundle', () => {
      assert.equal(manifest.main, './dist/extension.js');
      assert.equal(manifest.browser, './dist/web/extension.js');
    });
    it('start Copydesk by need alone', () => {
      assert.ok(
        !manifest.activationEvents.includes('*') &&
          !manifest.activationEvents.includes('onStartupFinished'),
      );
      assert.deepEqual(
        manifest.activationEvents.filter(
          (event) =>
            !/^(onLanguage:[a-z]+|workspaceContains:\S+|onWebviewPanel:copydesk\.[a-z]+|onFileSystem:\w+)$/.test(
              event,
            ),
        ),
        [],
      );
    });
    it('know what works in untrusted and virtual workspaces', () => {
      const { untrustedWorkspaces, virtualWorkspaces } = manifest.capabilities;
      assert.ok(untrustedWorkspaces.supported === true || untrustedWorkspaces.description);
      assert.ok(
        virtualWorkspaces === true ||
          (typeof virtualWorkspaces === 'object' &&
            (virtualWorkspaces.supported === true || virtualWorkspaces.description)),
      );
    });
  });

  describe('what it shows', () => {
    it('has an icon of at least 128 pixels, a PNG', () => {
      const icon = readFileSync(join(root, manifest.icon));
      assert.equal(icon.subarray(1, 4).toString('latin1'), 'PNG');
      assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
    });
    it('has colours for all four kinds of theme', () => {
      const themes = ['dark', 'highContrast', 'highContrastLight', 'light'];
      assert.deepEqual(
        contributes.colors
          .filter(({ defaults }) => themes.some((theme) => !defaults[theme]))
          .map(({ id }) => id),
        [],
      );
    });
    it('has the version that the changelog begins with', () => {
      assert.ok(existsSync(join(root, 'CHANGELOG.md')), 'there is no CHANGELOG.md');
      assert.equal(/^## \[?(\d+\.\d+\.\d+)/m.exec(text('CHANGELOG.md'))?.[1], manifest.version);
    });
  });
});
