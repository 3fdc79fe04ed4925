import { key, route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS HealthLake, AWS HealthImaging and the health agents: records and pictures of patients. */
export const health: readonly Signature[] = [
  signature('AWS::HealthImaging::Datastore', { holds: 'data', encrypts: 'the images', properties: { KmsKeyArn: key() } }),
  signature('AWS::HealthLake::FHIRDatastore', {
    holds: 'data',
    encrypts: 'the health records',
    properties: {
      'SseConfiguration.KmsEncryptionConfig.KmsKeyId': key(),
      'IdentityProviderConfiguration.IdpLambdaArn': route('the authorizer', 'arn'),
      'IdentityProviderConfiguration.Metadata': text('script'),
    },
  }),
  signature('AWS::HealthLake::DataTransformationProfile', { holds: 'control', properties: { KmsKeyId: key() } }),
  ...plain('data', 'AWS::HealthAgent::Domain'),
];
