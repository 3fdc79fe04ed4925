// What is read of every resource type, and what knowingly is not: the pages of docs/coverage.
import { createRequire } from 'node:module';
import { source } from './source.mjs';

const { version } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec/package.json');

/** Names of one reason are listed up to here; the rest are counted. */
const MOST_NAMES = 12;

const code = (text) => `\`${text}\``;
const many = (count, one, several = `${one}s`) => `${count.toLocaleString('en-US')} ${count === 1 ? one : several}`;
const ofClass = (carried, wanted) => carried.filter((one) => one.class === wanted);

/** Providers with a page each, and how much of each is read. */
export function coverageProviders() {
  const cloudformation = source('coverage/index.ts');
  const terraform = source('coverage/terraform/coverage.ts');
  return [
    { id: 'cloudformation', title: 'CloudFormation', source: `the specification in @aws-cdk/aws-service-spec ${version}`, classified: cloudformation.classified(), serviceOf: cloudformation.serviceOf },
    ...terraform.coverage().map(({ schema, classified }) => ({ id: `terraform-${schema.prefix}`, title: `Terraform ${schema.provider} ${schema.version}`, source: `${schema.source}, ${schema.asOf}`, classified, serviceOf: terraform.serviceOf })),
  ];
}

/** How many types and properties there are, and how many of each kind. */
export function totals({ classified }) {
  const carried = classified.flatMap((one) => one.carried);
  const [read, nothing, irrelevant, open] = ['read', 'nothing', 'irrelevant', 'open'].map((wanted) => ofClass(carried, wanted).length);
  return { types: classified.length, unsigned: classified.filter(({ signature }) => signature === undefined).length, carried: carried.length, read, unread: nothing + irrelevant, open };
}

/** The blocks of a provider's page: a section for each service. */
export function providerSections({ classified, serviceOf }) {
  const services = grouped(classified, ({ type }) => serviceOf(type));
  return [...services].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([service, types]) => [`## ${service}`, section(types)]);
}

function section(types) {
  return [
    ...types.map(({ type, signature, carried }) => `- ${code(type)}: ${signature === undefined ? 'not understood' : `holds ${signature.holds}`}${listed('; reads', ofClass(carried, 'read'))}${listed('; **not classified yet:**', ofClass(carried, 'open'))}`),
    ...unread(types.flatMap(({ carried }) => [...ofClass(carried, 'irrelevant'), ...ofClass(carried, 'nothing')])),
  ].join('\n');
}

function listed(words, carried) {
  return carried.length === 0 ? '' : `${words} ${carried.map(({ property }) => code(property.path)).join(', ')}`;
}

function unread(carried) {
  const reasons = [...grouped(carried, ({ because }) => because ?? 'names no place')].sort(([a], [b]) => (a < b ? -1 : 1));
  return reasons.map(([because, those]) => `- not read, because ${because}: ${names(those)}`);
}

function names(carried) {
  const leaves = [...new Set(carried.map(({ property }) => property.path.split('.').at(-1)))].sort();
  const more = leaves.length - MOST_NAMES;
  return `${leaves.slice(0, MOST_NAMES).map(code).join(', ')}${more > 0 ? ` and ${many(more, 'more name')}` : ''} (${many(carried.length, 'property', 'properties')})`;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
