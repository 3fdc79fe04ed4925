import { key, route, signature, telemetry, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const settings = (type: string) => signature(`AWS::WorkSpacesWeb::${type}`, { holds: 'control', properties: { CustomerManagedKey: key() } });

/** Amazon WorkSpaces: desktops, browsers and the machines below them. */
export const workspaces: readonly Signature[] = [
  signature('AWS::WorkSpaces::Workspace', {
    holds: 'compute',
    encrypts: { what: 'the volumes', on: ['RootVolumeEncryptionEnabled', 'UserVolumeEncryptionEnabled'] },
    properties: { VolumeEncryptionKey: key() },
  }),
  ...plain('compute', 'AWS::WorkSpaces::WorkspacesPool'),
  ...plain('network', 'AWS::WorkSpaces::ConnectionAlias', 'AWS::WorkSpaces::WorkspaceIpGroup'),
  signature('AWS::WorkSpacesThinClient::Environment', {
    holds: 'control',
    properties: { DesktopArn: route('the desktop', 'arn'), DesktopEndpoint: route('the desktop', 'host'), KmsKeyArn: key() },
  }),
  signature('AWS::WorkSpacesWeb::Portal', { holds: 'compute', encrypts: 'what the sessions keep', properties: { CustomerManagedKey: key() } }),
  signature('AWS::WorkSpacesWeb::SessionLogger', {
    holds: 'telemetry',
    properties: { CustomerManagedKey: key(), 'LogConfiguration.S3.Bucket': telemetry('the session log', 'bucket') },
  }),
  signature('AWS::WorkSpacesWeb::UserAccessLoggingSettings', { holds: 'telemetry', properties: { KinesisStreamArn: telemetry('what users open', 'arn') } }),
  ...['BrowserSettings', 'DataProtectionSettings', 'IpAccessSettings', 'UserSettings'].map(settings),
  ...plain('control', 'AWS::WorkSpacesWeb::IdentityProvider', 'AWS::WorkSpacesWeb::NetworkSettings', 'AWS::WorkSpacesWeb::TrustStore'),
  signature('AWS::WorkspacesInstances::Volume', {
    holds: 'data',
    place: { AvailabilityZone: 'zone' },
    encrypts: { what: 'the volume', on: ['Encrypted'] },
    properties: { KmsKeyId: key() },
  }),
  signature('AWS::WorkspacesInstances::WorkspaceInstance', {
    holds: 'compute',
    place: { 'ManagedInstance.Placement.AvailabilityZone': 'zone' },
    properties: { 'ManagedInstance.BlockDeviceMappings[].Ebs.KmsKeyId': key(), 'ManagedInstance.UserData': text('script') },
  }),
  ...plain('control', 'AWS::WorkspacesInstances::VolumeAssociation'),
];
