#!/usr/bin/env node
/** Writes a new rule, its test, and its place in the list: `npm run new:rule -- residency/caches`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';

const ID = /^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z0-9]+)*$/;

const [id = '', root = cwd()] = argv.slice(2);
const rule = join(root, 'policies/rules', `${id}.ts`);
const test = join(root, 'test/policies/rules', `${id}.test.ts`);
const list = join(root, 'policies/rules/index.ts');

if (!ID.test(id)) refuse(`${JSON.stringify(id.slice(0, 60))} is no id of a rule; allowed: family/name, in lower case with hyphens, such as residency/copies`);
if (!existsSync(list)) refuse('there is no policies/rules/index.ts here: run it at the root of the repository');
if (existsSync(rule) || existsSync(test)) refuse(`the rule ${id} is there already: choose another id`);

write(rule, ruleText());
write(test, testText());
writeFileSync(list, listed(readFileSync(list, 'utf8')));
stdout.write(`wrote ${[rule, test, list].map((file) => file.slice(root.length + 1)).join(', ')}

now
  write what holds, why and what to do, with sources, in the rule
  make its examples and its test say something; both fail until then
  ask for it in a profile: policies/profiles (and take it out of planned.ts, where it is there)
  write its page: docs/rules/${id}.md
`);

/** The list with the rule in it, imports and entries in the order of ids. */
function listed(text) {
  const ids = [...text.matchAll(/^import \w+ from '\.\/([^']+)';$/gm)].map(([, known]) => known);
  const all = [...ids, id].sort();
  const before = text.slice(0, text.search(/^import \w+ from '\.\//m));
  const comment = text.slice(text.indexOf('/** Every rule'), text.indexOf('= [') + 3);
  const after = text.slice(text.indexOf('\n];') + 1);
  return `${before}${all.map((known) => `import ${nameOf(known)} from './${known}';\n`).join('')}\n${comment}\n${all.map((known) => `  ${nameOf(known)},\n`).join('')}${after}`;
}

function nameOf(known) {
  return known.replace(/[-/]([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

function ruleText() {
  return `import { defineRule, template, thisThing, within } from '../../engine';

export default defineRule({
  id: '${id}',
  title: '',
  why: '',
  fix: '',
  severity: 'warning',
  references: [],
  reads: ['placement'],

  check({ place, source }, { boundary }) {
    return within(boundary, place, thisThing(source.subject));
  },

  examples: {
    rejects: [template('what is rejected', {})],
    accepts: [template('what is accepted', {})],
  },
});
`;
}

function testText() {
  return `import rule from '../../../../policies/rules/${id}';
import { at, boundary, FRANKFURT, SOURCE, VIRGINIA } from '../../../support/facts';

const context = { boundary: boundary(), options: undefined, today: '2026-11-21' };

test.each([[at(FRANKFURT), 'proven'], [at(VIRGINIA), 'proven']] as const)('%j: %s', (place, verdict) => {
  expect(rule.check({ kind: 'placement', source: SOURCE, holds: 'data', place }, context).verdict).toBe(verdict);
});
`;
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function refuse(message) {
  stderr.write(`${message}\n`);
  exit(2);
}
