import { collected, manifest, shown } from '../given';
import { deployment, FR_PAR, podSpec } from './pods';

const OFFLINE = [{ name: 'HF_HUB_OFFLINE', value: '1' }, { name: 'VLLM_NO_USAGE_STATS', value: '1' }, { name: 'HF_HUB_DISABLE_TELEMETRY', value: '1' }];
const vllm = (args: readonly string[], env: unknown = OFFLINE) => ({ name: 'vllm', image: 'vllm/vllm-openai:v0.18.0', args, env });

function facts(container: Record<string, unknown>, annotations = {}) {
  const resources = [deployment(podSpec({}, container), { annotations })];
  const declared = { clusters: [FR_PAR] };
  return {
    online: collected(resources, 'runtime', declared).map(({ runtime, online }) => `${runtime}: ${shown(online)}`),
    unsafe: collected(resources, 'loading', declared).map(({ unsafe }) => shown(unsafe)),
    weights: collected(resources, 'weights', declared).map(({ uri, place, revision, digest }) => [uri, place, revision, digest].map(shown).join(' ').trim()),
  };
}

test.each<[string, Record<string, unknown>, string]>([
  ['vLLM offline', vllm(['--model=/models/m']), 'vLLM: '],
  ['vLLM that may go online', vllm(['--model=/models/m'], []), 'vLLM: HF_HUB_OFFLINE=1, HF_HUB_DISABLE_TELEMETRY=1, VLLM_NO_USAGE_STATS=1'],
  ['a switch turned off', vllm(['--model=/models/m'], [...OFFLINE.slice(1), { name: 'HF_HUB_OFFLINE', value: '0' }]), 'vLLM: HF_HUB_OFFLINE=1'],
  ['vLLM by its command', { image: 'rg.fr-par.scw.cloud/acme/server', command: ['vllm', 'serve', '/models/m'], env: OFFLINE }, 'vLLM: '],
  ['a mirrored image', { image: 'rg.fr-par.scw.cloud/acme/vllm-openai:1', env: OFFLINE }, 'vLLM: '],
  ['llama.cpp offline', { image: 'a/b', command: ['llama-server', '--offline', '--model', '/models/x.gguf'] }, 'llama.cpp: '],
  ['llama.cpp from a hub', { image: 'a/b', command: ['/app/llama-server', '-hf', 'org/model'] }, 'llama.cpp: --offline, -hf=org/model'],
  ['TGI', { image: 'ghcr.io/huggingface/text-generation-inference:3', args: ['--usage-stats=off'], env: OFFLINE }, 'TGI: '],
  ['TGI with usage statistics', { image: 'ghcr.io/huggingface/text-generation-inference:3', env: OFFLINE }, 'TGI: USAGE_STATS=off'],
  ['SGLang', { image: 'lmsysorg/sglang:v1', command: ['python3', '-m', 'sglang.launch_server', '--model-path', '/m'], env: OFFLINE }, 'SGLang: '],
  ['Ollama that pulls', { image: 'ollama/ollama', command: ['/bin/sh', '-c', 'ollama serve & ollama pull llama3'], env: [{ name: 'OLLAMA_NO_CLOUD', value: '1' }] }, 'Ollama: pull'],
])('%s', (_, container, expected) => { expect(facts(container).online).toEqual([expected]); });

test('KServe chooses a server by the format of the model', () => {
  const service = (args: readonly string[]) => manifest({ apiVersion: 'serving.kserve.io/v1beta1', kind: 'InferenceService', metadata: { name: 'm' }, spec: { predictor: { model: { modelFormat: { name: 'huggingface' }, storageUri: 'pvc://weights/m', args } } } });
  const loaded = (args: readonly string[]) => collected([service(args)], 'loading').map(({ unsafe }) => shown(unsafe));
  expect(loaded(['--trust_remote_code'])).toEqual(['--trust_remote_code']);
  expect(loaded([])).toEqual(['']);
  expect(collected([service([])], 'weights', { clusters: [FR_PAR] }).map(({ uri }) => shown(uri))).toEqual(['pvc://weights/m']);
});

test('any other container is no model server', () => { expect(facts({ image: 'nginx' }).online).toEqual([]); });

test.each<[string, readonly string[], string]>([
  ['remote code', ['--model=/m', '--trust-remote-code'], '--trust-remote-code'],
  ['unpickled tensors', ['--model=/m', '--load-format', 'pt'], '--load-format=pt'],
  ['a pickle', ['--model=/m/model.pt'], '--model=/m/model.pt'],
  ['safetensors', ['--model=/m', '--load-format=safetensors'], ''],
])('loading %s', (_, args, expected) => { expect(facts(vllm(args)).unsafe).toEqual([expected]); });

const PINS = { 'freehold.dev/weights-revision': 'r1', 'freehold.dev/weights-digest': 'sha256:d' };

test.each<[string, Record<string, unknown>, object, string]>([
  ['a path, pinned by annotations', vllm(['--model', '/models/m']), PINS, '/models/m scaleway:fr-par r1 sha256:d'],
  ['a path without pins', vllm(['--model=/models/m']), {}, '/models/m scaleway:fr-par'],
  ['a hub with a revision', vllm(['--model=org/m', '--revision=abc']), {}, 'org/m huggingface.co abc'],
  ['a hub behind a mirror', vllm(['--model=org/m'], [...OFFLINE, { name: 'HF_ENDPOINT', value: 'https://s3.fr-par.scw.cloud' }]), {}, 'org/m s3.fr-par.scw.cloud'],
  ['a positional model', { image: 'vllm/vllm-openai', command: ['vllm', 'serve', 'org/m'] }, {}, 'org/m huggingface.co'],
  ['Ollama', { image: 'ollama/ollama', command: ['ollama', 'pull', 'llama3'] }, {}, 'oci://registry.ollama.ai/library/llama3 registry.ollama.ai'],
])('weights: %s', (_, container, annotations, expected) => { expect(facts(container, annotations).weights).toEqual([expected]); });
