import { nothing, route, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** Amazon Inspector, old and new. */
export const inspector: readonly Signature[] = [
  signature('AWS::InspectorV2::CodeSecurityIntegration', {
    holds: 'control',
    properties: { 'CreateIntegrationDetails.gitlabSelfManaged.instanceUrl': route('the code repository', 'host') },
  }),
  signature('AWS::InspectorV2::Connector', {
    holds: 'control',
    properties: { 'ProviderConfiguration.Azure.AzureRegions': nothing('it says which machines are looked at; findings come in') },
  }),
  ...plain(
    'control',
    'AWS::Inspector::AssessmentTarget', 'AWS::Inspector::AssessmentTemplate', 'AWS::Inspector::ResourceGroup',
    'AWS::InspectorV2::CisScanConfiguration', 'AWS::InspectorV2::CodeSecurityScanConfiguration', 'AWS::InspectorV2::Filter',
  ),
];
