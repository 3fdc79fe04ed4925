import { copy, copyOf, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** AWS Systems Manager Incident Manager. */
export const ssmincidents: readonly Signature[] = [
  regionless('AWS::SSMIncidents::ReplicationSet', false, {
    holds: 'telemetry',
    properties: {
      'Regions[].RegionName': copy('the incident data', 'region'),
      'Regions[].RegionConfiguration.SseKmsKeyId': copyOf('keys', 'the key of the replica', 'key'),
    },
  }),
  signature('AWS::SSMIncidents::ResponsePlan', {
    holds: 'control',
    properties: {
      'IncidentTemplate.NotificationTargets[].SnsTopicArn': route('the notification topic', 'arn'),
      'Actions[].SsmAutomation.Parameters': text('script'),
    },
  }),
];
