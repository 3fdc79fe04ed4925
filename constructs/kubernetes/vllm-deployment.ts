import { DeploymentV1 } from '@cdktf/provider-kubernetes/lib/deployment-v1';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { requireCount } from '../counts';
import { requirePin, requirePinnedWeights } from '../pins';
import { type Client, InferenceAccess } from './inference-access';
import type { InferenceNamespace } from './inference-namespace';
import { DATA_CLASS, requireLabel, WEIGHTS_DIGEST, WEIGHTS_REVISION } from './labels';
import { DEFAULT_LOAD_SECONDS, PORT } from './vllm-container';
import { vllmPod } from './vllm-pod';
import { requireServer, type VllmServerProps } from './vllm-server';

/** Properties for `VllmDeployment`. */
export interface VllmDeploymentProps extends VllmServerProps {
  /** The namespace it runs in. */
  readonly namespace: InferenceNamespace;

  /** The name of the deployment and of its service, such as `assistant`. */
  readonly name: string;

  /** The region that nodes must be labeled with (`topology.kubernetes.io/region`), such as `fr-par`. */
  readonly region: string;

  /**
   * The pods that may call the model.
   *
   * @default - none: nothing can call it
   */
  readonly clients?: readonly Client[];

  /**
   * How many replicas run.
   *
   * @default 1
   */
  readonly replicas?: number;
}

/**
 * A vLLM server for one pinned model, on nodes of one region, that reaches no one and is reached by its clients only.
 *
 * The annotations `freehold.dev/weights-revision` and `freehold.dev/weights-digest` of its pods say which weights
 * are served. Accelerators are scarce, so a rollout replaces replicas in place instead of adding one first.
 */
export class VllmDeployment extends Construct {
  /** Where clients find the model, such as `http://assistant.inference.svc:8000`. */
  public readonly url: string;

  constructor(scope: Construct, id: string, props: VllmDeploymentProps) {
    super(scope, id);
    const { name, namespace, clients = [] } = props;
    requirePin('image', 'image', props.image, Token);
    requirePinnedWeights(props.weights, Token);
    requireLabel('region', props.region, Token);
    requireServer(props);
    requireCount('replicas', props.replicas ?? 1, Token);

    this.createDeployment(props);
    new InferenceAccess(this, 'Access', { name, namespace, clients, port: PORT });
    this.url = `http://${name}.${namespace.namespaceName}.svc:${PORT}`;
  }

  private createDeployment(props: VllmDeploymentProps): void {
    const { name, namespace, replicas = 1, weights, loadSeconds = DEFAULT_LOAD_SECONDS } = props;
    const matchLabels = { 'app.kubernetes.io/name': name };
    const labels = { ...matchLabels, [DATA_CLASS]: namespace.dataClass };
    const annotations = { [WEIGHTS_REVISION]: weights.revision, [WEIGHTS_DIGEST]: weights.digest };

    new DeploymentV1(this, 'Resource', {
      waitForRollout: false,
      metadata: { name, namespace: namespace.namespaceName, labels },
      spec: {
        progressDeadlineSeconds: loadSeconds + 300,
        replicas: String(replicas),
        selector: { matchLabels },
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '0', maxUnavailable: '1' } },
        template: { metadata: { labels, annotations }, spec: vllmPod(props, props.region) },
      },
    });
  }
}
