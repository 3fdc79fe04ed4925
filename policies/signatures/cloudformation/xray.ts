import { policy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS X-Ray. */
export const xray: readonly Signature[] = [
  signature('AWS::XRay::ResourcePolicy', { holds: 'control', properties: { PolicyDocument: policy } }),
  ...plain('control', 'AWS::XRay::Group', 'AWS::XRay::SamplingRule', 'AWS::XRay::TransactionSearchConfig'),
];
