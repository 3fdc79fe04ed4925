import { defineRule, judge, manifests, proven, rejected } from '../../engine';
import { all } from '../../facts';
import { IMAGE, served } from '../served';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A repository of a model hub: `organisation/name`. */
const HUB = /^[\w.-]+\/[\w.-]+$/;
const HUB_MODEL = '--model=mistralai/Ministral-3-8B-Instruct-2512';

export default defineRule({
  id: 'models/pinned',
  title: 'revision and digest of the weights are pinned',
  why: 'A name or a branch of a hub is whatever its owner last pushed. Without a commit and a digest nobody can say which weights served, or that they were the ones that were reviewed.',
  fix: 'name the commit of the weights, and the digest or manifest of their files',
  severity: 'warning',
  references: ['https://huggingface.co/docs/huggingface_hub/guides/download', 'https://slsa.dev/spec/v1.0/'],
  reads: ['weights'],

  check({ uri, revision, digest }) {
    return judge(all([uri, revision, digest]), 'how the weights are pinned', ({ value: [what = '', commit = '', sum = ''], basis }) => {
      const missing = missingOf(what, commit, sum);
      return missing.length === 0 ? proven(basis) : rejected(`the weights ${what} have no ${missing.join(' and no ')}; the policy asks for both to be pinned`, what);
    });
  },

  examples: {
    rejects: [
      manifests('weights by the name of a repository', [served({ container: { args: [HUB_MODEL] } })]),
      manifests('weights by branch', [served({ container: { args: [HUB_MODEL, '--revision=main'] } })]),
    ],
    accepts: [
      manifests('weights in an image by digest', [{
        apiVersion: 'serving.kserve.io/v1beta1', kind: 'InferenceService', metadata: { name: 'llm' },
        spec: { predictor: { model: { modelFormat: { name: 'huggingface' }, storageUri: `oci://${IMAGE.replace('vllm-openai', 'ministral')}` } } },
      }]),
    ],
  },
});

/** A digest fixes the bytes whatever the version; a hub is asked by commit as well, so that it serves those bytes. */
function missingOf(uri: string, revision: string, digest: string): readonly string[] {
  return [...(HUB.test(uri) && !COMMIT.test(revision) ? ['commit'] : []), ...(digest === '' ? ['digest'] : [])];
}
