import assert from 'node:assert/strict';
import { listSites } from '../../../src/desk/lists/listSources.js';
import type { HostSettings } from '../../../src/desk/host/settingTypes.js';
import { settingsOf } from '../../settingsOf.js';
import manifest from '../../../package.json' with { type: 'json' };

/** The setting's own default. */
const DEFAULTS = settingsOf<{ default?: unknown }>(manifest as never)['copydesk.lists.addresses']
  .default as Readonly<Record<string, readonly string[]>>;
const settings = (addresses: unknown): Pick<HostSettings, 'get'> =>
  ({ get: () => addresses }) as unknown as Pick<HostSettings, 'get'>;
const eu = (token?: string, addresses: unknown = DEFAULTS) =>
  listSites(settings(addresses), token).find(({ list }) => list === 'eu')!;

describe('the sites of official lists', () => {
  it('are all encrypted, and every list that has an address is known', () => {
    const sites = listSites(settings(DEFAULTS));
    assert.deepEqual(
      Object.keys(DEFAULTS).filter((list) => !sites.some((site) => site.list === list)),
      [],
    );
    for (const { list, addresses } of sites) {
      assert.ok(addresses.length > 0, list);
      for (const address of addresses) assert.match(address, /^https:\/\//, list);
    }
  });
  it('ask the EU with the token that everybody knows, and say so', () => {
    const { addresses, hasPublicToken } = eu();
    assert.match(addresses[0], /content\?token=dG9rZW4tMjAxNw$/);
    assert.equal(hasPublicToken, true);
  });
  it('ask with the newsroom’s own token where it has one, as data', () => {
    const { addresses, hasPublicToken } = eu('a&b=c');
    assert.match(addresses[0], /content\?token=a%26b%3Dc$/);
    assert.equal(hasPublicToken, false);
  });
  it('need no token at an address without one, and have none where the address is none', () => {
    const own = eu(undefined, { eu: ['https://mirror.test/eu.xml', 'ftp://x', 'javascript:1'] });
    assert.deepEqual([own.addresses, own.hasPublicToken], [['https://mirror.test/eu.xml'], false]);
    assert.deepEqual(eu(undefined, {}).addresses, []);
  });
});
