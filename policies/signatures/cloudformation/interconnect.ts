import { route, signature } from '../define';
import type { Signature } from '../signature';
import { ADDRESSED } from './terms';

/** AWS Interconnect: lines to networks of other clouds and carriers. */
export const interconnect: readonly Signature[] = [
  signature('AWS::Interconnect::Connection', { holds: 'network', properties: { 'AttachPoint.Arn': route('the attached gateway', 'arn', ADDRESSED) } }),
];
