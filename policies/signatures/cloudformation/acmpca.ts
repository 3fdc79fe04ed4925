import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Private Certificate Authority, which keeps the keys that certificates are signed with. */
export const acmpca: readonly Signature[] = [
  ...plain('keys', 'AWS::ACMPCA::CertificateAuthority'),
  ...plain('control', 'AWS::ACMPCA::Certificate', 'AWS::ACMPCA::CertificateAuthorityActivation', 'AWS::ACMPCA::Permission'),
];
