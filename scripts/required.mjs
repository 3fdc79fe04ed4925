#!/usr/bin/env node
/** Writes which properties that lead somewhere have to be there, as CloudFormation's specification says: `node scripts/required.mjs`, whenever a signature gains one. */
import { writeFileSync } from 'node:fs';
import { source } from './source.mjs';

const { requiredPaths } = source('coverage/cloudformation/required.ts');
const rows = requiredPaths().map(([type, paths]) => `  ['${type}', [${paths.map((path) => `'${path}'`).join(', ')}]],\n`).join('');
writeFileSync('policies/signatures/cloudformation/required.ts', `/** Properties that lead somewhere and have to be there, by resource type; written by \`scripts/required.mjs\` from CloudFormation's specification. */
export const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
${rows}]);
`);
