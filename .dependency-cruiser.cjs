// The house's floors, from the roof down: a file imports from its own folder or from floors below. See CONTRIBUTING.md.
const engine = '^src/engine/';
const floors = [
  ['^src/engine/(text|lists|registry)/|^src/engine/(annotation|decisions)\\.ts$'],
  ['^src/engine/(names|claims|reviews)/'],
  ['^src/engine/notes/'],
  ['^src/engine/annotate\\.ts$|^src/engine/reports/'],
  ['^src/desk/|^src/cli\\.ts$|^src/worker/'],
  ['^src/editor/'],
  ['^src/extension\\.ts$'],
].flat();

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'engine-is-pure', severity: 'error', comment: 'The engine takes strings and gives data: no vscode, no Node.', from: { path: engine }, to: { path: '^vscode$', } },
    { name: 'engine-has-no-node', severity: 'error', from: { path: engine }, to: { dependencyTypes: ['core'] } },
    { name: 'node-only-in-its-place', severity: 'error', comment: 'What only Node can do stands in src/desk/node.', from: { path: '^src', pathNot: '^src/desk/node/|^src/cli\\.ts$|^src/worker/node' }, to: { dependencyTypes: ['core'] } },
    ...floors.map((floor, i) => ({
      name: `floor-${i + 1}-looks-down`, severity: 'error', comment: 'A file imports from floors below its own.',
      from: { path: floor }, to: { path: floors.slice(i + 1).join('|') || '^$' },
    })),
    {
      name: 'names-claims-reviews-stay-apart', severity: 'error', comment: 'Folders of one floor of the engine do not import each other.',
      from: { path: '^src/engine/(names|claims|reviews)/' }, to: { path: '^src/engine/(names|claims|reviews)/', pathNot: '^src/engine/$1/' },
    },
  ],
  options: { tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: { extensions: ['.ts', '.js'] } },
};
