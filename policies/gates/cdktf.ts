import { join, resolve } from 'node:path';
import type { PolicyInput } from '../index';
import { checkInWorker } from './blocking';
import { today } from './framework';

/** What the gate needs of an app: CDKTF's and cdktn's both have it, and neither is imported. */
interface TerraformApp {
  readonly outdir: string;
  readonly skipValidation?: boolean;
  readonly manifest: { readonly stacks: Readonly<Record<string, { readonly name: string; readonly synthesizedStackPath: string }>> };
  readonly node: { readonly scope?: unknown; addValidation(validation: { validate(): string[] }): void };
  synth(): void;
}

/**
 * Turns a CDKTF app away at `synth` when what it synthesizes breaks the policy.
 *
 * @param app a CDKTF or cdktn `App`
 * @param policy a path to a policy file, or an object that may only tighten
 * @throws when the root is no app, or when the app skips validations
 */
export function enforce(app: object, policy: PolicyInput = {}): void {
  if (!isApp(app)) throw new Error('freehold/cdktf enforces a policy on an App: pass the App');
  if (app.skipValidation === true) throw new Error('the app skips validations, and with them this policy: remove skipValidation');
  app.node.addValidation({ validate: () => validate(app, policy) });
}

function isApp(root: object): root is TerraformApp {
  const app = root as Partial<TerraformApp>;
  return typeof app.synth === 'function' && typeof app.outdir === 'string' && typeof app.node?.addValidation === 'function' && app.node.scope === undefined && typeof app.manifest === 'object';
}

/** Every stack's folder as Terraform would load it; whatever goes wrong is a line, and a line stops the synthesis. */
function validate(app: TerraformApp, policy: PolicyInput): string[] {
  try {
    const folders = Object.values(app.manifest.stacks).map(({ synthesizedStackPath }) => resolve(join(app.outdir, synthesizedStackPath, '..')));
    if (folders.length === 0) return ['freehold: there is nothing to check: the app has no stack'];
    return checkInWorker({ inputs: folders, policy, options: { now: today() } });
  } catch (error) {
    return [`freehold: ${error instanceof Error ? error.message : 'the check failed'}`];
  }
}
