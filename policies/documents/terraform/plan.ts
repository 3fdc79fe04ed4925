import { unknown, type Value } from '../../facts';
import type { Document, NodePath, Position, Resource } from '../document';
import { keyOf } from '../reference';
import { isObject } from './node';
import { incomplete } from './plan-complete';
import { PlannedConfiguration } from './plan-configuration';
import { withReferences } from './plan-references';
import { plannedResources } from './plan-resources';
import { BUILT_IN } from './provider-table';
import type { TerraformReading } from './read';
import { operatorOf, regionOf, type RegionContext } from './region';
import { resolved } from './resolve';
import type { InputFile } from './source';

type Found = Pick<Resource, 'id' | 'type' | 'body' | 'at' | 'region' | 'operator'>;
type Locate = (path: NodePath) => Position | undefined;

/** Reads what `terraform show -json` prints for a saved plan; a plan that does not show everything is a problem. */
export function readPlan({ path }: Pick<InputFile, 'path'>, parsed: unknown, locate: Locate, context: RegionContext): TerraformReading {
  if (!isObject(parsed)) return { documents: [], problems: [{ file: path, line: 1, column: 1, message: 'no plan: use terraform show -json on a saved plan' }] };
  const planned = plannedResources(parsed);
  const message = incomplete(parsed, planned);
  const configuration = new PlannedConfiguration(parsed);
  const placed = (address: string): Pick<Resource, 'region' | 'operator'> => {
    const provider = configuration.providerOf(address);
    if (provider === undefined) return { region: unknown('the plan does not name the provider of the resource') };
    const region = regionOf(provider, context);
    return { region, operator: region.state === 'unknown' ? operatorOf(provider, context) : undefined };
  };
  const addresses = new Set(planned.map(({ address }) => address));
  const keyed = (address: string): string | undefined => (addresses.has(address) ? keyOf(scopeOf(path), address) : undefined);
  const found: Found[] = [
    ...planned.map(({ address, body, ...resource }) => ({ ...resource, id: address, ...placed(address), body: withReferences(address, body, configuration.expressionsOf(address), keyed) })),
    ...[...configuration.providers.values()].filter(({ name }) => name !== BUILT_IN)
      .map((provider) => ({ id: provider.id, type: 'provider', body: provider.body ?? {}, at: provider.at, region: regionOf(provider, context) })),
    ...configuration.remote.map((call) => ({ ...call, type: 'planned module', region: unknown('it has no region of its own') })),
  ];
  const problems = message === undefined ? [] : [{ file: path, ...locate([]), message }];
  return { documents: [new PlanDocument(path, found, locate)], problems };
}

function scopeOf(file: string): string {
  return `plan:${file}`;
}

class PlanDocument implements Document {
  readonly format = 'terraform';
  readonly resources: readonly Resource[];

  constructor(readonly file: string, found: readonly Found[], private readonly position: Locate) {
    this.resources = found.map(({ id, type, body, at, region, operator }) => ({
      id, type, body, at, region, operator, file, document: this, key: keyOf(scopeOf(file), id), root: '', when: '',
    }));
  }

  resolve(node: unknown): Value<unknown> {
    return resolved(node);
  }

  locate(path: NodePath): Position | undefined {
    return this.position(path);
  }
}
