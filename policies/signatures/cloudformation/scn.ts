import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Supply Chain. */
export const scn: readonly Signature[] = [
  ...plain('control', 'AWS::SCN::DataIntegrationFlow'),
  ...plain('data', 'AWS::SCN::Dataset', 'AWS::SCN::Namespace'),
];
