import { collected, resource, shown } from './given';

const bucket = resource('AWS::S3::Bucket', { BucketName: 'b', Odd: 'arn:aws:sns:us-east-1:111122223333:t', Tags: [{ Key: 'freehold:data-class', Value: 'health' }] }, { root: 'Properties' });

test('a resource of a known type states where it is, and its data class', () => {
  expect(collected([bucket], 'placement').map(({ place }) => shown(place))).toEqual(['aws:eu-central-1']);
  expect(collected([bucket], 'class').map(({ dataClass }) => shown(dataClass))).toEqual(['health']);
});

test('a property that no signature reads is unread, with the place that it names', () => {
  expect(collected([bucket], 'unread').map(({ source, place }) => [source.path, place && shown(place)])).toEqual([['Properties.Odd', 'aws:us-east-1']]);
});

test('a resource of an unknown type is unread', () => {
  expect(collected([resource('Acme::Thing::It', {})], 'unread')).toHaveLength(1);
});

test('an object of the Kubernetes API in Terraform is read as one', () => {
  const service = resource('kubernetes_service', { metadata: { name: 'x' }, spec: { type: 'NodePort' } }, { format: 'terraform' });
  expect(collected([service], 'exposure').map((fact) => shown(fact.public))).toEqual(['true']);
});

test('the same type name in a template is no such object', () => {
  expect(collected([resource('kubernetes_service', {})], 'unread')).toHaveLength(1);
});
