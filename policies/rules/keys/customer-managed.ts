import { be, defineRule, judge, proven, rejected, template } from '../../engine';

const GOT = { provider: 'encrypted with a key of the provider', none: 'not encrypted' } as const;
const encrypted = (key: string) => ({
  Weights: {
    Type: 'AWS::S3::Bucket',
    Properties: { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } }] } },
  },
});

export default defineRule({
  id: 'keys/customer-managed',
  title: 'stores are encrypted with a key the customer controls',
  why: 'With a key of its own, the provider decides who may decrypt and keeps no record the customer can read. A customer-managed key can be audited, denied and deleted.',
  fix: 'encrypt the store with a customer-managed key',
  severity: 'error',
  references: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en',
  ],
  reads: ['encryption'],

  check({ what, by }) {
    return judge(by, `the key of ${what}`, ({ value, basis }) =>
      value === 'customer' ? proven(basis) : rejected(`${what} ${be(what)} ${GOT[value]}; the policy asks for a key of the customer`, value));
  },

  examples: {
    rejects: [
      template('a bucket without a key of its own', { Weights: { Type: 'AWS::S3::Bucket' } }),
      template('a database that nobody switched encryption on for', { Records: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres' } } }),
      template('the alias of a key that the provider manages', encrypted('alias/aws/s3')),
    ],
    accepts: [template('a customer-managed key', encrypted('arn:aws:kms:eu-central-1:111122223333:key/0e5bc55e-0000-4000-8000-000000000000'))],
  },
});
