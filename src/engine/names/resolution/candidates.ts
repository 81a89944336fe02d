import type { Sanctioned, Span } from '../../annotation.js';
import type { Decisions } from '../../decisions/decision.js';
import { type Day, holdsOn, mayHold } from '../../registry/partialDate.js';
import type { Actor } from '../../registry/registrySchema.js';
import type { Hit } from '../recognition/hit.js';
import { type Evidence, weigh } from '../variants/evidence.js';
import { ALWAYS, type Way } from '../variants/way.js';
import type { Lexicon } from '../variants/lexicon.js';
import { candidateEvidence } from './candidateEvidence.js';
import { descriptionEvidence } from './descriptionEvidence.js';
import { sanctionedOn } from './designations.js';
import { pastEvidence } from './pastEvidence.js';
import type { SaidBeside } from './saidBeside.js';

export interface SettleOptions {
  /** The draft's date, and when somebody asks. */
  readonly date: Day;
  readonly decisions: Decisions;
  /** Whether a family name is nobody's where a stranger of that name stands nearer and is named in full as often: for listed names, which are possible at best. */
  readonly strict?: boolean;
}

/** A hit where it stands in the draft. */
export interface PlacedName {
  readonly hit: Hit;
  readonly span: Span;
}

export const NO_EVIDENCE: readonly Evidence[] = [];

/** What is known of those whom one hit may mean, whoever else the draft names. */
export class Candidates {
  private readonly sanctions = new Map<Actor, Sanctioned>();

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    readonly options: SettleOptions,
    private readonly beside?: SaidBeside,
  ) {}

  /** The ways of which nothing beside the words says that somebody else is meant. */
  fitting(hit: Hit, ways: readonly Way[]): readonly Way[] {
    if (hit.title === null && hit.generation === null && !ways.some(({ person }) => person?.suffix))
      return ways;
    return ways.filter(
      (way) =>
        !candidateEvidence(hit, way, this.options.date).some(
          ({ verdict }) => verdict === 'against',
        ),
    );
  }

  /** What speaks for and against an actor whom words may name. */
  evidenceFor({ hit, span }: PlacedName, ways: readonly Way[], actor: Actor): readonly Evidence[] {
    const way = ways.find((one) => one.actor === actor);
    const own = way ? candidateEvidence(hit, way, this.options.date) : NO_EVIDENCE;
    const find = (one: Way): readonly Evidence[] => this.saidBeside(span, one);
    const said = way ? (this.beside?.of(hit, way, () => find(way)) ?? find(way)) : NO_EVIDENCE;
    return hit.evidence.length + said.length === 0 ? own : [...hit.evidence, ...own, ...said];
  }

  private saidBeside(span: Span, way: Way): readonly Evidence[] {
    return [
      ...pastEvidence(way, this.text, span, this.date),
      ...descriptionEvidence(way.actor, {
        text: this.text,
        span,
        day: this.date,
        isBare: way.form === 'surname' || way.grounds === 'surname',
      }),
    ];
  }

  isOpen(actor: Actor, evidence: readonly Evidence[], exact: boolean): boolean {
    const sanctioned = this.sanctionsOn(actor) === 'yes';
    return weigh(evidence, { exact: exact || !sanctioned, sanctioned }) !== 'certain';
  }

  inForce(ways: readonly Way[]): readonly Way[] {
    return ways.every(({ period }) => period === ALWAYS)
      ? ways
      : ways.filter((way) => mayHold(way.period, this.options.date));
  }

  /** Whether words name an actor so that a sanctions mark may rest on them: never a bare family name. */
  isExact({ loose, form, period }: Way): boolean {
    return (
      !loose &&
      form !== 'surname' &&
      (period === ALWAYS || holdsOn(period, this.options.date) === 'in-force')
    );
  }

  pinnedTo(span: Span): Actor | undefined {
    const { pins } = this.options.decisions;
    const id = pins.size === 0 ? undefined : pins.get(this.text.slice(span.start, span.end));
    return id === undefined ? undefined : this.lexicon.actors.get(id);
  }

  sanctionsOn(actor: Actor): Sanctioned {
    let known = this.sanctions.get(actor);
    if (known === undefined)
      this.sanctions.set(actor, (known = sanctionedOn(actor, this.options.date)));
    return known;
  }
  /** The draft's date alone: empty where it cannot be read. */
  get date(): string {
    const { date } = this.options;
    return typeof date === 'string' ? date : date.date;
  }
}

/** What somebody wrote into the registry goes before what was made from it. */
export function ownWords(ways: readonly Way[]): readonly Way[] {
  const own = ways.filter((way) => !way.made);
  return own.length > 0 ? own : ways;
}

export function actorsOf(ways: readonly Way[]): Actor[] {
  return ways.length === 1 ? [ways[0].actor] : [...new Set(ways.map((way) => way.actor))];
}
