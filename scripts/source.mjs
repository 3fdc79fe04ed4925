// Sources that the package does not ship, as modules: types are taken out when a file is asked for.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { process: transformed } = require('./jest-transform.cjs');

require.extensions['.ts'] = (module, path) => module._compile(transformed(readFileSync(path, 'utf8'), path).code, path);

/** What a file of the project exports. */
export const source = (file) => require(join(root, file));
