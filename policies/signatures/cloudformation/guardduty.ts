import { key, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon GuardDuty. */
export const guardduty: readonly Signature[] = [
  ...plain('telemetry', 'AWS::GuardDuty::Detector'),
  signature('AWS::GuardDuty::PublishingDestination', {
    holds: 'telemetry',
    properties: {
      'DestinationProperties.DestinationArn': telemetry('the findings', 'arn'),
      'DestinationProperties.KmsKeyArn': key('the key of the findings'),
    },
  }),
  ...plain(
    'control',
    'AWS::GuardDuty::CustomDetectionRuleAssociation', 'AWS::GuardDuty::Filter', 'AWS::GuardDuty::IPSet', 'AWS::GuardDuty::MalwareProtectionPlan', 'AWS::GuardDuty::Master',
    'AWS::GuardDuty::Member', 'AWS::GuardDuty::ThreatEntitySet', 'AWS::GuardDuty::ThreatIntelSet', 'AWS::GuardDuty::TrustedEntitySet',
  ),
];
