import { Token } from 'aws-cdk-lib';
import type { IRepository } from 'aws-cdk-lib/aws-ecr';
import type { CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { requireCount } from '../counts';
import { OFFLINE_ENVIRONMENT } from '../offline';
import { type PinnedWeights, requirePin, requirePinnedWeights } from '../pins';
import { type Tuning, tuned } from '../tuning';
import type { WeightStore } from './weight-store';

/** An image in the account's own registry, in the region of the stack. */
export interface OwnImage {
  /** The name of the ECR repository that the image was mirrored to. */
  readonly repositoryName: string;

  /** The digest of the image: `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
}

/** Weights in a store, under the prefix that holds exactly one revision. */
export interface StoredWeights extends PinnedWeights {
  /** The store they are in. */
  readonly store: WeightStore;

  /** The prefix of the uncompressed files, ending in `/`. */
  readonly prefix: string;
}

/** What is served, and how. */
export interface ModelContainerProps {
  /** The image of the model server: one that reads `/opt/ml/model` and the `SM_VLLM_*` variables. */
  readonly image: OwnImage;

  /** The model to serve. */
  readonly weights: StoredWeights;

  /** How many accelerators of the instance the model is split over. */
  readonly accelerators: number;

  /** The longest request and answer together, in tokens. */
  readonly contextLength: number;

  /**
   * Settings of the server that change speed and format only.
   *
   * @default - the server's own
   */
  readonly tuning?: Tuning;
}

/** The container of a model, pinned and offline; throws where image or weights are not pinned. */
export function modelContainer(repository: IRepository, props: ModelContainerProps): CfnModel.ContainerDefinitionProperty {
  const { accelerators, contextLength, image, weights } = props;
  requirePin('digest', 'digest of the image', image.digest, Token);
  requirePinnedWeights(weights, Token);
  requirePrefix(weights.prefix);
  requireCount('accelerator count', accelerators, Token);
  requireCount('context length', contextLength, Token);
  return {
    environment: environment(props),
    image: repository.repositoryUriForDigest(image.digest),
    modelDataSource: {
      s3DataSource: { compressionType: 'None', s3DataType: 'S3Prefix', s3Uri: weights.store.bucket.s3UrlForObject(weights.prefix) },
    },
  };
}

/** AWS's own images report each start and install what a `requirements.txt` beside the weights asks for, unless told not to. */
function environment({ accelerators, contextLength, tuning }: ModelContainerProps): Record<string, string> {
  const settings = tuned(tuning).map(([name, value]) => [`SM_VLLM_${name.toUpperCase().replaceAll('-', '_')}`, value || 'true']);
  return {
    SM_VLLM_MODEL: '/opt/ml/model',
    SM_VLLM_LOAD_FORMAT: 'safetensors',
    SM_VLLM_MAX_MODEL_LEN: String(contextLength),
    SM_VLLM_TENSOR_PARALLEL_SIZE: String(accelerators),
    ...Object.fromEntries(settings),
    OPT_OUT_TRACKING: 'true',
    STANDARD_AUTO_INSTALL_REQ: 'false',
    ...OFFLINE_ENVIRONMENT,
  };
}

function requirePrefix(prefix: string): void {
  if (Token.isUnresolved(prefix) || /^[^/].*\/$/.test(prefix)) return;
  throw new Error(`prefix of the weights is '${prefix}', allowed is a path such as models/small/: name the folder of one revision`);
}
