import { copy, egress, is, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const machine = (type: string, what: string) =>
  signature(type, { holds: 'compute', properties: { EnableDefaultInternetAccess: egress(what, 'default internet access is on', is(true)) } });

/** Amazon AppStream. */
export const appstream: readonly Signature[] = [
  machine('AWS::AppStream::Fleet', 'the fleet'),
  machine('AWS::AppStream::ImageBuilder', 'the image builder'),
  machine('AWS::AppStream::AppBlockBuilder', 'the app block builder'),
  signature('AWS::AppStream::Stack', {
    holds: 'data',
    properties: {
      'StorageConnectors[].ConnectorType': copy('the files of the users', 'anywhere', is('GOOGLE_DRIVE', 'ONE_DRIVE')),
      'AgentAccessConfig.S3BucketArn': copy('the pictures of the screen', 'bucket'),
    },
  }),
  signature('AWS::AppStream::AppBlock', {
    holds: 'control',
    properties: { 'SetupScriptDetails.ExecutableParameters': text('script'), 'PostSetupScriptDetails.ExecutableParameters': text('script') },
  }),
  signature('AWS::AppStream::Application', { holds: 'control', properties: { LaunchParameters: text('script') } }),
  ...plain(
    'control',
    'AWS::AppStream::ApplicationEntitlementAssociation',
    'AWS::AppStream::ApplicationFleetAssociation',
    'AWS::AppStream::DirectoryConfig',
    'AWS::AppStream::Entitlement',
    'AWS::AppStream::StackFleetAssociation',
    'AWS::AppStream::StackUserAssociation',
    'AWS::AppStream::User',
  ),
];
