import { copy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS B2B Data Interchange. */
export const b2bi: readonly Signature[] = [
  signature('AWS::B2BI::Capability', {
    holds: 'compute',
    properties: { 'Configuration.Edi.OutputLocation.BucketName': copy('the converted documents', 'bucket') },
  }),
  ...plain('control', 'AWS::B2BI::Partnership', 'AWS::B2BI::Profile', 'AWS::B2BI::Transformer'),
];
