import { known } from '../../facts';
import { mark } from '../reference';
import { Deferred, isObject, objectOf } from './node';

type Json = Readonly<Record<string, unknown>>;

/** The modules that an address goes through, keys included, with the dot after them; `''` in the root module. */
const MODULES = /^(?:module\.[^.[]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\.)*/;

/**
 * A planned body in which arguments that are known only after apply name the one resource that they refer to.
 * A plan does not show how the expression is made: that nothing is added to the reference, is assumed.
 *
 * @param keyOf the mark key of a planned address; undefined for an address that is not planned
 */
export function withReferences(address: string, body: Json, expressions: unknown, keyOf: (address: string) => string | undefined): Json {
  if (!isObject(expressions)) return body;
  const prefix = MODULES.exec(address)?.[0] ?? '';
  return objectOf(Object.entries(body).map(([name, node]) => {
    const target = node instanceof Deferred && node.value.state === 'unknown' ? soleTarget(expressions[name]) : undefined;
    const key = target && keyOf(prefix + target.address);
    return [name, target === undefined || key === undefined ? node : new Deferred(() => known(mark({ key, attribute: target.attribute }), 'assumed'))] as const;
  }));
}

/** The one resource of `["aws_s3_bucket.a[0].id", "aws_s3_bucket.a[0]", "aws_s3_bucket.a"]`, and what is asked of it. */
function soleTarget(expression: unknown): { readonly address: string; readonly attribute: string } | undefined {
  const names = isObject(expression) && Array.isArray(expression['references']) ? expression['references'].map(String) : [];
  const [first = '', address = ''] = names;
  if (address === '' || !first.startsWith(`${address}.`) || !names.every((name) => first.startsWith(name))) return undefined;
  return { address, attribute: first.slice(address.length + 1) };
}
