import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Download, download } from '../../src/desk/lists/download.js';
import { DownloadFailed, failureWords } from '../../src/desk/lists/downloadFailure.js';
import { SYSTEM_CLOCK } from '../../src/desk/host/systemClock.js';
import { ListStore } from '../../src/desk/lists/listStore.js';
import { diskFiles } from '../../src/cli/diskFiles.js';
import { importLists } from '../../src/engine/sanctions/compiled/importLists.js';
import { SAMPLES } from '../engine/sanctions/samples.js';

const LIST = SAMPLES['un-xml']['consolidated.xml'];

let attempts = 0;

/** Some of everything that servers do wrong, by path. */
const answers: Readonly<
  Record<string, (response: ServerResponse, request: IncomingMessage) => void>
> = {
  '/consolidated.xml': (response, { headers }) => {
    if (
      headers['if-none-match'] === '"one"' ||
      headers['if-modified-since'] === 'Fri, 27 Feb 2026 10:00:00 GMT'
    )
      return response.writeHead(304).end();
    return response
      .writeHead(200, {
        etag: '"one"',
        'last-modified': 'Fri, 27 Feb 2026 10:00:00 GMT',
        'content-length': Buffer.byteLength(LIST),
      })
      .end(LIST);
  },
  '/newer.xml': (response) => response.writeHead(200, { etag: '"two"' }).end(LIST),
  '/moved.xml': (response) => response.writeHead(302, { location: '/consolidated.xml' }).end(),
  '/loop.xml': (response) => response.writeHead(302, { location: '/loop.xml' }).end(),
  '/recovers.xml': (response) =>
    attempts++ < 2
      ? response.writeHead(503).end('busy')
      : response.writeHead(200, { etag: '"r"' }).end(LIST),
  '/error.xml': (response) => response.writeHead(500).end('<html>Internal Server Error</html>'),
  '/gone.xml': (response) => response.writeHead(404).end(),
  '/page.xml': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!DOCTYPE html><html><body>Please sign in</body></html>'),
  '/cut.xml': (response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(LIST) });
    response.write(LIST.slice(0, 2000), () => response.destroy());
  },
  '/short.xml': (response) => response.writeHead(200).end(LIST.slice(0, 5000)),
  '/silent.xml': () => {},
  '/stalls.xml': (response) => {
    response.writeHead(200);
    response.write(LIST.slice(0, 2000));
  },
  '/drips.xml': (response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(LIST) });
    let at = 0;
    const drip = (): void => {
      response.write(LIST.slice(at, (at += 2000)));
      if (at < LIST.length) setTimeout(drip, 1);
      else response.end();
    };
    drip();
  },
};

async function textOf({ files }: Download): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (const file of files) for await (const piece of file.pieces) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a download', () => {
  let server: Server;
  let site: string;
  const asked: string[] = [];
  before((done) => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      answers[request.url!](response, request);
    }).listen(0, '127.0.0.1', () => {
      site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const get = (paths: readonly string[], options: Parameters<typeof download>[1] = {}) =>
    download(
      paths.map((path) => site + path),
      options,
    );
  const fetched = async (
    path: string,
    options: Parameters<typeof download>[1] = {},
  ): Promise<string> => textOf((await get([path], options)) as Download);

  it('brings the file, its size and what the server says of it', async () => {
    const answer = (await get(['/consolidated.xml'])) as Download;
    assert.equal(answer.bytes, Buffer.byteLength(LIST));
    assert.deepEqual(answer.said, {
      addresses: [`${site}/consolidated.xml`],
      etags: ['"one"'],
      lastModified: ['Fri, 27 Feb 2026 10:00:00 GMT'],
    });
    assert.deepEqual(
      answer.files.map(({ name }) => name),
      ['consolidated.xml'],
    );
    assert.equal(await textOf(answer), LIST);
  });
  it('is not made again where nothing has changed', async () => {
    const { said } = (await get(['/consolidated.xml'])) as Download;
    assert.equal(await get(['/consolidated.xml'], { known: said }), 'unchanged');
    assert.equal(
      await get(['/consolidated.xml'], { known: { ...said, etags: [null] } }),
      'unchanged',
    );
    assert.notEqual(
      await get(['/consolidated.xml'], {
        known: { ...said, addresses: ['https://elsewhere.example/consolidated.xml'] },
      }),
      'unchanged',
    );
  });
  it('brings all files of a list where one of them has changed', async () => {
    const { said } = (await get(['/consolidated.xml', '/newer.xml'])) as Download;
    const again = (await get(['/consolidated.xml', '/newer.xml'], { known: said })) as Download;
    assert.equal(await textOf(again), LIST + LIST);
  });
  it('follows the file to where it has moved', async () =>
    assert.equal(await fetched('/moved.xml'), LIST));
  it('has patience with a slow server that sends something', async () =>
    assert.equal(await fetched('/drips.xml', { patience: 20_000 }), LIST));

  for (const [path, why] of [
    ['/error.xml', /error\.xml answered 500 Internal Server Error, 3 times\. Try again later\./],
    ['/gone.xml', /gone\.xml answered 404 Not Found\. Check the address/],
    ['/cut.xml', /cut\.xml: the download broke off/],
    ['/loop.xml', /loop\.xml redirects without end/],
    ['/silent.xml', /has sent nothing for/],
    ['/stalls.xml', /has sent nothing for/],
  ] as const) {
    it(`says why it came to nothing: ${path}`, () =>
      assert.rejects(
        fetched(path, { patience: 300, pauses: [1, 1] }),
        (error: Error) => error instanceof DownloadFailed && why.test(error.message),
      ));
  }
  it('asks again after a pause where the server is out of order for a moment', async () => {
    attempts = 0;
    assert.equal(await fetched('/recovers.xml', { pauses: [1, 1, 1] }), LIST);
    assert.equal(attempts, 3);
    attempts = 0;
    const controller = new AbortController();
    const waiting = fetched('/recovers.xml', { pauses: [60_000], signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await assert.rejects(waiting, (error: Error) => error.name === 'AbortError');
  });
  it('says in words where there is no server, and no token with it', async () => {
    const says = async (address: string): Promise<string> => {
      try {
        await download([address], { pauses: [] });
      } catch (error) {
        assert.ok(error instanceof DownloadFailed && error.unreachable);
        return error.message;
      }
      throw new Error('it was downloaded');
    };
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => closed.once('listening', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    assert.match(
      await says(`http://127.0.0.1:${port}/x.xml?token=secret`),
      /^http:\/\/127\.0\.0\.1:\d+\/x\.xml\?token=… cannot be reached\. \S+ is not accepting connections at the moment\./,
    );
    for (const [code, words] of [
      ['ENOTFOUND', /There is no server called x\.test, or this computer is not online\./],
      ['SELF_SIGNED_CERT_IN_CHAIN', /computer does not trust the certificate of x\.test/],
      ['UNHEARD_OF', /No connection could be made/],
    ] as const) {
      const said = failureWords(
        Object.assign(new TypeError('fetch failed'), {
          cause: Object.assign(new Error(`getaddrinfo ${code} x.test`), { code }),
        }),
        'https://x.test/list.xml',
      );
      assert.match(said, words);
      assert.ok(!said.includes(code), said);
    }
  });
  it('names the storage host that an address leads to, where that refuses', async () => {
    const fetchNow = globalThis.fetch;
    globalThis.fetch = async (url) =>
      String(url).startsWith('https://x.test/')
        ? new Response(null, {
            status: 302,
            headers: { location: 'https://files.storage.test/list.xml?X-Signature=1' },
          })
        : new Response('blocked', { status: 403, statusText: 'Forbidden' });
    const says = (address: string): Promise<string> =>
      download([address], { pauses: [] }).then(
        () => 'downloaded',
        (error: Error) => error.message,
      );
    try {
      assert.equal(
        await says('https://x.test/list.xml'),
        'https://x.test/list.xml answered 403 Forbidden. The site does not let this program or network in. Download the file in a browser and import it. The address leads to files.storage.test: a proxy or firewall must allow that, too.',
      );
      assert.equal(
        await says('https://y.test/list.xml'),
        'https://y.test/list.xml answered 403 Forbidden. The site does not let this program or network in. Download the file in a browser and import it.',
      );
    } finally {
      globalThis.fetch = fetchNow;
    }
  });
  it('follows no redirect from an encrypted address to one that is not', async () => {
    const fetchNow = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = async (url) => {
      asked.push(String(url));
      return new Response(null, { status: 302, headers: { location: 'http://y.test/list.xml' } });
    };
    try {
      await assert.rejects(
        download(['https://x.test/list.xml']),
        /https:\/\/x\.test\/list\.xml leads to http:\/\/y\.test\/list\.xml, which is not encrypted/,
      );
      assert.deepEqual(asked, ['https://x.test/list.xml']);
    } finally {
      globalThis.fetch = fetchNow;
    }
  });
  it('can be called off', async () => {
    await assert.rejects(
      get(['/silent.xml'], { signal: AbortSignal.timeout(50) }),
      (error: Error) => !(error instanceof DownloadFailed),
    );
  });

  it('changes nothing in the store where it is interrupted or wrong', async () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-download-'));
    try {
      const store = new ListStore(diskFiles(root), SYSTEM_CLOCK);
      const take = async (path: string): Promise<void> => {
        const writer = store.begin();
        const writing: Promise<void>[] = [];
        try {
          const { files } = (await get([path], { patience: 300, pauses: [] })) as Download;
          const lists = await importLists(files, (list, chunk, text) =>
            writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
          );
          await Promise.all(writing);
          await writer.finish(lists);
        } catch (error) {
          await Promise.allSettled(writing);
          await writer.abandon();
          throw error;
        }
      };
      await take('/consolidated.xml');
      const before = readdirSync(root, { recursive: true });
      for (const path of ['/error.xml', '/cut.xml', '/stalls.xml', '/page.xml', '/short.xml'])
        await assert.rejects(take(path), /^(?:DownloadFailed|ListRefused): /, path);
      assert.deepEqual(readdirSync(root, { recursive: true }), before);
      await store.open((await store.inForce())[0]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
