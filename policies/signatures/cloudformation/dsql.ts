import { copy, exposure, key, policy, signature, without } from '../define';
import type { Signature } from '../signature';

/** Amazon Aurora DSQL. */
export const dsql: readonly Signature[] = [
  signature('AWS::DSQL::Cluster', {
    holds: 'data',
    encrypts: 'the database',
    properties: {
      KmsEncryptionKey: key(),
      'MultiRegionProperties.WitnessRegion': copy('the witness', 'region'),
      'MultiRegionProperties.Clusters[]': copy('the linked cluster', 'arn'),
      PolicyDocument: policy,
    },
    omissions: [without([], 'its endpoint answers on the internet', exposure('the database', 'its endpoint answers on the internet'))],
  }),
];
