import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../src/engine/annotate.js';
import type { Span } from '../../src/engine/annotation.js';
import { compileLexicon } from '../../src/engine/names/variants/lexicon.js';
import { addActor } from '../../src/engine/registry/edits/addActor.js';
import { mergeRegistries } from '../../src/engine/registry/mergeRegistries.js';
import { parseRegistry } from '../../src/engine/registry/parseRegistry.js';
import { withPin } from '../../src/engine/decisions/sidecar/decisionEdits.js';
import { readSidecar } from '../../src/engine/decisions/sidecar/sidecar.js';
import { ARTICLE, assertInside, OPTIONS } from './annotation.js';
import { damaged } from './damage.js';
import type { FuzzTarget } from './targets.js';

const newsroom = join(__dirname, '../../media/newsroom');
const REGISTRY = readFileSync(join(newsroom, 'actors.yaml'), 'utf8');
const SIDECAR = `version: 1
date: 2025-11-22
pins:
  Dmitriev:
    actor: kirill-dmitriev
ignores:
  loaded-cue:
    code: loaded-cue
  ofac-sdn 1 X:
    {list: ofac-sdn, id: "1", name: X, note: somebody else, by: A, on: 2025-11-20}
reviews:
  said 1:
    decision: checked
    note: heard on tape # twice
    evidence: [{url: https://example.org/tape}, {file: notes.pdf, page: "3"}]
    target: [{exact: Dmitriev said, prefix: "", suffix: " that", start: 3, end: 16}]
`;

function assertPlaced(text: string, places: readonly Span[]): void {
  for (const { start, end } of places)
    assert.ok(
      0 <= start && start <= end && end <= text.length,
      `${start}-${end} of ${text.length}`,
    );
}

/** What a desk keeps by hand, damaged: it is read with its problems at their places, the article is annotated with what is left, and an edit is made whole or not at all. */
export const registryTargets: readonly FuzzTarget[] = [
  {
    name: 'registries',
    run: (random) => {
      const text = damaged(REGISTRY, random);
      const file = parseRegistry(
        text,
        'actors.yaml',
        random.below(2) === 0 ? undefined : parseRegistry(REGISTRY, 'actors.yaml'),
      );
      assertPlaced(text, file.problems);
      assertPlaced(
        text,
        file.entries.map(({ idSpan }) => idSpan),
      );
      const { entries, problems } = mergeRegistries([file]);
      assertPlaced(text, [...problems.values()].flat());
      assertInside(
        ARTICLE,
        annotate(
          ARTICLE,
          'plaintext',
          compileLexicon([...entries.values()].map(({ entry }) => entry.actor)),
          OPTIONS,
        ),
      );
      const added = addActor(text, { id: 'ada-veld', name: 'Ada Veld', kind: 'person' });
      if (added) assertPlaced(text, [added.edit]);
    },
  },
  {
    name: 'decisions',
    run: (random) => {
      const text = damaged(SIDECAR, random);
      const { decisions, problems } = readSidecar(text, 'draft.txt.copydesk.yaml');
      assertPlaced(text, problems);
      assertInside(
        ARTICLE,
        annotate(ARTICLE, 'plaintext', compileLexicon([]), { ...OPTIONS, decisions }),
      );
      const pinned = withPin(text, 'Ada Veld', 'ada-veld');
      if (pinned !== null)
        assert.equal(readSidecar(pinned).decisions.pins.get('Ada Veld'), 'ada-veld');
    },
  },
];
