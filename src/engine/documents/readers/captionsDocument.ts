import { decodeHTML } from 'entities';
import type { DocumentPlace } from '../documentPlaces.js';
import { decodeDocument, DocumentRefused, type ReadText } from './documentText.js';

/** Words on the screen for a while; times are seconds. */
interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

const TIMES =
  /^\s{0,20}((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]{1,20}-->[ \t]{1,20}((?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
/** Tags of both formats: `<c>`, `<v Ann>`, `<i>`, `<00:01:02.345>`, `{\an8}`. */
const TAG = /<([^<>]{0,200})>|\{\\[^{}]{0,40}\}/g;

/** Reads captions, WebVTT or SubRip, in the order of their times: what is said in them is found by its time code. */
export function readCaptions(bytes: Uint8Array): ReadText {
  const { text, notes } = decodeDocument(bytes);
  const cues = cuesIn(text.split(/\r\n|\r|\n/));
  if (cues.length === 0)
    throw new DocumentRefused(
      'has no captions in it: no line such as 00:00:01.000 --> 00:00:04.000',
    );
  if (cues.some(({ from }, i) => i > 0 && from < cues[i - 1].from)) {
    notes.push('has captions out of order: they were read by their times');
    cues.sort((a, b) => a.from - b.from);
  }
  const written = new CaptionWriter();
  for (const cue of cues) written.add(cue);
  return { text: written.text, places: written.places, notes, isSource: false };
}

function cuesIn(lines: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < lines.length; i++) {
    const times = TIMES.exec(lines[i].slice(0, 100));
    if (!times) continue;
    const words: string[] = [];
    while (i + 1 < lines.length && lines[i + 1].trim() !== '' && !/-->/.test(lines[i + 1]))
      words.push(lines[++i]);
    // Where no empty line parts two captions, the number of the second stands above its times.
    if (/-->/.test(lines[i + 1] ?? '') && /^\s*\d+\s*$/.test(words.at(-1) ?? '')) words.pop();
    cues.push({ from: secondsOf(times[1]), to: secondsOf(times[2]), lines: words });
  }
  return cues;
}

/** The seconds of "01:02:03.456", "02:03,456". */
function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

class CaptionWriter {
  readonly places: DocumentPlace[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private last = '';
  private voice = '';

  get text(): string {
    return this.parts.join('');
  }

  add({ from, to, lines }: Cue): void {
    const shown = lines.map((line) => readLine(line)).filter(({ text }) => text !== '');
    // Automatic captions scroll: the line that was the last is shown again above the new one.
    while (shown.length > 0 && shown[0].text === this.last && shown[0].times.length === 0)
      shown.shift();
    if (shown.length === 0) return;
    this.last = shown[shown.length - 1].text;
    const voice = shown.find((line) => line.voice)?.voice;
    if (voice && voice !== this.voice) this.write(`${(this.voice = voice)}: `);
    const all = shown.reduce((sum, { text }) => sum + text.length, 0);
    let before = 0;
    for (const { text, times } of shown) {
      const shareOf = (at: number): number =>
        from + (Math.max(0, to - from) * (before + at)) / Math.max(1, all);
      this.place(text, times, times.length > 0 && before === 0 ? () => from : shareOf);
      this.write(`${text}\n`);
      before += text.length;
    }
  }

  /** The time of each word: as its own code says, else by its share of the time that the caption is shown. */
  private place(
    text: string,
    times: readonly { readonly at: number; readonly seconds: number }[],
    shareOf: (at: number) => number,
  ): void {
    let coded = -1;
    for (const { index } of text.matchAll(/\S+/g)) {
      while (coded + 1 < times.length && times[coded + 1].at <= index + 1) coded++;
      this.places.push({
        at: this.length + index,
        seconds: coded >= 0 ? times[coded].seconds : shareOf(index),
      });
    }
  }

  private write(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }
}

interface CaptionLine {
  readonly text: string;
  readonly voice?: string;
  /** From which offset of `text` on which time holds. */
  readonly times: readonly { readonly at: number; readonly seconds: number }[];
}

function readLine(line: string): CaptionLine {
  const times: { at: number; seconds: number }[] = [];
  let voice: string | undefined;
  let text = '';
  let from = 0;
  const take = (to: number): void => {
    text += decodeHTML(line.slice(from, to));
  };
  for (const { 0: tag, 1: inside = '', index } of line.matchAll(TAG)) {
    take(index);
    from = index + tag.length;
    const time = /^(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}$/.test(inside);
    if (time) times.push({ at: text.length, seconds: secondsOf(inside) });
    voice ??= /^v(?:\.[^ ]{0,40})? +(\S.{0,80})$/.exec(inside)?.[1].trim();
  }
  take(line.length);
  const blanks = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    voice,
    times: times.map(({ at, seconds }) => ({ at: Math.max(0, at - blanks), seconds })),
  };
}
