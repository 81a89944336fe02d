// The layers, lowest first: a file imports from its own layer or from layers below, and nothing
// imports in a circle. See docs/architecture.md.
const engine = '^src/engine/';
const folder = (path) => `${engine}${path}/`;

/** Each layer as patterns of paths. */
const layers = [
  { name: 'plain data', paths: [`${engine}(annotation|annotation/\\w+|decisions/decision)\\.ts$`] },
  { name: 'english', paths: [folder('english')] },
  { name: 'text', paths: [folder('text')] },
  { name: 'registry', paths: [folder('registry')] },
  { name: 'decisions', paths: [`${engine}decisions/(?!decision\\.ts)`] },
  { name: 'name matching', paths: [folder('names/matching')] },
  { name: 'name variants', paths: [folder('names/variants')] },
  { name: 'list parsing', paths: [folder('sanctions/parsing')] },
  { name: 'list formats', paths: [folder('sanctions/formats')] },
  { name: 'compiled lists', paths: [folder('sanctions/compiled')] },
  { name: 'name recognition', paths: [folder('names/recognition')] },
  { name: 'drafted names', paths: [folder('names/drafted')] },
  { name: 'name resolution', paths: [folder('names/resolution')] },
  { name: 'screening', paths: [folder('sanctions/screening')] },
  { name: 'directories', paths: [folder('directories')] },
  { name: 'claim lexis', paths: [folder('claims/lexis')] },
  { name: 'claim syntax', paths: [folder('claims/syntax')] },
  { name: 'claim patterns', paths: [folder('claims/patterns')] },
  { name: 'speakers', paths: [folder('claims/speakers')] },
  { name: 'discourse', paths: [folder('claims/discourse')] },
  { name: 'documents', paths: [folder('documents')] },
  { name: 'facts', paths: [folder('facts')] },
  { name: 'diagnostics', paths: [folder('diagnostics')] },
  {
    name: 'annotate',
    paths: [`${engine}(annotate|annotateOptions|namedParties|paragraphFindings)\\.ts$`],
  },
  { name: 'reports', paths: [folder('reports')] },
  { name: 'desk', paths: ['^src/(desk|worker)/'] },
  { name: 'editor and command line', paths: ['^src/(editor|cli)/'] },
  { name: 'extension', paths: ['^src/extension\\.ts$'] },
];

const pathsAbove = (i) =>
  layers
    .slice(i + 1)
    .flatMap(({ paths }) => paths)
    .join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'The engine takes strings and gives data: no vscode, no Node.',
      from: { path: engine },
      to: { path: '^vscode$' },
    },
    {
      name: 'engine-has-no-node',
      severity: 'error',
      from: { path: engine },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'node-only-in-its-place',
      severity: 'error',
      comment: 'What only Node can do stands in src/desk/node and in the command line.',
      from: { path: '^src', pathNot: '^src/desk/node/|^src/cli/|^src/worker/node' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'desk-knows-no-editor',
      severity: 'error',
      comment: 'What the desk needs of VS Code comes through src/desk/host.ts.',
      from: { path: '^src/(desk|worker|cli)/' },
      to: { path: '^vscode$' },
    },
    {
      name: 'claims-and-names-stay-apart',
      severity: 'error',
      comment: 'What both need lies below them, in src/engine/text and src/engine/english.',
      from: { path: folder('claims') },
      to: { path: `${engine}(names|sanctions)/` },
    },
    {
      name: 'editor-and-command-line-stay-apart',
      severity: 'error',
      from: { path: '^src/(editor|cli)/' },
      to: { path: '^src/(editor|cli)/', pathNot: '^src/$1/' },
    },
    ...layers.slice(0, -1).map(({ name, paths }, i) => ({
      name: `${name.replaceAll(' ', '-')}-imports-from-below`,
      severity: 'error',
      comment: `The layer "${name}" imports from itself and from layers below.`,
      from: { path: paths.join('|') },
      to: { path: pathsAbove(i) },
    })),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
