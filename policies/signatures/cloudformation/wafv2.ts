import { global, is, route, signature, telemetry } from '../define';
import type { Signature } from '../signature';

const AT_THE_EDGE = (type: string) => global(type, false, is('CLOUDFRONT'));

/** AWS WAF: in a region, or at the edge with CloudFront. */
export const wafv2: readonly Signature[] = [
  ...['AWS::WAFv2::WebACL', 'AWS::WAFv2::RuleGroup', 'AWS::WAFv2::IPSet', 'AWS::WAFv2::RegexPatternSet'].map((type) =>
    signature(type, { holds: 'network', properties: { Scope: AT_THE_EDGE(type) } }),
  ),
  signature('AWS::WAFv2::WebACLAssociation', {
    holds: 'network',
    properties: { ResourceArn: route('the protected resource', 'arn'), WebACLArn: route('the web ACL', 'arn') },
  }),
  signature('AWS::WAFv2::LoggingConfiguration', {
    holds: 'telemetry',
    properties: { 'LogDestinationConfigs[]': telemetry('the request log', 'arn'), ResourceArn: route('the web ACL', 'arn') },
  }),
];
