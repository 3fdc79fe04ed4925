import { policy, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** EventBridge Schemas. */
export const eventschemas: readonly Signature[] = [
  signature('AWS::EventSchemas::RegistryPolicy', { holds: 'control', properties: { Policy: policy } }),
  ...plain('control', 'AWS::EventSchemas::Discoverer', 'AWS::EventSchemas::Registry', 'AWS::EventSchemas::Schema'),
];
