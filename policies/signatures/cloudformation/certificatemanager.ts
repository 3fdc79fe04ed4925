import { nothing, route, signature } from '../define';
import type { Signature } from '../signature';

/** AWS Certificate Manager, which keeps the private keys. */
export const certificatemanager: readonly Signature[] = [
  signature('AWS::CertificateManager::Certificate', {
    holds: 'keys',
    properties: {
      CertificateAuthorityArn: route('the certificate authority', 'arn'),
      SubjectAlternativeNames: nothing,
      DomainValidationOptions: nothing,
    },
  }),
];
