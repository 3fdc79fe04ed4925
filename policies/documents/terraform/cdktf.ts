import { parentOf } from './folder';
import { isObject } from './node';

/** Where one stack of a CDKTF app was synthesized to, relative to the folder of `manifest.json`. */
export interface SynthesizedStack {
  readonly name: string;
  /** `stacks/<name>/cdk.tf.json` */
  readonly file: string;
  /** `stacks/<name>`: Terraform loads every configuration file in it. */
  readonly folder: string;
}

/** The stacks that a CDKTF manifest names, by name; undefined when the value is no such manifest. */
export function parseCdktfManifest(value: unknown): ReadonlyMap<string, SynthesizedStack> | undefined {
  const stacks = isObject(value) && typeof value['version'] === 'string' ? value['stacks'] : undefined;
  if (!isObject(stacks)) return undefined;
  const found = new Map<string, SynthesizedStack>();
  for (const name of Object.keys(stacks)) {
    const stack = stacks[name];
    const file = isObject(stack) ? stack['synthesizedStackPath'] : undefined;
    if (typeof file !== 'string') return undefined;
    found.set(name, { name, file, folder: parentOf(file) });
  }
  return found;
}
