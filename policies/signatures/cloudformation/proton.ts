import { key, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Proton. */
export const proton: readonly Signature[] = [
  ...['AWS::Proton::EnvironmentTemplate', 'AWS::Proton::ServiceTemplate'].map((type) => signature(type, { holds: 'control', properties: { EncryptionKey: key() } })),
  ...plain('control', 'AWS::Proton::EnvironmentAccountConnection'),
];
