import { nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

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
  ...plain('network', 'AWS::CertificateManager::AcmeEndpoint'),
  ...plain('keys', 'AWS::CertificateManager::AcmeExternalAccountBinding'),
  ...plain('control', 'AWS::CertificateManager::Account', 'AWS::CertificateManager::AcmeDomainValidation'),
];
