/** What a property of an object of another API states. */
export interface Entry {
  /** `[]` a list, `{}` the values of a map. */
  readonly path: string;
  readonly states: 'host' | 'text' | 'script' | 'secret-store' | 'volume' | 'telemetry' | 'chart' | 'image' | 'weights' | 'key-region' | 'backup-region' | 'backup-host' | 'home-region' | 'open-egress' | 'requirements';
}

/** An object of another API. */
export interface OtherKind {
  readonly entries: readonly Entry[];
  /** It brings objects that are not part of this check. */
  readonly brings?: string;
}

const entry = (path: string, states: Entry['states']): Entry => ({ path, states });
const SECRET_STORE: OtherKind = { entries: [entry('spec.provider', 'secret-store'), entry('spec.provider.aws.region', 'key-region'), ...['vault.server', 'azurekv.vaultUrl', 'scaleway.apiUrl'].map((path) => entry(`spec.provider.${path}`, 'host'))] };
const NOTHING: OtherKind = { entries: [] };
const CHART = 'what the chart or repository holds is not rendered here';

const SOURCES = ['source', 'sources[]'];

/** What Argo CD fetches and renders, and the values it renders it with. */
const argo = (spec: string): readonly Entry[] => SOURCES.flatMap((source) => [
  entry(`${spec}.${source}.repoURL`, 'chart'),
  ...['values', 'valuesObject', 'parameters[].value'].map((values) => entry(`${spec}.${source}.helm.${values}`, 'text')),
]);

/** Kinds that hold no payload and name no place, by type. */
const PLAIN: readonly string[] = [
  'Namespace', 'ServiceAccount', 'LimitRange', 'ResourceQuota', 'Node', 'Service', 'Event', 'Binding',
  'networking.k8s.io/NetworkPolicy', 'networking.k8s.io/IngressClass', 'networking.k8s.io/Ingress', 'extensions/Ingress', 'networking.k8s.io/IPAddress', 'networking.k8s.io/ServiceCIDR',
  'rbac.authorization.k8s.io/Role', 'rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
  'policy/PodDisruptionBudget', 'autoscaling/HorizontalPodAutoscaler', 'autoscaling.k8s.io/VerticalPodAutoscaler', 'scheduling.k8s.io/PriorityClass', 'scheduling.x-k8s.io/PodGroup', 'node.k8s.io/RuntimeClass',
  'coordination.k8s.io/Lease', 'storage.k8s.io/CSIDriver', 'storage.k8s.io/CSINode', 'storage.k8s.io/VolumeAttributesClass', 'apiregistration.k8s.io/APIService',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy', 'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding', 'resource.k8s.io/DeviceClass', 'resource.k8s.io/ResourceClaim', 'resource.k8s.io/ResourceClaimTemplate',
  'gateway.networking.k8s.io/GatewayClass', 'gateway.networking.k8s.io/Gateway', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute', 'gateway.networking.k8s.io/ReferenceGrant',
  'inference.networking.k8s.io/InferencePool', 'inference.networking.x-k8s.io/InferencePool', 'inference.networking.x-k8s.io/InferenceModel', 'inference.networking.x-k8s.io/InferenceObjective',
  'cilium.io/CiliumNetworkPolicy', 'cilium.io/CiliumClusterwideNetworkPolicy', 'networking.istio.io/DestinationRule', 'networking.istio.io/Gateway', 'security.istio.io/PeerAuthentication', 'security.istio.io/AuthorizationPolicy',
  'cert-manager.io/Certificate', 'monitoring.coreos.com/PrometheusRule', 'external-secrets.io/ExternalSecret', 'external-secrets.io/ClusterExternalSecret',
  'certificates.k8s.io/CertificateSigningRequest', 'authentication.k8s.io/TokenRequest', 'policy/PodSecurityPolicy',
  'velero.io/Backup', 'velero.io/Schedule', 'velero.io/Restore', 'snapshot.storage.k8s.io/VolumeSnapshotClass', 'kueue.x-k8s.io/LocalQueue', 'kueue.x-k8s.io/ClusterQueue', 'kueue.x-k8s.io/Workload',
];

/** Kinds of other APIs, and what of them matters here, by type. */
export const OTHER_KINDS: ReadonlyMap<string, OtherKind> = new Map<string, OtherKind>([
  ...PLAIN.map((type) => [type, NOTHING] as const),
  ['Endpoints', { entries: [entry('subsets[].addresses[].ip', 'host'), entry('subsets[].notReadyAddresses[].ip', 'host')] }],
  ['discovery.k8s.io/EndpointSlice', { entries: [entry('endpoints[].addresses[]', 'host')] }],
  ['PersistentVolume', { entries: [entry('spec.nfs.server', 'host'), entry('spec.iscsi.targetPortal', 'host'), entry('spec.cephfs.monitors[]', 'host'), entry('spec.rbd.monitors[]', 'host'), entry('spec.quobyte.registry', 'host'), entry('spec.azureDisk.diskURI', 'host'), entry('spec.flexVolume.options{}', 'text'), entry('spec.csi.volumeAttributes{}', 'text'), entry('spec.mountOptions[]', 'script'), entry('spec.awsElasticBlockStore.volumeID', 'volume'), entry('spec.csi.volumeHandle', 'volume')] }],
  ['karpenter.k8s.aws/EC2NodeClass', { entries: [entry('spec.userData', 'script')] }],
  ['ray.io/RayService', { entries: [entry('spec.serveConfigV2', 'script')] }],
  ['ray.io/RayJob', { entries: [entry('spec.entrypoint', 'script'), entry('spec.runtimeEnvYAML', 'script')] }],
  ...['ServiceMonitor', 'PodMonitor'].map((kind) => [`monitoring.coreos.com/${kind}`, { entries: [entry('spec.endpoints[].proxyUrl', 'host'), entry('spec.podMetricsEndpoints[].proxyUrl', 'host')] }] as const),
  ['apiextensions.k8s.io/CustomResourceDefinition', { entries: [entry('spec.conversion.webhook.clientConfig.url', 'host')] }],
  ['storage.k8s.io/StorageClass', { entries: [entry('parameters{}', 'text')] }],
  ['admissionregistration.k8s.io/MutatingWebhookConfiguration', { entries: [entry('webhooks[].clientConfig.url', 'host')] }],
  ['admissionregistration.k8s.io/ValidatingWebhookConfiguration', { entries: [entry('webhooks[].clientConfig.url', 'host')] }],
  ['external-secrets.io/SecretStore', SECRET_STORE],
  ['external-secrets.io/ClusterSecretStore', SECRET_STORE],
  ['karpenter.sh/NodePool', { entries: [entry('spec.template.spec.requirements', 'requirements')] }],
  ['velero.io/BackupStorageLocation', { entries: [entry('spec.config.region', 'backup-region'), entry('spec.config.s3Url', 'backup-host')] }],
  ['velero.io/VolumeSnapshotLocation', { entries: [entry('spec.config.region', 'backup-region')] }],
  ['helm.toolkit.fluxcd.io/HelmRelease', { entries: [entry('spec.values', 'text')], brings: CHART }],
  ['kustomize.toolkit.fluxcd.io/Kustomization', { entries: [entry('spec.postBuild.substitute', 'text')], brings: CHART }],
  ['helm.cattle.io/HelmChart', { entries: [entry('spec.repo', 'chart'), entry('spec.valuesContent', 'text'), entry('spec.set', 'text')], brings: CHART }],
  ['helm.cattle.io/HelmChartConfig', { entries: [entry('spec.valuesContent', 'text')], brings: CHART }],
  ['source.toolkit.fluxcd.io/HelmRepository', { entries: [entry('spec.url', 'chart')] }],
  ['source.toolkit.fluxcd.io/OCIRepository', { entries: [entry('spec.url', 'chart')] }],
  ['source.toolkit.fluxcd.io/GitRepository', { entries: [entry('spec.url', 'chart')] }],
  ['source.toolkit.fluxcd.io/Bucket', { entries: [entry('spec.endpoint', 'host')] }],
  ['argoproj.io/Application', { entries: argo('spec'), brings: CHART }],
  ['argoproj.io/ApplicationSet', { entries: [...argo('spec.template.spec'), entry('spec.generators[]', 'text')], brings: CHART }],
  ['argoproj.io/AppProject', NOTHING],
  ['monitoring.coreos.com/PrometheusAgent', { entries: [entry('spec.remoteWrite[].url', 'telemetry'), entry('spec.image', 'image')] }],
  ['operator.victoriametrics.com/VMAgent', { entries: [entry('spec.remoteWrite[].url', 'telemetry')] }],
  ...['logging.banzaicloud.io/Output', 'logging.banzaicloud.io/ClusterOutput', 'fluentbit.fluent.io/Output', 'fluentbit.fluent.io/ClusterOutput', 'monitoring.grafana.com/LogsInstance', 'telemetry.istio.io/Telemetry'].map((type): [string, OtherKind] => [type, { entries: [entry('spec', 'text')] }]),
  ['monitoring.coreos.com/Prometheus', { entries: [entry('spec.remoteWrite[].url', 'telemetry'), entry('spec.remoteRead[].url', 'host'), entry('spec.image', 'image')] }],
  ['opentelemetry.io/OpenTelemetryCollector', { entries: [entry('spec.config', 'text'), entry('spec.image', 'image'), entry('spec.env[].value', 'text')] }],
  ['datadoghq.com/DatadogAgent', { entries: [entry('spec.global.site', 'telemetry')] }],
  ['networking.istio.io/ServiceEntry', { entries: [entry('spec.hosts[]', 'host'), entry('spec.endpoints[].address', 'host')] }],
  ['security.istio.io/RequestAuthentication', { entries: [entry('spec.jwtRules[].issuer', 'host'), entry('spec.jwtRules[].jwksUri', 'host')] }],
  ['networking.istio.io/VirtualService', { entries: ['http[].route[].destination', 'http[].mirror', 'http[].mirrors[].destination', 'tcp[].route[].destination', 'tls[].route[].destination'].map((to) => entry(`spec.${to}.host`, 'host')) }],
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
