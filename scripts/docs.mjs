// Writes the pages and schemas that come from the code: from what is built, into docs/ and schemas/.
// With --check nothing is written, and status 1 names each page that is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { z } from 'zod';
import { coverageProviders, providerSections, totals } from './coverage-pages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const { policySchema, rules, suppressionsOf, profiles, PLANNED_RULES, PLANNED_PROFILES } = require('../dist/policies/index.js');

const WRITTEN = '<!-- Written by `npm run docs`. -->';
const code = (text) => `\`${text}\``;
const list = (items) => items.map((item) => `- ${item}`).join('\n');
const fenced = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
const yaml = (value) => stringify(value, { lineWidth: 0, version: '1.1', aliasDuplicateObjects: false });
const paragraph = (text) => text.trim().replace(/\s*\n\s*/g, ' ');
const sentenceStart = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;
const page = (...blocks) => `${[WRITTEN, ...blocks.flat().filter((block) => block !== '')].join('\n\n')}\n`;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const familyOf = (id) => id.slice(0, id.indexOf('/'));
const families = [...new Set(rules.map(({ id }) => familyOf(id)))];
/** What is asked with the same severities, as one column or row: there are as many profiles as countries. */
const isNational = ({ regimes, oneCountry, boundary }) => oneCountry || (regimes !== undefined && boundary.length === 1);
const alike = [...grouped(profiles, ({ demands }) => JSON.stringify(Object.entries(demands).map(([id, { severity }]) => [id, severity]).sort())).values()];
const namesOf = (group) => [...group.filter((profile) => !isNational(profile)).map(({ name }) => name), ...(group.some(isNational) ? ['the national ones'] : [])].join(', ');
const severityIn = (profile, id) => profile.demands[id]?.severity ?? 'off';

/** One rule's page. */
function rulePage(rule) {
  const { id, title, why, fix, severity, references, conflicts = [], examples } = rule;
  return page(
    `# ${id}`,
    sentence(title),
    `**Why.** ${paragraph(why)}`,
    `**Fix.** ${sentence(paragraph(fix))}`,
    table(['profile', 'severity'], [...alike.map((group) => [namesOf(group), severityIn(group[0], id)]), ['a policy that names the rule and no severity', severity]]),
    optionsOf(rule),
    '## Rejected', examples.rejects.flatMap(example),
    '## Accepted', examples.accepts.flatMap(example),
    otherTools(id, conflicts),
    '## Sources', list(references.map((url) => `<${url}>`)),
    `The rule is \`policies/rules/${id}.ts\`; its examples run as tests.`,
  );
}

function example({ title, format, document, region, policy }) {
  const where = region === undefined || format !== 'cloudformation' ? '' : `Deployed to \`${region}\`.`;
  const text = format === 'terraform' ? fenced('json', JSON.stringify(document, undefined, 2)) : fenced('yaml', [document].flat().map(yaml).join('---\n'));
  return [`### ${title}`, where, text, policy === undefined ? '' : `With this policy:\n\n${fenced('yaml policy', yaml({ profile: 'eu-sovereign', ...policy }))}`];
}

function optionsOf({ id, options }) {
  if (options === undefined) return [];
  const { $schema, ...shape } = z.toJSONSchema(options.schema(z), { io: 'input' });
  const set = profiles.filter(({ demands }) => demands[id]?.options !== undefined);
  const same = grouped(set, ({ demands }) => JSON.stringify(demands[id].options));
  return [
    '## Options', 'As JSON Schema:', fenced('json', JSON.stringify(shape, undefined, 2)),
    `Default: \`${JSON.stringify(options.defaults)}\`.`,
    ...[...same].map(([value, those]) => `${sentenceStart(namesOf(those))} set:\n\n${fenced('yaml', yaml(JSON.parse(value)))}`),
  ];
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** What other tools' packs demand that the rule forbids, and how to switch that off there. */
function otherTools(id, conflicts) {
  if (conflicts.length === 0) return [];
  const sections = suppressionsOf(id, conflicts).flatMap(({ tool, instruction, code: written }) => [
    `### ${tool}`,
    written === undefined ? sentence(instruction) : `${instruction[0].toUpperCase()}${instruction.slice(1)}`,
    written === undefined ? '' : fenced(written.language, written.text),
  ]);
  return ['## Other tools', 'These demand the opposite. Switch them off where this rule is asked, and name it as the reason.', ...sections];
}

function rulesPage() {
  return page('# Rules', 'A rule is asked by a profile, with a severity; [profiles](../profiles.md) says which.', families.flatMap((family) => [
    `## ${family}`,
    table(['rule', 'holds when'], rules.filter(({ id }) => familyOf(id) === family).map(({ id, title }) => [`[${id}](${id}.md)`, title])),
  ]), '## Not built yet', 'Profiles ask for these already. Until they are built, nothing is judged by them.', list(PLANNED_RULES.map(code)));
}

function profilesPage() {
  const ids = [...new Set([...rules.map(({ id }) => id), ...PLANNED_RULES])].sort();
  return page(
    '# Profiles',
    'A profile names the rules that are asked, how grave each is, and the boundary they judge by. A policy narrows it freely and loosens it only with an approval.',
    'The national ones ask what `eu-residency` asks, of one country. The regimes named beside them ask for that or for a part of it; that a check finds nothing is no statement that a regime is complied with.',
    profiles.flatMap(({ name, version, title, boundary, regimes, controllers, assumptions, external, registriesRequired }) => [`## ${name}`, sentence(title), list([
      `Pin it as \`${name}@${version}\`.`,
      boundary.length === 0 ? 'Boundary: the one country that the policy names under `boundary.places`; without it the policy is refused.' : `Boundary: ${boundary.map(code).join(', ')}.`,
      ...(regimes === undefined ? [] : [`Asked for, wholly or in part, by: ${regimes.join('; ')}.`]),
      `Operators and whoever controls them: ${controllers === undefined ? 'not asked' : controllers.map(code).join(', ')}.`,
      `Facts that rest on an assumption: ${assumptions === 'reject' ? 'undetermined' : 'accepted, and counted apart'}.`,
      `External hosts: ${external ? 'those that the policy names' : 'none, whatever the policy names'}.`,
      `Registries, where the policy names none: ${registriesRequired ? 'none allowed' : 'not asked'}.`,
    ])]),
    '## Severities',
    table(['rule', ...alike.map(namesOf)], ids.map((id) => [PLANNED_RULES.includes(id) ? `${id} (not built yet)` : `[${id}](rules/${id}.md)`, ...alike.map(([profile]) => severityIn(profile, id))])),
    '`fatal` can be neither acknowledged in a framework nor put into a baseline. `fatal` and `error` fail a check unless `--fail-on` says otherwise.',
    '## Not built yet', list(PLANNED_PROFILES.map(code)),
  );
}

function freehold(...words) {
  return spawnSync(process.execPath, ['dist/bin/freehold.js', ...words], { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH } });
}

function help(...words) {
  const { stdout, status } = freehold(...words, '--help');
  if (status !== 0) throw new Error(`freehold ${words.join(' ')} --help ended with ${status}`);
  return stdout;
}

function commandLinePage() {
  const main = help();
  const commands = [...main.slice(main.indexOf('\nCommands:')).matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name).filter((name) => name !== 'help');
  return page('# Command line', 'Run it as `npx --no-install freehold`: the name is looked for in the project only, never fetched.', fenced('console', main),
    commands.flatMap((name) => [`## ${name}`, fenced('console', help(name))]),
    '## Exit status',
    table(['status', 'means'], [
      ['0', 'everything that had to be read was read, and nothing is open at `fatal` or `error`'],
      ['1', 'at least one finding is open, rejected or undetermined, at `fatal` or `error`'],
      ['2', 'the command line or the policy cannot be used'],
      ['3', 'nothing was checked, or something that had to be read was not; also any internal fault'],
    ]),
    '2 and 3 win over 1. `--fail-on` moves the line between 0 and 1.');
}

/** The day that printed reports are made for. */
const TODAY = '2026-11-21';

/** A page written by hand, with what is shown in it put in: the output of commands on our examples, and whole files. */
function shown(name) {
  return readFileSync(join(root, name), 'utf8')
    .replace(/^(```console\n\$ npx --no-install freehold (check docs\/examples\/.*)\n\n)[^]*?^```$/gm, (_, head, words) => `${head}${freehold(...words.split(' '), '--now', TODAY).stdout.trimEnd()}\n\`\`\``)
    .replace(/^(```\w+ file (\S+)\n)[^]*?^```$/gm, (_, head, file) => `${head}${readFileSync(join(root, file), 'utf8').trimEnd()}\n\`\`\``);
}

const providers = coverageProviders();

function coveragePage() {
  const rows = providers.map((provider) => ({ provider, ...totals(provider) }));
  const count = (number) => number.toLocaleString('en-US');
  return page(
    '# Coverage',
    'Which properties can name a place, and what is done about each. A property *may carry* a place when its name and type say that it can hold a region, a zone, an address, an ARN, a bucket, a key, an image, a model, an account, or text in which one may stand. Those that are read become facts that rules judge: an unknown value there is undetermined. Those that are knowingly not read have a reason. Whatever nobody reads is scanned for literal regions, ARNs and models all the same.',
    table(
      ['provider', 'types', 'not understood', 'properties that may carry a place', 'read', 'knowingly not', 'not classified yet'],
      rows.map(({ provider, types, unsigned, carried, read, unread, open }) => [`[${provider.title}](coverage/${provider.id}.md)`, ...[types, unsigned, carried, read, unread, open].map(count)]),
    ),
    'A resource of a type that is not understood is undetermined. `freehold explain AWS::RDS::GlobalCluster` prints what is read of a type. Kubernetes objects are read by kind, wherever a pod stands in them: see [architecture](architecture.md). What was tried on public templates is in [real input](coverage/real-input.md).',
  );
}

function providerPage(provider) {
  return page(`# ${provider.title}`, `From ${provider.source}. [All providers](../coverage.md).`, providerSections(provider));
}

const files = new Map([
  ['docs/coverage.md', coveragePage()],
  ...providers.map((provider) => [`docs/coverage/${provider.id}.md`, providerPage(provider)]),
  ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)]),
  ['docs/rules/README.md', rulesPage()],
  ['docs/profiles.md', profilesPage()],
  ['docs/command-line.md', commandLinePage()],
  ...['README.md', ...readdirSync(join(root, 'docs/guide')).sort().map((name) => `docs/guide/${name}`)].map((name) => [name, shown(name)]),
  ['schemas/policy.schema.json', `${JSON.stringify(policySchema(), undefined, 2)}\n`],
]);
const there = readdirSync(join(root, 'docs/rules'), { recursive: true }).map((name) => `docs/rules/${name.replaceAll('\\', '/')}`).filter((name) => name.endsWith('.md'));
const orphans = there.filter((name) => !files.has(name));

if (process.argv.includes('--check')) {
  const stale = [...files].filter(([name, text]) => !existsSync(join(root, name)) || readFileSync(join(root, name), 'utf8') !== text).map(([name]) => name);
  for (const name of [...stale, ...orphans]) console.error(`${name} is stale: npm run docs`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const name of orphans) rmSync(join(root, name));
  for (const [name, text] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
