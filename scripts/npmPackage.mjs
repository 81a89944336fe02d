// Puts together the npm package of the command line, dist/npm: what it needs to run and no more. Run `npm run vscode:prepublish` first.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = 'dist/npm';
/** A scope of npm belongs to one publisher: nobody else can put a package of this name there. */
const NAME = '@copydesk/cli';
/** In the places that they have in the extension: the program looks for the directories beside it. */
const FILES = [
  'dist/cli.js',
  'dist/documentWorker.js',
  'dist/english.json',
  'dist/licences.txt',
  'media/directories/us-congress.jsonl',
  'media/directories/us-states.jsonl',
  'LICENSE',
];

const { version, license, repository, bugs, homepage, engines, keywords } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const file of FILES) cpSync(file, join(OUT, file));
writeFileSync(
  join(OUT, 'package.json'),
  `${JSON.stringify(
    {
      name: NAME,
      version,
      description:
        'Names, sanctioned parties, claims, facts and quotations in political reporting: the command line of Copydesk',
      keywords,
      license,
      repository: { ...repository, url: `git+${repository.url}` },
      bugs,
      homepage,
      engines: { node: engines.node },
      bin: { copydesk: 'dist/cli.js' },
      files: FILES,
      publishConfig: { access: 'public' },
    },
    null,
    2,
  )}\n`,
);
writeFileSync(
  join(OUT, 'README.md'),
  `# Copydesk, the command line

Reads drafts of political reporting: the actors that they name, and which of them are sanctioned; their claims, facts and quotations.

    copydesk annotate --registry actors.yaml draft.md
    copydesk check --registry actors.yaml --lists lists drafts
    copydesk help

This is the command line of the [VS Code extension Copydesk](${homepage}), which documents it. Nothing leaves your machine.
`,
);
console.log(`${OUT} holds ${NAME} ${version}`);
