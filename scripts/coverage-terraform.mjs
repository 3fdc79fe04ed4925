#!/usr/bin/env node
/**
 * What of Terraform's providers is not classified yet: `node scripts/coverage-terraform.mjs` counts by provider, `… google` by part of a provider,
 * `… google_sql` or `… google_sql_database_instance` lists every open path. `--pending` prints what the pending list has to hold.
 */
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { source } from './source.mjs';

const { values, positionals } = parseArgs({ args: argv.slice(2), allowPositionals: true, options: { pending: { type: 'boolean' } } });
const { coverage, openServices, serviceOf } = source('coverage/terraform/coverage.ts');
const providers = coverage();
const providerNamed = (name) => providers.find(({ schema }) => schema.prefix === name);

if (values.pending) stdout.write(providers.map(listed).join(''));
else if (positionals.length === 0) stdout.write(providers.map((one) => `${one.schema.prefix}: ${counted(one.classified)}\n`).join(''));
else stdout.write(positionals.map(asked).join(''));

function asked(name) {
  const provider = providerNamed(name);
  if (provider !== undefined) return [...openServices(provider)].sort().map((service) => `${service}: ${counted(provider.classified.filter(({ type }) => serviceOf(type) === service))}\n`).join('');
  const types = providers.flatMap(({ classified }) => classified).filter(({ type }) => type === name || serviceOf(type) === name);
  if (types.length === 0) throw new Error(`no resource type of ${name}: name a provider, such as google, a part of it, such as google_sql, or a type`);
  return types.map(page).join('');
}

function page({ type, signature, carried }) {
  const state = signature === undefined ? 'no signature' : `holds ${signature.holds}, ${signature.scope}`;
  const open = carried.filter((one) => one.class === 'open').map(({ property, carries }) => `  ${property.path}  may carry: ${carries}\n`);
  return `${type}: ${state}${open.length === 0 && signature !== undefined ? ', done' : ''}\n${open.join('')}`;
}

function counted(types) {
  const carried = types.flatMap((one) => one.carried);
  const number = (name) => carried.filter((one) => one.class === name).length;
  const bare = types.filter(({ signature }) => signature === undefined).length;
  return `${types.length} types, ${bare} without a signature; ${carried.length} carriers: ${number('read')} read, ${number('nothing')} nothing, ${number('irrelevant')} irrelevant, ${number('open')} open`;
}

function listed(provider) {
  const services = [...openServices(provider)].sort();
  return services.length === 0 ? '' : `  ${provider.schema.prefix}: [\n${wrapped(services.map((service) => `'${service}',`))}\n  ],\n`;
}

function wrapped(words) {
  const lines = [];
  for (const word of words) {
    if (lines.length > 0 && lines.at(-1).length + word.length < 170) lines[lines.length - 1] += ` ${word}`;
    else lines.push(`    ${word}`);
  }
  return lines.join('\n');
}
