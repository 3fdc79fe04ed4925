// Writes coverage/terraform/schemas/<prefix>.json from the documentation in a checkout of a provider that has no prebuilt package.
//
//   git clone https://github.com/stackitcloud/terraform-provider-stackit /tmp/stackit
//   node scripts/import-terraform-docs.mjs /tmp/stackit stackitcloud/stackit 0.60.0 --as-of 2026-11-22
//
// Two kinds of pages are read: those that a generator wrote (`## Schema`, nested schemas with anchors) and those written by hand
// (`## Argument Reference`, nesting by indentation or by a sentence or heading that names the block). Sentences are not kept, only names
// and types; where a page tells no type, it is a text. Hand-written pages leave out arguments now and then, which is why the file says `documentation`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LEFT_OUT = new Set(['id', 'tags', 'tags_all', 'timeouts', 'depends_on', 'create', 'update', 'delete', 'read']);
const BULLET = /^(\s*)[-*] ?\\?`([a-z][a-z0-9_.]*)`(.*)$/;
const GENERATED_TYPE = /^\s*\((?:(List|Set|Map) of )?([A-Za-z]+)/;

const [folder, provider, version, option, asOf] = process.argv.slice(2);
if (provider === undefined || option !== '--as-of' || !/^\d{4}-\d\d-\d\d$/.test(asOf ?? '')) {
  console.error('usage: node scripts/import-terraform-docs.mjs <checkout> <owner/name> <version> --as-of <date>');
  process.exit(2);
}

const prefix = provider.split('/')[1];
const pages = (kind) => (existsSync(join(folder, 'docs', kind)) ? readdirSync(join(folder, 'docs', kind)).filter((file) => file.endsWith('.md')).sort() : []);
const typeOf = (file) => `${prefix}_${file.replace(/\.html\.markdown$|\.md$/, '').replace(new RegExp(`^${prefix}_`), '')}`;
const resources = pages('resources').map((file) => readFileSync(join(folder, 'docs/resources', file), 'utf8')).map((page, index) => [titled(page) ?? typeOf(pages('resources')[index]), argumentsOf(page)]).sort(([a], [b]) => (a < b ? -1 : 1));
const data = pages('data-sources').map(typeOf);
const index = join(folder, 'docs/index.md');
const head = { provider, version, source: `documentation of ${provider}`, confidence: 'documentation', asOf, configuration: existsSync(index) ? argumentsOf(readFileSync(index, 'utf8')) : '' };
const target = resolve(import.meta.dirname, '../coverage/terraform/schemas', `${prefix}.json`);
const rows = resources.map(([name, text]) => `    ${JSON.stringify(name)}: ${JSON.stringify(text)}`).join(',\n');
writeFileSync(target, `{\n${Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`).join('')}  "resources": {\n${rows}\n  },\n  "data": [\n${data.map((name) => `    ${JSON.stringify(name)}`).join(',\n')}\n  ]\n}\n`);
console.log(`${target}: ${resources.length} resource types, ${data.length} data sources`);

/** The type as the title of its page names it: some files are called otherwise. */
function titled(page) {
  const [, title] = /^# (?:Resource: )?([a-z0-9_\\]+)/m.exec(page) ?? [];
  const type = title?.replaceAll('\\', '');
  return type?.startsWith(`${prefix}_`) ? type : undefined;
}

function argumentsOf(page) {
  const tree = new Map();
  if (/^## Schema/m.test(page)) generated(page, tree);
  else handwritten(page, tree);
  return written(tree);
}

/** Bullets below `Required` and `Optional`; an anchor says which block the ones after it are in. */
function generated(page, tree) {
  let within = [];
  let taken = false;
  for (const line of page.slice(page.search(/^## Schema/m)).split('\n').slice(1)) {
    if (/^## /.test(line)) return;
    const anchor = /^<a id="nested(?:block|att|objatt)--([a-z0-9_-]+)"/.exec(line)?.[1];
    if (anchor !== undefined) within = anchor.split('--');
    if (/^(?:### )?(?:Required|Optional|Blocks)/.test(line)) taken = true;
    else if (/^(?:### )?Read-Only/.test(line)) taken = false;
    const bullet = BULLET.exec(line);
    if (bullet !== null && taken && bullet[1] === '') put(tree, [...within, bullet[2]], markOf(bullet[3]));
  }
}

function markOf(rest) {
  const [, several, type = 'String'] = GENERATED_TYPE.exec(rest) ?? [];
  if (type === 'Number') return undefined;
  const mark = several === 'Map' ? '{}' : several === undefined && !/^\s*\((?:Block|Attributes) (?:List|Set)/.test(rest) ? '' : '[]';
  return type === 'Boolean' ? `${mark}?` : type === 'Dynamic' ? `${mark}*` : mark;
}

/** Bullets of the argument section: deeper ones are inside the one before, those after the name of a block are inside that. */
function handwritten(page, tree) {
  const start = page.search(/^##+ (?:Arguments?(?: Reference)?|Configuration (?:Reference|of the provider)|Inputs?|Schema)\b/im);
  if (start < 0) return;
  let block = [];
  let open = [];
  for (const line of page.slice(start).split('\n').slice(1)) {
    if (/^##? .*|^###? (?:Attributes?|Import|Timeouts)/i.test(line)) return;
    const named = /^#{3,}|(?:support|contain|following|block|object).*:\s*$/.test(line) ? /`([a-z][a-z0-9_.]*)`|^#+ +([a-z][a-z0-9_]*)\b/.exec(line) : null;
    const bullet = BULLET.exec(line);
    if (bullet === null) {
      if (named !== null && !/^\s*[-*]/.test(line)) [block, open] = [pathOf(tree, (named[1] ?? named[2]).split('.')), []];
      continue;
    }
    const depth = bullet[1].length;
    open = open.filter((above) => above.depth < depth);
    const path = [...(open.at(-1)?.path ?? block), bullet[2]];
    put(tree, path, /\bbool(?:ean)?\b|\btrue\b/i.test(bullet[3].slice(0, 60)) ? '?' : '');
    open.push({ depth, path });
  }
}

/** Where a block that is named was met; at the top where it was not. */
function pathOf(tree, names, above = []) {
  for (const [name, { below }] of tree) {
    if (name === names.at(-1)) return [...above, name];
    const inner = pathOf(below, names, [...above, name]);
    if (inner.length > 0) return inner;
  }
  return [];
}

function put(tree, path, mark) {
  let at = tree;
  for (const name of path.slice(0, -1)) {
    if (!at.has(name)) at.set(name, { mark: '', below: new Map() });
    at = at.get(name).below;
  }
  const last = path.at(-1);
  if (!path.some((name) => LEFT_OUT.has(name)) && mark !== undefined && !at.has(last)) at.set(last, { mark, below: new Map() });
}

function written(tree) {
  return [...tree].map(([name, { mark, below }]) => (below.size === 0 ? `${name}${mark}` : `${name}${mark.replace(/[?*]$/, '') || '[]'}(${written(below)})`)).sort().join(' ');
}
