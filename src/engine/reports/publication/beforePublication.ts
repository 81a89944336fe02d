import { claimless, type Standing } from '../../decisions/claimStanding.js';
import { placer } from './passages.js';
import { factItems, lostFactItems } from './publicationFacts.js';
import { agesOf, sanctionedParties } from './publicationActors.js';
import {
  claimsStanding,
  type ClaimStanding,
  claimItem,
  unaskedItems,
} from './publicationClaims.js';
import { quotationItems, quotationsChecked } from './publicationQuotations.js';
import { noPlaceholder, noProblem, noteItems, PLACEHOLDERS } from './publicationNotes.js';
import { nobodySanctioned, publicationSummary } from './publicationSummary.js';
import type { BeforePublication, DraftBeforePublication, Section } from './publication.js';

/** All that is to be looked at before a draft is published. */
export function beforePublication(draft: DraftBeforePublication): BeforePublication {
  const { file, annotation } = draft;
  const place = placer(draft.text);
  const claims = claimsStanding(draft);
  const among = (...standings: Standing[]): ClaimStanding[] =>
    claims.filter(({ standing }) => standings.includes(standing));
  const noClaims =
    annotation.foreign === true
      ? 'The draft is not in English: its claims were not read.'
      : annotation.withoutClaims
        ? 'Claims are turned off in the settings: they were not read.'
        : 'No claim was found in the draft.';
  const sections: readonly Section[] = [
    {
      id: 'marks',
      title: 'Leftover placeholders',
      nothing: noPlaceholder(annotation),
      items: noteItems(draft, place, ({ code }) => code === PLACEHOLDERS),
    },
    {
      id: 'problems',
      title: 'Problems',
      nothing: noProblem(annotation),
      items: noteItems(
        draft,
        place,
        ({ code, severity }) =>
          code !== PLACEHOLDERS && (severity === 'error' || severity === 'warning'),
      ),
    },
    {
      id: 'sanctions',
      title: 'Sanctioned and possible names',
      nothing: nobodySanctioned(draft.read),
      items: sanctionedParties(draft, place),
    },
    {
      id: 'comment',
      title: 'Accused and not yet asked for comment',
      nothing:
        claims.length === 0
          ? noClaims
          : 'Nobody in the registry or on the lists was found to be accused without having been asked.',
      items: unaskedItems(draft, claims, place),
    },
    {
      id: 'disputed',
      title: 'Disputed and unsupported claims',
      nothing: claims.length === 0 ? noClaims : 'No claim was found disputed or unsupported.',
      items: among('disputed', 'unsupported').map((one) => claimItem(one, place)),
    },
    {
      id: 'claims',
      title: 'Unchecked claims',
      nothing: claims.length === 0 ? noClaims : 'Every claim that was found has a decision.',
      items: among('unchecked', 'changed').map((one) => claimItem(one, place)),
    },
    {
      id: 'quotations',
      title: 'Quotations that differ from the documents',
      nothing: quotationsChecked(draft),
      items: quotationItems(draft, place),
    },
    {
      id: 'facts',
      title: 'Open, disputed and unsupported facts',
      nothing:
        annotation.facts.length > 0
          ? 'Every fact that was found is checked.'
          : annotation.foreign === true
            ? 'The draft is not in English: its facts were not read.'
            : annotation.withoutFacts
              ? 'Facts are turned off in the settings: they were not read.'
              : 'No fact was found in the draft.',
      items: factItems(draft, place),
    },
    {
      id: 'lostFacts',
      title: 'Decisions without a fact',
      nothing: annotation.withoutFacts
        ? 'Facts are turned off in the settings: they were not read.'
        : 'Every decision on a fact has its fact.',
      items: lostFactItems(annotation),
    },
    {
      id: 'anonymous',
      title: 'Anonymous sources',
      nothing: claims.length === 0 ? noClaims : 'Every source that was found is identified.',
      items: claims
        .filter(({ read: { claim } }) => claim.anonymous && !claim.unattributed)
        .map((one) => claimItem(one, place)),
    },
    {
      id: 'orphans',
      title: 'Decisions without a claim',
      nothing: 'Every decision has its claim.',
      items: claimless(annotation).map(({ review, before }) => ({
        label: before ?? review.target.map(({ exact }) => exact).join(' … '),
        facts: [`was ${review.decision}`, 'these words are no longer in the draft'],
        passages: [],
      })),
    },
    {
      id: 'ages',
      title: 'Age of lists and entries',
      nothing: 'No list and no registry entry was used.',
      items: agesOf(draft, place),
    },
  ];
  return {
    file,
    date: annotation.date,
    summary: publicationSummary(draft, claims, sections),
    sections,
  };
}
