import { copy, key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Deadline Cloud, which renders. */
export const deadline: readonly Signature[] = [
  signature('AWS::Deadline::Farm', { holds: 'data', encrypts: 'the jobs', properties: { KmsKeyArn: key() } }),
  signature('AWS::Deadline::Fleet', {
    holds: 'compute',
    properties: { 'Configuration.ServiceManagedEc2.VpcConfiguration.ResourceConfigurationArns[]': route('the private resource', 'arn') },
  }),
  signature('AWS::Deadline::Queue', {
    holds: 'control',
    properties: { 'JobAttachmentSettings.S3BucketName': copy('the files of the jobs', 'bucket'), 'JobRunAsUser.Windows.PasswordArn': key('the credentials') },
  }),
  signature('AWS::Deadline::QueueEnvironment', { holds: 'control', properties: { Template: text('script') } }),
  signature('AWS::Deadline::Monitor', { holds: 'control', properties: { IdentityCenterRegion: route('the identity center', 'region') } }),
  ...plain('network', 'AWS::Deadline::LicenseEndpoint'),
  ...plain(
    'control',
    'AWS::Deadline::Budget', 'AWS::Deadline::Limit', 'AWS::Deadline::MeteredProduct', 'AWS::Deadline::QueueFleetAssociation',
    'AWS::Deadline::QueueLimitAssociation', 'AWS::Deadline::StorageProfile', 'AWS::Deadline::Worker',
  ),
];
