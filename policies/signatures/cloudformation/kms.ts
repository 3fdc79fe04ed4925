import { copyOf, is, key, nothing, policy, signature } from '../define';
import type { Signature } from '../signature';

/** AWS KMS. A multi-Region key may be replicated to any region, by whoever may call the service. */
export const kms: readonly Signature[] = [
  signature('AWS::KMS::Key', {
    holds: 'keys',
    properties: { MultiRegion: copyOf('keys', 'the multi-Region key', 'anywhere', is(true)), KeyPolicy: policy, Origin: nothing },
  }),
  signature('AWS::KMS::ReplicaKey', { holds: 'keys', properties: { PrimaryKeyArn: copyOf('keys', 'the primary key', 'arn'), KeyPolicy: policy } }),
  signature('AWS::KMS::Alias', { holds: 'control', properties: { TargetKeyId: key('the key of the alias') } }),
];
