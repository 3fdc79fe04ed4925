import { manifest } from '../given';

export const HASH = `sha256:${'a'.repeat(64)}`;
export const FR_PAR = { match: '*', nodes: 'scaleway:fr-par', controlPlane: 'scaleway:fr-par' };

/** A pod spec that breaks nothing. */
export function podSpec(more: Readonly<Record<string, unknown>> = {}, container: Readonly<Record<string, unknown>> = {}) {
  return {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [{ name: 'app', image: `rg.fr-par.scw.cloud/acme/app@${HASH}`, securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } }, ...container }],
    ...more,
  };
}

export function deployment(spec: unknown = podSpec(), { name = 'app', labels = { app: 'app' }, annotations = {}, namespace = 'default' } = {}) {
  return manifest({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name, namespace }, spec: { template: { metadata: { labels, annotations }, spec } } });
}

export function term(key: string, ...values: string[]) {
  return { matchExpressions: [{ key, operator: 'In', values }] };
}

export function affinity(...nodeSelectorTerms: unknown[]) {
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
}

export const REGION = 'topology.kubernetes.io/region';
export const ZONE = 'topology.kubernetes.io/zone';
