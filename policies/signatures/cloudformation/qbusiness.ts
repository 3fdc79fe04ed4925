import { exposure, key, nothing, route, signature, text, unread, without } from '../define';
import type { Signature } from '../signature';

const ACROSS = unread(
  'it is answered across the regions of a geography, and no property says which',
  'waive it where the regions of the geography are all inside',
);

/** Amazon Q Business. */
export const qbusiness: readonly Signature[] = [
  signature('AWS::QBusiness::Application', {
    holds: 'data',
    encrypts: 'the application',
    properties: { 'EncryptionConfiguration.KmsKeyId': key(), IdentityCenterInstanceArn: nothing, IamIdentityProviderArn: nothing, RoleArn: nothing },
    omissions: [without([], 'it answers across regions', ACROSS)],
  }),
  signature('AWS::QBusiness::Index', { holds: 'data', classified: false }),
  signature('AWS::QBusiness::Retriever', { holds: 'compute', classified: false, properties: { RoleArn: nothing } }),
  signature('AWS::QBusiness::DataSource', { holds: 'data', classified: false, properties: { Configuration: text('script'), RoleArn: nothing } }),
  signature('AWS::QBusiness::Plugin', { holds: 'network', properties: { ServerUrl: route('the plugin', 'host') } }),
  signature('AWS::QBusiness::WebExperience', {
    holds: 'network',
    omissions: [without([], 'it answers on the internet', exposure('the web experience', 'it answers on the internet'))],
  }),
];
