import { shownAddress } from './downloadFailure.js';
import type { HostSettings } from '../host/settingTypes.js';

/** An official list that can be downloaded. */
export interface ListSourceSite {
  /** As its reader calls it, see `engine/sanctions/formats`. */
  readonly list: string;
  readonly title: string;
  /** The files that make it up. */
  readonly addresses: readonly string[];
  /** The addresses as they may be shown. */
  readonly shown: readonly string[];
  /** The token in the addresses, where it is this newsroom's own: nobody may see it. */
  readonly secret?: string;
  /** What must be said before it is downloaded. */
  readonly licence?: 'non-commercial';
  /** How long its server may say nothing, in milliseconds, where it is known to need longer than others. */
  readonly patience?: number;
  /** How long to wait before each new attempt, in milliseconds, where its server is known to fail in bursts. */
  readonly pauses?: readonly number[];
  /** Whether it is asked for with the token that everybody knows, which may give an older copy than a personal one. */
  readonly hasPublicToken?: boolean;
}

/**
 * The token in the European Commission's public RSS feed of the list (webgate.ec.europa.eu/fsd/fsf/public/rss): anybody may use it, and the copy
 * that it gives may be some weeks old.
 */
const PUBLIC_EU_TOKEN = 'dG9rZW4tMjAxNw';

const SITES: readonly Omit<ListSourceSite, 'addresses' | 'shown' | 'secret' | 'hasPublicToken'>[] =
  [
    { list: 'ofac-sdn', title: 'OFAC SDN' },
    { list: 'ofac-consolidated', title: 'OFAC Consolidated (non-SDN)' },
    { list: 'un-sc', title: 'UN Security Council' },
    { list: 'uk', title: 'UK Sanctions List' },
    {
      list: 'eu',
      title: 'EU financial sanctions',
      // Its server makes the file when it is asked for it, which takes minutes, and answers 500 for minutes at a time.
      patience: 300_000,
      pauses: [5_000, 15_000, 30_000, 60_000, 120_000],
    },
    { list: 'us-csl', title: 'US Consolidated Screening List', patience: 120_000 },
    { list: 'canada', title: 'Canada autonomous sanctions' },
    { list: 'switzerland', title: 'Switzerland (SECO)', patience: 300_000 },
    { list: 'france', title: 'France (registre national des gels)', patience: 120_000 },
    { list: 'australia', title: 'Australia (DFAT)', patience: 120_000 },
    { list: 'new-zealand', title: 'New Zealand (Russia Sanctions Register)', patience: 120_000 },
    { list: 'opensanctions', title: 'OpenSanctions', licence: 'non-commercial' },
  ];

/**
 * Where the lists are, as the settings say.
 * @param personalEuToken the token that the European Commission gave to this newsroom, if it did
 */
export function listSites(
  settings: Pick<HostSettings, 'get'>,
  personalEuToken?: string,
): ListSourceSite[] {
  const addresses = settings.get('copydesk.lists.addresses');
  const token = personalEuToken ?? PUBLIC_EU_TOKEN;
  return SITES.map((site) => {
    const its = (addresses[site.list] ?? []).filter((address) => /^https?:\/\//.test(address));
    const hasToken = its.some((address) => address.includes('{token}'));
    return {
      ...site,
      addresses: its.map((address) => address.replace('{token}', encodeURIComponent(token))),
      shown: its.map((address) => shownAddress(address.replace('{token}', '…'))),
      secret: hasToken ? personalEuToken : undefined,
      hasPublicToken: personalEuToken === undefined && hasToken,
    };
  });
}
