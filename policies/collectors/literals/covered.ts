import type { Signature } from '../../signatures';

/** Properties that a signature speaks of, as a tree of their names; lists are left out, `*` is any name. */
export interface Covered {
  /** Whether the signature reads this property: what is below it is its business. */
  readonly read: boolean;
  readonly below: ReadonlyMap<string, Covered>;
}

/** The step into a text that holds JSON. */
const JSON_TEXT = '<json>';

interface Growing {
  read: boolean;
  readonly below: Map<string, Growing>;
}

const trees = new WeakMap<Signature, Covered>();

/** What a signature covers, worked out once. */
export function coveredBy(signature: Signature): Covered {
  let tree = trees.get(signature);
  if (tree === undefined) trees.set(signature, (tree = grow(signature)));
  return tree;
}

function grow({ place, properties }: Signature): Covered {
  const root: Growing = { read: false, below: new Map() };
  for (const { path } of [...place, ...properties]) {
    const steps = stepsOf(path);
    if (steps.length > 0) reach(root, steps).read = true;
  }
  return root;
}

function stepsOf(path: string): readonly string[] {
  return path.replaceAll('[]', '').replaceAll('{}', '.*').replaceAll('<json>', `.${JSON_TEXT}`).split('.').filter((step) => step !== '');
}

function reach(root: Growing, steps: readonly string[]): Growing {
  let at = root;
  for (const step of steps) {
    let next = at.below.get(step);
    if (next === undefined) at.below.set(step, (next = { read: false, below: new Map() }));
    at = next;
  }
  return at;
}

/** The part of the tree below a property; undefined when the signature says nothing of it. */
export function step(covered: Covered | undefined, key: string): Covered | undefined {
  return covered?.below.get(key) ?? covered?.below.get('*');
}

/** The part of the tree inside a text that the signature reads as JSON; undefined where it does not. */
export function insideText(covered: Covered | undefined): Covered | undefined {
  return covered?.below.get(JSON_TEXT);
}
