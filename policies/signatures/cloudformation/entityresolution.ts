import { copy, exposure, is, key, signature, unread } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const PROVIDER = unread('a provider outside of AWS matches the records, and where is not in the template', 'waive it with the place of the provider as the reason');

/** How a workflow has records matched by somebody else. */
const provided = (above: string) => ({
  [`${above}.ProviderProperties.ProviderServiceArn`]: PROVIDER,
  [`${above}.ProviderProperties.IntermediateSourceConfiguration.IntermediateS3Path`]: copy('the intermediate records', 'bucket'),
});

const OUTPUT = { 'OutputSourceConfig[].OutputS3Path': copy('the matched records', 'bucket'), 'OutputSourceConfig[].KMSArn': key('the key of the matched records') } as const;

/** AWS Entity Resolution. */
export const entityresolution: readonly Signature[] = [
  signature('AWS::EntityResolution::MatchingWorkflow', {
    holds: 'control',
    properties: {
      ...OUTPUT,
      ...provided('ResolutionTechniques'),
      'OutputSourceConfig[].CustomerProfilesIntegrationConfig.DomainArn': copy('the matched records', 'arn'),
    },
  }),
  signature('AWS::EntityResolution::IdMappingWorkflow', { holds: 'control', properties: { ...OUTPUT, ...provided('IdMappingTechniques') } }),
  signature('AWS::EntityResolution::IdNamespace', { holds: 'control', properties: { 'IdMappingWorkflowProperties[].ProviderProperties.ProviderServiceArn': PROVIDER } }),
  signature('AWS::EntityResolution::PolicyStatement', {
    holds: 'control',
    properties: { 'Principal[]': exposure('the workflow', 'any account may use it', is('*')) },
  }),
  ...plain('control', 'AWS::EntityResolution::SchemaMapping'),
];
