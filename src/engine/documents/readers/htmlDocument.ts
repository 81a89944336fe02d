import { Parser } from 'htmlparser2';
import { decodeDocument, DocumentRefused, type ReadText, TextBuilder } from './documentText.js';

/** Elements whose words nobody reads. */
const UNREAD = new Set(
  'script style noscript template svg math iframe object canvas select textarea button head'.split(
    ' ',
  ),
);
/** Elements before and behind which a paragraph ends. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** The parser's own time grows with the square of the depth, and no page is as deep. */
const MAX_DEPTH = 2000;

/** Reads a web page: the words that a person sees, found by their paragraph and heading. Nothing in it is run or loaded. */
export function readHtmlDocument(bytes: Uint8Array): ReadText {
  const { text: source, notes } = decodeDocument(bytes);
  const built = new TextBuilder();
  let paragraph: string[] = [];
  let title = '';
  let isTitle = false;
  let unread = 0;
  let depth = 0;
  const endParagraph = (isHeading: boolean): void => {
    built.add(paragraph.join(''), isHeading);
    paragraph = [];
  };
  const parser = new Parser({
    onopentagname(name) {
      if (++depth > MAX_DEPTH)
        throw new DocumentRefused('is not a web page: its elements are nested without end');
      if (name === 'title' && title === '') isTitle = true;
      if (UNREAD.has(name)) unread++;
      if (name === 'br') paragraph.push('\n');
      if (BLOCKS.has(name)) endParagraph(false);
    },
    ontext(words) {
      if (isTitle) title += words;
      // A line end in the source is a blank on the page.
      else if (unread === 0) paragraph.push(words.replace(/[\r\n]+/g, ' '));
    },
    onclosetag(name) {
      depth--;
      if (name === 'title') isTitle = false;
      if (UNREAD.has(name)) unread--;
      if (BLOCKS.has(name)) endParagraph(/^h[1-6]$/.test(name));
    },
  });
  parser.write(source);
  parser.end();
  endParagraph(false);
  return {
    text: built.text,
    places: built.places,
    title: title.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined,
    notes,
    isSource: false,
  };
}
