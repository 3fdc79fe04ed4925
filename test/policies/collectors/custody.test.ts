import { collect, NO_DECLARATIONS } from '../../../policies/collectors';
import { template, terraform, type Example } from '../../../policies/engine';
import { readExample } from '../../../policies/example-documents';
import { shown } from './given';

function custodyIn(example: Example): string[] {
  const { documents } = readExample(example);
  const declared = { ...NO_DECLARATIONS, hosts: [{ match: 'hsm.acme.example', place: 'FR' }], places: [{ match: 'cks-1', place: 'FR' }] };
  return [...collect(documents.flatMap(({ resources }) => resources), declared)].flatMap((fact) => {
    if (fact.kind !== 'custody') return [];
    const by = fact.by.state === 'known' ? fact.by.value : fact.by.state === 'unknown' ? '?' : fact.by.alternatives.map(({ value }) => (value.state === 'known' ? value.value : '?')).join(' or ');
    return [`${fact.what}: ${by}${fact.keeper === undefined ? '' : ` kept in ${shown(fact.keeper)}`}`];
  });
}

const key = (properties: object) => template('x', { Key: { Type: 'AWS::KMS::Key', Properties: properties } });
const bucket = (id: unknown, more: object = {}) => template('x', {
  Weights: { Type: 'AWS::S3::Bucket', Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: id } }] } } }, ...more,
});
const KEY = { Key: { Type: 'AWS::KMS::Key', Properties: {} } };
const aws = (...resources: object[]) => terraform('x', { provider: { aws: { region: 'eu-central-1' } }, resource: Object.assign({}, ...resources) as object });
const store = (more: object) => ({ aws_kms_custom_key_store: { s: { custom_key_store_name: 's', ...more } } });
const inStore = { aws_kms_key: { k: { custom_key_store_id: '${aws_kms_custom_key_store.s.id}', xks_key_id: '1' } } };

test.each<[string, Example, string[]]>([
  ['a key', key({}), ['this key: customer-managed']],
  ['an imported key', key({ Origin: 'EXTERNAL' }), ['this key: imported']],
  ['a key of an HSM cluster', key({ Origin: 'AWS_CLOUDHSM' }), ['this key: customer-managed']],
  ['a key whose origin is a parameter', template('x', { Key: { Type: 'AWS::KMS::Key', Properties: { Origin: { 'Fn::ImportValue': 'Origin' } } } }), ['this key: ?']],
  ['a key whose origin is no word that we know', key({ Origin: 'NEW' }), ['this key: ?']],
  ['a replica of a key that stands elsewhere', template('x', { R: { Type: 'AWS::KMS::ReplicaKey', Properties: { PrimaryKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/mrk-1' } } }), ['this key: customer']],
  ['a bucket with a key of this template', bucket({ Ref: 'Key' }, KEY), ['this key: customer-managed']],
  ['a bucket with an alias of such a key', bucket('alias/weights', { ...KEY, Alias: { Type: 'AWS::KMS::Alias', Properties: { AliasName: 'alias/weights', TargetKeyId: { Ref: 'Key' } } } }), ['this key: customer-managed']],
  ['a bucket with a key of another stack', bucket('arn:aws:kms:eu-central-1:111122223333:key/1'), ['the bucket: customer']],
  ['a bucket with a key of the provider', bucket('alias/aws/s3'), ['the bucket: provider']],
  ['a bucket with a key that nobody knows', bucket({ 'Fn::ImportValue': 'Key' }), ['the bucket: ?']],
  ['a key of KMS by Terraform', aws({ aws_kms_key: { k: {} } }), ['this key: customer-managed']],
  ['an external key by Terraform, which is imported', aws({ aws_kms_external_key: { k: {} } }), ['this key: imported']],
  ['a key of an external store', aws(store({ custom_key_store_type: 'EXTERNAL_KEY_STORE', xks_proxy_uri_endpoint: 'https://hsm.acme.example' }), inStore), ['this key: external kept in FR']],
  ['a key of an HSM store', aws(store({ custom_key_store_type: 'AWS_CLOUDHSM' }), { aws_kms_key: { k: { custom_key_store_id: '${aws_kms_custom_key_store.s.id}' } } }), ['this key: customer-managed']],
  ['a key of a store that stands elsewhere, and is declared', aws({ aws_kms_key: { k: { custom_key_store_id: 'cks-1', xks_key_id: '1' } } }), ['this key: external kept in FR']],
  ['a key of a store that stands elsewhere', aws({ aws_kms_key: { k: { custom_key_store_id: 'cks-2', xks_key_id: '1' } } }), ['this key: external']],
  ['a key of Google Cloud', terraform('x', { resource: { google_kms_crypto_key: { k: { version_template: { protection_level: 'HSM' } } } } }), ['this key: customer-managed']],
  ['an imported key of Google Cloud', terraform('x', { resource: { google_kms_crypto_key: { k: { import_only: true } } } }), ['this key: imported']],
  ['an external key of Google Cloud', terraform('x', { resource: { google_kms_crypto_key: { k: { version_template: { protection_level: 'EXTERNAL' } } } } }), ['this key: external']],
])('%s', (_what, example, expected) => {
  expect(custodyIn(example)).toEqual(expected);
});
