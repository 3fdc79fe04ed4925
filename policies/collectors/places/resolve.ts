import { awsPartition, findHost, findPlace } from '../../../catalog';
import { readable, type Resource } from '../../documents';
import { known, then, unknown, type Place, type Value } from '../../facts';
import type { Naming } from '../../signatures';
import type { Context } from '../context';
import { readAddress } from './address';
import { parseArn } from './arn';
import { declaredHost, declaredPlace } from './declared';
import { hostOf } from './host';
import { placeOfModel } from './model';
import { placeOfRange } from './network';
import { anywhere, cachedPlace, operatorOf, printable } from './place';
import { homeOf } from './home';

type Resolver = (text: string, resource: Resource, context: Context) => Value<Place>;

/** How each way of naming a place is read. */
const RESOLVERS: Readonly<Record<Naming, Resolver>> = {
  region: (code, resource, context) => cachedPlace({ operator: operatorOf(resource), code }, context),
  zone: (code, resource, context) => cachedPlace({ operator: operatorOf(resource), code }, context),
  'aws-region': (code, _resource, context) => cachedPlace({ operator: awsPartition(code) ?? 'aws', code }, context),
  arn: placeOfArn,
  bucket: placeOfBucket,
  key: placeOfKey,
  host: placeOfHost,
  model: placeOfModel,
  'service-name': placeOfServiceName,
};

/** The place that a property's value names. What a document settles no declaration changes: one only fills in what is unknown. */
export function placeNamed(as: Naming | 'anywhere', value: Value<unknown>, resource: Resource, context: Context): Value<Place> {
  if (as === 'anywhere') return known(anywhere());
  return then(value, (plain) => {
    if (typeof plain !== 'string') return unknown('the value is no text');
    const read = RESOLVERS[as](plain, resource, context);
    return read.state === 'unknown' ? declaredPlace(plain, context) ?? read : read;
  });
}

/** An ARN is in its region; one without a region is where the resource it names is. */
function placeOfArn(text: string, resource: Resource, context: Context): Value<Place> {
  const arn = parseArn(text);
  const region = arn?.region ?? '';
  if (arn !== undefined && findPlace(arn.partition === '' ? 'aws' : arn.partition, region) !== undefined) return cachedPlace({ operator: arn.partition, code: region }, context);
  const target = context.links.named(text);
  if (target !== undefined) return homeOf(target, context);
  if (arn === undefined) return unknown(`${printable(readable(text))} is no ARN`);
  if (arn.service === 's3') return placeOfBucket(text, resource, context);
  return unknown(`${printable(readable(text))} names no region`, 'declare its place in the policy: declared.places');
}

function placeOfBucket(text: string, _resource: Resource, context: Context): Value<Place> {
  const target = context.links.named(text);
  if (target !== undefined) return homeOf(target, context);
  const name = bucketName(text);
  const found = context.links.find('bucket', name) ?? context.links.find('gcs-bucket', name);
  if (found !== undefined) return homeOf(found, context);
  return unknown(`the bucket ${printable(name)} is not part of this check, and its name tells no region`, 'check its stack in the same run, or declare its place: declared.places');
}

function bucketName(text: string): string {
  return text.replace(/^arn:[^:]*:s3:::/, '').replace(/^(?:s3|gs):\/\//, '').split('/', 1)[0] ?? '';
}

/** A key given by id or alias is in the region of whoever uses it. */
function placeOfKey(text: string, resource: Resource, context: Context): Value<Place> {
  if (text.startsWith('arn:')) return placeOfArn(text, resource, context);
  const target = context.links.named(text);
  return target === undefined ? homeOf(resource, context) : homeOf(target, context);
}

function placeOfHost(text: string, resource: Resource, context: Context): Value<Place> {
  const host = hostOf(text);
  if (host === undefined) {
    const target = context.links.named(text);
    return target === undefined ? unknown('the value is no host') : homeOf(target, context);
  }
  const declared = declaredHost(host, context);
  if (declared !== undefined) return declared;
  if (readAddress(host) !== undefined) return placeOfRange(host, context);
  const row = findHost(host);
  if (row === undefined) return unknown(`nothing is known of the host ${printable(host)}`, 'name it with its place under boundary.hosts');
  const run = row.operator === undefined ? { operators: [], seats: row.operatorCountries } : { operators: [row.operator] };
  if (!row.located) return unknown(`where ${printable(host)} is cannot be told`, 'name it with its place under boundary.hosts');
  if (row.countries.length === 0) return known({ ...anywhere(host), ...run }, 'catalog');
  return known({ id: host, countries: row.countries, reach: 'there', ...run }, 'catalog');
}

/** `com.amazonaws.<region>.<service>`, or a name of another provider's endpoint service with its region. */
function placeOfServiceName(text: string, resource: Resource, context: Context): Value<Place> {
  const code = text.split('.').find((label) => findPlace(operatorOf(resource), label) !== undefined);
  return code === undefined ? unknown('the service name holds no region') : cachedPlace({ operator: operatorOf(resource), code }, context);
}

