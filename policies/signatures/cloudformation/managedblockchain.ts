import { route, signature, without } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Managed Blockchain. */
export const managedblockchain: readonly Signature[] = [
  signature('AWS::ManagedBlockchain::Accessor', {
    holds: 'network',
    omissions: [without([], 'a public chain is copied to machines all over the world', route('the transactions', 'anywhere'))],
  }),
  signature('AWS::ManagedBlockchain::Node', { holds: 'data', classified: false, place: { 'NodeConfiguration.AvailabilityZone': 'zone' } }),
  ...plain('control', 'AWS::ManagedBlockchain::Member'),
];
