import { NetworkPolicyV1, type NetworkPolicyV1SpecIngress } from '@cdktf/provider-kubernetes/lib/network-policy-v1';
import { PodDisruptionBudgetV1 } from '@cdktf/provider-kubernetes/lib/pod-disruption-budget-v1';
import { ServiceV1 } from '@cdktf/provider-kubernetes/lib/service-v1';
import { Construct } from 'constructs';
import type { InferenceNamespace } from './inference-namespace';

/** Pods that may call the model. */
export interface Client {
  /** Their namespace. */
  readonly namespace: string;

  /** Their labels. */
  readonly podLabels: Readonly<Record<string, string>>;
}

/** Properties for `InferenceAccess`. */
export interface InferenceAccessProps {
  /** The name of the deployment, of its service, and of its pods' label `app.kubernetes.io/name`. */
  readonly name: string;

  /** The namespace it is in. */
  readonly namespace: InferenceNamespace;

  /** The pods that may call it. */
  readonly clients: readonly Client[];

  /** The port that its pods listen on. */
  readonly port: number;
}

/** The way in to a model server: an address inside the cluster, open to named clients, kept up while nodes are drained. */
export class InferenceAccess extends Construct {
  constructor(scope: Construct, id: string, { name, namespace, clients, port }: InferenceAccessProps) {
    super(scope, id);
    const metadata = { name, namespace: namespace.namespaceName };
    const matchLabels = { 'app.kubernetes.io/name': name };

    new ServiceV1(this, 'Service', {
      metadata,
      spec: { type: 'ClusterIP', selector: matchLabels, port: [{ name: 'http', port, targetPort: String(port), protocol: 'TCP' }] },
    });
    new PodDisruptionBudgetV1(this, 'Budget', { metadata, spec: { maxUnavailable: '1', selector: { matchLabels } } });
    if (clients.length > 0) {
      new NetworkPolicyV1(this, 'AllowClients', {
        metadata: { ...metadata, name: `allow-clients-of-${name}` },
        spec: { podSelector: { matchLabels }, policyTypes: ['Ingress'], ingress: [ingress(clients, port)] },
      });
    }
  }
}

function ingress(clients: readonly Client[], port: number): NetworkPolicyV1SpecIngress {
  return {
    from: clients.map(({ namespace, podLabels }) => ({
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
      podSelector: { matchLabels: { ...podLabels } },
    })),
    ports: [{ port: String(port), protocol: 'TCP' }],
  };
}
