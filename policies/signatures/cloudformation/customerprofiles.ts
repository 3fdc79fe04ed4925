import { copy, key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Connect Customer Profiles. */
export const customerprofiles: readonly Signature[] = [
  signature('AWS::CustomerProfiles::Domain', {
    holds: 'data',
    encrypts: 'the domain',
    properties: {
      DefaultEncryptionKey: key(),
      DeadLetterQueueUrl: route('the dead letter queue', 'host'),
      'Matching.ExportingConfig.S3Exporting.S3BucketName': copy('the exported matches', 'bucket'),
      'RuleBasedMatching.ExportingConfig.S3Exporting.S3BucketName': copy('the exported matches', 'bucket'),
    },
  }),
  signature('AWS::CustomerProfiles::EventStream', { holds: 'network', properties: { Uri: copy('the changes of profiles', 'arn') } }),
  signature('AWS::CustomerProfiles::Integration', {
    holds: 'network',
    properties: { Uri: route('the source', 'arn'), 'FlowDefinition.KmsArn': key('the key of the flow') },
  }),
  ...['AWS::CustomerProfiles::ObjectType', 'AWS::CustomerProfiles::DomainObjectType'].map((type) =>
    signature(type, { holds: 'control', properties: { EncryptionKey: key() } }),
  ),
  ...plain(
    'control',
    'AWS::CustomerProfiles::CalculatedAttributeDefinition',
    'AWS::CustomerProfiles::EventTrigger',
    'AWS::CustomerProfiles::Recommender',
    'AWS::CustomerProfiles::RecommenderSchema',
    'AWS::CustomerProfiles::SegmentDefinition',
  ),
];
