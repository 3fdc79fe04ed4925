import { nothing, route, telemetry } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** Amazon Route 53 Global Resolver: it answers from several regions at once. */
export const route53globalresolver: readonly Signature[] = [
  regionless('AWS::Route53GlobalResolver::GlobalResolver', false, {
    holds: 'network',
    properties: { 'Regions[]': route('the queries', 'region'), ObservabilityRegion: telemetry('the query log', 'region') },
  }),
  regionless('AWS::Route53GlobalResolver::FirewallRule', true, { properties: { BlockOverrideDomain: route('the blocked queries', 'host') } }),
  regionless('AWS::Route53GlobalResolver::FirewallDomainList', true, { properties: { Domains: nothing, DomainFileUrl: route('the domain list', 'bucket') } }),
  ...['AccessSource', 'AccessToken', 'DnsView', 'HostedZoneAssociation'].map((name) => regionless(`AWS::Route53GlobalResolver::${name}`, true)),
];
