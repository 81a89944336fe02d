import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NEWSROOM_FILES } from '../../src/editor/welcome/newsroomFiles.js';

describe('the sample newsroom', () => {
  it('is listed whole', () => {
    const folder = fileURLToPath(new URL('../../media/newsroom', import.meta.url));
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath}/${name}`.slice(folder.length + 1).replaceAll('\\', '/'),
      );
    assert.deepEqual(files.sort(), [...NEWSROOM_FILES].sort());
  });
});
