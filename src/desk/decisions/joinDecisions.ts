import type { Decisions } from '../../engine/decisions/decision.js';
import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import {
  withClearance,
  withDocument,
  withFactReviews,
  withIgnore,
  withPin,
  withReviews,
} from '../../engine/decisions/sidecar/decisionEdits.js';
import {
  clearanceKey,
  type DecisionChange,
  decisionKey,
  type DecisionKey,
  documentKey,
  factKey,
  ignoredKey,
  keysOf,
  pinKey,
} from './madeHere.js';

/**
 * The change that brings the decisions of one sidecar into another: all of them where that is empty, else one after the
 * other.
 * @param text the sidecar whose decisions are brought
 * @param counts the newer of two decisions on one thing
 */
export function joinedWith(text: string, counts: 'brought' | 'there' = 'brought'): DecisionChange {
  const { decisions } = readSidecar(text);
  const all = changesOf(decisions);
  return (before) => {
    if (before === '') return text;
    const changes =
      counts === 'brought'
        ? all
        : changesOf(without(decisions, keysOf(readSidecar(before).decisions)));
    return changes.reduce<string | null>(
      (now, change) => (now === null ? null : change(now)),
      before,
    );
  };
}

function changesOf({
  pins,
  ignores,
  reviews,
  facts,
  clearances,
  documents = [],
}: Decisions): DecisionChange[] {
  return [
    ...[...pins].map(
      ([name, actor]): DecisionChange =>
        (now) =>
          withPin(now, name, actor),
    ),
    ...ignores.map(
      (ignore): DecisionChange =>
        (now) =>
          withIgnore(now, 'draft', ignore),
    ),
    (now) => withReviews(now, reviews),
    (now) => withFactReviews(now, facts),
    ...clearances.map(
      (clearance): DecisionChange =>
        (now) =>
          withClearance(now, clearance),
    ),
    ...documents.map(
      (document): DecisionChange =>
        (now) =>
          withDocument(now, document),
    ),
  ];
}

function without(decisions: Decisions, keys: ReadonlySet<DecisionKey>): Decisions {
  const { pins, ignores, reviews, facts, clearances, documents = [] } = decisions;
  return {
    pins: new Map([...pins].filter(([name]) => !keys.has(pinKey(name)))),
    ignores: ignores.filter((ignore) => !keys.has(ignoredKey(ignore))),
    reviews: reviews.filter(({ id }) => !keys.has(decisionKey(id))),
    facts: facts.filter(({ id }) => !keys.has(factKey(id))),
    clearances: clearances.filter(({ id }) => !keys.has(clearanceKey(id))),
    documents: documents.filter(({ id }) => !keys.has(documentKey(id))),
  };
}
