// Checks the layers, and that the checker sees anything at all: with a compiler it cannot use it finds no modules and is green.
import { cruise } from 'dependency-cruiser';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const FEWEST_MODULES = 150;
const folders = ['policies', 'catalog', 'constructs', 'stacks', 'bin', 'coverage', 'examples'];

const { output } = await cruise(folders, { ...options, ruleSet: { forbidden }, validate: true });
const { violations, totalCruised, totalDependenciesCruised } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`);
console.log(`layers: ${totalCruised} modules, ${totalDependenciesCruised} imports, ${violations.length} violations`);
if (totalCruised < FEWEST_MODULES) console.error(`fewer than ${FEWEST_MODULES} modules were seen: the checker is blind`);
process.exitCode = violations.length > 0 || totalCruised < FEWEST_MODULES ? 1 : 0;
