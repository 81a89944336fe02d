import type * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import type { Registry } from '../../desk/registry/registry.js';
import type { Mention } from '../../engine/annotation.js';
import { yamlPlaceAt, type RegistryPlace } from '../../engine/registry/placeAt.js';
import { candidatesOf, mentionAt } from '../drafts/mentions.js';
import { rangeOf } from '../kit/ranges.js';

/** Whom the words at a place of a document mean: a mention in a draft, or an id or a name in a registry file. */
export interface ActorHere {
  readonly registry: Registry;
  /** Ids; several where a mention is ambiguous. */
  readonly ids: readonly string[];
  /** The words. */
  readonly range: vscode.Range;
  readonly mention?: { readonly draft: OpenDraft; readonly mention: Mention };
  readonly place?: RegistryPlace;
}

/** Undefined where the document is neither draft nor registry, or says nothing of an actor there. */
export async function actorAt(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<ActorHere | undefined> {
  const draft = desk.drafts.of(document);
  if (draft) {
    await draft.current();
    const mention = mentionAt(draft, position);
    return (
      mention &&
      draft.registry && {
        registry: draft.registry,
        ids: candidatesOf(mention),
        range: rangeOf(document, mention),
        mention: { draft, mention },
      }
    );
  }
  const registry = desk.registries.ofFile(document);
  if (!registry) return undefined;
  await registry.loaded;
  const place = yamlPlaceAt(document.getText(), document.offsetAt(position));
  const id = place && actorOf(place);
  return place && id ? { registry, ids: [id], range: rangeOf(document, place), place } : undefined;
}

/** Whom a place of a registry names: the entry by its id, a name or an alias, or the other actor of an affiliation. */
function actorOf({
  id,
  path: [key, index, inner],
  part,
  words,
}: RegistryPlace): string | undefined {
  if (key === undefined) return id;
  if (part === 'key') return undefined;
  if (key === 'name' || key === 'style') return id;
  if (key === 'aliases') return inner === undefined || inner === 'name' ? id : undefined;
  const actor = key === 'affiliations' && (inner === 'actor' || index === 'actor');
  return actor ? words : undefined;
}
