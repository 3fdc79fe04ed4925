import { sayWeights } from '../../../policies/collectors/weights';
import { known, unknown } from '../../../policies/facts';
import { contextOf, FRANKFURT, resource, shown, stated } from './given';

const bucket = resource('AWS::S3::Bucket', { BucketName: 'weights' }, { id: 'Weights', region: known({ ...FRANKFURT, code: 'eu-west-3' }) });
const it_ = resource('AWS::SageMaker::Model', {});
const context = contextOf([it_, bucket]);
const COMMIT = 'b'.repeat(40);

test.each([
  ['s3://weights/m/', 'aws:eu-west-3', ''],
  ['arn:aws:s3:::weights/m', 'aws:eu-west-3', ''],
  ['s3://elsewhere/m', '?', ''],
  ['hf://org/model', 'huggingface.co', ''],
  ['org/model', 'huggingface.co', ''],
  [`org/model@${COMMIT}`, 'huggingface.co', COMMIT],
  ['/mnt/models/m', '?', ''],
  ['oci://ghcr.io/org/m:1', 'ghcr.io', ''],
  ['model', '?', ''],
])('%s is in %s', (uri, place, revision) => {
  const [fact] = stated(sayWeights({ statement: { is: 'weights' }, value: known(uri), path: 'x', resource: it_, context }), 'weights');
  expect([shown(fact?.place as never), shown(fact?.revision as never)]).toEqual([place, revision]);
});

test('credentials are not shown', () => {
  const [fact] = stated(sayWeights({ statement: { is: 'weights' }, value: known('https://user:secret@x.acme.io/m?token=secret'), path: 'x', resource: it_, context }), 'weights');
  expect(shown(fact?.uri as never)).toBe('https://x.acme.io/m');
});

test('weights that cannot be told are in no known place', () => {
  expect(stated(sayWeights({ statement: { is: 'weights' }, value: unknown('x'), path: 'x', resource: it_, context }), 'weights').map(({ place }) => shown(place))).toEqual(['?']);
});
