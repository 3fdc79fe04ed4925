import { copy, key, nothing, policy, route, signature } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED } from './terms';

/** AWS Backup. */
export const backup: readonly Signature[] = [
  signature('AWS::Backup::BackupPlan', {
    holds: 'control',
    properties: {
      'BackupPlan.BackupPlanRule[].CopyActions[].DestinationBackupVaultArn': copy('the backup copy', 'arn'),
      'BackupPlan.BackupPlanRule[].TargetLogicallyAirGappedBackupVaultArn': copy('the backup', 'arn'),
      'BackupPlan.BackupPlanRule[].TargetBackupVault': copy('the backup', 'arn', ADDRESSED),
      BackupPlanTags: nothing,
    },
  }),
  signature('AWS::Backup::BackupVault', {
    holds: 'data',
    encrypts: 'the vault',
    properties: {
      EncryptionKeyArn: key(),
      AccessPolicy: policy,
      'Notifications.SNSTopicArn': route('the notification topic', 'arn'),
      BackupVaultTags: nothing,
    },
  }),
  signature('AWS::Backup::LogicallyAirGappedBackupVault', {
    holds: 'data',
    encrypts: 'the vault',
    properties: {
      EncryptionKeyArn: key(),
      AccessPolicy: policy,
      'Notifications.SNSTopicArn': route('the notification topic', 'arn'),
      BackupVaultTags: nothing,
    },
  }),
  signature('AWS::Backup::BackupSelection', { holds: 'control', properties: { 'BackupSelection.IamRoleArn': nothing } }),
];
