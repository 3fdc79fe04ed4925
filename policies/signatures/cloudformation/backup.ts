import { copy, key, nothing, policy, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain } from './terms';

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
      MpaApprovalTeamArn: nothing('people who approve a restore: no content goes to them'),
      BackupVaultTags: nothing,
    },
  }),
  signature('AWS::Backup::ReportPlan', {
    holds: 'telemetry',
    properties: {
      'ReportDeliveryChannel.S3BucketName': telemetry('the report', 'bucket'),
      'ReportSetting.Regions': nothing('regions that are reported on; the report comes here'),
    },
  }),
  ...plain(
    'control',
    'AWS::Backup::Framework',
    'AWS::Backup::LegalHold',
    'AWS::Backup::RestoreTestingPlan',
    'AWS::Backup::RestoreTestingSelection',
    'AWS::Backup::TieringConfiguration',
  ),
  signature('AWS::Backup::BackupSelection', { holds: 'control', properties: { 'BackupSelection.IamRoleArn': nothing } }),
];
