import { mark } from '../../../policies/documents';
import { unknown } from '../../../policies/facts';
import { Answer, collected, resource, shown } from './given';

const TYPE = 'aws_s3_bucket_server_side_encryption_configuration';
const bucket = resource('aws_s3_bucket', { bucket: 'weights' }, { format: 'terraform', id: 'aws_s3_bucket.weights' });
const rule = { apply_server_side_encryption_by_default: { kms_master_key_id: 'arn:aws:kms:eu-central-1:111122223333:key/1' } };
const beside = (name: unknown, when = '') => ({ ...resource(TYPE, { bucket: name, rule }, { format: 'terraform', id: `${TYPE}.it` }), when });
const TO_IT = mark({ key: bucket.key, attribute: 'id' });

test.each<[string, readonly ReturnType<typeof resource>[], string[]]>([
  ['no companion', [], ['aws_s3_bucket.weights: provider']],
  ['one by reference', [beside(TO_IT)], [`${TYPE}.it: customer`]],
  ['one by name', [beside('weights')], [`${TYPE}.it: customer`]],
  ['one of another bucket', [beside('other')], ['aws_s3_bucket.weights: provider', `${TYPE}.it: customer`]],
  ['one that may not be there', [beside(TO_IT, 'var.encrypt is true')], [`aws_s3_bucket.weights: provider when ${TYPE}.it is not there`, `${TYPE}.it: customer`]],
  ['one of nobody knows which bucket', [beside(new Answer(unknown('x')))], ['aws_s3_bucket.weights: ?', `${TYPE}.it: customer`]],
])('a bucket with %s', (_, companions, expected) => {
  expect(collected([bucket, ...companions], 'encryption').map(({ source, by }) => `${source.subject.id}: ${shown(by)}`)).toEqual(expected);
});

const variants = (type: unknown) => [{ InstanceType: type, ModelName: 'm' }];

test.each<[string, unknown, number]>([
  ['local disks', 'ml.g6e.12xlarge', 0],
  ['no local disks', 'ml.inf2.xlarge', 1],
  ['an instance type that cannot be told', new Answer(unknown('x')), 1],
])('an endpoint on %s', (_, type, facts) => {
  expect(collected([resource('AWS::SageMaker::EndpointConfig', { ProductionVariants: variants(type) })], 'encryption')).toHaveLength(facts);
});
