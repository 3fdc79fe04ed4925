import { copyOf, policy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Payment Cryptography. */
export const paymentcryptography: readonly Signature[] = [
  signature('AWS::PaymentCryptography::Key', {
    holds: 'keys',
    properties: { 'ReplicationRegions[]': copyOf('keys', 'the replica of the key', 'region'), Policy: policy },
  }),
  ...plain('control', 'AWS::PaymentCryptography::Alias'),
];
