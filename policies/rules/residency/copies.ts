import { defineRule, notApplicable, template, within } from '../../engine';

const bucket = (destination: string) => ({
  Weights: {
    Type: 'AWS::S3::Bucket',
    Properties: { ReplicationConfiguration: { Role: 'arn:aws:iam::111122223333:role/replication', Rules: [{ Status: 'Enabled', Destination: { Bucket: destination } }] } },
  },
});

const declared = { match: 'arn:aws:s3:::archive', owner: 'platform@example.eu', source: 'bucket inventory of the archive account', review: '2027-03-31' };
const archiveIn = (place: string) => ({ policy: { declared: { places: [{ ...declared, place }] } } });

export default defineRule({
  id: 'residency/copies',
  title: 'no replica, backup, snapshot, mirror or export leaves',
  why: 'A store can be in the right place and its replica in another. Copies are made for durability, by properties far from the region, and the law of the place of the copy applies to it as well.',
  fix: 'send the copy to a place inside the boundary, or take the replication, backup or export out',
  severity: 'fatal',
  references: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
    'https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html',
  ],
  reads: ['copy'],

  check({ payload, what, to }, { boundary }) {
    return payload === 'data' ? within(boundary, to, what) : notApplicable;
  },

  conflicts: [
    'checkov CKV_AWS_144', 'checkov CKV_AZURE_94', 'checkov CKV_AZURE_102', 'checkov CKV_AZURE_129', 'checkov CKV_AZURE_136', 'checkov CKV_AZURE_165', 'checkov CKV_AZURE_206',
    'cdk-nag HIPAA.Security-S3BucketReplicationEnabled', 'cdk-nag NIST.800.53.R4-S3BucketReplicationEnabled',
    'cdk-nag NIST.800.53.R5-S3BucketReplicationEnabled', 'cdk-nag PCI.DSS.321-S3BucketReplicationEnabled',
    'cfn-guard S3_BUCKET_REPLICATION_ENABLED', 'AWS Config S3_BUCKET_CROSS_REGION_REPLICATION_ENABLED', 'Security Hub S3.7', 'Security Hub PCI.S3.3',
    'prowler s3_bucket_cross_region_replication',
  ],
  examples: {
    rejects: [
      template('a bucket that replicates to one that is declared to be in the United States', bucket('arn:aws:s3:::archive'), archiveIn('aws:us-east-1')),
      template('a replica in a bucket that nothing is known of', bucket('arn:aws:s3:::archive')),
    ],
    accepts: [
      template('a replica in a bucket that is declared to be in Paris', bucket('arn:aws:s3:::archive'), archiveIn('aws:eu-west-3')),
    ],
  },
});
