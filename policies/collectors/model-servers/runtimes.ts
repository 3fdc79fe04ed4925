/** A setting that has to be there: a variable with one of these values, or an argument. */
export interface Switch {
  /** As messages name what is missing: `HF_HUB_OFFLINE=1`. */
  readonly name: string;
  readonly variables?: readonly string[];
  readonly values?: RegExp;
  readonly flags?: readonly RegExp[];
}

/** What is known of a model server. Sources: the projects' own documentation and sources, 2026-11-21. */
export interface ModelServer {
  readonly name: string;
  /** Its image, by the last parts of the repository. */
  readonly image: RegExp;
  /** The command that starts it. */
  readonly command: RegExp;
  /** What keeps it off the network. */
  readonly offline: readonly Switch[];
  /** Arguments and variables that send it there. */
  readonly online: readonly RegExp[];
  /** Arguments that name the weights; the first positional argument after `serve` where listed so. */
  readonly model: readonly string[];
  readonly modelVariables: readonly string[];
  readonly positional?: RegExp;
  /** Model formats for which KServe chooses it. */
  readonly formats?: readonly string[];
  /** Where it pulls the models that are named without a host. */
  readonly hub?: string;
  readonly revision: readonly string[];
  /** What runs code of the repository, or unpickles tensors. */
  readonly unsafe: readonly RegExp[];
}

const ON = /^(?:1|true|yes|on)$/i;
const variable = (name: string, values: RegExp, example: string, ...others: readonly string[]): Switch => ({ name: `${name}=${example}`, variables: [name, ...others], values });

const HUB_OFFLINE = variable('HF_HUB_OFFLINE', ON, '1', 'TRANSFORMERS_OFFLINE');
const HUB_QUIET = variable('HF_HUB_DISABLE_TELEMETRY', ON, '1', 'DISABLE_TELEMETRY', 'DO_NOT_TRACK', 'HF_HUB_OFFLINE');
const VLLM_QUIET = variable('VLLM_NO_USAGE_STATS', ON, '1', 'DO_NOT_TRACK', 'VLLM_DO_NOT_TRACK');
const TRUST = /^--trust[-_]remote[-_]code(?:=(?:true|1))?$/i;
const PICKLE_FILE = /\.(?:bin|pt|pth|pkl|pickle|ckpt)$/i;
const PICKLE_FORMAT = /^--load[-_]format=(?:pt|npcache)$/;

/** The model servers that are recognized, by command first and image second. */
export const MODEL_SERVERS: readonly ModelServer[] = [
  {
    name: 'vLLM', formats: ['huggingface', 'vllm'], image: /(?:^|\/)(?:vllm[a-z0-9-]*|llm-d-[a-z0-9-]+|vllm-cpu-release-repo)$|\/vllm\//, command: /(?:^|[\s/])vllm(?:\s|$)|vllm\.entrypoints/,
    offline: [HUB_OFFLINE, HUB_QUIET, VLLM_QUIET], online: [/^--tool-server/, /^VLLM_SERVER_DEV_MODE=1$/],
    model: ['--model'], modelVariables: ['VLLM_MODEL', 'SM_VLLM_MODEL'], positional: /^serve$/, revision: ['--revision'], unsafe: [TRUST, PICKLE_FORMAT, PICKLE_FILE],
  },
  {
    name: 'SGLang', image: /(?:^|\/)sglang[a-z0-9-]*$/, command: /sglang\.launch_server|(?:^|[\s/])sglang(?:\s|$)/,
    offline: [HUB_OFFLINE, HUB_QUIET], online: [], model: ['--model-path', '--model'], modelVariables: [], revision: ['--revision'], unsafe: [TRUST, PICKLE_FORMAT, PICKLE_FILE],
  },
  {
    name: 'llama.cpp', image: /(?:^|\/)llama\.?cpp[a-z0-9.-]*$|(?:^|\/)llama-server$/, command: /(?:^|[\s/])llama-server(?:\s|$)/,
    offline: [{ name: '--offline', variables: ['LLAMA_ARG_OFFLINE'], values: ON, flags: [/^--offline$/] }], online: [/^(?:-hf|-hfr|--hf-repo|-mu|--model-url|-dr|--docker-repo)(?:=|$)/, /^LLAMA_ARG_(?:HF_REPO|MODEL_URL|DOCKER_REPO)=./],
    model: ['--model', '-m', '-hf', '-hfr', '--hf-repo', '-mu', '--model-url'], modelVariables: ['LLAMA_ARG_MODEL', 'LLAMA_ARG_HF_REPO', 'LLAMA_ARG_MODEL_URL'], revision: [], unsafe: [PICKLE_FILE],
  },
  {
    name: 'TGI', image: /(?:^|\/)(?:huggingface-pytorch-tgi|text-generation)-inference$|(?:^|\/)text-embeddings-inference$/, command: /text-generation-launcher|text-embeddings-router/,
    offline: [HUB_OFFLINE, { name: 'USAGE_STATS=off', variables: ['USAGE_STATS'], values: /^off$/i, flags: [/^--usage-stats=off$/] }], online: [],
    model: ['--model-id'], modelVariables: ['MODEL_ID', 'HF_MODEL_ID'], revision: ['--revision'], unsafe: [TRUST, /^TRUST_REMOTE_CODE=(?:true|1)$/i, PICKLE_FILE],
  },
  {
    name: 'DJL Serving', image: /(?:^|\/)djl-(?:inference|serving)$/, command: /(?:^|[\s/])djl-serving(?:\s|$)/,
    offline: [HUB_OFFLINE, variable('OPT_OUT_TRACKING', ON, 'true')], online: [],
    model: [], modelVariables: ['HF_MODEL_ID', 'OPTION_MODEL_ID'], revision: [], unsafe: [/^(?:HF|OPTION)_TRUST_REMOTE_CODE=(?:true|1)$/i, PICKLE_FILE],
  },
  {
    name: 'Triton', formats: ['triton', 'tensorrt'], image: /(?:^|\/)tritonserver$/, command: /(?:^|[\s/])tritonserver(?:\s|$)/,
    offline: [], online: [], model: ['--model-repository', '--model-store'], modelVariables: [], revision: [], unsafe: [PICKLE_FILE],
  },
  {
    name: 'Ollama', hub: 'registry.ollama.ai', image: /(?:^|\/)ollama$/, command: /(?:^|[\s/])ollama(?:\s|$)/,
    offline: [variable('OLLAMA_NO_CLOUD', ON, '1')], online: [/\bollama (?:pull|run)\b/, /^pull$/, /^run$/, /-cloud(?::|$)/], model: [], modelVariables: ['OLLAMA_MODEL'], positional: /^(?:pull|run)$/, revision: [], unsafe: [],
  },
];
