import { signature, unread } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const AD = ['Connector', 'DirectoryRegistration', 'ServicePrincipalName', 'Template', 'TemplateGroupAccessControlEntry'];
const INTUNE = unread('requests for certificates are checked by Microsoft Intune, and its tenant says where', 'accept it with a waiver that says where the tenant is');

/** Connectors of AWS Private CA. */
export const pcaconnector: readonly Signature[] = [
  ...plain('control', ...AD.map((name) => `AWS::PCAConnectorAD::${name}`)),
  ...plain('control', 'AWS::PCAConnectorSCEP::Challenge'),
  signature('AWS::PCAConnectorSCEP::Connector', { holds: 'network', properties: { 'MobileDeviceManagement.Intune.Domain': INTUNE } }),
];
