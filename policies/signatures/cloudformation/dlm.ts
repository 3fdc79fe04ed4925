import { copy, given, is, nothing, signature } from '../define';
import type { Signature } from '../signature';
import { OUTPOST } from './terms';

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
      'PolicyDetails.Schedules[].FastRestoreRule.AvailabilityZoneIds[]': copy('the restored volume', 'zone'),
      'PolicyDetails.Schedules[].CreateRule.Location': given('PolicyDetails.Schedules[].CreateRule.Location', is('OUTPOST_LOCAL'), OUTPOST),
      'PolicyDetails.ResourceLocations[]': given('PolicyDetails.ResourceLocations[]', is('OUTPOST'), OUTPOST),
      ExecutionRoleArn: nothing,
    },
  }),
];
