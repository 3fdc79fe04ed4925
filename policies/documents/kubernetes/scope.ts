/**
 * Kinds whose objects belong to the cluster and not to a namespace, as `type` of a resource: those of Kubernetes
 * itself, and custom ones that inference platforms and managed clusters commonly add. What is not here counts as
 * namespaced.
 */
export const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'ComponentStatus', 'Namespace', 'Node', 'PersistentVolume',
  'admissionregistration.k8s.io/MutatingAdmissionPolicy', 'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration', 'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/CustomResourceDefinition', 'apiregistration.k8s.io/APIService',
  'certificates.k8s.io/CertificateSigningRequest', 'certificates.k8s.io/ClusterTrustBundle',
  'flowcontrol.apiserver.k8s.io/FlowSchema', 'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
  'networking.k8s.io/IPAddress', 'networking.k8s.io/IngressClass', 'networking.k8s.io/ServiceCIDR', 'node.k8s.io/RuntimeClass',
  'rbac.authorization.k8s.io/ClusterRole', 'rbac.authorization.k8s.io/ClusterRoleBinding',
  'resource.k8s.io/DeviceClass', 'resource.k8s.io/DeviceTaintRule', 'resource.k8s.io/ResourceSlice', 'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/CSIDriver', 'storage.k8s.io/CSINode', 'storage.k8s.io/StorageClass', 'storage.k8s.io/VolumeAttachment',
  'storage.k8s.io/VolumeAttributesClass', 'storagemigration.k8s.io/StorageVersionMigration',
  'cert-manager.io/ClusterIssuer', 'cilium.io/CiliumClusterwideNetworkPolicy', 'cilium.io/CiliumEgressGatewayPolicy',
  'external-secrets.io/ClusterExternalSecret', 'external-secrets.io/ClusterSecretStore', 'gateway.networking.k8s.io/GatewayClass',
  'karpenter.k8s.aws/EC2NodeClass', 'karpenter.sh/NodeClaim', 'karpenter.sh/NodePool', 'kueue.x-k8s.io/ClusterQueue',
  'kueue.x-k8s.io/ResourceFlavor', 'kyverno.io/ClusterPolicy', 'nvidia.com/ClusterPolicy', 'policy.networking.k8s.io/AdminNetworkPolicy',
  'policy.networking.k8s.io/BaselineAdminNetworkPolicy', 'serving.kserve.io/ClusterServingRuntime', 'serving.kserve.io/ClusterStorageContainer',
  'snapshot.storage.k8s.io/VolumeSnapshotClass', 'snapshot.storage.k8s.io/VolumeSnapshotContent',
]);
