import { known, unknown, type Value } from '../../facts';
import type { Expression } from '../syntax/hcl-expression';
import { type Environment, walk } from './environment';
import type { Module } from './module';
import { failed, valueOf } from './node';

type Lookup = (module: Module, steps: readonly Expression[], environment: Environment) => Value<unknown>;

const LOOKUPS: ReadonlyMap<string, Lookup> = new Map<string, Lookup>([
  ['var', (module, steps, environment) => named(module.variables, 'variable', steps, environment)],
  ['local', (module, steps, environment) => named(module.locals, 'local', steps, environment)],
  ['module', (module, [name, ...rest], environment) => {
    const call = module.calls.get(nameOf(name));
    return call === undefined ? failed('a module that is not called here') : walk(call.reference, rest, environment);
  }],
  ['data', (module, steps, environment) => resource(module, 'data.', steps, environment)],
  ['ephemeral', (module, steps, environment) => resource(module, 'ephemeral.', steps, environment)],
  ['path', (module, [name]) => path(module, nameOf(name))],
  ['terraform', () => unknown('the workspace is chosen by whoever applies')],
  ['each', () => unknown('each stands outside of for_each')],
  ['count', () => unknown('count stands outside of a counted block')],
  ['self', () => unknown('self is known only after deployment')],
]);

/** What a reference means in a module, when no loop or block binds its root. */
export function referred(module: Module, root: string, steps: readonly Expression[], environment: Environment): Value<unknown> {
  const lookup = LOOKUPS.get(root);
  return lookup === undefined ? resource(module, '', [{ kind: 'literal', value: root, at: 0 }, ...steps], environment) : lookup(module, steps, environment);
}

function named(table: ReadonlyMap<string, unknown>, what: string, [name, ...rest]: readonly Expression[], environment: Environment): Value<unknown> {
  const found = table.get(nameOf(name));
  return found === undefined ? failed(`a ${what} that is not declared`) : walk(valueOf(found), rest, environment);
}

function resource(module: Module, kind: string, [type, name, ...rest]: readonly Expression[], environment: Environment): Value<unknown> {
  const group = module.resources.get(`${kind}${nameOf(type)}.${nameOf(name)}`);
  if (group === undefined) return failed('a resource that is not declared');
  return rest.length === 0 ? group.reference : walk(group.reference, rest, environment);
}

function path(module: Module, name: string): Value<unknown> {
  if (name === 'module') return known(module.folder.path === '' ? '.' : module.folder.path);
  if (name === 'root') return known(module.root.folder.path === '' ? '.' : module.root.folder.path);
  return unknown('the working directory of whoever applies');
}

function nameOf(step: Expression | undefined): string {
  return step?.kind === 'literal' ? String(step.value) : '';
}

