import { listFiles, PackageManager } from '@vscode/vsce';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolder, PROJECT } from './places.js';

/**
 * Copies what the .vsix would hold into a new folder, to be run as an extension under development. The project's own folder will not do: VS Code
 * takes the themes of a VS Code that lies under it for the extension's. For `web` the manifest names no `main`, so that VS Code can run it in the web extension host alone.
 * @returns the copy's folder
 */
export async function copyExtension(host: 'desktop' | 'web'): Promise<string> {
  const copy = freshFolder('extension');
  for (const file of await listFiles({ cwd: PROJECT, packageManager: PackageManager.None })) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(PROJECT, file), join(copy, file));
  }
  if (host === 'web') {
    const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    delete manifest.main;
    writeFileSync(join(copy, 'package.json'), JSON.stringify(manifest));
  }
  return copy;
}
