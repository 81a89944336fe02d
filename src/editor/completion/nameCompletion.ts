import type { Day } from '../../engine/registry/partialDate.js';
import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { settings } from '../host/settings.js';
import type { Registry, RegisteredEntry } from '../../desk/registry/registry.js';
import { markupOf } from '../../desk/drafts/draft.js';
import { parsePersonName } from '../../engine/names/variants/personName.js';
import { fold } from '../../engine/names/matching/fold.js';
import type { Actor, ActorKind } from '../../engine/registry/registrySchema.js';
import { DraftReader } from '../../engine/text/draftText.js';
import { isReadAt } from '../../engine/text/readAt.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import { sanctionsWord } from '../wording/actorWords.js';
import {
  bioText,
  factsLine,
  identityText,
  actorKindName,
  provenanceText,
  sanctionsText,
} from '../wording/bioText.js';
import { isUnclosed, NamePrefixes, typedNames } from './namePrefixes.js';

/** A list that is longer is not read. */
const MOST = 40;
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞČĐŁŚŞŠŽ'];

const ICONS: Readonly<Record<ActorKind, vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.User,
  organization: vscode.CompletionItemKind.Module,
  company: vscode.CompletionItemKind.Module,
  'public-body': vscode.CompletionItemKind.Module,
  media: vscode.CompletionItemKind.Interface,
  country: vscode.CompletionItemKind.Constant,
  vessel: vscode.CompletionItemKind.Unit,
};

class NameItem extends vscode.CompletionItem {
  constructor(
    readonly words: string,
    readonly actor: Actor,
    readonly registry: Registry,
    readonly day: Day,
  ) {
    super({ label: words }, ICONS[actor.kind]);
  }
}

/**
 * Completes actors' names in drafts, in the house's spelling, after a capital letter or on request; once a person has
 * been named in full, the surname comes first. Quiet in code, front matter and link targets.
 */
export function registerNameCompletion(desk: Desk): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    '*',
    {
      provideCompletionItems: (document, position) => complete(desk, document, position),
      resolveCompletionItem(item) {
        if (item instanceof NameItem) item.documentation = bioOf(item);
        return item;
      },
    },
    ...CAPITALS,
  );
}

async function complete(
  desk: Desk,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionList | undefined> {
  const draft = desk.drafts.of(document);
  if (!draft?.registry || !settings.completionEnabled.get(document)) return undefined;
  const line = document.lineAt(position.line).text.slice(0, position.character);
  // VS Code does not say whether somebody asked: where it suggests by itself while words are typed, a small letter is no request.
  const suggests = vscode.workspace
    .getConfiguration('editor', document)
    .get<{ other?: boolean | string }>('quickSuggestions')?.other;
  const starts = typedNames(line, suggests === false || suggests === 'off');
  if (starts.length === 0 && /[^\s“‘"'(\[—–]$/.test(line)) return undefined;
  if (starts.length === 0) starts.push(line.length);
  if (isUnclosed(line) || !isProse(document, document.offsetAt(position))) return undefined;
  await draft.registry.loaded;
  const prefixes = prefixesOf(draft.registry);
  const named = new Set(draft.annotation?.mentions.flatMap(({ actor }) => actor ?? []));
  for (const start of starts) {
    const typed = line.slice(start);
    const { names, more } = prefixes.find(typed, ({ id }) => (named.has(id) ? 0 : 1), MOST);
    if (names.length === 0) continue;
    const range = new vscode.Range(position.line, start, position.line, position.character);
    const items = names.flatMap(({ actor, name, from }) =>
      itemsFor(draft, draft.registry!, actor, { typed, begun: name.slice(from), range }),
    );
    items.forEach((item, i) => (item.sortText = String(i).padStart(4, '0')));
    return new vscode.CompletionList(items, more || typed.length < 3);
  }
  return undefined;
}

/** What stands in the draft of a name that somebody is writing. */
interface BegunName {
  readonly typed: string;
  /** The name that it begins, from there on where the typed words begin. */
  readonly begun: string;
  /** Where the typed words are. */
  readonly range: vscode.Range;
}

/** The house's spelling in full; before it the surname, where the draft has the full name already. */
function itemsFor(
  draft: OpenDraft,
  registry: Registry,
  actor: Actor,
  { typed, begun, range }: BegunName,
): NameItem[] {
  const day = draft.annotation ?? localDay(new Date());
  const full = actor.style?.prefer ?? actor.name;
  const introduced =
    actor.kind === 'person' &&
    draft.annotation?.mentions.some(
      (mention) =>
        mention.actor === actor.id &&
        mention.status === 'certain' &&
        (mention.form === 'name' || mention.form === 'alias'),
    );
  const surname = introduced ? parsePersonName(full).surnames[0] : undefined;
  const facts = actorFactsOf(actor, day, (id) => registry.entries.get(id)?.actor);
  const detail = [sanctionsWord(facts.sanctions), factsLine(facts) || actorKindName(actor.kind)]
    .filter(Boolean)
    .join(' · ');
  return [surname && fold(surname).startsWith(fold(typed)) ? surname : undefined, full]
    .filter((words, i, all): words is string => !!words && all.indexOf(words) === i)
    .map((words) => {
      const item = new NameItem(words, actor, registry, day);
      // Beside the name, where VS Code never cuts it off.
      item.label = {
        label: words,
        detail: facts.sanctioned ? ` · ${sanctionsWord('yes')}` : '',
        description: words === full ? '' : full,
      };
      item.insertText = words;
      item.detail = detail;
      item.range = range;
      // VS Code compares letter by letter; what was typed may lack an accent, or be another name of the actor.
      item.filterText = typed + begun.slice(typed.length);
      return item;
    });
}

function bioOf({ actor, registry, day }: NameItem): vscode.MarkdownString {
  const facts = actorFactsOf(actor, day, (id) => registry.entries.get(id)?.actor);
  return new vscode.MarkdownString(
    [identityText(facts), sanctionsText(facts.designations), bioText(facts), provenanceText(facts)]
      .filter(Boolean)
      .join('\n\n'),
    true,
  );
}

const known = new WeakMap<ReadonlyMap<string, RegisteredEntry>, NamePrefixes>();

function prefixesOf({ entries }: Registry): NamePrefixes {
  let prefixes = known.get(entries);
  if (!prefixes)
    known.set(
      entries,
      (prefixes = new NamePrefixes([...entries.values()].map(({ actor }) => actor))),
    );
  return prefixes;
}

const readers = new WeakMap<vscode.TextDocument, DraftReader>();

function isProse(document: vscode.TextDocument, offset: number): boolean {
  let reader = readers.get(document);
  if (!reader) readers.set(document, (reader = new DraftReader(markupOf(document.languageId))));
  return isReadAt(reader.read(document.getText()), offset);
}
