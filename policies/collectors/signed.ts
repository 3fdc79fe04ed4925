import type { Resource } from '../documents';
import { alternatives, known, oneOf, then, unknown, type Fact, type Value } from '../facts';
import type { Omission, PropertyEntry, Signature } from '../signatures';
import type { Context } from './context';
import { homeOf } from './places/home';
import { say, sayAbsent } from './statements';
import { look, type Look } from './walk';

/** The facts that a signature states about a resource. */
export function factsOf(resource: Resource, signature: Signature, context: Context): Fact[] {
  const facts: Fact[] = [];
  if (signature.scope === 'regional') facts.push({ kind: 'placement', source: { subject: resource, path: '' }, holds: signature.holds, place: homeOf(resource, context) });
  const keys: Look[] = [];
  for (const { path, states } of presentEntries(signature, resource.body)) {
    const seen = look(resource, path);
    for (const visit of seen.found) for (const statement of states) for (const fact of say({ statement, value: visit.value, path: visit.path, resource, context })) facts.push(fact);
    if (seen.found.length > 0 && states.some((statement) => statement.is === 'key')) keys.push(seen);
  }
  for (const omission of signature.omissions) facts.push(...omitted(omission, resource, context));
  if (signature.encrypts !== undefined) facts.push({ kind: 'encryption', source: { subject: resource, path: '' }, what: signature.encrypts, by: encryptedBy(keys) });
  return facts;
}

/** The entries of a signature by the first key of their path: a body has a handful of the dozens that it could have. */
const entriesByKey = new WeakMap<Signature, ReadonlyMap<string, readonly PropertyEntry[]>>();

function presentEntries(signature: Signature, body: unknown): readonly PropertyEntry[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return signature.properties;
  let byKey = entriesByKey.get(signature);
  if (byKey === undefined) entriesByKey.set(signature, (byKey = byFirstKey(signature.properties)));
  const present: PropertyEntry[] = [];
  for (const [key, entries] of byKey) if (key === '' || Object.hasOwn(body, key)) present.push(...entries);
  return present;
}

function byFirstKey(properties: readonly PropertyEntry[]): ReadonlyMap<string, readonly PropertyEntry[]> {
  const byKey = new Map<string, PropertyEntry[]>();
  for (const entry of properties) {
    const key = /^[^.[{]*/.exec(entry.path)?.[0] ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return byKey;
}

/** What it means that properties are left out, always or under a condition. */
function omitted({ without, states, companion }: Omission, resource: Resource, context: Context): Fact[] {
  if (companion !== undefined && context.links.accompanied(resource, companion.type, companion.by)) return [];
  const looks = without.map((path) => look(resource, path));
  const absent = looks.every(({ found }) => found.length === 0);
  const when = looks.length === 1 ? looks[0]?.missing[0] : undefined;
  if (!absent && when === undefined) return [];
  const path = without[0] === undefined ? '' : pathOf(resource, without[0]);
  return states.flatMap((statement) => sayAbsent({ statement, path, resource, context }, absent ? '' : when ?? ''));
}

function pathOf(resource: Resource, path: string): string {
  return resource.root === '' ? path : `${resource.root}.${path}`;
}

/** Managed keys of the provider are named by an alias of its own: that is not the customer's key. */
const PROVIDER_ALIAS = /(?:^|[:/])alias\/aws\//;

type Custodian = 'customer' | 'provider' | 'none';

function encryptedBy(keys: readonly Look[]): Value<Custodian> {
  const [first] = keys;
  const [visit] = first?.found ?? [];
  if (first === undefined || visit === undefined) return known('provider');
  const by = then(visit.value, custodian);
  const [when] = first.missing;
  return when === undefined ? by : oneOf([...alternatives(by), { value: known<Custodian>('provider'), when }]);
}

function custodian(key: unknown): Value<Custodian> {
  return typeof key === 'string' ? known(PROVIDER_ALIAS.test(key) ? 'provider' : 'customer') : unknown('the key is no text');
}
