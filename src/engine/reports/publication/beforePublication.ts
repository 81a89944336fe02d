import { claimless, isNotHeld, isOpen } from '../../decisions/claimStanding.js';
import { decidedWords, LOST_WORDS, lostBecause } from '../lostDecisions.js';
import { type Placer, placer } from './passages.js';
import { factItems, lostFactItems } from './publicationFacts.js';
import { agesOf, sanctionedParties, UNMARKED } from './publicationActors.js';
import {
  claimsStanding,
  type ClaimStanding,
  claimItem,
  unansweredItems,
  unaskedItems,
} from './publicationClaims.js';
import { quotationItems, quotationsChecked } from './publicationQuotations.js';
import { noPlaceholder, noProblem, noteItems, PLACEHOLDERS } from './publicationNotes.js';
import { nobodySanctioned, publicationSummary } from './publicationSummary.js';
import {
  CLAIMS_UNREAD,
  claimsUnreadBecause,
  COULD_NOT_BE_READ,
  FACTS_UNREAD,
  factsUnreadBecause,
  isFailed,
} from '../unreadContent.js';
import type { BeforePublication, DraftBeforePublication, Section } from './publication.js';

/** A draft while its page is made. */
interface DraftOnPage {
  readonly draft: DraftBeforePublication;
  readonly place: Placer;
  readonly claims: readonly ClaimStanding[];
}

/** All that is to be looked at before a draft is published. */
export function beforePublication(draft: DraftBeforePublication): BeforePublication {
  const claims = claimsStanding(draft);
  const page: DraftOnPage = { draft, place: placer(draft.text), claims };
  const sections = withWhatIsKnown(draft, [
    ...noteSections(page),
    ...partySections(page),
    ...openClaimSections(page),
    {
      id: 'quotations',
      title: 'Quotations that differ from the documents',
      nothing: quotationsChecked(draft),
      items: quotationItems(draft, page.place),
    },
    ...factSections(page),
    ...sourceSections(page),
    {
      id: 'ages',
      title: 'Age of lists and entries',
      nothing: 'No list and no registry entry was used.',
      items: agesOf(draft, page.place),
    },
  ]);
  return {
    file: draft.file,
    // Of a draft that could not be read, its date is not known either.
    date: isFailed(draft.annotation) ? '' : draft.annotation.date,
    summary: publicationSummary(draft, claims, sections),
    sections,
  };
}

/** Of a draft that could not be read, it means nothing that nothing was found. */
function withWhatIsKnown(
  { annotation }: DraftBeforePublication,
  sections: readonly Section[],
): readonly Section[] {
  return isFailed(annotation)
    ? sections.map((section) => ({ ...section, nothing: `${COULD_NOT_BE_READ}.` }))
    : sections;
}

/** What must be mended. */
function noteSections({ draft, place }: DraftOnPage): Section[] {
  return [
    {
      id: 'marks',
      title: 'Leftover placeholders',
      nothing: noPlaceholder(draft.annotation),
      items: noteItems(draft, place, ({ code }) => code === PLACEHOLDERS),
    },
    {
      id: 'problems',
      title: 'Problems',
      nothing: noProblem(draft.annotation),
      // Names on lists stand among the sanctioned.
      items: noteItems(
        draft,
        place,
        ({ code, severity }) =>
          code !== PLACEHOLDERS &&
          code !== UNMARKED &&
          (severity === 'error' || severity === 'warning'),
      ),
    },
  ];
}

function partySections(page: DraftOnPage): Section[] {
  const { draft, place, claims } = page;
  const unanswered = unansweredItems(draft, claims, place);
  return [
    {
      id: 'sanctions',
      title: 'Sanctioned, possibly sanctioned, or lifted',
      nothing: nobodySanctioned(draft),
      items: sanctionedParties(draft, place),
    },
    {
      id: 'comment',
      title: 'Accused and not yet asked for comment',
      nothing: orNoClaims(
        page,
        'Nobody in the registry or on the lists was found accused without having been asked for comment.',
      ),
      items: unaskedItems(draft, claims, place),
    },
    // Where nobody has been asked, nothing is to be said of answers.
    ...(unanswered.length > 0
      ? [
          {
            id: 'unanswered' as const,
            title: 'Asked for comment, no answer yet',
            nothing: '',
            items: unanswered,
          },
        ]
      : []),
  ];
}

function openClaimSections(page: DraftOnPage): Section[] {
  const items = (isAmong: (one: ClaimStanding) => boolean): ReturnType<typeof claimItem>[] =>
    page.claims.filter(isAmong).map((one) => claimItem(one, page.place));
  return [
    {
      id: 'disputed',
      title: 'Disputed and unsupported claims',
      nothing: orNoClaims(page, 'No claim was found disputed or unsupported.'),
      items: items(({ decision }) => isNotHeld(decision)),
    },
    {
      id: 'claims',
      title: 'Unchecked claims',
      nothing: orNoClaims(page, 'Every claim that was found has a decision.'),
      items: items(({ standing }) => isOpen(standing)),
    },
  ];
}

function factSections({ draft, place }: DraftOnPage): Section[] {
  const { annotation } = draft;
  const unread = factsUnreadBecause(annotation);
  return [
    {
      id: 'facts',
      title: 'Open, disputed and unsupported facts',
      nothing:
        annotation.facts.length > 0
          ? 'Every fact that was found is checked.'
          : unread
            ? `${FACTS_UNREAD[unread]}.`
            : `No fact was found in ${whatWasLookedAt(annotation)}.`,
      items: factItems(draft, place),
    },
    {
      id: 'lostFacts',
      title: 'Decisions without a fact',
      nothing: unread
        ? `${FACTS_UNREAD[unread]}.`
        : 'Every decision on a fact still has its fact in the draft.',
      items: lostFactItems(annotation, place),
    },
  ];
}

function sourceSections(page: DraftOnPage): Section[] {
  const { draft, place, claims } = page;
  const unread = claimsUnreadBecause(draft.annotation);
  return [
    {
      id: 'anonymous',
      title: 'Anonymous sources',
      nothing: orNoClaims(page, 'Every source that was found is identified.'),
      items: claims
        .filter(({ read: { claim } }) => claim.anonymous && !claim.unattributed)
        .map((one) => claimItem(one, place)),
    },
    {
      id: 'orphans',
      title: 'Decisions without a claim',
      nothing: unread
        ? `${CLAIMS_UNREAD[unread]}.`
        : 'Every decision on a claim still has its claim in the draft.',
      items: claimless(draft.annotation).map((one) => ({
        label: decidedWords(one),
        facts: [`was ${one.review.decision}`, LOST_WORDS[lostBecause(one)]],
        passages: one.spans.map((span) => place.exactly(span)),
      })),
    },
  ];
}

/** Says why a section about claims is empty. */
function orNoClaims({ draft: { annotation }, claims }: DraftOnPage, otherwise: string): string {
  if (claims.length > 0) return otherwise;
  const unread = claimsUnreadBecause(annotation);
  return unread
    ? `${CLAIMS_UNREAD[unread]}.`
    : `No claim was found in ${whatWasLookedAt(annotation)}.`;
}

/** What may be called without claims or facts: paragraphs that were not read are not. */
function whatWasLookedAt({ unread }: DraftBeforePublication['annotation']): string {
  return unread.length > 0 ? 'what was read of the draft' : 'the draft';
}
