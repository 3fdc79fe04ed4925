import { defineRule, notApplicable, template, thisThing, within } from '../../engine';

const encrypted = (region: string) => ({
  Weights: {
    Type: 'AWS::S3::Bucket',
    Properties: {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: `arn:aws:kms:${region}:111122223333:key/0e5bc55e-0000-4000-8000-000000000000` } },
        ],
      },
    },
  },
});

export default defineRule({
  id: 'keys/location',
  title: 'keys and their replicas stay inside',
  why: 'Whoever holds the key holds the data. A key, its replica or a secret in another country can be demanded there, and decrypts what is stored here.',
  fix: 'use a key of a place inside the boundary, and replicate neither keys nor secrets out of it',
  severity: 'fatal',
  references: [
    'https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html',
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html',
    'https://www.edpb.europa.eu/our-work-tools/our-documents/recommendations/recommendations-012020-measures-supplement-transfer_en',
  ],
  reads: ['placement', 'copy', 'key'],

  check(fact, { boundary }) {
    if (fact.kind === 'key') return within(boundary, fact.where, fact.what);
    if (fact.kind === 'copy') return fact.payload === 'keys' ? within(boundary, fact.to, fact.what) : notApplicable;
    return fact.holds === 'keys' ? within(boundary, fact.place, thisThing(fact.source.subject)) : notApplicable;
  },

  examples: {
    rejects: [template('a bucket that is encrypted with a key of another region', encrypted('us-east-1'))],
    accepts: [template('a bucket that is encrypted with a key of its region', encrypted('eu-central-1'))],
  },
});
