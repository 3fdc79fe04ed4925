import { App, TerraformStack, Testing } from 'cdktf';
import { InferenceNamespace, VllmDeployment, type VllmDeploymentProps } from '../../../constructs/kubernetes';

export const DIGEST = `sha256:${'a1'.repeat(32)}`;
export const REVISION = 'b2'.repeat(20);
export const QUOTA = { accelerators: { 'nvidia.com/gpu': 4 }, cpu: '64', memory: '512Gi' };

/** A stack that writes nothing and carries no version. */
export function emptyStack(): TerraformStack {
  return new TerraformStack(Testing.stubVersion(new App()), 'test');
}

/** A stack with one deployment, changed where asked. */
export function stackWith(change: Partial<VllmDeploymentProps> = {}): TerraformStack {
  const stack = emptyStack();
  new VllmDeployment(stack, 'Assistant', {
    namespace: new InferenceNamespace(stack, 'Namespace', { name: 'inference', dataClass: 'citizen', quota: QUOTA }),
    name: 'assistant',
    region: 'fr-par',
    modelName: 'small',
    image: `rg.fr-par.scw.cloud/acme/vllm@${DIGEST}`,
    weights: { claimName: 'weights', path: 'small', revision: REVISION, digest: DIGEST },
    accelerator: { resource: 'nvidia.com/gpu', count: 2 },
    cpu: '16',
    memory: '128Gi',
    contextLength: 32_768,
    ...change,
  });
  return stack;
}

interface Synthesized {
  readonly '//': { readonly metadata: { readonly path: string } };
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

/** The resource at a path below the stack, as Terraform sees it. */
export function resourceAt(stack: TerraformStack, path: string): Omit<Synthesized, '//'> {
  const types = Object.values((stack.toTerraform() as { resource: Record<string, Record<string, Synthesized>> }).resource);
  const found = types.flatMap((byName) => Object.values(byName)).find((resource) => resource['//'].metadata.path === `test/${path}`);
  if (!found) throw new Error(`no resource at ${path}`);
  const { '//': _, ...resource } = found;
  return resource;
}
