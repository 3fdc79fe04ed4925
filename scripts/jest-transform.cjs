// Takes types out of tests and sources, and nothing else: `npm run typecheck` looks at the types.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

// What jest runs can `require`, and nothing else.
const OPTIONS = { loader: 'ts', format: 'cjs', target: 'node20', supported: { 'dynamic-import': false }, sourcemap: 'inline' };

module.exports = {
  getCacheKey: (source, path) => createHash('sha256').update(`${version}\n${JSON.stringify(OPTIONS)}\n${path}\n${source}`).digest('hex'),
  process: (source, path) => transformSync(source, { ...OPTIONS, sourcefile: path }),
};
