import { copy, nothing } from '../../define';
import { aws, awsGlobal } from './aws';

/** Resource types that name regions other than their own. */
export const regions = [
  aws('aws_resiliencehubv2_service', { holds: 'control', properties: { 'regions[]': copy('the assessment', 'region') } }),
  awsGlobal('aws_ssoadmin_region', { holds: 'control', properties: { region_name: copy('the directory of users', 'region') } }, true),
  aws('aws_dx_lag', { holds: 'network', properties: { location: nothing('a building where lines meet; they lead to the region of the gateway') } }),
];
