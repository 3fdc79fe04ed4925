import { known, unknown, type Fact, type Place, type Value } from '../../facts';
import { at, isOpen, textOf, valueOf } from '../held';
import { servedFacts } from '../model-servers/served';
import { weightsFacts, type Pins } from '../weights-of';
import { WEIGHTS_DIGEST, WEIGHTS_REVISION } from './labels';
import { spotOf } from './object';
import type { Container, Pod } from './templates';

/** What a container of a pod that serves a model loads, how, and whether it can go online. */
export function podServerFacts({ node, path }: Container, pod: Pod, place: Value<Place>): readonly Fact[] {
  const stated = pins(pod, place);
  return [...servedFacts(node, spotOf(pod.object, path), stated), ...stored(node, path, pod, stated)];
}

/** KServe fetches what `storageUri`, or the model's `uri`, names. */
function stored(node: unknown, path: string, pod: Pod, stated: Pins): readonly Fact[] {
  const uri = at(node, 'storageUri');
  return uri === undefined ? [] : weightsFacts(valueOf(uri), spotOf(pod.object, `${path}.storageUri`), stated);
}

/** Revision and digest as the pod template states them. */
export function pins({ annotations }: Pick<Pod, 'annotations'>, local: Value<Place>): Pins {
  const stated = (name: string): Value<string> => {
    const value = annotations[name];
    if (isOpen(value)) return unknown(`the annotation ${name} cannot be told`);
    return known(textOf(value) ?? '');
  };
  return { revision: stated(WEIGHTS_REVISION), digest: stated(WEIGHTS_DIGEST), local };
}
