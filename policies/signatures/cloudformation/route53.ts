import { given, is, key, nothing, route, telemetry, text, without } from '../define';
import type { Signature } from '../signature';
import { PUBLIC_NAME, regionless } from './terms';

const RECORD = {
  Region: route('the record', 'region'),
  'AliasTarget.DNSName': route('the alias', 'host'),
  SetIdentifier: nothing,
} as const;

const BELOW_GROUP = Object.fromEntries(Object.entries(RECORD).map(([path, states]) => [`RecordSets[].${path}`, states]));

const ALIASED = route('the alias', 'host', PUBLIC_NAME);

/** Amazon Route 53: names are served from all over the world; the control plane has no region of the customer's choice. */
export const route53: readonly Signature[] = [
  regionless('AWS::Route53::HostedZone', true, {
    properties: {
      'VPCs[].VPCRegion': route('the private zone', 'region'),
      'QueryLoggingConfig.CloudWatchLogsLogGroupArn': telemetry('the query log', 'arn'),
      HostedZoneTags: nothing,
    },
  }),
  regionless('AWS::Route53::RecordSet', true, { properties: { ...RECORD, 'ResourceRecords[]': given('Type', is('CNAME'), ALIASED) } }),
  regionless('AWS::Route53::RecordSetGroup', true, {
    properties: {
      ...BELOW_GROUP,
      'RecordSets[].ResourceRecords[]': given('RecordSets[].Type', is('CNAME'), ALIASED),
      'RecordSets[].GeoProximityLocation.AWSRegion': route('the record', 'region'),
    },
  }),
  regionless('AWS::Route53::HealthCheck', false, {
    properties: {
      'HealthCheckConfig.Regions[]': route('the health check', 'region'),
      'HealthCheckConfig.AlarmIdentifier.Region': route('the watched alarm', 'region'),
      HealthCheckTags: nothing,
    },
    omissions: [
      without(
        'HealthCheckConfig.Regions',
        'every checking region probes by default',
        route('the health check from every checking region', 'anywhere'),
      ),
    ],
  }),
  regionless('AWS::Route53::KeySigningKey', true, { properties: { KeyManagementServiceArn: key('the signing key') } }),
  regionless('AWS::Route53::QueryLoggingConfig', true, { properties: { CloudWatchLogsLogGroupArn: telemetry('the query log', 'arn') } }),
  regionless('AWS::Route53::TrafficPolicy', true, { properties: { Document: text('script') } }),
  ...['DNSSEC', 'DelegationSet', 'TrafficPolicyInstance'].map((name) => regionless(`AWS::Route53::${name}`, true)),
  regionless('AWS::Route53::CidrCollection', true, { properties: { Locations: nothing } }),
];
