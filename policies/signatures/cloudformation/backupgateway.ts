import { key, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';

/** AWS Backup gateway, which reads virtual machines of one's own. */
export const backupgateway: readonly Signature[] = [
  signature('AWS::BackupGateway::Hypervisor', {
    holds: 'network',
    encrypts: 'the credentials of the hypervisor',
    properties: { KmsKeyArn: key(), Host: route('the hypervisor', 'host'), LogGroupArn: telemetry('the log', 'arn') },
  }),
];
