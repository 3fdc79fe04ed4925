import { copy, inference, without } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** Claude Platform on AWS, which Anthropic runs. */
export const awsexternalanthropic: readonly Signature[] = [
  regionless('AWS::AWSExternalAnthropic::Workspace', false, {
    holds: 'compute',
    properties: {
      'DataResidency.WorkspaceGeo': copy('the workspace', 'anthropic-geo'),
      'DataResidency.DefaultInferenceGeo': inference('anthropic-geo'),
      'DataResidency.AllowedInferenceGeos[]': inference('anthropic-geo'),
    },
    omissions: [
      without('DataResidency.AllowedInferenceGeos', 'every geography is allowed by default', inference('anywhere', 'the model')),
      without(
        'DataResidency.WorkspaceGeo',
        'the workspace is in the United States by default',
        copy('the workspace, which is in the United States by default', 'anywhere'),
      ),
    ],
  }),
];
