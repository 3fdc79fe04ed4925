// Takes types out of tests and sources, and nothing else: `npm run typecheck` looks at the types.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  getCacheKey: (source, path) => createHash('sha256').update(`${version}\n${path}\n${source}`).digest('hex'),
  process: (source, path) => transformSync(source, { loader: 'ts', format: 'cjs', target: 'node20', sourcefile: path, sourcemap: 'inline' }),
};
