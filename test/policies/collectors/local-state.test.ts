import { collected, resource } from './given';

const block = (body: object, id = 'terraform') => resource('terraform', body, { format: 'terraform', id });
const notes = (...blocks: readonly ReturnType<typeof block>[]) => collected(blocks, 'local').map(({ source, what }) => `${source.subject.id} ${source.path}: ${what}`);

test.each<[title: string, blocks: readonly ReturnType<typeof block>[], expected: readonly string[]]>([
  ['no backend', [block({ required_version: '>= 1.9' })], ['terraform backend: the Terraform state']],
  ['a local backend', [block({ backend: [{ local: [{}] }] })], ['terraform backend[0].local: the Terraform state']],
  ['another backend', [block({ backend: [{ s3: [{ region: 'eu-west-1' }] }] })], []],
  ['HCP Terraform', [block({ cloud: [{ hostname: 'app.eu.terraform.io' }] })], []],
  ['a backend in another block', [block({ required_version: '>= 1.9' }), block({ backend: [{ s3: [{}] }] })], []],
  ['a called module', [block({}, 'module.network.terraform')], []],
])('state with %s', (_title, blocks, expected) => {
  expect(notes(...blocks)).toEqual(expected);
});
