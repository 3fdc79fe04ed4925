import { copy, key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const BETWEEN = copy('the intermediate data', 'bucket');
const RESULT = copy('the results', 'bucket');

/** AWS Glue DataBrew. */
export const databrew: readonly Signature[] = [
  signature('AWS::DataBrew::Dataset', {
    holds: 'control',
    properties: { 'Input.DatabaseInputDefinition.TempDirectory.Bucket': BETWEEN, 'Input.DataCatalogInputDefinition.TempDirectory.Bucket': BETWEEN },
  }),
  signature('AWS::DataBrew::Job', {
    holds: 'compute',
    properties: {
      EncryptionKeyArn: key('the key of the results'),
      'OutputLocation.Bucket': RESULT,
      'Outputs[].Location.Bucket': RESULT,
      'DataCatalogOutputs[].S3Options.Location.Bucket': RESULT,
      'DataCatalogOutputs[].DatabaseOptions.TempDirectory.Bucket': BETWEEN,
      'DatabaseOutputs[].DatabaseOptions.TempDirectory.Bucket': BETWEEN,
    },
  }),
  ...plain('control', 'AWS::DataBrew::Project', 'AWS::DataBrew::Recipe', 'AWS::DataBrew::Ruleset', 'AWS::DataBrew::Schedule'),
];
