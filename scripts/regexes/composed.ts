// Run in a process of its own by regexes.ts: loads the files named on the command line and prints, as JSON, each regular expression that was composed while they were loaded.
import { pathToFileURL } from 'node:url';

const composed: { source: string; flags: string; file: string }[] = [];
const files = process.argv.slice(2);
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, parts: [string, string?], as) {
    const made = Reflect.construct(target, parts, as) as RegExp;
    const file = callerAmong(new Error().stack ?? '');
    if (file !== undefined) composed.push({ source: made.source, flags: made.flags, file });
    return made;
  },
});

void load();

async function load(): Promise<void> {
  for (const file of files) await import(pathToFileURL(file).href);
  console.log(JSON.stringify(composed));
}

/** The file that composes an expression: the first of those named that its stack has, as a file may be loaded by another of them. */
function callerAmong(stack: string): string | undefined {
  for (const line of stack.split('\n')) {
    const file = files.find((one) => line.includes(`/${one}:`));
    if (file !== undefined) return file;
  }
  return undefined;
}
