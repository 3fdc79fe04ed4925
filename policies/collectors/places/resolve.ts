import { awsPartition, findPlace } from '../../../catalog';
import { hasMark, readable, soleReference, type Resource } from '../../documents';
import { atBest, known, then, unknown, type Place, type Value } from '../../facts';
import type { Following, Naming } from '../../signatures';
import type { Context } from '../context';
import { visits } from '../walk';
import { parseArn } from './arn';
import { declaredPlace, orDeclared } from './declared';
import { placeOfModel } from './model';
import { placeOfGeo, placeOfHost } from './named-host';
import { anywhere, cachedPlace, operatorOf, printable, spannerCode } from './place';
import { homeOf } from './home';
import { placeInId } from './parent';
import { severalPlaces } from './several';
import { bucketRead, calledBy, madeUp } from './target';

type Resolver = (text: string, resource: Resource, context: Context) => Value<Place>;

/** How each way of naming a place is read. */
const RESOLVERS: Readonly<Record<Exclude<Naming, Following>, Resolver>> = {
  region: (code, resource, context) => cachedPlace({ operator: operatorOf(resource), code }, context),
  zone: (code, resource, context) => cachedPlace({ operator: operatorOf(resource), code }, context),
  'aws-region': (code, _resource, context) => cachedPlace({ operator: awsPartition(code) ?? 'aws', code }, context),
  arn: placeOfArn,
  bucket: placeOfBucket,
  key: placeOfKey,
  host: placeOfHost,
  model: placeOfModel,
  'service-name': placeOfServiceName,
  spanner: placeOfSpanner,
  'anthropic-geo': placeOfGeo,
};

/** The place that a property's value names. What a document settles no declaration changes: one only fills in what is unknown. */
export function placeNamed(as: Exclude<Naming, Following> | 'anywhere', value: Value<unknown>, resource: Resource, context: Context): Value<Place> {
  if (as === 'anywhere') return known(anywhere());
  return orDeclared(then(value, (plain) => {
    if (typeof plain !== 'string') return unknown('the value is no text');
    const read = RESOLVERS[as](plain, resource, context);
    return read.state === 'unknown' ? declaredPlace(plain, context) ?? read : read;
  }), context);
}

/** An ARN is in its region; one without a region is where the resource it names is. */
function placeOfArn(text: string, resource: Resource, context: Context): Value<Place> {
  const arn = parseArn(text);
  const region = arn?.region ?? '';
  if (arn !== undefined && findPlace(arn.partition === '' ? 'aws' : arn.partition, region) !== undefined) return cachedPlace({ operator: arn.partition, code: region }, context);
  if (BUCKET_ARN.test(text) && !text.endsWith('.mrap')) return placeOfBucket(text, resource, context);
  const target = arn === undefined && !startsWithReference(text) ? undefined : context.links.named(text);
  if (target !== undefined) return placeOfTarget(target, text, context);
  if (arn === undefined) return hasMark(text) ? madeUp(text) : unknown(`${printable(text)} is no ARN`);
  if (arn.resource.endsWith('.mrap')) return unknown(`${printable(text)} stands for buckets in several regions`, 'check the access point with its buckets in the same run, or declare its place: declared.places');
  if (arn.service === 's3' && !ACCESS_POINT.test(text)) return placeOfBucket(text, resource, context);
  return unknown(`${printable(readable(text))} names no region`, 'declare its place in the policy: declared.places');
}

const BUCKET_ARN = /^arn:[^:]*:s3:::/;
const ACCESS_POINT = /^arn:[^:]*:s3:[^:]*:[^:]*:accesspoint[/:]/;

/** The bucket that `cdk bootstrap` makes for assets, whose name it ends with the region. */
const STAGING = /^cdk-[a-z0-9]{1,10}-assets-.{1,24}-([a-z]{2,4}(?:-[a-z]{3,9}){1,2}-\d)$/;

function placeOfBucket(text: string, resource: Resource, context: Context): Value<Place> {
  if (ACCESS_POINT.test(text)) return placeOfArn(text, resource, context);
  const name = bucketName(text);
  const found = context.links.find('bucket', name) ?? context.links.find('gcs-bucket', name) ?? context.links.find(`bucket of ${resource.type.split('_', 1)[0] ?? ''}`, name);
  if (found !== undefined) return homeOf(found, context);
  // A name that only begins or ends with that of another bucket is the name of a third one.
  const target = soleReference(name) === undefined ? undefined : context.links.named(name);
  if (target !== undefined) return placeOfTarget(target, text, context);
  if (soleReference(text) !== undefined) return madeUp(text);
  if (text.endsWith('.mrap')) return placeOfArn(text, resource, context);
  const staged = STAGING.exec(readable(name))?.[1];
  if (staged !== undefined && findPlace('aws', staged) !== undefined) return atBest(cachedPlace({ operator: awsPartition(staged) ?? 'aws', code: staged }, context), 'assumed');
  return unknown(`the bucket ${printable(readable(name))} is not part of this check, and its name tells no region`, 'check its stack in the same run, or declare its place: declared.places');
}

function bucketName(text: string): string {
  const path = text.replace(BUCKET_ARN, '').replace(/^(?:s3(?:ssl)?|gs):\/\//, '');
  return /^(?:\uE000[^\uE001]*\uE001|[^/])*/.exec(path)?.[0] ?? '';
}

/** Whether a text is an ARN that a reference gives, or goes on below it. */
function startsWithReference(text: string): boolean {
  return /^\uE000[^\uE001]*\uE001(?:[/:]|$)/.test(text);
}

/** Where what a reference leads to is. */
function placeOfTarget(target: Resource, text: string, context: Context): Value<Place> {
  const bucket = bucketRead(target);
  const place = bucket === undefined ? placeOfSpread(target, context) ?? calledBy(homeOf(target, context), text) : placeOfBucket(bucket, target, context);
  return bucket === undefined || place.state !== 'unknown' ? place : declaredPlace(bucket, context) ?? place;
}

/** Access points that stand for buckets in several regions, by the path of what they name. */
const SPREAD: ReadonlyMap<string, string> = new Map([
  ['AWS::S3::MultiRegionAccessPoint', 'Regions[].Bucket'],
  ['aws_s3control_multi_region_access_point', 'details[].region[].bucket'],
]);

/** Where all the buckets behind an access point are; undefined for what stands for itself. */
function placeOfSpread(target: Resource, context: Context): Value<Place> | undefined {
  const path = SPREAD.get(target.type);
  return path === undefined ? undefined : severalPlaces(visits(target, path).map(({ value }) => placeNamed('bucket', value, target, context)));
}

/** A key given by id or alias is in the region of whoever uses it, unless the id tells another. */
function placeOfKey(text: string, resource: Resource, context: Context): Value<Place> {
  if (text.startsWith('arn:')) return placeOfArn(text, resource, context);
  const target = context.links.named(text);
  if (target !== undefined) return calledBy(homeOf(target, context), text);
  return soleReference(text) === undefined ? placeInId(text, resource, context) ?? homeOf(resource, context) : madeUp(text);
}

function placeOfSpanner(text: string, _resource: Resource, context: Context): Value<Place> {
  return cachedPlace({ operator: 'gcp', code: spannerCode(text) }, context);
}

/** `com.amazonaws.<region>.<service>`, or a name of another provider's endpoint service with its region. */
function placeOfServiceName(text: string, resource: Resource, context: Context): Value<Place> {
  const code = text.split('.').find((label) => findPlace(operatorOf(resource), label) !== undefined);
  return code === undefined ? unknown('the service name holds no region') : cachedPlace({ operator: operatorOf(resource), code }, context);
}

