import { defineRule, expectNone, manifests } from '../../engine';
import { served } from '../served';

const args = ['--model=/weights'];
const env = [
  { name: 'HF_HUB_OFFLINE', value: '1' }, { name: 'TRANSFORMERS_OFFLINE', value: '1' }, { name: 'HF_DATASETS_OFFLINE', value: '1' },
  { name: 'HF_HUB_DISABLE_TELEMETRY', value: '1' }, { name: 'VLLM_NO_USAGE_STATS', value: '1' }, { name: 'DO_NOT_TRACK', value: '1' },
];

export default defineRule({
  id: 'models/offline',
  title: 'the serving runtime cannot phone home or reach a hub',
  why: 'Model servers report usage and ask a hub for files unless they are told not to. The report names the model, the hardware and the host; the download can change what is served.',
  fix: 'set the switches that keep the runtime offline and silent',
  severity: 'warning',
  references: [
    'https://docs.vllm.ai/en/latest/usage/usage_stats.html',
    'https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables',
  ],
  reads: ['runtime'],

  check({ runtime, online }) {
    return expectNone(online, `whether ${runtime} stays offline`, (switches) => `${runtime} can go online without ${switches}; the policy asks for an offline runtime`);
  },

  examples: {
    rejects: [manifests('a server as it comes', [served({ container: { args } })])],
    accepts: [manifests('a server that is offline and silent', [served({ container: { args, env } })])],
  },
});
