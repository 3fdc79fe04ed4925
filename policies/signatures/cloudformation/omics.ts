import { copy, image, key, policy, signature, telemetry } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

const KEY = { 'SseConfig.KeyArn': key() } as const;
const IMAGES = { 'ContainerRegistryMap.ImageMappings[].DestinationImage': image } as const;

/** AWS HealthOmics: genomes. */
export const omics: readonly Signature[] = [
  ...['AnnotationStore', 'ReferenceStore', 'VariantStore'].map((name) => signature(`AWS::Omics::${name}`, { holds: 'data', encrypts: 'the store', properties: KEY })),
  signature('AWS::Omics::SequenceStore', {
    holds: 'data',
    encrypts: 'the store',
    properties: {
      ...KEY,
      FallbackLocation: copy('what could not be stored', 'bucket'),
      AccessLogLocation: telemetry('the access log', 'bucket'),
      S3AccessPolicy: policy,
    },
  }),
  signature('AWS::Omics::RunCache', { holds: 'data', classified: false, properties: { CacheS3Location: copy('the cached results', 'bucket') } }),
  ...['AWS::Omics::Workflow', 'AWS::Omics::WorkflowVersion'].map((type) => signature(type, { holds: 'compute', properties: IMAGES })),
  ...plain('control', 'AWS::Omics::Configuration', 'AWS::Omics::RunGroup'),
];
