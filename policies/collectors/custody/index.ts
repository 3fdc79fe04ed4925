import type { Resource } from '../../documents';
import { known, oneOf, then, type Custodian, type Custody, type Encryption, type Fact, type Value } from '../../facts';
import type { Signature } from '../../signatures';
import type { Context } from '../context';
import { homeOf } from '../places/home';
import { placeNamed } from '../places/resolve';
import { visits, type Visit } from '../walk';
import { keyNamed, originOf } from './origins';

/**
 * Who can decrypt: stated of the keys themselves, and of stores whose key is no resource of this check.
 *
 * @param stated what is stated of the resource already, its encryption included
 */
export function custodyFacts(resource: Resource, signature: Signature, stated: readonly Fact[], context: Context): readonly Custody[] {
  const origin = originOf(resource, context);
  if (origin !== undefined) return [{ kind: 'custody', source: { subject: resource, path: '' }, what: 'this key', place: homeOf(resource, context), ...origin }];
  return stated.filter((fact) => fact.kind === 'encryption').flatMap((fact) => ofStore(fact, resource, signature, context));
}

function ofStore({ source, what, by }: Encryption, resource: Resource, signature: Signature, context: Context): readonly Custody[] {
  const keys = signature.properties.filter(({ states }) => states.some(({ is }) => is === 'key')).flatMap(({ path }) => visits(resource, path));
  const [first] = keys;
  if (first !== undefined && isCustomers(by) && keys.every((key) => isMade(key, context))) return [];
  const place = first === undefined ? homeOf(resource, context) : placeNamed('key', first.value, resource, context);
  return [{ kind: 'custody', source, what, by: custodianOf(by, keys, context), place }];
}

function isCustomers(by: Encryption['by']): boolean {
  return by.state === 'known' && by.value === 'customer';
}

/** A key that this check reads is judged where it is made. */
function isMade({ value }: Visit, context: Context): boolean {
  return value.state === 'known' && typeof value.value === 'string' && keyNamed(value.value, context) !== undefined;
}

/** A key of the customer is as good as the weakest that may be meant. */
function custodianOf(by: Encryption['by'], keys: readonly Visit[], context: Context): Value<Custodian> {
  return then(by, (plain): Value<Custodian> => {
    if (plain !== 'customer' || keys.length === 0) return known(plain);
    return oneOf(keys.map(({ value }) => ({ value: settled(value, context), when: '' })));
  });
}

function settled(key: Value<unknown>, context: Context) {
  const made = key.state === 'known' && typeof key.value === 'string' ? keyNamed(key.value, context) : undefined;
  const by = made && originOf(made, context)?.by;
  return by === undefined || by.state === 'oneOf' ? known<Custodian>('customer') : by;
}
