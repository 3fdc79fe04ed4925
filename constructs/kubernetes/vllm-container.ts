import type { DeploymentV1SpecTemplateSpecContainer, DeploymentV1SpecTemplateSpecContainerEnv } from '@cdktf/provider-kubernetes/lib/deployment-v1';
import { OFFLINE_ENVIRONMENT } from '../offline';
import { tuned } from '../tuning';
import type { VllmServerProps } from './vllm-server';

/** The port that the model server listens on. */
export const PORT = 8000;

/** How long loading the weights may take, where nothing else is said. */
export const DEFAULT_LOAD_SECONDS = 1800;

const WEIGHTS = '/models';
const SCRATCH = '/scratch';

/** Where the server and its libraries may write, all below one scratch volume: the root is read-only. */
const WRITABLE = {
  HOME: `${SCRATCH}/home`,
  NUMBA_CACHE_DIR: `${SCRATCH}/numba`,
  TORCHINDUCTOR_CACHE_DIR: `${SCRATCH}/inductor`,
  TRITON_CACHE_DIR: `${SCRATCH}/triton`,
  VLLM_CACHE_ROOT: `${SCRATCH}/vllm`,
  XDG_CACHE_HOME: `${SCRATCH}/cache`,
  XDG_CONFIG_HOME: `${SCRATCH}/config`,
};

/** The container of a vLLM server: offline, unprivileged, and ready only once the weights are loaded. */
export function vllmContainer(props: VllmServerProps): DeploymentV1SpecTemplateSpecContainer {
  return {
    name: 'vllm',
    image: props.image,
    imagePullPolicy: 'IfNotPresent',
    args: serverArguments(props),
    env: environment(props),
    port: [{ name: 'http', containerPort: PORT, protocol: 'TCP' }],
    resources: resources(props),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      privileged: false,
      readOnlyRootFilesystem: !props.writableRootFilesystem,
    },
    ...probes(props.loadSeconds ?? DEFAULT_LOAD_SECONDS),
    volumeMount: [
      { name: 'weights', mountPath: WEIGHTS, readOnly: true },
      { name: 'scratch', mountPath: SCRATCH },
      { name: 'temporary', mountPath: '/tmp' },
      { name: 'shared-memory', mountPath: '/dev/shm' },
    ],
  };
}

function serverArguments({ modelName, weights, accelerator, contextLength, tuning }: VllmServerProps): string[] {
  return [
    `--model=${WEIGHTS}/${weights.path}`,
    `--served-model-name=${modelName}`,
    '--load-format=safetensors',
    `--tensor-parallel-size=${accelerator.count}`,
    `--max-model-len=${contextLength}`,
    '--host=0.0.0.0',
    `--port=${PORT}`,
    ...tuned(tuning).map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
  ];
}

function environment({ apiKeySecret }: VllmServerProps): DeploymentV1SpecTemplateSpecContainerEnv[] {
  const plain: DeploymentV1SpecTemplateSpecContainerEnv[] = Object.entries({ ...WRITABLE, ...OFFLINE_ENVIRONMENT }).map(([name, value]) => ({ name, value }));
  if (apiKeySecret === undefined) return plain;
  return [...plain, { name: 'VLLM_API_KEY', valueFrom: { secretKeyRef: { name: apiKeySecret, key: 'api-key' } } }];
}

/** Memory and accelerators are limited to what is asked: neither can be lent. */
function resources({ accelerator, cpu, memory }: VllmServerProps): NonNullable<DeploymentV1SpecTemplateSpecContainer['resources']> {
  const limits = { memory, [accelerator.resource]: String(accelerator.count) };
  return { limits, requests: { cpu, ...limits } };
}

function probes(loadSeconds: number): Pick<DeploymentV1SpecTemplateSpecContainer, 'startupProbe' | 'readinessProbe' | 'livenessProbe'> {
  const httpGet = { path: '/health', port: String(PORT) };
  return {
    startupProbe: { httpGet, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: Math.ceil(loadSeconds / 10) },
    readinessProbe: { httpGet, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 3 },
    livenessProbe: { httpGet, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 10 },
  };
}
