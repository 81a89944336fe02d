import assert from 'node:assert/strict';
import { zlibSync } from 'fflate';
import { checkQuotations } from '../../../src/engine/documents/checkQuotations.js';
import { DocumentIndex } from '../../../src/engine/documents/documentIndex.js';
import { DocumentRefused } from '../../../src/engine/documents/readers/documentText.js';
import { readDocument } from '../../../src/engine/documents/readers/readDocument.js';
import { madePdf, madeWordFile, madeZip } from './madeFiles.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where a quotation is found in a document that never was. */
async function locatorIn(name: string, file: Uint8Array, quotation: string) {
  const { text, places } = await readDocument(name, file);
  const index = DocumentIndex.of([{ name, text, places }]);
  const [found] = checkQuotations(`“${quotation}” she said.\n`, index);
  return [found?.verdict, found?.locator];
}

async function refusal(name: string, file: Uint8Array): Promise<string> {
  const error = await readDocument(name, file).then(
    () => assert.fail('it was read'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof DocumentRefused, String(error));
  return error.message;
}

const CRANES = 'We do not have enough cranes at the northern quay';

describe('documents of all kinds', function () {
  this.timeout(60_000);
  it('have a place: a line, and in Markdown the heading', async () => {
    assert.deepEqual(await locatorIn('a.txt', bytes(`One.\n\n${CRANES}.\n`), CRANES), [
      'verbatim',
      'line 3',
    ]);
    assert.deepEqual(await locatorIn('a.md', bytes(`# Harbour\n\n${CRANES}.\n`), CRANES), [
      'verbatim',
      'line 3, under “Harbour”',
    ]);
  });

  it('have a place: a paragraph of a web page, without scripts, styles and what is not seen', async () => {
    const page = `<!doctype html><title>The harbour</title><style>p{}</style><body><h2>Remarks</h2><p>Good morning.
      <p>We do <em>not</em> have<script>document.write("not enough")</script> enough&nbsp;cranes at
      the northern quay<p hidden>x`;
    assert.deepEqual(await locatorIn('a.html', bytes(page), CRANES), [
      'verbatim',
      'paragraph 3, under “Remarks”',
    ]);
    const { title, text } = await readDocument('a.html', bytes(page));
    assert.equal(title, 'The harbour');
    assert.doesNotMatch(text, /document|p\{/);
  });

  it('have a place: the time code of the word in captions', async () => {
    const vtt = `WEBVTT\n\nNOTE made up\n\n1\n00:01:00.000 --> 00:01:10.000\n<v Ilsa Vanterpool>Good morning to you all and\n\n00:01:10.000 --> 00:01:20.000\nwe do<00:01:11.000><c> not</c><00:01:12.000><c> have</c><00:01:13.000><c> enough</c>\n\n00:01:20.000 --> 00:01:30.000\nwe do not have enough\ncranes at the northern quay &amp; so on\n`;
    assert.deepEqual(await locatorIn('a.vtt', bytes(vtt), CRANES), ['verbatim', '00:01:10']);
    const srt = `1\r\n00:00:05,000 --> 00:00:15,000\r\nGood morning to all of you here. ${CRANES}\r\n\r\n2\r\n00:00:01,000 --> 00:00:04,000\r\nFirst words.\r\n`;
    const read = await readDocument('a.srt', bytes(srt));
    assert.match(read.text, /^First words\.\nGood/);
    assert.match(read.notes.join(), /out of order/);
    const [, locator] = await locatorIn('a.srt', bytes(srt), CRANES);
    assert.match(locator!, /^00:00:(?:08|09)$/, 'its share of the caption’s time');
  });

  it('read the scrolling lines of automatic captions once', async () => {
    const vtt =
      'WEBVTT\n\n00:00.000 --> 00:02.000\n\ngood<00:00:01.000><c> evening</c>\n\n00:02.000 --> 00:04.000\ngood evening\nfrom<00:00:03.000><c> here</c>\n';
    assert.equal((await readDocument('a.vtt', bytes(vtt))).text, 'good evening\nfrom here\n');
  });

  it('have a place: a paragraph of a Word file, and its heading', async () => {
    const file = madeWordFile(['# Opening', 'Good morning & welcome.', `${CRANES}.`]);
    assert.deepEqual(await locatorIn('a.docx', file, CRANES), [
      'verbatim',
      'paragraph 3, under “Opening”',
    ]);
  });

  it('are read of a Word file as they stand, without what was moved away', async () => {
    const file = madeWordFile([`< ${CRANES}.`, 'Good morning.', `${CRANES}.`]);
    assert.equal((await readDocument('a.docx', file)).text.split('cranes').length, 2);
  });

  it('have a place: the page of a PDF, across which a quotation may run', async () => {
    const file = madePdf([
      ['Harbour Committee 2019', 'Good morning to everybody who is here.', '1'],
      ['Harbour Committee 2019', 'Nothing yet. We do not have enough', '2'],
      ['Harbour Committee 2019', 'cranes at the northern quay.', '3'],
    ]);
    assert.deepEqual(await locatorIn('a.pdf', file, CRANES), ['verbatim', 'page 2']);
  });

  it('are read in the encoding that they are in', async () => {
    const latin = Uint8Array.from('Caf\u00e9 \u0093and so on\u0094', (one) => one.charCodeAt(0));
    const { text, notes } = await readDocument('a.txt', latin);
    assert.equal(text, 'Café “and so on”');
    assert.match(notes.join(), /Windows-1252/);
    const utf16 = new Uint8Array(Buffer.from('\uFEFFGood morning', 'utf16le'));
    assert.equal((await readDocument('a.txt', utf16)).text, 'Good morning');
  });

  it('are refused by name where they cannot be read', async () => {
    const partly = await readDocument('partly.pdf', madePdf([['The cranes are rusting.'], []]));
    assert.equal(partly.isPartial, true);
    assert.match(partly.notes.join(), /pages without text/);
    const whole = await readDocument('whole.pdf', madePdf([['The cranes are rusting.']]));
    assert.equal(whole.isPartial, undefined);
    assert.match(await refusal('scan.pdf', madePdf([[], []])), /no text in it: it is a scan/);
    assert.match(await refusal('a.pdf', bytes('%PDF-1.4 nothing')), /damaged PDF/);
    assert.match(await refusal('a.doc', bytes('x')), /save it as \.docx/);
    assert.match(await refusal('a.docx', bytes('PK nothing at all')), /damaged/);
    assert.match(
      await refusal('a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])),
      /protected by a password/,
    );
    assert.match(await refusal('a.vtt', bytes('WEBVTT\n\nno times\n')), /no captions/);
    assert.match(await refusal('a.mp3', bytes('x')), /is a recording/);
    assert.match(await refusal('a.xlsx', bytes('x')), /cannot be read: documents are \.txt/);
    assert.match(
      await refusal('a.txt', Uint8Array.from([9, 0, 0, 1, 7, 0, 8, 8])),
      /is not readable text/,
    );
    assert.match(await refusal('a.txt', bytes(' \n ')), /no words/);
    assert.match(await refusal('a.txt', new Uint8Array(50_000_001)), /larger than 50 MB/);
  });

  it('are refused where they are made to do harm', async () => {
    const bomb = madeZip({ 'word/document.xml': new Uint8Array(160_000_000) });
    assert.ok(bomb.length < 2_000_000);
    assert.match(await refusal('bomb.docx', bomb), /unpacks to more than 150 MB/);
    const deep = bytes('<div>'.repeat(100_000));
    assert.match(await refusal('deep.html', deep), /without end/);
    const squeezed = zlibSync(new Uint8Array(30_000_000));
    const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${squeezed.length} /Filter /FlateDecode >>\nstream\n`;
    const pdf = Buffer.concat([
      bytes(head),
      squeezed,
      bytes('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
    ]);
    assert.match(await refusal('bomb.pdf', new Uint8Array(pdf)), /scan|damaged/);
  });

  it('are refused where their elements stand in one another without end', async () => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(60_000);
    const tables = madeZip({ 'word/document.xml': `<w:document><w:body>${nested}` });
    assert.match(await refusal('tables.docx', tables), /without end/);
  });

  it('are damaged, and no scan, where a page cannot be read', async () => {
    const sound = Buffer.from(madePdf([[CRANES]])).toString('latin1');
    const made = (from: RegExp | string, to: string): Uint8Array =>
      Uint8Array.from(Buffer.from(sound.replace(from, to), 'latin1'));
    // Pages that hold themselves.
    assert.match(await refusal('loop.pdf', made('/Kids [4 0 R]', '/Kids [2 0 R]')), /damaged/);
    // A table of objects that is wrong is made anew.
    for (const [from, to] of [
      [/\d{10} 00000 n/g, '0000000007 00000 n'],
      [/xref\n[^]*?trailer/, 'trailer'],
      ['/Count 1', '/Count 999999999'],
      ['/Root 1 0 R', `/Root 1 0 R /Prev ${/startxref\n(\d+)/.exec(sound)![1]}`],
      ['/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (while\\(1\\){}) >>'],
    ] as const)
      assert.match(
        (await readDocument('a.pdf', made(from, to))).text,
        /enough cranes/,
        String(from),
      );
    assert.match(
      await refusal(
        'a.pdf',
        made('/Root 1 0 R', '/Root 1 0 R /Encrypt << /Filter /Mystery /V 9 >>'),
      ),
      /damaged|password/,
    );
  });

  it('are refused in UTF-32, which begins as UTF-16 does', async () => {
    const units = [0xfeff, ...CRANES].map((one) =>
      typeof one === 'number' ? one : one.codePointAt(0)!,
    );
    const utf32 = new Uint8Array(Uint32Array.from(units).buffer);
    assert.match(await refusal('a.txt', utf32), /is UTF-32/);
  });

  it('do not run and do not read scripts, whether they are closed or not', async () => {
    for (const page of [
      `<p>${CRANES}<script>while(1){}//<p>nobody said these words here</p></script>`,
      `<p onload=x()>${CRANES}<script>nobody said these words here`,
      `<p>${CRANES}<!-- <p>nobody said these words here`,
      `<svg onload=alert(1)></svg><img src=x onerror=alert(1)><p>${CRANES}`,
    ]) {
      const { text } = await readDocument('a.html', bytes(page));
      assert.match(text, /enough cranes/);
      assert.doesNotMatch(text, /nobody said|alert|while/);
    }
  });
});
