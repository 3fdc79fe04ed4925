import { exposure, given, isNot, key, nothing, route, signature, unless, without } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED, plain, PUBLIC_ADDRESS } from './terms';

/** Where a listener or one of its rules sends a request. */
const actions = (prefix: string) => ({
  [`${prefix}.TargetGroupArn`]: route('the target group', 'arn'),
  [`${prefix}.ForwardConfig.TargetGroups[].TargetGroupArn`]: route('the target group', 'arn'),
  // `#{host}` keeps the host that was asked for.
  [`${prefix}.RedirectConfig.Host`]: route('the redirect', 'host', isNot('#{host}')),
  [`${prefix}.AuthenticateOidcConfig.AuthorizationEndpoint`]: route('the identity provider', 'host'),
  [`${prefix}.AuthenticateOidcConfig.TokenEndpoint`]: route('the identity provider', 'host'),
  [`${prefix}.AuthenticateOidcConfig.UserInfoEndpoint`]: route('the identity provider', 'host'),
  [`${prefix}.AuthenticateOidcConfig.Issuer`]: route('the identity provider', 'host'),
  [`${prefix}.AuthenticateCognitoConfig.UserPoolArn`]: route('the user pool', 'arn'),
  [`${prefix}.JwtValidationConfig.JwksEndpoint`]: route('the identity provider', 'host'),
  [`${prefix}.FixedResponseConfig.MessageBody`]: nothing,
});

const FACING = exposure('the load balancer', 'it is internet-facing by default');

/** Elastic Load Balancing. Access logs can only be written to a bucket of the balancer's own region. */
export const elasticloadbalancingv2: readonly Signature[] = [
  signature('AWS::ElasticLoadBalancingV2::LoadBalancer', {
    holds: 'network',
    properties: { Scheme: exposure('the load balancer', 'it is internet-facing', isNot('internal')), 'LoadBalancerAttributes[].Value': nothing },
    omissions: [without('Scheme', 'a load balancer is internet-facing by default', unless('Type', FACING), given('Type', isNot('gateway'), FACING))],
  }),
  signature('AWS::ElasticLoadBalancingV2::Listener', {
    holds: 'network',
    properties: {
      ...actions('DefaultActions[]'),
      'Certificates[].CertificateArn': key('the certificate'),
      LoadBalancerArn: route('the load balancer', 'arn'),
    },
  }),
  // The values of conditions are matched, not called.
  signature('AWS::ElasticLoadBalancingV2::ListenerRule', {
    holds: 'network',
    properties: { ...actions('Actions[]'), ListenerArn: route('the listener', 'arn'), Conditions: nothing },
  }),
  signature('AWS::ElasticLoadBalancingV2::ListenerCertificate', {
    holds: 'network',
    properties: { 'Certificates[].CertificateArn': key('the certificate') },
  }),
  signature('AWS::ElasticLoadBalancingV2::TargetGroup', {
    holds: 'network',
    properties: {
      'Targets[].Id': [route('the target', 'arn', ADDRESSED), route('the target', 'host', PUBLIC_ADDRESS)],
      'Targets[].AvailabilityZone': route('the target', 'zone', isNot('all')),
    },
  }),
  signature('AWS::ElasticLoadBalancingV2::TrustStore', {
    holds: 'keys',
    properties: { CaCertificatesBundleS3Bucket: route('the certificate bundle', 'bucket') },
  }),
  ...plain('keys', 'AWS::ElasticLoadBalancingV2::TrustStoreRevocation'),
];
