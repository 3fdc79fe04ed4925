import { cloudformation, cloudformationFallback } from './cloudformation';
import type { Signature } from './signature';
import { terraform, terraformFallback } from './terraform';

/** Every signature, by format and service. */
export const signatures: readonly Signature[] = [...cloudformation, ...terraform];

const byType = new Map(signatures.map((signature) => [signature.type, signature]));

/** What is read of a resource type; undefined when this version reads nothing of it. */
export function signatureOf(type: string): Signature | undefined {
  return byType.get(type) ?? (type.includes('::') ? cloudformationFallback(type) : terraformFallback(type));
}
