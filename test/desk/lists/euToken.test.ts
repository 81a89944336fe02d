import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { type Download, download } from '../../../src/desk/lists/download.js';
import { DownloadFailed } from '../../../src/desk/lists/downloadFailure.js';
import { listSites, type ListSourceSite } from '../../../src/desk/lists/listSources.js';
import { Lists } from '../../../src/desk/lists/lists.js';
import { keepEuToken, readEuToken, type Secrets } from '../../../src/desk/lists/personalToken.js';
import type { HostSettings } from '../../../src/desk/host/settingTypes.js';
import { importLists } from '../../../src/engine/sanctions/compiled/importLists.js';
import { summaryLines } from '../../../src/engine/sanctions/parsing/summaryText.js';
import { SAMPLES } from '../../engine/sanctions/samples.js';
import { memoryFiles } from '../drafts/memoryDesk.js';
import { MemoryHost } from '../memoryHost.js';

const TOKEN = 'geh+eim/42 ö';
const ENCODED = encodeURIComponent(TOKEN);
const [LIST] = Object.values(SAMPLES['eu-xml']);
/** Where a newsroom may have the token in its own address. */
const TEMPLATES = [
  'https://eu.test/list/content?token={token}',
  'https://eu.test/list/content?a=1&access={token}#end',
  'https://mirror.test/{token}/eu.xml',
  'https://mirror.test/eu-{token}',
  'https://desk:{token}@mirror.test/eu.xml',
];

const site = (template: string): ListSourceSite =>
  listSites(
    { get: () => ({ eu: [template] }) } as unknown as Pick<HostSettings, 'get'>,
    TOKEN,
  ).find(({ list }) => list === 'eu')!;

function assertHidden(text: string): void {
  assert.ok(!text.includes(TOKEN) && !text.includes(ENCODED) && !text.includes('geh%2B'), text);
}

type Answer = (url: string) => Response | Promise<Response>;
async function answering<T>(answer: Answer, run: () => Promise<T>): Promise<T> {
  const fetchNow = globalThis.fetch;
  globalThis.fetch = async (url) => answer(String(url));
  try {
    return await run();
  } finally {
    globalThis.fetch = fetchNow;
  }
}

const get = ({ addresses, secret }: ListSourceSite): Promise<Download | 'unchanged'> =>
  download(addresses, { secret, pauses: [], patience: 200 });

async function failure(template: string, answer: Answer): Promise<string> {
  return answering(answer, async () => {
    try {
      const { files } = (await get(site(template))) as Download;
      for (const { name, pieces } of files) {
        assertHidden(name);
        for await (const piece of pieces) assert.ok(piece);
      }
    } catch (error) {
      assert.ok(error instanceof DownloadFailed, `${String(error)}`);
      assertHidden(`${error.message}\n${error.stack}\n${JSON.stringify(error)}`);
      assert.equal(error.cause, undefined);
      return error.message;
    }
    throw new Error('it was downloaded');
  });
}

const refusing = (code: string): Answer => {
  return (url) => {
    const cause = Object.assign(new Error(`connect ${code} ${url}`), { code });
    return Promise.reject(Object.assign(new TypeError(`fetch failed: ${url}`), { cause }));
  };
};
const redirect = (to: string): Answer => {
  return (url) =>
    url.startsWith('https://eu.test/') || url.includes('mirror.test')
      ? new Response(null, { status: 302, headers: { location: to } })
      : new Response('no', { status: 403, statusText: 'Forbidden' });
};

const FAILURES: Readonly<Record<string, readonly [Answer, RegExp]>> = {
  ENOTFOUND: [refusing('ENOTFOUND'), /There is no server called/],
  ETIMEDOUT: [refusing('ETIMEDOUT'), /does not answer: a firewall or a proxy/],
  ECONNREFUSED: [refusing('ECONNREFUSED'), /is not accepting connections/],
  'an untrusted certificate': [
    refusing('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    /does not trust the certificate/,
  ],
  'an expired certificate': [refusing('CERT_HAS_EXPIRED'), /does not trust the certificate/],
  'something unheard of': [refusing('E_NEW'), /No connection could be made/],
  ...Object.fromEntries(
    [
      [401, /answered 401.*The site does not let this program or network in/],
      [403, /answered 403.*The site does not let this program or network in/],
      [404, /answered 404.*Check the address in the settings\.$/],
      [407, /answered 407.*The proxy asks for a sign-in/],
      [410, /answered 410.*Check the address in the settings\.$/],
      [429, /answered 429.*Try again later\.$/],
      [500, /answered 500.*Try again later\.$/],
      [503, /answered 503.*Try again later\.$/],
    ].map(([status, words]) => [
      `an answer of ${String(status)}`,
      [() => new Response('x', { status: status as number }), words] as const,
    ]),
  ),
  silence: [() => new Promise<Response>(() => {}), /has sent nothing for/],
  'an answer that breaks off': [
    () => new Response('abc', { headers: { 'content-length': '99' } }),
    /the download broke off/,
  ],
  'a redirect to what is not encrypted': [
    redirect(`http://other.test/x?token=${ENCODED}`),
    /leads to http:\/\/other\.test\/x, which is not encrypted/,
  ],
  'a redirect to a storage host that refuses': [
    redirect(`https://files.storage.test/${ENCODED}?X-Amz-Signature=1&token=${ENCODED}`),
    /answered 403.*leads to files\.storage\.test: a proxy or firewall must allow that, too\./,
  ],
  'a redirect to nothing': [redirect('http://'), /leads to something that is not a web address/],
  'a redirect to itself': [
    (url) => new Response(null, { status: 302, headers: { location: url } }),
    /redirects without end/,
  ],
};

describe('the newsroom’s own token for the EU’s list', () => {
  for (const template of TEMPLATES) {
    it(`is asked with, and neither shown nor kept with the list: ${template}`, async () => {
      const asked: string[] = [];
      const eu = site(template);
      eu.shown.forEach(assertHidden);
      assert.ok(eu.addresses[0].includes(ENCODED));
      assert.equal(eu.hasPublicToken, false);
      const files = memoryFiles();
      const host = new MemoryHost();
      const lists = new Lists(host, { uri: URI.file('/store'), files }, () => {});
      await lists.loaded();
      await answering(
        (url) => {
          asked.push(url);
          return new Response(LIST, { headers: { etag: '"1"' } });
        },
        async () => {
          const { files: downloaded, said } = (await get(eu)) as Download;
          const writer = lists.store.begin();
          const writing: Promise<void>[] = [];
          const compiled = await importLists(downloaded, (list, chunk, text) =>
            writing.push(writer.writeDetails(list, chunk, new TextEncoder().encode(text))),
          );
          await Promise.all(writing);
          await writer.finish(
            compiled.map((one) => ({ ...one, head: { ...one.head, download: said } })),
          );
          assertHidden(summaryLines(compiled[0].head.summary).join('\n'));
        },
      );
      await lists.refresh();
      assert.equal(asked.length, 1);
      assert.ok(asked[0].includes(ENCODED));
      assert.equal(lists.inForce.length, 1);
      assertHidden(JSON.stringify(lists.inForce.map(({ head }) => head)));
      for (const [path, bytes] of files.held)
        assertHidden(`${path}\n${Buffer.from(bytes).toString('latin1')}`);
      assertHidden(host.logged.join('\n'));
    });

    for (const [what, [answer, words]] of Object.entries(FAILURES))
      it(`is in no message after ${what}: ${template}`, async () =>
        assert.match(await failure(template, answer), words));
  }

  it('is in no message where the address is none', async () => {
    for (const template of ['https://eu test/?token={token}', 'https://?token={token}'])
      assert.match(
        await failure(template, () => new Response('')),
        /is not a web address\. Check copydesk\.lists\.addresses in the settings\./,
      );
  });

  it('is said to be perhaps the reason where a site refuses', async () => {
    const says = (template: string): Promise<string> =>
      failure(template, () => new Response('', { status: 403 }));
    assert.match(await says(TEMPLATES[0]), /or network in, or the token is not valid\. Download/);
    assert.match(await says('https://mirror.test/eu.xml'), /or network in\. Download the file/);
  });
});

describe('a storage host that does not answer', () => {
  it('is named beside the address that leads to it, without what gives access', async () => {
    const says = await answering(
      (url) =>
        url.startsWith('https://x.test/')
          ? redirect('https://files.storage.test/list.xml?X-Amz-Signature=abc')(`https://eu.test/`)
          : refusing('ETIMEDOUT')(url),
      () =>
        download(['https://x.test/list.xml'], { pauses: [] }).then(
          () => '',
          (error: Error) => error.message,
        ),
    );
    assert.match(
      says,
      /^https:\/\/x\.test\/list\.xml leads to files\.storage\.test, which cannot be reached and which a proxy or firewall must allow, too\. files\.storage\.test does not answer/,
    );
    assert.doesNotMatch(says, /Signature|abc/);
  });
});

describe('where the token is kept', () => {
  const memory = () => {
    const kept = new Map<string, string>();
    const secrets: Secrets = {
      get: (key) => Promise.resolve(kept.get(key)),
      store: (key, value) => Promise.resolve(void kept.set(key, value)),
      delete: (key) => Promise.resolve(void kept.delete(key)),
    };
    return { kept, secrets };
  };
  const nowhere = { get: () => ' ', clear: () => Promise.reject(new Error('not asked for')) };
  const unexpected = (): never => assert.fail('nothing stays');

  it('is a secret, and an empty one takes it away', async () => {
    const { kept, secrets } = memory();
    assert.equal(await readEuToken(secrets, nowhere, unexpected), undefined);
    await keepEuToken(secrets, ` ${TOKEN}\n`);
    assert.equal(await readEuToken(secrets, nowhere, unexpected), TOKEN);
    await keepEuToken(secrets, '  ');
    assert.equal(kept.size, 0);
    assert.equal(await readEuToken(secrets, nowhere, unexpected), undefined);
  });
  it('is no longer the settings: what stands there is moved', async () => {
    const { secrets } = memory();
    let setting = TOKEN;
    const settings = { get: () => setting, clear: () => Promise.resolve(void (setting = '')) };
    assert.equal(await readEuToken(secrets, settings, unexpected), TOKEN);
    assert.equal(setting, '');
    assert.equal(await readEuToken(secrets, settings, unexpected), TOKEN);
  });
  it('is a secret also where the settings cannot be written, which is said without it', async () => {
    const { kept, secrets } = memory();
    let said = 0;
    const settings = {
      get: () => TOKEN,
      clear: () => Promise.reject(new Error(`cannot write ${TOKEN}`)),
    };
    assert.equal(await readEuToken(secrets, settings, () => said++), TOKEN);
    assert.deepEqual([[...kept.values()], said], [[TOKEN], 1]);
  });
});
