import { exposure, is, key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Mainframe Modernization. */
export const m2: readonly Signature[] = [
  signature('AWS::M2::Environment', {
    holds: 'compute',
    encrypts: 'the environment',
    properties: { KmsKeyId: key(), PubliclyAccessible: exposure('the environment', 'it is publicly accessible', is(true)) },
  }),
  signature('AWS::M2::Application', { holds: 'compute', classified: false, encrypts: 'the application', properties: { KmsKeyId: key() } }),
  ...plain('control', 'AWS::M2::Deployment'),
];
