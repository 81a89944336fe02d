// Run in a process of its own by regexes.ts: loads the files named on the command line and prints, as JSON, each regular expression that was composed while they were loaded.
import { pathToFileURL } from 'node:url';

const composed: { source: string; flags: string; file: string }[] = [];
let loading = '';
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, parts: [string, string?], as) {
    const made = Reflect.construct(target, parts, as) as RegExp;
    if (loading !== '') composed.push({ source: made.source, flags: made.flags, file: loading });
    return made;
  },
});

void load();

async function load(): Promise<void> {
  for (const file of process.argv.slice(2)) {
    loading = file;
    await import(pathToFileURL(file).href);
  }
  console.log(JSON.stringify(composed));
}
