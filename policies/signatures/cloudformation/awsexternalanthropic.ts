import { copy, inference, is, isNot, without } from '../define';
import type { Signature } from '../signature';
import { regionless } from './terms';

/** Claude Platform on AWS, which Anthropic runs. */
export const awsexternalanthropic: readonly Signature[] = [
  regionless('AWS::AWSExternalAnthropic::Workspace', false, {
    holds: 'compute',
    properties: {
      'DataResidency.WorkspaceGeo': copy('the workspace', 'region'),
      'DataResidency.DefaultInferenceGeo': [inference('anywhere', 'the model', is('global')), inference('region', 'the model', isNot('global'))],
      'DataResidency.AllowedInferenceGeos[]': [inference('anywhere', 'the model', is('global')), inference('region', 'the model', isNot('global'))],
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
