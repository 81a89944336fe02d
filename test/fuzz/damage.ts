import type { Random } from './random.js';

/** What happens to files: cut, bytes flipped, stretches doubled, swapped, blown up or dropped, marks put in. */
const DAMAGES: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) =>
    splice(text, random.below(text.length), 1, String.fromCharCode(random.below(0x10000))),
  (text, random) => stretch(text, random, (part) => part + part),
  (text, random) => stretch(text, random, (part) => [...part].reverse().join('')),
  (text, random) => stretch(text, random, (part) => part.repeat(1 + random.below(2000))),
  (text, random) => stretch(text, random, () => ''),
  (text, random) =>
    splice(
      text,
      random.below(text.length),
      0,
      random.of([
        '"',
        '""',
        '\0',
        '\u001a',
        '\n',
        '\r\n',
        ';',
        ',',
        '<',
        '</',
        '>',
        '&',
        ']]>',
        '<!--',
        '<![CDATA[',
        '<?',
        '{',
        '}',
        '[',
        ']',
        '\\',
        '\uFEFF',
        '\uD800',
        '-0- ',
        '> ',
        '- ',
        '&a ',
        '*a ',
        '!!',
        '---\n',
        '\t',
      ]),
    ),
  (text, random) => swapLines(text, random),
  (text, random) =>
    splice(
      text,
      random.below(text.length),
      0,
      random.of(['a', '"', '<a>', ' ', 'É', '\n', '{"a":']).repeat(random.below(200_000)),
    ),
];

/** One to four damages to a text, the same for the same random numbers. */
export function damaged(text: string, random: Random): string {
  for (let times = 1 + random.below(4); times > 0; times--) text = random.of(DAMAGES)(text, random);
  return text;
}

function splice(text: string, at: number, length: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at + length);
}

function stretch(text: string, random: Random, change: (part: string) => string): string {
  const at = random.below(text.length + 1);
  const part = text.slice(at, at + 1 + random.below(400));
  return splice(text, at, part.length, change(part));
}

/** Fields and lines at each other's place. */
function swapLines(text: string, random: Random): string {
  const separator = random.of(['\n', ',', '>', ' ']);
  const parts = text.split(separator);
  const [a, b] = [random.below(parts.length), random.below(parts.length)];
  [parts[a], parts[b]] = [parts[b], parts[a]];
  return parts.join(separator);
}
