// Writes coverage/terraform/schemas/<provider>.json from a prebuilt provider package of CDKTF or CDKTN.
//
//   npm install --prefix /tmp/schemas --ignore-scripts @cdktf/provider-google@16.12.1
//   node scripts/import-terraform-schema.mjs /tmp/schemas/node_modules/@cdktf/provider-google --as-of 2026-11-22
//
// The generated code of such a package maps every configurable argument back to its Terraform name, type and nesting; computed
// attributes have no mapping, so they are not met. The package is read as text and never run. Same package, same date: same bytes.
//
// What a type takes is one text, as coverage/terraform/schema.ts reads it: names apart by blanks; `[]` a list or set, `{}` a map,
// `?` true or false, `*` anything, `(…)` what is inside a block. Left out: numbers, `tags`, `tags_all`, the resource's own `id` and `timeouts`,
// and a block further inside a block of the same name, which takes the same again.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LEFT_OUT = new Set(['tags', 'tags_all']);
const LEFT_OUT_OF_RESOURCES = new Set(['id', 'timeouts']);
const MAPPER = /^function (\w+)ToHclTerraform\(struct\) \{\n([^]*?)^\}\n/gm;
const BODY = /^ {4}()synthesizeHclAttributes\(\) \{\n([^]*?)^ {4}\}\n/gm;
const ARGUMENT = /^ +(?:"([^"]+)"|(\w+)): \{\n +value: (.*),\n +isBlock: \w+,\n +type: "(\w+)",\n +storageClassType: "(\w+)",/gm;
const TYPE = /tfResourceType = "([a-z0-9_]+)"/;
const MARK = { list: '[]', set: '[]', map: '{}' };
const SCALAR = { boolean: '?', any: '*', number: undefined };

const [folder, option, asOf] = process.argv.slice(2);
if (folder === undefined || option !== '--as-of' || !/^\d{4}-\d\d-\d\d$/.test(asOf ?? '')) {
  console.error('usage: node scripts/import-terraform-schema.mjs <package folder> --as-of <date>');
  process.exit(2);
}

const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const resources = new Map();
const data = new Set();
let provider;

for (const entry of readdirSync(join(folder, 'lib'), { withFileTypes: true })) {
  if (entry.isDirectory()) read(scripts(join(folder, 'lib', entry.name)).map((file) => readFileSync(file, 'utf8')), entry.name);
}

const lines = (pairs) => pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `    ${JSON.stringify(name)}: ${JSON.stringify(text)}`).join(',\n');
const head = { provider: provider.source, version: provider.version, source: `${manifest.name} ${manifest.version}`, confidence: 'schema', asOf };
const target = resolve(import.meta.dirname, '../coverage/terraform/schemas', `${provider.name}.json`);
writeFileSync(target, `{\n${Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`).join('')}  "configuration": ${JSON.stringify(provider.configuration)},\n  "resources": {\n${lines([...resources])}\n  },\n  "data": [\n${[...data].sort().map((name) => `    ${JSON.stringify(name)}`).join(',\n')}\n  ]\n}\n`);
console.log(`${target}: ${resources.size} resource types, ${data.size} data sources`);

function scripts(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return scripts(path);
    return entry.name.endsWith('.js') ? [path] : [];
  });
}

function read(texts, name) {
  const type = texts.map((text) => TYPE.exec(text)?.[1]).find((found) => found !== undefined);
  if (type === undefined) return;
  if (name === 'provider') provider = described(texts.join('\n'), type, written(mappers(texts), '', []));
  else if (texts.some((text) => text.includes('.TerraformDataSource {'))) data.add(type);
  else resources.set(type, written(mappers(texts), '', []));
}

function described(text, name, configuration) {
  const [source] = /(?<=terraformProviderSource: ['"])[^'"]+/.exec(text) ?? [name];
  const [version] = /(?<=providerVersion: ['"])[^'"]+/.exec(text) ?? [''];
  return { name, source: source.replace(/^registry\.[a-z.]+\//, '').replace(/^(?=[a-z]+$)/, 'hashicorp/'), version, configuration };
}

function mappers(texts) {
  const found = new Map();
  for (const text of texts) {
    for (const [, name, body] of [...text.matchAll(MAPPER), ...text.matchAll(BODY)]) {
      found.set(name, [...body.matchAll(ARGUMENT)].map(([, quoted, plain, value, kind, storage]) => ({ name: quoted ?? plain, value, kind, storage })));
    }
  }
  return found;
}

/** The arguments that a mapper knows, sorted; `within` are the blocks around them. */
function written(known, mapper, within) {
  return known.get(mapper).filter(({ name }) => !LEFT_OUT.has(name) && !(within.length === 0 && LEFT_OUT_OF_RESOURCES.has(name)) && !repeats(name, within))
    .map((argument) => one(known, argument, within)).filter((text) => text !== '').sort().join(' ');
}

/** `template` inside `template` is another block; a `statement` inside what is inside a `statement` is the same again. */
function repeats(name, within) {
  return within.slice(0, -1).includes(name) || (within.at(-1) === name && within.indexOf(name) < within.length - 1);
}

function one(known, { name, value, kind, storage }, within) {
  const inner = [...value.matchAll(/(\w+)ToHclTerraform/g)].map(([, mapper]) => mapper).find((mapper) => known.has(mapper));
  const mark = `${name}${MARK[kind] ?? ''}`;
  if (inner !== undefined) return block(mark, written(known, inner, [...within, name]));
  const scalar = /^(boolean|any|number)/.exec(storage)?.[1];
  return scalar === undefined ? mark : SCALAR[scalar] === undefined ? '' : `${mark}${SCALAR[scalar]}`;
}

/** A block is kept even where nothing inside it is: its presence can be a switch. */
function block(mark, inside) {
  return `${mark}(${inside})`;
}
