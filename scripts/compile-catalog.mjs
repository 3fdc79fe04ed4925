#!/usr/bin/env node
/**
 * Turns the catalog's data files into one table that is made for look-ups: catalog/compiled.json,
 * or the files named as arguments. Checks nothing that a test checks already (see catalog/schema.ts).
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CATALOG = join(dirname(fileURLToPath(import.meta.url)), '..', 'catalog');
const read = (name) => JSON.parse(readFileSync(join(CATALOG, name), 'utf8'));
const defined = (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
const unique = (list) => [...new Set(list)];

function places(members) {
  return readdirSync(join(CATALOG, 'places')).filter((name) => name.endsWith('.json')).sort()
    .map((name) => read(`places/${name}`))
    .map(({ operator, asOf, source, confidence, zones, families, places: rows }) => defined({
      operator, asOf, source, confidence, zones,
      families: families?.map((row) => ({ pattern: row.pattern, ...place(row, members) })),
      rows: rows.map((row) => place(row, members)),
    }));
}

/** What a row leaves out it has from its file, or it is a region that is wholly in its countries. */
function place({ code, kind, reach, name, parent, azId, aliasOf, pair, coined, confidence, asOf, source, ...where }, members) {
  return defined({ code, countries: countriesOf(where, members), kind, reach, name, parent, azId, aliasOf, pair, coined, confidence, asOf, source });
}

/** Member states only: a row that says EU does not mean its territories overseas. */
function countriesOf({ country, countries, bloc, also = [] }, members) {
  if (country !== undefined) return [country];
  return bloc === undefined ? (countries ?? []) : [...members.get(bloc), ...also];
}

function operators(rows) {
  return rows.map(({ id, name, seat, controllers, licensors, pending, exposure, chinaIntelligenceLaw, certifications, asOf, source, confidence }) =>
    defined({ id, name, seat, controllers, licensors, pending, exposure, chinaIntelligenceLaw, certifications: certifications?.map(standing), asOf, source, confidence }));
}

const standing = ({ scheme, standing: stands, status, note, confidence }) => defined({ scheme, standing: stands, status, note, confidence });

/** What a row leaves out it has from its file. */
const datedRows = ({ asOf, ...file }, rows) => file[rows].map((row) => ({ asOf, ...row }));

/** Every host row of the catalog: `[pattern, whether hosts below it match too, row]`. */
function hostRows(files, members) {
  return [...apiHosts(files.operators, members), ...endpoints(files, members), ...aiHosts(files, members)];
}

function* apiHosts({ operators: rows }, members) {
  for (const operator of rows) {
    for (const entry of operator.apiHosts ?? []) {
      const host = typeof entry === 'string' ? { host: entry } : entry;
      if (isAws(operator.id) && typeof entry === 'string') continue;
      yield [host.host, true, {
        kind: 'cloud', name: operator.name, operator: operator.id, operatorCountries: seats(operator), ...location(host, operator.id, members), ...dated(operator),
      }];
    }
  }
}

function* endpoints({ endpoints: { endpoints: rows }, operators: { operators: all } }, members) {
  for (const row of rows) {
    for (const host of row.hosts) {
      yield [host, false, defined({
        kind: row.kind, name: row.name, operator: row.operator, operatorCountries: operatorCountries(row, all),
        ...location({ ...row, host }, row.regionsOf ?? row.operator, members), ...dated(row), note: row.note, off: row.off,
      })];
    }
  }
}

function* aiHosts({ ai: { providers }, operators: { operators: all } }, members) {
  for (const provider of providers) {
    for (const entry of provider.hosts) {
      yield [entry.host, false, defined({
        kind: 'ai', name: provider.name, operator: provider.operator, operatorCountries: operatorCountries(provider, all),
        ...processing(entry, provider, members), ...dated({ ...provider, ...entry }), life: entry.life ?? provider.life, note: entry.note,
      })];
    }
  }
}

/** What a request itself may ask for: `anthropic:inference_geo=us`. */
function parameters({ operators: { operators: all }, ai: { providers } }, members) {
  return Object.fromEntries(providers.flatMap((provider) => (provider.selectors ?? []).filter(({ kind }) => kind === 'parameter').map((entry) => [`${provider.id}:${entry.value}`, defined({
    kind: 'ai', name: provider.name, operator: provider.operator, operatorCountries: operatorCountries(provider, all),
    ...processing({ ...entry, host: entry.value }, provider, members), ...dated(provider), note: entry.note,
  })])));
}

/** Where a model runs. `limited` names countries but does not settle them. */
function processing(entry, provider, members) {
  switch (entry.processing) {
    case 'region': return { ...location(entry, entry.regionsOf ?? provider.operator, members), except: entry.except };
    case 'global':
    case 'storage-only': return { countries: [], located: true };
    case 'limited': return { countries: countriesOf(entry, members), located: false };
    default: return { countries: [], located: false };
  }
}

function location(row, operator, members) {
  if (row.host.includes('{region}')) return { countries: [], located: false, regionsOf: operator };
  const countries = countriesOf(row, members);
  return { countries, located: row.anywhere === true || countries.length > 0 };
}

function operatorCountries(row, all) {
  const operator = all.find(({ id }) => id === row.operator);
  return unique([...(operator ? seats(operator) : []), ...[row.operatorCountry, row.ultimateParentCountry].filter(Boolean)]);
}

const seats = ({ seat, controllers }) => unique([seat, ...controllers.map(({ country }) => country)]);
const dated = ({ asOf, confidence, life }) => defined({ asOf, confidence, life });
const isAws = (operator) => operator === 'aws' || operator.startsWith('aws-');

/** Host patterns by what is literal at their end, the most telling first. */
function hostTable(rows) {
  const bySuffix = {};
  const distinct = unique(rows.map(([, , row]) => JSON.stringify(row)));
  const indexes = new Map(distinct.map((row, index) => [row, index]));
  rows.forEach(([pattern, below, row]) => {
    const labels = pattern.split('.');
    const open = labels[0] === '*';
    if (open) labels.shift();
    const last = labels.findLastIndex((label) => /[*{]/.test(label));
    const suffix = labels.slice(last + 1).join('.');
    (bySuffix[suffix] ??= []).push({ labels: labels.slice(0, last + 1), extra: below ? 'any' : open ? 'some' : 'none', row: indexes.get(JSON.stringify(row)) });
  });
  for (const entries of Object.values(bySuffix)) entries.sort((a, b) => weight(b) - weight(a));
  return { bySuffix, rows: distinct.map((row) => JSON.parse(row)).map(({ regionsOf, except, ...host }) => defined({ host, regionsOf, except })) };
}

function weight({ labels, extra }) {
  const literal = labels.join('').replace(/\{region\}|\*/g, '').length;
  const regions = labels.filter((label) => label.includes('{region}')).length;
  return labels.length * 10_000 + literal * 100 + regions * 10 + (extra === 'none' ? 2 : extra === 'some' ? 1 : 0);
}

function aws(rows, tables) {
  const suffixes = rows.filter(({ id }) => isAws(id))
    .flatMap(({ id, apiHosts: hosts = [] }) => hosts.filter((host) => typeof host === 'string').map((host) => [host, id]));
  const regions = tables.filter(({ operator }) => isAws(operator))
    .flatMap(({ operator, rows: list }) => list.filter(({ kind, aliasOf }) => kind === undefined && aliasOf === undefined).map(({ code }) => [code, operator]));
  return { suffixes: Object.fromEntries(suffixes), partitions: Object.fromEntries(regions) };
}

function bedrock({ asOf, vendors, geographies, profiles, features }) {
  return {
    asOf, vendors,
    geographies: geographies.map(({ prefix, regions, sources, closed, note }) => defined({ prefix, regions, sources, closed, note })),
    profiles: profiles.map(({ profile, from, to, note }) => defined({ profile, from, to, note })),
    features: features.map(({ feature, from, scope, to, note }) => defined({ feature, from, scope, to, note })),
  };
}

function azure({ asOf, deployments, dataZones, geographies, vaultsNotMirrored }, members) {
  return {
    asOf, vaultsNotMirrored,
    deployments: Object.fromEntries(deployments.map(({ type, runs }) => [type, runs])),
    dataZones: dataZones.map(({ zone, reach, ...where }) => defined({ zone, countries: countriesOf(where, members), reach })),
    geographies: geographies.map(({ regions }) => regions),
  };
}

function accounts({ accounts: rows }) {
  const table = {};
  for (const { account, region, owner } of rows) (table[account] ??= {})[region] = owner;
  return table;
}

function newest(value) {
  return JSON.stringify(value).match(/"asOf":"([\d-]+)"/g).map((text) => text.slice(8, -1)).sort().at(-1);
}

function compile() {
  const files = { operators: read('operators.json'), endpoints: read('endpoints.json'), ai: read('ai-providers.json') };
  const { blocs, adequacy, countries } = read('countries.json');
  const members = new Map(blocs.map((bloc) => [bloc.name, bloc.members]));
  const tables = places(members);
  const body = {
    places: tables,
    operators: operators(files.operators.operators),
    providers: Object.fromEntries(files.operators.operators.flatMap(({ id, providers = [] }) => providers.map((source) => [source, id]))),
    countries: Object.fromEntries(countries.map(({ code, name }) => [code, name])),
    blocs: Object.fromEntries(blocs.map(({ name, members: list, territories = [] }) => [name, [...list, ...territories]])),
    adequacy,
    hosts: hostTable(hostRows(files, members)),
    parameters: parameters(files, members),
    aws: aws(files.operators.operators, tables),
    bedrock: bedrock(read('bedrock-profiles.json')),
    azure: azure(read('azure.json'), members),
    accounts: accounts(read('aws-accounts.json')),
    vendorAccounts: Object.fromEntries(datedRows(read('vendor-accounts.json'), 'accounts').map(({ account, ...row }) => [account, row])),
    schemes: datedRows(read('schemes.json'), 'schemes'),
  };
  return { date: newest(body), ...body };
}

const targets = process.argv.slice(2);
const text = JSON.stringify(compile());
for (const target of targets.length > 0 ? targets : [join(CATALOG, 'compiled.json')]) {
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, target);
}
