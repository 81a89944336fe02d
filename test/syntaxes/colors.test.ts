import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IRawTheme } from 'vscode-textmate';
import { colorOf, type Language } from './grammars.js';

const THEMES = [
  'light-plus',
  'dark-plus',
  'github-light-default',
  'github-dark-default',
  'solarized-light',
  'solarized-dark',
  'monokai',
  'one-dark-pro',
  'dracula',
  'nord',
  'night-owl',
  'catppuccin-latte',
  'catppuccin-mocha',
  'ayu-dark',
  'tokyo-night',
  'min-light',
  'rose-pine',
  'gruvbox-dark-medium',
];
/** A line and the mark in it. */
const MARKS: readonly (readonly [line: string, mark: string])[] = [
  ['about TK people', 'TK'],
  ['Smythe [CQ] said', '[CQ]'],
  ['they was [sic] there', '[sic]'],
  ['so [[check]] it', '[[check'],
  ['KYIV, Nov. 20 — It began', 'KYIV'],
  ['-30-', '-30-'],
  ['-more-', '-more-'],
  ['Slug: peace-plan', 'Slug:'],
];

interface ThemeFile {
  readonly name: string;
  readonly colors: Readonly<Record<string, string>>;
  readonly tokenColors: IRawTheme['settings'];
}

function themeNamed(name: string): IRawTheme {
  const file = JSON.parse(
    readFileSync(require.resolve(`tm-themes/themes/${name}.json`), 'utf8'),
  ) as ThemeFile;
  const { 'editor.foreground': foreground, 'editor.background': background } = file.colors;
  return { name, settings: [{ settings: { foreground, background } }, ...file.tokenColors] };
}

describe('syntaxes: every mark has a colour of its own beside plain text', () => {
  for (const name of THEMES) {
    it(name, async () => {
      const theme = themeNamed(name);
      for (const language of ['plaintext', 'markdown'] satisfies Language[]) {
        const plain = await colorOf('words', 'words', theme, language);
        for (const [line, mark] of MARKS)
          assert.notEqual(
            await colorOf(mark, line, theme, language),
            plain,
            `${language}: ${line}`,
          );
      }
    });
  }
});
