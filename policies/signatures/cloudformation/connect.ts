import { copy, key, route, signature, text, unread, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Connect. A flow is JSON, which names the functions and bots that it calls. */
export const connect: readonly Signature[] = [
  signature('AWS::Connect::Instance', { holds: 'data' }),
  signature('AWS::Connect::InstanceStorageConfig', {
    holds: 'control',
    encrypts: 'the recordings and transcripts',
    properties: {
      'S3Config.BucketName': copy('the recordings and transcripts', 'bucket'),
      'S3Config.EncryptionConfig.KeyId': key(),
      'KinesisVideoStreamConfig.EncryptionConfig.KeyId': key(),
      'KinesisStreamConfig.StreamArn': copy('the contact records', 'arn'),
      'KinesisFirehoseConfig.FirehoseArn': copy('the contact records', 'arn'),
    },
  }),
  signature('AWS::Connect::ContactFlow', { holds: 'control', properties: { Content: text('script') } }),
  signature('AWS::Connect::ContactFlowModule', { holds: 'control', properties: { Content: text('script') } }),
  signature('AWS::Connect::IntegrationAssociation', { holds: 'network', properties: { IntegrationArn: route('the integration', 'arn') } }),
  signature('AWS::Connect::TrafficDistributionGroup', {
    holds: 'network',
    omissions: [
      without(
        [],
        'it spreads contacts over instances in two regions',
        unread('contacts go to the replica of the instance, and no property says in which region that is', 'waive it with the region of the replica as the reason'),
      ),
    ],
  }),
  ...plain('data', 'AWS::Connect::DataTable', 'AWS::Connect::DataTableRecord'),
  ...plain('network', 'AWS::Connect::EmailAddress', 'AWS::Connect::PhoneNumber'),
  ...plain('keys', 'AWS::Connect::SecurityKey'),
  ...plain(
    'control',
    ...['AgentStatus', 'ApprovedOrigin', 'ContactFlowModuleAlias', 'ContactFlowModuleVersion', 'ContactFlowVersion', 'DataLakeAssociation', 'DataTableAttribute',
      'EvaluationForm', 'HoursOfOperation', 'Metric', 'Notification', 'PredefinedAttribute', 'Prompt', 'Queue', 'QuickConnect', 'RoutingProfile', 'Rule',
      'SecurityProfile', 'TaskTemplate', 'TestCase', 'User', 'UserHierarchyGroup', 'UserHierarchyStructure', 'View', 'ViewVersion', 'Vocabulary', 'Workspace',
    ].map((name) => `AWS::Connect::${name}`),
  ),
  ...plain('control', 'AWS::ConnectCampaigns::Campaign', 'AWS::ConnectCampaignsV2::Campaign'),
];
