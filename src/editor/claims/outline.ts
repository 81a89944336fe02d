import * as vscode from 'vscode';
import { Debounce } from '../../desk/host/debounce.js';
import { Lifetime } from '../../desk/host/lifetime.js';
import type { Desk } from '../host/desk.js';
import type { OpenDraft } from '../host/openDraft.js';
import { settings } from '../host/settings.js';
import type { Mention } from '../../engine/annotation.js';
import { readClaims } from '../../engine/reports/readClaims.js';
import { namedActors } from '../actors/actorsModel.js';
import {
  certaintyWord,
  listedAsWords,
  listedWord,
  mentionCount,
  sanctionsWord,
  toldApart,
} from '../wording/actorWords.js';
import { listedNames } from '../wording/namesOnLists.js';
import { claimAt, claimTree, type ClaimItem, claimItemsOf } from './claimsModel.js';
import { flagWord, flagWords, quotationWord, voiceLabel } from '../wording/claimText.js';
import { rangeOf } from '../kit/ranges.js';

/** How much of a cue or a content is shown. */
const LONGEST = 80;

/** Decisions and imports tell so several times. */
const PAUSE = 200;

/**
 * The draft in VS Code's own outline, breadcrumbs and "Go to Symbol": its claims, and in their place the first mention
 * of everybody who is sanctioned or not certain. What only a colour says in the text is said here in words.
 */
export function registerOutline(desk: Desk): vscode.Disposable {
  return new Outline(desk);
}

class Outline implements vscode.Disposable, vscode.DocumentSymbolProvider {
  private readonly lifetime = new Lifetime();
  private readonly soon = this.lifetime.own(new Debounce(PAUSE, () => this.register()));
  /** What VS Code was last told of a document, and of which version. */
  private readonly told = new WeakMap<vscode.TextDocument, { version: number; said: string }>();
  private registered?: vscode.Disposable;

  constructor(private readonly desk: Desk) {
    this.register();
    // After a pin, a decision or an import VS Code would show what it knows of a text that is still the same.
    this.lifetime.own(
      desk.drafts.onDidAnnotate((draft) => {
        const told = this.told.get(draft.document);
        if (told?.version === draft.document.version && told.said !== saidBy(symbolsOf(draft)))
          this.soon.trigger();
      }),
    );
  }

  async provideDocumentSymbols(
    document: vscode.TextDocument,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const draft = this.desk.drafts.of(document);
    if (!draft || !settings.outlineEnabled.get(document)) return undefined;
    const { version } = await draft.current();
    const symbols = symbolsOf(draft);
    this.told.set(document, { version, said: saidBy(symbols) });
    return symbols;
  }

  dispose(): void {
    this.lifetime.dispose();
    this.registered?.dispose();
  }

  /** A provider that is registered anew is asked anew: there is no other way to tell VS Code. */
  private register(): void {
    this.registered?.dispose();
    // Which languages are drafts' may differ from folder to folder: the desk decides, document by document.
    this.registered = vscode.languages.registerDocumentSymbolProvider('*', this, {
      label: vscode.l10n.t('Copydesk'),
    });
  }
}

/** The words of symbols, to be compared. */
function saidBy(symbols: readonly vscode.DocumentSymbol[]): string {
  return symbols
    .map(({ name, detail, children }) => `${name}\n${detail}\n${saidBy(children)}`)
    .join('\n');
}

function symbolsOf(draft: OpenDraft): vscode.DocumentSymbol[] {
  const { document, annotation, registry } = draft;
  if (!annotation) return [];
  const nameOf = (id: string): string | undefined => registry?.entries.get(id)?.actor.name;
  const roots = claimTree(
    readClaims(document.getText(), annotation.claims, nameOf),
    'order',
  ) as ClaimItem[];
  const claims = [...claimItemsOf(roots)].map((item) => ({
    passage: item.read.passage,
    symbol: claimSymbol(document, item),
    item,
  }));
  const symbols = new Map(claims.map(({ item, symbol }) => [item, symbol]));
  for (const { item, symbol } of claims)
    symbol.children = item.children.map((child) => symbols.get(child)!);
  const top = roots.map((root) => symbols.get(root)!);
  for (const { mention, symbol } of delicateMentions(draft, nameOf)) {
    (
      claimAt(
        claims.map(({ passage, symbol: claim }) => ({ passage, claim })),
        mention,
      )?.claim.children ?? top
    ).push(symbol);
  }
  return top.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The flags stand in the name: of the rest, breadcrumbs and screen readers say nothing. */
function claimSymbol(document: vscode.TextDocument, { read }: ClaimItem): vscode.DocumentSymbol {
  const range = rangeOf(document, read.passage);
  const words = [read.voice.kind === 'none' ? flagWord('unattributed') : '', flagWords(read.claim)]
    .filter(Boolean)
    .join(', ');
  const said =
    [read.voice.kind === 'none' ? '' : voiceLabel(read.voice), shortened(read.cue)]
      .filter(Boolean)
      .join(' ') || shortened(read.content);
  const detail = [quotationWord(read.claim.quotation), shortened(read.content)]
    .filter(Boolean)
    .join(': ');
  return new vscode.DocumentSymbol(
    withWords(said, words),
    detail,
    vscode.SymbolKind.String,
    range,
    range,
  );
}

function withWords(name: string, words: string): string {
  return words ? `${name} (${words})` : name;
}

/** The first mention of everybody whom a wrong word would harm. */
function* delicateMentions(
  draft: OpenDraft,
  nameOf: (id: string) => string | undefined,
): Generator<{ mention: Mention; symbol: vscode.DocumentSymbol }> {
  const { document, annotation } = draft;
  const listed = listedNames(annotation!);
  for (const named of namedActors(annotation!.mentions, nameOf).flatMap(
    ({ children }) => children,
  )) {
    const words = [
      sanctionsWord(named.sanctioned),
      listedAsWords(named),
      named.actor !== undefined && listed.has(named.actor) ? listedWord() : '',
      certaintyWord(named, toldApart(draft)),
    ]
      .filter(Boolean)
      .join(', ');
    if (words === '') continue;
    const [first] = named.mentions;
    const range = rangeOf(document, first);
    yield {
      mention: first,
      symbol: new vscode.DocumentSymbol(
        withWords(named.name, words),
        mentionCount(named.mentions.length),
        vscode.SymbolKind.Event,
        range,
        range,
      ),
    };
  }
}

function shortened(words: string): string {
  return words.length <= LONGEST
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', LONGEST - 1) + 1 || LONGEST - 1).trimEnd()}…`;
}
