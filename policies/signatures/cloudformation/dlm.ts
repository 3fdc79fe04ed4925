import { copy, nothing, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon Data Lifecycle Manager. */
export const dlm: readonly Signature[] = [
  signature('AWS::DLM::LifecyclePolicy', {
    holds: 'control',
    properties: {
      'PolicyDetails.Schedules[].CrossRegionCopyRules[].Target': copy('the snapshot copy', 'region'),
      'PolicyDetails.Schedules[].CrossRegionCopyRules[].TargetRegion': copy('the snapshot copy', 'region'),
      'PolicyDetails.Schedules[].CrossRegionCopyRules[].CmkArn': copy('the snapshot copy', 'key'),
      'PolicyDetails.Actions[].CrossRegionCopy[].Target': copy('the snapshot copy', 'region'),
      'PolicyDetails.Actions[].CrossRegionCopy[].EncryptionConfiguration.CmkArn': copy('the snapshot copy', 'key'),
      'PolicyDetails.CrossRegionCopyTargets[].TargetRegion': copy('the snapshot copy', 'region'),
      'CrossRegionCopyTargets[].TargetRegion': copy('the snapshot copy', 'region'),
      'PolicyDetails.Schedules[].ShareRules[].TargetAccounts': nothing,
      'PolicyDetails.Schedules[].FastRestoreRule.AvailabilityZones[]': copy('the restored volume', 'zone'),
      ExecutionRoleArn: nothing,
    },
  }),
];
