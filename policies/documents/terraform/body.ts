import { known, mapValue, then, type Value } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { isTemplate } from '../syntax/hcl-text';
import { placed, type RawBody, Written } from './blocks';
import { bind, type Environment, evaluated } from './environment';
import { entriesOf } from './loops';
import { Deferred, isObject, objectOf, valueOf } from './node';

/** Arguments that Terraform reads itself, and that no provider sees. */
const META = ['count', 'for_each', 'provider', 'providers', 'depends_on'];

/** A node with its expressions bound to where they stand; what holds none is itself, so plain JSON is not copied. */
export function boundNode(raw: unknown, environment: Environment): unknown {
  if (typeof raw === 'string') return isTemplate(raw) ? deferredText(raw, environment) : raw;
  if (typeof raw !== 'object' || raw === null) return raw;
  if (raw instanceof Written) return deferred(raw.expression, raw.file, environment);
  return Array.isArray(raw) ? boundList(raw, environment) : boundBody(raw as RawBody, environment);
}

/** A block's body: dynamic blocks become the blocks they stand for. */
export function boundBody(raw: RawBody, environment: Environment): Readonly<Record<string, unknown>> {
  const dynamic = isDynamic(raw['dynamic']) ? raw['dynamic'] : undefined;
  let copy = dynamic === undefined ? undefined : copied(raw, 'dynamic');
  for (const key of Object.keys(raw)) {
    const node = key === 'dynamic' && dynamic !== undefined ? undefined : boundNode(raw[key], environment);
    if (node === undefined || node === raw[key]) continue;
    copy ??= copied(raw);
    copy[key] = node;
  }
  if (copy === undefined) return raw;
  for (const [label, block] of dynamicBlocks(dynamic)) copy[label] = joined(copy[label], repeated(label, block, environment));
  return copy;
}

/** The body of a resource or module call without the arguments that are Terraform's own. */
export function withoutMeta(raw: RawBody): RawBody {
  if (!META.some((key) => Object.hasOwn(raw, key))) return raw;
  return copied(raw, ...META);
}

function copied(raw: RawBody, ...without: readonly string[]): Record<string, unknown> {
  return placed(objectOf(Object.keys(raw).filter((key) => !without.includes(key)).map((key) => [key, raw[key]] as const)), raw);
}

function boundList(raw: readonly unknown[], environment: Environment): readonly unknown[] {
  const list = raw.map((item) => boundNode(item, environment));
  return list.every((node, index) => node === raw[index]) ? raw : list;
}

function deferred(expression: Expression, file: string, environment: Environment): Deferred {
  return new Deferred(() => evaluated(expression, environment), { expression, file });
}

/** A string of Terraform JSON with `${…}` inside. */
function deferredText(text: string, environment: Environment): Deferred {
  return new Deferred(() => evaluated(environment.scope.template(text), environment));
}

function isDynamic(raw: unknown): boolean {
  return raw !== undefined && [raw].flat().every((item) => isObject(item) && Object.values(item).every((inner) => [inner].flat().every((one) => isObject(one) && Object.hasOwn(one, 'content'))));
}

function dynamicBlocks(raw: unknown): readonly (readonly [string, RawBody])[] {
  return [raw ?? []].flat().flatMap((labels) => Object.entries(labels as RawBody).flatMap(([label, blocks]) => [blocks].flat().map((block) => [label, block as RawBody] as const)));
}

/** The blocks of one type so far and those a dynamic block adds: a plain list when all are certain, else a deferred one. */
function joined(before: unknown, added: Value<unknown[]>): unknown {
  const earlier = before instanceof Deferred ? (before.value as Value<unknown[]>) : known(before === undefined ? [] : [before].flat());
  const list = then(earlier, (first) => mapValue(added, (more) => [...first, ...more]));
  return list.state === 'known' && list.basis === 'document' ? list.value : new Deferred(() => list);
}

function repeated(label: string, dynamic: RawBody, environment: Environment): Value<unknown[]> {
  const entries = then(valueOf(boundNode(dynamic['for_each'], environment)), entriesOf);
  const name = nameOf(dynamic['iterator']) ?? label;
  return mapValue(entries, (found) => found.flatMap(([key, value]) => {
    const inner = bind(environment, [[name, objectOf([['key', key], ['value', value]])]]);
    return [dynamic['content']].flat().map((content) => boundBody(content as RawBody, inner));
  }));
}

function nameOf(iterator: unknown): string | undefined {
  if (typeof iterator === 'string') return iterator;
  return iterator instanceof Written && iterator.expression.kind === 'reference' ? iterator.expression.root : undefined;
}
