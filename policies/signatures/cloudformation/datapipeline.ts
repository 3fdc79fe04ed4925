import { signature, text } from '../define';
import type { Signature } from '../signature';

/** AWS Data Pipeline: buckets, regions and commands stand in the fields of its objects. */
export const datapipeline: readonly Signature[] = [
  signature('AWS::DataPipeline::Pipeline', {
    holds: 'compute',
    properties: {
      'PipelineObjects[].Fields[].StringValue': text('script'),
      'ParameterObjects[].Attributes[].StringValue': text('script'),
      'ParameterValues[].StringValue': text('script'),
    },
  }),
];
