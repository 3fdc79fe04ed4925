/**
 * Instance families of SageMaker hosting that keep everything on network volumes.
 *
 * SageMaker refuses a key for endpoints on any other family, because local disks are encrypted by a key of the
 * instance hardware. A family that is missing here counts as one with local disks.
 * As of 2026-11-21; accelerated families from instance data of Karpenter, the rest from the EC2 type names.
 */
const WITHOUT_LOCAL_DISKS: ReadonlySet<string> = new Set([
  'c4', 'c5', 'c6g', 'c6gn', 'c6i', 'c6in', 'c7g', 'c7i', 'c8g', 'm4', 'm5', 'm6g', 'm6i', 'm7g', 'm7i', 'm8g', 'r5', 'r6g', 'r6i', 'r7g', 'r7i', 'r8g', 't2',
  'g5g', 'inf1', 'inf2', 'p2', 'p3',
]);

/** Whether the scratch disk of an instance type, such as `ml.g6e.12xlarge`, can be encrypted with a key of the customer. */
export function takesCustomerKey(instanceType: string): boolean {
  const [, family = ''] = instanceType.split('.');
  return WITHOUT_LOCAL_DISKS.has(family);
}
