import { route, signature } from '../define';
import type { Signature } from '../signature';
import { plain, regionless } from './terms';

const PARTS = ['ByteMatchSet', 'IPSet', 'Rule', 'SizeConstraintSet', 'SqlInjectionMatchSet', 'WebACL', 'XssMatchSet'] as const;
const REGIONAL_PARTS = ['GeoMatchSet', 'RateBasedRule', 'RegexPatternSet'] as const;

/** AWS WAF Classic: at the edge with CloudFront, or in a region. */
export const waf: readonly Signature[] = [
  ...PARTS.map((part) => regionless(`AWS::WAF::${part}`, false)),
  ...plain('network', ...[...PARTS, ...REGIONAL_PARTS].map((part) => `AWS::WAFRegional::${part}`)),
  signature('AWS::WAFRegional::WebACLAssociation', { holds: 'network', properties: { ResourceArn: route('the protected resource', 'arn') } }),
];
