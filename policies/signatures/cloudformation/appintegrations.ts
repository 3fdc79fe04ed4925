import { key, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon AppIntegrations: pages of others in the workspace of an agent, and data that is fetched for it. */
export const appintegrations: readonly Signature[] = [
  signature('AWS::AppIntegrations::Application', {
    holds: 'network',
    properties: { 'ApplicationSourceConfig.ExternalUrlConfig.AccessUrl': route('the embedded application', 'host') },
  }),
  signature('AWS::AppIntegrations::DataIntegration', {
    holds: 'data',
    encrypts: 'the imported data',
    properties: { KmsKey: key(), SourceURI: route('the source', 'bucket', { matches: /^s3:/ }) },
  }),
  ...plain('network', 'AWS::AppIntegrations::EventIntegration'),
];
