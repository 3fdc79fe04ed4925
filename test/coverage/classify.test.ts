import { carriedBy, classify, isOpen, type Irrelevance, type Unnamed } from '../../coverage';
import type { InputProperty, ValueType } from '../../coverage/input';
import { copy, key, nothing, signature, text, without, type Signature } from '../../policies/signatures';

const property = (path: string, type: ValueType = 'string', repeats?: string): InputProperty => ({ path, types: [type], values: [], ...(repeats !== undefined && { repeats }) });

function classOf(one: InputProperty, written: Signature | undefined, irrelevant: readonly Irrelevance[] = [], others: readonly InputProperty[] = []) {
  const [classified] = classify([{ type: 'AWS::S3::Bucket', properties: [...others, one] }], { signatureOf: () => written, irrelevant });
  return classified?.carried.find(({ property: { path } }) => path === one.path);
}

const bucket = (properties: Parameters<typeof signature>[1]['properties'] = {}, rest = {}) => signature('AWS::S3::Bucket', { holds: 'data', properties, ...rest });

describe('a property is read', () => {
  test.each([
    ['by an entry on it', property('Rules[].Destination.Bucket'), bucket({ 'Rules[].Destination.Bucket': copy('the replica', 'bucket') })],
    ['whatever marks of lists and maps the entry has', property('Rules[].Urls{}'), bucket({ 'Rules.Urls[]': text('url') })],
    ['by the nearest entry', property('Code.S3Uri'), bucket({ Code: nothing, 'Code.S3Uri': text('url') })],
    ['by an entry on what it stands in', property('Code.S3Uri'), bucket({ Code: text('script') })],
    ['by entries on keys of a map', property('Options{}'), bucket({ 'Options{}.region': copy('the log', 'region') })],
    ['by entries on keys of JSON', property('Definition', 'json'), bucket({ 'Definition.Bucket': copy('it', 'bucket') })],
    ['by entries inside a text of JSON', property('Document'), bucket({ 'Document<json>.Bucket': copy('it', 'bucket') })],
    ['as the place', property('AvailabilityZone'), bucket({}, { place: { AvailabilityZone: 'zone' } })],
    ['by what leaving it out means', property('KmsKeyId'), bucket({}, { omissions: [without('KmsKeyId', 'no key', key())] })],
  ])('%s', (_, one, written) => expect(classOf(one, written)).toMatchObject({ class: 'read' }));
});

describe('a property is open', () => {
  test.each([
    ['without a signature', property('KmsKeyId'), undefined],
    ['without an entry', property('KmsKeyId'), bucket()],
    ['where an entry is on one of its keys only, and it is a text', property('Endpoint'), bucket({ 'Endpoint.Region': copy('it', 'region') })],
    ['where only the absence of what it stands in means something', property('VpcConfig.Arn'), bucket({}, { omissions: [without('VpcConfig', 'no network', key())] })],
    ['where an entry has a name that begins alike', property('KmsKeyId'), bucket({ KmsKey: key() })],
  ])('%s', (_, one, written) => expect(classOf(one, written)).toMatchObject({ class: 'open' }));

  test('and so is a type without a signature', () => {
    expect(classify([{ type: 'AWS::S3::Bucket', properties: [] }], { signatureOf: () => undefined, irrelevant: [] }).map(isOpen)).toEqual([true]);
  });
});

describe('a property that names no place', () => {
  test('by its signature, with the reason where it has one', () => {
    expect(classOf(property('RoleArn'), bucket({ RoleArn: nothing }))).toEqual(expect.not.objectContaining({ because: expect.anything() }));
    expect(classOf(property('RoleArn'), bucket({ RoleArn: nothing('a role has no region') }))).toMatchObject({ class: 'nothing', because: 'a role has no region' });
  });

  test('by the table, and the signature wins', () => {
    const table = [{ path: '**.*RoleArn', because: 'a role has no region' }];
    expect(classOf(property('A.RoleArn'), bucket(), table)).toMatchObject({ class: 'irrelevant', because: 'a role has no region' });
    expect(classOf(property('A.RoleArn'), bucket({ 'A.RoleArn': copy('it', 'arn') }), table)).toMatchObject({ class: 'read' });
    expect(classOf(property('A.RoleArn'), bucket(), [{ ...table[0]!, type: 'AWS::EC2::*' }])).toMatchObject({ class: 'open' });
  });
});

test('a path may carry a place whose name does not say so', () => {
  const types = [{ type: 'AWS::EC2::Route', properties: [property('InstanceId')] }];
  const carried = (unnamed?: readonly Unnamed[]) => classify(types, { signatureOf: () => undefined, irrelevant: [], ...(unnamed && { unnamed }) })[0]?.carried;
  expect(carried()).toEqual([]);
  expect(carried([{ type: 'AWS::EC2::Route', path: 'InstanceId', carries: 'gateway' }])).toMatchObject([{ carries: 'gateway', class: 'open' }]);
});

describe('what begins once more', () => {
  const again = property('Rule.And[]', 'repeat', 'Rule');

  test('is open where something in it is relevant', () => {
    expect(classOf(again, bucket(), [], [property('Rule.Arn')])).toMatchObject({ class: 'open' });
    expect(classOf(again, bucket({ Rule: text('script') }), [], [property('Rule.Arn')])).toMatchObject({ class: 'read' });
  });

  test('carries nothing where nothing in it is', () => {
    expect(classOf(again, bucket(), [], [property('Rule.Name')])).toBeUndefined();
    expect(classOf(again, bucket(), [{ path: 'Rule.Arn', because: 'it is compared with' }], [property('Rule.Arn')])).toBeUndefined();
  });
});

describe('what a property may carry', () => {
  test.each<[string, ValueType, string | undefined]>([
    ['Region', 'string', 'region'], ['RegionName', 'enum', 'region'], ['AvailabilityZones', 'string', 'zone'], ['HostedZoneId', 'string', undefined],
    ['ProviderARNs', 'string', 'arn'], ['kms_key_id', 'string', 'key'], ['KMSMasterKeyID', 'string', 'key'], ['KmsDataKeyReusePeriodSeconds', 'integer', undefined],
    ['GatewayId', 'string', 'gateway'], ['JDBCURL', 'string', 'host'], ['ClusterJDBCURL', 'string', 'host'], ['SecretString', 'string', 'text'], ['ConfigurationValues', 'string', 'text'],
    ['Types', 'string', 'switch'], ['DataLocation', 'string', 'location'], ['DocumentSource', 'string', 'source'], ['ResourceRecords', 'string', 'address'],
    ['Principals', 'string', 'account'], ['Value', 'string', 'text'], ['PolicyDocument', 'json', 'text'], ['Anything', 'json', 'json'],
    ['PubliclyAccessible', 'boolean', 'switch'], ['IncludeFutureRegions', 'boolean', 'region'], ['EnableNetworkIsolation', 'boolean', 'switch'],
    ['Enabled', 'boolean', undefined], ['Port', 'integer', undefined], ['Tags', 'tag', undefined], ['Status', 'enum', undefined], ['Description', 'string', undefined],
  ])('%s (%s): %s', (name, type, carries) => expect(carriedBy(name, [type])).toBe(carries));
});
