import type { Resource } from '../../documents';
import type { Fact, Value } from '../../facts';
import type { ContainerShape } from '../../signatures';
import type { Context } from '../context';
import { Held } from '../held';
import { homeOf } from '../places/home';
import { DIGEST_TAG, REVISION_TAG, tagOf } from '../tags';
import { variablesOf } from '../text/variables';
import { look, lookBelow, type Visit } from '../walk';
import type { Pins } from '../weights-of';
import { servedFacts } from './served';

/** What the model servers among the containers at a path of a resource load, and whether they can go online. */
export function containerFacts(path: string, shape: ContainerShape, resource: Resource, context: Context): readonly Fact[] {
  return look(resource, path).found.filter((container) => runsSomething(container, shape, resource)).flatMap((container) => {
    const spot = { resource, context, path: container.path };
    return servedFacts(asInKubernetes(container, shape, resource, context), spot, { ...taggedPins(resource), local: homeOf(resource, context) });
  });
}

/** Without an image or a command there is no server to recognize. */
function runsSomething(container: Visit, { image, command = [] }: ContainerShape, resource: Resource): boolean {
  return [image, ...command].some((below) => lookBelow(resource, container, below).found.length > 0);
}

/** Revision and digest of the weights as the tags of a resource state them. */
export function taggedPins(resource: Resource): Pins {
  return { revision: tagOf(resource, REVISION_TAG), digest: tagOf(resource, DIGEST_TAG) };
}

/** A container in the one shape that is read. */
function asInKubernetes(container: Visit, { image, command = [], variables }: ContainerShape, resource: Resource, context: Context): unknown {
  const found = (path: string): readonly Visit[] => lookBelow(resource, container, path).found;
  return {
    image: found(image).map(({ value }) => held(value))[0],
    command: command.flatMap(found).map(({ value }) => held(value)),
    env: found(variables).flatMap((visit) => environment(visit, resource, context)),
  };
}

function environment({ value, path }: Visit, resource: Resource, context: Context): readonly unknown[] {
  if (value.state !== 'known') return [held(value)];
  return variablesOf(value.value, { resource, context, path }).map((variable) => ({ name: variable.name, value: held(variable.value) }));
}

function held(value: Value<unknown>): unknown {
  return value.state === 'known' && value.basis === 'document' ? value.value : new Held(value);
}
