import { copy, signature } from '../define';
import type { Signature } from '../signature';

/** Amazon Nova Act: agents that work in a browser. */
export const novaact: readonly Signature[] = [
  signature('AWS::NovaAct::WorkflowDefinition', { holds: 'compute', properties: { 'ExportConfig.S3BucketName': copy('the record of the runs', 'bucket') } }),
];
