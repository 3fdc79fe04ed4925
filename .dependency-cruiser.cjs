/**
 * The layers, lowest first. A module imports from its own layer and from those below it, never up.
 * When this complains, move the code to the layer it belongs to; do not widen the list.
 */
const ALLOWED = {
  'policies/facts': [],
  catalog: [],
  inference: ['catalog'],
  'policies/documents': ['policies/facts'],
  'policies/linking': ['policies/documents', 'policies/facts'],
  'policies/signatures': ['policies/facts'],
  'policies/collectors': ['policies/documents', 'policies/linking', 'policies/signatures', 'policies/facts', 'catalog'],
  'policies/graph': ['policies/facts', 'catalog'],
  'policies/engine': ['policies/facts', 'policies/documents'],
  'policies/rules': ['policies/engine', 'policies/facts', 'catalog', 'inference', 'policies/graph'],
  'policies/profiles': ['policies/rules', 'policies/engine'],
  'policies/policy': ['policies/profiles', 'policies/rules', 'policies/engine', 'policies/collectors', 'policies/documents', 'policies/facts', 'catalog'],
  'policies/reports': ['policies/engine', 'policies/graph'],
  'policies/gates': ['policies/index.ts'],
  constructs: ['catalog', 'inference'],
  stacks: ['constructs', 'policies/gates'],
  bin: ['policies/index.ts', 'policies/version.ts', 'policies/gates', 'constructs', 'stacks'],
  coverage: ['policies/signatures', 'policies/collectors', 'policies/documents'],
};
const or = (paths) => `^(${paths.join('|')})`;

const layers = Object.entries(ALLOWED).map(([layer, below]) => ({
  name: `${layer.replace('/', '-')}-imports-only-what-is-below-it`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { path: '^(policies|catalog|inference|constructs|stacks|bin|coverage)/', pathNot: or([`${layer}/`, ...below]) },
}));

module.exports = {
  forbidden: [
    ...layers,
    { name: 'no-circles', severity: 'error', comment: 'a circle has no lower half: split the file both lean on', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'frameworks-only-in-gates-and-constructs', severity: 'error', from: { path: '^(policies|catalog|inference)/', pathNot: '^policies/gates/' }, to: { path: 'node_modules/(aws-cdk-lib|cdktf|cdktn|constructs|@cdktf)/' } },
    { name: 'files-only-in-documents-and-policy', severity: 'error', comment: 'rules judge facts; only readers open files', from: { path: '^policies/(facts|linking|signatures|collectors|engine|rules|profiles|reports)/' }, to: { path: '^(node:)?(fs|net|http|https|child_process|dgram|dns)$', dependencyTypes: ['core'] } },
    { name: 'no-network-anywhere', severity: 'error', from: { path: '^(policies|catalog|inference|bin|constructs|stacks)/' }, to: { path: '^(node:)?(net|http|https|http2|tls|dgram|dns)$', dependencyTypes: ['core'] } },
    { name: 'the-provider-by-resource', severity: 'error', comment: 'the package root costs 620 ms', from: {}, to: { path: 'node_modules/@cdktf/provider-kubernetes/lib/index' } },
    { name: 'tests-are-not-imported', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' }, exclude: { path: '^(dist|bench|node_modules/.cache)/' } },
};
