import { defineRule, judge, manifests, notAsked, proven, rejected } from '../../engine';
import { served } from '../served';

const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/;
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const DIGEST = /^sha(?:256|512):[0-9a-f]+$/;
const allowing = (...registries: readonly string[]) => ({ policy: { boundary: { registries } } });

export default defineRule({
  id: 'supply-chain/registry',
  title: 'images, charts, modules, providers and packages come from allowed registries',
  why: 'A registry can withdraw, replace or withhold what a workload needs to start, and sees who pulls what. An image name without a host is docker.io.',
  fix: 'mirror it to a registry of boundary.registries, and name it there',
  severity: 'error',
  references: ['https://github.com/distribution/distribution/blob/main/docs/content/spec/api.md', 'https://kubernetes.io/docs/concepts/containers/images/'],
  reads: ['artifact'],

  check({ artifact, reference, registry }, { boundary }) {
    const allowed = boundary.registries;
    if (allowed === undefined) return notAsked;
    // The path can be open where the host is settled: a tag that a parameter gives.
    const from = reference.state === 'unknown' ? registry : reference;
    return judge(from, `where the ${artifact} comes from`, ({ value, basis }) => {
      const path = pathOf(value);
      if (path !== undefined && allowed.some((prefix) => isBelow(path, prefix))) return proven(basis);
      return rejected(`the ${artifact} ${value} comes from no allowed registry; the policy allows ${allowed.join(', ') || 'none'}`, value);
    });
  },

  examples: {
    rejects: [
      manifests('an image without a host, which is docker.io', [served({ container: { image: 'vllm/vllm-openai:v0.11.0' } })], allowing('rg.fr-par.scw.cloud/acme')),
      manifests('a neighbor whose name begins alike', [served({ container: { image: 'rg.fr-par.scw.cloud/acme-evil/vllm:1' } })], allowing('rg.fr-par.scw.cloud/acme')),
    ],
    accepts: [manifests('an image of the allowed namespace', [served()], allowing('rg.fr-par.scw.cloud/acme'))],
  },
});

/** Host and path of a reference, without scheme, tag, digest and query; undefined for anything that could be read in two ways. */
function pathOf(reference: string): readonly string[] | undefined {
  const plain = reference.replace(/^git::/, '').replace(/^(?:oci|https|docker|ssh|git):\/\//, '').split('?', 1)[0] ?? '';
  const [name = '', digest, ...more] = plain.split('@');
  if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) return undefined;
  const [host = '', ...segments] = name.split('/');
  const last = segments.pop();
  const path = last === undefined ? segments : [...segments, last.split(':', 1)[0] ?? ''];
  const parts = path.filter((segment) => segment !== '');
  return HOST.test(host.toLowerCase()) && parts.every((segment) => SEGMENT.test(segment)) ? [host.toLowerCase(), ...parts] : undefined;
}

function isBelow(path: readonly string[], prefix: string): boolean {
  const wanted = pathOf(prefix) ?? [];
  return wanted.length > 0 && wanted.length <= path.length && wanted.every((segment, index) => segment === path[index]);
}
