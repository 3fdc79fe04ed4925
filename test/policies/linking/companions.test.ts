import { mark } from '../../../policies/documents';
import { unknown } from '../../../policies/facts';
import { linkResources } from '../../../policies/linking';
import { Answer, resource } from '../collectors/given';

const bucket = resource('aws_s3_bucket', { bucket: 'weights' }, { id: 'aws_s3_bucket.weights' });
const encryption = (name: unknown) => resource('aws_encryption', { bucket: name }, { id: 'aws_encryption.it' });

test.each<[string, unknown, number, number]>([
  ['a reference', mark({ key: bucket.key, attribute: 'id' }), 1, 0],
  ['its name', 'weights', 1, 0],
  ['a reference to something else', mark({ key: 'app#other', attribute: 'id' }), 0, 0],
  ['another name', 'logs', 0, 0],
  ['what cannot be told', new Answer(unknown('x')), 0, 1],
  ['nothing', undefined, 0, 0],
])('a companion by %s', (_, name, named, open) => {
  const found = linkResources([bucket, encryption(name)]).companions(bucket, 'aws_encryption', 'bucket');
  expect([found.named.length, found.open.length]).toEqual([named, open]);
});

test('a name that two have is neither one\'s', () => {
  const twin = resource('aws_s3_bucket', { bucket: 'weights' }, { id: 'aws_s3_bucket.twin' });
  expect(linkResources([bucket, twin, encryption('weights')]).companions(bucket, 'aws_encryption', 'bucket').named).toEqual([]);
});
