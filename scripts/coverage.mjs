#!/usr/bin/env node
/**
 * What of CloudFormation's specification is not classified yet: `node scripts/coverage.mjs` counts by service, `node scripts/coverage.mjs AWS::Connect`
 * lists every type and open path. `--hints <file>` adds the column `classification` of a table with tabs whose first columns are type and path.
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { source } from './source.mjs';

const { values, positionals } = parseArgs({ args: argv.slice(2), allowPositionals: true, options: { hints: { type: 'string' } } });
const { classified, isOpen, plain, serviceOf } = source('coverage/index.ts');
const hints = values.hints === undefined ? new Map() : hintsOf(readFileSync(values.hints, 'utf8'));

const types = classified();
const asked = types.filter(({ type }) => positionals.length === 0 || positionals.some((name) => type === name || serviceOf(type) === name));
if (asked.length === 0) throw new Error(`no resource type of ${positionals.join(', ')}: name a service, such as AWS::S3, or a type`);
stdout.write(positionals.length === 0 ? totals(types) : asked.map(page).join('\n'));

function totals(all) {
  const services = new Map();
  for (const one of all) services.set(serviceOf(one.type), [...(services.get(serviceOf(one.type)) ?? []), one]);
  const rows = [...services].map(([service, those]) => ({ service, ...counted(those) })).filter(({ types: open, paths }) => open + paths > 0);
  rows.sort((a, b) => b.types + b.paths - a.types - a.paths);
  const { types: open, paths } = counted(all);
  return `${rows.map((row) => `${row.service}: ${row.types} types without a signature, ${row.paths} open paths`).join('\n')}\n${rows.length} of ${services.size} services, ${open} of ${all.length} types, ${paths} paths are open\n`;
}

function counted(all) {
  return { types: all.filter(({ signature }) => signature === undefined).length, paths: all.reduce((sum, { carried }) => sum + openOf(carried).length, 0) };
}

function openOf(carried) {
  return carried.filter((one) => one.class === 'open');
}

function page(one) {
  const { type, signature, carried } = one;
  const state = signature === undefined ? 'no signature' : `holds ${signature.holds}, ${signature.scope}`;
  return `${type}: ${state}${isOpen(one) ? '' : ', done'}\n${openOf(carried).map((path) => `  ${line(type, path)}\n`).join('')}`;
}

function line(type, { property: { path, types: of, values: allowed }, carries }) {
  const hint = hints.get(`${type} ${plain(path)}`);
  return [path, of.join('|'), `may carry: ${carries}`, ...(allowed.length > 0 ? [allowed.slice(0, 8).join(',')] : []), ...(hint === undefined ? [] : [`hint: ${hint}`])].join('  ');
}

function hintsOf(text) {
  const [head, ...rows] = text.trim().split('\n').map((row) => row.split('\t'));
  const [type, path, classification, confidence, basis] = ['cfn_type', 'property_path', 'classification', 'confidence', 'basis'].map((name) => head.indexOf(name));
  return new Map(rows.map((row) => [`${row[type]} ${plain(row[path])}`, [row[classification], row[confidence], row[basis]].filter(Boolean).join(' ')]));
}
