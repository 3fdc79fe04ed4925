import { exposure, key, nothing, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon OpenSearch Serverless. */
export const opensearchserverless: readonly Signature[] = [
  signature('AWS::OpenSearchServerless::Collection', {
    holds: 'data',
    encrypts: 'the collection',
    properties: { 'EncryptionConfig.KmsKeyArn': key() },
  }),
  signature('AWS::OpenSearchServerless::SecurityPolicy', {
    holds: 'control',
    properties: { Policy: exposure('the collection', 'its network policy allows public access', { matches: /"AllowFromPublic"\s*:\s*true/ }) },
  }),
  signature('AWS::OpenSearchServerless::AccessPolicy', { holds: 'control', properties: { Policy: nothing } }),
  signature('AWS::OpenSearchServerless::LifecyclePolicy', { holds: 'control', properties: { Policy: nothing } }),
  signature('AWS::OpenSearchServerless::SecurityConfig', { holds: 'control', properties: { 'SamlOptions.Metadata': text('script') } }),
  ...plain('network', 'AWS::OpenSearchServerless::VpcEndpoint'),
  ...plain('data', 'AWS::OpenSearchServerless::Index', 'AWS::OpenSearchServerless::CollectionGroup', 'AWS::OpenSearchServerless::CollectionIndex'),
];
