import { defineRule, expectNone, manifests } from '../../engine';
import { served } from '../served';

export default defineRule({
  id: 'models/safe-loading',
  title: 'weights are safetensors or GGUF, and no code of the repository runs',
  why: 'Pickled tensors and remote code execute what their publisher wrote, beside the prompts and the credentials of the pod.',
  fix: 'load safetensors or GGUF, and take the switches that trust remote code out',
  severity: 'error',
  references: ['https://huggingface.co/docs/hub/security-pickle', 'https://docs.vllm.ai/en/latest/usage/security.html'],
  reads: ['loading'],

  check({ runtime, unsafe }) {
    return expectNone(unsafe, `how ${runtime} loads the model`, (ways) => `${runtime} loads code: ${ways}; the policy allows safetensors and GGUF without remote code`);
  },

  examples: {
    rejects: [
      manifests('remote code is trusted', [served({ container: { args: ['--model=/weights', '--trust-remote-code'] } })]),
      manifests('pickled tensors', [served({ container: { args: ['--model=/weights', '--load-format=pt'] } })]),
    ],
    accepts: [manifests('safetensors only', [served({ container: { args: ['--model=/weights', '--load-format=safetensors'] } })])],
  },
});
