import { copyOf, exposure, is, key, route, signature } from '../define';
import type { Signature } from '../signature';

/** AWS Elastic Disaster Recovery: machines are copied into the region of the template. */
export const drs: readonly Signature[] = [
  signature('AWS::DRS::ReplicationConfigurationTemplate', {
    holds: 'control',
    encrypts: 'the copied disks',
    properties: {
      EbsEncryptionKeyArn: key(),
      DataPlaneRouting: exposure('the replication server', 'machines reach it over the internet', is('PUBLIC_IP')),
      CreatePublicIP: exposure('the replication server', 'it gets a public address', is(true)),
    },
  }),
  signature('AWS::DRS::LaunchConfigurationTemplate', {
    holds: 'control',
    properties: { ExportBucketArn: copyOf('state', 'the exported description of machines', 'bucket') },
  }),
  signature('AWS::DRS::SourceNetwork', { holds: 'network', properties: { OriginRegion: route('the network that is recovered', 'region') } }),
];
