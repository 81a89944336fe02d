import type { Name, Run } from '../naming/nameUse.js';
import { isRole } from '../naming/personTitles.js';
import { bodyOf, bodyWithOf, institutionIn } from '../naming/bodiesInText.js';
import { ofBodyAt } from '../naming/peopleOfBodies.js';
import { isNamedGroup, partyIn } from '../naming/namedGroups.js';
import { nameIn } from '../naming/properNames.js';

import { isPaper } from '../naming/outletNames.js';
import type { SourceReading, SourceKind } from './sourceReading.js';
import { BODY_NOUN, isDocument } from './sourceWords.js';

import { nameWithin } from './nameWithin.js';

/** A source that is a body whose name goes over several phrases, or somebody of it: "the Bank of England", "Bank of England officials". */
export function bodyOverPhrases({ view, source, head, word }: SourceReading): SourceKind | null {
  const i = view.phrases.findIndex(({ from, kind }) => kind === 'noun' && from === head.from);
  const end = source.antecedent?.to ?? source.to;
  const part = i < 0 ? null : ofBodyAt(view.prose.tokens, view.phrases, i, end);
  if (part) return { kind: part.use ? 'name' : 'people', ...part };
  const body = i < 0 ? null : bodyWithOf(view.prose.tokens, view.phrases, i);
  if (!body || view.phrases[body.last].to > end) return null;
  // "a Department for Work and Pensions spokeswoman"
  const rest = view.is(body.last + 1, 'conjunction') ? view.phrases[body.last + 2] : undefined;
  if (rest && rest.to <= end && isRole(view.head(body.last + 2)))
    return { kind: 'people', use: null, word: view.head(body.last + 2) };
  return { kind: 'name', use: body.use, word };
}

/** A source whose head is a name: "Mr. Cole", "Tehran's claim". */
export function nameOfHead({ view, source, head, word }: SourceReading): SourceKind | null {
  const last = view.token(Math.min(head.to, source.to > head.from ? source.to : head.to) - 1).lower;
  // "Tehran's claim"
  const plain = /^(?:'s|’s|')$/.test(view.token(head.to - 1).lower)
    ? { from: head.from, to: head.to - 1 }
    : head;
  const use = nameIn(view.prose.tokens, head) ?? institutionIn(view.prose.tokens, plain);
  return use && (use.end >= view.token(head.to - 1).end || /^(?:'s|')$/.test(last))
    ? { kind: 'name', use, word }
    : null;
}

/** A source that is something written or a body, with who published it where that is said: "a report by the bank", "the campaign". */
export function documentOrBody({ view, source, head, word }: SourceReading): SourceKind | null {
  if (isDocument(word)) {
    const use =
      (OBTAINED.test(view.text(source))
        ? null
        : nameWithin(view, source, head.to, /^(?:from|by|of)$/)) ??
      nameIn(view.prose.tokens, head) ??
      institutionIn(view.prose.tokens, head) ??
      publisherIn(view.prose.tokens, head);
    return { kind: 'document', use, word };
  }
  if (BODY_NOUN.test(word)) return { kind: 'body', use: bodyOf(view.prose.tokens, head), word };
  const party = partyIn(view.prose.tokens, head);
  if (party && head.to >= (source.antecedent?.to ?? source.to))
    return { kind: 'name', use: party, word };
  return isNamedGroup(view.prose.tokens, head) ? { kind: 'body', use: null, word: '' } : null;
}

/** "the Sunday Telegraph | report": the paper whose report it is. */
function publisherIn(
  tokens: SourceReading['view']['prose']['tokens'],
  { from, to }: Run,
): Name | null {
  const name = to - from > 1 ? nameIn(tokens, { from, to: to - 1 }) : null;
  return name && name.end === tokens[to - 2].end && (name.body || isPaper(tokens[to - 2].text))
    ? name
    : null;
}

/** "documents obtained by Global News": it is not they who say so. */
const OBTAINED =
  /\b(?:obtained|seen|viewed|reviewed|acquired|accessed|cited|shared) (?:exclusively )?by\b/;
