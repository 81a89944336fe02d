import { readSidecar } from '../../engine/decisions/sidecar/sidecar.js';
import {
  withClearance,
  withDocument,
  withFactReviews,
  withIgnore,
  withPin,
  withReviews,
} from '../../engine/decisions/sidecar/decisionEdits.js';
import type { DecisionChange } from './madeHere.js';

/**
 * The change that brings the decisions of one sidecar into another: all of them where that is empty, else one after the
 * other, and of two on one thing the one that is brought counts.
 * @param text the sidecar whose decisions are brought
 */
export function joinedWith(text: string): DecisionChange {
  const { pins, ignores, reviews, facts, clearances, documents = [] } = readSidecar(text).decisions;
  const changes: DecisionChange[] = [
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
  return (before) =>
    before === ''
      ? text
      : changes.reduce<string | null>((now, change) => (now === null ? null : change(now)), before);
}
