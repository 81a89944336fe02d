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

/** The file that composes an expression, if it is one of those named: the first of the sources on the stack, as one of them may load another. */
function callerAmong(stack: string): string | undefined {
  const caller = stack.split('\n').find((line) => /\/src\/.*\.ts:/.test(line));
  return caller && files.find((one) => caller.includes(`/${one}:`));
}
