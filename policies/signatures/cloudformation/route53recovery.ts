import type { Signature } from '../signature';
import { regionless } from './terms';

/** Amazon Application Recovery Controller: switches and checks without a region, which hold no content. */
export const route53recovery: readonly Signature[] = [
  ...['Cluster', 'ControlPanel', 'RoutingControl', 'SafetyRule'].map((name) => regionless(`AWS::Route53RecoveryControl::${name}`, true)),
  ...['Cell', 'ReadinessCheck', 'RecoveryGroup', 'ResourceSet'].map((name) => regionless(`AWS::Route53RecoveryReadiness::${name}`, true)),
];
