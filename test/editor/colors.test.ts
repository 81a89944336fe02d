import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** Editor backgrounds of VS Code's own themes; the darkest and lightest of each kind among them. */
const BACKGROUNDS = {
  light: {
    'Light Modern': '#ffffff',
    'Light+': '#ffffff',
    'Quiet Light': '#f5f5f5',
    'Solarized Light': '#fdf6e3',
  },
  dark: {
    'Dark Modern': '#1f1f1f',
    'Dark+': '#1e1e1e',
    Monokai: '#272822',
    'Monokai Dimmed': '#1e1e1e',
    Abyss: '#000c18',
    'Kimbie Dark': '#221a0f',
    Red: '#390000',
    'Solarized Dark': '#002b36',
    'Tomorrow Night Blue': '#002451',
  },
  highContrast: { 'Dark High Contrast': '#000000' },
  highContrastLight: { 'Light High Contrast': '#ffffff' },
} as const;

type Kind = keyof typeof BACKGROUNDS;
interface Colour {
  id: string;
  description: string;
  defaults: Record<Kind, string>;
}

const { contributes } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { contributes: { colors: Colour[] } };
const colour = (id: string): Colour => contributes.colors.find((one) => one.id === id)!;
const LINES = [
  'copydesk.sanctioned',
  'copydesk.possible',
  'copydesk.restricted',
  'copydesk.ambiguous',
  'copydesk.actor',
  'copydesk.directory',
];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with an alpha on a background. */
function over(hex: string, background: string): string {
  const alpha = hex.length > 7 ? parseInt(hex.slice(7, 9), 16) / 255 : 1;
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(
        parseInt(hex.slice(at, at + 2), 16) * alpha +
          parseInt(background.slice(at, at + 2), 16) * (1 - alpha),
      )
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

describe('colours', () => {
  it('computes contrast as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  });

  for (const id of LINES) {
    for (const [kind, themes] of Object.entries(BACKGROUNDS) as [Kind, Record<string, string>][]) {
      const asked = kind.startsWith('highContrast') ? 7 : 3;
      it(`${id} stands out of ${Object.keys(themes).join(', ')} by ${asked}:1`, () => {
        for (const [theme, background] of Object.entries(themes)) {
          const ratio = contrast(colour(id).defaults[kind], background);
          assert.ok(ratio >= asked, `${theme}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }

  it('a sanctioned name can be read on its background', () => {
    const text = {
      light: '#3b3b3b',
      dark: '#cccccc',
      highContrast: '#ffffff',
      highContrastLight: '#292929',
    };
    for (const [kind, themes] of Object.entries(BACKGROUNDS) as [Kind, Record<string, string>][]) {
      const theme = Object.values(themes)[0];
      const background = over(colour('copydesk.sanctionedBackground').defaults[kind], theme);
      assert.ok(contrast(text[kind], background) >= 4.5, kind);
      assert.ok(
        contrast(colour('copydesk.sanctioned').defaults[kind], background) >= 3,
        `${kind}: its line`,
      );
    }
  });

  it("a banner can be read: the theme's background on the mark's colour", () => {
    for (const id of LINES) {
      for (const kind of Object.keys(BACKGROUNDS) as Kind[]) {
        assert.ok(
          contrast(colour(id).defaults[kind], Object.values(BACKGROUNDS[kind])[0]) >= 4.5,
          `${id} ${kind}`,
        );
      }
    }
  });
});
