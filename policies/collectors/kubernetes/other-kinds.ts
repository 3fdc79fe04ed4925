/** What a property of an object of another API states. */
export interface Entry {
  /** `[]` a list, `{}` the values of a map. */
  readonly path: string;
  readonly states: 'host' | 'text' | 'telemetry' | 'chart' | 'image' | 'weights' | 'key-region' | 'backup-region' | 'backup-host' | 'home-region' | 'open-egress' | 'requirements';
}

/** An object of another API. */
export interface OtherKind {
  readonly entries: readonly Entry[];
  /** It brings objects that are not part of this check. */
  readonly brings?: string;
}

const entry = (path: string, states: Entry['states']): Entry => ({ path, states });
const NOTHING: OtherKind = { entries: [] };
const CHART = 'what the chart or repository holds is not rendered here';

/** Kinds that hold no payload and name no place, by type. */
const PLAIN: readonly string[] = [
  'Namespace', 'ServiceAccount', 'LimitRange', 'ResourceQuota', 'Node', 'Service', 'Event', 'Binding',
  'networking.k8s.io/NetworkPolicy', 'networking.k8s.io/IngressClass', 'networking.k8s.io/Ingress', 'extensions/Ingress', 'networking.k8s.io/IPAddress', 'networking.k8s.io/ServiceCIDR',
  'rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
  'policy/PodDisruptionBudget', 'autoscaling/HorizontalPodAutoscaler', 'autoscaling.k8s.io/VerticalPodAutoscaler', 'scheduling.k8s.io/PriorityClass', 'scheduling.x-k8s.io/PodGroup', 'node.k8s.io/RuntimeClass',
  'coordination.k8s.io/Lease', 'storage.k8s.io/CSIDriver', 'storage.k8s.io/CSINode', 'storage.k8s.io/VolumeAttributesClass', 'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding', 'resource.k8s.io/DeviceClass', 'resource.k8s.io/ResourceClaim', 'resource.k8s.io/ResourceClaimTemplate',
  'gateway.networking.k8s.io/GatewayClass', 'gateway.networking.k8s.io/Gateway', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/ReferenceGrant',
  'inference.networking.k8s.io/InferencePool', 'inference.networking.x-k8s.io/InferencePool', 'inference.networking.x-k8s.io/InferenceModel', 'inference.networking.x-k8s.io/InferenceObjective',
  'cilium.io/CiliumNetworkPolicy', 'cilium.io/CiliumClusterwideNetworkPolicy', 'networking.istio.io/VirtualService', 'networking.istio.io/DestinationRule', 'networking.istio.io/Gateway', 'security.istio.io/PeerAuthentication', 'security.istio.io/AuthorizationPolicy',
  'cert-manager.io/Certificate', 'monitoring.coreos.com/ServiceMonitor', 'monitoring.coreos.com/PodMonitor', 'monitoring.coreos.com/PrometheusRule', 'external-secrets.io/ExternalSecret', 'external-secrets.io/ClusterExternalSecret',
  'velero.io/Backup', 'velero.io/Schedule', 'velero.io/Restore', 'snapshot.storage.k8s.io/VolumeSnapshotClass', 'kueue.x-k8s.io/LocalQueue', 'kueue.x-k8s.io/ClusterQueue', 'kueue.x-k8s.io/Workload', 'karpenter.k8s.aws/EC2NodeClass',
];

/** Kinds of other APIs, and what of them matters here, by type. */
export const OTHER_KINDS: ReadonlyMap<string, OtherKind> = new Map<string, OtherKind>([
  ...PLAIN.map((type) => [type, NOTHING] as const),
  ['Endpoints', { entries: [entry('subsets[].addresses[].ip', 'host')] }],
  ['discovery.k8s.io/EndpointSlice', { entries: [entry('endpoints[].addresses[]', 'host')] }],
  ['PersistentVolume', { entries: [entry('spec.nfs.server', 'host'), entry('spec.iscsi.targetPortal', 'host'), entry('spec.cephfs.monitors[]', 'host'), entry('spec.csi.volumeAttributes{}', 'text')] }],
  ['storage.k8s.io/StorageClass', { entries: [entry('parameters{}', 'text')] }],
  ['admissionregistration.k8s.io/MutatingWebhookConfiguration', { entries: [entry('webhooks[].clientConfig.url', 'host')] }],
  ['admissionregistration.k8s.io/ValidatingWebhookConfiguration', { entries: [entry('webhooks[].clientConfig.url', 'host')] }],
  ['external-secrets.io/SecretStore', { entries: [entry('spec.provider.aws.region', 'key-region'), entry('spec.provider.vault.server', 'host'), entry('spec.provider.azurekv.vaultUrl', 'host'), entry('spec.provider.scaleway.apiUrl', 'host')] }],
  ['external-secrets.io/ClusterSecretStore', { entries: [entry('spec.provider.aws.region', 'key-region'), entry('spec.provider.vault.server', 'host'), entry('spec.provider.azurekv.vaultUrl', 'host'), entry('spec.provider.scaleway.apiUrl', 'host')] }],
  ['karpenter.sh/NodePool', { entries: [entry('spec.template.spec.requirements', 'requirements')] }],
  ['velero.io/BackupStorageLocation', { entries: [entry('spec.config.region', 'backup-region'), entry('spec.config.s3Url', 'backup-host')] }],
  ['velero.io/VolumeSnapshotLocation', { entries: [entry('spec.config.region', 'backup-region')] }],
  ['helm.toolkit.fluxcd.io/HelmRelease', { entries: [entry('spec.values', 'text')], brings: CHART }],
  ['kustomize.toolkit.fluxcd.io/Kustomization', { entries: [], brings: CHART }],
  ['source.toolkit.fluxcd.io/HelmRepository', { entries: [entry('spec.url', 'chart')] }],
  ['source.toolkit.fluxcd.io/OCIRepository', { entries: [entry('spec.url', 'chart')] }],
  ['source.toolkit.fluxcd.io/GitRepository', { entries: [entry('spec.url', 'chart')] }],
  ['source.toolkit.fluxcd.io/Bucket', { entries: [entry('spec.endpoint', 'host')] }],
  ['argoproj.io/Application', { entries: [entry('spec.source.repoURL', 'chart'), entry('spec.sources[].repoURL', 'chart')], brings: CHART }],
  ['argoproj.io/AppProject', NOTHING],
  ['monitoring.coreos.com/Prometheus', { entries: [entry('spec.remoteWrite[].url', 'telemetry'), entry('spec.image', 'image')] }],
  ['opentelemetry.io/OpenTelemetryCollector', { entries: [entry('spec.config', 'text'), entry('spec.image', 'image'), entry('spec.env[].value', 'text')] }],
  ['datadoghq.com/DatadogAgent', { entries: [entry('spec.global.site', 'telemetry')] }],
  ['networking.istio.io/ServiceEntry', { entries: [entry('spec.hosts[]', 'host'), entry('spec.endpoints[].address', 'host')] }],
  ['networking.istio.io/Sidecar', { entries: [entry('spec.outboundTrafficPolicy.mode', 'open-egress')] }],
  ['cert-manager.io/Issuer', { entries: [entry('spec.acme.server', 'host'), entry('spec.vault.server', 'host')] }],
  ['cert-manager.io/ClusterIssuer', { entries: [entry('spec.acme.server', 'host'), entry('spec.vault.server', 'host')] }],
  ['keda.sh/ScaledObject', { entries: [entry('spec.triggers[].metadata{}', 'text')] }],
  ['serving.kserve.io/InferenceGraph', { entries: [entry('spec.nodes{}.steps[].serviceUrl', 'host')] }],
  ['serving.kserve.io/LLMInferenceService', { entries: [entry('spec.model.uri', 'weights')] }],
  ['serving.kserve.io/ClusterStorageContainer', { entries: [entry('spec.container.image', 'image')] }],
  ['infrastructure.cluster.x-k8s.io/AWSCluster', { entries: [entry('spec.region', 'home-region')] }],
  ['controlplane.cluster.x-k8s.io/AWSManagedControlPlane', { entries: [entry('spec.region', 'home-region')] }],
]);
