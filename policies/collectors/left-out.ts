import type { Resource } from '../documents';
import { alternatives, unknown, type Fact } from '../facts';
import { requiredOf, type PropertyEntry, type Signature } from '../signatures';
import type { Context } from './context';
import { isRecord } from './record';
import { say } from './statements';
import { below, visits, type Visit } from './walk';

const MISSING = unknown('it is left out, and has to be there', 'write it into the document');

/** A property that has to be there, apart from what holds it. */
interface Needed {
  readonly parent: string;
  readonly key: string;
  readonly entry: PropertyEntry;
}

const needed = new WeakMap<Signature, readonly Needed[]>();

/** What a resource lacks that it cannot be deployed without: where that would lead cannot be told. */
export function leftOut(resource: Resource, signature: Signature, context: Context): readonly Fact[] {
  let all = needed.get(signature);
  if (all === undefined) needed.set(signature, (all = neededBy(signature)));
  return all.flatMap(({ parent, key, entry }) =>
    visits(resource, parent).filter((holder) => lacks(resource, holder, key)).flatMap(({ path }) =>
      entry.states.flatMap((statement) => say({ statement, value: MISSING, path: below(path, key), resource, context }))));
}

function neededBy({ type, properties }: Signature): readonly Needed[] {
  return requiredOf(type).flatMap((path) => {
    const dot = path.lastIndexOf('.');
    const entry = properties.find((one) => one.path === path);
    return entry === undefined ? [] : [{ parent: path.slice(0, Math.max(dot, 0)), key: path.slice(dot + 1), entry }];
  });
}

/** Whether the property is surely, or under some condition, not there. */
function lacks({ document }: Resource, { value }: Visit, key: string): boolean {
  return alternatives(value).some(({ value: option }) => {
    if (option.state !== 'known' || !isRecord(option.value)) return false;
    if (!Object.hasOwn(option.value, key)) return true;
    return alternatives(document.resolve(option.value[key])).some(({ value: found }) => found.state === 'known' && (found.value === undefined || found.value === null));
  });
}
