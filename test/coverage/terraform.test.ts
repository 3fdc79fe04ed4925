import { BLOCK, coverage, openServices, serviceOf, unanswered } from '../../coverage/terraform/coverage';
import { irrelevant } from '../../coverage/terraform/irrelevant';
import { pending } from '../../coverage/terraform/pending';
import { properties } from '../../coverage/terraform/schema';
import { VECTORS } from '../../coverage/terraform/vectors';
import { isOpen } from '../../coverage/classify';
import { plain } from '../../coverage/input';
import { signatureOf } from '../../policies/signatures';
import { terraform } from '../../policies/signatures/terraform';
import { PROVIDERS } from '../../policies/signatures/terraform/places';
import { sharedBy } from '../../policies/signatures/terraform/shared';

const covered = coverage();
const byPrefix = new Map(covered.map((one) => [one.schema.prefix, one]));
const types = new Map(covered.flatMap(({ schema, classified }) => classified.map((one) => [one.type === BLOCK ? `${BLOCK} ${schema.prefix}` : one.type, one] as const)));

/** Data sources that go by the bare name as well. */
const READ_ONLY: ReadonlySet<string> = new Set(['aws_iam_policy_document', 'helm_template']);

/** Types whose argument of that name is the place of something else. */
const NOT_THE_PLACE: ReadonlySet<string> = new Set(['azurerm_monitor_action_group', 'google_compute_snapshot', 'aws_ssmincidents_replication_set']);

describe('every resource type of the providers', () => {
  it.each(covered.map(({ schema }) => schema.prefix))('%s: what is not pending is classified', (prefix) => {
    const waiting = new Set(pending[prefix]);
    const left = byPrefix.get(prefix)?.classified.filter((one) => isOpen(one) && !waiting.has(serviceOf(one.type))) ?? [];
    expect(left.flatMap(({ type, signature, carried }) => (signature === undefined ? [`${type}: no signature`] : carried.filter((one) => one.class === 'open').map(({ property }) => `${type}: ${property.path}`)))).toEqual([]);
  });

  it.each(covered.map(({ schema }) => schema.prefix))('%s: what is classified is not pending', (prefix) => {
    const open = openServices(byPrefix.get(prefix) as (typeof covered)[number]);
    expect((pending[prefix] ?? []).filter((service) => !open.has(service))).toEqual([]);
  });

  it('has pending parts of known providers only, sorted', () => {
    expect(Object.keys(pending).filter((prefix) => !byPrefix.has(prefix))).toEqual([]);
    for (const services of Object.values(pending)) expect(services).toEqual([...new Set(services)].sort());
  });

  it('needs every entry of what is irrelevant', () => {
    expect(unanswered(covered, irrelevant).map(({ type, path }) => `${type ?? '**'} ${String(path)}`)).toEqual([]);
  });

  it('gives a reason for what is irrelevant', () => {
    for (const { because } of irrelevant) expect(because.length).toBeGreaterThan(15);
  });
});

describe('what happens when an entry is taken away', () => {
  const shrunk = (type: string, path: string) => {
    const looking = { signatureOf: (name: string) => without(name, type, path), irrelevant };
    const { classified } = coverage(looking).find(({ schema }) => type.startsWith(`${schema.prefix}_`)) as (typeof covered)[number];
    return classified.find((one) => one.type === type)?.carried.filter((one) => one.class === 'open').map(({ property }) => property.path);
  };

  it.each([
    ['aws_dynamodb_table', 'replica[].region_name'],
    ['google_storage_bucket', 'custom_placement_config[].data_locations[]'],
    ['azurerm_cosmosdb_account', 'geo_location[].location'],
  ])('%s without %s is reported', (type, path) => {
    expect(shrunk(type, path)).toEqual(expect.arrayContaining([path]));
    expect(types.get(type)?.carried.find(({ property }) => property.path === path)?.class).toBe('read');
  });
});

function without(name: string, type: string, path: string) {
  const signature = signatureOf(name);
  if (signature === undefined || name !== type) return signature;
  return { ...signature, type, holds: signature.holds, scope: signature.scope, omissions: [], place: signature.place, properties: signature.properties.filter((entry) => entry.path !== path), classified: signature.classified };
}

describe('where a resource is', () => {
  const own = [...types].filter(([type]) => !type.startsWith(BLOCK)).flatMap(([type, { signature }]) => {
    const provider = type.split('_')[0] as string;
    const names = new Set(PROVIDERS.get(provider)?.place.map(plain));
    const takes = byPrefix.get(provider)?.schema.resources.find((one) => one.type === type)?.properties.filter(({ path }) => names.has(plain(path))) ?? [];
    return takes.length === 0 ? [] : [{ type, signature, takes: takes.map(({ path }) => plain(path)) }];
  });

  it('is read of every type that says it', () => {
    const unread = own.filter(({ signature, takes }) => signature?.scope === 'regional' && !signature.place.some(({ path }) => takes.includes(plain(path))));
    expect(unread.map(({ type }) => type)).toEqual([]);
  });

  it('is not taken from types that say it otherwise', () => {
    const other = own.filter(({ type, signature }) => signature?.scope === 'none' && !NOT_THE_PLACE.has(type));
    expect(other.map(({ type }) => type)).toEqual([]);
  });

  it('is the region of every type of AWS that takes one', () => {
    const takers = own.filter(({ type }) => type.startsWith('aws_'));
    expect(takers.length).toBeGreaterThan(1500);
    expect(takers.filter(({ signature }) => signature?.scope === 'regional' && !signature.place.some(({ path }) => path === 'region'))).toEqual([]);
  });
});

describe('what signatures speak of', () => {
  it.each(['aws', 'azurerm', 'google'])('%s: paths of all types exist in one', (prefix) => {
    const known = new Set(byPrefix.get(prefix)?.schema.resources.flatMap((one) => one.properties.map(({ path }) => plain(path))));
    expect(Object.keys(sharedBy(`${prefix}_`)).filter((path) => !known.has(plain(path)))).toEqual([]);
  });

  it('exists, and is said once', () => {
    const named = terraform.map(({ type }) => type);
    expect(named.filter((type, index) => named.indexOf(type) !== index)).toEqual([]);
    const prefixes = new Set(covered.map(({ schema }) => schema.prefix));
    expect(named.filter((type) => prefixes.has(type.split('_')[0] as string) && !types.has(type) && !READ_ONLY.has(type))).toEqual([]);
  });
});

describe('the likeliest leaks', () => {
  // What the types of the Kubernetes provider say is read as the objects that they make.
  it.each(Object.entries(VECTORS).filter(([type]) => !type.startsWith('kubernetes_')))('are read of %s', (type, paths) => {
    const { signature, carried } = types.get(type) ?? {};
    const stated = [...(signature?.properties ?? []), ...(signature?.place ?? []), ...(signature?.omissions.flatMap(({ without: paths }) => paths.map((path) => ({ path }))) ?? [])].map(({ path }) => plain(path).replace(/<json>.*$/, ''));
    const unread = paths.map(plain).filter((path) => !stated.some((one) => one === '' || one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`)));
    expect(unread.filter((path) => carried?.find(({ property }) => plain(property.path) === path)?.class !== 'irrelevant')).toEqual([]);
  });
});

describe('the text of a type', () => {
  it('is a list of names with their marks', () => {
    expect(properties('a b[] c{} d? e[](f g(h)) i*').map(({ path, types: of }) => `${path} ${of.join()}`)).toEqual([
      'a string', 'b[] string', 'c{} string', 'd boolean', 'e[] object', 'e[].f string', 'e[].g object', 'e[].g.h string', 'i json',
    ]);
  });
});
