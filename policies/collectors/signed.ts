import type { Resource } from '../documents';
import type { Fact } from '../facts';
import type { Omission, PropertyEntry, Signature } from '../signatures';
import type { Context } from './context';
import { encryptionOf } from './encryption';
import { containerFacts } from './model-servers/containers';
import { leftOut } from './left-out';
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
  facts.push(...leftOut(resource, signature, context));
  for (const omission of signature.omissions) facts.push(...omitted(omission, resource, context));
  if (signature.encrypts !== undefined) facts.push(...encryptionOf(resource, signature.encrypts, keys, context));
  for (const [path, shape] of Object.entries(signature.containers ?? NO_CONTAINERS)) facts.push(...containerFacts(path, shape, resource, context));
  return facts;
}

const NO_CONTAINERS: NonNullable<Signature['containers']> = {};

/** The entries of a signature by the first key of their path: a body has a handful of the dozens that it could have. */
const entriesByKey = new WeakMap<Signature, ReadonlyMap<string, readonly PropertyEntry[]>>();

function presentEntries(signature: Signature, body: unknown): readonly PropertyEntry[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Object.hasOwn(body, 'Fn::If')) return signature.properties;
  let byKey = entriesByKey.get(signature);
  if (byKey === undefined) entriesByKey.set(signature, (byKey = byFirstKey(signature.properties)));
  const present: PropertyEntry[] = [];
  for (const [key, entries] of byKey) if (key === '' || Object.hasOwn(body, key)) present.push(...entries);
  return present;
}

function byFirstKey(properties: readonly PropertyEntry[]): ReadonlyMap<string, readonly PropertyEntry[]> {
  const byKey = new Map<string, PropertyEntry[]>();
  for (const entry of properties) {
    const key = /^[^.[{<]*/.exec(entry.path)?.[0] ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  return byKey;
}

/** What it means that properties are left out, always or under a condition. */
function omitted({ without, states, companion }: Omission, resource: Resource, context: Context): Fact[] {
  if (companion !== undefined && context.links.companions(resource, companion.type, companion.by).named.length > 0) return [];
  const looks = without.map((path) => look(resource, path));
  const absent = looks.every(({ found }) => found.length === 0);
  const when = looks.length === 1 ? looks[0]?.missing[0] : undefined;
  if (!absent && when === undefined) return [];
  const path = without[0] === undefined ? '' : pathOf(resource, without[0]);
  return states.flatMap((statement) => sayAbsent({ statement, path, resource, context }, absent ? '' : when ?? ''));
}

/** The path of what is not there, as messages print it. */
function pathOf({ root }: Resource, path: string): string {
  const plain = path.replaceAll(/\[\]|\{\}/g, '');
  return root === '' ? plain : `${root}.${plain}`;
}
