import { exposure, is, nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Lake Formation. */
export const lakeformation: readonly Signature[] = [
  signature('AWS::LakeFormation::DataLakeSettings', {
    holds: 'control',
    properties: {
      AllowExternalDataFiltering: exposure('the data lake', 'engines of other accounts may filter its data', is(true)),
      AllowFullTableExternalDataAccess: exposure('the data lake', 'engines of other accounts may read whole tables', is(true)),
    },
  }),
  signature('AWS::LakeFormation::Resource', { holds: 'control', properties: { ResourceArn: route('the registered data', 'arn'), RoleArn: nothing } }),
  ...plain(
    'control',
    'AWS::LakeFormation::DataCellsFilter',
    'AWS::LakeFormation::Permissions',
    'AWS::LakeFormation::PrincipalPermissions',
    'AWS::LakeFormation::Tag',
    'AWS::LakeFormation::TagAssociation',
  ),
];
