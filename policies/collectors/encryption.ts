import type { Resource } from '../documents';
import { alternatives, known, oneOf, then, unknown, type Encryption, type Value } from '../facts';
import type { Companion, Encrypts } from '../signatures';
import type { Context } from './context';
import { matching } from './statements/matches';
import { presentValue, visits, type Look } from './walk';

/**
 * With which key a store is encrypted.
 *
 * @param keys the properties that name a key, as far as they are there
 */
export function encryptionOf(resource: Resource, encrypts: string | Encrypts, keys: readonly Look[], context: Context): readonly Encryption[] {
  const { what, on, given, companion }: Encrypts = typeof encrypts === 'string' ? { what: encrypts } : encrypts;
  if (given !== undefined && !visits(resource, given.path).some(({ value }) => matching(value, given.when) !== undefined)) return [];
  const keyless = on === undefined ? known<Custodian>('provider') : worst(on.map((path) => presentValue(resource, path)).filter((value) => value !== undefined));
  const elsewhere = companion === undefined || keys.length > 0 ? keyless : besideCompanion(keyless, companion, resource, context);
  return elsewhere === undefined ? [] : [{ kind: 'encryption', source: { subject: resource, path: '' }, what, by: encryptedBy(keys, elsewhere) }];
}

/** What holds where the companions are not there; undefined where one surely is, which then says it itself. */
function besideCompanion(keyless: Value<Custodian>, { type, by }: Companion, resource: Resource, { links }: Context): Value<Custodian> | undefined {
  const { named, open } = links.companions(resource, type, by);
  if (named.some(({ when }) => when === '')) return undefined;
  const [perhaps] = open;
  if (perhaps !== undefined) return unknown(`which resource ${perhaps.id} encrypts cannot be told`);
  const when = named.map(({ id }) => `${id} is not there`).join(' and ');
  return when === '' ? keyless : { state: 'oneOf', alternatives: alternatives(keyless).map(({ value }) => ({ value, when })) };
}

type Custodian = 'customer' | 'provider' | 'none';

/** The custodian where no key is named, of every disk that there is. */
function worst(switches: readonly Value<unknown>[]): Value<Custodian> {
  const [only] = switches;
  if (only === undefined) return known('none');
  return then(switches.length === 1 ? only : oneOf(switches.flatMap(alternatives)), switched);
}

function switched(on: unknown): Value<Custodian> {
  return known(on === true || on === 'true' ? 'provider' : 'none');
}

function encryptedBy(keys: readonly Look[], keyless: Value<Custodian>): Value<Custodian> {
  const [first] = keys;
  const [visit] = first?.found ?? [];
  if (first === undefined || visit === undefined) return keyless;
  const by = then(visit.value, custodian);
  const [when] = first.missing;
  return when === undefined ? by : oneOf([...alternatives(by), ...alternatives(keyless).map(({ value }) => ({ value, when }))]);
}

/** Managed keys of the provider are named by an alias of its own: that is not the customer's key. */
const PROVIDER_ALIAS = /(?:^|[:/])alias\/aws\//;

function custodian(key: unknown): Value<Custodian> {
  return typeof key === 'string' ? known(PROVIDER_ALIAS.test(key) ? 'provider' : 'customer') : unknown('the key is no text');
}
