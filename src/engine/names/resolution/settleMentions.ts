import type { Mention, MentionForm, Span } from '../../annotation.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Draft } from '../../text/draftText.js';
import { inDraft } from '../../text/markup/paragraphs.js';
import { fold } from '../matching/fold.js';
import type { Hit, JoinedName } from '../recognition/hit.js';
import type { NameHits } from '../recognition/scan.js';
import type { Evidence } from '../variants/evidence.js';
import { isOwnScript } from '../scripts/ownScript.js';
import type { Way } from '../variants/way.js';
import type { Lexicon } from '../variants/lexicon.js';
import { type BareBearer, meansItsBearer } from './bareSurnames.js';
import { actorsOf, Candidates, ownWords, type SettleOptions } from './candidates.js';
import { type Introduction, saidBefore, stillOpen, type Stranger } from './introductions.js';
import { NamedInDraft } from './namedInDraft.js';
import { latestYear } from './pastEvidence.js';
import { mayBeRivals, rivalEvidence, strangerLike } from './rivals.js';
import type { SaidBeside } from './saidBeside.js';
import {
  formOf,
  type Grounding,
  mergeMentions,
  PINNED,
  RESTS_ON_POSSIBLE,
  settledMention,
} from './settledMention.js';
import { isShortFormAlone } from './shortForms.js';

/**
 * Resolves the hits of all paragraphs of a draft to mentions, in the order of the text. Who is named in full anywhere
 * decides who is meant by less everywhere: news put the surname into the headline and the full name below it.
 * @param hits one for each paragraph; `beside` is what is known of the draft from before it was edited
 */
export function settleMentions(
  draft: Draft,
  hits: readonly NameHits[],
  lexicon: Lexicon,
  options: SettleOptions,
  beside?: SaidBeside,
): Mention[] {
  const named = new NamedInDraft(draft, hits, new Candidates(draft.text, lexicon, options, beside));
  return new Settlement(draft, hits, lexicon, named).mentions();
}

class Settlement {
  private told: ReadonlyMap<string, Actor> | undefined;
  private readonly candidates: Candidates;
  private latest: number | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly found: readonly NameHits[],
    private readonly lexicon: Lexicon,
    private readonly inDraft: NamedInDraft,
  ) {
    this.candidates = inDraft.candidates;
  }

  mentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const { hit, span } of this.inDraft.placed) {
      const mention = this.resolve(hit, span);
      if (mention) mentions.push(mention);
    }
    return mergeMentions(mentions, this.coinedMentions());
  }

  private resolve(hit: Hit, span: Span): Mention | undefined {
    const pinned = hit.stranger === null ? this.candidates.pinnedTo(span) : undefined;
    if (pinned)
      return this.mention(span, [pinned], formOf([...hit.ways, ...hit.bearers], pinned), PINNED);
    if (hit.stranger !== null || hit.doubtful) return undefined;
    if (hit.joined) return this.joined(hit, span, hit.joined);
    const { owners, rival, strangers } = this.inDraft.ownersOf(hit, span.start);
    if (strangers) return undefined;
    if (owners.length > 0 && owners[0].first.start !== span.start)
      return this.owned(hit, span, owners, rival);
    const ways = this.inDraft.fitting(hit, this.candidates.inForce(hit.ways));
    const names = this.inDraft.atHome(ownWords(ways.filter((way) => way.grounds === 'name')));
    if (names.length > 0) return this.named(hit, span, names);
    const introduced = this.inDraft.introductions.several(actorsOf(ways));
    if (introduced.length > 0) {
      const said = introduced.flatMap(({ actor }) =>
        stillOpen(this.inDraft.evidenceFor({ hit, span }, ways, actor)),
      );
      return this.resting(span, introduced, formOf(ways, introduced[0].actor), said);
    }
    const bearers = this.inDraft.fitting(hit, this.candidates.inForce(hit.bearers));
    return bearers.length > 0 ? this.bare(hit, span, bearers) : undefined;
  }

  /** A family name that belongs to somebody whom the draft names in full. */
  private owned(
    hit: Hit,
    span: Span,
    owners: readonly Introduction[],
    rival: Stranger | null,
  ): Mention | undefined {
    const [{ first, count }] = owners;
    const isNearer = rival !== null && rival.at > first.start && rival.at < span.start;
    if (this.candidates.options.strict && isNearer && rival.count >= count) return undefined;
    const evidence = [...hit.evidence];
    for (const { actor } of owners)
      evidence.push(
        ...stillOpen(this.candidates.evidenceFor({ hit, span }, hit.bearers, actor)),
        ...this.inDraft.offices.titleEvidence(hit, actor),
      );
    if (rival) evidence.push(rivalEvidence(rival));
    return this.resting(span, owners, 'surname', evidence);
  }

  /** One of two family names that a hyphen joins: a person of each name must be named apart from the other. */
  private joined(hit: Hit, span: Span, { word, determined }: JoinedName): Mention | undefined {
    const { owners, rival } = this.inDraft.ownersOf(hit, span.start);
    if (owners.length === 0) return undefined;
    const other = this.inDraft.joinedHits.get(fold(word));
    const isNamed =
      other !== undefined
        ? this.inDraft.ownersOf(other, span.start).owners.length > 0
        : determined && this.inDraft.capitalWords.has(word);
    return isNamed ? this.owned(hit, span, owners, rival) : undefined;
  }

  /** Words that name their actor by themselves. */
  private named(hit: Hit, span: Span, ways: readonly Way[]): Mention {
    const actors = actorsOf(ways);
    const { introductions } = this.inDraft;
    const isSettled = actors.length === 1 && introductions.of(actors[0])?.exact === true;
    const evidence = actors.flatMap((actor) => [
      ...this.inDraft.evidenceFor({ hit, span }, ways, actor),
      ...saidBefore(introductions.of(actor), span),
    ]);
    const exact = ways.some((way) => this.candidates.isExact(way));
    const stranger = strangerLike(introductions, hit.surname, this.words(span));
    if (stranger && !exact) evidence.push(mayBeRivals(stranger));
    const isKnown = isSettled && !stranger;
    return this.mention(span, actors, ways[0].form, {
      exact: exact || isKnown,
      // Where the draft names the actor beyond doubt elsewhere, the same name means the same here.
      evidence: isKnown ? stillOpen(evidence) : evidence,
      antecedent: null,
      pinned: false,
    });
  }

  /** Words that mean the actor because the draft names it in full elsewhere. */
  private resting(
    span: Span,
    introductions: readonly Introduction[],
    form: MentionForm,
    evidence: readonly Evidence[],
  ): Mention {
    const [{ exact, first, open }] = introductions;
    const before = introductions.flatMap((one) => saidBefore(one, span));
    return this.mention(
      span,
      introductions.map(({ actor }) => actor),
      form,
      {
        exact,
        antecedent: first,
        evidence: [...evidence, ...before, ...(open ? [RESTS_ON_POSSIBLE] : [])],
        pinned: false,
      },
    );
  }

  /** A family name that the draft gives nobody's given names for. */
  private bare(hit: Hit, span: Span, bearers: readonly Way[]): Mention | undefined {
    const bearer = this.bearerOf(hit, bearers);
    if (!bearer || (hit.title === null && !this.inDraft.capitalised.has(hit.surname!)))
      return undefined;
    const isTitled = this.titled.get(hit.surname!) === bearer.actor;
    if (hit.behindArticle && !isTitled) return undefined;
    // Nothing but the word agrees, and that stands where other things are named.
    if (!isTitled && bearer.evidence.length > 0 && hit.evidence.length > 0) return undefined;
    if (isOwnScript(bearers[0].text) && !isTitled) return undefined;
    return this.mention(span, [bearer.actor], 'surname', {
      exact: false,
      antecedent: null,
      evidence: isTitled ? hit.evidence : [...hit.evidence, ...bearer.evidence],
      pinned: false,
    });
  }

  private bearerOf(hit: Hit, bearers: readonly Way[]): BareBearer | undefined {
    return meansItsBearer(
      hit,
      bearers,
      this.lexicon,
      (word) => this.inDraft.capitalWords.has(word),
      (this.latest ??= latestYear(this.draft, this.candidates.date)),
    );
  }

  /** Whom a title tells beyond doubt by the family name alone, once in the draft: "President Obama", and then "Obama". */
  private get titled(): ReadonlyMap<string, Actor> {
    if (this.told) return this.told;
    const told = new Map<string, Actor>();
    for (const { hit } of this.inDraft.placed) {
      if (hit.title === null || hit.stranger !== null || hit.bearers.length === 0) continue;
      const bearer = this.bearerOf(
        hit,
        this.inDraft.fitting(hit, this.candidates.inForce(hit.bearers)),
      );
      if (bearer?.evidence.length === 0) told.set(hit.surname!, bearer.actor);
    }
    return (this.told = told);
  }

  private coinedMentions(): Mention[] {
    const mentions: Mention[] = [];
    for (const [i, { capitals }] of this.found.entries()) {
      for (const [place, { actors, form, short, evidence }] of this.inDraft.coined.in(capitals)) {
        if (short && !isShortFormAlone(this.draft.paragraphs[i].reading.text, place, short))
          continue;
        mentions.push(
          this.resting(
            inDraft(this.draft.paragraphs[i], place),
            actors.map((actor) => this.inDraft.introductions.of(actor)!),
            form,
            evidence,
          ),
        );
      }
    }
    return mentions.sort((a, b) => a.start - b.start);
  }

  private words({ start, end }: Span): string {
    return this.draft.text.slice(start, end);
  }

  private mention(
    span: Span,
    actors: readonly Actor[],
    form: MentionForm,
    grounding: Grounding,
  ): Mention {
    return settledMention(
      { ...span, text: this.words(span) },
      actors,
      form,
      grounding,
      this.candidates,
    );
  }
}
