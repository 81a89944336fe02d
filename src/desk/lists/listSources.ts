import { settings } from '../vscode/settings.js';

/** An official list that can be downloaded. */
export interface ListSourceSite {
  /** As its reader calls it, see `engine/lists`. */
  readonly list: string;
  readonly title: string;
  /** The files that make it up. */
  readonly addresses: readonly string[];
  /** What must be said before it is downloaded. */
  readonly licence?: 'non-commercial';
  /** It is only given to those who have asked for a token. */
  readonly needsToken?: boolean;
}

const SITES: readonly Omit<ListSourceSite, 'addresses' | 'needsToken'>[] = [
  { list: 'ofac-sdn', title: 'OFAC SDN' },
  { list: 'ofac-consolidated', title: 'OFAC Consolidated (non-SDN)' },
  { list: 'un-sc', title: 'UN Security Council' },
  { list: 'uk', title: 'UK Sanctions List' },
  { list: 'eu', title: 'EU financial sanctions' },
  { list: 'opensanctions', title: 'OpenSanctions', licence: 'non-commercial' },
];

/** Where the lists are, as the settings say. */
export function listSites(): ListSourceSite[] {
  const addresses = settings.listAddresses.get();
  const token = settings.listsEuToken.get();
  return SITES.map((site) => {
    const its = (addresses[site.list] ?? []).filter((address) => /^https?:\/\//.test(address));
    return {
      ...site,
      addresses: its.map((address) => address.replace('{token}', encodeURIComponent(token))),
      needsToken: token === '' && its.some((address) => address.includes('{token}')),
    };
  });
}
