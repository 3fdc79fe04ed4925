/** Volume types that Pod Security `restricted` allows; Kubernetes 1.35. */
export const VOLUMES: ReadonlySet<string> = new Set(['configMap', 'csi', 'downwardAPI', 'downwardApi', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret']);

/** Kernel settings that cannot reach beyond the pod. */
export const SYSCTLS: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.tcp_syncookies', 'net.ipv4.ping_group_range', 'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem',
]);

/** SELinux types that do not widen what a container may do. */
export const SELINUX_TYPES: ReadonlySet<unknown> = new Set([undefined, '', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t']);
/** Seccomp profiles that confine. */
export const SECCOMP_PROFILES: ReadonlySet<unknown> = new Set(['RuntimeDefault', 'Localhost']);
/** Fields that share a namespace of the node. */
export const HOST_NAMESPACES: readonly string[] = ['hostNetwork', 'hostPID', 'hostIPC'];
