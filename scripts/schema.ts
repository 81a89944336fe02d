// Writes the JSON Schemas in media/schemas from the engine's own, which are the one source. With --check it only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PUBLISHED } from './publishedSchemas.js';

for (const [path, schema] of Object.entries(PUBLISHED)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const text = `${JSON.stringify(schema(), null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is stale: npm run schema`);
    process.exitCode = 1;
  }
}
