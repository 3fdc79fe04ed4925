import type { CompiledOperator } from './compiled';
import { compiled, once } from './load';

/** The organisation that runs a place or a service. */
export type Operator = CompiledOperator;

const HOSTS = ['registry.terraform.io/', 'registry.opentofu.org/'];

const byId = once(() => new Map(compiled().operators.map((operator) => [operator.id, operator])));
const byProvider = once(() => new Map(Object.entries(compiled().providers)));

/** The operator with this id (`aws`, `scaleway`). */
export function findOperator(id: string): Operator | undefined {
  return byId().get(id);
}

/** Ids of all operators. */
export function operatorIds(): readonly string[] {
  return [...byId().keys()];
}

/**
 * Whose regions a Terraform provider speaks of, by its source address.
 *
 * Undefined for a provider that serves many operators (OpenStack, Kubernetes) or is not listed.
 * Where an operator has partitions of its own the region tells them apart: see `awsPartition`.
 */
export function operatorOfProvider(sourceAddress: string): string | undefined {
  const address = sourceAddress.toLowerCase();
  const host = HOSTS.find((prefix) => address.startsWith(prefix));
  return byProvider().get(host === undefined ? address : address.slice(host.length));
}
