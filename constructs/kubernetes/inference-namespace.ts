import { LimitRangeV1 } from '@cdktf/provider-kubernetes/lib/limit-range-v1';
import { NamespaceV1 } from '@cdktf/provider-kubernetes/lib/namespace-v1';
import { NetworkPolicyV1 } from '@cdktf/provider-kubernetes/lib/network-policy-v1';
import { ResourceQuotaV1 } from '@cdktf/provider-kubernetes/lib/resource-quota-v1';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { DATA_CLASS, requireLabel } from './labels';

/** The most that the pods of a namespace may ask for, together. */
export interface InferenceQuota {
  /** Accelerators by resource name, such as `{ 'nvidia.com/gpu': 4 }`. */
  readonly accelerators: Readonly<Record<string, number>>;

  /** Memory, such as `512Gi`. */
  readonly memory: string;

  /** Processor cores, such as `64`. */
  readonly cpu: string;
}

/** Properties for `InferenceNamespace`. */
export interface InferenceNamespaceProps {
  /** The name of the namespace. */
  readonly name: string;

  /** The class of the most sensitive data in prompts and answers, as the policy names it. */
  readonly dataClass: string;

  /** The most that its pods may ask for, together. */
  readonly quota: InferenceQuota;

  /**
   * The labels of the cluster's DNS pods in `kube-system`.
   *
   * @default { 'k8s-app': 'kube-dns' }
   */
  readonly dnsLabels?: Readonly<Record<string, string>>;
}

/** What a container gets that asks for nothing: the quota refuses containers that state no request. */
const DEFAULT_LIMITS = { cpu: '1', memory: '1Gi' };

/**
 * A namespace in which pods may do only what inference needs.
 *
 * Pod Security `restricted` is enforced, traffic is denied both ways but for DNS, and what pods may ask for is
 * capped. A network policy is worth what the cluster's network makes of it: some enforce none.
 */
export class InferenceNamespace extends Construct {
  /** The name, for what is put into the namespace: a reference, so that the namespace is made first. */
  public readonly namespaceName: string;

  /** The class of the most sensitive data in it. */
  public readonly dataClass: string;

  constructor(scope: Construct, id: string, props: InferenceNamespaceProps) {
    super(scope, id);
    requireLabel('data class', props.dataClass, Token);

    const labels = { [DATA_CLASS]: props.dataClass, ...podSecurity() };
    this.namespaceName = new NamespaceV1(this, 'Resource', { metadata: { name: props.name, labels } }).metadata.name;
    this.dataClass = props.dataClass;

    this.denyAll();
    this.allowDns(props.dnsLabels ?? { 'k8s-app': 'kube-dns' });
    this.limit(props.quota);
  }

  private denyAll(): void {
    new NetworkPolicyV1(this, 'DenyAll', {
      metadata: { name: 'deny-all', namespace: this.namespaceName },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
  }

  private allowDns(podLabels: Readonly<Record<string, string>>): void {
    const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } };
    new NetworkPolicyV1(this, 'AllowDns', {
      metadata: { name: 'allow-dns', namespace: this.namespaceName },
      spec: {
        podSelector: {},
        policyTypes: ['Egress'],
        egress: [
          {
            to: [{ namespaceSelector, podSelector: { matchLabels: { ...podLabels } } }],
            ports: [{ port: '53', protocol: 'UDP' }, { port: '53', protocol: 'TCP' }],
          },
        ],
      },
    });
  }

  private limit({ accelerators, cpu, memory }: InferenceQuota): void {
    const counts = Object.entries(accelerators).map(([resource, count]) => [`requests.${resource}`, String(count)]);
    const hard = { 'requests.cpu': cpu, 'requests.memory': memory, 'services.loadbalancers': '0', 'services.nodeports': '0' };
    new ResourceQuotaV1(this, 'Quota', {
      metadata: { name: 'inference', namespace: this.namespaceName },
      spec: { hard: { ...hard, ...Object.fromEntries(counts) } },
    });
    new LimitRangeV1(this, 'Limits', {
      metadata: { name: 'inference', namespace: this.namespaceName },
      spec: { limit: [{ type: 'Container', default: DEFAULT_LIMITS, defaultRequest: DEFAULT_LIMITS }] },
    });
  }
}

function podSecurity(): Record<string, string> {
  return Object.fromEntries(['enforce', 'audit', 'warn'].map((mode) => [`pod-security.kubernetes.io/${mode}`, 'restricted']));
}
