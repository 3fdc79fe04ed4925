import { mark } from '../../../policies/documents';
import { linkResources } from '../../../policies/linking';
import { resource } from '../collectors/given';

const bucket = resource('aws_s3_bucket', { bucket: 'weights' }, { id: 'aws_s3_bucket.weights', format: 'terraform' });
const reader = resource('aws_s3_bucket', { bucket: 'weights' }, { id: 'module.a.data.aws_s3_bucket.weights', format: 'terraform' });
const custom = resource('Custom::Archive', {}, { id: 'Made' });
const to = (key: string, attribute: string) => mark({ key, attribute });

test('a data source that reads a bucket takes no name from it', () => {
  expect(linkResources([bucket, reader]).find('bucket', 'weights')).toBe(bucket);
});

test.each<[string, string, string | undefined]>([
  ['an attribute of its own', to(bucket.key, 'arn'), bucket.id],
  ['the custom resource itself', to(custom.key, 'Ref'), custom.id],
  ['an attribute that a handler answers', to(custom.key, 'Arn'), undefined],
])('%s names %s', (_, text, id) => {
  expect(linkResources([bucket, custom]).named(text)?.id).toBe(id);
});
