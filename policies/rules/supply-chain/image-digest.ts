import { defineRule, judge, manifests, notApplicable, proven, rejected } from '../../engine';
import { served } from '../served';

export default defineRule({
  id: 'supply-chain/image-digest',
  title: 'images are pinned by digest',
  why: 'A tag can be moved to another image between the review and the pull. A digest names the bytes.',
  fix: 'name the image by digest: `registry/name@sha256:…`',
  severity: 'error',
  references: ['https://kubernetes.io/docs/concepts/containers/images/', 'https://github.com/opencontainers/image-spec/blob/main/descriptor.md'],
  reads: ['artifact'],

  check({ artifact, reference, digest }) {
    if (artifact !== 'image') return notApplicable;
    const image = reference.state === 'known' ? `the image ${reference.value}` : 'the image';
    const got = reference.state === 'known' ? reference.value : undefined;
    return judge(digest, `how ${image} is pinned`, ({ value, basis }) => (value ? proven(basis) : rejected(`${image} is named by tag; the policy asks for a digest`, got)));
  },

  examples: {
    rejects: [
      manifests('an image by tag', [served({ container: { image: 'rg.fr-par.scw.cloud/acme/vllm:v0.11.0' } })]),
      manifests('an image without a tag, which is `latest`', [served({ container: { image: 'rg.fr-par.scw.cloud/acme/vllm' } })]),
    ],
    accepts: [manifests('an image by digest', [served()])],
  },
});
