import { egress, is, nothing, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { OUTPOST, plain } from './terms';

/** Amazon Route 53 Resolver. */
export const route53resolver: readonly Signature[] = [
  signature('AWS::Route53Resolver::ResolverEndpoint', {
    holds: 'network',
    properties: { OutpostArn: OUTPOST, Ipv6InternetAccessEnabled: egress('the endpoint', 'it reaches resolvers on the internet', is(true)) },
  }),
  signature('AWS::Route53Resolver::OutpostResolver', { holds: 'network', properties: { OutpostArn: OUTPOST } }),
  signature('AWS::Route53Resolver::ResolverRule', {
    holds: 'network',
    properties: { 'TargetIps[].Ip': route('the forwarded queries', 'host'), 'TargetIps[].Ipv6': route('the forwarded queries', 'host') },
  }),
  // Names to allow or block are matched, not called.
  signature('AWS::Route53Resolver::FirewallDomainList', {
    holds: 'network',
    properties: { Domains: nothing, DomainFileUrl: route('the domain list', 'bucket') },
  }),
  signature('AWS::Route53Resolver::FirewallRuleGroup', {
    holds: 'network',
    properties: { 'FirewallRules[].BlockOverrideDomain': route('the blocked queries', 'host') },
  }),
  signature('AWS::Route53Resolver::ResolverQueryLoggingConfig', {
    holds: 'telemetry',
    properties: { DestinationArn: telemetry('the query log', 'arn') },
  }),
  ...plain(
    'network',
    'AWS::Route53Resolver::FirewallRuleGroupAssociation',
    'AWS::Route53Resolver::FirewallConfig',
    'AWS::Route53Resolver::ResolverRuleAssociation',
    'AWS::Route53Resolver::ResolverConfig',
    'AWS::Route53Resolver::ResolverDNSSECConfig',
  ),
  ...plain('telemetry', 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation'),
  ...plain('network', 'AWS::Route53Profiles::Profile', 'AWS::Route53Profiles::ProfileAssociation', 'AWS::Route53Profiles::ProfileResourceAssociation'),
];
