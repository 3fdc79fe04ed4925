/** API group, version and kind of the Terraform provider's resource types, without their version suffix. */
export const TERRAFORM_KINDS: ReadonlyMap<string, readonly [apiVersion: string, kind: string]> = new Map([
  ['api_service', ['apiregistration.k8s.io/v1', 'APIService']],
  ['certificate_signing_request', ['certificates.k8s.io/v1', 'CertificateSigningRequest']],
  ['cluster_role', ['rbac.authorization.k8s.io/v1', 'ClusterRole']],
  ['cluster_role_binding', ['rbac.authorization.k8s.io/v1', 'ClusterRoleBinding']],
  ['config_map', ['v1', 'ConfigMap']],
  ['config_map_v1_data', ['v1', 'ConfigMap']],
  ['cron_job', ['batch/v1', 'CronJob']],
  ['csi_driver', ['storage.k8s.io/v1', 'CSIDriver']],
  ['daemon_set', ['apps/v1', 'DaemonSet']],
  ['daemonset', ['apps/v1', 'DaemonSet']],
  ['default_service_account', ['v1', 'ServiceAccount']],
  ['deployment', ['apps/v1', 'Deployment']],
  ['endpoint_slice', ['discovery.k8s.io/v1', 'EndpointSlice']],
  ['endpoints', ['v1', 'Endpoints']],
  ['horizontal_pod_autoscaler', ['autoscaling/v2', 'HorizontalPodAutoscaler']],
  ['ingress', ['networking.k8s.io/v1', 'Ingress']],
  ['ingress_class', ['networking.k8s.io/v1', 'IngressClass']],
  ['job', ['batch/v1', 'Job']],
  ['limit_range', ['v1', 'LimitRange']],
  ['mutating_webhook_configuration', ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration']],
  ['namespace', ['v1', 'Namespace']],
  ['network_policy', ['networking.k8s.io/v1', 'NetworkPolicy']],
  ['persistent_volume', ['v1', 'PersistentVolume']],
  ['persistent_volume_claim', ['v1', 'PersistentVolumeClaim']],
  ['pod', ['v1', 'Pod']],
  ['pod_disruption_budget', ['policy/v1', 'PodDisruptionBudget']],
  ['pod_security_policy', ['policy/v1beta1', 'PodSecurityPolicy']],
  ['priority_class', ['scheduling.k8s.io/v1', 'PriorityClass']],
  ['replication_controller', ['v1', 'ReplicationController']],
  ['resource_quota', ['v1', 'ResourceQuota']],
  ['role', ['rbac.authorization.k8s.io/v1', 'Role']],
  ['role_binding', ['rbac.authorization.k8s.io/v1', 'RoleBinding']],
  ['runtime_class', ['node.k8s.io/v1', 'RuntimeClass']],
  ['secret', ['v1', 'Secret']],
  ['secret_v1_data', ['v1', 'Secret']],
  ['service', ['v1', 'Service']],
  ['service_account', ['v1', 'ServiceAccount']],
  ['stateful_set', ['apps/v1', 'StatefulSet']],
  ['storage_class', ['storage.k8s.io/v1', 'StorageClass']],
  ['token_request', ['authentication.k8s.io/v1', 'TokenRequest']],
  ['validating_webhook_configuration', ['admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration']],
]);

/** Nested blocks that may be repeated, and what the API calls the list. */
export const REPEATED: ReadonlyMap<string, string> = new Map([
  ['address', 'addresses'], ['allowed_topologies', 'allowedTopologies'], ['container', 'containers'], ['egress', 'egress'], ['endpoint', 'endpoints'], ['env', 'env'], ['env_from', 'envFrom'], ['from', 'from'], ['host_aliases', 'hostAliases'],
  ['image_pull_secrets', 'imagePullSecrets'], ['ingress', 'ingress'], ['init_container', 'initContainers'], ['items', 'items'], ['match_expressions', 'matchExpressions'], ['match_fields', 'matchFields'],
  ['match_label_expressions', 'matchLabelExpressions'], ['not_ready_address', 'notReadyAddresses'], ['node_selector_term', 'nodeSelectorTerms'], ['path', 'paths'], ['port', 'ports'], ['ports', 'ports'],
  ['preferred_during_scheduling_ignored_during_execution', 'preferredDuringSchedulingIgnoredDuringExecution'], ['readiness_gate', 'readinessGates'], ['rule', 'rules'], ['sources', 'sources'], ['subset', 'subsets'],
  ['sysctl', 'sysctls'], ['tls', 'tls'], ['to', 'to'], ['toleration', 'tolerations'], ['topology_spread_constraint', 'topologySpreadConstraints'], ['volume', 'volumes'],
  ['volume_claim_template', 'volumeClaimTemplates'], ['volume_device', 'volumeDevices'], ['volume_mount', 'volumeMounts'], ['webhook', 'webhooks'],
]);

/** Names that camel case alone does not give. */
export const SPELLED: ReadonlyMap<string, string> = new Map([
  ['cluster_ip', 'clusterIP'], ['cluster_ips', 'clusterIPs'], ['external_ips', 'externalIPs'], ['host_ip', 'hostIP'], ['host_ipc', 'hostIPC'], ['host_pid', 'hostPID'], ['load_balancer_ip', 'loadBalancerIP'],
  ['storage_provisioner', 'provisioner'], ['ceph_monitors', 'monitors'], ['data_disk_uri', 'diskURI'], ['pod_ip', 'podIP'], ['external_name', 'externalName'],
]);

/** Maps whose keys are the author's own. */
export const FREE_MAPS: ReadonlySet<string> = new Set([
  'annotations', 'binary_data', 'data', 'labels', 'limits', 'match_labels', 'node_selector', 'options', 'overhead', 'parameters', 'requests', 'string_data', 'volume_attributes', 'wo_data',
]);
