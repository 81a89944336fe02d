// Writes media/schemas/registry.schema.json from the registry's one source, src/engine/registry/schema.ts. With --check it only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registryJsonSchema } from './registryJsonSchema.js';

const FILE = fileURLToPath(new URL('../media/schemas/registry.schema.json', import.meta.url));
const text = `${JSON.stringify(registryJsonSchema(), null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
    console.error('media/schemas/registry.schema.json is stale: npm run schema');
    process.exit(1);
  }
} else {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
}
