// Writes l10n/bundle.l10n.json, the words of the code that a translation translates, out of the vscode.l10n.t calls in src. With --check it only compares.
import { getL10nJson } from '@vscode/l10n-dev';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PATH = 'l10n/bundle.l10n.json';
const project = fileURLToPath(new URL('..', import.meta.url));

/** Sorted, so that two people's new words rarely meet in one place. */
async function bundle(): Promise<string> {
  const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const words = await getL10nJson(
    files.map((file) => ({
      extension: '.ts',
      contents: readFileSync(join(project, 'src', file), 'utf8'),
    })),
  );
  const sorted = Object.fromEntries(Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

async function main(): Promise<void> {
  const text = await bundle();
  const file = join(project, PATH);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${PATH} is stale: npm run l10n`);
    process.exitCode = 1;
  }
}

void main();
