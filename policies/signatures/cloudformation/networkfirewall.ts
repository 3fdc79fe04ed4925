import { nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Network Firewall. */
export const networkfirewall: readonly Signature[] = [
  signature('AWS::NetworkFirewall::Firewall', {
    holds: 'network',
    properties: { FirewallPolicyArn: route('the firewall policy', 'arn'), 'AvailabilityZoneMappings[].AvailabilityZone': route('the firewall', 'zone') },
  }),
  signature('AWS::NetworkFirewall::FirewallPolicy', {
    holds: 'network',
    properties: { 'FirewallPolicy.TLSInspectionConfigurationArn': route('the inspection', 'arn') },
  }),
  // What a firewall matches is not called by it.
  signature('AWS::NetworkFirewall::RuleGroup', { holds: 'network', properties: { RuleGroup: nothing } }),
  signature('AWS::NetworkFirewall::LoggingConfiguration', {
    holds: 'telemetry',
    properties: {
      'LoggingConfiguration.LogDestinationConfigs[].LogDestination.bucketName': telemetry('the log', 'bucket'),
      'LoggingConfiguration.LogDestinationConfigs[].LogDestination.logGroup': nothing,
      'LoggingConfiguration.LogDestinationConfigs[].LogDestination.deliveryStream': nothing,
    },
  }),
  ...plain('network', 'AWS::NetworkFirewall::ContainerAssociation', 'AWS::NetworkFirewall::TLSInspectionConfiguration', 'AWS::NetworkFirewall::VpcEndpointAssociation'),
];
