import { classified, classify, irrelevant, isOpen, matcher, pending, plain, serviceOf, specification, unnamed, type Classified } from '../../coverage';
import { signatureOf, type Signature } from '../../policies/signatures';

const types = specification();
const done: readonly Classified[] = classified();

const openOf = (all: readonly Classified[]) => all.filter(isOpen).map(({ type, signature, carried }) => ({
  type,
  open: signature === undefined ? ['no signature'] : carried.filter((one) => one.class === 'open').map(({ property }) => property.path),
}));

describe('the specification', () => {
  const pathsOf = (name: string) => types.find(({ type }) => type === name)?.properties ?? [];
  const paths = (name: string) => pathsOf(name).map(({ path }) => path);

  test.each([
    ['AWS::S3::Bucket', 'ReplicationConfiguration.Rules[].Destination.Bucket'],
    ['AWS::SageMaker::Model', 'PrimaryContainer.Environment'],
    ['AWS::SageMaker::Model', 'Containers[].Image'],
    ['AWS::IoT::SecurityProfile', 'AlertTargets{}.AlertTargetArn'],
  ])('expands definitions of %s: %s', (type, path) => expect(paths(type)).toContain(path));

  test('an attribute inside of a property is no input', () => {
    expect(paths('AWS::VpcLattice::Service')).toContain('DnsEntry');
    expect(paths('AWS::VpcLattice::Service')).not.toContain('DnsEntry.DomainName');
  });

  test('a definition inside of itself is noted, and not expanded again', () => {
    const again = pathsOf('AWS::WAFv2::WebACL').find(({ path }) => path === 'Rules[].Statement.AndStatement.Statements[]');
    expect(again).toMatchObject({ types: ['repeat'], repeats: 'Rules[].Statement' });
  });

  test('a fixed list of words is an enum with its words', () => {
    const scope = pathsOf('AWS::WAFv2::WebACL').find(({ path }) => path === 'Scope');
    expect(scope).toMatchObject({ types: ['enum'], values: ['CLOUDFRONT', 'REGIONAL'] });
  });

  test('one path is listed once', () => {
    for (const { type, properties } of types) expect([type, new Set(properties.map(({ path }) => path)).size]).toEqual([type, properties.length]);
  });
});

describe('every property that may carry a place', () => {
  test('is classified, in every service that is not pending', () => {
    expect(openOf(done.filter(({ type }) => !pending.includes(serviceOf(type))))).toEqual([]);
  });

  test('and a pending service has something left to classify', () => {
    const open = new Set(done.filter(isOpen).map(({ type }) => serviceOf(type)));
    expect(pending.filter((service) => !open.has(service))).toEqual([]);
  });

  test('that no signature reads is irrelevant for a reason', () => {
    const silent = done.flatMap(({ carried }) => carried.filter((one) => one.class === 'irrelevant'));
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ because = '' }) => because.length < 10)).toEqual([]);
  });
});

describe('a table has no entry that is of no use', () => {
  const carried = classify(types, { signatureOf: () => undefined, irrelevant: [], unnamed }).map(({ type, carried: all }) => ({ type, paths: all.map(({ property }) => property.path) }));
  const dead = (entries: readonly { readonly type?: string | readonly string[]; readonly path: string | readonly string[] }[]) => entries.flatMap(({ type = '**', path }) => {
    const those = carried.filter((one) => matcher(type)(one.type));
    return [path].flat().filter((one) => !those.some(({ paths }) => paths.some(matcher(one)))).map((one) => `${type} ${one}`);
  });

  test('reasons', () => expect(dead(irrelevant)).toEqual([]));
  test('carriers by path', () => expect(dead(unnamed)).toEqual([]));
});

describe('a signature that loses an entry is found out', () => {
  const without = (signature: Signature, path: string): Signature => ({
    ...signature,
    type: signature.type, holds: signature.holds, scope: signature.scope, place: signature.place, omissions: [],
    properties: signature.properties.filter((entry) => plain(entry.path) !== plain(path)),
  });
  const openWithout = (type: string, path: string) => classify(types.filter((one) => one.type === type), {
    irrelevant,
    signatureOf: (name) => { const signature = signatureOf(name); return signature && without(signature, path); },
  }).flatMap(({ carried }) => carried.filter((one) => one.class === 'open').map(({ property }) => property.path));

  test.each([
    ['AWS::S3::Bucket', 'ReplicationConfiguration.Rules[].Destination.Bucket'],
    ['AWS::SNS::Topic', 'KmsMasterKeyId'],
    ['AWS::SNS::Subscription', 'Endpoint'],
    ['AWS::Lambda::Function', 'KmsKeyArn'],
  ])('%s: %s', (type, path) => {
    expect(openWithout(type, 'Nothing')).not.toContain(path);
    expect(openWithout(type, path)).toContain(path);
  });

  test('and so is one that is gone altogether', () => {
    expect(classify(types.filter(({ type }) => type === 'AWS::SNS::Topic'), { irrelevant, signatureOf: () => undefined }).every(isOpen)).toBe(true);
  });
});
