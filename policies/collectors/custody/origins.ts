import type { Resource } from '../../documents';
import { alternatives, known, mapValue, oneOf, then, unknown, type Custodian, type Place, type Value } from '../../facts';
import type { Context } from '../context';
import { declaredPlace } from '../places/declared';
import { placeNamed } from '../places/resolve';
import { presentValue } from '../walk';

/** Where the material of a key comes from. */
export interface Origin {
  readonly by: Value<Custodian>;
  /** Where an external key is kept, as far as that can be told. */
  readonly keeper?: Value<Place>;
}

type Read = (resource: Resource, context: Context) => Origin;

const MANAGED: Origin = { by: known('customer-managed') };
const IMPORTED: Origin = { by: known('imported') };
const UNTOLD: Origin = { by: known('customer') };

const OF_KMS: ReadonlyMap<unknown, Custodian> = new Map<unknown, Custodian>([
  ['AWS_KMS', 'customer-managed'], ['AWS_CLOUDHSM', 'customer-managed'], ['EXTERNAL', 'imported'], ['EXTERNAL_KEY_STORE', 'external'],
]);
const OF_GOOGLE: ReadonlyMap<unknown, Custodian> = new Map<unknown, Custodian>([
  ['SOFTWARE', 'customer-managed'], ['HSM', 'customer-managed'], ['HSM_SINGLE_TENANT', 'customer-managed'], ['EXTERNAL', 'external'], ['EXTERNAL_VPC', 'external'],
]);

/** Resource types that make a key, and how the document says where its material comes from. Whatever is missing here is a key that nobody knows. */
const ORIGINS: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['AWS::KMS::Key', (key) => ({ by: named(key, 'Origin', OF_KMS, 'customer-managed') })],
  ['AWS::KMS::ReplicaKey', (key, context) => ofPrimary(key, 'PrimaryKeyArn', context)],
  ['aws_kms_key', inStore],
  ['aws_kms_external_key', () => IMPORTED],
  ['aws_kms_replica_key', (key, context) => ofPrimary(key, 'primary_key_arn', context)],
  ['aws_kms_replica_external_key', () => IMPORTED],
  ['google_kms_crypto_key', ofGoogle],
  ['oci_kms_key', (key) => ({ by: named(key, 'protection_mode', new Map<unknown, Custodian>([...OF_GOOGLE]), 'customer-managed') })],
  ...['azurerm_key_vault_key', 'azurerm_key_vault_managed_hardware_security_module_key', 'scaleway_key_manager_key', 'ovh_okms_service_key', 'opentelekomcloud_kms_key_v1', 'stackit_kms_key']
    .map((type): [string, Read] => [type, () => MANAGED]),
]);

/** Aliases, and the property that names their key. */
const ALIASES: ReadonlyMap<string, string> = new Map([['AWS::KMS::Alias', 'TargetKeyId'], ['aws_kms_alias', 'target_key_id']]);

/** Whether a resource makes a key. */
export function makesKey({ type }: Resource): boolean {
  return ORIGINS.has(type);
}

/** Where the material of a resource's key comes from; undefined for one that makes none. */
export function originOf(resource: Resource, context: Context): Origin | undefined {
  return ORIGINS.get(resource.type)?.(resource, context);
}

/** The resource that makes the key of this name, here or behind an alias; undefined when it is not part of the check. */
export function keyNamed(text: string, { links }: Context): Resource | undefined {
  const found = links.named(text) ?? links.find('alias', text);
  const target = found && ALIASES.get(found.type);
  if (found === undefined || target === undefined) return found && makesKey(found) ? found : undefined;
  const behind = presentValue(found, target);
  const key = behind?.state === 'known' && typeof behind.value === 'string' ? links.named(behind.value) : undefined;
  return key && makesKey(key) ? key : undefined;
}

/** What one of a few words means; the default where it is left out. */
function named(resource: Resource, path: string, words: ReadonlyMap<unknown, Custodian>, absent: Custodian): Value<Custodian> {
  const value = presentValue(resource, path);
  return value === undefined ? known(absent) : then(value, (word) => {
    const custodian = words.get(word);
    return custodian === undefined ? unknown(`the origin of the key has another form than ${[...words.keys()].join(', ')}`) : known(custodian);
  });
}

/** A replica has the material of its primary key, which has to be another one. */
function ofPrimary(resource: Resource, path: string, context: Context): Origin {
  const value = presentValue(resource, path);
  const primary = value?.state === 'known' && typeof value.value === 'string' ? keyNamed(value.value, context) : undefined;
  return primary === undefined || primary.type === resource.type ? UNTOLD : originOf(primary, context) ?? UNTOLD;
}

/** A key of KMS, or of a custom key store: only those outside of AWS ask for the id that a key has there. */
function inStore(resource: Resource, context: Context): Origin {
  const store = presentValue(resource, 'custom_key_store_id');
  if (store === undefined) return MANAGED;
  const text = store.state === 'known' && typeof store.value === 'string' ? store.value : undefined;
  const made = text === undefined ? undefined : context.links.named(text);
  if (made?.type === 'aws_kms_custom_key_store') return ofStore(made, context);
  const outside = presentValue(resource, 'xks_key_id');
  if (outside === undefined) return text === undefined ? { by: mapValue(store, (): Custodian => 'customer') } : MANAGED;
  const keeper = text === undefined ? undefined : declaredPlace(text, context);
  return { by: known('external'), ...(keeper && { keeper }) };
}

function ofStore(store: Resource, context: Context): Origin {
  const endpoint = presentValue(store, 'xks_proxy_uri_endpoint');
  const by = named(store, 'custom_key_store_type', new Map<unknown, Custodian>([['AWS_CLOUDHSM', 'customer-managed'], ['EXTERNAL_KEY_STORE', 'external']]), 'customer-managed');
  return { by, ...(endpoint && { keeper: placeNamed('host', endpoint, store, context) }) };
}

/** The key manager of an external key is named by its connection. */
function ofGoogle(resource: Resource, context: Context): Origin {
  const only = presentValue(resource, 'import_only');
  const level = named(resource, 'version_template[].protection_level', OF_GOOGLE, 'customer-managed');
  const by = only === undefined ? level : oneOf(alternatives(level).flatMap(({ value, when }) => (value.state === 'known' && value.value === 'customer-managed'
    ? alternatives(mapValue(only, (plain): Custodian => (plain === true || plain === 'true' ? 'imported' : 'customer-managed'))) : [{ value, when }])));
  const backend = presentValue(resource, 'crypto_key_backend');
  const connection = backend?.state === 'known' && typeof backend.value === 'string' ? context.links.named(backend.value) : undefined;
  const host = connection && presentValue(connection, 'service_resolvers[].hostname');
  return { by, ...(host && connection && { keeper: placeNamed('host', host, connection, context) }) };
}
