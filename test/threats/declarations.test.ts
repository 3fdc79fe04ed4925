import type { Policy } from '../../policies';
import { blocking, judgeBy, template, type Files } from '../support/inputs';

const BY = { owner: 'platform@example.eu', source: 'contract', review: '2027-01-31' };
const EU: Policy = { profile: 'eu-residency' };
const declaring = (declared: NonNullable<Policy['declared']>): Policy => ({ ...EU, declared });

const replica = (bucket: string): object => template('AWS::S3::Bucket', { ReplicationConfiguration: { Role: 'r', Rules: [{ Status: 'Enabled', Destination: { Bucket: bucket } }] } });
const pod = (region: string | undefined, url?: string): object => ({
  apiVersion: 'v1', kind: 'Pod', metadata: { name: 'llm', namespace: 'ai' },
  spec: { ...(region !== undefined && { nodeSelector: { 'topology.kubernetes.io/region': region } }), containers: [{ name: 'c', image: `rg.fr-par.scw.cloud/acme/llm@sha256:${'0'.repeat(64)}`, ...(url !== undefined && { env: [{ name: 'URL', value: url }] }) }] },
});
const CLUSTER = { match: '*', nodes: 'scaleway:fr-par', controlPlane: 'scaleway:fr-par', ...BY };

test('a declaration settles what the document cannot show, and is counted as assumed', async () => {
  const files: Files = { 'a.json': replica('arn:aws:s3:::archive') };
  expect(blocking(await judgeBy(EU, files))).toContain('residency/copies undetermined');
  const declared = await judgeBy(declaring({ places: [{ match: 'arn:aws:s3:::archive', place: 'aws:eu-west-1', ...BY }] }), files);
  expect(blocking(declared)).toEqual([]);
  expect(declared.summary.assumed).toBe(1);
});

test.each<[string, Policy, Files]>([
  ['a bucket that another document puts elsewhere', declaring({ places: [{ match: 'arn:aws:s3:::archive', place: 'aws:eu-west-1', ...BY }] }), {
    'a.json': replica('arn:aws:s3:::archive'),
    'main.tf': 'provider "aws" {\n  region = "us-east-1"\n}\nresource "aws_s3_bucket" "a" {\n  bucket = "archive"\n}\n',
  }],
  ['a cluster whose pods are pinned elsewhere', declaring({ clusters: [CLUSTER] }), { 'p.json': pod('us-east-1') }],
  ['a cluster in one city whose pods are pinned to another', declaring({ clusters: [CLUSTER] }), { 'p.json': pod('nl-ams') }],
  ['a declaration past its review', declaring({ places: [{ match: 'arn:aws:s3:::archive', place: 'aws:eu-west-1', ...BY, review: '2026-11-20' }] }), { 'a.json': replica('arn:aws:s3:::archive') }],
])('rejected: %s', async (_what, policy, files) => {
  expect(blocking(await judgeBy(policy, files))).not.toEqual([]);
});

test.each<[string, Policy]>([
  ['a host that the catalog knows to be outside', { ...EU, boundary: { hosts: [{ host: 'api.openai.com', place: 'aws:eu-central-1' }] } }],
  ['an ARN with a region outside', declaring({ places: [{ match: 'arn:aws:kms:us-east-1:111122223333:key/k', place: 'aws:eu-central-1', ...BY }] })],
  ['a place that is none', declaring({ places: [{ match: 'arn:aws:s3:::a', place: 'aws:eu-centrall-1', ...BY }] })],
  ['nobody who answers', declaring({ places: [{ match: 'arn:aws:s3:::a', place: 'aws:eu-west-1', ...BY, owner: '' }] })],
])('refused: %s', async (_what, policy) => {
  await expect(judgeBy(policy, { 'p.json': pod('fr-par') })).rejects.toThrow();
});

test.each<[string, string | undefined, readonly string[]]>([
  ['a label names no operator: one code, one city', 'fr-par', []],
  ['a label of two cities is undetermined', 'eu-west-2', ['workload/pinned undetermined']],
  ['a label outside whoever uses it', 'us-east-1', ['workload/pinned rejected']],
  ['no label', undefined, ['workload/pinned rejected']],
])('node labels that lie: %s', async (_what, region, found) => {
  const report = await judgeBy(EU, { 'p.json': pod(region) });
  expect(blocking(report).filter((one) => one.startsWith('workload/pinned'))).toEqual(found);
});

test('a label is a claim: assumed, and refused where the policy rejects assumptions', async () => {
  expect((await judgeBy(EU, { 'p.json': pod('fr-par') })).summary.assumed).toBe(1);
  expect(blocking(await judgeBy({ ...EU, assumptions: 'reject' }, { 'p.json': pod('fr-par') }))).not.toEqual([]);
});

test('a region by flag is assumed, and overrides no stated one', async () => {
  const bucket = { 'a.json': template('AWS::S3::Bucket') };
  expect((await judgeBy(EU, bucket, { region: 'eu-central-1' })).summary.assumed).toBe(1);
  const stack = { type: 'aws:cloudformation:stack', environment: 'aws://111122223333/us-east-1', properties: { templateFile: 'a.template.json' } };
  const stated = { 'cdk.out/manifest.json': { version: '38.0.0', artifacts: { App: stack } }, 'cdk.out/a.template.json': template('AWS::S3::Bucket') };
  expect(blocking(await judgeBy(EU, stated, { region: 'eu-central-1' }))).toContain('residency/placement rejected');
});
