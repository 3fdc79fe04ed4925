import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import {
  InferenceEndpoint, type InferenceEndpointProps, PrivateNetwork, type PrivateNetworkProps, type StoredWeights, WeightStore, type WeightStoreProps,
} from '../constructs/aws';

/** Properties for `AwsInferenceStack`. */
export interface AwsInferenceStackProps extends StackProps {
  /** Where it is deployed: both are part of the code, so that both can be judged before deployment. */
  readonly env: { readonly account: string; readonly region: string };

  /** The places the stack may be deployed to: blocs (`EU`), countries (`DE`), operator places (`aws:eu-central-1`). */
  readonly allowedPlaces: WeightStoreProps['allowedPlaces'];

  /** The class of the most sensitive data in prompts and answers; the weights take it too. */
  readonly dataClass: string;

  /** The network around the endpoint. */
  readonly network: PrivateNetworkProps;

  /** The endpoint; what the stack composes is left out. */
  readonly endpoint: Omit<InferenceEndpointProps, 'dataClass' | 'network' | 'weights'>;

  /** The model to serve, in the stack's own store. */
  readonly weights: Omit<StoredWeights, 'store'>;
}

/** One pinned model behind a private SageMaker endpoint, with its weights, in one region. */
export class AwsInferenceStack extends Stack {
  constructor(scope: Construct, id: string, props: AwsInferenceStackProps) {
    super(scope, id, props);
    const { allowedPlaces, dataClass } = props;

    const store = new WeightStore(this, 'Weights', { allowedPlaces, dataClass });
    const network = new PrivateNetwork(this, 'Network', props.network);
    new InferenceEndpoint(this, 'Endpoint', { ...props.endpoint, dataClass, network, weights: { ...props.weights, store } });
  }
}
