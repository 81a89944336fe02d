import { localDay } from '../../engine/text/localDay.js';
import * as vscode from 'vscode';
import type { Desk } from '../host/desk.js';
import { yamlPlaceAt } from '../../engine/registry/placeAt.js';
import { actorAt } from '../cursor/actorAtCursor.js';
import { actorFactsOf } from '../wording/actorFacts.js';
import {
  bioText,
  identityText,
  provenanceText,
  sanctionsText,
  tiesText,
} from '../wording/bioText.js';
import { literalMarkdown } from '../kit/harmlessMarkdown.js';
import { countryName } from '../kit/localWords.js';
import { rangeOf } from '../kit/ranges.js';

/** In a registry: an entry's id, name or alias shows the card that drafts show; an affiliation that of the other actor; a country its name. */
export function registerRegistryHover(desk: Desk): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'yaml' },
    {
      async provideHover(document, position, token) {
        const registry = desk.registries.ofFile(document);
        if (!registry) return undefined;
        const here = await actorAt(desk, document, position);
        if (token.isCancellationRequested) return undefined;
        if (!here) {
          const place = yamlPlaceAt(document.getText(), document.offsetAt(position));
          const isCountry =
            place?.part === 'value' &&
            place.path[0] === 'country' &&
            /^[a-z]{2}$/i.test(place.words);
          return place && isCountry
            ? new vscode.Hover(
                new vscode.MarkdownString(
                  literalMarkdown(countryName(place.words, vscode.env.language)),
                ),
                rangeOf(document, place),
              )
            : undefined;
        }
        const entry = registry.entries.get(here.ids[0]);
        if (!entry) return undefined;
        const facts = actorFactsOf(
          entry.actor,
          localDay(new Date()),
          (id) => registry.entries.get(id)?.actor,
        );
        const rows = [
          [identityText(facts), sanctionsText(facts.designations)],
          [bioText(facts), tiesText(facts), provenanceText(facts)],
        ];
        return new vscode.Hover(
          rows
            .map((row) => new vscode.MarkdownString(row.filter(Boolean).join('\n\n'), true))
            .filter(({ value }) => value !== ''),
          here.range,
        );
      },
    },
  );
}
