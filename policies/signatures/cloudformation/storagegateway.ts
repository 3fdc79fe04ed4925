import { key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Storage Gateway. */
export const storagegateway: readonly Signature[] = [
  signature('AWS::StorageGateway::Tape', { holds: 'data', encrypts: 'the tape', properties: { KMSKey: key() } }),
  signature('AWS::StorageGateway::Volume', { holds: 'data', encrypts: 'the volume', properties: { KMSKey: key() } }),
  ...plain('control', 'AWS::StorageGateway::TapePool'),
];
