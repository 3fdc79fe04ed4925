import { Token } from 'cdktf';
import { requireCount } from '../counts';
import type { PinnedWeights } from '../pins';
import type { Tuning } from '../tuning';

/** Weights on a volume that already holds them, verified by whoever filled it. */
export interface MountedWeights extends PinnedWeights {
  /** The existing claim, in the namespace of the deployment; more than one replica needs one that many nodes can mount. */
  readonly claimName: string;

  /** The folder of the model on the volume, without a leading `/`. */
  readonly path: string;
}

/** Accelerators of one node, all for one replica. */
export interface Accelerator {
  /** The resource name that the node's device plugin offers, such as `nvidia.com/gpu`. */
  readonly resource: string;

  /** How many: the model is split over all of them. */
  readonly count: number;
}

/** What a replica of a vLLM server is. */
export interface VllmServerProps {
  /** The name of the model in requests. */
  readonly modelName: string;

  /** The image with its registry and digest, such as `rg.fr-par.scw.cloud/acme/vllm@sha256:…`. */
  readonly image: string;

  /** The weights to serve. */
  readonly weights: MountedWeights;

  /** The accelerators of a replica. */
  readonly accelerator: Accelerator;

  /** Processor cores of a replica, such as `8`. */
  readonly cpu: string;

  /** Memory of a replica, such as `64Gi`: shared memory counts. */
  readonly memory: string;

  /** The longest request and answer together, in tokens. */
  readonly contextLength: number;

  /**
   * An existing secret with the key `api-key` that callers must show on `/v1`.
   *
   * @default - no key: the clients' network identity alone decides
   */
  readonly apiKeySecret?: string;

  /**
   * Settings of the server that change speed and format only.
   *
   * @default - the server's own
   */
  readonly tuning?: Tuning;

  /**
   * How long loading the weights may take, in seconds.
   *
   * @default 1800
   */
  readonly loadSeconds?: number;

  /**
   * The largest size of the scratch volume.
   *
   * @default '20Gi'
   */
  readonly scratch?: string;

  /**
   * The size of `/dev/shm`; more accelerators need more.
   *
   * @default '2Gi'
   */
  readonly sharedMemory?: string;

  /**
   * Gives up the read-only root, for nodes where the hook of the NVIDIA runtime writes to it.
   *
   * @default false
   */
  readonly writableRootFilesystem?: boolean;
}

/** Throws where the numbers make no server, or the path leaves the volume. */
export function requireServer({ accelerator, contextLength, weights }: VllmServerProps): void {
  requireCount('accelerator count', accelerator.count, Token);
  requireCount('context length', contextLength, Token);
  const isBelow = weights.path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isBelow) throw new Error(`path of the weights is '${weights.path}', allowed is a folder such as models/small: name it from the top of the volume`);
}
